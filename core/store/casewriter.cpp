// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caserepository.h"

#include "core/calendar/financialyear.h"
#include "core/store/auditfields.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseRepository)
};

const QString kInsertCase = uR"sql(
INSERT INTO case_record (id, reference, kind, procedure_key, received_on, received_quarter,
    responded_on, responded_quarter, due_on, days_taken, in_time, settled_on,
    directorate_id, service_id, team_id, complainant_type_id, child_or_young_person, advocate_id,
    contact_method_id, theme_id, summary, quote, officer_id, origin_id)
VALUES (:id, :reference, :kind, :procedure_key, :received_on, :received_quarter,
    :responded_on, :responded_quarter, :due_on, :days_taken, :in_time, :settled_on,
    :directorate_id, :service_id, :team_id, :complainant_type_id, :child_or_young_person, :advocate_id,
    :contact_method_id, :theme_id, :summary, :quote, :officer_id, :origin_id)
)sql"_s;

const QString kUpdateCase = uR"sql(
UPDATE case_record SET reference = :reference, kind = :kind, procedure_key = :procedure_key,
    received_on = :received_on, received_quarter = :received_quarter,
    responded_on = :responded_on, responded_quarter = :responded_quarter, due_on = :due_on,
    days_taken = :days_taken, in_time = :in_time, settled_on = :settled_on,
    directorate_id = :directorate_id, service_id = :service_id, team_id = :team_id,
    complainant_type_id = :complainant_type_id, child_or_young_person = :child_or_young_person,
    advocate_id = :advocate_id, contact_method_id = :contact_method_id, theme_id = :theme_id,
    summary = :summary, quote = :quote, officer_id = :officer_id, version = version + 1
WHERE id = :id AND version = :version
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

const QString kUpdateStage = uR"sql(
UPDATE stage SET procedure_key = :procedure_key, procedure_version = :procedure_version,
    directorate_id = :directorate_id, service_id = :service_id,
    received_on = :received_on, received_quarter = :received_quarter,
    acknowledged_on = :acknowledged_on, record_agreed_on = :record_agreed_on, aim_on = :aim_on,
    given_limit_on = :given_limit_on, limit_on = :limit_on, extended_to = :extended_to,
    due_on = :due_on, panel_by = :panel_by, panel_on = :panel_on, panel_quarter = :panel_quarter,
    findings_on = :findings_on, responded_on = :responded_on,
    responded_quarter = :responded_quarter, days_taken = :days_taken, in_time = :in_time,
    outcome = :outcome, outcome_on = :outcome_on, finding_on = :finding_on,
    finding_quarter = :finding_quarter, closed_on = :closed_on, version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kInsertHold = uR"sql(
INSERT INTO hold (id, stage_id, first_on, last_on, reason_id, stops_clock)
VALUES (:id, :stage_id, :first_on, :last_on, :reason_id, :stops_clock)
)sql"_s;

const QString kDeleteHolds = uR"sql(
DELETE FROM hold WHERE stage_id = :stage_id
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

const QString kSettleComplaints = uR"sql(
UPDATE case_record
SET settled_on = (SELECT min(s.received_on) FROM stage s WHERE s.case_id = case_record.id)
WHERE kind = 'complaint' AND settled_on IS NULL
)sql"_s;

const QString kSettleComplaint = uR"sql(
UPDATE case_record
SET settled_on = (SELECT min(s.received_on) FROM stage s WHERE s.case_id = case_record.id)
WHERE kind = 'complaint' AND id = :id
)sql"_s;

const QString kFirstStageOn = uR"sql(
SELECT min(received_on) FROM stage WHERE case_id = :id
)sql"_s;

const QString kStageNode = uR"sql(
SELECT directorate_id, service_id FROM case_record WHERE id = :id
)sql"_s;

template <typename Enum>
std::optional<QString> word(const std::optional<Enum> &value)
{
    return value ? std::optional(QString(toStored(*value))) : std::nullopt;
}

