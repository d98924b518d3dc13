// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/chartpainter.h"

#include <QPalette>

namespace redress {

/// The colours of a chart on the screen that has \p palette: light, dark or a contrast theme.
/// Names of series can be read on the ground.
ChartPalette chartPalette(const QPalette &palette);

} // namespace redress
