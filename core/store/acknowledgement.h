// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/unitofwork.h"

namespace redress::acknowledgement {

/// The day on which the first stage that begins was acknowledged: its own, or that of its case,
/// which may have been acknowledged before it was accepted. A stage that counts from a later day
/// than that has none.
std::optional<QDate> ofFirstStage(const CaseRecord &record, const StageRecord &stage);

/// The first stage \p stage, which is written already, takes over the day of its case: it stands in
/// the ledger of the stage, with what proved it, and with the case no more. Nothing happens where
/// the day of the stage is another.
/// \throws StorageError
void handOver(UnitOfWork &unit, const CaseRecord &record, const StageRecord &stage);

} // namespace redress::acknowledgement
