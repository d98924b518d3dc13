// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartscale.h"

#include <algorithm>
#include <cmath>

namespace redress {

ChartScale scaleFor(double highest, bool wholeNumbers)
{
    constexpr int kWantedSteps = 5;
    const double top = std::max(highest, wholeNumbers ? 4.0 : 1.0);
    const double rough = top / kWantedSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    if (wholeNumbers)
        step = std::max(1.0, std::round(step));
    ChartScale scale;
    const int steps = std::max(1, int(std::ceil(top / step - 1e-9)));
    for (int i = 0; i <= steps; ++i)
        scale.ticks.push_back(i * step);
    scale.top = scale.ticks.back();
    scale.decimals = step < 1 ? int(std::ceil(-std::log10(step))) : 0;
    return scale;
}

} // namespace redress
