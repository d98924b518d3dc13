// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadline.h"

namespace redress {

/// The facts of a stage of which nothing is known but the day of the event that starts its clock,
/// whichever that is: for a due date without a case. \source features 33
StageFacts factsFromStart(const StageRule &rule, QDate startOn);

/// Which day is asked for first of such a stage: the aim where there is one, otherwise the limit.
DueTarget firstTargetOf(const StageRule &rule);

} // namespace redress
