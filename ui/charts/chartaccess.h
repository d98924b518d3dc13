// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress {

class ChartView;

/// Charts show their values to screen readers, each with its words; it can be opened from there.
/// Once for the program; a second call does nothing.
void installChartAccess();

/// Has the screen reader say the current value.
void announceSpot(ChartView &view);

} // namespace redress
