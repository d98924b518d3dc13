// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartmarks.h"

#include <cmath>
#include <numbers>

namespace redress {

namespace {

/// \p count corners around the middle, the first above it, in turn at the distances \p far and
/// \p near.
std::vector<QPointF> around(int count, double far, double near)
{
    std::vector<QPointF> corners;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const double radius = i % 2 == 0 ? far : near;
        corners.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return corners;
}

} // namespace

std::vector<QPointF> cornersOf(ChartMarker marker)
{
    switch (marker) {
    case ChartMarker::Circle:
        return {};
    case ChartMarker::Square:
        return {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}};
    case ChartMarker::Triangle:
        return {{0, -1.15}, {1.1, 0.85}, {-1.1, 0.85}};
    case ChartMarker::Diamond:
        return {{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}};
    case ChartMarker::Star:
        return around(10, 1.45, 0.6);
    case ChartMarker::Pentagon:
        return around(5, 1.1, 1.1);
    }
    return {};
}

} // namespace redress
