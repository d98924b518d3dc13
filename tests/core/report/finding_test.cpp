// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence beside a chart, where there is little to say.
#include "core/report/chartdefinition.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

ChartData chartOf(const std::vector<std::optional<double>> &values)
{
    ChartData chart;
    ChartData::Series series;
    series.name = u"Upheld"_s;
    for (const auto &value : values) {
        chart.categories.push_back({});
        ChartData::Point point;
        point.value = value;
        series.points.push_back(point);
    }
    chart.series.push_back(series);
    return chart;
}

} // namespace

TEST(FindingOfAChart, DoesNotCallValuesThatAreMissingTheSame)
{
    EXPECT_EQ(findingOf(chartOf({std::nullopt, std::nullopt})), u"There is nothing to show."_s);
    EXPECT_EQ(findingOf(ChartData()), u"There is nothing to show."_s);
    EXPECT_EQ(findingOf(chartOf({4.0, std::nullopt, 4.0})), u"All values are the same."_s);
}

TEST(PublishedRuns, AreWhereFiguresWerePublishedAndNoneRecorded)
{
    ChartData chart = chartOf({std::nullopt, 3.0, 4.0, std::nullopt, 5.0, 6.0});
    for (const size_t published : {0U, 1U, 2U, 3U, 4U})
        chart.series[0].points[published].isHistory = true;
    EXPECT_EQ(publishedRuns(chart), (std::vector<CategoryRun>{{1, 2}, {4, 1}}));
}

TEST(PublishedRuns, AreNotWhereNothingIs)
{
    EXPECT_TRUE(publishedRuns(chartOf({std::nullopt, std::nullopt, 3.0})).empty());
    ChartData chart = chartOf({2.0, 3.0});
    chart.series[0].points[0].isHistory = true;
    chart.series.push_back(chart.series[0]);
    chart.series[1].points[0].isHistory = false;
    EXPECT_TRUE(publishedRuns(chart).empty()) << "one series is of records";
}

} // namespace redress
