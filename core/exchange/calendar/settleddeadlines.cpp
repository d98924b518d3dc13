// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/settleddeadlines.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Each gives: id, stage, reference, day, day on which it was settled, officer.
const QString kStages = uR"sql(
SELECT s.case_id, s.stage_no, c.reference, coalesce(s.due_on, s.received_on), s.closed_on,
       c.officer_id
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE s.closed_on BETWEEN :first AND :last
)sql"_s;

const QString kReplies = uR"sql(
SELECT id, 0, reference, coalesce(due_on, received_on), responded_on, officer_id
FROM case_record WHERE kind <> 'complaint' AND responded_on BETWEEN :first AND :last
)sql"_s;

// What is acknowledged keeps no day until it is triaged, but for the review of proceedings.
const QString kTriages = uR"sql(
SELECT * FROM (
    SELECT id, 0, reference, received_on, settled_on, officer_id
    FROM case_record WHERE kind = 'complaint'
    UNION ALL
    SELECT c.id, 0, c.reference, c.received_on, c.acknowledged_on, c.officer_id
    FROM case_record c
    WHERE c.kind = 'complaint' AND c.settled_on IS NULL
          AND NOT EXISTS (SELECT 1 FROM case_detail d
                          WHERE d.case_id = c.id AND d.proceedings IS NOT NULL)
) settled
WHERE settled_on BETWEEN :first AND :last
)sql"_s;

// The window in which the next stage can be asked for is over once it was.
const QString kWindows = uR"sql(
SELECT s.case_id, s.stage_no - 1, c.reference, s.received_on, s.received_on, c.officer_id
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE s.stage_no > 1 AND s.received_on BETWEEN :first AND :last
)sql"_s;

const QString kActions = uR"sql(
SELECT a.id, s.stage_no, c.reference, coalesce(a.due_on, a.completed_on), a.completed_on,
       c.officer_id
FROM action a JOIN stage s ON s.id = a.stage_id JOIN case_record c ON c.id = s.case_id
WHERE a.completed_on BETWEEN :first AND :last
)sql"_s;

const QString kOmbudsman = uR"sql(
SELECT id, 0, reference, coalesce(enquiry_due_on, received_on), settled_on, officer_id
FROM ombudsman_case WHERE settled_on BETWEEN :first AND :last
)sql"_s;

// A further letter of the Ombudsman is settled by its reply, or by the decision that came first.
const QString kEnquiries = uR"sql(
SELECT * FROM (
    SELECT q.id, 0, o.reference, coalesce(q.agreed_to, q.due_on, q.letter_on),
           coalesce(q.replied_on, o.decision_on) AS settled_on, o.officer_id
    FROM ombudsman_enquiry q JOIN ombudsman_case o ON o.id = q.ombudsman_case_id
    WHERE q.replied_on IS NOT NULL
          OR (q.kind NOT IN ('compliance', 'other') AND o.decision_on >= q.letter_on)
) settled
WHERE settled_on BETWEEN :first AND :last
)sql"_s;

const QString kAcknowledgements = uR"sql(
SELECT * FROM (
    SELECT s.case_id, s.stage_no, c.reference, s.received_on,
           coalesce(s.acknowledged_on, s.closed_on) AS settled_on, c.officer_id
    FROM stage s JOIN case_record c ON c.id = s.case_id
    UNION ALL
    SELECT id, 0, reference, received_on, coalesce(acknowledged_on, settled_on), officer_id
    FROM case_record WHERE kind IN ('mp_enquiry', 'councillor_enquiry', 'representation')
) settled
WHERE settled_on BETWEEN :first AND :last
)sql"_s;

const QString kRecommendations = uR"sql(
SELECT r.id, 0, o.reference, coalesce(r.due_on, r.completed_on), r.completed_on, o.officer_id
FROM recommendation r JOIN ombudsman_case o ON o.id = r.ombudsman_case_id
WHERE r.completed_on BETWEEN :first AND :last
)sql"_s;

const QString kStageRecommendations = uR"sql(
SELECT r.id, s.stage_no, c.reference, coalesce(r.due_on, r.completed_on), r.completed_on,
       c.officer_id
FROM recommendation r JOIN stage s ON s.id = r.stage_id JOIN case_record c ON c.id = s.case_id
WHERE r.completed_on BETWEEN :first AND :last
)sql"_s;

const QString kRemedies = uR"sql(
SELECT y.id, s.stage_no, c.reference, coalesce(y.due_on, y.paid_on), y.paid_on, c.officer_id
FROM remedy y JOIN stage s ON s.id = y.stage_id JOIN case_record c ON c.id = s.case_id
WHERE y.paid_on BETWEEN :first AND :last
)sql"_s;

const QString kReports = uR"sql(
SELECT id, 0, reference, decision_on, report_answered_on, officer_id
FROM ombudsman_case WHERE report_answered_on BETWEEN :first AND :last
)sql"_s;

struct Source {
    const QString &sql;
    const char *key; ///< %1: id, %2: stage.
};

void read(Database &database, const Source &source, QDate first, QDate last,
          std::vector<SettledDeadline> &settled)
{
    Statement select(database, source.sql);
    select.bind(u":first"_s, first).bind(u":last"_s, last);
    const QString key = QString::fromLatin1(source.key);
    while (select.step()) {
        RowReader row(select);
        SettledDeadline one;
        const qint64 id = row.integer();
        one.stage = int(row.integer());
        one.key = key.contains("%2"_L1) ? key.arg(id).arg(one.stage) : key.arg(id);
        one.reference = row.text();
        one.day = row.day();
        one.settledOn = row.day();
        one.officer = row.optionalId<MemberId>();
        settled.push_back(one);
    }
}

} // namespace

Result<std::vector<SettledDeadline>> settledDeadlines(Database &database, QDate first, QDate last)
{
    const std::array sources{
        Source{kStages, "case-%1-stage-%2"},
        Source{kReplies, "case-%1-reply"},
        Source{kTriages, "case-%1-triage"},
        Source{kWindows, "case-%1-window-%2"},
        Source{kActions, "action-%1"},
        Source{kOmbudsman, "ombudsman-%1"},
        Source{kEnquiries, "enquiry-%1"},
        Source{kAcknowledgements, "case-%1-acknowledgement-%2"},
        Source{kRecommendations, "recommendation-%1"},
        Source{kStageRecommendations, "recommendation-%1"},
        Source{kRemedies, "remedy-%1"},
        Source{kReports, "report-%1"},
    };
    return guarded([&] {
        std::vector<SettledDeadline> settled;
        for (const Source &source : sources)
            read(database, source, first, last, settled);
        return settled;
    });
}

} // namespace redress
