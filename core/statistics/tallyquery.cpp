// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tallyquery.h"

#include "core/calendar/financialyear.h"
#include "core/statistics/workedstages.h"
#include "core/store/statement.h"

#include <algorithm>
#include <iterator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Whether the quarter of such a day is a column; otherwise it is worked out from the day.
bool hasStoredQuarter(Placement placement)
{
    return placement != Placement::Due && placement != Placement::Replied &&
           placement != Placement::PanelFindings;
}

/// Days that few stages have, and no index: the one on what was received leads to those of a stage,
/// which is much shorter than reading all.
bool isOfFewStages(Placement placement)
{
    return placement == Placement::Panel || placement == Placement::PanelFindings;
}

constexpr auto kOutcomeIsKnown = "coalesce(outcome_on, responded_on) <= :as_at"_L1;

/// Puts one statement together from named fragments, and remembers what to bind.
class Composer final
{
public:
    Composer(Database &database, const TallyQuery &query)
        : m_database(database)
        , m_query(query)
        , m_columns(placementColumns(query.fact, query.placement)
                        .value_or(PlacementColumns{u"received_quarter"_s, u"received_on"_s}))
    {
        Q_ASSERT(placementColumns(query.fact, query.placement).has_value());
    }

    const PlacementColumns &columns() const { return m_columns; }

    QString month() const { return u"substr(CAST(%1 AS TEXT), 1, 7)"_s.arg(m_columns.day); }

    /// The facts that the statement looks at at all.
    QString where()
    {
        QStringList parts{hasStoredQuarter(m_query.placement)
                              ? u"%1 BETWEEN :from_quarter AND :to_quarter"_s.arg(m_columns.quarter)
                              : u"%1 BETWEEN :from_day AND :to_day"_s.arg(m_columns.day)};
        if (isOfFewStages(m_query.placement))
            parts.append(u"received_quarter > 0"_s);
        if (m_query.asAt)
            parts.append(u"%1 <= :as_at"_s.arg(m_columns.day));
        if (!m_query.month.isEmpty())
            parts.append(month() + u" = :month"_s);
        for (const BoundFilter &filter : m_query.filters)
            parts.append(condition(filter));
        return parts.join(u" AND "_s);
    }

    QString condition(const BoundFilter &filter)
    {
        const auto expression = knownOf(filter.dimension);
        Q_ASSERT(expression.has_value());
        QStringList names;
        bool takesNull = false;
        for (const QString &value : filter.values) {
            if (value.isEmpty()) {
                takesNull = true;
                continue;
            }
            names.append(u":v%1"_s.arg(m_values.size()));
            m_values.push_back({names.last(), value, isNumber(filter.dimension)});
        }
        QStringList alternatives;
        if (!names.isEmpty())
            alternatives.append(u"%1 IN (%2)"_s.arg(*expression, names.join(u", "_s)));
        if (takesNull)
            alternatives.append(u"%1 IS NULL"_s.arg(*expression));
        if (alternatives.isEmpty())
            return u"1 = 0"_s;
        return u"(%1)"_s.arg(alternatives.join(u" OR "_s));
    }

    /// What must hold for a fact to count in \p aggregate; empty if nothing.
    QString conditionOf(const Aggregate &aggregate)
    {
        QStringList parts = met(aggregate.conditions);
        for (const BoundFilter &filter : aggregate.filters)
            parts.append(condition(filter));
        return parts.join(u" AND "_s);
    }

    /// One part for each condition that must be met, and for what must be known of it.
    QStringList met(const std::vector<Condition> &conditions) const
    {
        QStringList parts;
        for (const Condition condition : conditions) {
            parts.append(expressionOf(condition));
            if (const QString known = m_query.asAt ? knownBy(condition) : QString();
                !known.isEmpty())
                parts.append(known);
        }
        return parts;
    }

    QString sumOf(const Aggregate &aggregate)
    {
        const QString condition = conditionOf(aggregate);
        switch (aggregate.value) {
        case Tally::Value::Count:
            return condition.isEmpty() ? u"count(*)"_s
                                       : u"sum(CASE WHEN %1 THEN 1 ELSE 0 END)"_s.arg(condition);
        case Tally::Value::Pence:
            return condition.isEmpty()
                       ? u"sum(amount_pence)"_s
                       : u"sum(CASE WHEN %1 THEN amount_pence END)"_s.arg(condition);
        case Tally::Value::Responses:
            return condition.isEmpty()
                       ? u"count(DISTINCT stage_id)"_s
                       : u"count(DISTINCT CASE WHEN %1 THEN stage_id END)"_s.arg(condition);
        }
        return {};
    }

