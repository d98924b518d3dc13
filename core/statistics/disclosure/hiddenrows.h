// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

namespace redress {

/// \p table of a public copy as it is printed: where more than half of its numbers are hidden, the
/// rows that are mostly hidden themselves are left out and a note says how many. Totals stay, and
/// count them. Less is told than before, so nothing more can be worked out. \source domain 7, "or
/// merge small rows"
FilledTable withoutHiddenRows(FilledTable table);

} // namespace redress
