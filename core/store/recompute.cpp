// SPDX-License-Identifier: GPL-3.0-or-later
// After a change of the calendar or of a procedure: the stored days are counted anew.
#include "core/store/caserepository.h"
#include "core/store/recount.h"
#include "core/store/storageerror.h"

namespace redress {

Result<int> CaseRepository::recompute(UnitOfWork &unit, const CouncilRules &rules)
{
    return guarded([&] {
        return Recount::write(unit, Recount(unit.database(), rules).differences(std::nullopt));
    });
}

} // namespace redress
