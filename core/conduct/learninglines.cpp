// SPDX-License-Identifier: GPL-3.0-or-later
// The learning page: actions, overdue first, and the complaints that came after them.
#include "core/conduct/learning.h"

#include "core/calendar/financialyear.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace redress::learning {

namespace {

using namespace Qt::StringLiterals;

const QString kActions = uR"sql(
SELECT a.id, s.case_id, c.reference, s.stage_no, s.directorate_id, s.service_id,
       a.stage_id, a.issue_id, a.category_id, a.scope, a.description, a.owner_name, a.due_on,
       a.completed_on, a.evidence, a.follow_up_on, a.follow_up_held, a.version,
       a.came_from, a.monitored_by, c.officer_id
FROM action a JOIN stage s ON s.id = a.stage_id JOIN case_record c ON c.id = s.case_id
WHERE a.completed_on IS NULL OR a.completed_on >= :since
)sql"_s;

const QString kOverdueCount = uR"sql(
SELECT count(*) FROM action WHERE completed_on IS NULL AND due_on < :today
)sql"_s;

// An action is about the cause of its issue, or else about those of what was upheld in its stage.
// What was answered for counts from the day of the answer.
const QString kLaterComplaints = uR"sql(
SELECT DISTINCT a.id, t.case_id, k.reference, k.received_on
FROM action a
JOIN stage s ON s.id = a.stage_id
JOIN issue i ON i.id = a.issue_id
     OR (a.issue_id IS NULL AND i.stage_id = a.stage_id
         AND (i.outcome = 'upheld' OR i.outcome = 'partially_upheld'))
JOIN issue j ON j.root_cause_id = i.root_cause_id
JOIN stage t ON t.id = j.stage_id AND t.stage_no = 1 AND t.case_id <> s.case_id
JOIN case_record k ON k.id = t.case_id
WHERE a.completed_on >= :since
  AND coalesce(j.service_id, t.service_id, t.directorate_id)
      = coalesce(i.service_id, s.service_id, s.directorate_id)
  AND k.received_on > CASE WHEN a.follow_up_held IS NULL THEN a.completed_on
                           ELSE coalesce(a.follow_up_on, a.completed_on) END
ORDER BY k.received_on, k.reference
)sql"_s;

// What kDone asks of the actions, and what came since, each read once: to compare each with each
// would take long in a large file.
const QString kDone = uR"sql(
SELECT a.id, a.completed_on, a.follow_up_on, CASE WHEN a.follow_up_held IS NULL THEN 0 ELSE 1 END,
       s.case_id,
       i.root_cause_id, coalesce(i.service_id, s.service_id, s.directorate_id)
FROM action a JOIN stage s ON s.id = a.stage_id
LEFT JOIN issue i ON i.id = a.issue_id
     OR (a.issue_id IS NULL AND i.stage_id = a.stage_id
         AND (i.outcome = 'upheld' OR i.outcome = 'partially_upheld'))
WHERE a.completed_on >= :since AND (a.follow_up_held IS NOT NULL OR a.follow_up_on IS NOT NULL)
)sql"_s;

const QString kCausesSince = uR"sql(
SELECT j.root_cause_id, coalesce(j.service_id, t.service_id, t.directorate_id), t.case_id,
       k.received_on
FROM case_record k JOIN stage t ON t.case_id = k.id AND t.stage_no = 1
JOIN issue j ON j.stage_id = t.id
WHERE k.received_on > :since AND j.root_cause_id IS NOT NULL
)sql"_s;

/// The last day on which a complaint with a cause in a service was received, and the last of any
/// other case than that one.
class LastComplaints final
{
public:
    void add(std::pair<qint64, qint64> causeAndPlace, CaseId id, QDate on)
    {
        Last &last = m_last[causeAndPlace];
        if (last.of == id || !last.on.isValid()) {
            last.of = id;
            last.on = std::max(last.on, on);
        } else if (on > last.on) {
            last = {id, on, last.on};
        } else {
            last.otherOn = std::max(last.otherOn, on);
        }
    }

    /// Whether one was received after \p day that is another case than \p than.
    bool isAnyAfter(std::pair<qint64, qint64> causeAndPlace, CaseId than, QDate day) const
    {
        const auto last = m_last.constFind(causeAndPlace);
        return last != m_last.constEnd() && (last->of == than ? last->otherOn : last->on) > day;
    }

private:
    struct Last {
        CaseId of;
        QDate on;
        QDate otherOn;
    };

