// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/triage.h"
#include "core/store/unitofwork.h"

namespace redress {

class CouncilRules;

/// What was decided at triage; an undecided one if nothing was.
Result<Triage> readTriage(Database &database, CaseId id);

/// Records a decision as one unit of work: the case follows the procedure that it names, becomes
/// what it says, or waits for nobody any more.
/// \param before as it was read. \param excuse why, in spite of what warns of it.
/// \return the unit, by which it can be taken back; Error::Code::Invalid, with what is missing or
/// impossible, or Conflict if somebody else has decided meanwhile.
Result<ChangeSetId> decideTriage(Database &database, const Signature &signature,
                                 const CouncilRules &rules, CaseId id, const Triage &before,
                                 const Triage &decision, const QString &excuse, QDate today,
                                 const QString &what);

} // namespace redress
