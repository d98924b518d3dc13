// SPDX-License-Identifier: GPL-3.0-or-later
// What is open in cases at the Ombudsman.
#include "core/worklist/openwork.h"

#include "core/conduct/ombudsman.h"
#include "core/store/statement.h"
#include "core/worklist/chaseladder.h"

namespace redress::openwork {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using NextStep = WorkItem::NextStep;

const QString kOpenEnquiries = uR"sql(
SELECT fact_id, case_id, reference, directorate_id, service_id, officer_id, received_on,
       enquiry_due_on, enquiry_first_due_on
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

// What was recommended and is to be done. One that the council did not accept asks for nothing.
const QString kRecommendations = uR"sql(
SELECT o.id, o.case_id, o.reference, o.directorate_id, o.service_id, o.officer_id, r.id,
       coalesce(o.decision_on, o.received_on), r.due_on
FROM recommendation r JOIN ombudsman_case o ON o.id = r.ombudsman_case_id
WHERE (r.completed_on IS NULL OR r.completed_on > :day) AND r.satisfied_on IS NULL
      AND coalesce(r.accepted, 1) = 1 AND coalesce(o.decision_on, o.received_on) <= :same_day
)sql"_s;

// What was done, and the Ombudsman has not said so. What has no evidence came with an import, and
// counts as settled. The day on which it was done is compared as text, so that SQLite goes by what
// is not confirmed, which is little. \source domain 5, M-15
const QString kUnsatisfied = uR"sql(
SELECT o.id, o.case_id, o.reference, o.directorate_id, o.service_id, o.officer_id, r.id,
       r.completed_on
FROM recommendation r JOIN ombudsman_case o ON o.id = r.ombudsman_case_id
WHERE r.evidence IS NOT NULL AND (r.satisfied_on IS NULL OR r.satisfied_on > :day)
      AND CAST(r.completed_on AS TEXT) <= :same_day
)sql"_s;

const QString kPublicReports = uR"sql(
SELECT id, case_id, reference, directorate_id, service_id, officer_id, decision_on
FROM ombudsman_case
WHERE report_kind = 'report' AND (report_answered_on IS NULL OR report_answered_on > :day)
      AND decision_on <= :same_day
)sql"_s;

// Of a case that stands alone: of others they are those of the case of the council. What is settled
// is chased by nobody.
const QString kChases = uR"sql(
SELECT o.id, o.case_id, o.reference, o.directorate_id, o.service_id, o.officer_id, k.id,
       k.happened_on, k.next_chase_on,
       (SELECT count(*) FROM contact_log x WHERE x.ombudsman_case_id = o.id AND x.kind = 'chase'
        AND x.happened_on <= :chased_by)
FROM contact_log k JOIN ombudsman_case o ON o.id = k.ombudsman_case_id
WHERE k.next_chase_on IS NOT NULL AND k.happened_on <= :same_day
      AND (o.decision_on > :day
           OR EXISTS (SELECT 1 FROM open_at_ombudsman w WHERE w.ombudsman_case_id = o.id))
)sql"_s;

/// Loads the items of one kind after the other.
class Loader final
{
public:
    Loader(Database &database, const CouncilRules &rules, QDate day, std::optional<CaseId> of,
           std::optional<OmbudsmanId> alone = {})
        : m_database(database)
        , m_rules(rules)
        , m_day(day)
        , m_of(of)
        , m_alone(alone)
    {}

    std::vector<WorkItem> load()
    {
        loadEnquiries();
        loadFurtherEnquiries();
        loadRecommendations();
        loadUnsatisfied();
        loadPublicReports();
        loadChases();
        return std::move(m_items);
    }

private:
    /// \param ofCase the column with the case of the council. \param ofOmbudsman that of the case
    /// at the Ombudsman.
    Statement statement(const QString &sql, QLatin1StringView ofCase, QLatin1StringView ofOmbudsman)
    {
        const QString alone = m_alone ? u" AND %1 = :of_ombudsman"_s.arg(ofOmbudsman) : QString();
        Statement select = asked(m_database, sql + alone, ofCase, m_of);
        if (m_alone)
            select.bind(u":of_ombudsman"_s, *m_alone);
        select.bind(u":day"_s, m_day).bind(u":same_day"_s, m_day);
        return select;
    }

