// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

/// What a chart shows, before it has a size.
struct ChartData {
    enum class Kind {
        Lines,
        Bars, ///< Side by side, one colour a series.
        StackedBars,
        StackedShares, ///< Piles of the same length: each part as a share of its pile.
        Multiples,     ///< A small chart of its own for each series, all of one scale.
    };

    /// A cell of the table.
    struct Part {
        size_t row = 0;
        size_t column = 0;
        bool operator==(const Part &) const = default;
    };
    struct Point {
        std::optional<double>
            value; ///< Nothing: a gap, for what is missing or ahead; never nought.
        bool isHistory = false;
        bool isSuppressed = false; ///< Drawn as a gap and said in words.
        size_t row = 0;            ///< The cell of the table that it shows.
        size_t column = 0;
        QString text;            ///< As printed: "46%"; of a gap the word that stands for it.
        std::vector<Part> parts; ///< The cells that were put together here; empty for one cell.
        bool operator==(const Point &) const = default;
    };
    struct Series {
        QString name;
        std::vector<Point> points; ///< One for each category.
        bool operator==(const Series &) const = default;
    };

    QString title;
    Kind kind = Kind::Lines;
    QStringList categories; ///< Along the axis: "Q1", "2023-24", "Fostering".
    QStringList groups;     ///< One for each category: the year over its quarters; empty if none.
    std::vector<Series> series;
    QString unit;    ///< Of the values, for the axis: "%", "£" or empty.
    QString finding; ///< What the chart says, in one sentence made from the data.
    QStringList notes;
    FilledTable table; ///< The figures themselves: printed with the chart.
};

bool isStacked(ChartData::Kind kind);
/// Whether values are joined by lines; otherwise they are bars.
bool isOfLines(ChartData::Kind kind);

/// How long a value is drawn: itself, or percent of its pile.
double drawnValue(const ChartData &chart, size_t series, size_t category);
/// The values of a category on top of each other.
double pileOf(const ChartData &chart, size_t category);

/// Categories side by side.
struct CategoryRun {
    size_t first = 0;
    size_t count = 0;

    bool operator==(const CategoryRun &) const = default;
};

/// Where a chart shows figures from published papers and none of records. What has no figure at all
/// is not published.
std::vector<CategoryRun> publishedRuns(const ChartData &chart);

} // namespace redress
