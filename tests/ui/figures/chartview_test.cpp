// SPDX-License-Identifier: GPL-3.0-or-later
// Both ways of drawing keep the same promises.
#include "ui/charts/chartview.h"
#include "ui/charts/paintedchartview.h"

#include "core/report/chartdefinition.h"
#include "tests/support/madecharts.h"
#include "tests/support/testdata.h"
#include "ui/widgets/colours.h"

#ifdef REDRESS_QT_CHARTS
#include "ui/charts/qtchartview.h"

#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#endif

#include <QAccessible>
#include <QLineF>
#include <QPainter>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Two series over four quarters; the second lacks its third value.
ChartData chartOfKind(ChartData::Kind kind)
{
    ChartData chart;
    chart.title = u"Requests and decisions"_s;
    chart.kind = kind;
    chart.categories = {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s};
    chart.finding = u"Highest: Q2, 12. Lowest: Q1, 3."_s;
    chart.table.columns.resize(4);
    for (const QString &name : {u"Requests"_s, u"Decisions"_s}) {
        ChartData::Series series{name, {}};
        std::vector<Cell> cells;
        for (size_t i = 0; i < 4; ++i) {
            const double value = double(3 + (i * 9) % 14 + chart.series.size());
            Cell cell;
            cell.numerator = value;
            series.points.push_back(
                {value, false, false, chart.series.size(), i, QString::number(value), {}});
            cells.push_back(cell);
        }
        chart.series.push_back(series);
        chart.table.cells.push_back(cells);
        RowHead row;
        row.names = {name};
        chart.table.rows.push_back(row);
    }
    chart.series[1].points[2].value.reset();
    return chart;
}

enum class Drawn { AsBuilt, Painted };

class ChartOnScreen : public testing::TestWithParam<std::tuple<Drawn, ChartData::Kind>>
{
protected:
    void SetUp() override
    {
        view.reset(std::get<0>(GetParam()) == Drawn::Painted
                       ? static_cast<ChartView *>(new PaintedChartView)
                       : ChartView::make(nullptr));
        view->resize(900, 420);
        view->setChart(chartOfKind(std::get<1>(GetParam())));
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        QApplication::setActiveWindow(view.get());
        view->setFocus();
    }

    /// The widget that the mouse would meet there.
    void click(QPoint at)
    {
        QWidget *target = view->childAt(at);
        QTest::mouseMove(target ? target : view.get(),
                         target ? target->mapFrom(view.get(), at) : at);
        QTest::mouseClick(target ? target : view.get(), Qt::LeftButton, {},
                          target ? target->mapFrom(view.get(), at) : at);
    }

    std::unique_ptr<ChartView> view;
};

class BarsOnScreen : public ChartOnScreen
{};

class AnyBarsOnScreen : public ChartOnScreen
{};

std::string nameOf(const testing::TestParamInfo<ChartOnScreen::ParamType> &info)
{
    static const char *const kinds[] = {"Lines", "Bars", "StackedBars", "StackedShares"};
    return std::string(std::get<0>(info.param) == Drawn::Painted ? "Painted" : "AsBuilt") +
           kinds[size_t(std::get<1>(info.param))];
}

} // namespace

TEST_P(ChartOnScreen, GoesFromValueToValueByKeysAndOverGaps)
{
    QTest::keyClick(view.get(), Qt::Key_Home);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 0}));
    QTest::keyClick(view.get(), Qt::Key_Down);
    EXPECT_EQ(view->current(), (ChartView::Spot{1, 0}));
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Right);
    EXPECT_EQ(view->current(), (ChartView::Spot{1, 3})) << "over the value that is missing";
    QTest::keyClick(view.get(), Qt::Key_Right);
    EXPECT_EQ(view->current(), (ChartView::Spot{1, 3}));
    QTest::keyClick(view.get(), Qt::Key_Up);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 3}));
    QTest::keyClick(view.get(), Qt::Key_End);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 3}));
}

