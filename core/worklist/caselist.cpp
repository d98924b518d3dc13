// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselist.h"

#include "core/search/searchcondition.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/casegroups.h"
#include "core/worklist/casestates.h"

#include <array>
#include <utility>

namespace redress::caselist {

namespace {

using namespace Qt::StringLiterals;
using Sort = CaseListQuery::Sort;
using State = CaseListQuery::State;

// The closed list of fragments from which the statements are put together. What a person typed is
// bound, never written into them.

const QString kNewestStage = u"LEFT JOIN stage s ON s.case_id = c.id AND s.stage_no = "
                             "(SELECT max(x.stage_no) FROM stage x WHERE x.case_id = c.id)\n"_s;

const QString kHasOutcome =
    u"EXISTS (SELECT 1 FROM stage f WHERE f.case_id = c.id AND f.outcome = :outcome "
    "AND f.stage_no = (SELECT max(y.stage_no) FROM stage y WHERE y.case_id = c.id))"_s;

const QString kIsAwaited =
    u"coalesce(s.closed_on, c.responded_on) IS NULL AND c.kind <> 'compliment'"_s;

/// Columns that say where a case belongs, and how the wanted places are called beside them.
constexpr std::array kPlaceColumns{std::pair{"c.directorate_id"_L1, ":directorate"_L1},
                                   std::pair{"c.service_id"_L1, ":service"_L1},
                                   std::pair{"c.team_id"_L1, ":team"_L1}};

QString placesNamed(QLatin1StringView name, size_t count)
{
    QStringList places;
    for (size_t i = 0; i < count; ++i)
        places.append(u"%1%2"_s.arg(name).arg(i));
    return places.join(u", "_s);
}

constexpr size_t kIdsBetweenLooks = 1024; ///< Whether the search is still wanted.
constexpr size_t kMostBound = 500;        ///< Cases that are named in a statement.

struct Order {
    QString joins;
    QStringList keys;
};

Order orderOf(Sort sort)
{
    switch (sort) {
    case Sort::Reference:
        return {};
    case Sort::Kind:
        return {{}, {u"c.kind"_s}};
    case Sort::Procedure:
        return {{}, {u"coalesce(c.procedure_key, c.kind)"_s}};
    case Sort::Directorate:
        return {u"LEFT JOIN org_node d ON d.id = c.directorate_id\n"_s,
                {u"d.sort_order"_s, u"d.name"_s}};
    case Sort::Service:
        return {u"LEFT JOIN org_node n ON n.id = c.service_id\n"_s, {u"coalesce(n.name, '')"_s}};
    case Sort::Received:
        return {{}, {u"c.received_on"_s}};
    case Sort::Status: // What is awaited first, by its day; then what is done, by its outcome.
        return {kNewestStage,
                {u"CASE WHEN %1 THEN 0 ELSE 1 END"_s.arg(kIsAwaited),
                 u"CASE WHEN %1 THEN coalesce(s.due_on, c.due_on, '9999-12-31') "
                 "ELSE '0001-01-01' END"_s.arg(kIsAwaited),
                 u"coalesce(s.outcome, '')"_s}};
    case Sort::Officer:
        return {u"LEFT JOIN member p ON p.id = c.officer_id\n"_s, {u"coalesce(p.name, '')"_s}};
    }
    return {};
}

QStringList conditionsOf(const CaseListQuery &query)
{
    QStringList conditions;
    if (query.kind)
        conditions.append(u"c.kind = :kind"_s);
    if (query.procedure)
        conditions.append(u"c.procedure_key = :procedure"_s);
    if (!query.places.empty()) {
        QStringList either;
        for (const auto &[column, name] : kPlaceColumns)
            either.append(u"%1 IN (%2)"_s.arg(column, placesNamed(name, query.places.size())));
        conditions.append(u"(%1)"_s.arg(either.join(u" OR "_s)));
    }
    if (query.year)
        conditions.append(u"c.received_quarter BETWEEN :first_quarter AND :last_quarter"_s);
    if (query.state != State::All)
        conditions.append(query.state == State::Open ? isOpenCondition()
                                                     : u"NOT "_s + isOpenCondition());
    if (query.outcome)
        conditions.append(kHasOutcome);
    return conditions;
}

void bindConditions(Statement &select, const CaseListQuery &query)
{
    if (query.kind)
        select.bind(u":kind"_s, QString(toStored(*query.kind)));
    if (query.procedure)
        select.bind(u":procedure"_s, QString(toStored(*query.procedure)));
    for (const auto &[column, name] : kPlaceColumns) {
        for (size_t i = 0; i < query.places.size(); ++i)
            select.bind(u"%1%2"_s.arg(name).arg(i), query.places[i]);
    }
    if (query.year)
        select.bind(u":first_quarter"_s, Quarter{*query.year, 1}.code())
            .bind(u":last_quarter"_s, Quarter{*query.year, 4}.code());
    if (query.outcome)
        select.bind(u":outcome"_s, QString(toStored(*query.outcome)));
}

QString placeOfCase(size_t index)
{
    return u":case%1"_s.arg(index);
}

/// \param candidates how many cases it is that may be found; 0 for all.
QString idStatement(const CaseListQuery &query, const SearchCondition &search, size_t candidates)
{
    const auto directed = [](const QString &key, bool isDescending) {
        return key + (isDescending ? u" DESC"_s : u" ASC"_s);
    };
    std::vector<std::pair<Sort, bool>> sorts{{query.sort, query.isDescending}};
    sorts.insert(sorts.end(), query.then.begin(), query.then.end());
    const GroupOrder grouped = groupOrderOf(query.group);
    QString joins = grouped.joins;
    QStringList keys = grouped.keys;
    bool isByReference = false;
    for (const auto &[sort, isDescending] : sorts) {
        const Order order = orderOf(sort);
        if (!joins.contains(order.joins))
            joins += order.joins;
        for (const QString &key : order.keys)
            keys.append(directed(key, isDescending));
        if (sort == Sort::Reference && !isByReference)
            keys.append(directed(u"c.reference"_s, isDescending));
        isByReference = isByReference || sort == Sort::Reference;
    }
    if (!isByReference)
        keys.append(directed(u"c.reference"_s, query.isDescending));
    QStringList conditions = search.conditions + conditionsOf(query);
    if (candidates > 0) {
        QStringList places;
        for (size_t i = 0; i < candidates; ++i)
            places.append(placeOfCase(i));
        conditions.prepend(u"c.id IN (%1)"_s.arg(places.join(u", "_s)));
    }
    QString sql = u"SELECT c.id FROM case_record c\n"_s + joins;
    if (!conditions.isEmpty())
        sql += u"WHERE "_s + conditions.join(u"\nAND "_s) + u'\n';
    return sql + u"ORDER BY "_s + keys.join(u", "_s);
}

} // namespace

Result<qint64> total(Database &database)
{
    return guarded([&] {
        Statement select(database, u"SELECT count(*) FROM case_record"_s);
        return select.step() ? select.integer(0) : 0;
    });
}

Result<std::vector<FinancialYear>> years(Database &database)
{
    return guarded([&] {
        Statement select(database, u"SELECT DISTINCT received_quarter / 10 FROM case_record "
                                   "WHERE received_quarter IS NOT NULL ORDER BY 1 DESC"_s);
        std::vector<FinancialYear> found;
        while (select.step())
            found.push_back({int(select.integer(0))});
        return found;
    });
}

Result<std::vector<CaseId>> ids(Database &database, const CouncilRules &rules,
                                const CaseListQuery &query, QDate day, const Progress &progress)
{
    return guarded([&] {
        const CaseStates states(database, rules, query.search, day);
        std::vector<CaseId> candidates = states.candidates().value_or(std::vector<CaseId>());
        const bool areFew = states.candidates() && candidates.size() <= kMostBound;
        if (areFew && candidates.empty())
            return candidates;
        if (!areFew)
            candidates.clear();
        // In few cases words are sooner read than looked up among those of all.
        const SearchCondition search =
            conditionOf(query.search, database, areFew ? WordsBy::Reading : WordsBy::Index);
        Statement select(database, idStatement(query, search, candidates.size()));
        for (size_t i = 0; i < candidates.size(); ++i)
            select.bind(placeOfCase(i), candidates[i]);
        search.bindTo(select);
        bindConditions(select, query);
        std::vector<CaseId> found;
        while (select.step()) {
            if (found.size() % kIdsBetweenLooks == 0 && progress.isCancelled())
                throw StorageError({Error::Code::Cancelled, {}, u"another search"_s});
            if (const CaseId id(select.integer(0)); states.keeps(id))
                found.push_back(id);
        }
        return found;
    });
}

} // namespace redress::caselist
