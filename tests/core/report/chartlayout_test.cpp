// SPDX-License-Identifier: GPL-3.0-or-later
// Charts laid out: nothing over another, bars from nought, gaps with their words.
#include "core/exchange/svg/chartsvg.h"
#include "core/report/chartscale.h"
#include "tests/support/madecharts.h"

#include <gmock/gmock.h>

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ChartData::Kind;

constexpr double kText = 11;

ChartLayout laidOut(const ChartData &chart, double width, double height = 320)
{
    const ArialMeasure measure;
    const double needed = neededHeight(chart, width, kText, measure);
    return layoutChart(chart, {width, std::max(height, needed)}, kText, measure);
}

/// What a text covers; its letters alone, so that lines may stand close.
QRectF boxOf(const ChartText &text)
{
    const double width = ArialMeasure().width(text.text, text.size, text.isBold);
    const double left = text.anchor == ChartText::Anchor::Start ? text.at.x()
                        : text.anchor == ChartText::Anchor::End ? text.at.x() - width
                                                                : text.at.x() - width / 2;
    return {left, text.at.y() - 0.72 * text.size, width, 0.72 * text.size};
}

template <typename Item>
std::vector<Item> all(const ChartLayout &layout)
{
    std::vector<Item> found;
    for (const ChartItem &item : layout.items) {
        if (const auto *one = std::get_if<Item>(&item))
            found.push_back(*one);
    }
    return found;
}

QStringList wordsOf(const ChartLayout &layout)
{
    QStringList words;
    for (const ChartText &text : all<ChartText>(layout))
        words.append(text.text);
    return words;
}

std::vector<ChartArea> barsOf(const ChartLayout &layout)
{
    std::vector<ChartArea> bars;
    for (size_t i = layout.dataBegin; i < layout.dataEnd; ++i) {
        if (const auto *bar = std::get_if<ChartArea>(&layout.items[i]))
            bars.push_back(*bar);
    }
    return bars;
}

class AnyChart : public testing::TestWithParam<std::tuple<Kind, size_t, size_t, bool, double>>
{
protected:
    ChartData chart() const
    {
        const auto &[kind, series, categories, isLong, width] = GetParam();
        const bool isThroughTime = isOfLines(kind) && categories > 8;
        return madeChart({kind, series, categories, isLong, isThroughTime});
    }
    double width() const { return std::get<4>(GetParam()); }
};

} // namespace

TEST_P(AnyChart, HasNoWordsOverOthersAndNoneCutOffAtItsEdge)
{
    const ChartLayout layout = laidOut(chart(), width());
    const auto texts = all<ChartText>(layout);
    ASSERT_FALSE(texts.empty());
    const QRectF sheet = QRectF({}, layout.size).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (size_t i = 0; i < texts.size(); ++i) {
        const QRectF box = boxOf(texts[i]);
        EXPECT_TRUE(sheet.contains(box))
            << texts[i].text.toStdString() << " at " << box.x() << ' ' << box.y() << ' '
            << box.right() << " of " << layout.size.width();
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(box.intersects(boxOf(texts[j]).adjusted(0.2, 0.2, -0.2, -0.2)))
                << texts[i].text.toStdString() << " over " << texts[j].text.toStdString();
    }
}

TEST_P(AnyChart, HasAPlaceForEachValueInsideItsAxes)
{
    const ChartData data = chart();
    const ChartLayout layout = laidOut(data, width());
    size_t values = 0;
    for (const ChartData::Series &series : data.series)
        values += series.points.size();
    EXPECT_EQ(layout.hits.size(), values);
    for (const ChartHit &hit : layout.hits) {
        const bool isInside = std::ranges::any_of(layout.panels, [&](const ChartPanel &panel) {
            return std::ranges::count(panel.series, hit.series) > 0 &&
                   panel.plot.adjusted(-1, -1, 1, 1).contains(hit.rect.center());
        });
        EXPECT_TRUE(isInside) << hit.series << ' ' << hit.category;
    }
}

INSTANTIATE_TEST_SUITE_P(Layouts, AnyChart,
                         testing::Combine(testing::Values(Kind::Lines, Kind::Bars,
                                                          Kind::StackedBars, Kind::StackedShares,
                                                          Kind::Multiples),
                                          testing::Values(1U, 2U, 6U),
                                          testing::Values(1U, 4U, 12U, 32U), testing::Bool(),
                                          testing::Values(420.0, 900.0)));

