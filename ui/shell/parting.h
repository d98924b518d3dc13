// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace redress {

/// Says that the program may be gone in a moment without anybody being asked: the person signs off,
/// the computer is shut down, or the program is told to end. Whatever holds something typed that is
/// kept nowhere yet keeps it then. \source ux 4
class Parting final : public QObject
{
    Q_OBJECT

public:
    static Parting &one();

    /// As when the person signs off.
    void tell() { Q_EMIT isNear(); }

    /// Where the system has it: from now on a signal to end lets what is typed be kept, gives the
    /// lock of the file back, and asks nobody.
    static void followSignals();

Q_SIGNALS:
    void isNear();

private:
    explicit Parting(QObject *parent);
};

} // namespace redress
