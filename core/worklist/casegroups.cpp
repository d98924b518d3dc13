// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/casegroups.h"

#include "core/search/searchcondition.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <unordered_map>

namespace redress::caselist {

namespace {

using namespace Qt::StringLiterals;
using Group = CaseListQuery::Group;

constexpr size_t kMostBound = 500; ///< Cases that are named in a statement.

/// What a case says of its group: a whole number.
QString valueOf(Group by)
{
    switch (by) {
    case Group::Officer:
        return u"coalesce(c.officer_id, 0)"_s;
    case Group::Service:
        return u"coalesce(c.service_id, 0)"_s;
    case Group::Stage:
        return u"coalesce((SELECT max(g.stage_no) FROM stage g WHERE g.case_id = c.id), 0)"_s;
    case Group::Status:
        return u"CASE WHEN %1 THEN 0 ELSE 1 END"_s.arg(isOpenCondition());
    case Group::None:
        break;
    }
    return u"0"_s;
}

} // namespace

GroupOrder groupOrderOf(Group by)
{
    const QString value = valueOf(by);
    const auto named = [&](const QString &join) {
        // What has none stands last; two of one name stay apart.
        return GroupOrder{
            join, {u"CASE WHEN %1 = 0 THEN 1 ELSE 0 END"_s.arg(value), u"gn.name"_s, value}};
    };
    switch (by) {
    case Group::Officer:
        return named(u"LEFT JOIN member gn ON gn.id = c.officer_id\n"_s);
    case Group::Service:
        return named(u"LEFT JOIN org_node gn ON gn.id = c.service_id\n"_s);
    case Group::Stage:
    case Group::Status:
        return {{}, {value}};
    case Group::None:
        break;
    }
    return {};
}

Result<std::vector<CaseGroup>> groups(Database &database, Group by, std::span<const CaseId> cases)
{
    if (by == Group::None || cases.empty())
        return std::vector<CaseGroup>();
    return guarded([&] {
        QString sql = u"SELECT c.id, %1 FROM case_record c"_s.arg(valueOf(by));
        const size_t bound = cases.size() <= kMostBound ? cases.size() : 0;
        QStringList places;
        for (size_t i = 0; i < bound; ++i)
            places.append(u":case%1"_s.arg(i));
        if (bound > 0)
            sql += u" WHERE c.id IN (%1)"_s.arg(places.join(u", "_s));
        Statement select(database, sql);
        for (size_t i = 0; i < bound; ++i)
            select.bind(places[qsizetype(i)], cases[i]);
        std::unordered_map<qint64, qint64> values;
        values.reserve(cases.size());
        while (select.step())
            values.emplace(select.integer(0), select.integer(1));
        std::vector<CaseGroup> found;
        for (size_t i = 0; i < cases.size(); ++i) {
            const auto value = values.find(cases[i].value());
            // One that went meanwhile stays where it stood.
            const bool isSame =
                !found.empty() && (value == values.end() || value->second == found.back().value);
            if (!isSame)
                found.push_back({value == values.end() ? 0 : value->second, i, 0});
            ++found.back().count;
        }
        return found;
    });
}

} // namespace redress::caselist
