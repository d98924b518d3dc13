// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

namespace redress {

class CouncilRules;

/// Takes back what one unit of work did to one case, by a new unit: both stay in the history.
/// \return Error::Code::Conflict if anything of the case was changed since.
Result<void> takeBackUnit(Database &database, const Signature &signature, const CouncilRules &rules,
                          ChangeSetId unit, CaseId ofCase, const QString &what);

/// The same for a case at the Ombudsman that is of no case of the council.
Result<void> takeBackUnit(Database &database, const Signature &signature, const CouncilRules &rules,
                          ChangeSetId unit, OmbudsmanId ofCase, const QString &what);

/// Puts back what one unit of work did, inside another, as far as it is still there: rows that were
/// removed since stay away, and what else was changed since stays as it is. For units that moved
/// records between cases: each entry is of the case that the trail names.
/// \throws StorageError
void reverseWhatIsThere(UnitOfWork &unit, ChangeSetId reversed);

} // namespace redress
