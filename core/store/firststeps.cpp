// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/firststeps.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Each as 1 or 0.
const QString kSteps = uR"sql(
SELECT
    CASE WHEN EXISTS (SELECT 1 FROM setting WHERE name = 'council.name' AND value <> '')
          AND EXISTS (SELECT 1 FROM setting WHERE name = 'letter.contact' AND value <> '')
         THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM calendar_day WHERE kind = 'closure')
           OR EXISTS (SELECT 1 FROM setting WHERE name = 'calendar.published_to')
         THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM org_node WHERE level = 'service') THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM case_record) THEN 1 ELSE 0 END
)sql"_s;

} // namespace

Result<FirstSteps> firstSteps(Database &database)
{
    return guarded([&] {
        Statement statement(database, kSteps);
        FirstSteps steps;
        if (statement.step()) {
            steps.council = statement.flag(0);
            steps.calendar = statement.flag(1);
            steps.services = statement.flag(2);
            steps.firstCase = statement.flag(3);
        }
        return steps;
    });
}

} // namespace redress
