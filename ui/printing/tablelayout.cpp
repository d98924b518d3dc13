// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/tablelayout.h"

#include "ui/widgets/recordtable.h"

#include <QAbstractItemModel>
#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <set>

namespace redress {

namespace {

constexpr double kStep = 0.5;       ///< By which type becomes smaller, in points.
constexpr double kLongestWord = 22; ///< In characters: longer words are divided.
constexpr double kTitleScale = 1.4;

QFont sized(QFont font, double points, bool isBold = false)
{
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

double padding(const QFontMetricsF &metrics)
{
    return metrics.averageCharWidth();
}

struct ColumnWidth {
    double natural = 0; ///< Nothing breaks.
    double least = 0;   ///< No word breaks, but for very long ones.
    double longestWord = 0;
};

using Widths = std::vector<ColumnWidth>;

Widths measured(const PrintedTable &table, const QFont &font, double points, QPaintDevice *device)
{
    const QFontMetricsF plain(sized(font, points), device);
    const QFontMetricsF bold(sized(font, points, true), device);
    const double around = 2 * padding(plain);
    Widths widths(size_t(table.headings.size()));
    const auto widen = [&](ColumnWidth &width, const QString &text, const QFontMetricsF &metrics) {
        width.natural = std::max(width.natural, metrics.horizontalAdvance(text) + around);
        for (const QString &word : text.split(u' '))
            width.longestWord =
                std::max(width.longestWord, metrics.horizontalAdvance(word) + around);
    };
    for (size_t column = 0; column < widths.size(); ++column)
        widen(widths[column], table.headings[qsizetype(column)], bold);
    for (const QStringList &row : table.rows) {
        for (size_t column = 0; column < widths.size(); ++column)
            widen(widths[column], row[qsizetype(column)], plain);
    }
    for (ColumnWidth &width : widths)
        width.least = std::min(width.longestWord, kLongestWord * plain.averageCharWidth() + around);
    return widths;
}

double leastOf(const Widths &widths, const std::vector<size_t> &columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
                           [&](double sum, size_t column) { return sum + widths[column].least; });
}

/// Each column has what it needs; what is left over or missing is shared by what each could use.
TableLayout::Part fitted(const Widths &widths, std::vector<size_t> columns, double room)
{
    double natural = 0;
    const double least = leastOf(widths, columns);
    for (const size_t column : columns)
        natural += widths[column].natural;
    TableLayout::Part part;
    for (const size_t column : columns) {
        const ColumnWidth &wanted = widths[column];
        const double width =
            natural <= room ? wanted.natural + (room - natural) * wanted.natural / natural
            : least >= room ? room * wanted.least / least
                            : wanted.least + (wanted.natural - wanted.least) * (room - least) /
                                                 (natural - least);
        part.widths.push_back(width);
        part.breaksWords.push_back(wanted.longestWord > width + 0.5);
    }
    part.columns = std::move(columns);
    return part;
}

/// Columns that must stay together, unless they are too wide even so.
std::vector<std::vector<size_t>> bundles(const PrintedTable &table, const Widths &widths,
                                         size_t keys, double room)
{
    std::vector<std::vector<size_t>> groups;
    for (size_t column = keys; column < widths.size(); ++column) {
        const bool continues =
            !groups.empty() && !table.groups.isEmpty() &&
            table.groups.value(qsizetype(column)) == table.groups.value(qsizetype(column) - 1);
        if (!continues)
            groups.emplace_back();
        groups.back().push_back(column);
    }
    std::vector<std::vector<size_t>> bundles;
    for (const std::vector<size_t> &group : groups) {
        if (leastOf(widths, group) <= room) {
            bundles.push_back(group);
            continue;
        }
        for (const size_t column : group)
            bundles.push_back({column});
    }
    return bundles;
}

/// Parts that each fit \p room, key columns first in each.
std::vector<TableLayout::Part> split(const PrintedTable &table, const Widths &widths, double room)
{
    const size_t keys = std::min(size_t(std::max(0, table.keyColumns)), widths.size());
    std::vector<size_t> keyColumns(keys);
    std::iota(keyColumns.begin(), keyColumns.end(), size_t(0));
    const double left = std::max(room - leastOf(widths, keyColumns), room / 4);
    std::vector<std::vector<size_t>> filled;
    double used = 0;
    for (const std::vector<size_t> &bundle : bundles(table, widths, keys, left)) {
        const double width = leastOf(widths, bundle);
        if (filled.empty() || used + width > left) {
            filled.push_back(keyColumns);
            used = 0;
        }
        filled.back().insert(filled.back().end(), bundle.begin(), bundle.end());
        used += width;
    }
    if (filled.empty())
        filled.push_back(keyColumns);
    std::vector<TableLayout::Part> parts;
    parts.reserve(filled.size());
    for (std::vector<size_t> &columns : filled)
        parts.push_back(fitted(widths, std::move(columns), room));
    return parts;
}

int wrapping(bool breaksWords)
{
    return breaksWords ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

double rowHeight(const QStringList &cells, const TableLayout::Part &part,
                 const QFontMetricsF &metrics, const QFontMetricsF &plain)
{
    double height = metrics.height();
    for (size_t i = 0; i < part.columns.size(); ++i) {
        const QRectF room(0, 0, part.widths[i] - 2 * padding(plain), 1e6);
        height = std::max(height, metrics
                                      .boundingRect(room, wrapping(part.breaksWords[i]),
                                                    cells[qsizetype(part.columns[i])])
                                      .height());
    }
    return height + metrics.height() * 0.5;
}

/// The same rows stand on the pages of all parts, so that they can be laid side by side.
void makePages(TableLayout &layout, const PrintedTable &table, double height,
               const QFontMetricsF &plain)
{
    double heading = 0;
    for (const TableLayout::Part &part : layout.parts)
        heading = std::max(heading, part.headingHeight);
    const double footer = plain.height() * 2;
    const auto roomOn = [&](bool isFirst) {
        return height - footer - heading - (isFirst ? layout.titleHeight : layout.lineHeight);
    };
    std::vector<std::vector<TableLayout::Row>> blocks(1);
    double left = roomOn(true);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        double tallest = 0;
        for (const TableLayout::Part &part : layout.parts)
            tallest = std::max(tallest, rowHeight(table.rows[row], part, plain, plain));
        if (tallest > left && !blocks.back().empty()) {
            blocks.emplace_back();
            left = roomOn(false);
        }
        blocks.back().push_back({row, tallest});
        left -= tallest;
    }
    for (const std::vector<TableLayout::Row> &block : blocks) {
        for (size_t part = 0; part < layout.parts.size(); ++part)
            layout.pages.push_back({part, layout.pages.empty(), block});
    }
}

} // namespace

PrintedTable printedTable(const RecordTable &list)
{
    const QAbstractItemModel &model = *list.model();
    const QList<int> columns = list.keptColumns();
    PrintedTable table;
    for (const int column : columns)
        table.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        table.rows.push_back(cells);
    }
    std::set<size_t> chosen;
    for (const QItemSelectionRange &range : list.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.insert(size_t(row));
    }
    if (chosen.size() > 1 && chosen.size() < table.rows.size())
        table.chosen.assign(chosen.begin(), chosen.end());
    return table;
}

