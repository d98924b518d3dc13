// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/totalscheck/casesapart.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace redress {

namespace {

using Kind = TotalsFinding::Kind;
using Place = TotalsFinding::Place;

struct ApartText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

/// Facts of one kind are told apart by their ids; others, such as contacts and stages, by the case.
using Name = std::pair<qint64, int>;

std::set<Name> namesOf(const std::vector<FactRef> &facts)
{
    std::set<Name> names;
    for (const FactRef &fact : facts)
        names.emplace(fact.caseId, fact.stage);
    return names;
}

std::vector<FactRef> without(const std::vector<FactRef> &facts, const std::vector<FactRef> &others)
{
    const std::set<Name> names = namesOf(others);
    std::vector<FactRef> rest;
    std::ranges::copy_if(facts, std::back_inserter(rest), [&](const FactRef &fact) {
        return !names.contains({fact.caseId, fact.stage});
    });
    return rest;
}

/// Every other row of the column that adds to the total.
std::vector<Place> partsOf(const FilledTable &table, const Place &total)
{
    std::vector<Place> parts;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        if (r != total.row && !table.rows[r].isTotal)
            parts.push_back({total.table, r, total.column});
    }
    return parts;
}

/// Every other column of the row that adds to it: of the same slot where classes stand beside their
/// total, of the same measure where quarters do.
std::vector<Place> columnsOf(const FilledTable &table, const Place &total)
{
    std::vector<Place> parts;
    const ColumnHead &whole = table.columns[total.column];
    const bool isWholeSlot =
        whole.slot < table.columnSlots.size() && table.columnSlots[whole.slot].isTotal;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const ColumnHead &head = table.columns[c];
        const bool isPart = isWholeSlot && head.measure == whole.measure ? head.slot != whole.slot
                                                                         : head.slot == whole.slot;
        if (c != total.column && isPart && head.unit == whole.unit)
            parts.push_back({total.table, total.row, c});
    }
    return parts;
}

} // namespace

Result<CasesApart> casesApart(TableEngine &engine, const std::vector<FilledTable> &tables,
                              const TotalsFinding &finding)
{
    const auto factsAt = [&](const Place &place) -> Result<std::vector<FactRef>> {
        const auto cases = engine.casesBehind(tables[place.table], place.row, place.column);
        if (!cases)
            return cases.error();
        return cases->numerator;
    };
    const bool hasCases =
        !finding.places.empty() && std::ranges::all_of(finding.places, [&](const Place &place) {
            return place.table < tables.size() && place.row < tables[place.table].rows.size();
        });
    const bool isOfTwo = (finding.kind == Kind::Population || finding.kind == Kind::Disagreement) &&
                         finding.places.size() > 1;
    const bool isOfSum = finding.kind == Kind::RowTotal || finding.kind == Kind::ColumnTotal;
    if (!hasCases || (!isOfTwo && !isOfSum))
        return Error{Error::Code::Invalid,
                     ApartText::tr("There are no cases behind this: it is about what is printed."),
                     finding.key};
    const Place &first = finding.places.front();
    const auto whole = factsAt(first);
    if (!whole)
        return whole.error();
    std::vector<FactRef> others;
    const std::vector<Place> places = isOfTwo ? std::vector<Place>{finding.places[1]}
                                      : finding.kind == Kind::RowTotal
                                          ? partsOf(tables[first.table], first)
                                          : columnsOf(tables[first.table], first);
    for (const Place &place : places) {
        const auto facts = factsAt(place);
        if (!facts)
            return facts.error();
        others.insert(others.end(), facts->begin(), facts->end());
    }
    return CasesApart{without(*whole, others), without(others, *whole)};
}

} // namespace redress
