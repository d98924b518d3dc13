// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdefinition.h"

namespace redress {

/// Keeps what can be told apart by eye and puts the rest together as "Others", whose parts a point
/// remembers; small charts are put in order, the largest first.
void groupSmall(ChartData &chart, const ChartDefinition &definition);

} // namespace redress
