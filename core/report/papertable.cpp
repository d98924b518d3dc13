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

/// Whether two columns stay on one page: measures of one column, columns of one upper column.
bool staysWith(const ColumnHead &left, const ColumnHead &right)
{
    return left.overIndex < 0 ? left.slot == right.slot : left.overIndex == right.overIndex;
}

void addColumns(PaperTable &paper, const FilledTable &table)
{
    for (size_t i = 0; i < table.rowLevels.size(); ++i)
        paper.columns.push_back({false, false, 0});
    int group = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnHead &column = table.columns[i];
        if (i == 0 || !staysWith(table.columns[i - 1], column))
            ++group;
        paper.columns.push_back({true, column.isTotal, group});
    }
}

/// Rows of headings: measures under quarters, years or values, and these under an upper level.
void addHead(PaperTable &paper, const FilledTable &table)
{
    using HeadCell = PaperTable::HeadCell;
    const auto rows = table.headings();
    for (size_t i = 0; i < rows.size(); ++i) {
        std::vector<HeadCell> head;
        for (const RowLevel &level : table.rowLevels)
            head.push_back({i + 1 == rows.size() ? level.heading : QString(), 1, false});
        for (const HeadingSpan &span : rows[i])
            head.push_back({span.text, int(span.columns), span.isTotal});
        paper.head.push_back(std::move(head));
    }
}

/// A name or figure with the marks of its footnotes.
QString marked(const QString &text, const QString &marks)
{
    return text + marks;
}

/// What is read out instead of a mark.
QString spokenMark(const QString &spoken, const QString &marks)
{
    return marks.isEmpty() ? spoken : PaperText::tr("%1, with a footnote").arg(spoken);
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
        for (size_t level = 0; level < table.rowLevels.size(); ++level) {
            const QString name = table.rows[i].names.value(qsizetype(level));
            const QString marks = level == 0 ? table.marksAt(i, std::nullopt) : QString();
            row.cells.push_back({marked(name, marks),
                                 marks.isEmpty() ? QString() : spokenMark(name, marks), false});
        }
        for (size_t column = 0; column < table.cells[i].size(); ++column) {
            const Cell &cell = table.cells[i][column];
            const QString marks = table.marksAt(i, column);
            const QString text = marked(cellText(cell), marks);
            const QString spoken = spokenMark(cellSpoken(cell), marks);
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
