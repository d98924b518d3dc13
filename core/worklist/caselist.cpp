// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselist.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress::caselist {

namespace {

using namespace Qt::StringLiterals;
using Sort = CaseListQuery::Sort;
using State = CaseListQuery::State;

// The closed list of fragments from which the statements are put together. What a person typed is
// bound, never written into them.

const QString kNewestStage = u"LEFT JOIN stage s ON s.case_id = c.id AND s.stage_no = "
                             "(SELECT max(x.stage_no) FROM stage x WHERE x.case_id = c.id)\n"_s;

const QString kIsOpen = u"(c.settled_on IS NULL OR EXISTS "
                        "(SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL))"_s;

const QString kHasOutcome =
    u"EXISTS (SELECT 1 FROM stage f WHERE f.case_id = c.id AND f.outcome = :outcome "
    "AND f.stage_no = (SELECT max(y.stage_no) FROM stage y WHERE y.case_id = c.id))"_s;

const QString kIsAwaited =
    u"coalesce(s.closed_on, c.responded_on) IS NULL AND c.kind <> 'compliment'"_s;

const QString kContainsWord =
    u"(lower(c.reference) LIKE :%1a ESCAPE '!' OR lower(c.summary) LIKE :%1b ESCAPE '!' "
    "OR EXISTS (SELECT 1 FROM list_item t "
    "WHERE t.id = c.theme_id AND lower(t.name) LIKE :%1c ESCAPE '!') "
    "OR EXISTS (SELECT 1 FROM ombudsman_case m "
    "WHERE m.case_id = c.id AND lower(m.reference) LIKE :%1d ESCAPE '!'))"_s;

const QString kSummaryHas = u"lower(c.summary) LIKE :%1 ESCAPE '!'"_s;

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
        return {u"LEFT JOIN org_node n ON n.id = c.directorate_id\n"_s,
                {u"n.sort_order"_s, u"n.name"_s}};
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

QStringList conditionsOf(const CaseListQuery &query, const QStringList &words)
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
        conditions.append(query.state == State::Open ? kIsOpen : u"NOT "_s + kIsOpen);
    if (query.outcome)
        conditions.append(kHasOutcome);
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions.append(kContainsWord.arg(u"word%1"_s.arg(i)));
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

QString idStatement(const CaseListQuery &query, const QStringList &words)
{
    const Order order = orderOf(query.sort);
    const QString direction = query.isDescending ? u" DESC"_s : u" ASC"_s;
    QStringList keys;
    for (const QString &key : order.keys)
        keys.append(key + direction);
    keys.append(u"c.reference"_s + direction);
    const QStringList conditions = conditionsOf(query, words);
    QString sql = u"SELECT c.id FROM case_record c\n"_s + order.joins;
    if (!conditions.isEmpty())
        sql += u"WHERE "_s + conditions.join(u"\nAND "_s) + u'\n';
    return sql + u"ORDER BY "_s + keys.join(u", "_s);
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

Result<std::vector<CaseId>> ids(Database &database, const CaseListQuery &query)
{
    return guarded([&] {
        const QStringList words = wordsOf(query.text);
        Statement select(database, idStatement(query, words));
        bindConditions(select, query);
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (const QChar column : u"abcd"_s)
                select.bind(u":word%1"_s.arg(i) + column, containing(words[i]));
        }
        std::vector<CaseId> found;
        while (select.step())
            found.emplace_back(select.integer(0));
        return found;
    });
}

Result<std::vector<Found>> find(Database &database, const QString &text, int most)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return std::vector<Found>();
    return guarded([&] {
        QStringList conditions;
        for (qsizetype i = 0; i < words.size(); ++i)
            conditions.append(kSummaryHas.arg(u"word%1"_s.arg(i)));
        Statement select(database, kFind.arg(conditions.join(u" AND "_s)));
        const QString part = containing(words.join(u' '));
        for (const QString &name : {u":part"_s, u":same_part"_s, u":ombudsman"_s})
            select.bind(name, part);
        select.bind(u":prefix"_s, part.sliced(1)).bind(u":most"_s, most);
        for (qsizetype i = 0; i < words.size(); ++i)
            select.bind(u":word%1"_s.arg(i), containing(words[i]));
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
