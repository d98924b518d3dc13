// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ombudsmantrail.h"

#include "core/store/ombudsmanrepository.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <array>

namespace redress::ombudsmantrail {

namespace {

using namespace Qt::StringLiterals;

/// What hangs on it, by the name that tables and the trail have in common.
constexpr std::array kHanging{"ombudsman_enquiry"_L1, "recommendation"_L1, "ombudsman_person"_L1,
                              "contact_log"_L1, "document"_L1};

// Of one that an import brought the trail has the import alone.
const QString kImported = uR"sql(
SELECT c.at_utc, c.person, c.what, c.reason
FROM ombudsman_case o JOIN change_set c ON c.id = o.origin_id
WHERE o.id = :id
  AND NOT EXISTS (SELECT 1 FROM change_entry x WHERE x.entity = 'ombudsman_case'
                  AND x.entity_id = o.id AND x.change_set_id = c.id)
)sql"_s;

/// When, who, what and why, which both statements begin with.
HistoryEntry begun(RowReader &row)
{
    HistoryEntry entry;
    entry.atUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    entry.person = row.text();
    entry.what = row.text();
    entry.reason = row.text();
    return entry;
}

} // namespace

QString onceUnder()
{
    return u"x.entity IN ('contact_log', 'document') AND x.field = 'ombudsman_case_id' "
           "AND x.old_value = :once"_s;
}

QString condition()
{
    QStringList of{u"(e.entity IN ('ombudsman_case', 'ombudsman_reader') AND e.entity_id = :id)"_s,
                   u"(e.action = 'deleted' AND e.old_value LIKE :gone)"_s};
    for (const QLatin1StringView entity : kHanging)
        of.append(u"(e.entity = '%1' AND e.entity_id IN "
                  "(SELECT h.id FROM %1 h WHERE h.ombudsman_case_id = :id))"_s.arg(entity));
    of.append(u"(e.entity IN ('contact_log', 'document') AND e.entity_id IN "
              "(SELECT x.entity_id FROM change_entry x WHERE %1))"_s.arg(onceUnder()));
    return u'(' + of.join(u" OR "_s) + u')';
}

void bind(Statement &select, OmbudsmanId id)
{
    select.bind(u":id"_s, id)
        .bind(u":gone"_s, u"%\"ombudsman_case_id\":\"%1\"%"_s.arg(id.value()))
        .bind(u":once"_s, QString::number(id.value()));
}

Result<std::vector<HistoryEntry>> history(Database &database, OmbudsmanId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        if (const auto linked = OmbudsmanRepository::linkedCase(database, id))
            restriction::demandOpen(database, *linked);
        std::vector<HistoryEntry> entries;
        Statement select(
            database,
            u"SELECT c.at_utc, c.person, c.what, c.reason, e.entity, e.action, "
            "e.field, e.old_value, e.new_value "
            "FROM change_entry e JOIN change_set c ON c.id = e.change_set_id "
            "WHERE e.action NOT IN ('viewed', 'exported') AND e.field <> 'origin_id' AND %1 "
            "ORDER BY e.id DESC"_s.arg(condition()));
        bind(select, id);
        while (select.step()) {
            RowReader row(select);
            HistoryEntry entry = begun(row);
            entry.entity = row.text();
            entry.action = row.text();
            entry.field = row.text();
            entry.before = row.optionalText();
            entry.after = row.optionalText();
            if (entry.action == "deleted"_L1) // The record as it was; its words are elsewhere.
                entry.before.reset();
            entries.push_back(entry);
        }
        Statement imported(database, kImported);
        imported.bind(u":id"_s, id);
        if (imported.step()) {
            RowReader row(imported);
            HistoryEntry entry = begun(row);
            entry.entity = u"ombudsman_case"_s;
            entry.action = u"imported"_s;
            entries.push_back(entry);
        }
        return entries;
    });
}

} // namespace redress::ombudsmantrail
