// SPDX-License-Identifier: GPL-3.0-or-later
// Small charts beside and beneath each other: one series each, all of one scale, so that they can
// be compared by eye.
#include "core/report/chartframe.h"
#include "core/report/timeaxis.h"

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kPanelWidth = 16; ///< At least, times the size of text.
constexpr double kPanelHeight = 9.5;
constexpr double kBetween = 1.6;
constexpr size_t kMostColumns = 4;
constexpr int kSteps = 3; ///< Of the scale: small charts have few lines.

} // namespace

MultiplesGrid multiplesGrid(const ChartFrame &frame)
{
    const double fitting =
        std::floor((frame.size().width() + frame.em(kBetween)) / frame.em(kPanelWidth + kBetween));
    const size_t count = std::max<size_t>(1, frame.chart().series.size());
    MultiplesGrid grid;
    grid.columns = std::min({size_t(std::max(1.0, fitting)), kMostColumns, count});
    // Four small charts make a square, not a row of three and one left over.
    if (grid.columns == 3 && count == 4)
        grid.columns = 2;
    grid.rowHeight = frame.em(kPanelHeight) + frame.lineHeight();
    return grid;
}

double neededHeightOfMultiples(const ChartFrame &frame)
{
    const MultiplesGrid grid = multiplesGrid(frame);
    const size_t rows = (frame.chart().series.size() + grid.columns - 1) / grid.columns;
    return grid.rowHeight * double(rows);
}

void layOutMultiples(ChartFrame &frame, size_t first, size_t count)
{
    const ChartData &chart = frame.chart();
    frame.scale = scaleOf(chart, kSteps);
    const MultiplesGrid grid = multiplesGrid(frame);
    const size_t rows = (count + grid.columns - 1) / grid.columns;
    const double rowHeight = frame.size().height() / double(rows);
    const double ticks = frame.widestTick() + frame.em(0.8);
    const double width = (frame.size().width() - frame.em(kBetween) * double(grid.columns - 1)) /
                         double(grid.columns);
    const double plotWidth = width - ticks - frame.em(0.6);
    const double below = TimeAxis::heightBelow(frame, plotWidth);
    for (size_t i = 0; i < count; ++i) {
        const size_t series = first + i;
        const size_t row = i / grid.columns;
        const double left = (width + frame.em(kBetween)) * double(i % grid.columns);
        const double top = rowHeight * double(row);
        const double head = frame.lineHeight() * 1.9; // The name, and a high figure beneath it.
        frame.addText({left, top + frame.ascent() + frame.em(0.1)},
                      frame.fitted(chart.series[series].name, width, true),
                      ChartText::Anchor::Start, ChartInk::Text, true);
        frame.plot =
            QRectF(left + ticks, top + head, plotWidth, rowHeight - head - below - frame.em(0.6));
        const TimeAxis axis(frame, frame.plot);
        for (const CategoryRun &run : publishedRuns(chart))
            frame.addGround(
                ChartArea{axis.groundOf(run), ChartInk::HistoryGround, ChartFill::Solid});
        axis.addValueGrid(true);
        axis.addCategories();
        axis.addLine(series, 0);
        axis.addMarks(series, 0);
        axis.addExtremes(series, false);
        axis.addGaps(gapsOf(chart.series[series]));
        frame.addPanel({frame.plot, frame.scale.top, false, 0, {series}});
    }
}

} // namespace redress
