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
