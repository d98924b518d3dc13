// SPDX-License-Identifier: GPL-3.0-or-later
// What is open in the council's own cases.
#include "core/worklist/openwork.h"

#include "core/conduct/acts.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/worklist/chaseladder.h"

#include <unordered_set>

namespace redress::openwork {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using NextStep = WorkItem::NextStep;

const QString kOpenStages = uR"sql(
SELECT f.fact_id, f.case_id, f.reference, f.procedure_key, f.stage_no, f.directorate_id,
       f.service_id, f.officer_id, f.received_on, f.aim_on, f.due_on, f.extended_to, f.panel_by,
       f.panel_on, f.limit_on, f.record_agreed_on, d.extension_agreed_by, d.next_stage_offered_on,
       CASE WHEN t.proceedings IS NULL THEN NULL ELSE t.frozen_review_on END, t.triage_decided_on
FROM fact_stage f LEFT JOIN stage_detail d ON d.stage_id = f.fact_id
LEFT JOIN case_detail t ON t.case_id = f.case_id
WHERE (f.closed_on IS NULL OR f.closed_on > :day) AND f.received_on <= :same_day
)sql"_s;

const QString kHoldsOnDay = uR"sql(
SELECT stage_id FROM hold WHERE (last_on IS NULL OR last_on >= :day) AND first_on <= :same_day
)sql"_s;

const QString kRepliesOnHold = uR"sql(
SELECT case_id FROM case_hold WHERE (last_on IS NULL OR last_on >= :day) AND first_on <= :same_day
)sql"_s;

// The day of receipt is compared as text, so that SQLite goes by what is not settled, which is
// little, and not by its index on that day, under which all cases lie.
const QString kOpenContacts = uR"sql(
SELECT f.case_id, f.reference, f.kind, f.procedure_key, f.directorate_id, f.service_id,
       f.officer_id, f.received_on, f.due_on,
       CASE WHEN d.proceedings IS NULL THEN NULL ELSE d.frozen_review_on END, r.acknowledged_on,
       r.extended_to
FROM fact_contact f JOIN case_record r ON r.id = f.case_id
LEFT JOIN case_detail d ON d.case_id = f.case_id
WHERE (f.settled_on IS NULL OR f.settled_on > :day) AND CAST(f.received_on AS TEXT) <= :same_day
)sql"_s;

// Stages that are not acknowledged, with the day of the import that brought them.
const QString kUnacknowledged = uR"sql(
SELECT s.case_id, c.reference, s.stage_no, s.directorate_id, s.service_id, c.officer_id,
       s.procedure_key, s.procedure_version, s.received_on, b.import_day
FROM stage s JOIN case_record c ON c.id = s.case_id
LEFT JOIN import_batch b ON b.change_set_id = s.origin_id
WHERE (s.closed_on IS NULL OR s.closed_on > :day) AND s.received_on <= :same_day
      AND (s.acknowledged_on IS NULL OR s.acknowledged_on > :ack_day)
)sql"_s;

const QString kOfCase = u" AND s.case_id = :case_id ORDER BY s.stage_no DESC LIMIT 1"_s;

// Enquiries and representations that are not acknowledged, likewise. Their kind is asked in such a
// way that no index of kinds is taken: what is settled, which is nearly all, is not to be read.
const QString kUnacknowledgedContacts = uR"sql(
SELECT c.id, c.reference, c.kind, c.directorate_id, c.service_id, c.officer_id, c.received_on,
       b.import_day
FROM case_record c LEFT JOIN import_batch b ON b.change_set_id = c.origin_id
WHERE (c.settled_on IS NULL OR c.settled_on > :day) AND CAST(c.received_on AS TEXT) <= :same_day
      AND CAST(c.kind AS TEXT) IN ('mp_enquiry', 'councillor_enquiry', 'representation')
      AND (c.acknowledged_on IS NULL OR c.acknowledged_on > :ack_day)
)sql"_s;

