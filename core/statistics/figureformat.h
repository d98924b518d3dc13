// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QString>

namespace redress {

// How figures are written, in one place for screen, paper, file and sentence.

/// For people: "1,191", "46%", "£36,013", "+6.8%", "-" where there is no base, "n/a" where it was
/// not collected, nothing where its time has not come.
QString cellText(const Cell &cell);

/// What stands for a number that is hidden in a public copy. \source domain 7
QString hiddenMark();

/// As cellText(), but in words where a sign would be read out badly: "not applicable".
QString cellSpoken(const Cell &cell);

/// For CSV: plain figures, blank where there is none, "n/a" where it was not collected.
QString cellPlain(const Cell &cell);

/// With its base: "46% (83 of 181)"; a count alone is itself. \source features B5
QString cellWithBase(const Cell &cell);

/// The change from \p before to \p after. \source domain M-25
Cell changeOf(const Cell &before, const Cell &after, Change change, int decimals);

/// The heading of a column of changes.
QString changeLabel(Change change);

/// A rate changes by percentage points, never by percent of a percentage. \source domain M-25
Change changeFor(Measure::Unit unit, Change asked);

} // namespace redress
