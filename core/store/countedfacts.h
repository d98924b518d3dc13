// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/statement.h"

#include <QString>

#include <vector>

namespace redress {

/// The facts of a stage from which its days are counted: one by one for whoever reads a stage, and
/// of many stages one after the other, as checking and re-counting a whole file do. Functions throw
/// StorageError.
namespace countedfacts {

/// Columns of a SELECT over stage s, for read().
inline constexpr QLatin1StringView kStageColumns{
    "s.id, s.stage_no, s.procedure_key, s.procedure_version, s.received_on, s.acknowledged_on, "
    "s.record_agreed_on, s.given_limit_on, s.extended_to, s.panel_on, s.findings_on, "
    "s.responded_on, s.outcome, s.outcome_on, "
    "(SELECT count(*) FROM hold h WHERE h.stage_id = s.id AND h.stops_clock = 1)"};

/// Reads the columns from stage_no to outcome_on, in the order of kStageColumns.
void readDays(RowReader &row, StageRecord &stage);

/// Reads kStageColumns, and the holds that stop the clock where there are any.
/// \param stops for kStops.
StageRecord read(RowReader &row, Statement &stops);

/// The holds that stop the clock of the stage ":id".
extern const QString kStops;

/// The same of a case without a stage, by its id. \param stops for kStopsOfCase.
void readStops(CaseRecord &record, Statement &stops);

/// The holds that stop the clock of the reply in the case ":id".
extern const QString kStopsOfCase;

} // namespace countedfacts
} // namespace redress
