// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caserepository.h"

#include "core/calendar/financialyear.h"
#include "core/store/casebinding.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kInsertCase = uR"sql(
INSERT INTO case_record (id, reference, kind, procedure_key, received_on, received_quarter,
    responded_on, responded_quarter, acknowledged_on, extended_to, due_on, days_taken, in_time,
    settled_on,
    directorate_id, service_id, team_id, complainant_type_id, child_or_young_person, advocate_id,
    contact_method_id, theme_id, summary, quote, officer_id, origin_id)
VALUES (:id, :reference, :kind, :procedure_key, :received_on, :received_quarter,
    :responded_on, :responded_quarter, :acknowledged_on, :extended_to, :due_on, :days_taken,
    :in_time, :settled_on,
    :directorate_id, :service_id, :team_id, :complainant_type_id, :child_or_young_person, :advocate_id,
    :contact_method_id, :theme_id, :summary, :quote, :officer_id, :origin_id)
)sql"_s;

const QString kInsertStage = uR"sql(
INSERT INTO stage (id, case_id, stage_no, procedure_key, procedure_version, directorate_id, service_id,
    received_on, received_quarter, acknowledged_on, record_agreed_on, aim_on, given_limit_on, limit_on,
    extended_to, due_on, panel_by, panel_on, panel_quarter, findings_on, responded_on,
    responded_quarter, days_taken, in_time, outcome, outcome_on, finding_on, finding_quarter,
    closed_on, origin_id, version)
VALUES (:id, :case_id, :stage_no, :procedure_key, :procedure_version, :directorate_id, :service_id,
    :received_on, :received_quarter, :acknowledged_on, :record_agreed_on, :aim_on, :given_limit_on, :limit_on,
    :extended_to, :due_on, :panel_by, :panel_on, :panel_quarter, :findings_on, :responded_on,
    :responded_quarter, :days_taken, :in_time, :outcome, :outcome_on, :finding_on, :finding_quarter,
    :closed_on, :origin_id, :version)
)sql"_s;

const QString kInsertIssue = uR"sql(
INSERT INTO issue (id, stage_id, position, category_id, root_cause_id, outcome, description, origin_id)
VALUES (:id, :stage_id, :position, :category_id, :root_cause_id, :outcome, :description, :origin_id)
)sql"_s;

const QString kInsertAction = uR"sql(
INSERT INTO action (id, stage_id, category_id, scope, description, due_on, completed_on, origin_id)
VALUES (:id, :stage_id, :category_id, :scope, :description, :due_on, :completed_on, :origin_id)
)sql"_s;

const QString kInsertCost = uR"sql(
INSERT INTO cost (id, stage_id, cost_type, amount_pence, paid_on, paid_quarter, description, origin_id)
VALUES (:id, :stage_id, :cost_type, :amount_pence, :paid_on, :paid_quarter, :description, :origin_id)
)sql"_s;

const QString kInsertOmbudsman = uR"sql(
INSERT INTO ombudsman_case (id, reference, case_id, directorate_id, service_id, received_on,
    received_quarter, enquiry_due_on, enquiry_responded_on, decision_on, decision_quarter, decision,
    settled_on, summary, officer_id, origin_id)
VALUES (:id, :reference, :case_id, :directorate_id, :service_id, :received_on,
    :received_quarter, :enquiry_due_on, :enquiry_responded_on, :decision_on, :decision_quarter, :decision,
    :settled_on, :summary, :officer_id, :origin_id)
)sql"_s;

const QString kInsertRecommendation = uR"sql(
INSERT INTO recommendation (id, source, ombudsman_case_id, category, amount_pence, description, due_on,
    completed_on, origin_id)
VALUES (:id, 'ombudsman', :ombudsman_case_id, :category, :amount_pence, :description, :due_on,
    :completed_on, :origin_id)
)sql"_s;

const QString kInsertDipResponse = uR"sql(
INSERT INTO dip_response (id, stage_id, origin_id) VALUES (:id, :stage_id, :origin_id)
)sql"_s;

const QString kInsertDipTheme = uR"sql(
INSERT INTO dip_theme (id, dip_response_id, pillar_id, theme_id)
VALUES (:id, :dip_response_id, :pillar_id, :theme_id)
)sql"_s;

