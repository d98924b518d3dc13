// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/worklist.h"

#include "core/conduct/acts.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct WorkListText {
    Q_DECLARE_TR_FUNCTIONS(redress::WorkList)
};
using Kind = WorkItem::Kind;
using Status = WorkItem::Status;
using NextStep = WorkItem::NextStep;

const QString kOpenStages = uR"sql(
SELECT fact_id, case_id, reference, procedure_key, stage_no, directorate_id, service_id, officer_id,
       received_on, aim_on, due_on, extended_to, panel_by, panel_on, limit_on, record_agreed_on
FROM fact_stage
WHERE (closed_on IS NULL OR closed_on > :day) AND received_on <= :same_day
)sql"_s;

const QString kHoldsOnDay = uR"sql(
SELECT stage_id FROM hold WHERE (last_on IS NULL OR last_on >= :day) AND first_on <= :same_day
)sql"_s;

// The day of receipt is compared as text, so that SQLite goes by what is not settled, which is
// little, and not by its index on that day, under which all cases lie.
const QString kOpenContacts = uR"sql(
SELECT f.case_id, f.reference, f.kind, f.procedure_key, f.directorate_id, f.service_id,
       f.officer_id, f.received_on, f.due_on,
       CASE WHEN d.proceedings IS NULL THEN NULL ELSE d.frozen_review_on END
FROM fact_contact f LEFT JOIN case_detail d ON d.case_id = f.case_id
WHERE (f.settled_on IS NULL OR f.settled_on > :day) AND CAST(f.received_on AS TEXT) <= :same_day
)sql"_s;

const QString kOpenEnquiries = uR"sql(
SELECT fact_id, case_id, reference, directorate_id, service_id, officer_id, received_on, enquiry_due_on
FROM fact_ombudsman
WHERE (settled_on IS NULL OR settled_on > :day) AND received_on <= :same_day
)sql"_s;

// Further letters of the Ombudsman. A decision settles what was asked before it, but for compliance
// with what was recommended in an earlier one. \source domain 3.2
const QString kFurtherEnquiries = uR"sql(
SELECT q.id, o.id, o.case_id, o.reference, o.directorate_id, o.service_id, o.officer_id,
       q.letter_on, q.due_on, q.agreed_to
FROM ombudsman_enquiry q JOIN ombudsman_case o ON o.id = q.ombudsman_case_id
WHERE (q.replied_on IS NULL OR q.replied_on > :day) AND q.letter_on <= :same_day
      AND (o.decision_on IS NULL OR o.decision_on > :day OR o.decision_on < q.letter_on
           OR q.kind IN ('compliance', 'other'))
)sql"_s;

const QString kOverdueActions = uR"sql(
SELECT fact_id, case_id, reference, stage_no, procedure_key, directorate_id, service_id,
       finding_on, received_on, due_on, (SELECT officer_id FROM case_record c WHERE c.id = fact_action.case_id)
FROM fact_action
WHERE (completed_on IS NULL OR completed_on > :same_day) AND due_on < :day
)sql"_s;

// Stages that were answered not long ago, and after which no other began.
const QString kOpenWindows = uR"sql(
SELECT case_id, reference, procedure_key, procedure_version, stage_no, directorate_id, service_id,
       officer_id, received_on, responded_on
FROM fact_stage f
WHERE closed_on > :since AND closed_on <= :day AND responded_on IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM stage n WHERE n.case_id = f.case_id
                      AND n.stage_no > f.stage_no AND n.received_on <= :same_day)
)sql"_s;

// When the record of an item came into the file; the keys of the other kinds are 0.
const QString kRecordedAt = uR"sql(
SELECT u.at_utc FROM stage s JOIN change_set u ON u.id = s.origin_id
WHERE s.case_id = :stage_case_id AND s.stage_no = :stage_no
UNION ALL
SELECT u.at_utc FROM case_record c JOIN change_set u ON u.id = c.origin_id WHERE c.id = :case_id
UNION ALL
SELECT u.at_utc FROM action a JOIN change_set u ON u.id = a.origin_id WHERE a.id = :action_id
UNION ALL
SELECT u.at_utc FROM ombudsman_case o JOIN change_set u ON u.id = o.origin_id
WHERE o.id = :ombudsman_id
)sql"_s;

// Ids are given out in the order of the units that use them, that of the unit itself first.
const QString kEnquiryRecordedAt = uR"sql(
SELECT at_utc FROM change_set WHERE id < :id ORDER BY id DESC LIMIT 1
)sql"_s;

/// No time to ask for the next stage is longer, in days.
constexpr int kLongestWindow = 180;

/// Loads the items of one kind after the other.
class Loader final
{
public:
    Loader(Database &database, const CouncilRules &rules, QDate day)
        : m_database(database)
        , m_rules(rules)
        , m_day(day)
    {}

