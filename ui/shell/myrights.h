// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rights.h"

#include <QString>

namespace redress {

class Session;

/// What the person at the keyboard may do in the open file. Where that cannot be read, nothing.
Rights myRights(Session &session);

/// Why they may not do what asks for \p least, or cannot now; empty if they can.
QString whyNot(Session &session, TeamRole least);

} // namespace redress
