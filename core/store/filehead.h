// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace redress {

/// The first bytes of a file, \p most or fewer; nothing if it cannot be read.
///
/// To look at a case file that this program has open, nothing else may be used: on POSIX a program
/// that closes any descriptor of a file loses all its locks on it, those of SQLite too. The next
/// program to close the file would then take its log away, with all that is saved afterwards.
/// \source https://www.sqlite.org/howtocorrupt.html, 2.2
std::optional<QByteArray> headOf(const QString &path, qint64 most);

} // namespace redress
