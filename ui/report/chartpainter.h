// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"

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

    QColor of(ChartInk ink) const;

    static ChartPalette light(); ///< The screen; colours that the colour-blind can tell apart.
    static ChartPalette dark();
    static ChartPalette print(); ///< On white paper; dark enough for a photocopy.
};

/// Paints the items in their order, \p at being the upper left corner. Leaves font, pen and brush
/// of the painter changed.
void paintChart(QPainter &painter, const ChartLayout &chart, QPointF at,
                const ChartPalette &palette);

} // namespace redress
