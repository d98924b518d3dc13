// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"
#include "tests/benchmark/rawsqlite.h"
#include "tests/benchmark/tablequeries.h"

#include <map>
#include <string>
#include <vector>

namespace redress {

/// What statements by hand tell of a table: counts by what stands in its rows and by column, and
/// their sums over rows and columns.
///
/// Each row of an answer names the levels of the table's row, then its column ("col", from 0), then
/// counts by name.
class HandAnswer final
{
public:
    using Counts = std::vector<qint64>;

    /// Asks all statements. \throws std::runtime_error
    HandAnswer(RawDatabase &database, const std::vector<std::string> &statements);

    /// \param row its levels, each ended by a bar; nothing for all rows.
    /// \param column nothing for the sum over all of them.
    qint64 count(const QString &name, const std::optional<std::string> &row,
                 std::optional<int> column) const;
    qint64 sumOfAll() const;
    qint64 rows() const { return m_rows; }

private:
    void add(Counts &sum, size_t from, const Counts &counts) const;

    std::map<std::string, size_t> m_names;
    std::map<std::pair<std::string, int>, Counts> m_cells;
    std::map<std::string, Counts> m_rowTotals;
    std::map<int, Counts> m_columnTotals;
    Counts m_total;
    qint64 m_rows = 0;
};

/// Both sides must give the same figures, or their times say nothing.
/// \return the sum of all counts that were compared. \throws std::runtime_error
qint64 compare(const TableQuery &query, const FilledTable &table, const HandAnswer &answer);

} // namespace redress