TEST(ChartLayouts, FindRoomForFortyServices)
{
    for (const Kind kind : {Kind::Bars, Kind::StackedBars}) {
        const ChartData bars = madeChart({kind, 2, 40, true});
        const ChartLayout layout = laidOut(bars, 700);
        EXPECT_GT(layout.size.height(), 40 * kText);
        const QStringList words = wordsOf(layout);
        for (size_t i = 0; i < 40; ++i)
            EXPECT_TRUE(std::ranges::any_of(words, [&](const QString &word) {
                return word.startsWith(u"Service %1 "_s.arg(i));
            })) << i;
    }
    const ChartData charts = madeChart({Kind::Multiples, 40, 12, false, true});
    const ChartLayout layout = laidOut(charts, 700);
    EXPECT_EQ(layout.panels.size(), 40U);
    const QStringList words = wordsOf(layout);
    for (const ChartData::Series &series : charts.series)
        EXPECT_EQ(words.count(series.name), 1) << series.name.toStdString();
}

/// Where there is little room fewer years are written, and none as "201...".
TEST(ChartLayouts, WriteYearsWholeOrNotAtAll)
{
    for (const Kind kind : {Kind::Lines, Kind::Bars, Kind::Multiples}) {
        for (qsizetype years = 1; years <= 12; ++years) {
            for (double width = 200; width <= 900; width += 35) {
                ChartData chart = madeChart({kind, 4, size_t(years)});
                for (qsizetype i = 0; i < years; ++i)
                    chart.categories[i] = u"20%1-%2"_s.arg(10 + i).arg(11 + i);
                qsizetype written = 0;
                for (const QString &word : wordsOf(laidOut(chart, width))) {
                    EXPECT_FALSE(word.startsWith("20"_L1) && word.endsWith(u'\u2026'))
                        << word.toStdString() << " of " << years << " years in " << width;
                    written += chart.categories.contains(word) ? 1 : 0;
                }
                EXPECT_GT(written, 0) << years << " years in " << width;
            }
        }
    }
}

TEST(SmallCharts, HaveOneScaleAndNoneLiesOverAnother)
{
    ChartData chart = madeChart({Kind::Multiples, 7, 12, false, true});
    chart.series[3].points[2].value = 400;
    const ChartLayout layout = laidOut(chart, 700);
    ASSERT_EQ(layout.panels.size(), 7U);
    for (size_t i = 0; i < 7; ++i) {
        EXPECT_EQ(layout.panels[i].top, layout.panels[0].top);
        EXPECT_GE(layout.panels[i].top, 400);
        EXPECT_EQ(layout.panels[i].plot.size(), layout.panels[0].plot.size());
        for (size_t j = 0; j < i; ++j)
            EXPECT_FALSE(layout.panels[i].plot.intersects(layout.panels[j].plot));
    }
    // Row by row for the pages: every series once, in its order.
    std::vector<size_t> shown;
    for (const ChartRow &row : layoutRows(chart, 700, kText, ArialMeasure())) {
        EXPECT_EQ(row.layout.panels.size(), row.series.size());
        shown.insert(shown.end(), row.series.begin(), row.series.end());
    }
    EXPECT_THAT(shown, testing::ElementsAre(0, 1, 2, 3, 4, 5, 6));
}

TEST(Bars, BeginAtNoughtAndAreAsLongAsTheirValues)
{
    for (const bool isLying : {false, true}) {
        const ChartData chart = madeChart({Kind::Bars, 2, 5, isLying});
        const ChartLayout layout = laidOut(chart, isLying ? 300 : 520);
        const ChartPanel &panel = layout.panels.front();
        ASSERT_EQ(panel.isLying, isLying);
        const auto bars = barsOf(layout);
        ASSERT_EQ(bars.size(), 10U);
        for (size_t i = 0; i < bars.size(); ++i) {
            const double value = *chart.series[i % 2].points[i / 2].value;
            const QRectF &rect = bars[i].rect;
            EXPECT_NEAR(isLying ? rect.left() : rect.bottom(),
                        isLying ? panel.plot.left() : panel.plot.bottom(), 1e-6);
            EXPECT_NEAR(isLying ? rect.width() / panel.plot.width()
                                : rect.height() / panel.plot.height(),
                        value / panel.top, 1e-6);
        }
    }
}

TEST(Shares, FillEachPileToAHundred)
{
    const ChartData chart = madeChart({Kind::StackedShares, 3, 4});
    const ChartLayout layout = laidOut(chart, 520);
    EXPECT_EQ(layout.panels.front().top, 100);
    double height = 0;
    for (const ChartArea &bar : barsOf(layout))
        height += bar.rect.height();
    EXPECT_NEAR(height, 4 * layout.panels.front().plot.height(), 1e-6);
}

