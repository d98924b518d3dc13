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

} // namespace redress
