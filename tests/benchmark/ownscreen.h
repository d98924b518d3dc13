// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace redress {

/// An X server without a screen (Xvfb) for the programs that a measurement starts.
class OwnScreen final
{
public:
    /// \param programs that are also needed: where one of them is not installed, no server is
    /// started. Once it is open, DISPLAY and QT_QPA_PLATFORM name it for all programs that this one
    /// starts.
    explicit OwnScreen(const QStringList &programs);
    ~OwnScreen();
    Q_DISABLE_COPY_MOVE(OwnScreen)

    bool isOpen() const { return m_isOpen; }

    /// Starts a program, waits until its window is on the screen, and ends it.
    /// \throws std::runtime_error if there is none after twenty seconds.
    double secondsUntilWindow(const QString &program, const QStringList &arguments) const;

private:
    QProcess m_server;
    bool m_isOpen = false;
};

} // namespace redress
