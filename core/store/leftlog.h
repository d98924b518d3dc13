// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// Whose the write-ahead log beside a file is that no program has open.
///
/// SQLite merges any log of that name which fits into itself, that of another file too: one that
/// stayed where a backup was copied over its file, or came with another copy. The file is lost
/// then. \source https://www.sqlite.org/howtocorrupt.html, 1.4
enum class LogOwner {
    Nobody,   ///< There is none, or nothing in it that SQLite would merge.
    File,     ///< The file's own, left by a program that was stopped; or it cannot be told.
    Stranger, ///< That of another file, or of another state of this one.
};

/// Looks without writing anything. What is certain comes first: a file that is not written by a
/// log, as each backup is, or has pages of another size has none. Else the file is read with the
/// log and without it. With its own log a file is whole, and its audit trail goes on from where it
/// stands without. A log is a stranger's only if it is not so and the file by itself is whole: a
/// program that was stopped while it merged leaves a file that is whole with its log alone.
LogOwner ownerOfLog(const QString &path);

/// Renames the log beside the file at \p path, so that nothing merges it. \return its new path.
/// \throws StorageError if that cannot be done; nothing is changed then.
QString setLogAside(const QString &path);

} // namespace redress
