// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/copycheck.h"
#include "core/store/database.h"

#include <QString>

namespace redress {

/// A copy that was made, checked and forced to disk.
struct BackupReport {
    QString path;
    qint64 bytes = 0;
    qint64 cases = 0;
    QString sha256; ///< Stands beside the copy too, in a file of that name with ".sha256" added.
};

/// Writes a consistent copy of a file that may be in use, and trusts it only after reading it back:
/// integrity as deep as \p depth says, number of cases and of entries in the audit trail.
///
/// The copy gets its name last, so that a file of that name is always whole. Nothing is
/// overwritten. \return Conflict if \p target exists, NotFound without its folder, Cancelled, Full
/// or Storage; no partial file is left behind.
Result<BackupReport> backUp(Database &database, const QString &target,
                            const Progress &progress = {}, CopyDepth depth = CopyDepth::Structure);

} // namespace redress
