// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/chartletters.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPointF>

#include <array>

namespace redress {

/// The colours of a chart on one kind of ground.
struct ChartPalette {
    QColor ground;
    QColor text;
    QColor quietText;
    QColor axis;
    QColor grid;
    QColor historyGround;
    std::array<QColor, 6> series;
    std::array<QColor, 6> words; ///< The same for names, which have finer strokes than lines.

    QColor of(ChartInk ink) const;
    QColor ofWords(ChartInk ink) const;

    static ChartPalette light(); ///< The screen; colours that the colour-blind can tell apart.
    static ChartPalette dark();
    static ChartPalette print(); ///< On white paper; dark enough for a photocopy.
};

/// The items of a chart: beneath the values, the values, and the words over them.
enum class ChartPart { All, Ground, Values, Words };

/// Paints the items in their order, \p at being the upper left corner. Leaves font, pen and brush
/// of the painter changed. \param letters null: those of the paper.
void paintChart(QPainter &painter, const ChartLayout &chart, QPointF at,
                const ChartPalette &palette, ChartPart part = ChartPart::All,
                const ChartLetters *letters = nullptr);

/// The palette as a photocopier sees it.
ChartPalette inGrey(const ChartPalette &palette);

} // namespace redress
