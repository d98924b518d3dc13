// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"

#include <vector>

namespace redress {

/// Samples responses of the last whole quarter: children's complaints of stages 1 and 2 that were
/// upheld or partially upheld, and the themes that were found in them. \source domain M-27
void drawDipSample(const SampleFrame &frame, std::vector<PlannedCase> &cases);

/// Takes away that the last actions were done: \p count of those whose day has passed.
void leaveActionsOverdue(const SampleFrame &frame, std::vector<PlannedCase> &cases, int count);

} // namespace redress
