// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns that do not add to the total that is printed.
#include "core/statistics/totalscheck/checks.h"
#include "core/statistics/totalscheck/headings.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace redress::totals {

namespace {

using namespace Qt::StringLiterals;
using Kind = TotalsFinding::Kind;
using Role = CheckedColumn::Role;

struct SumText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

constexpr double kNothing = 1e-6;

bool saysRounded(const CheckedTable &table)
{
    return table.notes.join(u' ').contains("round"_L1, Qt::CaseInsensitive);
}

/// Sums of amounts may be rounded apart from their parts, where the table says so.
double leeway(const CheckedTable &table, const CheckedColumn &column, size_t parts)
{
    return column.role == Role::Amount && saysRounded(table) ? 10.0 * double(parts) : kNothing;
}

/// What all of the columns add to, where each is a part of the whole: bands of days, say.
struct Whole {
    double added = 0;
    double printed = 0;
    bool isKnown = false;
};

Whole wholeOf(const CheckedTable &table, size_t totalRow)
{
    Whole whole;
    size_t parts = 0;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].isSummed())
            continue;
        const auto added = addedDown(table, c);
        if (table.columns[c].counted.population != Population::Band || !added)
            return {};
        ++parts;
        whole.added += *added;
        whole.printed += table.cell(totalRow, c).addend();
    }
    whole.isKnown = parts > 1;
    return whole;
}

/// Columns of one kind of figure: those of the quarters, and that of the whole.
struct Across {
    std::vector<size_t> parts;
    std::optional<size_t> total;
};

std::vector<Across> quartersAcross(const CheckedTable &table)
{
    QMap<QString, Across> byKind;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const CheckedColumn &column = table.columns[c];
        if (!column.isSummed() || !column.addsDown)
            continue;
        Across &across = byKind[column.kindOfFigure];
        if (column.isTotal)
            across.total = c;
        else if (column.span.quarter != 0)
            across.parts.push_back(c);
        else
            across.parts.clear(), across.total.reset();
    }
    std::vector<Across> found;
    for (const Across &across : std::as_const(byKind)) {
        if (across.total && across.parts.size() > 1)
            found.push_back(across);
    }
    return found;
}

/// Classes that stand beside their total in one block, such as the decisions of a quarter.
std::vector<Across> classesAcross(const CheckedTable &table)
{
    QMap<QString, Across> byBlock;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const CheckedColumn &column = table.columns[c];
        if (!column.isSummed())
            continue;
        Across &across = byBlock[column.block];
        if (namesTotal(column.label))
            across.total = c;
        else
            across.parts.push_back(c);
    }
    std::vector<Across> found;
    for (const Across &across : std::as_const(byBlock)) {
        if (!across.total || across.parts.size() < 2)
            continue;
        // They are classes only if they mostly add; "received" and "responded to" are none.
        int adding = 0;
        int rows = 0;
        for (size_t r = 0; r < table.rows.size(); ++r) {
            double sum = 0;
            for (const size_t part : across.parts)
                sum += table.cell(r, part).addend();
            const CheckedCell &total = table.cell(r, *across.total);
            if (!total.isNumber() || (sum == 0 && total.value == 0))
                continue;
            ++rows;
            adding += std::abs(sum - total.value) < kNothing ? 1 : 0;
        }
        if (adding * 2 > rows)
            found.push_back(across);
    }
    return found;
}

void checkAcross(const Looked &looked, const Across &across, Findings &findings)
{
    const CheckedTable &table = looked.table;
    const CheckedColumn &column = table.columns[*across.total];
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const CheckedCell &total = table.cell(r, *across.total);
        double sum = 0;
        bool isKnown = total.isNumber();
        for (const size_t part : across.parts) {
            sum += table.cell(r, part).addend();
            isKnown = isKnown && table.cell(r, part).kind != CheckedCell::Kind::NotAvailable;
        }
        if (!isKnown || std::abs(sum - total.value) <= leeway(table, column, across.parts.size()))
            continue;
        TotalsFinding finding = findingAt(looked, Kind::ColumnTotal, r, *across.total);
        finding.numbers = {total.value, sum};
        finding.sentence =
            SumText::tr("%1: the columns of \"%2\" add to %3; the total printed is %4.")
                .arg(table.title, table.rows[r].name, printedNumber(column, sum, total.decimals),
                     printedNumber(column, total.value, total.decimals));
        findings.push_back(std::move(finding));
    }
}

} // namespace

