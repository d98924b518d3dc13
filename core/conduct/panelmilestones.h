// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/acts.h"

#include <vector>

namespace redress {

/// What is to be done on the way to a review panel, and has a day that guidance sets.
/// \source Getting the best from complaints (2006); domain 3.1, "GBC stage 3 milestones"
struct PanelMilestone {
    enum class Kind {
        Chair,  ///< Somebody is appointed to take the chair.
        Papers, ///< The invitation with the papers has gone out.
    };

    Kind kind = Kind::Chair;
    QDate by;
    bool isPast = false;

    bool operator==(const PanelMilestone &) const = default;
};

/// Those that the newest stage has before it: nothing once the panel has met, where the procedure
/// has none, and of the papers while no panel is arranged. The papers are out when a letter of
/// invitation is kept as sent.
std::vector<PanelMilestone> panelMilestones(const CaseView &view);

/// "The chair of the panel is to be appointed by Mon 30 Mar 2026."
QString inWords(const PanelMilestone &milestone);

} // namespace redress
