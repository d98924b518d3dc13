// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/ombudsmancases.h"
#include "ui/worklist/workdetails.h"

namespace redress {

class Session;

/// What the pane beside a list shows of a case at the Ombudsman: where it stands, what the
/// Ombudsman waits for and why by that day, who complained.
WorkDetails::Content contentOf(Session &session, const OmbudsmanCaseRow &row);

} // namespace redress
