// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages that do not follow from the counts beside them, and rates that leave out a class.
#include "core/statistics/totalscheck/checks.h"
#include "core/statistics/totalscheck/headings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace redress::totals {

namespace {

using namespace Qt::StringLiterals;
using Kind = TotalsFinding::Kind;
using Role = CheckedColumn::Role;

struct PercentText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

struct Counts {
    double numerator = 0;
    double denominator = 0;
};

/// The counts of one row under \p ratio; nothing where there is no base.
std::optional<Counts> countsOf(const CheckedTable &table, const Ratio &ratio, size_t row)
{
    Counts counts;
    for (const size_t column : ratio.numerators)
        counts.numerator += table.cell(row, column).addend();
    const auto total = table.totalRow();
    if (ratio.of == Ratio::Of::OwnTotal && !total)
        return std::nullopt;
    const CheckedCell &base =
        table.cell(ratio.of == Ratio::Of::OwnTotal ? *total : row, ratio.denominator);
    if (!base.isNumber() || base.value <= 0)
        return std::nullopt;
    counts.denominator = base.value;
    return counts;
}

bool fits(const CheckedCell &percent, const Counts &counts)
{
    return std::abs(100 * counts.numerator / counts.denominator - percent.value) <=
           toleranceOf(percent);
}

/// Whether any whole number of \p base is \p percent of it.
bool isPossible(const CheckedCell &percent, double base)
{
    const double near = std::round(percent.value * base / 100);
    return std::abs(100 * near / base - percent.value) <= toleranceOf(percent);
}

/// How many rows of a percentage a ratio explains, of how many that it could.
struct Fit {
    int fitting = 0;
    int rows = 0;
    int telling = 0; ///< Rows that not every ratio would explain: neither 0 nor blank.

    bool isGood() const { return rows > 0 && fitting * 5 >= rows * 3 && telling * 2 > 0; }
};

Fit fitOf(const CheckedTable &table, const Ratio &ratio, size_t percentColumn)
{
    Fit fit;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const CheckedCell &percent = table.cell(r, percentColumn);
        const auto counts = countsOf(table, ratio, r);
        if (!percent.isNumber() || !counts)
            continue;
        ++fit.rows;
        if (!fits(percent, *counts))
            continue;
        ++fit.fitting;
        fit.telling += percent.value > 0 ? 1 : 0;
    }
    return fit;
}

/// The counts that stand in one block with a percentage.
std::vector<size_t> countsBeside(const CheckedTable &table, size_t percentColumn)
{
    std::vector<size_t> found;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].role == Role::Count &&
            table.columns[c].block == table.columns[percentColumn].block)
            found.push_back(c);
    }
    return found;
}

std::vector<size_t> upheldClasses(const CheckedTable &table, size_t percentColumn)
{
    std::vector<size_t> found;
    for (const size_t c : countsBeside(table, percentColumn)) {
        if (namesUpheld(table.columns[c].label))
            found.push_back(c);
    }
    return found;
}

std::vector<Ratio> candidates(const CheckedTable &table, size_t percentColumn)
{
    using Of = Ratio::Of;
    std::vector<Ratio> found;
    const std::vector<size_t> counts = countsBeside(table, percentColumn);
    const std::vector<size_t> upheld = upheldClasses(table, percentColumn);
    for (const size_t base : counts) {
        if (upheld.size() > 1 && std::ranges::find(upheld, base) == upheld.end())
            found.push_back({Of::Columns, upheld, base});
        for (const size_t part : counts) {
            if (part != base)
                found.push_back({Of::Columns, {part}, base});
        }
    }
    for (const size_t part : counts)
        found.push_back({Of::OwnTotal, {part}, part});
    return found;
}

QString ofCounts(const Counts &counts)
{
    return PercentText::tr("%1 of %2").arg(counts.numerator).arg(counts.denominator);
}

QString percentOf(const CheckedColumn &column, const CheckedCell &printed, const Counts &counts)
{
    const double exact = 100 * counts.numerator / counts.denominator;
    return printedNumber(column, roundedHalfAway(exact, printed.decimals), printed.decimals);
}

