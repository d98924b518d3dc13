// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"

#include "ui/widgets/colours.h"

namespace redress {

namespace {

constexpr double kReadable = 4.5; ///< Words. \source WCAG 2.2, 1.4.3
constexpr double kSeen = 3;       ///< Bars, lines and markers. \source WCAG 2.2, 1.4.11

/// \p colour, with as much of the text's ink in it as the contrast to the ground needs.
QColor withContrast(double least, const QColor &colour, const ChartPalette &palette)
{
    QColor found = colour;
    for (double part = 0; part <= 1 && contrastOf(found, palette.ground) < least; part += 0.1)
        found = mixed(palette.text, colour, part);
    return found;
}

} // namespace

ChartPalette chartPalette(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    ChartPalette colours = scheme == Scheme::Dark ? ChartPalette::dark() : ChartPalette::light();
    colours.ground = palette.color(QPalette::Active, QPalette::Base);
    colours.text = ink(Role::Normal, palette);
    colours.quietText = ink(Role::Quiet, palette);
    colours.grid = line(palette);
    colours.axis = edge(palette);
    if (scheme == Scheme::Contrast) {
        // The system's own inks alone; series differ by dash, marker and pattern.
        colours.historyGround = colours.ground;
        colours.series.fill(colours.text);
    }
    for (size_t i = 0; i < colours.series.size(); ++i) {
        colours.series[i] = withContrast(kSeen, colours.series[i], colours);
        colours.words[i] = withContrast(kReadable, colours.series[i], colours);
    }
    return colours;
}

} // namespace redress
