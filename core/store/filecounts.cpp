// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filecounts.h"

#include "core/store/casestore.h"
#include "core/store/ownconnection.h"
#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kCountAll = uR"sql(
SELECT (SELECT count(*) FROM case_record), (SELECT count(*) FROM person),
       (SELECT count(*) FROM action), (SELECT count(*) FROM document),
       (SELECT count(*) FROM change_set)
)sql"_s;

const QString kLastChange = uR"sql(
SELECT at_utc, person FROM change_set ORDER BY id DESC LIMIT 1
)sql"_s;

} // namespace

Result<FileCounts> countsOf(Database &database)
{
    return guarded([&] {
        FileCounts counts;
        Statement all(database, kCountAll);
        if (all.step()) {
            RowReader row(all);
            counts.cases = row.integer();
            counts.people = row.integer();
            counts.actions = row.integer();
            counts.documents = row.integer();
            counts.changes = row.integer();
        }
        Statement last(database, kLastChange);
        if (last.step()) {
            RowReader row(last);
            counts.changedAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs).toUTC();
            counts.changedBy = row.text();
        }
        return counts;
    });
}

Result<FileCounts> countsOfFile(const QString &path)
{
    if (const auto usable = isCaseFile(path); !usable)
        return usable.error();
    return onOwnConnection(path, Database::Access::ReadOnly,
                           [](Database &database) { return countsOf(database); });
}

} // namespace redress
