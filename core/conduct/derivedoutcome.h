// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/terms.h"

#include <optional>
#include <vector>

namespace redress {

/// What the findings on the issues of a stage add up to: nothing while one of them is open, or if
/// there are none. Issues that were withdrawn do not count; if all were, the outcome is withdrawn.
/// \source domain 4.3, "Derived overall outcome"
std::optional<Outcome> derivedOutcome(const std::vector<std::optional<Outcome>> &findings);

} // namespace redress
