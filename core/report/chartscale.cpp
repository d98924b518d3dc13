// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartscale.h"

#include <algorithm>
#include <cmath>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWhole = 100;
/// Percentages all below it are drawn on a scale of their own.
constexpr double kLow = 40;
/// Rounded parts of a whole add up to some more than it.
constexpr double kRounding = 3;

} // namespace

ChartScale scaleFor(double highest, bool wholeNumbers, int wantedSteps)
{
    const double top = std::max(highest, wholeNumbers ? 4.0 : 1.0);
    const double rough = top / wantedSteps;
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

double highestOf(const ChartData &chart)
{
    double highest = 0;
    for (size_t i = 0; i < size_t(chart.categories.size()); ++i) {
        if (isStacked(chart.kind)) {
            highest = std::max(highest, pileOf(chart, i));
            continue;
        }
        for (size_t series = 0; series < chart.series.size(); ++series)
            highest = std::max(highest, drawnValue(chart, series, i));
    }
    return highest;
}

ChartScale scaleOf(const ChartData &chart, int wantedSteps)
{
    if (chart.kind == ChartData::Kind::StackedShares)
        return scaleFor(kWhole, false, wantedSteps);
    const double highest = highestOf(chart);
    const bool isShare = chart.unit == "%"_L1;
    const bool isWhole = isShare && highest > kLow && highest <= kWhole + kRounding;
    return isWhole ? scaleFor(kWhole, false, wantedSteps)
                   : scaleFor(highest, chart.unit.isEmpty(), wantedSteps);
}

} // namespace redress
