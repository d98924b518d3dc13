// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartpainter.h"

namespace redress {

namespace {

ChartPalette namedAlike(ChartPalette palette)
{
    palette.words = palette.series;
    return palette;
}

} // namespace

QColor ChartPalette::of(ChartInk ink) const
{
    switch (ink) {
    case ChartInk::Text:
        return text;
    case ChartInk::QuietText:
        return quietText;
    case ChartInk::Axis:
        return axis;
    case ChartInk::Grid:
        return grid;
    case ChartInk::HistoryGround:
        return historyGround;
    case ChartInk::Series0:
    case ChartInk::Series1:
    case ChartInk::Series2:
    case ChartInk::Series3:
    case ChartInk::Series4:
    case ChartInk::Series5:
        return series[size_t(ink) - size_t(ChartInk::Series0)];
    case ChartInk::Ground:
        return ground;
    }
    return text;
}

QColor ChartPalette::ofWords(ChartInk ink) const
{
    const bool isSeries = ink >= ChartInk::Series0 && ink <= ChartInk::Series5;
    return isSeries ? words[size_t(ink) - size_t(ChartInk::Series0)] : of(ink);
}

ChartPalette ChartPalette::light()
{
    return namedAlike(
        {.ground = {0xff, 0xff, 0xff},
         .text = {0x1f, 0x23, 0x28},
         .quietText = {0x59, 0x63, 0x6e},
         .axis = {0x59, 0x63, 0x6e},
         .grid = {0xdd, 0xe1, 0xe4},
         .historyGround = {0xf3, 0xf5, 0xf6},
         .series = {QColor{0x00, 0x72, 0xb2}, QColor{0xd5, 0x5e, 0x00}, QColor{0x00, 0x9e, 0x73},
                    QColor{0xcc, 0x79, 0xa7}, QColor{0x56, 0xb4, 0xe9}, QColor{0xe6, 0x9f, 0x00}},
         .words = {}});
}

ChartPalette ChartPalette::dark()
{
    return namedAlike(
        {.ground = {0x1e, 0x21, 0x24},
         .text = {0xe8, 0xea, 0xec},
         .quietText = {0xa9, 0xb1, 0xb8},
         .axis = {0xa9, 0xb1, 0xb8},
         .grid = {0x3a, 0x3f, 0x44},
         .historyGround = {0x28, 0x2c, 0x30},
         .series = {QColor{0x56, 0xb4, 0xe9}, QColor{0xff, 0x9d, 0x57}, QColor{0x3f, 0xd0, 0xa4},
                    QColor{0xe8, 0xa5, 0xc9}, QColor{0x9c, 0xd3, 0xf5}, QColor{0xf2, 0xbd, 0x3f}},
         .words = {}});
}

ChartPalette ChartPalette::print()
{
    return namedAlike(
        {.ground = {0xff, 0xff, 0xff},
         .text = {0x11, 0x11, 0x11},
         .quietText = {0x33, 0x33, 0x33},
         .axis = {0x33, 0x33, 0x33},
         .grid = {0xd4, 0xd4, 0xd4},
         .historyGround = {0xf4, 0xf4, 0xf4},
         .series = {QColor{0x00, 0x5a, 0x8c}, QColor{0xb0, 0x4a, 0x00}, QColor{0x00, 0x6b, 0x4e},
                    QColor{0x8c, 0x3d, 0x6b}, QColor{0x2b, 0x7a, 0xae}, QColor{0x8a, 0x5f, 0x00}},
         .words = {}});
}

ChartPalette inGrey(const ChartPalette &palette)
{
    const auto grey = [](const QColor &colour) {
        const int light = qGray(colour.rgb());
        return QColor(light, light, light);
    };
    ChartPalette greys = palette;
    for (QColor *colour : {&greys.ground, &greys.text, &greys.quietText, &greys.axis, &greys.grid,
                           &greys.historyGround})
        *colour = grey(*colour);
    for (QColor &colour : greys.series)
        colour = grey(colour);
    for (QColor &colour : greys.words)
        colour = grey(colour);
    return greys;
}

} // namespace redress
