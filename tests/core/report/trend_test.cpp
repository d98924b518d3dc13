// SPDX-License-Identifier: GPL-3.0-or-later
// Trends made on the spot: what goes together, what they show, and how they are kept.
#include "core/report/chartdefinition.h"
#include "core/report/chartwords.h"
#include "core/statistics/tableengine.h"
#include "tests/support/testdata.h"
#include "tests/support/teststore.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Shape = TrendChoice::Shape;

const ReportPeriod kThreeQuarters{{2023}, 3, {}};

/// The county of report 003, once for all tests that only read it.
TestStore &county()
{
    static const auto store = [] {
        auto made = std::make_unique<TestStore>(day("2024-01-10"));
        ImportOptions options;
        options.today = day("2024-06-03");
        const auto report =
            made->import({testData(u"acceptance/003-county-2023-24/cases"_s)}, options);
        EXPECT_TRUE(report.stored);
        return made;
    }();
    return *store;
}

ChartData drawn(const TrendChoice &choice, const ReportPeriod &period = kThreeQuarters)
{
    const auto definition = trendOf(choice);
    EXPECT_TRUE(definition) << why(definition);
    TableEngine engine(county().database(), county()->reference());
    const auto chart = buildChart(engine, *definition, period);
    EXPECT_TRUE(chart) << why(chart);
    return chart ? *chart : ChartData();
}

TrendChoice received(Shape shape, std::optional<Dimension> split, int years)
{
    TrendChoice choice;
    choice.measure = u"received"_s;
    choice.shape = shape;
    choice.splitBy = split;
    choice.years = years;
    choice.where = {{Dimension::Stage, {u"1"_s}}};
    return choice;
}

QStringList textsOf(const ChartData::Series &series)
{
    QStringList texts;
    for (const ChartData::Point &point : series.points)
        texts.append(point.value ? point.text : u"-"_s);
    return texts;
}

double sumOf(const ChartData &chart)
{
    double sum = 0;
    for (const ChartData::Series &series : chart.series) {
        for (const ChartData::Point &point : series.points)
            sum += point.value.value_or(0);
    }
    return sum;
}

} // namespace

/// \source tests/data/acceptance/003-county-2023-24/expected, complaints received: 469, 461, 345.
TEST(Trend, OverQuartersHasThePublishedFigures)
{
    const ChartData chart = drawn(received(Shape::Lines, {}, 1));
    ASSERT_EQ(chart.series.size(), 1U);
    EXPECT_EQ(textsOf(chart.series[0]).join(u' '), u"469 461 345 -"_s);
    EXPECT_EQ(chart.kind, ChartData::Kind::Lines);
    EXPECT_EQ(categoryInWords(chart, 1), u"Q2 2023-24"_s);
}

TEST(Trend, ShowsTheSameCasesInEveryShape)
{
    for (const auto &[shape, split] :
         {std::pair(Shape::Bars, std::optional(Dimension::Directorate)),
          std::pair(Shape::Stacked, std::optional(Dimension::Directorate)),
          std::pair(Shape::Shares, std::optional(Dimension::Directorate)),
          std::pair(Shape::Multiples, std::optional(Dimension::Service)),
          std::pair(Shape::Lines, std::optional(Dimension::Service)),
          std::pair(Shape::Yearly, std::optional<Dimension>()),
          std::pair(Shape::Bars, std::optional<Dimension>())}) {
        const ChartData chart = drawn(received(shape, split, 1));
        EXPECT_EQ(sumOf(chart), 1275) << toStored(shape).data() << " 469 + 461 + 345";
        EXPECT_FALSE(chart.finding.isEmpty());
    }
}

