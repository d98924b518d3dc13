// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/casestore.h"

#include <QString>

namespace redress {

/// Brings a file of an older version up to date: a copy of it as it was that is read back, then all
/// steps that are missing, in one transaction.
namespace upgrade {

/// Whether the case file at \p path is of an older version and may be written here. Looked at from
/// outside, without SQLite unless a log lies beside it: one that is not its own is first told by
/// CaseStore::open().
bool isWanted(const QString &path);

/// Does it before the file is opened, for a thread of its own: a million cases take half a minute.
/// \return the copy; Cancelled, Busy, Full or another error, and the file is then as it was, with
/// no copy beside it.
Result<QString> run(const QString &path, const Operator &who, const Clock &clock,
                    const Progress &progress);

/// The same of a file that is open and locked already. \return the copy; empty if nothing was to
/// be done. \throws StorageError
QString bringUpToDate(Database &database, const QString &path, const Progress &progress = {});

/// The newest copy that was made of the file at \p path.
QString newestCopyOf(const QString &path);

} // namespace upgrade

} // namespace redress
