// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caseeraser.h"

#include "core/store/auditfields.h"
#include "core/store/caserepository.h"
#include "core/store/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

const QString kRecommendationsOf = uR"sql(
SELECT id, category, amount_pence, description, due_on, completed_on
FROM recommendation WHERE ombudsman_case_id = :id ORDER BY id
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

QString sampleAsJson(const std::vector<SampleTheme> &themes)
{
    QJsonArray array;
    for (const SampleTheme &theme : themes)
        array.append(QJsonObject{{"pillar_id"_L1, theme.pillar ? theme.pillar->value() : 0},
                                 {"theme_id"_L1, theme.theme ? theme.theme->value() : 0}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

CaseId CaseEraser::caseOf(StageId stage)
{
    Statement select(m_unit.database(), kCaseOfStage);
    select.bind(u":id"_s, stage);
    return select.step() ? CaseId(select.integer(0)) : CaseId();
}

void CaseEraser::note(const CaseDossier::StageFolder &folder, Part part, CaseId ofCase)
{
    switch (part) {
    case Part::Issues:
        for (const IssueRecord &issue : folder.issues)
            m_unit.deleted("issue"_L1, issue.id.value(), ofCase, toJson(auditFields(issue)));
        break;
    case Part::Actions:
        for (const ActionRecord &action : folder.actions)
            m_unit.deleted("action"_L1, action.id.value(), ofCase, toJson(auditFields(action)));
        break;
    case Part::Costs:
        for (const CostRecord &cost : folder.costs)
            m_unit.deleted("cost"_L1, cost.id.value(), ofCase, toJson(auditFields(cost)));
        break;
    case Part::Sample:
        if (folder.isSampled)
            m_unit.deleted("dip_response"_L1, folder.stage.id.value(), ofCase,
                           sampleAsJson(folder.sampleThemes));
        break;
    }
}

void CaseEraser::clearStagesOf(CaseId id)
{
    const CaseDossier dossier = unwrap(CaseRepository(m_unit.database()).dossier(id));
    for (const auto &folder : dossier.stages) {
        for (const Part part : kParts) {
            note(folder, part, id);
            Statement(m_unit.database(), deleteStatement(part))
                .bind(u":id"_s, folder.stage.id)
                .run();
        }
    }
}

void CaseEraser::clearPart(StageId stage, Part part)
{
    const CaseId id = caseOf(stage);
    const CaseDossier dossier = unwrap(CaseRepository(m_unit.database()).dossier(id));
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id == stage)
            note(folder, part, id);
    }
    Statement(m_unit.database(), deleteStatement(part)).bind(u":id"_s, stage).run();
}

StageRecord CaseEraser::removeStage(StageId stage)
{
    const CaseId id = caseOf(stage);
    const CaseDossier dossier = unwrap(CaseRepository(m_unit.database()).dossier(id));
    StageRecord removed;
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id != stage)
            continue;
        removed = folder.stage;
        for (const Part part : kParts)
            note(folder, part, id);
        for (const Hold &hold : folder.stage.holds)
            m_unit.deleted("hold"_L1, hold.id.value(), id, toJson(auditFields(hold)));
    }
    // Actions may name an issue of the same stage, so they go first.
    for (const Part part : kParts)
        Statement(m_unit.database(), deleteStatement(part)).bind(u":id"_s, stage).run();
    Statement(m_unit.database(), kDeleteStage).bind(u":id"_s, stage).run();
    return removed;
}

qint64 CaseEraser::removeStagesOfOtherOrigin(CaseId id)
{
    qint64 removed = 0;
    const CaseDossier dossier = unwrap(CaseRepository(m_unit.database()).dossier(id));
    for (auto folder = dossier.stages.rbegin(); folder != dossier.stages.rend(); ++folder) {
        if (folder->stage.origin == m_unit.id())
            continue;
        const StageRecord stage = removeStage(folder->stage.id);
        m_unit.deleted("stage"_L1, stage.id.value(), id, toJson(auditFields(stage)));
        ++removed;
    }
    return removed;
}

void CaseEraser::removeRecommendationsOf(OmbudsmanId id)
{
    Statement select(m_unit.database(), kRecommendationsOf);
    select.bind(u":id"_s, id);
    std::vector<RecommendationRecord> records;
    while (select.step()) {
        RowReader row(select);
        RecommendationRecord record;
        record.id = row.id<RecommendationId>();
        record.category = fromStored<RemedyCategory>(row.text()).value_or(RemedyCategory::Other);
        if (const auto pence = row.optionalInteger())
            record.amount = Money{*pence};
        record.description = row.optionalText();
        record.dueOn = row.date();
        record.completedOn = row.date();
        records.push_back(record);
    }
    for (const RecommendationRecord &record : records)
        m_unit.deleted("recommendation"_L1, record.id.value(), {}, toJson(auditFields(record)));
    Statement(m_unit.database(), kDeleteRecommendations).bind(u":id"_s, id).run();
}

} // namespace redress
