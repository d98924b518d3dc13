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

/// What tells a file from any other, whatever it is called: its volume, and its number there.
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Of the file at \p path, which is not opened for it; nothing if there is none, or it cannot be
/// reached.
std::optional<FileIdentity> identityOf(const QString &path);

} // namespace redress
