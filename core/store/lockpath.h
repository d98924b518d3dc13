// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// The lock beside a case file, as long as a program has it open for writing or one that died had.
inline QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

} // namespace redress