    std::vector<WorkItem> load()
    {
        loadHolds();
        loadStages();
        loadContacts();
        loadEnquiries();
        loadFurtherEnquiries();
        loadActions();
        loadWindows();
        std::sort(m_items.begin(), m_items.end(), [](const WorkItem &a, const WorkItem &b) {
            // What has no day to keep stands last.
            const auto key = [](const WorkItem &item) {
                return std::tuple(!item.dueOn, item.dueOn.value_or(QDate()), item.reference,
                                  item.stage);
            };
            return key(a) < key(b);
        });
        return std::move(m_items);
    }

private:
    Statement statement(const QString &sql)
    {
        Statement select(m_database, sql);
        select.bind(u":day"_s, m_day).bind(u":same_day"_s, m_day);
        return select;
    }

    void loadHolds()
    {
        Statement select = statement(kHoldsOnDay);
        while (select.step())
            m_onHold.insert(select.integer(0));
    }

    void loadStages()
    {
        Statement select = statement(kOpenStages);
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
            item.dueOn = deadlines.inForceAt(m_day, facts);
            item.isExtended = facts.extendedTo && item.dueOn == facts.extendedTo &&
                              (!limitOn || *facts.extendedTo > *limitOn);
            item.isOnHold = m_onHold.contains(stageId);
            place(item, m_day, m_rules.calendar());
            item.nextStep = stepOf(item, facts.panelOn, recordIsAgreed);
            m_items.push_back(item);
        }
    }

    void loadContacts()
    {
        Statement select = statement(kOpenContacts);
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
            if (isComplaint && item.procedure) {
                // A complaint without a stage keeps the day for its acknowledgement.
                if (const auto clock = m_rules.clockOn(*item.procedure, 1, item.receivedOn)) {
                    StageFacts facts;
                    facts.receivedOn = item.receivedOn;
                    item.dueOn = clock->deadlines(facts).acknowledgeBy;
                }
            }
            // What proceedings keep from being considered waits for its review. \source domain 2
            if (const auto reviewOn = row.date()) {
                item.isOnHold = true;
                item.dueOn = reviewOn;
                item.nextStep = NextStep::ReviewHold;
            }
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    void loadEnquiries()
    {
        Statement select = statement(kOpenEnquiries);
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.kind = Kind::OmbudsmanEnquiry;
            item.ombudsmanId = row.id<OmbudsmanId>();
            item.caseId = row.optionalId<CaseId>();
            item.reference = row.text();
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            item.officer = row.optionalId<MemberId>();
            item.receivedOn = row.day();
            item.dueOn = row.date();
            item.nextStep = NextStep::ReplyToOmbudsman;
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    void loadFurtherEnquiries()
    {
        Statement select = statement(kFurtherEnquiries);
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.kind = Kind::OmbudsmanEnquiry;
            item.enquiryId = row.id<EnquiryId>();
            item.ombudsmanId = row.id<OmbudsmanId>();
            item.caseId = row.optionalId<CaseId>();
            item.reference = row.text();
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            item.officer = row.optionalId<MemberId>();
            item.receivedOn = row.day();
            item.dueOn = row.date();
            const auto agreedTo = row.date();
            item.isExtended = agreedTo.has_value();
            if (agreedTo)
                item.dueOn = agreedTo;
            item.nextStep = NextStep::ReplyToOmbudsman;
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    void loadActions()
    {
        Statement select = statement(kOverdueActions);
        while (select.step()) {
            RowReader row(select);
            WorkItem item;
            item.kind = Kind::Action;
            item.actionId = row.id<ActionId>();
            item.caseId = row.id<CaseId>();
            item.reference = row.text();
            item.stage = int(row.integer());
            item.procedure = fromStored<ProcedureKey>(row.text());
            item.directorate = row.id<OrgNodeId>();
            item.service = row.optionalId<OrgNodeId>();
            const auto findingOn = row.date();
            const QDate receivedOn = row.day();
            item.receivedOn = findingOn.value_or(receivedOn);
            item.dueOn = row.date();
            item.officer = row.optionalId<MemberId>();
            item.nextStep = NextStep::CompleteAction;
            place(item, m_day, m_rules.calendar());
            m_items.push_back(item);
        }
    }

    /// \source features 31
    void loadWindows()
    {
        Statement select(m_database, kOpenWindows);
        select.bind(u":since"_s, m_day.addDays(-kLongestWindow))
            .bind(u":day"_s, m_day)
            .bind(u":same_day"_s, m_day);
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
            item.nextStep = NextStep::AwaitRequest;
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
            return isStatutory && item.isOverdue() ? NextStep::SendResponseOfferStage2
                                                   : NextStep::SendResponse;
        }
    }

    Database &m_database;
    const CouncilRules &m_rules;
    QDate m_day;
    std::unordered_set<qint64> m_onHold;
    std::vector<WorkItem> m_items;
};

/// Marks what is new.
class Marker final
{
public:
    Marker(Database &database, const LastLook &look)
        : m_select(database, kRecordedAt)
        , m_enquiry(database, kEnquiryRecordedAt)
        , m_look(look)
    {}

    void mark(WorkItem &item)
    {
        item.crossed = crossedSince(item, m_look, false);
        const bool mayBeNews = item.crossed == WorkItem::Crossing::None &&
                               item.kind != Kind::Window &&
                               (item.status == Status::Overdue || item.status == Status::PastAim);
        if (mayBeNews)
            item.crossed = crossedSince(item, m_look, isRecordedSince(item));
    }

private:
    bool isRecordedSince(const WorkItem &item)
    {
        if (item.enquiryId)
            return isNews(m_enquiry.bind(u":id"_s, *item.enquiryId));
        const bool isContact = item.kind == Kind::Reply || item.kind == Kind::Triage;
        const qint64 ofCase = item.caseId ? item.caseId->value() : 0;
        m_select.bind(u":stage_case_id"_s, item.kind == Kind::Stage ? ofCase : 0)
            .bind(u":stage_no"_s, item.stage)
            .bind(u":case_id"_s, isContact ? ofCase : 0)
            .bind(u":action_id"_s, item.actionId.value_or(ActionId()))
            .bind(u":ombudsman_id"_s, item.ombudsmanId.value_or(OmbudsmanId()));
        return isNews(m_select);
    }

    bool isNews(Statement &recordedAt) const
    {
        const bool isLater =
            recordedAt.step() &&
            QDateTime::fromString(recordedAt.text(0), Qt::ISODateWithMs) > m_look.atUtc;
        recordedAt.reset();
        return isLater;
    }

    Statement m_select;
    Statement m_enquiry;
    LastLook m_look;
};

} // namespace

