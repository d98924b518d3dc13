// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odtchart.h"

#include "core/exchange/svg/chartsvg.h"
#include "ui/report/chartpainter.h"
#include "ui/report/paperfonts.h"
#include "ui/report/paperformat.h"
#include "ui/report/papertextmeasure.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace redress::odt {

namespace {

constexpr double kLabelSize = 180; ///< 9 pt, as in the PDF.
constexpr double kHighest = 0.85;  ///< Of the page: a caption stands above.
constexpr double kDotsPerUnit = 220.0 / 1440;

} // namespace

ChartPictures chartPictures(const ChartBlock &block)
{
    const PaperTextMeasure measure;
    const QSizeF body = PaperFormat{}.body(false).size();
    const double needed = neededHeight(block.chart, body.width(), kLabelSize, measure);
    ChartPictures pictures;
    pictures.size = {body.width(), std::max(body.width() * block.heightShare, needed)};
    // The drawing is measured in points: its words are 9 of them high.
    pictures.svg = chartAsSvg(block.chart, pictures.size / kUnitsPerPoint);

    const ChartLayout layout = layoutChart(block.chart, pictures.size, kLabelSize, measure);
    QImage image((pictures.size * kDotsPerUnit).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(kDotsPerUnit, kDotsPerUnit);
        paintChart(painter, layout, {}, ChartPalette::print());
    }
    QBuffer buffer(&pictures.png);
    image.save(&buffer, "PNG");

    // A sheet of many small charts is taken down to what a page holds.
    if (pictures.size.height() > body.height() * kHighest)
        pictures.size *= body.height() * kHighest / pictures.size.height();
    return pictures;
}

} // namespace redress::odt
