// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace redress {

class TextLabel;

/// The rule for the field that has the focus, beside the form it is in. It has its room whether a
/// rule is shown or not, so that nothing moves; where no field of the form has one, it is hidden.
class GuidanceStrip final : public QWidget
{
    Q_OBJECT

public:
    /// \param root the form that is looked after.
    explicit GuidanceStrip(QWidget *root, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QWidget *focused);
    void adoptRoom();

    QWidget *m_root;
    TextLabel *m_words;
};

} // namespace redress
