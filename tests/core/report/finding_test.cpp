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
        point.text = value ? QString::number(*value) : QString();
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
    EXPECT_EQ(findingOf(chartOf({4.0, std::nullopt, 4.0})), u"All 2 values are 4."_s);
    EXPECT_EQ(findingOf(chartOf({0.0, 0.0, 0.0})), u"Nothing was counted: all 3 values are 0."_s);
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

namespace {

/// One series of percentages, each of a base, over the quarters of two years.
ChartData shares(const std::vector<std::pair<int, int>> &parts)
{
    ChartData chart;
    chart.unit = u"%"_s;
    chart.table.period = {{2023}, 4, {}};
    MeasureColumn measure;
    measure.measure = u"in_time_pct"_s;
    chart.table.definition.measures = {measure};
    chart.table.columns.resize(parts.size());
    chart.table.rows.resize(1);
    ChartData::Series series{u"In time"_s, {}};
    std::vector<Cell> cells;
    for (size_t i = 0; i < parts.size(); ++i) {
        chart.categories.append(u"Q%1"_s.arg(i % 4 + 1));
        chart.groups.append(i < 4 ? u"2022-23"_s : u"2023-24"_s);
        Cell cell;
        cell.unit = Measure::Unit::Percent;
        cell.numerator = parts[i].first;
        cell.denominator = parts[i].second;
        ChartData::Point point;
        point.value = cell.value();
        point.column = i;
        point.text = QString::number(*cell.value()) + u'%';
        series.points.push_back(point);
        cells.push_back(cell);
    }
    chart.table.cells.push_back(cells);
    chart.series.push_back(series);
    return chart;
}

ChartData counts(const QStringList &categories, const std::vector<std::vector<double>> &values)
{
    ChartData chart;
    chart.table.period = {{2023}, 4, {}};
    chart.categories = categories;
    for (const auto &row : values) {
        ChartData::Series series{u"Part %1"_s.arg(chart.series.size() + 1), {}};
        for (const double value : row) {
            ChartData::Point point;
            point.value = value;
            point.row = 99; // Of no table.
            point.text = QString::number(value);
            series.points.push_back(point);
        }
        chart.series.push_back(series);
    }
    return chart;
}

} // namespace

/// \source domain M-25: the change of a percentage is the difference of the printed ones; features
/// B5: 46% (83 of 181 responded).
TEST(FindingOfAChart, SaysOfPercentagesHowManyAndTheChangeInPoints)
{
    const ChartData chart = shares({{10, 20}, {42, 100}, {3, 5}, {9, 10}, {1, 5}, {83, 181}});
    EXPECT_EQ(
        findingOf(chart),
        u"46% (83 of 181 responded) in Q2 2023-24, 4 percentage points more than in Q2 2022-23 "
        "(42%). Highest: Q4 2022-23, 90% (9 of 10 responded). Lowest: Q1 2023-24, 20% (1 of 5 "
        "responded)."_s);
}

TEST(FindingOfAChart, SaysOnePointInTheSingular)
{
    const QString finding =
        findingOf(shares({{1, 4}, {26, 100}, {3, 5}, {9, 10}, {1, 5}, {27, 100}}));
    EXPECT_TRUE(finding.contains(u", 1 percentage point more than in Q2 2022-23 (26%)."_s))
        << finding.toStdString();
}

/// \source domain 5: 001 prints 27 complaints after 36, 25% fewer.
TEST(FindingOfAChart, SaysHowAYearChanged)
{
    ChartData chart = counts({u"2022-23"_s, u"2023-24"_s}, {{36, 27}});
    EXPECT_EQ(findingOf(chart), u"27 in 2023-24 against 36 in 2022-23, a decrease of 25%. Highest: "
                                "2022-23, 36. Lowest: 2023-24, 27."_s);
    chart.table.period.throughQuarter = 3;
    EXPECT_FALSE(findingOf(chart).contains(u"decrease"_s)) << "the year is not over";
}

TEST(FindingOfAChart, NamesTheLargestPartOfAPile)
{
    ChartData chart = counts({u"2022-23"_s, u"2023-24"_s}, {{20, 35}, {20, 13}});
    chart.kind = ChartData::Kind::StackedBars;
    chart.table.period.throughQuarter = 3;
    EXPECT_EQ(findingOf(chart),
              u"2023-24: the largest part is Part 1, 35 of 48 (73%). In 2022-23 it "
              "was 20 of 40 (50%)."_s);
}

TEST(FindingOfAChart, SaysOfManyLinesWhatWentUpAndDown)
{
    const ChartData chart =
        counts({u"2022-23"_s, u"2023-24"_s}, {{1, 4}, {9, 5}, {7, 7}, {20, 30}});
    EXPECT_EQ(
        findingOf(chart),
        u"Highest: Part 4 in 2023-24, 30. Lowest: Part 1 in 2022-23, 1. Up in 2023-24 on "
        "2022-23: Part 1 (1 to 4) and Part 4 (20 to 30). Down in 2023-24 on 2022-23: Part 2 (9 "
        "to 5). The same in 2023-24 as in 2022-23: Part 3."_s);
}

} // namespace redress
