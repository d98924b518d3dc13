// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/figures/figureswindow.h"

#include "core/report/savedcharts.h"
#include "ui/charts/chartview.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/shell/session.h"
#include "ui/trends/trendbar.h"
#include "ui/trends/trendspage.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using County = FiguresWindow::County;

class TrendsOf2023 : public testing::Test
{
protected:
    TrendsPage &trends() { return static_cast<TrendsPage &>(program.page()); }
    ChartView &chart() { return *trends().chartView(); }

    FiguresWindow program{County::Of2023, 4, day("2024-01-10")};
};

} // namespace

TEST_F(TrendsOf2023, DrawEveryChartThatIsShipped)
{
    int drawn = 0;
    for (const ChartDefinition &definition : shippedCharts()) {
        program.choose(definition.id);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return chart().chart().table.definition.id == definition.table.id; }, 5000))
            << definition.id.toStdString();
        EXPECT_EQ(program.find<QLabel>("findingLabel")->text(), chart().chart().finding);
        ++drawn;
    }
    EXPECT_EQ(drawn, 25);
}

TEST_F(TrendsOf2023, ShowThePublishedSeriesAsItsPoints)
{
    program.choose(u"003-stage-2-trends"_s);
    const ChartData &shown = chart().chart();
    ASSERT_EQ(shown.series.size(), 1U);
    QStringList points;
    for (const ChartData::Point &point : shown.series[0].points)
        points.append(point.value ? point.text : u"-"_s);
    // \source tests/data/acceptance/003-county-2023-24/expected/stage-2-trends.csv
    EXPECT_EQ(points.first(8).join(u' ').toStdString(), "17 5 6 5 9 7 7 19");
    EXPECT_EQ(points.last(4).join(u' ').toStdString(), "5 5 6 -") << "quarter 4 is a gap, not 0";
    EXPECT_TRUE(shown.series[0].points.front().isHistory);
    EXPECT_FALSE(shown.series[0].points.back().value);
}

TEST_F(TrendsOf2023, LeadFromAPointToItsCasesAndBack)
{
    program.choose(u"003-stage-2-trends"_s);
    chart().setFocus();
    program.press(Qt::Key_End);
    ASSERT_TRUE(chart().current());
    const ChartView::Spot spot = *chart().current();
    EXPECT_EQ(program.view().currentPlace(), chart().placeOf(spot))
        << "the figure follows the point";
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(), 6) << "quarter 3 of 2023-24";
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(program.cases().isVisible());
    EXPECT_EQ(chart().current(), spot);
}

/// \source ux 3: "Ctrl adds, Shift gives either, Alt excludes; same in charts"
TEST_F(TrendsOf2023, JoinTheCasesOfAnotherPointByTheKeyThatIsHeld)
{
    program.choose(u"003-stage-2-trends"_s);
    chart().setFocus();
    program.press(Qt::Key_End);
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    const int first = program.cases().model()->rowCount();
    ASSERT_EQ(first, 6) << "quarter 3 of 2023-24";
    // Quarter 2 had five others: no complaint began in both. \source expected/stage-2-trends.csv
    constexpr int kBefore = 5;
    const ChartView::Spot shown = *chart().current();
    const ChartView::Spot before{shown.series, shown.category - 1};
    const auto join = [&](Join how) {
        chart().setCurrent(before);
        Q_EMIT chart().joinWanted(before, how);
    };
    const auto rows = [this] { return program.cases().model()->rowCount(); };
    join(Join::Or);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == first + kBefore; }, 5000)) << rows();
    EXPECT_TRUE(program.find<QLabel>("figureNameLabel")->text().contains(u", or "_s));
    join(Join::Not); // The same again, which leaves the first.
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == first; }, 5000)) << rows();
    // Back goes one step, to both of them.
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == first + kBefore; }, 5000)) << rows();
}

TEST_F(TrendsOf2023, SayThatPublishedFiguresHaveNoCases)
{
    program.choose(u"003-stage-2-trends"_s);
    chart().setFocus();
    program.press(Qt::Key_Home);
    program.press(Qt::Key_Return);
    auto *words = program.find<QLabel>("casesWordsLabel");
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains(u"published paper"_s)) << words->text().toStdString();
}

TEST_F(TrendsOf2023, FollowTheFigureThatIsChosenInTheTable)
{
    program.choose(u"003-stage-2-trends"_s);
    program.view().setFocus();
    program.view().setCurrentPlace({2, 1});
    ASSERT_TRUE(chart().current());
    EXPECT_EQ(chart().placeOf(*chart().current()), (FigurePlace{2, 1}));
    EXPECT_EQ(program.find<QLabel>("chosenPointLabel")->text(),
              chart().wordsOf(*chart().current()));
}

