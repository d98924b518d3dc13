// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace redress {

/// Stands where a list has nothing to show: says why, and offers a way out.
class EmptyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    void setWords(const QString &headline, const QString &explanation);
    /// \param text of the button; empty: no button.
    void setWay(const QString &text);

    QString headline() const;
    /// The way out; null if there is none.
    QWidget *first() const;

Q_SIGNALS:
    void wayChosen();

private:
    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_button;
};

} // namespace redress
