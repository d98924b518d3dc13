// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress::caserows {

/// A row of whatever hangs on a case, as it stands in the file.
struct Row {
    QString entity; ///< As the trail calls it.
    qint64 key = 0;
    QString body; ///< JSON of all that is not empty.
};

/// All rows of a case, that of the case first, those that others refer to before those.
/// \return none if there is no such case. \throws StorageError
std::vector<Row> of(Database &database, CaseId id);

/// Likewise of a case at the Ombudsman, with its letters and recommendations.
std::vector<Row> of(Database &database, OmbudsmanId id);

/// Takes one away inside a unit; to be said of all, from the last to the first.
/// \param ofCase whose it is; nothing: of a case at the Ombudsman that stands alone.
/// \throws StorageError
void remove(UnitOfWork &unit, const Row &row, std::optional<CaseId> ofCase);

} // namespace redress::caserows
