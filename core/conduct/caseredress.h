// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/costs.h"
#include "core/conduct/recommendations.h"
#include "core/conduct/remedies.h"

#include <set>

namespace redress {

/// What a case cost, and what is put right because of it. \source domain 4.6
struct CaseRedress {
    std::vector<CostFacts> costs;
    std::vector<StageRemedy> remedies;
    std::vector<RemedyFacts> recommendations; ///< Of investigators and panels.
    /// Recommendations that the council did not accept, those of the Ombudsman among them.
    std::set<RecommendationId> refused;

    bool operator==(const CaseRedress &) const = default;
};

/// \return Error::Code::ReadOnly for a restricted case of others.
Result<CaseRedress> readCaseRedress(Database &database, const CaseDossier &dossier);

} // namespace redress
