// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/councilhistory.h"

#include "core/store/reader.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kChanges = uR"sql(
SELECT e.id, s.at_utc, s.person, s.what, s.reason, e.entity, e.entity_id, e.action, e.field,
       e.old_value, e.new_value
FROM change_entry e
JOIN change_set s ON s.id = e.change_set_id
WHERE e.entity = :entity AND e.case_id IS NULL
  AND e.action IN ('created', 'changed', 'deleted')
ORDER BY e.id DESC LIMIT :most
)sql"_s;

} // namespace

Result<std::vector<CouncilChange>> councilChanges(Database &database, const QString &entity,
                                                  int most)
{
    return guarded([&] {
        std::vector<CouncilChange> changes;
        Statement select(database, kChanges);
        select.bind(u":entity"_s, entity).bind(u":most"_s, qint64(most));
        while (select.step()) {
            RowReader row(select);
            CouncilChange one;
            one.id = row.integer();
            one.atUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            one.person = row.text();
            one.what = row.text();
            one.reason = row.text();
            one.entity = row.text();
            one.record = row.integer();
            one.action = row.text();
            one.field = row.text();
            one.before = row.optionalText();
            one.after = row.optionalText();
            changes.push_back(one);
        }
        return changes;
    });
}

} // namespace redress
