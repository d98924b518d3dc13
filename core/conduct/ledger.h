// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/conductrecords.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <vector>

namespace redress::ledger {

/// The ledgers of all stages of a case, in the order of its stages.
///
/// Each day that a stage has stands there once: with what was recorded of it and its proof, or,
/// where it was typed into a form or imported, with who did that and when by the audit trail. What
/// was recorded of a day that is another one by now stands there as overtaken.
/// \throws StorageError
std::vector<std::vector<LedgerEntry>> read(Database &database, const CaseDossier &dossier);

/// The ledger of a case that has no stage, in the same way: when it was acknowledged, the
/// extensions and the holds of its reply, the reply, and that it was withdrawn. \throws
/// StorageError
std::vector<LedgerEntry> ofCase(Database &database, const CaseRecord &record,
                                std::optional<QDate> withdrawnOn);

/// Reads which days of one stage after the other nothing proves, as its ledger tells it, without
/// the rest of the ledger. Its functions throw StorageError.
class GapReader final
{
public:
    explicit GapReader(Database &database);

    std::vector<StageEvent> gapsOf(const StageRecord &stage);

private:
    Statement m_touched;
    Statement m_origin;
    Statement m_changes;
    Statement m_events;
    Statement m_holds;
};

/// A stage with a day that nothing proves.
struct UnprovedStage {
    CaseId caseId;
    int number = 1;

    bool operator==(const UnprovedStage &) const = default;
};

/// The open stages with a day that nothing proves, by their ids, the smallest first.
std::vector<UnprovedStage> unproved(Database &database);

/// "to Thu 12 Feb 2024": with which the note of an extension begins.
QString extensionWords(QDate until);

} // namespace redress::ledger
