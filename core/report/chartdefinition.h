// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/chartdata.h"
#include "core/report/trend.h"
#include "core/statistics/figuresource.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A chart as data: the table whose figures it shows, and which of them stand along the axis.
struct ChartDefinition {
    enum class Along {
        Time,     ///< Quarters of several years after each other; rows of the table are years.
        Quarters, ///< One line a year across the quarters.
        Columns,  ///< Columns along the axis, one series a row.
        Rows,     ///< Rows along the axis, one series a measure.
    };

    QString id;
    QString title; ///< With {year}, {prior_year} and {period}; empty: that of the table.
    ChartData::Kind kind = ChartData::Kind::Lines;
    Along along = Along::Time;
    TableDefinition table;
    bool leavesOutTotals = true;
    /// So many of the largest along the axis, or as series; the others are put together. 0: as
    /// many as can be told apart.
    int top = 0;
    std::optional<TrendChoice> trend; ///< What it was made from, if a person made it.

    bool operator==(const ChartDefinition &) const = default;
};

/// How many series are told apart; more are put together as "Others". \source ux 12
inline constexpr size_t kMostSeries = 6;

/// Reads a definition. \return Error::Code::Invalid naming the member that is wrong.
Result<ChartDefinition> chartFromJson(const QByteArray &json);

/// The charts that Redress ships (resources/charts), in their order.
const std::vector<ChartDefinition> &shippedCharts();
const ChartDefinition *shippedChart(QStringView id);

/// A definition as it is stored; only one that a person made, from its TrendChoice.
QByteArray chartAsJson(const ChartDefinition &definition);

/// Fills the chart's table and turns it into series.
Result<ChartData> buildChart(FigureSource &source, const ChartDefinition &definition,
                             const ReportPeriod &period, const std::vector<Filter> &extra = {});

/// The same from a table that was filled already.
ChartData chartOf(const ChartDefinition &definition, const FilledTable &table);

/// What the chart says, in one sentence or two: highest, lowest, and the change on the year before;
/// of percentages in points, and of how many.
QString findingOf(const ChartData &chart);

} // namespace redress
