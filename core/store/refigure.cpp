// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refigure.h"

#include "core/calendar/financialyear.h"
#include "core/store/casebinding.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/storageerror.h"
#include "core/store/wholedossier.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kFigureCase = uR"sql(
UPDATE case_record SET received_quarter = :received_quarter, responded_quarter = :responded_quarter,
    due_on = :due_on, days_taken = :days_taken, in_time = :in_time, settled_on = :settled_on
WHERE id = :id
)sql"_s;

const QString kFigureStage = uR"sql(
UPDATE stage SET directorate_id = :directorate_id, service_id = :service_id,
    received_quarter = :received_quarter, aim_on = :aim_on, limit_on = :limit_on, due_on = :due_on,
    panel_by = :panel_by, panel_quarter = :panel_quarter, responded_quarter = :responded_quarter,
    days_taken = :days_taken, in_time = :in_time, finding_on = :finding_on,
    finding_quarter = :finding_quarter, closed_on = :closed_on
WHERE id = :id
)sql"_s;

const QString kFigureOmbudsman = uR"sql(
UPDATE ombudsman_case SET received_quarter = :received_quarter,
    decision_quarter = :decision_quarter, settled_on = :settled_on
WHERE id = :id
)sql"_s;

const QString kFigureCost = uR"sql(
UPDATE cost SET paid_quarter = :paid_quarter WHERE id = :id
)sql"_s;

const QString kEndWithoutStage =
    u"SELECT %1 FROM case_record c WHERE c.id = :id"_s.arg(endWithoutStageOf("c"_L1));

std::optional<QDate> endWithoutStage(Database &database, CaseId id)
{
    Statement select(database, kEndWithoutStage);
    select.bind(u":id"_s, id);
    return select.step() ? select.date(0) : std::nullopt;
}

/// The quarter in which it was paid.
std::optional<int> quarterOf(const CostRecord &cost)
{
    return cost.paidOn.isValid() ? std::optional(Quarter::of(cost.paidOn).code()) : std::nullopt;
}

} // namespace

Refigure::Refigure(Database &database, const CouncilRules &rules)
    : m_database(database)
    , m_rules(rules)
    , m_updateCase(database, kFigureCase)
    , m_updateStage(database, kFigureStage)
    , m_updateOmbudsman(database, kFigureOmbudsman)
    , m_updateCost(database, kFigureCost)
{}

void Refigure::ofCase(CaseId id)
{
    const auto read = wholeDossier(m_database, id);
    if (!read && read.error().code == Error::Code::NotFound)
        return;
    const CaseDossier dossier = unwrap(read);
    std::optional<QDate> firstStageOn;
    for (const auto &folder : dossier.stages) {
        const QDate day = folder.stage.receivedOn;
        firstStageOn = firstStageOn ? std::min(*firstStageOn, day) : day;
        ofStage(folder.stage, dossier.record);
        for (const CostRecord &cost : folder.costs)
            m_updateCost.bind(u":paid_quarter"_s, quarterOf(cost)).bind(u":id"_s, cost.id).run();
    }
    if (!firstStageOn)
        firstStageOn = endWithoutStage(m_database, id);
    const CaseFigures figures = figuresOf(dossier.record, firstStageOn, m_rules);
    m_updateCase.bind(u":received_quarter"_s, figures.receivedQuarter)
        .bind(u":responded_quarter"_s, figures.respondedQuarter)
        .bind(u":due_on"_s, figures.dueOn)
        .bind(u":days_taken"_s, figures.daysTaken)
        .bind(u":in_time"_s, figures.inTime)
        .bind(u":settled_on"_s, figures.settledOn)
        .bind(u":id"_s, id)
        .run();
}

void Refigure::ofStage(const StageRecord &stage, const CaseRecord &record)
{
    const StageFigures figures = figuresOf(stage, m_rules);
    m_updateStage.bind(u":directorate_id"_s, record.directorate)
        .bind(u":service_id"_s, record.service)
        .bind(u":received_quarter"_s, figures.receivedQuarter)
        .bind(u":aim_on"_s, figures.deadlines.aimOn)
        .bind(u":limit_on"_s, figures.deadlines.limitOn)
        .bind(u":due_on"_s, figures.deadlines.dueOn)
        .bind(u":panel_by"_s, figures.deadlines.panelBy)
        .bind(u":panel_quarter"_s, figures.panelQuarter)
        .bind(u":responded_quarter"_s, figures.respondedQuarter)
        .bind(u":days_taken"_s, figures.daysTaken)
        .bind(u":in_time"_s, figures.inTime)
        .bind(u":finding_on"_s, figures.findingOn)
        .bind(u":finding_quarter"_s, figures.findingQuarter)
        .bind(u":closed_on"_s, figures.closedOn)
        .bind(u":id"_s, stage.id)
        .run();
}

void Refigure::ofOmbudsmanCase(OmbudsmanId id)
{
    const auto read = OmbudsmanRepository::load(m_database, id);
    if (!read && read.error().code == Error::Code::NotFound)
        return;
    const OmbudsmanRecord record = unwrap(read);
    m_updateOmbudsman.bind(u":received_quarter"_s, Quarter::of(record.receivedOn).code())
        .bind(u":decision_quarter"_s, record.decisionOn
                                          ? std::optional(Quarter::of(*record.decisionOn).code())
                                          : std::nullopt)
        .bind(u":settled_on"_s, record.settledOn())
        .bind(u":id"_s, id)
        .run();
}

} // namespace redress
