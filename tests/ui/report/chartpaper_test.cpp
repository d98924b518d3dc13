// SPDX-License-Identifier: GPL-3.0-or-later
// Charts on paper: told apart without colour, made of vectors, broken between pages.
#include "tests/support/madecharts.h"
#include "ui/report/chartpage.h"
#include "ui/report/chartpainter.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"
#include "ui/report/papertextmeasure.h"
#include "ui/report/pdfwriter.h"

#include <qpdf/QPDF.hh>

#include <array>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ChartData::Kind;

constexpr double kText = 180;   // As the paper sets labels.
constexpr double kScale = 0.15; ///< Pixels to a unit: 216 to the inch.

/// The chart with all series in one grey: nothing but patterns, dashes and marks is left.
QImage withoutColour(const ChartLayout &layout)
{
    registerPaperFonts();
    ChartPalette palette = inGrey(ChartPalette::print());
    palette.series.fill(QColor(70, 70, 70));
    QImage image((layout.size * kScale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    paintChart(painter, layout, {}, palette, ChartPart::Values);
    return image;
}

ChartLayout onPaper(const ChartData &chart)
{
    return layoutChart(chart, {9600, 6000}, kText, PaperTextMeasure{});
}

double darknessAt(const QImage &image, int x, int y)
{
    return 1 - qGray(image.pixel(x, y)) / 255.0;
}

/// What an eye sees of a pattern wherever it begins: how dark it is, and how it runs.
std::array<double, 3> lookOf(const QImage &image, const QRect &area)
{
    std::array<double, 3> look{};
    int count = 0;
    for (int y = area.top() + 1; y < area.bottom(); ++y) {
        for (int x = area.left() + 1; x < area.right(); ++x, ++count) {
            const double here = darknessAt(image, x, y);
            look[0] += here;
            look[1] += std::abs(here - darknessAt(image, x + 1, y - 1));
            look[2] += std::abs(here - darknessAt(image, x + 1, y + 1));
        }
    }
    for (double &part : look)
        part /= count;
    return look;
}

QRectF onImage(const QRectF &rect)
{
    return {rect.topLeft() * kScale, rect.size() * kScale};
}

} // namespace

TEST(ChartInGrey, TellsBarsApartByTheirPatterns)
{
    for (const Kind kind : {Kind::Bars, Kind::StackedBars, Kind::StackedShares}) {
        ChartData chart = madeChart({kind, 6, 2});
        for (ChartData::Series &series : chart.series)
            series.points[0].value = 50;
        const ChartLayout layout = onPaper(chart);
        const QImage image = withoutColour(layout);
        std::vector<std::array<double, 3>> looks;
        for (size_t series = 0; series < 6; ++series) {
            for (const ChartHit &hit : layout.hits) {
                if (hit.series != series || hit.category != 0)
                    continue;
                const QRect inside = onImage(hit.rect).toRect().adjusted(4, 4, -4, -4);
                ASSERT_GT(inside.width() * inside.height(), 1000);
                looks.push_back(lookOf(image, inside));
            }
        }
        ASSERT_EQ(looks.size(), 6U);
        for (size_t i = 0; i < 6; ++i) {
            for (size_t j = 0; j < i; ++j) {
                double most = 0;
                for (size_t part = 0; part < 3; ++part)
                    most = std::max(most, std::abs(looks[i][part] - looks[j][part]));
                EXPECT_GT(most, 0.04) << "series " << i << " looks like " << j;
            }
        }
    }
}

TEST(ChartInGrey, TellsLinesApartByTheirMarks)
{
    ChartData chart = madeChart({Kind::Lines, 6, 4});
    for (size_t series = 0; series < 6; ++series) {
        for (ChartData::Point &point : chart.series[series].points)
            point.value = 10 + 8.0 * double(series); // Level lines, apart from each other.
    }
    const ChartLayout layout = onPaper(chart);
    const QImage image = withoutColour(layout);
    std::vector<QImage> marks;
    for (const ChartHit &hit : layout.hits) {
        if (hit.category == 1)
            marks.push_back(image.copy(
                QRect((onImage(hit.rect).center() - QPointF(11, 11)).toPoint(), QSize(22, 22))));
    }
    ASSERT_EQ(marks.size(), 6U);
    for (size_t i = 0; i < 6; ++i) {
        for (size_t j = 0; j < i; ++j) {
            double difference = 0;
            for (int y = 0; y < 22; ++y) {
                for (int x = 0; x < 22; ++x)
                    difference += std::abs(darknessAt(marks[i], x, y) - darknessAt(marks[j], x, y));
            }
            EXPECT_GT(difference, 10) << "mark " << i << " looks like " << j;
        }
    }
}

TEST(ChartPdf, IsMadeOfVectorsWithItsTypefaceInside)
{
    for (const Kind kind :
         {Kind::Lines, Kind::Bars, Kind::StackedBars, Kind::StackedShares, Kind::Multiples}) {
        const auto bytes = pdfBytes(chartPage(madeChart({kind, 6, 8}), u"Wexmoor"_s));
        ASSERT_TRUE(bytes) << bytes.error().message.toStdString();
        QPDF file;
        file.processMemoryFile("chart", bytes->constData(), size_t(bytes->size()));
        int fonts = 0;
        for (QPDFObjectHandle object : file.getAllObjects()) {
            if (object.isStream()) {
                EXPECT_FALSE(object.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
                    << "an image in a chart of kind " << int(kind);
            }
            if (object.isDictionary() &&
                object.getKey("/Type").isNameAndEquals("/FontDescriptor")) {
                ++fonts;
                EXPECT_TRUE(object.hasKey("/FontFile2") || object.hasKey("/FontFile3") ||
                            object.hasKey("/FontFile"));
            }
        }
        EXPECT_GE(fonts, 1);
    }
}

TEST(SmallChartsOnPaper, BreakBetweenRowsAndEachRowSaysWhatItShows)
{
    const ChartData chart = madeChart({Kind::Multiples, 40, 12, false, true});
    Document document;
    document.language = u"en-GB"_s;
    document.blocks.emplace_back(ChartBlock{u"Figure 1"_s, u"chart"_s, chart, 0.42});
    const PageLayout layout = layOut(document);
    EXPECT_GT(layout.pages.size(), 1U);
    std::vector<size_t> shown;
    size_t rows = 0;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            const auto *placed = std::get_if<PlacedChart>(&item.shape);
            if (!placed)
                continue;
            ++rows;
            EXPECT_LT(placed->rect.bottom(), page.size.height());
            for (const ChartPanel &panel : placed->chart->panels)
                shown.insert(shown.end(), panel.series.begin(), panel.series.end());
            const QString &words = layout.elements[size_t(item.element)].alternative;
            EXPECT_TRUE(words.contains(
                chart.series[placed->chart->panels.front().series.front()].name + u':'))
                << words.toStdString();
        }
    }
    EXPECT_GT(rows, 8U);
    ASSERT_EQ(shown.size(), 40U);
    for (size_t i = 0; i < 40; ++i)
        EXPECT_EQ(shown[i], i);
    // As a picture they stand on one sheet.
    EXPECT_EQ(chartPage(chart, u"Wexmoor"_s).pages.size(), 1U);
}

} // namespace redress
