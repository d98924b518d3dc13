// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/hiddenrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(redress::HiddenRows)
};

struct Shares {
    qsizetype hidden = 0;
    qsizetype told = 0; ///< Noughts too.

    void add(const std::vector<Cell> &row)
    {
        hidden += std::ranges::count(row, Cell::State::Suppressed, &Cell::state);
        told += std::ranges::count(row, Cell::State::Value, &Cell::state);
    }
    bool isMostlyHidden() const { return hidden > told; }
};

} // namespace

FilledTable withoutHiddenRows(FilledTable table)
{
    Shares all;
    for (const auto &row : table.cells)
        all.add(row);
    if (!all.isMostlyHidden())
        return table;
    std::vector<std::optional<size_t>> places; ///< Of each row, in what is left.
    FilledTable left = table;
    left.rows.clear();
    left.cells.clear();
    for (size_t row = 0; row < table.rows.size(); ++row) {
        Shares own;
        own.add(table.cells[row]);
        if (!table.rows[row].isTotal && own.isMostlyHidden()) {
            places.push_back(std::nullopt);
            continue;
        }
        places.push_back(left.rows.size());
        left.rows.push_back(table.rows[row]);
        left.cells.push_back(table.cells[row]);
    }
    const int gone = int(table.rows.size() - left.rows.size());
    const bool hasTotal = std::ranges::any_of(left.rows, &RowHead::isTotal);
    if (gone == 0)
        return table;
    std::erase_if(left.footnotes, [&](FilledFootnote &footnote) {
        const auto place = places[footnote.row];
        footnote.row = place.value_or(0);
        return !place;
    });
    left.notes.append(
        hasTotal
            ? RowText::tr("%n row(s) of numbers too small to publish are not printed; the totals "
                          "count them.",
                          nullptr, gone)
            : RowText::tr("%n row(s) of numbers too small to publish are not printed.", nullptr,
                          gone));
    return left;
}

} // namespace redress
