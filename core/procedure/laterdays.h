// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadline.h"

namespace redress {

// Days of a stage beside the answer, each with its reasons. All return Error::Code::Invalid where
// the rule has no such day or the calendar does not reach so far.

/// Last day to ask for the next stage, once \p respondedOn is the day of the answer.
/// \source domain 3.1, "Next-stage window"
Result<DueDate> explainWindow(const StageClock &clock, QDate respondedOn);

/// Last day for the review panel to meet. \source SI 2006/1738 regulation 19(4)
Result<DueDate> explainPanel(const StageClock &clock, const StageFacts &facts);

/// Last day for the report of the panel, once it has met.
Result<DueDate> explainFindings(const StageClock &clock, const StageFacts &facts);

// Milestones of a panel, which are guidance and no limit.
// \source Getting the best from complaints (2006); domain 3.1

/// Last day to appoint the chair.
Result<DueDate> explainChair(const StageClock &clock, const StageFacts &facts);

/// Last day for the papers and the day of the panel to be with everybody, once it is arranged.
Result<DueDate> explainPapers(const StageClock &clock, const StageFacts &facts);

} // namespace redress