const QString kOfContact = u" AND c.id = :case_id"_s;

// A case that is settled is chased by nobody, whatever its log says.
const QString kChases = uR"sql(
SELECT k.id, k.case_id, c.reference, c.kind, c.procedure_key, c.directorate_id, c.service_id,
       c.officer_id, k.happened_on, k.next_chase_on,
       (SELECT count(*) FROM contact_log x
        WHERE x.case_id = k.case_id AND x.kind = 'chase' AND x.happened_on <= :chased_by
              AND x.happened_on >= coalesce((SELECT max(b.received_on) FROM stage b
                  WHERE b.case_id = k.case_id AND b.received_on <= :begun_by), c.received_on))
FROM contact_log k JOIN case_record c ON c.id = k.case_id
WHERE k.next_chase_on IS NOT NULL AND k.happened_on <= :same_day AND k.case_id IN (
    SELECT s.case_id FROM stage s WHERE s.closed_on IS NULL OR s.closed_on > :day
    UNION ALL
    SELECT o.id FROM case_record o WHERE o.settled_on IS NULL OR o.settled_on > :settled_day)
)sql"_s;

// Stages that were answered not long ago, and after which no other began.
const QString kOpenWindows = uR"sql(
SELECT f.case_id, f.reference, f.procedure_key, f.procedure_version, f.stage_no, f.directorate_id,
       f.service_id, f.officer_id, f.received_on, f.responded_on, f.due_on, f.limit_on,
       d.extension_agreed_by, d.next_stage_offered_on
FROM fact_stage f LEFT JOIN stage_detail d ON d.stage_id = f.fact_id
WHERE f.closed_on > :since AND f.closed_on <= :day AND f.responded_on IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM stage n WHERE n.case_id = f.case_id
                      AND n.stage_no > f.stage_no AND n.received_on <= :same_day)
)sql"_s;

/// No time to ask for the next stage is longer, in days.
constexpr int kLongestWindow = 180;

/// What decides whether stage 2 is owed after a stage: its days, and what was agreed and offered.
struct Breach {
    std::optional<QDate> dueOn; ///< With an extension.
    std::optional<QDate> limitOn;
    QString agreedBy;
    std::optional<QDate> offeredOn;

    /// Whether an answer that is given, or awaited, on \p answer came too late, and nothing was
    /// offered by the end of \p day. The rule of owedWords(). \source domain 3.1, "Breach"
    bool isOwed(const WorkItem &item, QDate answer, QDate day) const
    {
        if (item.stage != 1 || item.procedure != ProcedureKey::ChildrenStatutory)
            return false;
        const auto after = agreedBy == storedText(Agreement::ComplaintsManager) ? limitOn : dueOn;
        return after && answer > *after && !(offeredOn && *offeredOn <= day);
    }
};

/// Nothing where the procedure asks for none, or where an import brought the stage too late to
/// tell.
std::optional<WorkItem> acknowledgement(Statement &select, const CouncilRules &rules, QDate day)
{
    RowReader row(select);
    WorkItem item;
    item.kind = Kind::Acknowledgement;
    item.caseId = row.id<CaseId>();
    item.reference = row.text();
    StageRecord stage;
    stage.number = int(row.integer());
    item.stage = stage.number;
    item.directorate = row.id<OrgNodeId>();
    item.service = row.optionalId<OrgNodeId>();
    item.officer = row.optionalId<MemberId>();
    item.procedure = fromStored<ProcedureKey>(row.text());
    stage.procedure = item.procedure.value_or(stage.procedure);
    stage.procedureVersion = row.text();
    stage.receivedOn = row.day();
    item.receivedOn = stage.receivedOn;
    const auto importedOn = row.date();
    const auto clock = rules.clockOf(stage);
    item.dueOn = clock ? clock->deadlines(factsOf(stage)).acknowledgeBy : std::nullopt;
    if (!item.dueOn || (importedOn && *item.dueOn < *importedOn))
        return std::nullopt;
    item.nextStep = NextStep::Acknowledge;
    place(item, day, rules.calendar());
    return item;
}

