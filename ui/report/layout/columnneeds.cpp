// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/columnneeds.h"

#include <QHash>

#include <algorithm>

namespace redress {

namespace {

constexpr double kLines = 2.7;          ///< Names in three lines at most, as lines are never full.
constexpr double kEnoughForText = 2000; ///< Longer texts may take more lines than that.
constexpr double kLongestWord = 2400;   ///< What is longer, as an address, may be divided.
constexpr double kShortGroup = 1500;    ///< Headings over columns up to this stay on one line.

/// Width at which \p text takes about three lines.
double widthInLines(const QString &text, TextSetter &setter, const PaperFont &font)
{
    const double word = std::min(setter.widestWord(text, font), kLongestWord);
    return std::max(word, std::min(setter.width(text, font) / kLines, kEnoughForText));
}

void grow(double &value, double other)
{
    value = std::max(value, other);
}

/// A heading over one column.
void addHead(ColumnNeed &need, const HeadSpan &span, bool isKey, TextSetter &setter,
             const TableType &type)
{
    if (type.turnsHeads && !isKey) {
        const double turned = turnedWidth(span.text, setter, type);
        grow(need.least, turned);
        grow(need.wanted, turned);
        return;
    }
    const PaperFont bold = type.font(true);
    grow(need.least, widthInLines(span.text, setter, bold));
    grow(need.wanted,
         need.isNumber ? widthInLines(span.text, setter, bold) : setter.width(span.text, bold));
}

void addCells(ColumnNeed &need, const PaperTable &table, size_t column, TextSetter &setter,
              const TableType &type)
{
    if (need.isNumber) // Figures of one digit still need air between them.
        need.least = setter.width(QStringLiteral("000"), type.font());
    for (const PaperTable::Row &row : table.rows) {
        if (column >= row.cells.size())
            continue;
        const PaperTable::BodyCell &cell = row.cells[column];
        const PaperFont font = type.font(row.isTotal, cell.isItalic);
        const double whole = setter.width(cell.text, font);
        grow(need.wanted, whole);
        grow(need.least,
             need.isNumber ? std::min(whole, kLongestWord) : widthInLines(cell.text, setter, font));
    }
}

/// Gives the columns under a common heading what its longest word needs.
void addGroup(std::vector<ColumnNeed> &needs, const HeadSpan &span, TextSetter &setter,
              const TableType &type)
{
    double have = 0;
    for (size_t i = span.from; i < span.to; ++i)
        have += needs[i].least;
    const double whole = setter.width(span.text, type.font(true));
    const double wanted =
        whole <= kShortGroup ? whole : widthInLines(span.text, setter, type.font(true));
    const double lacking = wanted + 2 * type.padding - have;
    if (lacking <= 0)
        return;
    for (size_t i = span.from; i < span.to; ++i) {
        needs[i].least += lacking / double(span.to - span.from);
        grow(needs[i].wanted, needs[i].least);
    }
}

/// Columns of figures with the same heading are alike wide.
void equaliseNamesakes(std::vector<ColumnNeed> &needs, const TableGrid &grid)
{
    QHash<QString, double> least;
    const auto each = [&](auto &&visit) {
        for (const HeadSpan &span : grid.head) {
            if (!TableGrid::isGroup(span) && !span.text.isEmpty() && needs[span.from].isNumber)
                visit(needs[span.from], least[span.text]);
        }
    };
    each([](const ColumnNeed &need, double &most) { grow(most, need.least); });
    each([](ColumnNeed &need, const double &most) {
        need.least = most;
        grow(need.wanted, most);
    });
}

} // namespace

double turnedWidth(const QString &text, TextSetter &setter, const TableType &type)
{
    const auto lines = setter.lines(text, type.font(), PaperInk::Text, type.turnedLength);
    return double(lines.size()) * type.turnedLeading();
}

std::vector<ColumnNeed> columnNeeds(const PaperTable &table, const TableGrid &grid,
                                    TextSetter &setter, const TableType &type)
{
    std::vector<ColumnNeed> needs(grid.columns);
    for (size_t i = 0; i < grid.columns; ++i) {
        needs[i].isNumber = i >= grid.keyColumns && table.columns[i].isNumber;
        addCells(needs[i], table, i, setter, type);
    }
    for (const HeadSpan &span : grid.head) {
        if (!TableGrid::isGroup(span))
            addHead(needs[span.from], span, span.from < grid.keyColumns, setter, type);
    }
    for (ColumnNeed &need : needs) {
        need.least += 2 * type.padding;
        need.wanted = std::max(need.wanted + 2 * type.padding, need.least);
    }
    for (const HeadSpan &span : grid.head) {
        if (TableGrid::isGroup(span))
            addGroup(needs, span, setter, type);
    }
    equaliseNamesakes(needs, grid);
    return needs;
}

} // namespace redress
