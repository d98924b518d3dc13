// SPDX-License-Identifier: GPL-3.0-or-later
// Inks on grounds, by the formula of WCAG: 4.5 for text, 3 for edges and what has the focus.
// \source WCAG 2.2, 1.4.3 and 1.4.11
#include "ui/charts/chartcolours.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kText = 4.5;
constexpr double kEdge = 3;

/// The formula of WCAG 2.2 once more, from its text.
double contrast(const QColor &a, const QColor &b)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &colour) {
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
               0.0722 * channel(colour.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Look {
    const char *name;
    Theme::Choice choice;
};

class ContrastTest : public testing::TestWithParam<Look>
{
protected:
    void SetUp() override { m_theme.apply(GetParam().choice, 100); }
    void TearDown() override { m_theme.apply(Theme::Choice::Light, 100); }

    /// Grounds on which words stand, by name.
    std::vector<std::pair<std::string, QColor>> grounds() const
    {
        const QPalette palette = QApplication::palette();
        std::vector<std::pair<std::string, QColor>> found{
            {"window", palette.color(QPalette::Window)},
            {"base", palette.color(QPalette::Base)},
            {"alternate", palette.color(QPalette::AlternateBase)},
            {"button", palette.color(QPalette::Button)},
            {"heading", headingGround(palette)},
            {"touched", tinted(palette, palette.color(QPalette::Base), 0.05)}};
        // In a contrast theme chosen rows have the ink that goes with their ground.
        if (schemeOf(palette) != Scheme::Contrast)
            found.emplace_back("selection", selectionGround(palette));
        return found;
    }

    Theme m_theme;
};

} // namespace

TEST_P(ContrastTest, LetsEachInkBeReadOnEachGround)
{
    const QPalette palette = QApplication::palette();
    for (const auto &[name, ground] : grounds()) {
        for (const Role role : {Role::Normal, Role::Quiet, Role::Accent, Role::Late, Role::Soon,
                                Role::InTime, Role::Held})
            EXPECT_GE(contrast(ink(role, palette), ground), kText)
                << "role " << int(role) << " on " << name;
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
        for (const auto ground : {QPalette::Window, QPalette::Base})
            EXPECT_GE(contrast(palette.color(role), palette.color(ground)), kText)
                << "palette role " << int(role) << " on " << int(ground);
    }
    EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)),
              kText);
    EXPECT_GE(contrast(onAccent(palette), palette.color(QPalette::Highlight)), kText);
    EXPECT_GE(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        kText);
}

TEST_P(ContrastTest, ShowsEdgesAndWhatHasTheFocus)
{
    const QPalette palette = QApplication::palette();
    for (const auto &[name, ground] : grounds()) {
        EXPECT_GE(contrast(ink(Role::Accent, palette), ground), kEdge) << "focus on " << name;
        if (name != "selection") {
            EXPECT_GE(contrast(edge(palette), ground), kEdge) << "edge on " << name;
        }
    }
}

TEST_P(ContrastTest, PaintsTheEdgeOfASwitchSoThatItIsSeen)
{
    SegmentedSwitch choice({u"Chart"_s, u"Table"_s});
    choice.setCurrent(1);
    choice.resize(choice.sizeHint());
    choice.ensurePolished();
    const QImage picture = choice.grab().toImage();
    // The left edge of the part that is not chosen, in the middle of its height.
    const QColor drawn = picture.pixelColor(0, picture.height() / 2);
    EXPECT_GE(contrast(drawn, QApplication::palette().color(QPalette::Window)), kEdge)
        << drawn.name().toStdString();
}

TEST_P(ContrastTest, LetsTheWordsOfAChartBeRead)
{
    const ChartPalette colours = chartPalette(QApplication::palette());
    EXPECT_GE(contrast(colours.text, colours.ground), kText);
    EXPECT_GE(contrast(colours.quietText, colours.ground), kText);
    EXPECT_GE(contrast(colours.axis, colours.ground), kEdge);
    for (size_t i = 0; i < colours.series.size(); ++i) {
        EXPECT_GE(contrast(colours.words[i], colours.ground), kText) << i;
        EXPECT_GE(contrast(colours.series[i], colours.ground), kEdge) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Schemes, ContrastTest,
                         testing::Values(Look{"Light", Theme::Choice::Light},
                                         Look{"Dark", Theme::Choice::Dark},
                                         Look{"Contrast", Theme::Choice::Contrast}),
                         [](const auto &look) { return std::string(look.param.name); });

TEST(ContrastTheme, UsesColoursOfItsPaletteAlone)
{
    Theme theme;
    theme.apply(Theme::Choice::Contrast, 100);
    const QPalette palette = QApplication::palette();
    EXPECT_EQ(schemeOf(palette), Scheme::Contrast);
    QSet<QRgb> own;
    for (int role = 0; role < int(QPalette::NColorRoles); ++role)
        own.insert(palette.color(QPalette::Active, QPalette::ColorRole(role)).rgb());
    for (const Role role : {Role::Normal, Role::Quiet, Role::Accent, Role::Late, Role::Soon,
                            Role::InTime, Role::Held})
        EXPECT_TRUE(own.contains(ink(role, palette).rgb())) << int(role);
    for (const QColor &colour :
         {selectionGround(palette), headingGround(palette), line(palette), edge(palette),
          onAccent(palette), tinted(palette, palette.color(QPalette::Base), 0.1)})
        EXPECT_TRUE(own.contains(colour.rgb())) << colour.name().toStdString();
    theme.apply(Theme::Choice::Light, 100);
    EXPECT_EQ(schemeOf(QApplication::palette()), Scheme::Light);
}

} // namespace redress
