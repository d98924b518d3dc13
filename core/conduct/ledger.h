// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/conductrecords.h"
#include "core/store/database.h"

namespace redress::ledger {

/// The ledgers of all stages of a case, in the order of its stages.
///
/// Each day that a stage has stands there once: with what was recorded of it and its proof, or,
/// where it was typed into a form or imported, with who did that and when by the audit trail. What
/// was recorded of a day that is another one by now stands there as overtaken.
/// \throws StorageError
std::vector<std::vector<LedgerEntry>> read(Database &database, const CaseDossier &dossier);

/// "to Thu 12 Feb 2024": with which the note of an extension begins.
QString extensionWords(QDate until);

} // namespace redress::ledger