/// The same of an enquiry or a representation. \source domain 8, "Acknowledgement"; S-26
std::optional<WorkItem> acknowledgementOfContact(Statement &select, const CouncilRules &rules,
                                                 QDate day)
{
    RowReader row(select);
    WorkItem item;
    item.kind = Kind::Acknowledgement;
    CaseRecord record;
    record.id = row.id<CaseId>();
    item.caseId = record.id;
    item.reference = row.text();
    record.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Representation);
    item.caseKind = record.kind;
    item.directorate = row.id<OrgNodeId>();
    item.service = row.optionalId<OrgNodeId>();
    item.officer = row.optionalId<MemberId>();
    record.receivedOn = row.day();
    item.receivedOn = record.receivedOn;
    const auto importedOn = row.date();
    item.dueOn = acknowledgeBy(record, rules);
    if (!item.dueOn || (importedOn && *item.dueOn < *importedOn))
        return std::nullopt;
    item.nextStep = NextStep::Acknowledge;
    place(item, day, rules.calendar());
    return item;
}

/// Loads the items of one kind after the other.
class Loader final
{
public:
    Loader(Database &database, const CouncilRules &rules, QDate day, std::optional<CaseId> of)
        : m_database(database)
        , m_rules(rules)
        , m_day(day)
        , m_of(of)
    {}

    std::vector<WorkItem> load()
    {
        loadHolds();
        loadStages();
        loadContacts();
        loadAcknowledgements();
        loadChases();
        loadWindows();
        return std::move(m_items);
    }

private:
    Statement statement(const QString &sql, QLatin1StringView column)
    {
        Statement select = asked(m_database, sql, column, m_of);
        select.bind(u":day"_s, m_day).bind(u":same_day"_s, m_day);
        return select;
    }

    void loadHolds()
    {
        for (const auto &[sql, held] :
             {std::pair(kHoldsOnDay, &m_onHold), std::pair(kRepliesOnHold, &m_repliesOnHold)}) {
            Statement select(m_database, sql);
            select.bind(u":day"_s, m_day).bind(u":same_day"_s, m_day);
            while (select.step())
                held->insert(select.integer(0));
        }
    }