void bindCase(Statement &statement, const CaseRecord &record, const CaseFigures &figures)
{
    statement.bind(u":reference"_s, record.reference)
        .bind(u":kind"_s, QString(toStored(record.kind)))
        .bind(u":procedure_key"_s, word(record.procedure))
        .bind(u":received_on"_s, record.receivedOn)
        .bind(u":received_quarter"_s, figures.receivedQuarter)
        .bind(u":responded_on"_s, record.respondedOn)
        .bind(u":responded_quarter"_s, figures.respondedQuarter)
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
    statement.bind(u":procedure_key"_s, QString(toStored(stage.procedure)))
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

void insertHolds(Statement &insert, const StageRecord &stage)
{
    for (const Hold &hold : stage.holds)
        insert.bind(u":id"_s, hold.id)
            .bind(u":stage_id"_s, stage.id)
            .bind(u":first_on"_s, hold.firstOn)
            .bind(u":last_on"_s, hold.lastOn)
            .bind(u":reason_id"_s, hold.reason)
            .bind(u":stops_clock"_s, hold.stopsClock)
            .run();
}

[[noreturn]] void throwConflict(const QString &what)
{
    throw StorageError({Error::Code::Conflict,
                        CaseText::tr("Somebody else has changed this record since you opened it. "
                                     "Nothing was saved. Press Refresh to see it as it is now; what "
                                     "you typed stays in the form."),
                        what});
}

void noteDifference(UnitOfWork &unit, QLatin1StringView entity, qint64 id, CaseId ofCase,
                    const AuditFields &before, const AuditFields &after)
{
    Q_ASSERT(before.size() == after.size());
    for (size_t i = 0; i < before.size(); ++i)
        unit.changed(entity, id, ofCase, before[i].name, before[i].value, after[i].value);
}

std::optional<QDate> firstStageOn(Database &database, CaseId id)
{
    Statement select(database, kFirstStageOn);
    select.bind(u":id"_s, id);
    return select.step() ? select.date(0) : std::nullopt;
}

/// Writes the stored row of a stage whose facts, or whose case, have changed.
void writeStage(UnitOfWork &unit, const CouncilRules &rules, const StageRecord &stage)
{
    Statement node(unit.database(), kStageNode);
    node.bind(u":id"_s, stage.caseId);
    if (!node.step())
        throwConflict(u"case of stage"_s);
    RowReader row(node);
    const auto directorate = row.id<OrgNodeId>();
    const auto service = row.optionalId<OrgNodeId>();
    node.reset();
    Statement update(unit.database(), kUpdateStage);
    bindStage(update, stage, figuresOf(stage, rules), directorate, service);
    update.bind(u":id"_s, stage.id).bind(u":version"_s, stage.version);
    if (update.run() != 1)
        throwConflict(u"stage version"_s);
}

void noteHolds(UnitOfWork &unit, const StageRecord &before, const StageRecord &after)
{
    if (before.holds == after.holds)
        return;
    for (const Hold &hold : before.holds)
        unit.deleted("hold"_L1, hold.id.value(), after.caseId, toJson(auditFields(hold)));
    Statement(unit.database(), kDeleteHolds).bind(u":stage_id"_s, after.id).run();
    StageRecord written = after;
    for (Hold &hold : written.holds) {
        hold.id = unit.newId<HoldId>();
        unit.created("hold"_L1, hold.id.value(), after.caseId);
    }
    Statement insert(unit.database(), kInsertHold);
    insertHolds(insert, written);
}

/// The version of the procedure that counts for what is received with the case.
QString versionFor(const CouncilRules &rules, const CaseRecord &record)
{
    const auto *version = record.procedure
        ? rules.procedures().versionOn(*record.procedure, record.receivedOn)
        : nullptr;
    return version ? version->version : QString();
}

} // namespace

CaseWriter::CaseWriter(UnitOfWork &unit, const CouncilRules &rules)
    : m_unit(unit)
    , m_rules(rules)
    , m_insertCase(unit.database(), kInsertCase)
    , m_insertStage(unit.database(), kInsertStage)
    , m_insertHold(unit.database(), kInsertHold)
    , m_insertIssue(unit.database(), kInsertIssue)
    , m_insertAction(unit.database(), kInsertAction)
    , m_insertCost(unit.database(), kInsertCost)
    , m_insertOmbudsman(unit.database(), kInsertOmbudsman)
    , m_insertRecommendation(unit.database(), kInsertRecommendation)
    , m_insertDipResponse(unit.database(), kInsertDipResponse)
    , m_insertDipTheme(unit.database(), kInsertDipTheme)
{
}

void CaseWriter::insert(const CaseRecord &record)
{
    m_insertCase.bind(u":id"_s, record.id);
    bindCase(m_insertCase, record, figuresOf(record, std::nullopt, m_rules));
    m_insertCase.bind(u":origin_id"_s, record.origin).run();
}

