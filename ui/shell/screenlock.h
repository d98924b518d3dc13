// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace redress {

class LockCover;
class Settings;

/// Covers every window of the program when nobody has touched it for so many minutes, or when asked
/// to, and takes no key and no click until it is unlocked. What is typed stays where it is.
///
/// It keeps passers-by from reading; it protects neither the file nor the computer: whoever can
/// use the computer as this person can end the program and open the file. The windows of the
/// operating system, such as a chooser of files, are not covered. \source features 119
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    ScreenLock(Settings &settings, QWidget &window);
    ~ScreenLock() override;

    void lock();
    bool isLocked() const { return m_isLocked; }
    /// Until it locks if nobody touches anything; -1: it will not by itself.
    int msToLock() const { return m_idle.remainingTime(); }

Q_SIGNALS:
    void lockedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void cover(QWidget *window);
    void tryPassphrase(LockCover *cover, const QString &typed);
    void unlock();
    bool isBlocked(QObject *watched, QEvent::Type type) const;
    bool isCovering(const QObject *watched) const;
    void takeFocusBack();

    Settings &m_settings;
    QWidget &m_window;
    QTimer m_idle;
    bool m_isLocked = false;
    QHash<QWidget *, QPointer<LockCover>> m_covers;
    QPointer<QWidget> m_focused; ///< Before it was locked.
};

} // namespace redress
