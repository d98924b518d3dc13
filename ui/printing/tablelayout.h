// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QAbstractItemModel;
class QFont;
class QPaintDevice;

namespace redress {

/// A list as it is printed: black on white, with headings on every page.
struct PrintedTable {
    QString title;
    QString subtitle; ///< What the list was narrowed down to, and as at when.
    QString footer;   ///< Left of the page number: the file.
    QStringList headings;
    std::vector<QStringList> rows;
    QStringList notes; ///< After the last row.
};

/// The rows and columns of \p model as they are shown.
PrintedTable printedTable(const QAbstractItemModel &model, const QList<int> &columns);

/// How a table falls on pages of one size: one page wide, no row split.
struct TableLayout {
    struct Row {
        size_t index = 0;
        double height = 0;
    };
    struct PageRows {
        std::vector<Row> rows;
    };

    std::vector<double> columnWidths;
    double headingHeight = 0;
    double titleHeight = 0; ///< On the first page alone.
    std::vector<PageRows> pages;

    /// \param area that may be printed on, in the units of \p device.
    static TableLayout of(const PrintedTable &table, const QSizeF &area, const QFont &font,
                          QPaintDevice *device);

    /// Width that the columns would take without a break in any cell.
    static double naturalWidth(const PrintedTable &table, const QFont &font, QPaintDevice *device);
};

} // namespace redress
