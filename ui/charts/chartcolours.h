// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/chartpainter.h"

#include <QPalette>

namespace redress {

/// The colours of a chart on the screen that has \p palette: light, dark or a contrast theme.
ChartPalette chartPalette(const QPalette &palette);

/// \p colour, moved towards the text until words in it can be read on the ground of the chart.
QColor readable(const QColor &colour, const ChartPalette &palette);

} // namespace redress
