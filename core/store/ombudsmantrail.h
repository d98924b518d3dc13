// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/caserepository.h"
#include "core/store/statement.h"

namespace redress {

/// What the audit trail has of a case at the Ombudsman: of the case itself and of all that hangs on
/// it, also of what was taken away since. \source features 113
namespace ombudsmantrail {

/// Which entries are of it: of change_entry, which the statement calls e. bind() binds its values.
QString condition();
void bind(Statement &select, OmbudsmanId id);

/// Which entries tell of a contact or a document that was of a case that stood alone, and went into
/// the bin or along with it to a case of the council: of change_entry, which the statement calls x.
/// Its value :once is the number of the case, as the trail writes it.
QString onceUnder();

/// The newest first. \return ReadOnly for a case that is closed to whoever reads.
Result<std::vector<HistoryEntry>> history(Database &database, OmbudsmanId id);

} // namespace ombudsmantrail

} // namespace redress
