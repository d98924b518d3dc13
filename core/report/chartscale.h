// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace redress {

/// The values at which an axis that begins at nought has its lines.
struct ChartScale {
    double top = 1;            ///< The last line; no value lies above it.
    std::vector<double> ticks; ///< From 0 to top.
    int decimals = 0;
};

/// Round steps (1, 2, 5 and their tens), about four to six of them, never a fraction for counts.
ChartScale scaleFor(double highest, bool wholeNumbers);

} // namespace redress