    QHash<std::pair<qint64, qint64>, Last> m_last;
};

void readAction(ActionFacts &action, RowReader &row)
{
    action.stage = row.id<StageId>();
    action.issue = row.optionalId<IssueId>();
    action.category = row.optionalId<ListItemId>();
    action.scope = fromStored<ActionScope>(row.text());
    action.description = row.text();
    action.owner = row.text();
    action.dueOn = row.date();
    action.completedOn = row.date();
    action.evidence = row.text();
    action.followUpOn = row.date();
    readFollowUp(action, row.text());
    action.version = int(row.integer());
    action.cameFrom = fromStored<ActionSource>(row.text());
    action.monitoredBy = row.text();
}

} // namespace

Result<std::vector<LearningLine>> lines(Database &database, QDate since, QDate today)
{
    return guarded([&] {
        const ClosedCases closed(database);
        std::vector<LearningLine> all;
        QHash<qint64, size_t> places;
        Statement select(database, kActions);
        select.bind(u":since"_s, since);
        while (select.step()) {
            RowReader row(select);
            LearningLine line;
            line.action.id = row.id<ActionId>();
            line.caseId = row.id<CaseId>();
            line.reference = row.text();
            line.stage = int(row.integer());
            line.directorate = row.id<OrgNodeId>();
            line.service = row.optionalId<OrgNodeId>();
            readAction(line.action, row);
            line.officer = row.optionalId<MemberId>();
            if (closed.has(line.caseId)) {
                line.action.description = restriction::closedWords();
                line.action.owner.clear();
                line.action.evidence.clear();
                line.action.followUpGround.clear();
                line.action.monitoredBy.clear();
            }
            places.insert(line.action.id->value(), all.size());
            all.push_back(line);
        }
        Statement later(database, kLaterComplaints);
        later.bind(u":since"_s, since);
        while (later.step()) {
            RowReader row(later);
            const auto place = places.constFind(row.integer());
            LaterComplaint one;
            one.caseId = row.id<CaseId>();
            one.reference = row.text();
            one.receivedOn = row.day();
            if (place != places.constEnd())
                all[*place].later.push_back(one);
        }
        std::sort(all.begin(), all.end(), [&](const LearningLine &a, const LearningLine &b) {
            const auto key = [&](const LearningLine &line) {
                const QDate day = line.action.completedOn.value_or(
                    line.action.dueOn.value_or(QDate(9999, 12, 31)));
                // What is done stands with the newest first.
                const qint64 order =
                    line.action.completedOn ? -day.toJulianDay() : day.toJulianDay();
                return std::tuple(line.standing(today), order, line.reference,
                                  line.action.id->value());
            };
            return key(a) < key(b);
        });
        return all;
    });
}

Result<int> overdueCount(Database &database, QDate today)
{
    return guarded([&] {
        Statement select(database, kOverdueCount);
        select.bind(u":today"_s, today);
        return select.step() ? int(RowReader(select).integer()) : 0;
    });
}

Result<int> followUpCount(Database &database, QDate since, QDate today)
{
    return guarded([&] {
        LastComplaints complaints;
        Statement causes(database, kCausesSince);
        causes.bind(u":since"_s, since);
        while (causes.step()) {
            RowReader row(causes);
            const qint64 cause = row.integer();
            const qint64 place = row.integer();
            const auto id = row.id<CaseId>();
            complaints.add({cause, place}, id, row.day());
        }
        QSet<qint64> asked;
        Statement done(database, kDone);
        done.bind(u":since"_s, since);
        while (done.step()) {
            RowReader row(done);
            const qint64 action = row.integer();
            const QDate completedOn = row.day();
            const auto followUpOn = row.date();
            const bool isAnswered = row.flag();
            const auto ofCase = row.id<CaseId>();
            const auto cause = row.optionalInteger();
            const auto place = row.optionalInteger();
            const QDate from = isAnswered ? followUpOn.value_or(completedOn) : completedOn;
            const bool isDue = !isAnswered && followUpOn && *followUpOn <= today;
            if (isDue || (cause && place && complaints.isAnyAfter({*cause, *place}, ofCase, from)))
                asked.insert(action);
        }
        return int(asked.size());
    });
}

QDate doneSince(QDate today)
{
    return FinancialYear::of(today).previous().firstDay();
}

} // namespace redress::learning
