// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace redress {

class AccentButton;
class StatusLabel;

/// At the foot of a form with changes: what has changed, why where that is asked, and what to do
/// with it.
class SaveBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// \param changed the facts that are different, in words.
    void setChanged(const QString &changed);
    /// \param asked the facts that ask for a reason; empty: none does.
    void setReasonAsked(const QString &asked);
    QString reason() const;
    void setReason(const QString &reason);
    void clearReason();
    /// What keeps the change from being saved; empty: nothing. \param mayTryAgain it may have gone
    /// by itself a moment later, as another program's lock or a disk that was full.
    void setFault(const QString &fault, bool mayTryAgain = false);
    QString fault() const;
    void goToReason();

    QPushButton *saveButton() const;
    QPushButton *discardButton() const { return m_discard; }

Q_SIGNALS:
    void saveWanted();
    void discardWanted();
    /// The person has typed in the field for the reason.
    void reasonEdited();

private:
    QLabel *m_changed;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    StatusLabel *m_fault;
    QPushButton *m_tryAgain;
    QPushButton *m_discard;
    AccentButton *m_save;
};

} // namespace redress
