// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart that is shipped has something to show on the sample county.
#include "tests/core/exchange/samplestore.h"

#include "core/report/chartdefinition.h"
#include "core/statistics/tableengine.h"
#include "tests/support/testdata.h"

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate kToday = day("2026-11-19");
const ReportPeriod kLastYear{{2025}, 4, {}};

/// Rows of reports/REQUIRED.md whose kind is a graph, and the chart that draws each.
const std::map<QString, QString> kRequired{
    {u"000-08"_s, u"000-feedback-trend"_s},
    {u"000-33"_s, u"000-who-complained"_s},
    {u"001-16"_s, u"001-who-complained"_s},
    {u"001-17"_s, u"001-findings-stage-1"_s},
    {u"001-18"_s, u"001-findings-stage-2"_s},
    {u"001-20"_s, u"001-issue-categories"_s},
    {u"003-13"_s, u"003-stage-2-trends"_s},
    {u"004-04"_s, u"004-volume"_s},
    {u"004-10"_s, u"004-received-by-service"_s},
    {u"004-14"_s, u"004-stage-1-performance"_s},
    {u"004-19"_s, u"004-causes"_s},
    {u"004-21"_s, u"004-outcomes"_s},
    {u"004-25"_s, u"004-actions"_s},
};

} // namespace

class ShippedChart : public testing::TestWithParam<QString>
{};

TEST_P(ShippedChart, IsFilledFromTheSampleCounty)
{
    const ChartDefinition *definition = shippedChart(GetParam());
    ASSERT_NE(definition, nullptr);
    TestStore &store = countyOn(kToday);
    TableEngine engine(store.database(), store->reference());
    const auto chart = buildChart(engine, *definition, kLastYear);
    ASSERT_TRUE(chart) << why(chart);
    EXPECT_FALSE(chart->title.contains(u'{')) << chart->title.toStdString();
    EXPECT_FALSE(chart->finding.isEmpty());
    EXPECT_NE(chart->finding, u"There is nothing to show."_s);
    EXPECT_LE(chart->kind == ChartData::Kind::Multiples ? 1 : chart->series.size(), kMostSeries);
    size_t values = 0;
    std::set<double> different;
    for (const ChartData::Series &series : chart->series) {
        EXPECT_EQ(series.points.size(), size_t(chart->categories.size()));
        EXPECT_FALSE(series.name.isEmpty());
        for (const ChartData::Point &point : series.points) {
            if (!point.value)
                continue;
            ++values;
            different.insert(*point.value);
        }
    }
    EXPECT_GE(values, 2U);
    EXPECT_GE(different.size(), 2U) << "a flat chart shows nothing";
}

INSTANTIATE_TEST_SUITE_P(Sample, ShippedChart, testing::ValuesIn([] {
                             std::vector<QString> ids;
                             for (const ChartDefinition &chart : shippedCharts())
                                 ids.push_back(chart.id);
                             return ids;
                         }()),
                         [](const testing::TestParamInfo<QString> &chart) {
                             return QString(chart.param).replace(u'-', u'_').toStdString();
                         });

TEST(ShippedCharts, DrawEveryGraphThatTheReportsRequire)
{
    EXPECT_EQ(kRequired.size(), 13U);
    for (const auto &[row, chart] : kRequired)
        EXPECT_NE(shippedChart(chart), nullptr) << row.toStdString() << ' ' << chart.toStdString();
}

/// The county's records begin with April 2024; a few answers of 2023-24 are of complaints that run
/// on into them.
TEST(ShippedCharts, SayWhereAShareIsOfAFewOnly)
{
    const ChartDefinition *definition = shippedChart(u"in-time-trend"_s);
    ASSERT_NE(definition, nullptr);
    TestStore &store = countyOn(kToday);
    TableEngine engine(store.database(), store->reference());
    const auto notesOf = [&](const ReportPeriod &period) {
        const auto chart = buildChart(engine, *definition, period);
        EXPECT_TRUE(chart) << why(chart);
        return chart ? chart->notes.filter(u"fewer than 20"_s) : QStringList();
    };
    EXPECT_EQ(notesOf(kLastYear),
              QStringList{u"Of fewer than 20 each, so that one more or less moves it far: Q3 "
                          "2023-24 and Q4 2023-24."_s});
    EXPECT_EQ(notesOf({{2026}, 2, {}}), QStringList());
}

} // namespace redress
