// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"

#include <vector>

namespace redress {

/// The values at which an axis that begins at nought has its lines.
struct ChartScale {
    double top = 1;            ///< The last line; no value lies above it.
    std::vector<double> ticks; ///< From 0 to top.
    int decimals = 0;
};

/// Round steps (1, 2, 5 and their tens), about as many as are wanted, never a fraction for counts.
ChartScale scaleFor(double highest, bool wholeNumbers, int wantedSteps = 5);

/// The scale of a chart: from nought; of percentages to a hundred, unless all of them are so low
/// that nothing could be seen.
ChartScale scaleOf(const ChartData &chart, int wantedSteps = 5);

/// The highest value that the chart draws; of stacked bars the highest pile.
double highestOf(const ChartData &chart);

} // namespace redress
