// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Takes records away inside a unit of work; each leaves the trail a copy of what it was.
/// All functions throw StorageError.
class CaseEraser final
{
public:
    /// What hangs on a stage, by kind.
    enum class Part { Issues, Actions, Costs, Sample };

    explicit CaseEraser(UnitOfWork &unit)
        : m_unit(unit)
    {}

    /// Everything that hangs on the stages of a case; the stages themselves stay.
    void clearStagesOf(CaseId id);
    void clearPart(StageId stage, Part part);

    /// A stage with all that hangs on it. \return the record as it was.
    StageRecord removeStage(StageId id);

    /// The same for a stage whose id another is about to have: the trail is told of what hung on
    /// it, and its own facts are left to be noted as changes.
    StageRecord makeWayFor(StageId id);

    /// The stages of a case that this unit has not brought in. \return how many there were.
    qint64 removeStagesOfOtherOrigin(CaseId id);

    void removeRecommendationsOf(OmbudsmanId id);

private:
    CaseId caseOf(StageId stage);
    void note(QLatin1StringView entity, QLatin1StringView column, qint64 value,
              std::optional<CaseId> ofCase);
    void notePart(StageId stage, Part part, CaseId ofCase);
    StageRecord erase(StageId stage, bool isForGood);

    UnitOfWork &m_unit;
};

} // namespace redress
