// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/database.h"

namespace redress {

/// A case with everything that hangs on it, also one that is closed to whoever reads: for what is
/// worked out and shown to nobody. What people see is read by CaseRepository::dossier().
/// \return Error::Code::NotFound if there is no such case.
Result<CaseDossier> wholeDossier(Database &database, CaseId id);

} // namespace redress
