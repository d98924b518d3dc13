// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartdata.h"

namespace redress {

namespace {

bool isPublished(const ChartData &chart, size_t category)
{
    bool isAny = false;
    for (const ChartData::Series &series : chart.series) {
        const ChartData::Point &point = series.points[category];
        if (!point.value)
            continue;
        if (!point.isHistory)
            return false;
        isAny = true;
    }
    return isAny;
}

} // namespace

bool isStacked(ChartData::Kind kind)
{
    return kind == ChartData::Kind::StackedBars || kind == ChartData::Kind::StackedShares;
}

bool isOfLines(ChartData::Kind kind)
{
    return kind == ChartData::Kind::Lines || kind == ChartData::Kind::Multiples;
}

double pileOf(const ChartData &chart, size_t category)
{
    double pile = 0;
    for (const ChartData::Series &series : chart.series)
        pile += series.points[category].value.value_or(0);
    return pile;
}

double drawnValue(const ChartData &chart, size_t series, size_t category)
{
    const double value = chart.series[series].points[category].value.value_or(0);
    if (chart.kind != ChartData::Kind::StackedShares)
        return value;
    const double pile = pileOf(chart, category);
    return pile > 0 ? 100 * value / pile : 0;
}

std::vector<CategoryRun> publishedRuns(const ChartData &chart)
{
    std::vector<CategoryRun> runs;
    for (size_t i = 0; i < size_t(chart.categories.size()); ++i) {
        if (!isPublished(chart, i))
            continue;
        if (runs.empty() || runs.back().first + runs.back().count != i)
            runs.push_back({i, 0});
        ++runs.back().count;
    }
    return runs;
}

} // namespace redress
