// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/hiddentable.h"

#include "core/statistics/footnotes.h"

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

bool isRowHidden(const FilledTable &table, size_t row)
{
    return std::ranges::any_of(
        table.cells[row], [](const Cell &cell) { return cell.state == Cell::State::Suppressed; });
}

/// Rows in their order, hidden ones, all others together, the total.
int rankOf(const FilledTable &table, size_t row)
{
    const RowHead &head = table.rows[row];
    return head.isTotal ? 3 : head.isOthers() ? 2 : isRowHidden(table, row) ? 1 : 0;
}

/// Of the levels of a row all but the last: rows that are alike there stand together.
QStringList groupOf(const RowHead &head)
{
    return head.isTotal || head.isOthers() ? QStringList() : head.keys.mid(0, head.keys.size() - 1);
}

} // namespace

void hide(Cell &cell)
{
    Cell hidden;
    hidden.state = Cell::State::Suppressed;
    hidden.unit = cell.unit;
    hidden.decimals = cell.decimals;
    hidden.isChange = cell.isChange;
    cell = hidden;
}

std::vector<size_t> columnsOfChange(const FilledTable &table, size_t column)
{
    std::vector<size_t> before;
    for (size_t i = 0; i < column; ++i) {
        const ColumnHead &head = table.columns[i];
        if (head.measure == table.columns[column].measure && !head.isChange)
            before.push_back(i);
    }
    constexpr size_t kCompared = 2;
    const size_t most = std::min(kCompared, before.size());
    return {before.end() - qsizetype(most), before.end()};
}

void moveHiddenRowsLast(FilledTable &table)
{
    if (!table.definition.isOrderedByValue())
        return;
    std::vector<size_t> order(table.rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto comesBefore = [&](size_t a, size_t b) {
        if (rankOf(table, a) != rankOf(table, b))
            return rankOf(table, a) < rankOf(table, b);
        return rankOf(table, a) == 1 &&
               table.rows[a].names.join(u' ') < table.rows[b].names.join(u' ');
    };
    for (auto from = order.begin(); from != order.end();) {
        const auto to = std::find_if(from, order.end(), [&](size_t row) {
            return groupOf(table.rows[row]) != groupOf(table.rows[*from]);
        });
        std::stable_sort(from, to, comesBefore);
        from = to;
    }
    const FilledTable before = table;
    std::vector<size_t> placeOf(order.size());
    for (size_t row = 0; row < order.size(); ++row) {
        table.rows[row] = before.rows[order[row]];
        table.cells[row] = before.cells[order[row]];
        placeOf[order[row]] = row;
    }
    for (FilledFootnote &footnote : table.footnotes)
        footnote.row = placeOf[footnote.row];
}

void removeFootnotes(FilledTable &table, const std::vector<size_t> &footnotes)
{
    std::vector<FilledFootnote> left;
    for (size_t i = 0; i < table.footnotes.size(); ++i) {
        if (std::ranges::find(footnotes, i) == footnotes.end())
            left.push_back(table.footnotes[i]);
        else
            table.notes.removeOne(footnoteLine(table.footnotes[i]));
    }
    table.footnotes = std::move(left);
}

} // namespace redress
