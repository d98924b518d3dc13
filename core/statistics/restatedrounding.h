// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

namespace redress {

/// Makes whole numbers of counts and pence of which a restated table holds fractions.
///
/// Figures that differ in nothing but the part of the organisation are rounded together, by the
/// largest remainder, so that they add up to their whole; a total is the sum of what stands above
/// it or beside it. Percentages and averages are left as they are, worked out from the fractions: a
/// service that is carried in part then keeps its own rate (5 of 8 in time is 63%, and so are 3 of
/// 4.8), where whole numbers would change it (3 of 5 is 60%).
void roundShares(FilledTable &table);

/// \p values as whole numbers that add up to \p total: each is rounded down, and those with the
/// largest fractions are raised. Of equal fractions the first is.
std::vector<double> apportioned(const std::vector<double> &values, double total);

} // namespace redress
