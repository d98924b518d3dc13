// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caseeraser.h"

#include "core/store/caserepository.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"
#include "core/store/wholedossier.h"

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kCaseOfStage = uR"sql(
SELECT case_id FROM stage WHERE id = :id
)sql"_s;

const QString kDeleteIssues = uR"sql(
DELETE FROM issue WHERE stage_id = :id
)sql"_s;

const QString kDeleteActions = uR"sql(
DELETE FROM action WHERE stage_id = :id
)sql"_s;

const QString kDeleteCosts = uR"sql(
DELETE FROM cost WHERE stage_id = :id
)sql"_s;

const QString kDeleteSample = uR"sql(
DELETE FROM dip_response WHERE stage_id = :id
)sql"_s;

const QString kDeleteStage = uR"sql(
DELETE FROM stage WHERE id = :id
)sql"_s;

const QString kDeleteRecommendations = uR"sql(
DELETE FROM recommendation WHERE ombudsman_case_id = :id
)sql"_s;

constexpr std::array kParts{CaseEraser::Part::Actions, CaseEraser::Part::Issues,
                            CaseEraser::Part::Costs, CaseEraser::Part::Sample};

const QString &deleteStatement(CaseEraser::Part part)
{
    switch (part) {
    case CaseEraser::Part::Issues:
        return kDeleteIssues;
    case CaseEraser::Part::Actions:
        return kDeleteActions;
    case CaseEraser::Part::Costs:
        return kDeleteCosts;
    case CaseEraser::Part::Sample:
        return kDeleteSample;
    }
    return kDeleteSample;
}

/// What else goes with a stage, by the engine.
constexpr std::array kHanging{"hold"_L1,        "stage_detail"_L1,  "stage_deadline"_L1,
                              "appointment"_L1, "stage_event"_L1,   "remedy"_L1,
                              "contact_log"_L1, "recommendation"_L1};

} // namespace

CaseId CaseEraser::caseOf(StageId stage)
{
    Statement select(m_unit.database(), kCaseOfStage);
    select.bind(u":id"_s, stage);
    return select.step() ? CaseId(select.integer(0)) : CaseId();
}

void CaseEraser::note(QLatin1StringView entity, QLatin1StringView column, qint64 value,
                      std::optional<CaseId> ofCase)
{
    for (const auto &[id, body] : recordBodies(m_unit.database(), entity, column, value))
        m_unit.deleted(entity, id, ofCase, body);
}

void CaseEraser::notePart(StageId stage, Part part, CaseId ofCase)
{
    const auto onStage = [&](QLatin1StringView entity) {
        note(entity, "stage_id"_L1, stage.value(), ofCase);
    };
    switch (part) {
    case Part::Issues:
        return onStage("issue"_L1);
    case Part::Actions:
        return onStage("action"_L1);
    case Part::Costs:
        return onStage("cost"_L1);
    case Part::Sample:
        for (const auto &[id, body] :
             recordBodies(m_unit.database(), "dip_response"_L1, "stage_id"_L1, stage.value())) {
            note("dip_theme"_L1, "dip_response_id"_L1, id, ofCase);
            m_unit.deleted("dip_response"_L1, id, ofCase, body);
        }
    }
}

void CaseEraser::clearStagesOf(CaseId id)
{
    const CaseDossier dossier = unwrap(wholeDossier(m_unit.database(), id));
    for (const auto &folder : dossier.stages) {
        for (const Part part : kParts)
            clearPart(folder.stage.id, part);
    }
}

void CaseEraser::clearPart(StageId stage, Part part)
{
    notePart(stage, part, caseOf(stage));
    Statement(m_unit.database(), deleteStatement(part)).bind(u":id"_s, stage).run();
}

StageRecord CaseEraser::erase(StageId stage, bool isForGood)
{
    const CaseId id = caseOf(stage);
    const CaseDossier dossier = unwrap(wholeDossier(m_unit.database(), id));
    StageRecord removed;
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id == stage)
            removed = folder.stage;
    }
    // Actions may name an issue of the same stage, so they go first.
    for (const Part part : kParts)
        clearPart(stage, part);
    for (const QLatin1StringView entity : kHanging)
        note(entity, "stage_id"_L1, stage.value(), id);
    if (isForGood)
        note("stage"_L1, "id"_L1, stage.value(), id);
    Statement(m_unit.database(), kDeleteStage).bind(u":id"_s, stage).run();
    return removed;
}

StageRecord CaseEraser::removeStage(StageId stage)
{
    return erase(stage, true);
}

StageRecord CaseEraser::makeWayFor(StageId stage)
{
    return erase(stage, false);
}

qint64 CaseEraser::removeStagesOfOtherOrigin(CaseId id)
{
    qint64 removed = 0;
    const CaseDossier dossier = unwrap(wholeDossier(m_unit.database(), id));
    for (auto folder = dossier.stages.rbegin(); folder != dossier.stages.rend(); ++folder) {
        if (folder->stage.origin == m_unit.id())
            continue;
        removeStage(folder->stage.id);
        ++removed;
    }
    return removed;
}

void CaseEraser::removeRecommendationsOf(OmbudsmanId id)
{
    note("recommendation"_L1, "ombudsman_case_id"_L1, id.value(), std::nullopt);
    Statement(m_unit.database(), kDeleteRecommendations).bind(u":id"_s, id).run();
}

} // namespace redress
