// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/tablelayout.h"

#include <QAbstractItemModel>
#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QFont titleOf(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    return font;
}

double padding(const QFontMetricsF &metrics)
{
    return metrics.averageCharWidth();
}

struct ColumnWidth {
    double natural = 0; ///< Nothing breaks.
    double least = 0;   ///< No word breaks.
};

std::vector<ColumnWidth> measured(const PrintedTable &table, const QFont &font,
                                  QPaintDevice *device)
{
    const QFontMetricsF plain(font, device);
    const QFontMetricsF bold(boldOf(font), device);
    std::vector<ColumnWidth> widths(size_t(table.headings.size()));
    const auto widen = [&](ColumnWidth &width, const QString &text, const QFontMetricsF &metrics) {
        const double around = 2 * padding(plain);
        width.natural = std::max(width.natural, metrics.horizontalAdvance(text) + around);
        for (const QString &word : text.split(u' '))
            width.least = std::max(width.least, metrics.horizontalAdvance(word) + around);
    };
    for (size_t column = 0; column < widths.size(); ++column)
        widen(widths[column], table.headings[qsizetype(column)], bold);
    for (const QStringList &row : table.rows) {
        for (size_t column = 0; column < widths.size(); ++column)
            widen(widths[column], row[qsizetype(column)], plain);
    }
    return widths;
}

/// Each column has what it needs; what is left over or missing is shared by what each could use.
std::vector<double> fitted(const std::vector<ColumnWidth> &wanted, double room)
{
    double natural = 0;
    double least = 0;
    for (const ColumnWidth &width : wanted) {
        natural += width.natural;
        least += width.least;
    }
    std::vector<double> widths;
    for (const ColumnWidth &width : wanted) {
        if (natural <= room)
            widths.push_back(width.natural + (room - natural) * width.natural / natural);
        else if (least >= room)
            widths.push_back(room * width.least / least);
        else
            widths.push_back(width.least +
                             (width.natural - width.least) * (room - least) / (natural - least));
    }
    return widths;
}

double rowHeight(const QStringList &cells, const std::vector<double> &widths,
                 const QFontMetricsF &metrics, const QFontMetricsF &measure)
{
    double height = metrics.height();
    for (size_t column = 0; column < widths.size(); ++column) {
        const QRectF room(0, 0, widths[column] - 2 * padding(measure), 1e6);
        height = std::max(
            height,
            metrics.boundingRect(room, Qt::TextWordWrap, cells[qsizetype(column)]).height());
    }
    return height + metrics.height() * 0.5;
}

} // namespace

PrintedTable printedTable(const QAbstractItemModel &model, const QList<int> &columns)
{
    PrintedTable table;
    for (const int column : columns)
        table.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        table.rows.push_back(cells);
    }
    return table;
}

double TableLayout::naturalWidth(const PrintedTable &table, const QFont &font, QPaintDevice *device)
{
    double width = 0;
    for (const ColumnWidth &column : measured(table, font, device))
        width += column.natural;
    return width;
}

TableLayout TableLayout::of(const PrintedTable &table, const QSizeF &area, const QFont &font,
                            QPaintDevice *device)
{
    const QFontMetricsF plain(font, device);
    const QFontMetricsF bold(boldOf(font), device);
    const QFontMetricsF title(titleOf(font), device);
    TableLayout layout;
    layout.columnWidths = fitted(measured(table, font, device), area.width());
    layout.headingHeight = rowHeight(table.headings, layout.columnWidths, bold, plain);
    layout.titleHeight =
        title.height() * 1.2 +
        (table.subtitle.isEmpty()
             ? 0
             : plain.boundingRect(QRectF(0, 0, area.width(), 1e6), Qt::TextWordWrap, table.subtitle)
                   .height()) +
        plain.height();
    const double footer = plain.height() * 2;
    double left = area.height() - footer - layout.titleHeight - layout.headingHeight;
    layout.pages.emplace_back();
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const double height = rowHeight(table.rows[row], layout.columnWidths, plain, plain);
        if (height > left && !layout.pages.back().rows.empty()) {
            layout.pages.emplace_back();
            left = area.height() - footer - layout.headingHeight;
        }
        layout.pages.back().rows.push_back({row, height});
        left -= height;
    }
    return layout;
}

} // namespace redress
