// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

#include <set>

namespace redress {

class CouncilRules;

/// Units that do not stand in the way of taking one back: what they did was taken back itself.
using SettledUnits = std::set<ChangeSetId>;

/// Takes back what one unit of work did to one case, by a new unit: both stay in the history.
/// \return the new unit; Error::Code::Conflict if anything of the case was changed since.
Result<ChangeSetId> takeBackUnit(Database &database, const Signature &signature,
                                 const CouncilRules &rules, ChangeSetId unit, CaseId ofCase,
                                 const QString &what, const SettledUnits &settled = {});

/// The same for a case at the Ombudsman that is of no case of the council.
Result<ChangeSetId> takeBackUnit(Database &database, const Signature &signature,
                                 const CouncilRules &rules, ChangeSetId unit, OmbudsmanId ofCase,
                                 const QString &what, const SettledUnits &settled = {});

/// The same of a unit that changed facts of any number of cases. Other records of those cases may
/// have changed since, unless the unit began or took away one.
/// \return as above; the Conflict names the case, and who changed it.
Result<ChangeSetId> takeBackFacts(Database &database, const Signature &signature,
                                  const CouncilRules &rules, ChangeSetId unit, const QString &what,
                                  const SettledUnits &settled = {});

/// The unit that was committed last; of a step that is taken back in a way of its own.
Result<ChangeSetId> newestUnit(Database &database);

/// Whether taking back \p unit, which took something back itself, brings all of it to life again. A
/// document that was taken away is gone with its content.
Result<bool> canBeDoneAgain(Database &database, ChangeSetId unit);

/// Puts back what one unit of work did, inside another, as far as it is still there: rows that were
/// removed since stay away, and what else was changed since stays as it is. For units that moved
/// records between cases: each entry is of the case that the trail names.
/// \throws StorageError
void reverseWhatIsThere(UnitOfWork &unit, ChangeSetId reversed);

} // namespace redress
