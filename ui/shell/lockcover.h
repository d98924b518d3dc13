// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace redress {

class StatusLabel;

/// Lies over everything that a window shows, and asks for the passphrase, if there is one.
class LockCover final : public QWidget
{
    Q_OBJECT

public:
    LockCover(bool asksPassphrase, QWidget *window);

    /// Puts the cursor where one unlocks.
    void takeFocus();
    void setFault(const QString &words);

Q_SIGNALS:
    void tried(const QString &passphrase);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QLineEdit *m_passphrase = nullptr; ///< Null: none is asked for.
    QPushButton *m_unlock;
    StatusLabel *m_fault;
};

} // namespace redress