    void bindTo(Statement &statement, const QString &sql) const
    {
        if (sql.contains(kLastDay))
            statement.bind(kLastDay, m_query.lastDay);
        if (hasStoredQuarter(m_query.placement))
            statement.bind(u":from_quarter"_s, m_query.fromQuarter)
                .bind(u":to_quarter"_s, m_query.toQuarter);
        else
            statement.bind(u":from_day"_s, Quarter::fromCode(m_query.fromQuarter).firstDay())
                .bind(u":to_day"_s, Quarter::fromCode(m_query.toQuarter).lastDay());
        if (m_query.asAt)
            statement.bind(u":as_at"_s, *m_query.asAt);
        if (!m_query.month.isEmpty())
            statement.bind(u":month"_s, m_query.month);
        for (const Value &value : m_values) {
            if (value.isNumber)
                statement.bind(value.name, value.text.toLongLong());
            else
                statement.bind(value.name, value.text);
        }
    }

    /// What tells facts apart by \p dimension: of a stage as it stood on a day, the outcome that
    /// was known by then.
    std::optional<QString> knownOf(Dimension dimension) const
    {
        const auto expression = expressionFor(m_query.fact, dimension);
        const bool mayFollow = m_query.asAt && m_query.fact == Fact::Stage &&
                               m_query.placement != Placement::Finding &&
                               dimension == Dimension::Outcome;
        return mayFollow ? std::optional(u"CASE WHEN %1 THEN outcome END"_s.arg(kOutcomeIsKnown))
                         : expression;
    }

private:
    QString expressionOf(Condition condition) const
    {
        if (needsCalendar(condition))
            return workedCondition(m_database, condition);
        // What ended later had not ended then.
        if (condition == Condition::NotEnded && m_query.asAt)
            return u"(%1 OR NOT (%2))"_s.arg(expressionFor(condition), kOutcomeIsKnown);
        return expressionFor(condition);
    }

    /// What is left out of a condition that was met after the day asked for.
    QString knownBy(Condition condition) const
    {
        switch (condition) {
        case Condition::ActionDone:
            return u"completed_on <= :as_at"_s;
        case Condition::Complied:
            return u"(satisfied_on <= :as_at OR completed_on <= :as_at)"_s;
        case Condition::CompliedInTime:
        case Condition::CompliedLate:
            return u"coalesce(completed_on, satisfied_on) <= :as_at"_s;
        case Condition::RemedyGiven:
        case Condition::RemedyInTime:
            return u"paid_on <= :as_at"_s;
        case Condition::Escalated:
            return u"case_id IN (SELECT e.case_id FROM stage e WHERE e.stage_no = 2 "
                   "AND e.received_on <= :as_at)"_s;
        case Condition::HasResponse:
            return u"responded_on <= :as_at"_s;
        case Condition::HasFinding:
            return u"finding_on <= :as_at"_s;
        case Condition::Upheld:
            return m_query.fact == Fact::Stage ? QString(kOutcomeIsKnown) : QString();
        default:
            return {};
        }
    }

    struct Value {
        QString name;
        QString text;
        bool isNumber;
    };

    static bool isNumber(Dimension dimension)
    {
        return dimension == Dimension::Stage || (kindOf(dimension) != DimensionKind::Word &&
                                                 kindOf(dimension) != DimensionKind::Period);
    }

    Database &m_database;
    const TallyQuery &m_query;
    PlacementColumns m_columns;
    std::vector<Value> m_values;
};

/// What all numbers of a statement share belongs to the statement: the engine can then leave the
/// other facts out by an index.
struct Shared {
    TallyQuery query; ///< Without what is shared, but for the filters, which it takes over.
    std::vector<Condition> conditions;
    QStringList kinds; ///< Each number counts contacts of one of these kinds.
};

/// Takes out of all numbers what \p of has in each of them.
template <typename T>
std::vector<T> takeShared(std::vector<Aggregate> &aggregates, std::vector<T> Aggregate::*of)
{
    std::vector<T> shared;
    if (aggregates.empty())
        return shared;
    const std::vector<T> first = aggregates.front().*of;
    std::ranges::copy_if(first, std::back_inserter(shared), [&](const T &one) {
        return std::ranges::all_of(aggregates, [&](const Aggregate &aggregate) {
            return std::ranges::count(aggregate.*of, one) > 0;
        });
    });
    for (Aggregate &aggregate : aggregates) {
        for (const T &one : shared)
            std::erase(aggregate.*of, one);
    }
    return shared;
}

std::optional<CaseKind> kindIn(const std::vector<Condition> &conditions)
{
    for (const Condition condition : conditions) {
        if (const auto kind = kindOf(condition))
            return kind;
    }
    return std::nullopt;
}

