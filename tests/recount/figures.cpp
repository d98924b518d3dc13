// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of single figures, and of quotes.
#include "tests/recount/counter.h"

#include <algorithm>

namespace redress::recount {

namespace {

struct FigureCounter {
    const Ledger &ledger;
    const Published &published;
    const Almanac &almanac;
    const std::vector<Where> &where;

    /// The figure alone, as a table of one cell.
    Square single(const Figure &figure, const Period &period) const
    {
        Request request;
        request.id = figure.id;
        request.usesHistory = true;
        request.measures = {figure.asked};
        request.where = where;
        if (figure.quarter > 0)
            request.columns = "quarter";
        const CountedTable table = Counter(ledger, published, request, period).count();
        return table.squares.front()[figure.quarter > 0 ? size_t(figure.quarter) - 1 : 0];
    }

    Square count(const Figure &figure, const Period &period) const
    {
        if (!figure.change.empty())
            return changeOf(figure, period);
        Period of = period;
        if (figure.yearOffset != 0) {
            of = Period{period.year + figure.yearOffset, 4, Almanac::kNoDay};
        }
        Square square = single(figure, of);
        if (!figure.demand.empty())
            setDemand(square, figure, of);
        return square;
    }

    /// Against the same part of the year before: the same quarters, and where the period ends on a
    /// day, to that day. \source domain M-25
    Square changeOf(const Figure &figure, const Period &period) const
    {
        Figure plain = figure;
        plain.change.clear();
        Period before{period.year - 1, period.through, Almanac::kNoDay};
        if (period.asAt != Almanac::kNoDay)
            before.asAt = almanac.yearBefore(period.asAt);
        const Rule rule = ruleOf(figure.asked.measure, ledger, Almanac::kNoDay, Almanac::kNoDay);
        const bool isRate = figure.asked.isShare || rule.unit == Rule::Unit::Percent;
        return change(single(plain, before), single(plain, period),
                      figure.change == "percent" && !isRate, figure.asked.decimals);
    }

    /// \source domain M-26
    void setDemand(Square &square, const Figure &figure, const Period &period) const
    {
        if (square.state != Square::State::Value)
            return;
        square.base.reset();
        square.state = Square::State::NotAvailable;
        for (const Demand &one : ledger.demand) {
            if (one.year != period.year || ledger.words().text(one.indicator) != figure.demand)
                continue;
            square.base = double(one.value);
            square.state = one.value == 0 ? Square::State::NoBase : Square::State::Value;
        }
        print(square, {Rule::Unit::Percent, figure.asked.decimals, false});
    }
};

} // namespace

CountedTable countFigures(const Ledger &ledger, const Published &published, const Request &request,
                          const Period &period)
{
    const FigureCounter counter{ledger, published, ledger.almanac(), request.where};
    CountedTable table;
    for (const Figure &figure : request.figures) {
        const Square square = counter.count(figure, period);
        std::vector<Square> row;
        for (const std::string &shows : request.shows) {
            if (shows == "id" || shows == "label")
                continue;
            Square shown = square;
            if (shows != "value") {
                if (square.isRateAlone)
                    shown.state = Square::State::NotAvailable;
                else if (shown.state == Square::State::NoBase)
                    shown.state = Square::State::Value;
                if (shows == "denominator")
                    shown.counted = square.base.value_or(0);
                // A change has no counts, an amount is none, and a count alone is of nothing.
                const Rule rule =
                    ruleOf(figure.asked.measure, ledger, Almanac::kNoDay, Almanac::kNoDay);
                const bool isCounted = !square.isChange && rule.unit != Rule::Unit::Pounds;
                const bool isTold = isCounted && (shows == "numerator" || square.base);
                if (!isTold && shown.state == Square::State::Value)
                    shown.state = Square::State::NoBase;
                shown.base.reset();
                print(shown, {});
            }
            row.push_back(shown);
        }
        table.rows.push_back({figure.id});
        table.squares.push_back(row);
    }
    return table;
}

std::vector<std::vector<std::string>> listQuotes(const Ledger &ledger, const Period &period)
{
    const Almanac &almanac = ledger.almanac();
    const int first = almanac.firstOfQuarter(period.year, 1);
    int last = almanac.lastOfQuarter(period.year, period.through);
    if (period.asAt != Almanac::kNoDay)
        last = std::min(last, period.asAt);
    const int compliment = ledger.words().id("compliment");
    std::vector<const Entry *> found;
    for (const Entry &entry : ledger.contacts) {
        if (entry.marks[kKind] == compliment && !entry.quote.empty() && entry.received >= first &&
            entry.received <= last)
            found.push_back(&entry);
    }
    std::sort(found.begin(), found.end(), [](const Entry *a, const Entry *b) {
        return a->received != b->received ? a->received < b->received : a->reference < b->reference;
    });
    std::vector<std::vector<std::string>> quotes;
    for (const Entry *entry : found) {
        const int service = entry->marks[kService];
        const std::string place =
            ledger.words().text(service == kBlank ? entry->marks[kDirectorate] : service);
        quotes.push_back({place.substr(place.find(kBetween) + 1), entry->quote});
    }
    return quotes;
}

} // namespace redress::recount
