// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/backup.h"
#include "core/store/filecounts.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace redress {

/// A backup brought back beside the file that it was made of: what differs is seen first, the
/// restored file has a name of its own, and nothing is overwritten. \source ux 19
namespace restore {

/// The present file and a backup of it, counted.
struct Comparison {
    std::optional<FileCounts> present; ///< Nothing where it is damaged, or not there any more.
    FileCounts backup;
};

/// \return for the backup as countsOfFile() does.
Result<Comparison> compare(const QString &file, const QString &backup);

/// A name beside \p file that no file has yet: "wexmoor restored 2026-01-15 0904.redress".
/// \param madeAt of the backup, local time.
QString proposedName(const QString &file, const QDateTime &madeAt);

/// When the backup at \p path was made: by its name if it is one of a plan, else by its own time.
QDateTime madeAt(const QString &path);

/// Whether the file at \p path is a copy: named as those of a plan, made before the file was
/// brought up to date, or with the digest beside it that was taken when it was read back.
bool isBackup(const QString &path);

/// The case file that the backup at \p path is of, by the names of a plan; whether it is there is
/// not asked.
QString fileOf(const QString &backup);

/// Writes the backup as a case file at \p target, and reads it back. The backup itself is only
/// read; where its digest lies beside it, it must still be what was read back when it was made.
/// \return Damaged if it is not, Conflict if there is a file at \p target, else as backUp().
Result<BackupReport> toFile(const QString &backup, const QString &target,
                            const Progress &progress = {});

} // namespace restore
} // namespace redress
