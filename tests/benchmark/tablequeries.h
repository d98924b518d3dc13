// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace redress {

/// One shipped table as somebody would ask for it in SQL. Each row tells: what stands in the rows
/// of the table, which column it falls into (from 0), and counts.
struct TableQuery {
    /// A measure of the table: which of the counts, and over which. No base: a count by itself;
    /// kOfColumn: the sum over the rows.
    struct Measure {
        int numerator = 0;
        int denominator = -1;
    };
    static constexpr int kOfColumn = -2;

    const char *table; ///< Id of the shipped table.
    const char *sql;   ///< On the columns that Redress stores, grouped by id.
    const char *naive; ///< On the dates as text, with the names joined.
    std::vector<Measure> measures;
    bool rowsAreYears = false; ///< What stands in the rows is the year in which one begins.
};

/// The tables of the year 2023-24 that complaints and their stages fill.
const std::vector<TableQuery> &tableQueries();

} // namespace redress