TEST_F(TrendsOf2023, AreSavedAsPictureDrawingAndPdf)
{
    program.choose(u"003-stage-2-trends"_s);
    const auto png = trends().picture(TrendsPage::Picture::Png);
    ASSERT_TRUE(png) << why(png);
    const QImage image = QImage::fromData(*png, "PNG");
    EXPECT_GT(image.width(), 1000);
    const auto svg = trends().picture(TrendsPage::Picture::Svg);
    ASSERT_TRUE(svg) << why(svg);
    EXPECT_TRUE(svg->contains("<svg") && svg->contains("<title"));
    const auto pdf = trends().picture(TrendsPage::Picture::Pdf);
    ASSERT_TRUE(pdf) << why(pdf);
    EXPECT_TRUE(pdf->startsWith("%PDF-"));
}

TEST_F(TrendsOf2023, OfferInAMenuWhatCanBeDoneWithTheChart)
{
    program.choose(u"003-stage-2-trends"_s);
    chart().setFocus();
    program.press(Qt::Key_End);
    QApplication::clipboard()->clear();
    program.chooseByMenu(u"Copy picture"_s);
    EXPECT_GT(QApplication::clipboard()->image().width(), 1000);
    for (const auto &[words, begins] : {std::pair{u"PNG picture..."_s, QByteArray("\x89PNG")},
                                        {u"SVG drawing..."_s, QByteArray("<?xml")},
                                        {u"PDF..."_s, QByteArray("%PDF-")}}) {
        program.dialogs.answer = program.store().folder() + u"/chart"_s;
        program.chooseByMenu(words);
        QFile saved(program.dialogs.answer);
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly)) << words.toStdString();
        EXPECT_TRUE(saved.readAll().startsWith(begins)) << words.toStdString();
        saved.remove();
    }
    program.chooseByMenu(u"Show the cases"_s);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(), 6) << "quarter 3 of 2023-24";
}

TEST_F(TrendsOf2023, NameEveryWidgetThatTakesTheFocus)
{
    int stops = 0;
    for (QWidget *widget : program.page().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        ++stops;
    }
    EXPECT_GE(stops, 9);
}

TEST_F(TrendsOf2023, FitBesideIconsOnAScreenOfDoubledText)
{
    const QSize least = program.page().minimumSizeHint();
    EXPECT_LE(least.width(), Metrics(&program.page()).times(50));
    EXPECT_LE(least.height(), Metrics(&program.page()).times(27));
}

/// As a window of 1440 by 900 at a scale of 200% is.
TEST_F(TrendsOf2023, KeepTheChartReadableWhereThereIsLittleRoom)
{
    program.window().resize(720, 450);
    QTest::qWait(100);
    const Metrics metrics(&chart());
    EXPECT_GE(chart().height(), metrics.times(15));
    auto *area = trends().findChild<QScrollArea *>(u"trendsScrollArea"_s);
    ASSERT_NE(area, nullptr);
    EXPECT_TRUE(area->verticalScrollBar()->isVisible());
    const QWidget *upper = chart().parentWidget();
    EXPECT_TRUE(upper->rect().contains(chart().geometry())) << "the chart is cut off";
    // The figures are scrolled to as one goes there by keys.
    chart().setFocus();
    for (int stops = 0; stops < 12 && !program.view().hasFocus(); ++stops)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(program.view().hasFocus());
    const QRect seen(program.view().mapTo(area->viewport(), QPoint()), program.view().size());
    EXPECT_TRUE(area->viewport()->rect().intersects(seen));
}

namespace {

/// Chooses the entry of a drop-down list by its words, as a person does.
void pick(QComboBox *box, const QString &words)
{
    const int index = box->findText(words);
    ASSERT_GE(index, 0) << words.toStdString();
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

/// All values of a chart.
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

TEST_F(TrendsOf2023, AreMadeOnTheSpotByAPerson)
{
    auto *bar = trends().trendBar();
    EXPECT_FALSE(bar->isVisible());
    program.find<QToolButton>("newTrendButton")->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return chart().chart().table.definition.id == u"trend"_s; }, 5000));
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(program.find<QComboBox>("trendMeasureComboBox")->hasFocus());
    pick(program.find<QComboBox>("trendShapeComboBox"), u"Small charts"_s);
    pick(program.find<QComboBox>("trendSplitComboBox"), u"Directorate"_s);
    program.find<QSpinBox>("trendYearsSpinBox")->setValue(1);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return chart().chart().kind == ChartData::Kind::Multiples &&
                   chart().chart().categories.size() == 4;
        },
        5000));
    EXPECT_EQ(chart().chart().series.size(), chart().drawn().panels.size());
    const double all = sumOf(chart().chart());
    // Only stage 1, by the menu: 469, 461 and 345 were published.
    auto *menu = program.find<QMenu>("trendFilterMenu");
    Q_EMIT menu->aboutToShow();
    QAction *stage1 = nullptr;
    for (QAction *dimension : menu->actions()) {
        if (dimension->text() == u"Stage"_s)
            stage1 = dimension->menu()->actions().value(0);
    }
    ASSERT_NE(stage1, nullptr);
    stage1->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sumOf(chart().chart()) == 1275; }, 5000))
        << sumOf(chart().chart());
    EXPECT_GT(all, 1275);
    auto *chip = program.find<QToolButton>("trendFilterChip");
    ASSERT_NE(chip, nullptr);
    chip->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return sumOf(chart().chart()) == all; }, 5000));
}

