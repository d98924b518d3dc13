// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablegrid.h"

#include <algorithm>

namespace redress {

namespace {

/// The headings of each row, cut and filled up so that they cover the columns exactly.
std::vector<std::vector<HeadSpan>> headRows(const PaperTable &table, size_t columns)
{
    std::vector<std::vector<HeadSpan>> rows;
    for (const auto &cells : table.head) {
        std::vector<HeadSpan> row;
        size_t from = 0;
        for (const PaperTable::HeadCell &cell : cells) {
            const size_t to = std::min(columns, from + size_t(std::max(cell.span, 1)));
            if (from < to)
                row.push_back({rows.size(), 1, from, to, cell.text, cell.isShaded});
            from = to;
        }
        for (; from < columns; ++from)
            row.push_back({rows.size(), 1, from, from + 1, {}, false});
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Joins a lone empty heading with the one above or below it over the same column.
void joinEmpty(std::vector<HeadSpan> &upper, std::vector<HeadSpan> &lower)
{
    for (HeadSpan &above : upper) {
        const auto below = std::ranges::find_if(lower, [&](const HeadSpan &span) {
            return span.from == above.from && span.to == above.to;
        });
        if (below == lower.end() || (!above.text.isEmpty() && !below->text.isEmpty()))
            continue;
        above.text += below->text;
        above.isShaded = above.isShaded || below->isShaded;
        above.rows += below->rows;
        lower.erase(below);
    }
}

/// Takes out a head row of which nothing is left.
void dropRow(std::vector<std::vector<HeadSpan>> &rows, size_t gone)
{
    rows.erase(rows.begin() + qsizetype(gone));
    for (std::vector<HeadSpan> &row : rows) {
        for (HeadSpan &span : row) {
            if (span.row > gone)
                --span.row;
            else if (span.row + span.rows > gone)
                --span.rows;
        }
    }
}

} // namespace

TableGrid tableGrid(const PaperTable &table)
{
    TableGrid grid;
    grid.columns = table.columns.size();
    grid.keyColumns = std::min(size_t(std::max(table.keyColumns, 0)), grid.columns);
    std::vector<std::vector<HeadSpan>> rows = headRows(table, grid.columns);
    for (size_t i = rows.size(); i-- > 1;)
        joinEmpty(rows[i - 1], rows[i]);
    for (size_t i = rows.size(); i-- > 0;) {
        if (rows[i].empty())
            dropRow(rows, i);
    }
    grid.headRows = rows.size();
    for (std::vector<HeadSpan> &row : rows)
        grid.head.insert(grid.head.end(), row.begin(), row.end());
    return grid;
}

} // namespace redress
