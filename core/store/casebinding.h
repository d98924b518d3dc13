// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/store/statement.h"

#include <QString>

#include <optional>

namespace redress {

// What writing a new record and writing a changed one have in common: the values of a row, and the
// statements that both run.

/// INSERT of one hold, for bindHold().
extern const QString kInsertHold;
/// UPDATE that tells the complaint ":id" when its first stage began.
extern const QString kSettleComplaint;

/// Subselect of the day on which a case was withdrawn before a stage or a reply, became a
/// complaint, or on which triage decided that a complaint has no stage of ours; nothing where
/// neither is so. \param caseTable case_record, as the statement around calls it. \source domain 2
QString endWithoutStageOf(QLatin1StringView caseTable);

/// The stored word of a value that may be missing.
template <typename Enum>
std::optional<QString> word(const std::optional<Enum> &value)
{
    return value ? std::optional(storedText(*value)) : std::nullopt;
}

/// Binds all columns but id, origin and version.
void bindCase(Statement &statement, const CaseRecord &record, const CaseFigures &figures);
/// Binds all columns but id, case, number, origin and version.
void bindStage(Statement &statement, const StageRecord &stage, const StageFigures &figures,
               OrgNodeId directorate, std::optional<OrgNodeId> service);

/// Binds all columns.
void bindHold(Statement &statement, const Hold &hold, StageId stage);

} // namespace redress
