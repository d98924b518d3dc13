// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ombudsman.h"

namespace redress {

/// What investigators and panels recommended, and what all who recommend have in common. A
/// recommendation of a stage is written by ombudsman::save(), as one of the Ombudsman is.
/// \source domain 3.1, "Output"; 4.6
namespace recommendations {

/// Those of the stages of a case, in the order of the stages and as they were recorded.
Result<std::vector<RemedyFacts>> ofStages(Database &database, CaseId id);

/// Those of a case at the Ombudsman, as they were recorded.
Result<std::vector<RemedyFacts>> ofOmbudsman(Database &database, OmbudsmanId id);

/// Takes one away, whoever recommended it: one unit of work.
Result<ChangeSetId> remove(Database &database, const Signature &signature,
                           std::optional<CaseId> ofCase, RecommendationId id, const QString &reason,
                           const QString &what);

/// Who recommends at a stage where nothing else is said: the panel at stage 3.
RecommendationSource usualSource(int stage);

} // namespace recommendations
} // namespace redress