TEST_P(ChartOnScreen, OpensByEnterAndByAClickOnTheValue)
{
    const QSignalSpy opened(view.get(), &ChartView::opened);
    QTest::keyClick(view.get(), Qt::Key_Home);
    QTest::keyClick(view.get(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    const ChartView::Spot spot{0, 1};
    const QRectF rect = view->rectOf(spot);
    ASSERT_FALSE(rect.isEmpty());
    click(rect.center().toPoint());
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(view->current(), spot);
    EXPECT_EQ(view->placeOf(spot), (FigurePlace{0, 1}));
    EXPECT_EQ(view->spotOf({1, 3}), (ChartView::Spot{1, 3}));
}

TEST_P(ChartOnScreen, DrawsNothingForWhatIsMissing)
{
    EXPECT_TRUE(view->rectOf({1, 2}).isNull());
    EXPECT_FALSE(view->placeOf({1, 2}));
    EXPECT_EQ(view->wordsOf({1, 2}), QString());
}

/// Bars side by side show a value by their length.
TEST_P(BarsOnScreen, StartAtNoughtAndKeepTheOrderOfValues)
{
    const auto &points = view->chart().series[0].points;
    const double unit = view->rectOf({0, 0}).height() / *points[0].value;
    for (size_t i = 1; i < points.size(); ++i)
        EXPECT_NEAR(view->rectOf({0, i}).height(), unit * *points[i].value, 3);
}

TEST_P(AnyBarsOnScreen, StandWhereTheirValuesAreFound)
{
    for (const bool isLying : {false, true}) {
        ChartData chart = chartOfKind(std::get<1>(GetParam()));
        chart.title += isLying ? u" lying"_s : QString();
        for (QString &category : chart.categories) {
            if (isLying)
                category =
                    u"A directorate with a name of many words, of which no three lines beneath a bar could take all, in letters as small as those of Windows either, the "_s +
                    category;
        }
        view->setChart(chart);
        QCoreApplication::processEvents();
        const QImage image = view->grab().toImage();
        const QColor ground = image.pixelColor(2, 2);
        std::set<QRgb> inks;
        for (size_t i = 0; i < 4; ++i) {
            // The first series is solid: full of ink up to its end.
            const QRectF bar = view->rectOf({0, i});
            ASSERT_FALSE(bar.isEmpty());
            const QRectF first = view->rectOf({0, 0});
            EXPECT_NEAR(isLying ? bar.height() - first.height() : bar.width() - first.width(), 0, 1)
                << i << " is as thick as the first, lying: " << isLying;
            // Near a side: in the middle may stand the bar's own figure.
            const QPointF end = isLying ? QPointF(bar.right() - 4, bar.top() + 3)
                                        : QPointF(bar.left() + 3, bar.top() + 4);
            EXPECT_NE(image.pixelColor(end.toPoint()), ground) << i << isLying;
            inks.insert(image.pixelColor(end.toPoint()).rgb());
        }
        EXPECT_EQ(inks.size(), 1U) << "all of one series, lying: " << isLying;
        if (isLying && std::get<1>(GetParam()) == ChartData::Kind::Bars) {
            const QSignalSpy opened(view.get(), &ChartView::opened);
            click(view->rectOf({1, 3}).center().toPoint());
            ASSERT_EQ(opened.size(), 1);
            EXPECT_EQ(view->current(), (ChartView::Spot{1, 3}));
        }
    }
}

TEST_P(ChartOnScreen, SaysInASentenceWhatItShows)
{
    EXPECT_TRUE(view->accessibleName().contains(u"Requests and decisions"_s));
    EXPECT_TRUE(view->accessibleDescription().contains(u"Highest: Q2, 12"_s));
    QTest::keyClick(view.get(), Qt::Key_Home);
    EXPECT_TRUE(view->accessibleDescription().contains(u"Q1, Requests: 3"_s))
        << view->accessibleDescription().toStdString();
}

TEST_P(ChartOnScreen, IsDrawnInLightAndInDark)
{
    const QColor light = view->grab().toImage().pixelColor(2, 2);
    view->setPalette(darkPalette());
    QCoreApplication::processEvents();
    const QImage dark = view->grab().toImage();
    EXPECT_GT(light.lightnessF(), 0.9);
    EXPECT_LT(dark.pixelColor(2, 2).lightnessF(), 0.25);
    // Something is drawn in the middle, apart from its ground.
    int inked = 0;
    for (int x = 0; x < dark.width(); x += 3) {
        for (int y = 0; y < dark.height(); y += 3)
            inked += dark.pixelColor(x, y) != dark.pixelColor(2, 2) ? 1 : 0;
    }
    EXPECT_GT(inked, 300);
}

INSTANTIATE_TEST_SUITE_P(Drawn, BarsOnScreen,
                         testing::Combine(testing::Values(Drawn::AsBuilt, Drawn::Painted),
                                          testing::Values(ChartData::Kind::Bars)),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(Drawn, AnyBarsOnScreen,
                         testing::Combine(testing::Values(Drawn::AsBuilt, Drawn::Painted),
                                          testing::Values(ChartData::Kind::Bars,
                                                          ChartData::Kind::StackedBars,
                                                          ChartData::Kind::StackedShares)),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(
    Drawn, ChartOnScreen,
    testing::Combine(testing::Values(Drawn::AsBuilt, Drawn::Painted),
                     testing::Values(ChartData::Kind::Lines, ChartData::Kind::Bars,
                                     ChartData::Kind::StackedBars, ChartData::Kind::StackedShares)),
    nameOf);

/// Small charts, and what is put together: whatever draws them.
class ChartAlone : public testing::TestWithParam<Drawn>
{
protected:
    void show(const ChartData &chart)
    {
        view.reset(GetParam() == Drawn::Painted ? static_cast<ChartView *>(new PaintedChartView)
                                                : ChartView::make(nullptr));
        view->resize(900, std::max(420, view->heightForWidth(900)));
        view->setChart(chart);
        view->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(view.get()));
        QApplication::setActiveWindow(view.get());
        view->setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(view.get(), key); }

    std::unique_ptr<ChartView> view;
};

TEST_P(ChartAlone, GoesFromSmallChartToSmallChartByKeys)
{
    show(madeChart({ChartData::Kind::Multiples, 5, 4}));
    ASSERT_EQ(view->drawn().panels.size(), 5U);
    const auto columns =
        size_t(std::ranges::count_if(view->drawn().panels, [&](const ChartPanel &panel) {
            return panel.plot.top() == view->drawn().panels.front().plot.top();
        }));
    ASSERT_GT(columns, 1U);
    ASSERT_LT(columns, 5U);
    press(Qt::Key_Home);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 0}));
    press(Qt::Key_Down);
    EXPECT_EQ(view->current(), (ChartView::Spot{columns, 0})) << "beneath";
    press(Qt::Key_Up);
    press(Qt::Key_End);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 3}));
    press(Qt::Key_Right);
    EXPECT_EQ(view->current(), (ChartView::Spot{1, 0})) << "on to the next chart";
    press(Qt::Key_Left);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 3}));
    press(Qt::Key_Up);
    EXPECT_EQ(view->current(), (ChartView::Spot{0, 3})) << "there is none above";
    const QSignalSpy opened(view.get(), &ChartView::opened);
    press(Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
}

