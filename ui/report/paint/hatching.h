// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace redress {

/// Fills \p rect with lines or dots, drawn one by one: Qt's own patterns keep the size of the dots
/// of the device, and vanish on paper. \p unit is about one point.
void paintHatching(QPainter &painter, const QRectF &rect, ChartFill fill, const QColor &colour,
                   double unit);

/// The same as a brush, for those who fill areas themselves. \param scale pixels of the screen to a
/// unit of the painter.
QBrush hatchBrush(ChartFill fill, const QColor &colour, const QColor &ground, double unit,
                  double scale);

} // namespace redress
