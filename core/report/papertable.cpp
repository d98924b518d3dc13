// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papertable.h"

#include "core/statistics/figureformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperTable)
};

bool hasState(const FilledTable &table, Cell::State state)
{
    return std::any_of(table.cells.begin(), table.cells.end(), [state](const auto &row) {
        return std::any_of(row.begin(), row.end(),
                           [state](const Cell &cell) { return cell.state == state; });
    });
}

void addColumns(PaperTable &paper, const FilledTable &table)
{
    for (size_t i = 0; i < table.rowLevels.size(); ++i)
        paper.columns.push_back({false, false, 0});
    int group = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnHead &column = table.columns[i];
        if (i == 0 || table.columns[i - 1].slot != column.slot)
            ++group;
        paper.columns.push_back({true, column.isTotal, group});
    }
}

/// One row of headings, or two where measures stand under quarters, years or values.
void addHead(PaperTable &paper, const FilledTable &table)
{
    using HeadCell = PaperTable::HeadCell;
    const bool isTwoRows =
        std::any_of(table.columns.begin(), table.columns.end(), [](const ColumnHead &column) {
            return !column.group.isEmpty() && !column.label.isEmpty();
        });
    std::vector<HeadCell> upper;
    std::vector<HeadCell> lower;
    for (const RowLevel &level : table.rowLevels) {
        upper.push_back({});
        lower.push_back({level.heading, 1, false});
    }
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnHead &column = table.columns[i];
        const bool continues = i > 0 && table.columns[i - 1].slot == column.slot;
        if (continues)
            ++upper.back().span;
        else
            upper.push_back({column.label.isEmpty() ? QString() : column.group, 1, column.isTotal});
        lower.push_back({isTwoRows ? (column.label.isEmpty() ? column.group : column.label)
                                   : column.fullLabel(),
                         1, column.isTotal});
    }
    if (isTwoRows)
        paper.head.push_back(std::move(upper));
    paper.head.push_back(std::move(lower));
}

} // namespace

PaperTable paperTable(const FilledTable &table)
{
    PaperTable paper;
    paper.caption = table.title;
    paper.keyColumns = std::max(1, int(table.rowLevels.size()));
    addColumns(paper, table);
    addHead(paper, table);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        PaperTable::Row row;
        row.isTotal = table.rows[i].isTotal;
        for (size_t level = 0; level < table.rowLevels.size(); ++level)
            row.cells.push_back({table.rows[i].names.value(qsizetype(level)), {}, false});
        for (const Cell &cell : table.cells[i]) {
            const QString text = cellText(cell);
            const QString spoken = cellSpoken(cell);
            row.cells.push_back({text, spoken == text ? QString() : spoken, cell.isHistory});
        }
        paper.rows.push_back(std::move(row));
    }
    if (table.rowLevels.empty()) {
        // A table without rows still has a key column, so that its only line can be named.
        paper.columns.insert(paper.columns.begin(), {false, false, 0});
        for (auto &head : paper.head)
            head.insert(head.begin(), PaperTable::HeadCell{});
        for (PaperTable::Row &row : paper.rows)
            row.cells.insert(row.cells.begin(), {table.title, {}, false});
    }
    paper.notes = table.basis + table.notes;
    if (hasState(table, Cell::State::NoBase))
        paper.notes.append(PaperText::tr("A dash: there was nothing to divide by or to add up."));
    if (hasState(table, Cell::State::NotAvailable))
        paper.notes.append(PaperText::tr("n/a: the figure was not collected."));
    return paper;
}

} // namespace redress
