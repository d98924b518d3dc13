// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tableengine.h"
#include "ui/widgets/joining.h"

namespace redress {

/// Puts the cases behind another figure together with those of \p all, by case: both, either, or
/// the first without the second. Only what counts is left: shares of joined figures say nothing.
/// \source ux 3: "Ctrl adds, Shift gives either, Alt excludes; same in charts"
void joinCases(CasesBehind &all, const CasesBehind &more, Join how);

} // namespace redress
