// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casebinding.h"

namespace redress {

using namespace Qt::StringLiterals;

const QString kInsertHold = uR"sql(
INSERT INTO hold (id, stage_id, first_on, last_on, reason_id, stops_clock)
VALUES (:id, :stage_id, :first_on, :last_on, :reason_id, :stops_clock)
)sql"_s;

QString endWithoutStageOf(QLatin1StringView caseTable)
{
    return u"(SELECT coalesce(d.withdrawn_on, d.converted_on, CASE WHEN %1.kind = 'complaint' AND "
           u"d.triage_result "
           "IN ('ombudsman', 'other_route', 'not_accepted', 'early_resolution') "
           "THEN d.triage_decided_on END) FROM case_detail d WHERE d.case_id = %1.id)"_s.arg(
               caseTable);
}

const QString kSettleComplaint =
    u"UPDATE case_record SET settled_on = coalesce((SELECT min(s.received_on) FROM stage s "
    "WHERE s.case_id = case_record.id), %1) WHERE kind = 'complaint' AND id = :id"_s.arg(
        endWithoutStageOf("case_record"_L1));

void bindCase(Statement &statement, const CaseRecord &record, const CaseFigures &figures)
{
    statement.bind(u":reference"_s, record.reference)
        .bind(u":kind"_s, storedText(record.kind))
        .bind(u":procedure_key"_s, word(record.procedure))
        .bind(u":received_on"_s, record.receivedOn)
        .bind(u":received_quarter"_s, figures.receivedQuarter)
        .bind(u":responded_on"_s, record.respondedOn)
        .bind(u":responded_quarter"_s, figures.respondedQuarter)
        .bind(u":acknowledged_on"_s, record.acknowledgedOn)
        .bind(u":extended_to"_s, record.extendedTo)
        .bind(u":due_on"_s, figures.dueOn)
        .bind(u":days_taken"_s, figures.daysTaken)
        .bind(u":in_time"_s, figures.inTime)
        .bind(u":settled_on"_s, figures.settledOn)
        .bind(u":directorate_id"_s, record.directorate)
        .bind(u":service_id"_s, record.service)
        .bind(u":team_id"_s, record.team)
        .bind(u":complainant_type_id"_s, record.complainantType)
        .bind(u":child_or_young_person"_s, record.isChildOrYoungPerson)
        .bind(u":advocate_id"_s, record.advocate)
        .bind(u":contact_method_id"_s, record.contactMethod)
        .bind(u":theme_id"_s, record.theme)
        .bind(u":summary"_s, record.summary)
        .bind(u":quote"_s, record.quote)
        .bind(u":officer_id"_s, record.officer);
}

void bindStage(Statement &statement, const StageRecord &stage, const StageFigures &figures,
               OrgNodeId directorate, std::optional<OrgNodeId> service)
{
    statement.bind(u":procedure_key"_s, storedText(stage.procedure))
        .bind(u":procedure_version"_s, stage.procedureVersion)
        .bind(u":directorate_id"_s, directorate)
        .bind(u":service_id"_s, service)
        .bind(u":received_on"_s, stage.receivedOn)
        .bind(u":received_quarter"_s, figures.receivedQuarter)
        .bind(u":acknowledged_on"_s, stage.acknowledgedOn)
        .bind(u":record_agreed_on"_s, stage.recordAgreedOn)
        .bind(u":aim_on"_s, figures.deadlines.aimOn)
        .bind(u":given_limit_on"_s, stage.givenLimitOn)
        .bind(u":limit_on"_s, figures.deadlines.limitOn)
        .bind(u":extended_to"_s, stage.extendedTo)
        .bind(u":due_on"_s, figures.deadlines.dueOn)
        .bind(u":panel_by"_s, figures.deadlines.panelBy)
        .bind(u":panel_on"_s, stage.panelOn)
        .bind(u":panel_quarter"_s, figures.panelQuarter)
        .bind(u":findings_on"_s, stage.findingsOn)
        .bind(u":responded_on"_s, stage.respondedOn)
        .bind(u":responded_quarter"_s, figures.respondedQuarter)
        .bind(u":days_taken"_s, figures.daysTaken)
        .bind(u":in_time"_s, figures.inTime)
        .bind(u":outcome"_s, word(stage.outcome))
        .bind(u":outcome_on"_s, stage.outcomeOn)
        .bind(u":finding_on"_s, figures.findingOn)
        .bind(u":finding_quarter"_s, figures.findingQuarter)
        .bind(u":closed_on"_s, figures.closedOn);
}

void bindHold(Statement &statement, const Hold &hold, StageId stage)
{
    statement.bind(u":id"_s, hold.id)
        .bind(u":stage_id"_s, stage)
        .bind(u":first_on"_s, hold.firstOn)
        .bind(u":last_on"_s, hold.lastOn)
        .bind(u":reason_id"_s, hold.reason)
        .bind(u":stops_clock"_s, hold.stopsClock);
}

} // namespace redress
