// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselist.h"

#include "core/search/searchcondition.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/casegroups.h"
#include "core/worklist/casestates.h"

#include <algorithm>
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
    u"CASE WHEN s.id IS NULL THEN c.settled_on ELSE s.closed_on END IS NULL"_s;

// The day in force, as StageDeadlines::inForceAt() has it: a panel that is still ahead has its own.
// A complaint without a stage has the day for its acknowledgement, see acknowledgeBy().
const QString kDayInForce =
    u"CASE WHEN s.id IS NULL THEN coalesce(%1, '9999-12-31') "
    "WHEN s.panel_by IS NOT NULL AND (s.panel_on IS NULL OR s.panel_on > :on_day) "
    "THEN CASE WHEN s.extended_to > s.panel_by THEN s.extended_to ELSE s.panel_by END "
    "ELSE coalesce(s.due_on, '9999-12-31') END"_s;

// "answered day 9" stands by the 9, before what ended without an answer; a compliment is last.
const QString kDaysTaken =
    u"CASE WHEN s.responded_on IS NOT NULL THEN coalesce(s.days_taken, -1) "
    "WHEN s.id IS NULL AND c.responded_on IS NOT NULL THEN coalesce(c.days_taken, -1) "
    "WHEN c.kind = 'compliment' THEN 1000001 ELSE 1000000 END"_s;

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

// No index of kinds is taken: what is settled, which is nearly all, is not to be read.
const QString kUntriaged = uR"sql(
SELECT c.id, c.procedure_key, c.received_on FROM case_record c
WHERE c.settled_on IS NULL AND c.acknowledged_on IS NULL AND CAST(c.kind AS TEXT) = 'complaint'
  AND NOT EXISTS (SELECT 1 FROM stage s WHERE s.case_id = c.id)
ORDER BY c.id LIMIT 2000
)sql"_s;

const QString kSummary = u"lower(trim(c.summary))"_s;

bool goesBy(const CaseListQuery &query, Sort sort)
{
    return query.sort == sort ||
           std::any_of(query.then.begin(), query.then.end(),
                       [sort](const auto &next) { return next.first == sort; });
}

constexpr size_t kIdsBetweenLooks = 1024; ///< Whether the search is still wanted.
constexpr size_t kMostBound = 500;        ///< Cases that are named in a statement.

struct Order {
    QString joins;
    QStringList keys;
};

/// Outcomes in the order of the field.
QString outcomeOrder()
{
    QString order = u"CASE s.outcome"_s;
    int place = 0;
    for (const auto &[outcome, word] : kStoredWords<Outcome>)
        order += u" WHEN '%1' THEN %2"_s.arg(word).arg(place++);
    return order + u" ELSE %1 END"_s.arg(place);
}

/// What some orders go by besides what stands in the records.
struct Given {
    QString acknowledgeBy = u"c.due_on"_s; ///< Of a case without a stage: its day, in SQL.
    QString closed;                        ///< A condition that whoever reads may see the case.
};

/// The days for the acknowledgement follow from the rules. Few complaints wait for their triage.
QString acknowledgementDays(Database &database, const CouncilRules &rules)
{
    Statement select(database, kUntriaged);
    QString days;
    while (select.step()) {
        CaseRecord record;
        RowReader row(select);
        const qint64 id = row.integer();
        record.procedure = fromStored<ProcedureKey>(row.text());
        record.receivedOn = row.day();
        if (const auto day = acknowledgeBy(record, rules))
            days += u" WHEN %1 THEN '%2'"_s.arg(id).arg(day->toString(Qt::ISODate));
    }
    // Beside a column with a day the words are days to both engines.
    return days.isEmpty() ? u"c.due_on"_s : u"CASE c.id%1 ELSE c.due_on END"_s.arg(days);
}

Given givenFor(const CaseListQuery &query, Database &database, const CouncilRules &rules)
{
    Given given;
    if (goesBy(query, Sort::Status))
        given.acknowledgeBy = acknowledgementDays(database, rules);
    if (const ClosedCases closed(database); goesBy(query, Sort::Summary) && !closed.isEmpty())
        given.closed = closed.without(u"c.id"_s);
    return given;
}

Order orderOf(Sort sort, const Given &given)
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
    case Sort::Status:
        return {kNewestStage,
                {u"CASE WHEN %1 THEN 0 ELSE 1 END"_s.arg(kIsAwaited),
                 u"CASE WHEN %1 THEN %2 ELSE '0001-01-01' END"_s.arg(
                     kIsAwaited, kDayInForce.arg(given.acknowledgeBy)),
                 u"CASE WHEN %1 THEN 0 ELSE %2 END"_s.arg(kIsAwaited, kDaysTaken),
                 u"coalesce(s.outcome, '')"_s}};
    case Sort::Officer:
        return {u"LEFT JOIN member p ON p.id = c.officer_id\n"_s, {u"coalesce(p.name, '')"_s}};
    case Sort::Outcome:
        return {kNewestStage, {outcomeOrder()}};
    case Sort::Summary: // What a closed case is about is not told by its place either.
        return {{},
                {given.closed.isEmpty()
                     ? kSummary
                     : u"CASE WHEN %1 THEN %2 ELSE '' END"_s.arg(given.closed, kSummary)}};
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
QString idStatement(const CaseListQuery &query, const SearchCondition &search, size_t candidates,
                    const Given &given)
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
    QList<Sort> known;
    for (const auto &[sort, isDescending] : sorts) {
        if (known.contains(sort))
            continue;
        known.append(sort);
        const Order order = orderOf(sort, given);
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
        const Given given = givenFor(query, database, rules);
        Statement select(database, idStatement(query, search, candidates.size(), given));
        if (goesBy(query, Sort::Status))
            select.bind(u":on_day"_s, day);
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
