// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace redress {

/// The long form of a whole path of Windows, "\\?\C:\…" or "\\?\UNC\server\share\…": the one that
/// is taken at any length, whatever the computer is set to. Backslashes; what is long already
/// stays.
QString longWindowsPath(const QString &wholePath);

/// The path as SQLite is given it. Windows itself stops at 260 characters, and SQLite adds the
/// names of its journals: near that length the path is given in its long form. Elsewhere it is \p
/// path.
QString pathForSqlite(const QString &path);

/// Whether a file system, by the name that Linux gives its type, is that of another computer or of
/// a program that may fetch it from one.
bool isNetworkFileSystem(const QByteArray &type);

/// Whether several computers may meet on the drive: a path "//server/share", a drive letter that
/// stands for one, or a mounted share.
bool isOnNetwork(const QString &path);

/// Whether two paths name the same file as far as their letters tell: Windows makes no difference
/// between upper and lower case.
bool isSamePath(const QString &one, const QString &other);

} // namespace redress