TEST(Scale, OfPercentagesGoesToAHundredUnlessAllAreLow)
{
    ChartData chart = madeChart({Kind::Lines, 1, 4});
    chart.unit = u"%"_s;
    const auto topWith = [&](double highest) {
        for (ChartData::Point &point : chart.series[0].points)
            point.value = highest;
        return scaleOf(chart).top;
    };
    EXPECT_EQ(topWith(46), 100);
    EXPECT_EQ(topWith(100), 100);
    EXPECT_LT(topWith(11), 25) << "escalations of some percent would be flat";
    EXPECT_GE(topWith(150), 150) << "more may go on than came in";
    EXPECT_EQ(scaleOf(chart).ticks.front(), 0);
}

TEST(Gaps, HaveNoMarkAndNoBarButTheirWord)
{
    for (const Kind kind : {Kind::Lines, Kind::Bars, Kind::StackedBars, Kind::Multiples}) {
        for (const auto &[state, word] : {std::pair(Cell::State::Suppressed, u"c"_s),
                                          std::pair(Cell::State::NotAvailable, u"n/a"_s)}) {
            ChartData chart = madeChart({kind, 1, 4});
            for (ChartData::Point &point : chart.series[0].points)
                point.value = 40; // Away from the word.
            takeAway(chart, 0, 1, state);
            const ChartLayout layout = laidOut(chart, 520);
            EXPECT_EQ(layout.hits.size(), 3U);
            EXPECT_EQ(wordsOf(layout).count(word), 1) << int(kind) << word.toStdString();
        }
        ChartData ahead = madeChart({kind, 1, 4});
        takeAway(ahead, 0, 3, Cell::State::Ahead);
        const QStringList words = wordsOf(laidOut(ahead, 520));
        EXPECT_FALSE(words.contains(u"c"_s) || words.contains(u"n/a"_s)) << "its time has not come";
    }
}

TEST(Gaps, BreakTheLine)
{
    ChartData chart = madeChart({Kind::Lines, 1, 7});
    takeAway(chart, 0, 3, Cell::State::Suppressed);
    const ChartLayout layout = laidOut(chart, 520);
    std::vector<size_t> pieces;
    for (size_t i = layout.dataBegin; i < layout.dataEnd; ++i) {
        if (const auto *line = std::get_if<ChartLine>(&layout.items[i]))
            pieces.push_back(line->points.size());
    }
    EXPECT_THAT(pieces, testing::ElementsAre(3, 3));
}

TEST(PublishedYears, AreShadedAndNamed)
{
    for (const Kind kind : {Kind::Lines, Kind::Bars}) {
        ChartData chart = madeChart({kind, 1, 12, false, kind == Kind::Lines});
        for (size_t i = 0; i < 8; ++i) {
            chart.series[0].points[i].isHistory = true;
            chart.series[0].points[i].value = 5;
        }
        const ChartLayout layout = laidOut(chart, 700);
        int grounds = 0;
        for (const ChartArea &area : all<ChartArea>(layout))
            grounds += area.ink == ChartInk::HistoryGround ? 1 : 0;
        EXPECT_EQ(grounds, 1);
        EXPECT_TRUE(wordsOf(layout).contains(u"from published papers"_s)) << int(kind);
    }
}

TEST(Looks, OfSixSeriesDifferWithoutTheirColour)
{
    const ChartLayout lines = laidOut(madeChart({Kind::Lines, 6, 8}), 700);
    std::set<std::pair<std::vector<double>, int>> looks;
    std::vector<std::vector<double>> dashes;
    for (size_t i = lines.dataBegin; i < lines.dataEnd; ++i) {
        if (const auto *line = std::get_if<ChartLine>(&lines.items[i]))
            dashes.push_back(line->dash);
    }
    std::set<ChartMarker> markers;
    for (const ChartMark &mark : all<ChartMark>(lines))
        markers.insert(mark.marker);
    EXPECT_EQ(markers.size(), 6U);
    EXPECT_EQ(std::set(dashes.begin(), dashes.end()).size(), 6U);
    std::set<ChartFill> fills;
    for (const ChartArea &bar : barsOf(laidOut(madeChart({Kind::StackedBars, 6, 3}), 700)))
        fills.insert(bar.fill);
    EXPECT_EQ(fills.size(), 6U);
}

TEST(Drawing, IsMadeOfVectorsAndSaysWhatItShows)
{
    for (const Kind kind :
         {Kind::Lines, Kind::Bars, Kind::StackedBars, Kind::StackedShares, Kind::Multiples}) {
        ChartData chart = madeChart({kind, 3, 6});
        chart.title = u"Parts & pieces"_s;
        const QByteArray svg = chartAsSvg(chart, {900, 420});
        EXPECT_TRUE(svg.contains("<title id=\"chart-title\">Parts &amp; pieces</title>"));
        EXPECT_TRUE(svg.contains(chart.finding.toHtmlEscaped().toUtf8()));
        EXPECT_FALSE(svg.contains("<image")) << int(kind);
        EXPECT_TRUE(svg.contains("<text"));
    }
}

} // namespace redress