void addWrong(const Looked &looked, size_t row, size_t column, const Counts &counts,
              Findings &findings)
{
    const CheckedTable &table = looked.table;
    const CheckedCell &printed = table.cell(row, column);
    const CheckedColumn &head = table.columns[column];
    TotalsFinding finding = findingAt(looked, Kind::Percentage, row, column);
    finding.numbers = {printed.value, roundedHalfAway(100 * counts.numerator / counts.denominator,
                                                      printed.decimals)};
    finding.sentence = PercentText::tr("%1: \"%2\" of %3 is printed as %4; %5 is %6.")
                           .arg(table.title, head.heading(), table.rows[row].name,
                                printedNumber(head, printed.value, printed.decimals),
                                ofCounts(counts), percentOf(head, printed, counts));
    findings.push_back(std::move(finding));
}

void addImpossible(const Looked &looked, size_t row, size_t column, double base, Findings &findings)
{
    const CheckedTable &table = looked.table;
    const CheckedCell &printed = table.cell(row, column);
    const CheckedColumn &head = table.columns[column];
    const Counts below{std::floor(printed.value * base / 100), base};
    const Counts above{std::ceil(printed.value * base / 100), base};
    TotalsFinding finding = findingAt(looked, Kind::Percentage, row, column);
    finding.numbers = {printed.value, roundedHalfAway(100 * below.numerator / base, 0),
                       roundedHalfAway(100 * above.numerator / base, 0)};
    finding.sentence = PercentText::tr("%1: \"%2\" of %3 is printed as %4, which no whole number "
                                       "of %5 is: %6 is %7, %8 is %9.")
                           .arg(table.title, head.heading(), table.rows[row].name,
                                printedNumber(head, printed.value, printed.decimals))
                           .arg(base)
                           .arg(ofCounts(below), percentOf(head, printed, below), ofCounts(above),
                                percentOf(head, printed, above));
    findings.push_back(std::move(finding));
}

/// The base that a single percentage with its count in brackets is of: the largest count beside it.
std::optional<double> baseBeside(const CheckedTable &table, size_t row, size_t column)
{
    std::optional<double> base;
    for (const size_t c : countsBeside(table, column)) {
        const CheckedCell &cell = table.cell(row, c);
        if (cell.isNumber() && cell.value > 0 && (!base || cell.value > *base))
            base = cell.value;
    }
    return base;
}

/// The base of a row whose total was printed wrong: what its rows add to.
void checkTotalBase(const Looked &looked, const Ratio &ratio, size_t column, Findings &findings)
{
    const CheckedTable &table = looked.table;
    const auto total = table.totalRow();
    if (!total || ratio.of != Ratio::Of::Columns || saysPartsOverlap(table))
        return;
    const CheckedCell &printed = table.cell(*total, column);
    const auto base = addedDown(table, ratio.denominator);
    const auto counts = countsOf(table, ratio, *total);
    if (!printed.isNumber() || !base || !counts || *base <= 0 || *base == counts->denominator)
        return;
    double numerator = 0;
    for (const size_t part : ratio.numerators)
        numerator += addedDown(table, part).value_or(table.cell(*total, part).addend());
    if (fits(printed, {numerator, *base}))
        return;
    addWrong(looked, *total, column, {numerator, *base}, findings);
}

} // namespace

std::optional<Ratio> ratioOf(const CheckedTable &table, size_t percentColumn)
{
    // One row cannot tell by itself: of two counts the lesser is the part.
    if (const auto counts = countsBeside(table, percentColumn);
        table.rows.size() == 1 && counts.size() == 2) {
        const bool isFirst = table.cell(0, counts[0]).value <= table.cell(0, counts[1]).value;
        return Ratio{Ratio::Of::Columns, {counts[isFirst ? 0 : 1]}, counts[isFirst ? 1 : 0]};
    }
    std::optional<Ratio> best;
    Fit bestFit;
    for (const Ratio &ratio : candidates(table, percentColumn)) {
        const Fit fit = fitOf(table, ratio, percentColumn);
        // One row alone fits too many things by chance.
        if (!fit.isGood() || (fit.rows < 2 && fit.telling < 1))
            continue;
        if (!best || fit.fitting > bestFit.fitting) {
            best = ratio;
            bestFit = fit;
        }
    }
    return best;
}

