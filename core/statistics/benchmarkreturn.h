// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/statistics/tableengine.h"

namespace redress {

/// The version of what a return holds: raised when a figure is added, taken away or counted
/// otherwise, so that returns of several councils can be held against each other.
inline constexpr QLatin1StringView kReturnSchema{"redress-benchmark-1"};

/// The figures of the return (resources/returns), one a row: numbers alone, no name and no text of
/// the council's. \source features 85
const TableDefinition &returnDefinition();

/// \param threshold counts below it are hidden, with all from which they would follow, also from
/// the ready answers and from what went out for the quarters before; 0 hides none.
Result<FilledTable> fillReturn(TableEngine &engine, const ReportPeriod &period, int threshold,
                               const Progress &progress = {});

} // namespace redress
