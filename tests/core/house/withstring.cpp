// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles with the flags of core: see tests/core/CMakeLists.txt.
#include <QString>

QString probe()
{
    return QString();
}
