// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"

namespace redress {

/// The corners of a marker around (0, 0), of about the radius 1; none of a circle.
std::vector<QPointF> cornersOf(ChartMarker marker);

} // namespace redress