bool saysPartsOverlap(const CheckedTable &table)
{
    static const QRegularExpression words(
        uR"(\b(several|overlap\w*|more than one|top|commonest|do not add)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (table.title + u' ' + table.notes.join(u' ')).contains(words);
}

std::optional<double> addedDown(const CheckedTable &table, size_t column)
{
    const auto total = table.totalRow();
    if (!total || !table.columns[column].isSummed() || !table.columns[column].addsDown)
        return std::nullopt;
    double sum = 0;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        if (r == *total || table.rows[r].isSubtotal || table.rows[r].isTotal)
            continue;
        const CheckedCell &cell = table.cell(r, column);
        if (cell.kind == CheckedCell::Kind::NotAvailable)
            return std::nullopt;
        sum += cell.addend();
    }
    return sum;
}

void checkRowTotals(const Looked &looked, Findings &findings)
{
    const CheckedTable &table = looked.table;
    const auto total = table.totalRow();
    if (!total || saysPartsOverlap(table))
        return;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const CheckedCell &printed = table.cell(*total, c);
        const auto sum = addedDown(table, c);
        if (!sum || !printed.isNumber() ||
            std::abs(*sum - printed.value) <=
                leeway(table, table.columns[c], table.rows.size() - 1))
            continue;
        const CheckedColumn &column = table.columns[c];
        TotalsFinding finding = findingAt(looked, Kind::RowTotal, *total, c);
        finding.numbers = {printed.value, *sum};
        finding.sentence =
            SumText::tr("%1: the rows of \"%2\" add to %3; the total printed is %4.")
                .arg(table.title, column.heading(), printedNumber(column, *sum, printed.decimals),
                     printedNumber(column, printed.value, printed.decimals));
        if (const Whole whole = wholeOf(table, *total); whole.isKnown) {
            finding.numbers.push_back(whole.printed);
            finding.numbers.push_back(whole.added);
            finding.sentence = SumText::tr("%1 So the table has %2 in all, not %3.")
                                   .arg(finding.sentence, printedNumber(column, whole.added),
                                        printedNumber(column, whole.printed));
        }
        findings.push_back(std::move(finding));
    }
}

void checkColumnTotals(const Looked &looked, Findings &findings)
{
    if (saysPartsOverlap(looked.table))
        return;
    for (const Across &across : quartersAcross(looked.table))
        checkAcross(looked, across, findings);
    for (const Across &across : classesAcross(looked.table))
        checkAcross(looked, across, findings);
}

void checkHeadings(const Looked &looked, Findings &findings)
{
    const CheckedTable &table = looked.table;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const QString heading = foldedName(table.columns[c].heading());
        for (size_t earlier = 0; earlier < c && !heading.isEmpty(); ++earlier) {
            if (foldedName(table.columns[earlier].heading()) != heading)
                continue;
            TotalsFinding finding = findingAt(looked, Kind::Heading, 0, c);
            finding.places.push_back({looked.index, 0, earlier});
            finding.numbers = {double(earlier + 1), double(c + 1)};
            const int quarter = table.columns[c].span.quarter;
            const auto named = quarterNamed(table.columns[c].heading());
            finding.sentence =
                named && quarter != 0 && quarter != *named
                    ? SumText::tr("%1: two columns, %2 and %3, are both headed \"%4\". The second "
                                  "stands where quarter %5 would.")
                          .arg(table.title)
                          .arg(earlier + 1)
                          .arg(c + 1)
                          .arg(table.columns[c].heading())
                          .arg(quarter)
                    : SumText::tr("%1: two columns, %2 and %3, are both headed \"%4\".")
                          .arg(table.title)
                          .arg(earlier + 1)
                          .arg(c + 1)
                          .arg(table.columns[c].heading());
            findings.push_back(std::move(finding));
            break;
        }
    }
}

} // namespace redress::totals
