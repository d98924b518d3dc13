// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/store/unitofwork.h"

#include <QDateTime>

#include <vector>

namespace redress {

/// When copies of a case file are made without being asked for, where, and which of them stay: all
/// of the newest day, and the newest of each of so many days, weeks and months that have any.
/// \source ux 19
struct BackupPlan {
    bool isDaily = true; ///< One at the first opening of each day.
    QString folder;      ///< Empty: a folder of its own beside the file.
    int keep = 30;       ///< Days of which a copy stays.
    int weeks = 8;
    int months = 12;
    bool isOnClosing = true; ///< One more when the file is closed, if it was changed.

    bool operator==(const BackupPlan &) const = default;
};

/// A copy that lies in the folder of the plan.
struct MadeBackup {
    QString path;
    QDateTime madeAt; ///< Local time.
    qint64 bytes = 0;
    bool hasDigest = false; ///< It was read back when it was made.
};

/// Copies of a case file that follow its plan. They are never overwritten, and each is read back.
namespace backupplan {

inline constexpr int kFewest = 3; ///< Days; no week and no month need be kept.
inline constexpr int kMost = 999;
/// More than these of one day are not kept, however often the file is closed.
inline constexpr int kMostOfADay = 12;

Result<BackupPlan> load(Database &database);
/// One unit of work. \return Invalid for a number of days outside of kFewest to kMost, or of weeks
/// or months outside of 0 to kMost.
Result<void> set(Database &database, const Signature &signature, const BackupPlan &plan,
                 const QString &what);

/// The folder into which the copies of the file at \p file go.
QString folderOf(const BackupPlan &plan, const QString &file);

/// The copies of the file at \p file that are there, newest first. Other files of the folder are
/// none.
std::vector<MadeBackup> made(const BackupPlan &plan, const QString &file);

/// Those of \p copies, which stand newest first, that the plan keeps no longer.
std::vector<MadeBackup> superfluous(const BackupPlan &plan, const std::vector<MadeBackup> &copies);

/// Whether one is to be made on \p today by the plan.
bool isDue(const BackupPlan &plan, const QString &file, QDate today);

/// Makes the folder if need be, a copy named after the day and the time, and takes away
/// what the plan keeps no longer. \return as backUp() does.
Result<BackupReport> make(Database &database, const BackupPlan &plan, const QDateTime &now,
                          const Progress &progress = {});

/// Whether a copy is still what was read back when it was made, by its digest.
/// \return NotFound where it or its digest is gone, Cancelled.
Result<bool> isAsMade(const QString &path, const Progress &progress = {});

} // namespace backupplan
} // namespace redress
