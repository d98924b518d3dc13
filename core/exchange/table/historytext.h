// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/caserepository.h"
#include "core/store/referencedata.h"

#include <QString>

namespace redress {

// The audit trail in words: stored columns and values as people call them.

/// "Received", "Outcome": the name of a recorded fact; a column that has none stays as it is.
QString factName(const QString &column);

/// A stored value as people read it: days as 15/04/2024, ids by their names, codes by their words.
/// Empty where nothing was recorded.
QString factValue(const QString &column, const std::optional<QString> &value,
                  const ReferenceData &reference);

/// "Stage changed", "Case recorded": what happened to which kind of record.
QString eventName(const HistoryEntry &entry);

/// The facts of a record by which people know it, as "Delay, 15/04/2024": of one that was taken
/// away. \param body as the trail keeps it.
QString recordWords(const QString &body, const ReferenceData &reference);

/// The names of the facts in which two records differ, joined for a sentence.
QString changedFacts(const CaseRecord &before, const CaseRecord &after);
QString changedFacts(const StageRecord &before, const StageRecord &after);

} // namespace redress