TEST_P(ChartAlone, KnowsTheFiguresThatWerePutTogether)
{
    ChartData chart = madeChart({ChartData::Kind::Bars, 3, 2});
    chart.series[2].points[0].parts = {{1, 0}, {2, 0}};
    show(chart);
    EXPECT_EQ(view->placeOf({2, 0}), std::nullopt);
    EXPECT_EQ(view->placesOf({2, 0}), (std::vector<FigurePlace>{{1, 0}, {2, 0}}));
    EXPECT_EQ(view->spotOf({2, 0}), (ChartView::Spot{2, 0}));
    EXPECT_EQ(view->spotOf({1, 0}), (ChartView::Spot{1, 0})) << "the bar that shows it alone";
}

TEST_P(ChartAlone, GivesEachValueToAScreenReader)
{
    ChartData chart = madeChart({ChartData::Kind::Lines, 2, 4});
    takeAway(chart, 1, 2, Cell::State::Suppressed);
    show(chart);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view.get());
    ASSERT_NE(face, nullptr);
    EXPECT_EQ(face->role(), QAccessible::Chart);
    ASSERT_EQ(face->childCount(), 7) << "eight values, one of them hidden";
    const auto spots = view->spots();
    for (int i = 0; i < 7; ++i) {
        QAccessibleInterface *child = face->child(i);
        EXPECT_EQ(child->text(QAccessible::Name), view->wordsOf(spots[size_t(i)]));
        EXPECT_FALSE(child->text(QAccessible::Name).isEmpty());
        EXPECT_EQ(face->indexOfChild(child), i);
        EXPECT_EQ(child->parent(), face);
    }
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    ASSERT_NE(face->focusChild(), nullptr);
    EXPECT_EQ(face->focusChild()->text(QAccessible::Name), view->wordsOf({0, 1}));
    EXPECT_TRUE(face->child(1)->state().selected);
    EXPECT_FALSE(face->child(0)->state().selected);
    const QSignalSpy opened(view.get(), &ChartView::opened);
    face->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(view->current(), spots[4]);
}