TEST(Trend, PutsSmallPartsTogetherAndRemembersThem)
{
    TrendChoice choice = received(Shape::Bars, Dimension::ComplainantType, 1);
    const ChartData whole = drawn(choice);
    ASSERT_GT(whole.categories.size(), 5);
    choice.top = 3;
    const ChartData chart = drawn(choice);
    ASSERT_EQ(chart.categories.size(), 4);
    EXPECT_EQ(chart.categories.last(), u"Others (%1)"_s.arg(whole.categories.size() - 3));
    const ChartData::Point &others = chart.series[0].points[3];
    EXPECT_EQ(others.parts.size(), size_t(whole.categories.size() - 3));
    double sum = 0;
    for (const ChartData::Part &part : others.parts)
        sum += chart.table.cell(part.row, part.column).numerator;
    EXPECT_EQ(sum, *others.value);
    EXPECT_EQ(sumOf(chart), 1275);
    for (size_t i = 1; i < 3; ++i)
        EXPECT_LE(*chart.series[0].points[i].value, *chart.series[0].points[i - 1].value);
}

TEST(Trend, OfSmallChartsStandsInTheOrderOfSize)
{
    const ChartData chart = drawn(received(Shape::Multiples, Dimension::Directorate, 1));
    double before = 1e9;
    for (const ChartData::Series &series : chart.series) {
        double sum = 0;
        for (const ChartData::Point &point : series.points)
            sum += point.value.value_or(0);
        EXPECT_LE(sum, before);
        before = sum;
    }
    EXPECT_TRUE(chart.finding.contains(chart.series.front().name)) << chart.finding.toStdString();
}

TEST(Trend, SaysWhatPercentagesAreOf)
{
    TrendChoice choice = received(Shape::Lines, {}, 1);
    choice.measure = u"in_time_pct"_s;
    const ChartData chart = drawn(choice);
    const Cell &cell =
        chart.table.cell(chart.series[0].points[0].row, chart.series[0].points[0].column);
    const QString expected = u"Q1 2023-24: %1% (%2 of %3 responded)"_s.arg(*cell.value())
                                 .arg(cell.numerator)
                                 .arg(*cell.denominator);
    EXPECT_EQ(pointInWords(chart, 0, 0), expected);
    EXPECT_EQ(chart.unit, u"%"_s);
}

TEST(Trend, RefusesWhatDoesNotGoTogether)
{
    const auto refusal = [](const TrendChoice &choice) {
        const auto made = trendOf(choice);
        EXPECT_FALSE(made);
        return made ? QString() : made.error().message;
    };
    TrendChoice choice = received(Shape::Lines, {}, 3);
    choice.measure = u"recieved"_s;
    EXPECT_TRUE(refusal(choice).contains(u"received"_s)) << "the nearest is named";
    choice = received(Shape::Yearly, Dimension::Service, 3);
    EXPECT_TRUE(refusal(choice).contains(u"split"_s));
    choice = received(Shape::Multiples, {}, 3);
    EXPECT_TRUE(refusal(choice).contains(u"split"_s));
    choice = received(Shape::Stacked, Dimension::Service, 3);
    choice.measure = u"in_time_pct"_s;
    EXPECT_TRUE(refusal(choice).contains(u"add up"_s)) << "percentages";
    choice = received(Shape::Bars, Dimension::CostType, 3);
    EXPECT_TRUE(refusal(choice).contains(u"cannot be split"_s));
    choice = received(Shape::Lines, {}, 0);
    EXPECT_TRUE(refusal(choice).contains(u"years"_s));
}

TEST(Trend, IsKeptAsItWasChosen)
{
    for (const auto &[shape, word] : kStoredWords<Shape>) {
        TrendChoice choice = received(shape, Dimension::Directorate, 5);
        if (splitUseOf(shape) == SplitUse::None)
            choice.splitBy.reset();
        choice.top = shape == Shape::Bars ? 4 : 0;
        choice.where = {{Dimension::Stage, {u"1"_s, u"2"_s}}, {Dimension::Stage, {u"1"_s}}};
        auto made = trendOf(choice);
        ASSERT_TRUE(made) << why(made);
        made->id = u"mine"_s;
        made->title = u"Stage 1 for the panel"_s;
        const auto again = chartFromJson(chartAsJson(*made));
        ASSERT_TRUE(again) << why(again);
        EXPECT_EQ(*again, *made) << word.data();
        EXPECT_EQ(again->trend, choice);
    }
    EXPECT_FALSE(chartFromJson(R"({"id":"x","trend":{"measure":"received","shape":"pie"}})"));
}

} // namespace redress