void CaseWriter::insert(const StageRecord &stage, OrgNodeId directorate,
                        std::optional<OrgNodeId> service)
{
    m_insertStage.bind(u":id"_s, stage.id)
        .bind(u":case_id"_s, stage.caseId)
        .bind(u":stage_no"_s, stage.number);
    bindStage(m_insertStage, stage, figuresOf(stage, m_rules), directorate, service);
    m_insertStage.bind(u":origin_id"_s, stage.origin).bind(u":version"_s, stage.version).run();
    insertHolds(m_insertHold, stage);
}

void CaseWriter::insert(const IssueRecord &issue)
{
    m_insertIssue.bind(u":id"_s, issue.id)
        .bind(u":stage_id"_s, issue.stage)
        .bind(u":position"_s, issue.position)
        .bind(u":category_id"_s, issue.category)
        .bind(u":root_cause_id"_s, issue.rootCause)
        .bind(u":outcome"_s, word(issue.outcome))
        .bind(u":description"_s, issue.description)
        .bind(u":origin_id"_s, issue.origin)
        .run();
}

void CaseWriter::insert(const ActionRecord &action)
{
    m_insertAction.bind(u":id"_s, action.id)
        .bind(u":stage_id"_s, action.stage)
        .bind(u":category_id"_s, action.category)
        .bind(u":scope"_s, word(action.scope))
        .bind(u":description"_s, action.description)
        .bind(u":due_on"_s, action.dueOn)
        .bind(u":completed_on"_s, action.completedOn)
        .bind(u":origin_id"_s, action.origin)
        .run();
}

void CaseWriter::insert(const CostRecord &cost)
{
    m_insertCost.bind(u":id"_s, cost.id)
        .bind(u":stage_id"_s, cost.stage)
        .bind(u":cost_type"_s, QString(toStored(cost.type)))
        .bind(u":amount_pence"_s, cost.amount)
        .bind(u":paid_on"_s, cost.paidOn)
        .bind(u":paid_quarter"_s, Quarter::of(cost.paidOn).code())
        .bind(u":description"_s, cost.description)
        .bind(u":origin_id"_s, cost.origin)
        .run();
}

void CaseWriter::insert(const OmbudsmanRecord &record)
{
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
    m_insertRecommendation.bind(u":id"_s, record.id)
        .bind(u":ombudsman_case_id"_s, record.ombudsmanCase)
        .bind(u":category"_s, QString(toStored(record.category)))
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

void CaseWriter::settle(CaseId id)
{
    Statement(m_unit.database(), kSettleComplaint).bind(u":id"_s, id).run();
}

void CaseWriter::finish()
{
    Statement(m_unit.database(), kSettleComplaints).run();
}

Result<void> CaseRepository::update(UnitOfWork &unit, const CouncilRules &rules,
                                    const CaseRecord &before, const CaseRecord &after)
{
    return guarded([&] {
        Database &database = unit.database();
        Statement update(database, kUpdateCase);
        bindCase(update, after, figuresOf(after, firstStageOn(database, after.id), rules));
        update.bind(u":id"_s, after.id).bind(u":version"_s, before.version);
        if (update.run() != 1)
            throwConflict(u"case version"_s);
        noteDifference(unit, "case"_L1, after.id.value(), after.id, auditFields(before),
                       auditFields(after));

        // The stages carry the case's service, and count by the version of its day of receipt.
        const bool isMoved
            = before.directorate != after.directorate || before.service != after.service;
        for (const auto &folder : unwrap(CaseRepository(database).dossier(after.id)).stages) {
            StageRecord stage = folder.stage;
            const AuditFields fieldsBefore = auditFields(stage);
            stage.procedure = after.procedure.value_or(stage.procedure);
            stage.procedureVersion = versionFor(rules, after);
            if (!isMoved && stage == folder.stage)
                continue;
            writeStage(unit, rules, stage);
            noteDifference(unit, "stage"_L1, stage.id.value(), after.id, fieldsBefore,
                           auditFields(stage));
        }
    });
}

Result<void> CaseRepository::update(UnitOfWork &unit, const CouncilRules &rules,
                                    const StageRecord &before, const StageRecord &after)
{
    return guarded([&] {
        StageRecord written = after;
        written.version = before.version;
        writeStage(unit, rules, written);
        Statement(unit.database(), kSettleComplaint).bind(u":id"_s, after.caseId).run();
        noteDifference(unit, "stage"_L1, after.id.value(), after.caseId, auditFields(before),
                       auditFields(after));
        noteHolds(unit, before, after);
    });
}

} // namespace redress