TEST_P(ChartAlone, LosesItsColoursInGrey)
{
    show(madeChart({ChartData::Kind::StackedBars, 4, 3}));
    const auto colourful = [&] {
        const QImage image = view->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                found += image.pixelColor(x, y).saturation() > 40 ? 1 : 0;
        }
        return found;
    };
    view->setCurrent(std::nullopt); // Its mark keeps the colour of the program.
    EXPECT_GT(colourful(), 500);
    view->setGrey(true);
    EXPECT_EQ(colourful(), 0);
}

INSTANTIATE_TEST_SUITE_P(Drawn, ChartAlone, testing::Values(Drawn::AsBuilt, Drawn::Painted),
                         [](const testing::TestParamInfo<Drawn> &drawn) {
                             return drawn.param == Drawn::Painted ? "Painted" : "AsBuilt";
                         });

#ifdef REDRESS_QT_CHARTS
TEST(ChartsOfQt, HaveMarksDashesAndPatternsForEachSeries)
{
    QtChartView view;
    view.resize(900, 420);
    view.setChart(madeChart({ChartData::Kind::Lines, 6, 5}));
    ASSERT_EQ(view.charts().size(), 1U);
    std::set<int> marks;
    std::set<QList<qreal>> dashes;
    for (QAbstractSeries *series : view.charts()[0]->series()) {
        if (const auto *scatter = qobject_cast<QScatterSeries *>(series))
            marks.insert(scatter->markerShape());
        else if (const auto *line = qobject_cast<QLineSeries *>(series))
            dashes.insert(line->pen().dashPattern());
    }
    EXPECT_EQ(marks.size(), 6U);
    EXPECT_EQ(dashes.size(), 6U);

    view.setChart(madeChart({ChartData::Kind::StackedBars, 6, 3}));
    const auto *bars = qobject_cast<QStackedBarSeries *>(view.charts()[0]->series().value(0));
    ASSERT_NE(bars, nullptr);
    ASSERT_EQ(bars->barSets().size(), 6);
    std::vector<QImage> patterns;
    for (const QBarSet *set : bars->barSets()) {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).fillRect(image.rect(), set->brush());
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        for (const QImage &other : patterns)
            EXPECT_NE(grey, other);
        patterns.push_back(grey);
    }
}

TEST(ChartsOfQt, StandWhereTheLayoutHasTheirAxes)
{
    QtChartView view;
    view.resize(900, 900);
    view.setChart(madeChart({ChartData::Kind::Multiples, 5, 8}));
    ASSERT_EQ(view.charts().size(), 5U);
    for (size_t i = 0; i < 5; ++i) {
        const QRectF plot = view.charts()[i]->plotArea().translated(view.charts()[i]->pos());
        const QRectF wanted = view.drawn().panels[i].plot;
        EXPECT_NEAR(plot.width(), wanted.width(), 0.01);
        EXPECT_NEAR(plot.height(), wanted.height(), 0.01);
        // The middle of the first mark is where the pointer finds it.
        auto *chart = view.charts()[i];
        const double value = *view.chart().series[i].points[0].value;
        const QPointF at = chart->mapToScene(chart->mapToPosition({0, value}, chart->series()[0]));
        EXPECT_LT(QLineF(at, view.rectOf({i, 0}).center()).length(), 1.5);
    }
}
#endif

} // namespace redress