    /// The first columns of each statement but the ids of letters.
    static WorkItem begun(RowReader &row, Kind kind)
    {
        WorkItem item;
        item.kind = kind;
        item.ombudsmanId = row.id<OmbudsmanId>();
        item.caseId = row.optionalId<CaseId>();
        item.reference = row.text();
        item.directorate = row.id<OrgNodeId>();
        item.service = row.optionalId<OrgNodeId>();
        item.officer = row.optionalId<MemberId>();
        return item;
    }

    void take(WorkItem item)
    {
        place(item, m_day, m_rules.calendar());
        m_items.push_back(std::move(item));
    }

    void loadEnquiries()
    {
        Statement select = statement(kOpenEnquiries, "case_id"_L1, "fact_id"_L1);
        while (select.step()) {
            RowReader row(select);
            WorkItem item = begun(row, Kind::OmbudsmanEnquiry);
            item.receivedOn = row.day();
            item.dueOn = row.date();
            item.isExtended = row.date().has_value();
            item.nextStep = NextStep::ReplyToOmbudsman;
            take(std::move(item));
        }
    }

    void loadFurtherEnquiries()
    {
        Statement select = statement(kFurtherEnquiries, "o.case_id"_L1, "o.id"_L1);
        while (select.step()) {
            RowReader row(select);
            const auto letter = row.id<EnquiryId>();
            WorkItem item = begun(row, Kind::OmbudsmanEnquiry);
            item.enquiryId = letter;
            item.receivedOn = row.day();
            item.dueOn = row.date();
            const auto agreedTo = row.date();
            item.isExtended = agreedTo.has_value();
            if (agreedTo)
                item.dueOn = agreedTo;
            item.nextStep = NextStep::ReplyToOmbudsman;
            take(std::move(item));
        }
    }

    /// \source features 69; domain 3.2
    void loadRecommendations()
    {
        Statement select = statement(kRecommendations, "o.case_id"_L1, "o.id"_L1);
        while (select.step()) {
            RowReader row(select);
            WorkItem item = begun(row, Kind::Recommendation);
            item.recommendationId = row.id<RecommendationId>();
            item.receivedOn = row.day();
            item.dueOn = row.date();
            item.nextStep = NextStep::Comply;
            take(std::move(item));
        }
    }

    /// It has no day to keep any more: that was kept, or not, when it was done.
    void loadUnsatisfied()
    {
        Statement select = statement(kUnsatisfied, "o.case_id"_L1, "o.id"_L1);
        while (select.step()) {
            RowReader row(select);
            WorkItem item = begun(row, Kind::Recommendation);
            item.recommendationId = row.id<RecommendationId>();
            item.receivedOn = row.day();
            item.nextStep = NextStep::AwaitSatisfaction;
            take(std::move(item));
        }
    }

    /// \source Local Government Act 1974 s.31(2); domain 3.2
    void loadPublicReports()
    {
        Statement select = statement(kPublicReports, "case_id"_L1, "id"_L1);
        while (select.step()) {
            RowReader row(select);
            WorkItem item = begun(row, Kind::PublicReport);
            item.receivedOn = row.day();
            item.dueOn = reportAnswerBy(item.receivedOn);
            item.nextStep = NextStep::AnswerReport;
            take(std::move(item));
        }
    }

    /// \source features 41
    void loadChases()
    {
        Statement select = statement(kChases, "o.case_id"_L1, "o.id"_L1);
        select.bind(u":chased_by"_s, m_day);
        const ChaseLadder ladder = chaseladder::load(m_database);
        while (select.step()) {
            RowReader row(select);
            WorkItem item = begun(row, Kind::Chase);
            item.contactId = row.id<ContactId>();
            item.receivedOn = row.day();
            item.dueOn = row.date();
            item.nextStep = NextStep::AskAgain;
            item.goesTo = ladder.whomAfter(int(row.integer()));
            take(std::move(item));
        }
    }

    Database &m_database;
    const CouncilRules &m_rules;
    QDate m_day;
    std::optional<CaseId> m_of;
    std::optional<OmbudsmanId> m_alone;
    std::vector<WorkItem> m_items;
};

} // namespace

std::vector<WorkItem> ofOmbudsman(Database &database, const CouncilRules &rules, QDate day,
                                  std::optional<CaseId> of)
{
    return Loader(database, rules, day, of).load();
}

std::vector<WorkItem> ofOmbudsman(Database &database, const CouncilRules &rules, QDate day,
                                  OmbudsmanId of)
{
    return Loader(database, rules, day, std::nullopt, of).load();
}

} // namespace redress::openwork