// The kind is wrapped so that SQLite goes through the few cases that are not settled, and not
// through all complaints.
const QString kSettleComplaints = uR"sql(
UPDATE case_record
SET settled_on = (SELECT min(s.received_on) FROM stage s WHERE s.case_id = case_record.id)
WHERE settled_on IS NULL AND coalesce(kind, '') = 'complaint'
)sql"_s;

const QString kSettleNewComplaints = uR"sql(
UPDATE case_record
SET settled_on = (SELECT min(s.received_on) FROM stage s WHERE s.case_id = case_record.id)
WHERE kind = 'complaint' AND origin_id = :origin_id
)sql"_s;

/// More rows gain little, and a statement of them takes long to prepare.
constexpr qsizetype kRowsHeld = 32;
/// Characters: texts may be so long that fewer rows must do.
constexpr qsizetype kMostHeldText = 1 << 19;

qsizetype rowsHeld(CaseWriter::Pace pace)
{
    return pace == CaseWriter::Pace::Bulk ? kRowsHeld : 1;
}

qsizetype sizeOf(const std::optional<QString> &text)
{
    return text ? text->size() : 0;
}

} // namespace

CaseWriter::CaseWriter(UnitOfWork &unit, const CouncilRules &rules, Pace pace)
    : m_unit(unit)
    , m_rules(rules)
    , m_cases(unit.database(), kInsertCase, rowsHeld(pace))
    , m_stages(unit.database(), kInsertStage, rowsHeld(pace))
    , m_holds(unit.database(), kInsertHold, rowsHeld(pace))
    , m_issues(unit.database(), kInsertIssue, rowsHeld(pace))
    , m_actions(unit.database(), kInsertAction, rowsHeld(pace))
    , m_costs(unit.database(), kInsertCost, rowsHeld(pace))
    , m_insertOmbudsman(unit.database(), kInsertOmbudsman)
    , m_insertRecommendation(unit.database(), kInsertRecommendation)
    , m_insertDipResponse(unit.database(), kInsertDipResponse)
    , m_insertDipTheme(unit.database(), kInsertDipTheme)
{}

Statement &CaseWriter::roomIn(BulkInsert &rows, qsizetype text)
{
    m_unit.bringsRecords();
    if (rows.isFull() || m_heldText > kMostHeldText)
        flush();
    m_heldText += text;
    return rows.row();
}

void CaseWriter::insert(const CaseRecord &record, std::optional<QDate> firstStageOn)
{
    Statement &row = roomIn(m_cases, record.summary.size() + sizeOf(record.quote));
    row.bind(u":id"_s, record.id);
    bindCase(row, record, figuresOf(record, firstStageOn, m_rules));
    row.bind(u":origin_id"_s, record.origin);
    m_cases.add();
}

void CaseWriter::insert(const StageRecord &stage, OrgNodeId directorate,
                        std::optional<OrgNodeId> service)
{
    Statement &row = roomIn(m_stages);
    row.bind(u":id"_s, stage.id)
        .bind(u":case_id"_s, stage.caseId)
        .bind(u":stage_no"_s, stage.number);
    bindStage(row, stage, figuresOf(stage, m_rules), directorate, service);
    row.bind(u":origin_id"_s, stage.origin).bind(u":version"_s, stage.version);
    m_stages.add();
    for (const Hold &hold : stage.holds) {
        bindHold(roomIn(m_holds), hold, stage.id);
        m_holds.add();
    }
}

void CaseWriter::insert(const IssueRecord &issue)
{
    roomIn(m_issues, sizeOf(issue.description))
        .bind(u":id"_s, issue.id)
        .bind(u":stage_id"_s, issue.stage)
        .bind(u":position"_s, issue.position)
        .bind(u":category_id"_s, issue.category)
        .bind(u":root_cause_id"_s, issue.rootCause)
        .bind(u":outcome"_s, word(issue.outcome))
        .bind(u":description"_s, issue.description)
        .bind(u":origin_id"_s, issue.origin);
    m_issues.add();
}