double TableLayout::naturalWidth(const PrintedTable &table, const QFont &font, QPaintDevice *device)
{
    double width = 0;
    for (const ColumnWidth &column : measured(table, font, kBodyPoints, device))
        width += column.natural;
    return width;
}

TableLayout TableLayout::of(const PrintedTable &table, const QSizeF &area, const QFont &font,
                            QPaintDevice *device)
{
    TableLayout layout;
    std::vector<size_t> all(size_t(table.headings.size()));
    std::iota(all.begin(), all.end(), size_t(0));
    for (double points = kBodyPoints; points >= kLeastPoints && layout.parts.empty();
         points -= kStep) {
        const Widths widths = measured(table, font, points, device);
        layout.points = points;
        if (leastOf(widths, all) <= area.width())
            layout.parts.push_back(fitted(widths, all, area.width()));
    }
    if (layout.parts.empty()) {
        layout.points = kLeastPoints;
        layout.parts = split(table, measured(table, font, kLeastPoints, device), area.width());
    }
    const QFontMetricsF plain(sized(font, layout.points), device);
    const QFontMetricsF bold(sized(font, layout.points, true), device);
    const QFontMetricsF title(sized(font, kBodyPoints * kTitleScale, true), device);
    for (Part &part : layout.parts)
        part.headingHeight = rowHeight(table.headings, part, bold, plain);
    const QFontMetricsF body(sized(font, kBodyPoints), device);
    layout.titleHeight =
        title.height() * 1.2 +
        (table.subtitle.isEmpty()
             ? 0
             : body.boundingRect(QRectF(0, 0, area.width(), 1e6), Qt::TextWordWrap, table.subtitle)
                   .height()) +
        body.height();
    layout.lineHeight = body.height() * 1.5;
    makePages(layout, table, area.height(), plain);
    return layout;
}

} // namespace redress
