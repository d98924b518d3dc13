// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/recommendations.h"

#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress::recommendations {

namespace {

using namespace Qt::StringLiterals;

const QString kOfStages = uR"sql(
SELECT r.id FROM recommendation r JOIN stage s ON s.id = r.stage_id
WHERE s.case_id = :case_id
ORDER BY s.stage_no, r.id
)sql"_s;

const QString kOfOmbudsman = uR"sql(
SELECT id FROM recommendation WHERE ombudsman_case_id = :id ORDER BY id
)sql"_s;

std::vector<RemedyFacts> readAll(Database &database, Statement &select)
{
    std::vector<RecommendationId> ids;
    while (select.step())
        ids.emplace_back(select.integer(0));
    select.reset();
    std::vector<RemedyFacts> found;
    found.reserve(ids.size());
    for (const RecommendationId one : ids)
        found.push_back(unwrap(ombudsman::remedy(database, one)));
    return found;
}

constexpr int kPanelStage = 3; ///< \source SI 2006/1738 regulation 18

} // namespace

Result<std::vector<RemedyFacts>> ofStages(Database &database, CaseId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        Statement select(database, kOfStages);
        select.bind(u":case_id"_s, id);
        return readAll(database, select);
    });
}

Result<std::vector<RemedyFacts>> ofOmbudsman(Database &database, OmbudsmanId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        Statement select(database, kOfOmbudsman);
        select.bind(u":id"_s, id);
        return readAll(database, select);
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature,
                           std::optional<CaseId> ofCase, RecommendationId id, const QString &reason,
                           const QString &what)
{
    return takeAway(database, signature, "recommendation"_L1, id.value(), ofCase, reason, what);
}

RecommendationSource usualSource(int stage)
{
    return stage == kPanelStage ? RecommendationSource::Panel : RecommendationSource::Investigator;
}

} // namespace redress::recommendations
