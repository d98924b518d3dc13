// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QFont;
class QPaintDevice;

namespace redress {

class RecordTable;

/// A list as it is printed: black on white, with headings on every page.
struct PrintedTable {
    QString language{}; ///< Of its words, see SpokenHere; empty: that of the windows.
    QString title;
    QString subtitle; ///< What the list was narrowed down to, and as at when.
    QString footer;   ///< Left of the page number: the file.
    QStringList headings;
    std::vector<QStringList> rows;
    std::vector<size_t> chosen{}; ///< Rows that the person chose, if more than one.
    int keyColumns = 1;           ///< The first ones: repeated where the table is split.
    QList<int> groups{}; ///< By column: those of one number stay together. Empty: each by itself.
};

/// The rows and columns of a list as they are shown, and which rows are chosen.
PrintedTable printedTable(const RecordTable &list);

/// How a table falls on pages of one size. It is made to fit the width by smaller type, down to
/// kLeastPoints; what is still too wide is split between its columns, the key columns repeated and
/// the parts following each other for the same rows. No row is split, nothing is cut off.
/// \source ux 11
struct TableLayout {
    static constexpr double kBodyPoints = 10;
    static constexpr double kLeastPoints = 9;

    /// Columns that stand side by side.
    struct Part {
        std::vector<size_t> columns;
        std::vector<double> widths;
        std::vector<bool> breaksWords; ///< A word of that column is wider than all of it.
        double headingHeight = 0;
    };
    struct Row {
        size_t index = 0;
        double height = 0;
    };
    struct Page {
        size_t part = 0;
        bool isFirst = false; ///< Has the title; all others have a line that says what goes on.
        std::vector<Row> rows;
    };

    double points = kBodyPoints;
    double titleHeight = 0; ///< On the first page.
    double lineHeight = 0;  ///< Of the line that stands for it on the others.
    std::vector<Part> parts;
    std::vector<Page> pages;

    /// \param area that may be printed on, in the units of \p device. \param font its size is left
    /// aside.
    static TableLayout of(const PrintedTable &table, const QSizeF &area, const QFont &font,
                          QPaintDevice *device);

    /// Width that the columns would take without a break in any cell.
    static double naturalWidth(const PrintedTable &table, const QFont &font, QPaintDevice *device);
};

} // namespace redress