Result<WorkList> WorkList::load(Database &database, const CouncilRules &rules, QDate day,
                                const std::optional<LastLook> &look)
{
    if (!rules.calendar().covers(day))
        return Error{
            Error::Code::Invalid,
            WorkListText::tr("%1 lies outside the working calendar, which reaches from %2 to "
                             "%3, so no days were counted.")
                .arg(day.toString(Qt::ISODate))
                .arg(WorkingCalendar::kFirstYear)
                .arg(WorkingCalendar::kLastYear),
            {}};
    return guarded([&] {
        WorkList list;
        list.m_day = day;
        list.m_items = Loader(database, rules, day).load();
        if (look) {
            Marker marker(database, *look);
            for (WorkItem &item : list.m_items)
                marker.mark(item);
        }
        return list;
    });
}

bool WorkList::shows(WorkFilter filter, const WorkItem &item)
{
    if (filter == WorkFilter::NewlyLate)
        return item.crossed == WorkItem::Crossing::Limit;
    if (filter == WorkFilter::NewlyPastAim)
        return item.crossed == WorkItem::Crossing::Aim;
    if (filter == WorkFilter::Actions)
        return item.kind == Kind::Action;
    if (filter == WorkFilter::Windows)
        return item.kind == Kind::Window;
    if (item.kind == Kind::Action || item.kind == Kind::Window)
        return false;
    switch (filter) {
    case WorkFilter::Open:
        return true;
    case WorkFilter::Overdue:
        return item.isOverdue();
    case WorkFilter::Today:
        return item.status == Status::DueToday;
    case WorkFilter::Soon:
        return item.dueOn && !item.isOverdue() && item.status != Status::DueToday &&
               item.workingDays <= kSoon.count;
    case WorkFilter::PastAim:
        return item.status == Status::PastAim;
    case WorkFilter::Triage:
        return item.kind == Kind::Triage;
    case WorkFilter::Hold:
        return item.isOnHold;
    case WorkFilter::Stages:
        return item.kind == Kind::Stage;
    case WorkFilter::Enquiries:
        return item.kind == Kind::Reply;
    case WorkFilter::Ombudsman:
        return item.kind == Kind::OmbudsmanEnquiry;
    case WorkFilter::Unassigned:
        return !item.officer;
    case WorkFilter::Actions:
    case WorkFilter::Windows:
    case WorkFilter::NewlyLate:
    case WorkFilter::NewlyPastAim:
        break;
    }
    return false;
}

std::vector<WorkItem> WorkList::filtered(WorkFilter filter) const
{
    std::vector<WorkItem> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [filter](const WorkItem &item) { return shows(filter, item); });
    return shown;
}

int WorkList::count(WorkFilter filter) const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [filter](const WorkItem &item) { return shows(filter, item); }));
}

} // namespace redress
