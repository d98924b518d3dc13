// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/workdetails.h"

namespace redress {

class Session;

/// What the pane beside a list shows of a case as a whole: where it stands, why it is due on its
/// day, all that is awaited in it, who complained, what was said last. Asks for this case alone.
/// \return nothing for a case that is gone.
std::optional<WorkDetails::Content> contentOf(Session &session, CaseId id);

} // namespace redress