    void loadStages()
    {
        Statement select = statement(kOpenStages, "f.case_id"_L1);
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.kind = Kind::Stage;
            const qint64 stageId = row.integer();
            item.caseId = row.id<CaseId>();
            item.reference = row.text();
            item.procedure = fromStored<ProcedureKey>(row.text());
            item.stage = int(row.integer());
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            item.officer = row.optionalId<MemberId>();
            item.receivedOn = row.day();
            item.aimOn = row.date();
            StageDeadlines deadlines;
            StageFacts facts;
            deadlines.dueOn = row.date();
            facts.extendedTo = row.date();
            deadlines.panelBy = row.date();
            facts.panelOn = row.date();
            const auto limitOn = row.date();
            const bool recordIsAgreed = row.date().has_value();
            const QString agreedBy = row.optionalText().value_or(QString());
            const Breach breach{deadlines.dueOn, limitOn, agreedBy, row.date()};
            item.owesStage2 = breach.isOwed(item, m_day, m_day);
            item.dueOn = deadlines.inForceAt(m_day, facts);
            item.isExtended = facts.extendedTo && item.dueOn == facts.extendedTo &&
                              (!limitOn || *facts.extendedTo > *limitOn);
            item.isOnHold = m_onHold.contains(stageId);
            place(item, m_day, m_rules.calendar());
            item.nextStep = stepOf(item, facts.panelOn, recordIsAgreed);
            m_items.push_back(item);
            const auto reviewOn = row.date();
            const auto decidedOn = row.date();
            if (reviewOn)
                addReview(item, *reviewOn, decidedOn);
        }
    }

    /// Proceedings that were found, or go on, after a stage began. \source domain 2
    void addReview(const WorkItem &stage, QDate reviewOn, std::optional<QDate> decidedOn)
    {
        WorkItem item;
        item.kind = Kind::Review;
        item.caseId = stage.caseId;
        item.reference = stage.reference;
        item.procedure = stage.procedure;
        item.stage = stage.stage;
        item.directorate = stage.directorate;
        item.service = stage.service;
        item.officer = stage.officer;
        item.receivedOn = decidedOn.value_or(stage.receivedOn);
        item.dueOn = reviewOn;
        item.nextStep = NextStep::ReviewProceedings;
        place(item, m_day, m_rules.calendar());
        m_items.push_back(item);
    }

    void loadContacts()
    {
        Statement select = statement(kOpenContacts, "f.case_id"_L1);
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.caseId = row.id<CaseId>();
            item.reference = row.text();
            item.caseKind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
            item.procedure = fromStored<ProcedureKey>(row.text());
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            item.officer = row.optionalId<MemberId>();
            item.receivedOn = row.day();
            item.dueOn = row.date();
            const bool isComplaint = item.caseKind == CaseKind::Complaint;
            item.kind = isComplaint ? Kind::Triage : Kind::Reply;
            item.nextStep = isComplaint ? NextStep::AcknowledgeAndTriage : NextStep::SendReply;
            const auto reviewOn = row.date();
            const auto acknowledgedOn = row.date();
            const auto extendedTo = row.date();
            item.isExtended = !isComplaint && extendedTo && item.dueOn == extendedTo;
            item.isOnHold =
                !isComplaint && item.caseId && m_repliesOnHold.contains(item.caseId->value());
            if (item.isOnHold)
                item.nextStep = NextStep::ReviewHold;
            if (isComplaint && acknowledgedOn && *acknowledgedOn <= m_day) {
                item.nextStep = NextStep::Triage;
            } else if (isComplaint) {
                // A complaint without a stage keeps the day for its acknowledgement.
                CaseRecord record;
                record.procedure = item.procedure;
                record.receivedOn = item.receivedOn;
                item.dueOn = acknowledgeBy(record, m_rules);
            }
            // What proceedings keep from being considered waits for its review. \source domain 2
            if (reviewOn) {
                item.isOnHold = true;
                item.dueOn = reviewOn;
                item.nextStep = NextStep::ReviewHold;
            }
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    void loadAcknowledgements()
    {
        Statement select = statement(kUnacknowledged, "s.case_id"_L1);
        select.bind(u":ack_day"_s, m_day);
        while (select.step()) {
            if (auto item = acknowledgement(select, m_rules, m_day))
                m_items.push_back(std::move(*item));
        }
        Statement contacts = statement(kUnacknowledgedContacts, "c.id"_L1);
        contacts.bind(u":ack_day"_s, m_day);
        while (contacts.step()) {
            if (auto item = acknowledgementOfContact(contacts, m_rules, m_day))
                m_items.push_back(std::move(*item));
        }
    }

    /// \source features 41
    void loadChases()
    {
        Statement select = statement(kChases, "k.case_id"_L1);
        select.bind(u":settled_day"_s, m_day)
            .bind(u":chased_by"_s, m_day)
            .bind(u":begun_by"_s, m_day);
        const ChaseLadder ladder = chaseladder::load(m_database);
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.kind = Kind::Chase;
            item.contactId = row.id<ContactId>();
            item.caseId = row.id<CaseId>();
            item.reference = row.text();
            item.caseKind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
            item.procedure = fromStored<ProcedureKey>(row.text());
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            item.officer = row.optionalId<MemberId>();
            item.receivedOn = row.day();
            item.dueOn = row.date();
            item.nextStep = NextStep::AskAgain;
            item.goesTo = ladder.whomAfter(int(row.integer()));
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    /// \source features 31
    void loadWindows()
    {
        Statement select = statement(kOpenWindows, "f.case_id"_L1);
        select.bind(u":since"_s, m_day.addDays(-kLongestWindow));
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.kind = Kind::Window;
            item.caseId = row.id<CaseId>();
            item.reference = row.text();
            item.procedure = fromStored<ProcedureKey>(row.text());
            StageRecord stage;
            stage.procedure = item.procedure.value_or(stage.procedure);
            stage.procedureVersion = row.text();
            stage.number = int(row.integer());
            item.stage = stage.number;
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            item.officer = row.optionalId<MemberId>();
            stage.receivedOn = row.day();
            stage.respondedOn = row.date();
            item.receivedOn = stage.respondedOn.value_or(stage.receivedOn);
            item.dueOn = windowEnd(stage, m_rules);
            if (!item.dueOn || *item.dueOn < m_day)
                continue;
            Breach breach;
            breach.dueOn = row.date();
            breach.limitOn = row.date();
            breach.agreedBy = row.optionalText().value_or(QString());
            breach.offeredOn = row.date();
            item.owesStage2 = breach.isOwed(item, item.receivedOn, m_day);
            item.nextStep = item.owesStage2 ? NextStep::OfferStage2 : NextStep::AwaitRequest;
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    NextStep stepOf(const WorkItem &item, std::optional<QDate> panelOn, bool recordIsAgreed) const
    {
        if (item.isOnHold)
            return NextStep::ReviewHold;
        const bool isStatutory = item.procedure == ProcedureKey::ChildrenStatutory;
        switch (item.stage) {
        case 2:
            return isStatutory && !recordIsAgreed ? NextStep::AgreeRecord
                   : isStatutory                  ? NextStep::SendAdjudication
                                                  : NextStep::SendResponse;
        case 3:
            if (!isStatutory) // A procedure of the council's may have three stages, and no panel.
                return NextStep::SendResponse;
            if (!panelOn)
                return NextStep::ArrangePanel;
            return *panelOn > m_day ? NextStep::HoldPanel : NextStep::SendPanelReply;
        default:
            return item.owesStage2 ? NextStep::SendResponseOfferStage2 : NextStep::SendResponse;
        }
    }

    Database &m_database;
    const CouncilRules &m_rules;
    QDate m_day;
    std::optional<CaseId> m_of;
    std::unordered_set<qint64> m_onHold;        ///< Stages.
    std::unordered_set<qint64> m_repliesOnHold; ///< By their cases.
    std::vector<WorkItem> m_items;
};

} // namespace

Statement asked(Database &database, const QString &sql, QLatin1StringView column,
                std::optional<CaseId> of)
{
    if (!of)
        return Statement(database, sql);
    Statement select(database, sql + u" AND %1 = :of_case"_s.arg(column));
    select.bind(u":of_case"_s, *of);
    return select;
}

std::vector<WorkItem> ofCases(Database &database, const CouncilRules &rules, QDate day,
                              std::optional<CaseId> of)
{
    return Loader(database, rules, day, of).load();
}

Result<std::optional<WorkItem>> acknowledgementOf(Database &database, const CouncilRules &rules,
                                                  CaseId id, QDate day)
{
    return guarded([&]() -> std::optional<WorkItem> {
        Statement select(database, kUnacknowledged + kOfCase);
        select.bind(u":day"_s, day)
            .bind(u":same_day"_s, day)
            .bind(u":ack_day"_s, day)
            .bind(u":case_id"_s, id);
        if (select.step())
            return acknowledgement(select, rules, day);
        Statement contact(database, kUnacknowledgedContacts + kOfContact);
        contact.bind(u":day"_s, day)
            .bind(u":same_day"_s, day)
            .bind(u":ack_day"_s, day)
            .bind(u":case_id"_s, id);
        return contact.step() ? acknowledgementOfContact(contact, rules, day) : std::nullopt;
    });
}

} // namespace redress::openwork
