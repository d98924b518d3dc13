// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QString>

namespace redress {

/// What a case file holds, in numbers: to set a backup against the present file.
struct FileCounts {
    qint64 cases = 0;
    qint64 people = 0;
    qint64 actions = 0;
    qint64 documents = 0;
    qint64 changes = 0;     ///< Units of work in the audit trail.
    QDateTime changedAtUtc; ///< The last of them; invalid: there is none.
    QString changedBy;

    bool operator==(const FileCounts &) const = default;
};

Result<FileCounts> countsOf(Database &database);

/// Counts the file at \p path on a connection of its own that reads alone.
/// \return also Foreign for what is no case file, SchemaTooNew, Damaged for one that is cut.
Result<FileCounts> countsOfFile(const QString &path);

} // namespace redress
