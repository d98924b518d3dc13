// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that are changed while the program runs: what is on the screen follows at once.
// \source ux 16
#include "tests/ui/uifixture.h"

#include "ui/charts/chartview.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordtable.h"

#include <QActionGroup>
#include <QImage>
#include <QStatusBar>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The lightness of a widget as it is painted: of its ground, and of what stands out most from it.
struct Painted {
    double ground = 0;
    double ink = 0;

    bool isLight() const { return ground > 0.75 && ink < 0.55; }
    bool isDark() const { return ground < 0.35 && ink > 0.6; }
};

Painted painted(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    QList<double> all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            all.append(image.pixelColor(x, y).lightnessF());
    }
    std::sort(all.begin(), all.end());
    // More is ground than words and lines.
    const double ground = all[all.size() / 2];
    const double low = all.first();
    const double high = all.last();
    return {ground, ground - low > high - ground ? low : high};
}

class RecolourTest : public WindowTest
{
protected:
    RecolourTest() { open(); }
    ~RecolourTest() override { m_theme->apply(Theme::Choice::Light, 100); }

    /// From the menu View > Appearance.
    void choose(const QString &scheme)
    {
        for (QAction *action : m_window->actions().schemes()->actions()) {
            if (action->data().toString() == scheme)
                action->trigger();
        }
        QCoreApplication::processEvents();
    }
    void expectAll(bool isDark, const std::vector<std::pair<std::string, QWidget *>> &widgets)
    {
        for (const auto &[name, widget] : widgets) {
            ASSERT_NE(widget, nullptr) << name;
            const Painted seen = painted(*widget);
            EXPECT_TRUE(isDark ? seen.isDark() : seen.isLight())
                << name << ": ground " << seen.ground << ", ink " << seen.ink;
        }
    }
};

} // namespace

TEST_F(RecolourTest, HeadingsRowsAndStatusBarFollowAtOnce)
{
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2}) {
        key(page, Qt::ControlModifier);
        auto *table =
            find<RecordTable>(page == Qt::Key_1 ? u"workListTableView"_s : u"caseListTableView"_s);
        ASSERT_NE(table, nullptr);
        const std::vector<std::pair<std::string, QWidget *>> parts{
            {"headings", table->recordHeader()->viewport()},
            {"rows", table->viewport()},
            {"status bar", m_window->statusBar()},
            {"details", find<QWidget>(u"workDetailsScrollArea"_s)}};
        expectAll(false, parts);
        choose(u"dark"_s);
        expectAll(true, parts);
        choose(u"light"_s);
        expectAll(false, parts);
    }
}

TEST_F(RecolourTest, AChartFollowsAtOnce)
{
    key(Qt::Key_4, Qt::ControlModifier);
    QWidget *chart = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (ChartView *one : m_window->findChildren<ChartView *>()) {
                if (one->isVisible() && !one->spots().empty())
                    chart = one;
            }
            return chart != nullptr;
        },
        20000));
    expectAll(false, {{"chart", chart}});
    choose(u"dark"_s);
    expectAll(true, {{"chart", chart}});
    choose(u"light"_s);
    expectAll(false, {{"chart", chart}});
}

/// The chosen row is told apart by more than a shade in the contrast colours, too.
TEST_F(RecolourTest, TheContrastColoursComeAtOnceAsWell)
{
    auto *table = find<RecordTable>(u"workListTableView"_s);
    const auto ground = [&] { return painted(*table->recordHeader()->viewport()).ground; };
    const double before = ground();
    choose(u"contrast"_s);
    const Painted now = painted(*table->viewport());
    EXPECT_GT(std::abs(now.ink - now.ground), 0.8) << now.ground << " " << now.ink;
    choose(u"light"_s);
    EXPECT_DOUBLE_EQ(ground(), before);
}

} // namespace redress
