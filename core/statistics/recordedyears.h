// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/financialyear.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace redress {

/// The financial years into which anything that was recorded falls, the earliest first: when
/// contacts and Ombudsman cases were received, when stages were answered and when the Ombudsman
/// decided. Years that only published figures speak of are not among them. Empty for an empty file.
Result<std::vector<FinancialYear>> recordedYears(Database &database);

/// The quarter of the earliest case, Ombudsman case or payment: what lies before it was not
/// collected. Nothing for an empty file. Throws StorageError.
std::optional<Quarter> firstRecordedQuarter(Database &database);

/// Whether the file holds complaints that do not follow the children's procedure: what papers of
/// earlier years said of stages is of that procedure alone. Throws StorageError.
bool holdsOtherProcedures(Database &database);

} // namespace redress