/// The kinds of contact that the numbers are about: the index on contacts begins with them.
QStringList kindsOf(const TallyQuery &query, const std::vector<Condition> &ofAll)
{
    const bool isAsked =
        query.fact == Fact::Contact && query.placement == Placement::Received && !kindIn(ofAll) &&
        std::ranges::count(query.filters, Dimension::Kind, &BoundFilter::dimension) == 0;
    QStringList kinds;
    for (const Aggregate &aggregate : query.aggregates) {
        if (!isAsked)
            break;
        const auto kind = kindIn(aggregate.conditions);
        if (!kind)
            return storedWords<CaseKind>();
        if (!kinds.contains(toStored(*kind)))
            kinds.append(toStored(*kind));
    }
    return kinds;
}

Shared sharedOf(const TallyQuery &asked)
{
    Shared shared{asked, {}, {}};
    std::vector<Aggregate> &aggregates = shared.query.aggregates;
    for (const BoundFilter &filter : takeShared(aggregates, &Aggregate::filters))
        shared.query.filters.push_back(filter);
    shared.conditions = takeShared(aggregates, &Aggregate::conditions);
    shared.kinds = kindsOf(shared.query, shared.conditions);
    return shared;
}

} // namespace

std::vector<TallyRow> runTally(Database &database, const TallyQuery &asked)
{
    const Shared shared = sharedOf(asked);
    const TallyQuery &query = shared.query;
    Composer composer(database, query);
    QStringList groups;
    for (const Dimension dimension : query.groups) {
        const auto expression = composer.knownOf(dimension);
        Q_ASSERT(expression.has_value());
        groups.append(expression.value_or(u"NULL"_s));
    }
    if (query.byQuarter)
        groups.append(composer.columns().quarter);
    if (query.byMonth)
        groups.append(composer.month());
    QStringList selected = groups;
    for (const Aggregate &aggregate : query.aggregates)
        selected.append(composer.sumOf(aggregate));
    const QString columns = selected.join(u", "_s);
    QStringList conditions{composer.where()};
    conditions += composer.met(shared.conditions);
    if (!shared.kinds.isEmpty())
        conditions.append(u"kind IN ('%1')"_s.arg(shared.kinds.join(u"', '"_s)));
    const QString where = conditions.join(u" AND "_s);
    QString sql =
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(columns, sourceOf(query.fact, columns + where), where);
    if (!groups.isEmpty()) {
        QStringList ordinals;
        for (qsizetype i = 1; i <= groups.size(); ++i)
            ordinals.append(QString::number(i));
        sql += u" GROUP BY "_s + ordinals.join(u", "_s);
    }

    Statement statement(database, sql);
    composer.bindTo(statement, sql);
    std::vector<TallyRow> rows;
    while (statement.step()) {
        TallyRow row;
        row.groups.reserve(qsizetype(query.groups.size()));
        row.values.reserve(query.aggregates.size());
        int column = 0;
        for (size_t i = 0; i < query.groups.size(); ++i, ++column)
            row.groups.append(statement.isNull(column) ? QString() : statement.text(column));
        if (query.byQuarter)
            row.quarter = int(statement.integer(column++));
        if (query.byMonth)
            row.month = statement.text(column++);
        for (size_t i = 0; i < query.aggregates.size(); ++i, ++column)
            row.values.push_back(statement.isNull(column) ? std::nullopt
                                                          : std::optional(statement.real(column)));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FactRef> factsBehind(Database &database, const TallyQuery &query,
                                 const Aggregate &aggregate)
{
    Composer composer(database, query);
    const bool hasStage = expressionFor(query.fact, Dimension::Stage).has_value();
    const bool isResponse = aggregate.value == Tally::Value::Responses;
    const QString condition = composer.conditionOf(aggregate);
    QString where = composer.where();
    if (!condition.isEmpty())
        where += u" AND "_s + condition;
    if (aggregate.value == Tally::Value::Pence)
        where += u" AND amount_pence IS NOT NULL"_s;
    // A response is one fact, however many themes were found in it.
    const QString sql =
        u"SELECT DISTINCT %1, coalesce(case_id, 0), reference, %2, %3 FROM %4 WHERE %5 "
        "ORDER BY 5, 3, 4, 1"_s.arg(isResponse ? u"stage_id"_s : u"fact_id"_s,
                                    hasStage ? u"stage_no"_s : u"0"_s, composer.columns().day,
                                    viewOf(query.fact), where);
    Statement statement(database, sql);
    composer.bindTo(statement, sql);
    std::vector<FactRef> facts;
    while (statement.step()) {
        RowReader row(statement);
        FactRef fact;
        fact.factId = row.integer();
        fact.caseId = row.integer();
        fact.reference = row.text();
        fact.stage = int(row.integer());
        fact.placedOn = row.day();
        facts.push_back(fact);
    }
    return facts;
}

} // namespace redress
