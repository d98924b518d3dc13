// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartlayout.h"

#include "core/report/chartframe.h"

#include <algorithm>

namespace redress {

namespace {

constexpr double kLeastHeight = 13; ///< Times the size of text: an axis with its lines.

bool hasNothing(const ChartData &chart)
{
    return std::ranges::none_of(chart.series, [](const ChartData::Series &series) {
        return std::ranges::any_of(series.points, [](const ChartData::Point &point) {
            return !point.text.isEmpty() || point.value;
        });
    });
}

/// A chart without figures says so.
void sayFinding(ChartFrame &frame)
{
    const QStringList lines = frame.wrapped(frame.chart().finding, frame.size().width() * 0.9, 4);
    const double top = (frame.size().height() - frame.lineHeight() * double(lines.size() - 1)) / 2;
    frame.addLines({frame.size().width() / 2, frame.baselineAt(top)}, lines,
                   ChartText::Anchor::Middle, ChartInk::QuietText);
}

} // namespace

ChartLayout layoutChart(const ChartData &chart, QSizeF size, double textSize,
                        const TextMeasure &measure)
{
    ChartFrame frame(chart, size, textSize, measure);
    if (chart.categories.isEmpty() || hasNothing(chart))
        sayFinding(frame);
    else if (chart.kind == ChartData::Kind::Lines)
        layOutLines(frame);
    else if (chart.kind == ChartData::Kind::Multiples)
        layOutMultiples(frame, 0, chart.series.size());
    else
        layOutBars(frame);
    return frame.take();
}

double neededHeight(const ChartData &chart, double width, double textSize,
                    const TextMeasure &measure)
{
    const ChartFrame frame(chart, {width, 0}, textSize, measure);
    const double least = frame.em(kLeastHeight);
    if (chart.categories.isEmpty() || hasNothing(chart))
        return frame.em(4);
    switch (chart.kind) {
    case ChartData::Kind::Lines:
        return std::max(least, neededHeightOfLines(frame));
    case ChartData::Kind::Multiples:
        return neededHeightOfMultiples(frame);
    case ChartData::Kind::Bars:
    case ChartData::Kind::StackedBars:
    case ChartData::Kind::StackedShares:
        return std::max(least, neededHeightOfBars(frame));
    }
    return least;
}

std::vector<ChartRow> layoutRows(const ChartData &chart, double width, double textSize,
                                 const TextMeasure &measure)
{
    const MultiplesGrid grid = multiplesGrid(ChartFrame(chart, {width, 0}, textSize, measure));
    std::vector<ChartRow> rows;
    for (size_t first = 0; first < chart.series.size(); first += grid.columns) {
        ChartRow row;
        const size_t count = std::min(grid.columns, chart.series.size() - first);
        for (size_t i = first; i < first + count; ++i)
            row.series.push_back(i);
        ChartFrame frame(chart, {width, grid.rowHeight}, textSize, measure);
        layOutMultiples(frame, first, count);
        row.layout = frame.take();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace redress