TEST_F(TrendsOf2023, CannotStackPercentages)
{
    program.find<QToolButton>("newTrendButton")->click();
    auto *shapes = program.find<QComboBox>("trendShapeComboBox");
    const auto canStack = [&] {
        const auto *model = qobject_cast<QStandardItemModel *>(shapes->model());
        return model->item(shapes->findText(u"Stacked bars"_s))->isEnabled();
    };
    EXPECT_TRUE(canStack());
    pick(program.find<QComboBox>("trendMeasureComboBox"), u"% in time"_s);
    EXPECT_FALSE(canStack());
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().chart().unit == u"%"_s; }, 5000));
}

TEST_F(TrendsOf2023, OpenTheCasesOfAllThatWerePutTogetherAndComeBack)
{
    program.find<QToolButton>("newTrendButton")->click();
    pick(program.find<QComboBox>("trendShapeComboBox"), u"Bars"_s);
    pick(program.find<QComboBox>("trendSplitComboBox"), u"Who complained"_s);
    program.find<QSpinBox>("trendYearsSpinBox")->setValue(1);
    program.find<QSpinBox>("trendTopSpinBox")->setValue(3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().chart().categories.size() == 4; }, 5000));
    const ChartData::Point others = chart().chart().series[0].points[3];
    ASSERT_GT(others.parts.size(), 1U);
    chart().setFocus();
    program.press(Qt::Key_End);
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(), int(*others.value));
    EXPECT_TRUE(program.find<QLabel>("figureNameLabel")->text().contains(u"Others"_s));
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(program.cases().isVisible());
    EXPECT_EQ(chart().current(), (ChartView::Spot{0, 3}));
}

TEST_F(TrendsOf2023, ComeBackToTheTrendThatWasMade)
{
    program.find<QToolButton>("newTrendButton")->click();
    pick(program.find<QComboBox>("trendShapeComboBox"), u"Year over year"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return chart().chart().title.contains(u"each year across its quarters"_s); }, 5000));
    const QJsonObject kept = trends().state();
    pick(program.find<QComboBox>("trendShapeComboBox"), u"Bars"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return chart().chart().kind == ChartData::Kind::Bars; }, 5000));
    trends().restore(kept);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return chart().chart().title.contains(u"each year across its quarters"_s); }, 5000));
    EXPECT_EQ(program.find<QComboBox>("trendShapeComboBox")->currentText(), u"Year over year"_s);
}

TEST_F(TrendsOf2023, KeepATrendUnderItsNameAndDeleteIt)
{
    const auto namesInFile = [&] {
        QStringList names;
        const auto saved = savedCharts(program.window().openSession()->database(), u"tester"_s);
        for (const SavedChart &chart : *saved)
            names.append(chart.stored.name);
        return names;
    };
    program.find<QToolButton>("newTrendButton")->click();
    pick(program.find<QComboBox>("trendShapeComboBox"), u"Year over year"_s);
    EXPECT_FALSE(program.find<QToolButton>("deleteTrendButton")->isVisible());
    program.find<QCheckBox>("privateTrendCheckBox")->setChecked(true);
    program.dialogs.text = u"For the panel"_s;
    program.find<QToolButton>("saveTrendButton")->click();
    EXPECT_EQ(namesInFile(), QStringList{u"For the panel"_s});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return chart().chart().title.startsWith(u"For the panel: "_s); }, 5000))
        << chart().chart().title.toStdString();
    EXPECT_TRUE(program.find<QCheckBox>("privateTrendCheckBox")->isChecked());

    // Another chart, and back to it by the list.
    program.choose(u"003-stage-2-trends"_s);
    EXPECT_FALSE(trends().trendBar()->isVisible());
    const auto saved = savedCharts(program.window().openSession()->database(), u"tester"_s);
    program.choose(saved->front().chart.id);
    EXPECT_EQ(program.find<QComboBox>("trendShapeComboBox")->currentText(), u"Year over year"_s);

    program.dialogs.said = FileDialogs::Answer::No;
    program.find<QToolButton>("deleteTrendButton")->click();
    EXPECT_EQ(namesInFile().size(), 1) << "asked, and kept";
    program.dialogs.said = FileDialogs::Answer::Yes;
    program.find<QToolButton>("deleteTrendButton")->click();
    EXPECT_TRUE(namesInFile().isEmpty());
}

} // namespace redress