void CaseWriter::insert(const ActionRecord &action)
{
    roomIn(m_actions, sizeOf(action.description))
        .bind(u":id"_s, action.id)
        .bind(u":stage_id"_s, action.stage)
        .bind(u":category_id"_s, action.category)
        .bind(u":scope"_s, word(action.scope))
        .bind(u":description"_s, action.description)
        .bind(u":due_on"_s, action.dueOn)
        .bind(u":completed_on"_s, action.completedOn)
        .bind(u":origin_id"_s, action.origin);
    m_actions.add();
}

void CaseWriter::insert(const CostRecord &cost)
{
    std::optional<QDate> paidOn;
    std::optional<int> quarter;
    if (cost.paidOn.isValid()) {
        paidOn = cost.paidOn;
        quarter = Quarter::of(cost.paidOn).code();
    }
    roomIn(m_costs, sizeOf(cost.description))
        .bind(u":id"_s, cost.id)
        .bind(u":stage_id"_s, cost.stage)
        .bind(u":cost_type"_s, storedText(cost.type))
        .bind(u":amount_pence"_s, cost.amount)
        .bind(u":paid_on"_s, paidOn)
        .bind(u":paid_quarter"_s, quarter)
        .bind(u":description"_s, cost.description)
        .bind(u":origin_id"_s, cost.origin);
    m_costs.add();
}

void CaseWriter::insert(const OmbudsmanRecord &record)
{
    m_unit.bringsRecords();
    m_insertOmbudsman.bind(u":id"_s, record.id)
        .bind(u":reference"_s, record.reference)
        .bind(u":case_id"_s, record.caseId)
        .bind(u":directorate_id"_s, record.directorate)
        .bind(u":service_id"_s, record.service)
        .bind(u":received_on"_s, record.receivedOn)
        .bind(u":received_quarter"_s, Quarter::of(record.receivedOn).code())
        .bind(u":enquiry_due_on"_s, record.enquiryDueOn)
        .bind(u":enquiry_responded_on"_s, record.enquiryRespondedOn)
        .bind(u":decision_on"_s, record.decisionOn)
        .bind(u":decision_quarter"_s, record.decisionOn
                                          ? std::optional(Quarter::of(*record.decisionOn).code())
                                          : std::nullopt)
        .bind(u":decision"_s, word(record.decision))
        .bind(u":settled_on"_s, record.settledOn())
        .bind(u":summary"_s, record.summary)
        .bind(u":officer_id"_s, record.officer)
        .bind(u":origin_id"_s, record.origin)
        .run();
}

void CaseWriter::insert(const RecommendationRecord &record)
{
    m_unit.bringsRecords();
    m_insertRecommendation.bind(u":id"_s, record.id)
        .bind(u":ombudsman_case_id"_s, record.ombudsmanCase)
        .bind(u":category"_s, storedText(record.category))
        .bind(u":amount_pence"_s, record.amount)
        .bind(u":description"_s, record.description)
        .bind(u":due_on"_s, record.dueOn)
        .bind(u":completed_on"_s, record.completedOn)
        .bind(u":origin_id"_s, record.origin)
        .run();
}

void CaseWriter::insertSample(DipResponseId id, StageId stage,
                              const std::vector<SampleTheme> &themes)
{
    m_insertDipResponse.bind(u":id"_s, id)
        .bind(u":stage_id"_s, stage)
        .bind(u":origin_id"_s, m_unit.id())
        .run();
    for (const SampleTheme &theme : themes)
        m_insertDipTheme.bind(u":id"_s, m_unit.newId<Id<struct DipThemeTag>>())
            .bind(u":dip_response_id"_s, id)
            .bind(u":pillar_id"_s, theme.pillar)
            .bind(u":theme_id"_s, theme.theme)
            .run();
}

void CaseWriter::flush()
{
    m_cases.flush();
    m_stages.flush();
    m_holds.flush();
    m_issues.flush();
    m_actions.flush();
    m_costs.flush();
    m_heldText = 0;
}

void CaseWriter::settle(CaseId id)
{
    flush();
    Statement(m_unit.database(), kSettleComplaint).bind(u":id"_s, id).run();
}

void CaseWriter::settleNew()
{
    flush();
    Statement(m_unit.database(), kSettleNewComplaints).bind(u":origin_id"_s, m_unit.id()).run();
}

void CaseWriter::finish()
{
    flush();
    Statement(m_unit.database(), kSettleComplaints).run();
}

} // namespace redress
