// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace redress {

/// Says at the top of the window that nothing can be changed, and why, for as long as it is so.
class ReadOnlyBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadOnlyBanner(QWidget *parent = nullptr);

    /// Empty: the file can be changed, and the banner goes.
    /// \param offersWriting whether the file may be opened in another way.
    void setReason(const QString &reason, bool offersWriting);

Q_SIGNALS:
    void writingWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace redress