void checkPercentages(const Looked &looked, Findings &findings)
{
    const CheckedTable &table = looked.table;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].role != Role::Percent)
            continue;
        const auto ratio = table.isTyped ? ratioOf(table, c) : std::nullopt;
        const std::vector<size_t> beside = countsBeside(table, c);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            const CheckedCell &percent = table.cell(r, c);
            if (!percent.isNumber())
                continue;
            if (percent.count) {
                const auto base = percent.base ? percent.base : baseBeside(table, r, c);
                const Counts counts{*percent.count, base.value_or(0)};
                if (base && *base > 0 && !fits(percent, counts))
                    addWrong(looked, r, c, counts, findings);
                continue;
            }
            if (!table.isTyped)
                continue;
            if (ratio) {
                const auto counts = countsOf(table, *ratio, r);
                if (counts && !fits(percent, *counts))
                    addWrong(looked, r, c, *counts, findings);
            } else if (beside.size() == 1 && table.cell(r, beside.front()).addend() > 0 &&
                       !isPossible(percent, table.cell(r, beside.front()).value)) {
                addImpossible(looked, r, c, table.cell(r, beside.front()).value, findings);
            }
        }
        if (ratio)
            checkTotalBase(looked, *ratio, c, findings);
    }
}

/// A "% upheld" beside two classes of upheld of which it counts one.
void checkDefinitions(const Looked &looked, Findings &findings)
{
    const CheckedTable &table = looked.table;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const CheckedColumn &head = table.columns[c];
        const std::vector<size_t> classes = upheldClasses(table, c);
        if (head.role != Role::Percent || classes.size() < 2 ||
            !head.heading().contains("upheld"_L1, Qt::CaseInsensitive))
            continue;
        const auto ratio = ratioOf(table, c);
        if (!ratio || ratio->of != Ratio::Of::Columns || ratio->numerators.size() != 1)
            continue;
        const size_t counted = ratio->numerators.front();
        QStringList rows;
        std::optional<TotalsFinding> finding;
        // The total first: it is what is quoted.
        std::vector<size_t> order;
        if (const auto total = table.totalRow())
            order.push_back(*total);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            if (order.empty() || r != order.front())
                order.push_back(r);
        }
        QStringList leftOut;
        for (const size_t r : order) {
            const auto counts = countsOf(table, *ratio, r);
            const CheckedCell &printed = table.cell(r, c);
            if (!counts || !printed.isNumber())
                continue;
            Counts all{0, counts->denominator};
            for (const size_t one : classes) {
                all.numerator += table.cell(r, one).addend();
                if (one != counted && table.cell(r, one).addend() > 0 &&
                    !leftOut.contains(table.columns[one].label))
                    leftOut.append(table.columns[one].label);
            }
            if (all.numerator == counts->numerator)
                continue;
            if (!finding)
                finding = findingAt(looked, Kind::Definition, r, c);
            else
                finding->places.push_back({looked.index, r, c});
            finding->numbers.push_back(printed.value);
            finding->numbers.push_back(
                roundedHalfAway(100 * all.numerator / all.denominator, printed.decimals));
            rows.append(PercentText::tr("%1 is %2 and with it %3")
                            .arg(table.rows[r].name,
                                 printedNumber(head, printed.value, printed.decimals),
                                 percentOf(head, printed, all)));
        }
        if (!finding)
            continue;
        finding->sentence =
            PercentText::tr("%1: \"%2\" leaves out \"%3\". %4.")
                .arg(table.title, head.heading(), leftOut.join(u"\", \""_s), rows.join(u"; "_s));
        if (!table.basis.isEmpty())
            finding->explanation = table.basis.join(u' ');
        findings.push_back(std::move(*finding));
    }
}

} // namespace redress::totals
