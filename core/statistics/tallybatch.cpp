// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tallybatch.h"

#include <algorithm>
#include <map>

namespace redress {

namespace {

constexpr int kQuartersOfYear = 4;

/// Whether the indexes begin with it: telling these facts apart costs a look of their own less than
/// reading all of them.
bool leadsAnIndex(Dimension dimension)
{
    return dimension == Dimension::Stage || dimension == Dimension::Procedure ||
           dimension == Dimension::Kind;
}

bool holdsOnADay(const Aggregate &aggregate)
{
    return std::ranges::count(aggregate.conditions, Condition::OnHold) > 0;
}

/// One number of a statement as a statement by itself: what leaves facts out by an index is for all
/// of it, everything else is the number's own.
TallyQuery alone(const TallyQuery &query, const Aggregate &aggregate)
{
    TallyQuery one = query;
    one.byQuarter = true;
    one.filters.clear();
    one.aggregates = {{aggregate.value, aggregate.conditions, {}}};
    Aggregate &number = one.aggregates.front();
    for (const std::vector<BoundFilter> *filters : {&query.filters, &aggregate.filters}) {
        for (const BoundFilter &filter : *filters)
            (leadsAnIndex(filter.dimension) ? one.filters : number.filters).push_back(filter);
    }
    std::ranges::sort(one.filters, {}, &BoundFilter::dimension);
    if (!holdsOnADay(number))
        one.lastDay = QDate();
    return one;
}

bool isDistinct(const TallyQuery &query)
{
    return query.aggregates.front().value == Tally::Value::Responses;
}

bool looksAtTheSame(const TallyQuery &a, const TallyQuery &b)
{
    return a.fact == b.fact && a.placement == b.placement && a.filters == b.filters &&
           a.asAt == b.asAt && a.lastDay == b.lastDay && isDistinct(a) == isDistinct(b);
}

int countOfQuarters(int code)
{
    constexpr int kDigit = 10;
    return code / kDigit * kQuartersOfYear + code % kDigit;
}

/// Whether the quarters of both are one stretch without a gap.
bool joins(const TallyQuery &a, const TallyQuery &b)
{
    return countOfQuarters(a.fromQuarter) <= countOfQuarters(b.toQuarter) + 1 &&
           countOfQuarters(b.fromQuarter) <= countOfQuarters(a.toQuarter) + 1;
}

bool isWithin(const TallyQuery &part, const TallyQuery &whole)
{
    return whole.fromQuarter <= part.fromQuarter && part.toQuarter <= whole.toQuarter;
}

bool canBeBatched(const TallyQuery &query)
{
    return query.groups.empty() && !query.byMonth && query.month.isEmpty() &&
           query.fact != Fact::Demand;
}

} // namespace

void TallyBatch::add(const TallyQuery &query)
{
    if (!canBeBatched(query))
        return;
    for (const Aggregate &aggregate : query.aggregates) {
        const TallyQuery one = alone(query, aggregate);
        const auto known = std::ranges::find_if(m_looks, [&](const Look &look) {
            return looksAtTheSame(look.query, one) && joins(look.query, one);
        });
        if (known == m_looks.end()) {
            m_looks.push_back({one});
            continue;
        }
        TallyQuery &look = known->query;
        look.fromQuarter = std::min(look.fromQuarter, one.fromQuarter);
        look.toQuarter = std::max(look.toQuarter, one.toQuarter);
        if (std::ranges::count(look.aggregates, one.aggregates.front()) == 0)
            look.aggregates.push_back(one.aggregates.front());
    }
}

std::optional<TallyBatch::Place> TallyBatch::placeOf(const TallyQuery &one)
{
    for (Look &look : m_looks) {
        if (!looksAtTheSame(look.query, one) || !isWithin(one, look.query))
            continue;
        const auto &aggregates = look.query.aggregates;
        const auto found = std::ranges::find(aggregates, one.aggregates.front());
        if (found != aggregates.end())
            return Place{&look, size_t(found - aggregates.begin())};
    }
    return std::nullopt;
}

std::optional<std::vector<TallyRow>> TallyBatch::answer(const TallyQuery &query)
{
    if (!canBeBatched(query))
        return std::nullopt;
    // By quarter, or all under 0.
    std::map<int, TallyRow> rows;
    const size_t values = query.aggregates.size();
    if (!query.byQuarter)
        rows[0].values.resize(values);
    for (size_t i = 0; i < values; ++i) {
        const TallyQuery one = alone(query, query.aggregates[i]);
        const auto place = placeOf(one);
        if (!place)
            return std::nullopt;
        if (!place->look->isTaken)
            place->look->rows = runTally(m_database, place->look->query);
        place->look->isTaken = true;
        for (const TallyRow &seen : place->look->rows) {
            if (seen.quarter < one.fromQuarter || seen.quarter > one.toQuarter)
                continue;
            TallyRow &row = rows[query.byQuarter ? seen.quarter : 0];
            row.quarter = query.byQuarter ? seen.quarter : 0;
            row.values.resize(values);
            if (const auto &value = seen.values[place->aggregate])
                row.values[i] = row.values[i].value_or(0) + *value;
        }
    }
    std::vector<TallyRow> answer;
    answer.reserve(rows.size());
    for (auto &[quarter, row] : rows)
        answer.push_back(std::move(row));
    return answer;
}

} // namespace redress
