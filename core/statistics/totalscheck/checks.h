// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/totalscheck/totalscheck.h"

#include <vector>

// The single checks of totalscheck.h, each in a file of its own.
namespace redress::totals {

using Findings = std::vector<TotalsFinding>;

/// A table among those that are checked.
struct Looked {
    const CheckedTable &table;
    size_t index;
};

/// A finding about one cell; where, key and tables are filled in.
TotalsFinding findingAt(const Looked &looked, TotalsFinding::Kind kind, size_t row, size_t column);

/// Whether what stands beneath a table says that its parts are more or less than its total.
bool saysPartsOverlap(const CheckedTable &table);

void checkRowTotals(const Looked &looked, Findings &findings);
void checkColumnTotals(const Looked &looked, Findings &findings);
void checkPercentages(const Looked &looked, Findings &findings);
void checkDefinitions(const Looked &looked, Findings &findings);
void checkHeadings(const Looked &looked, Findings &findings);
void checkAgreement(const std::vector<CheckedTable> &tables, Findings &findings);

/// What a column without overlaps would have for its total; nothing if it cannot be added.
std::optional<double> addedDown(const CheckedTable &table, size_t column);

/// What a percentage is a percentage of, as the rows of its column tell.
struct Ratio {
    enum class Of { Columns, OwnTotal, Base };

    Of of = Of::Columns;
    std::vector<size_t> numerators; ///< Columns that are added; of Base: none.
    size_t denominator = 0;
};

/// Nothing if the column tells its counts in its own cells, or no columns explain it.
std::optional<Ratio> ratioOf(const CheckedTable &table, size_t percentColumn);

/// How far a percentage as printed may be from its counts.
inline double toleranceOf(const CheckedCell &cell)
{
    return 0.5 * std::pow(10.0, -cell.decimals) + 1e-9;
}

} // namespace redress::totals
