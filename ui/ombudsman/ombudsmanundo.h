// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"

namespace redress {

class Session;

/// Lets Undo take back what \p unit did to a case at the Ombudsman, whether it belongs to a case of
/// the council or stands by itself.
void offerUndo(Session &session, ChangeSetId unit, const OmbudsmanRecord &of);

} // namespace redress
