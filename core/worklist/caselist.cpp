// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselist.h"

#include "core/base/searchwords.h"
#include "core/search/searchcondition.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/worklist.h"

#include <algorithm>
#include <unordered_set>

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

const QString kFind =
    u"SELECT c.id, c.reference, c.summary, coalesce(min(m.reference), ''), "
    "CASE WHEN lower(c.reference) LIKE :prefix ESCAPE '!' THEN 0 "
    "WHEN lower(c.reference) LIKE :part ESCAPE '!' THEN 1 "
    "WHEN count(m.reference) > 0 THEN 2 ELSE 3 END AS nearness "
    "FROM case_record c LEFT JOIN ombudsman_case m "
    "ON m.case_id = c.id AND lower(m.reference) LIKE :ombudsman ESCAPE '!' "
    "WHERE lower(c.reference) LIKE :same_part ESCAPE '!' OR m.reference IS NOT NULL OR (%1) "
    "GROUP BY c.id, c.reference, c.summary, c.received_on "
    "ORDER BY nearness, c.received_on DESC, c.reference LIMIT :most"_s;

const QString kFindAlone = u"SELECT id, reference, coalesce(summary, '') FROM ombudsman_case "
                           "WHERE case_id IS NULL AND lower(reference) LIKE :part ESCAPE '!' "
                           "ORDER BY received_on DESC, reference LIMIT :most"_s;

constexpr size_t kIdsBetweenLooks = 1024; ///< Whether the search is still wanted.

constexpr qint64 kByWordsAlone = 3; ///< The farthest nearness of what kFind gives.

QString containing(const QString &word)
{
    QString escaped = word.toLower();
    for (const QChar special : {u'!', u'%', u'_'})
        escaped.replace(special, QString(u'!') + special);
    return u'%' + escaped + u'%';
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

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
    if (query.place)
        conditions.append(u"(c.directorate_id = :directorate OR c.service_id = :service "
                          "OR c.team_id = :team)"_s);
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
    if (query.place) {
        for (const QString &name : {u":directorate"_s, u":service"_s, u":team"_s})
            select.bind(name, *query.place);
    }
    if (query.year)
        select.bind(u":first_quarter"_s, Quarter{*query.year, 1}.code())
            .bind(u":last_quarter"_s, Quarter{*query.year, 4}.code());
    if (query.outcome)
        select.bind(u":outcome"_s, QString(toStored(*query.outcome)));
}

QString idStatement(const CaseListQuery &query, const SearchCondition &search)
{
    const auto directed = [](const QString &key, bool isDescending) {
        return key + (isDescending ? u" DESC"_s : u" ASC"_s);
    };
    std::vector<std::pair<Sort, bool>> sorts{{query.sort, query.isDescending}};
    sorts.insert(sorts.end(), query.then.begin(), query.then.end());
    QString joins;
    QStringList keys;
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
    const QStringList conditions = search.conditions + conditionsOf(query);
    QString sql = u"SELECT c.id FROM case_record c\n"_s + joins;
    if (!conditions.isEmpty())
        sql += u"WHERE "_s + conditions.join(u"\nAND "_s) + u'\n';
    return sql + u"ORDER BY "_s + keys.join(u", "_s);
}

/// The cases that stand so in the work list.
std::unordered_set<qint64> standingSo(const WorkList &list, const SearchTerm &term)
{
    std::unordered_set<qint64> cases;
    for (const QString &code : term.codes) {
        const auto filter = fromStored<WorkFilter>(code);
        for (const WorkItem &item : list.items()) {
            if (filter && item.caseId && WorkList::shows(*filter, item))
                cases.insert(item.caseId->value());
        }
    }
    return cases;
}

/// Leaves those of \p found that stand in the work list as \p search asks.
void keepThoseInState(Database &database, const CouncilRules &rules, const Search &search,
                      QDate day, std::vector<CaseId> &found)
{
    const std::vector<SearchTerm> states = statesOf(search);
    if (states.empty() || found.empty())
        return;
    const WorkList list = unwrap(WorkList::load(database, rules, day));
    for (const SearchTerm &term : states) {
        const auto cases = standingSo(list, term);
        found.erase(std::remove_if(
                        found.begin(), found.end(),
                        [&](CaseId id) { return cases.contains(id.value()) == term.isExcluded; }),
                    found.end());
    }
}

std::vector<Found> foundAlone(Database &database, const QString &part, int most)
{
    Statement select(database, kFindAlone);
    select.bind(u":part"_s, part).bind(u":most"_s, most);
    std::vector<Found> found;
    while (select.step()) {
        RowReader row(select);
        Found one;
        one.ombudsmanId = row.id<OmbudsmanId>();
        one.reference = row.text();
        one.summary = row.text();
        found.push_back(one);
    }
    return found;
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
        const SearchCondition search = conditionOf(query.search, database.engine());
        Statement select(database, idStatement(query, search));
        search.bindTo(select);
        bindConditions(select, query);
        std::vector<CaseId> found;
        while (select.step()) {
            if (found.size() % kIdsBetweenLooks == 0 && progress.isCancelled())
                throw StorageError({Error::Code::Cancelled, {}, u"another search"_s});
            found.emplace_back(select.integer(0));
        }
        select.reset();
        keepThoseInState(database, rules, query.search, day, found);
        return found;
    });
}

Result<std::vector<Found>> find(Database &database, const QString &text, int most)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return std::vector<Found>();
    return guarded([&] {
        std::vector<casetext::Wanted> wanted;
        for (const QString &word : searchWords(text))
            wanted.push_back({word, true});
        const casetext::Condition said =
            wanted.empty() ? casetext::Condition{u"1 = 0"_s, {}}
                           : casetext::has(database.engine(), u"c.id"_s, wanted, u"word"_s);
        Statement select(database, kFind.arg(said.sql));
        const QString part = containing(words.join(u' '));
        for (const QString &name : {u":part"_s, u":same_part"_s, u":ombudsman"_s})
            select.bind(name, part);
        select.bind(u":prefix"_s, part.sliced(1)).bind(u":most"_s, most);
        for (const auto &[name, value] : said.values)
            select.bind(name, value);
        std::vector<Found> found;
        size_t byReference = 0;
        while (select.step()) {
            RowReader row(select);
            Found one;
            one.id = row.id<CaseId>();
            one.reference = row.text();
            one.summary = row.text();
            one.ombudsmanReference = row.text();
            found.push_back(one);
            if (row.integer() < kByWordsAlone)
                byReference = found.size();
        }
        // A reference means more than words of a summary.
        const std::vector<Found> alone = foundAlone(database, part, most);
        found.insert(found.begin() + qsizetype(byReference), alone.begin(), alone.end());
        if (found.size() > size_t(most))
            found.resize(size_t(most));
        return found;
    });
}

} // namespace redress::caselist
