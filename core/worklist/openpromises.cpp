// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised with a day in the council's own cases and is not done, and who is at risk.
#include "core/worklist/openwork.h"

#include "core/store/statement.h"

namespace redress::openwork {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using NextStep = WorkItem::NextStep;

/// Before all days: an index finds what has a day by it, and not by "IS NOT NULL".
const QDate kNoDay(1, 1, 1);

const QString kActions = uR"sql(
SELECT a.id, s.case_id, c.reference, s.stage_no, s.procedure_key, s.directorate_id,
       s.service_id, c.officer_id, coalesce(s.finding_on, s.received_on), a.due_on
FROM action a JOIN stage s ON s.id = a.stage_id JOIN case_record c ON c.id = s.case_id
WHERE (a.completed_on IS NULL OR a.completed_on > :day) AND a.due_on > :no_day
      AND s.received_on <= :same_day
)sql"_s;

const QString kRemedies = uR"sql(
SELECT y.id, s.case_id, c.reference, s.stage_no, s.procedure_key, s.directorate_id, s.service_id,
       c.officer_id, coalesce(y.offered_on, s.responded_on, s.received_on), y.due_on
FROM remedy y JOIN stage s ON s.id = y.stage_id JOIN case_record c ON c.id = s.case_id
WHERE (y.paid_on IS NULL OR y.paid_on > :day) AND y.due_on > :no_day
      AND coalesce(y.offered_on, s.received_on) <= :same_day
)sql"_s;

// What the council has not accepted yet is no promise.
const QString kRecommendations = uR"sql(
SELECT r.id, s.case_id, c.reference, s.stage_no, s.procedure_key, s.directorate_id, s.service_id,
       c.officer_id, coalesce(s.responded_on, s.received_on), r.due_on
FROM recommendation r JOIN stage s ON s.id = r.stage_id JOIN case_record c ON c.id = s.case_id
WHERE (r.completed_on IS NULL OR r.completed_on > :day) AND r.due_on > :no_day
      AND r.accepted = 1 AND s.received_on <= :same_day
)sql"_s;

// Said as the index says it, so that what is at no risk is not read.
const QString kAtRisk = uR"sql(
SELECT case_id FROM case_detail WHERE risk_flag = 1 OR subject_in_scope = 'risk_of_harm'
)sql"_s;

/// A row of one of the statements; \p takeId puts the id where it belongs.
template <typename TakeId>
void load(Statement select, Kind kind, NextStep step, const CouncilRules &rules, QDate day,
          std::vector<WorkItem> &items, TakeId takeId)
{
    select.bind(u":day"_s, day).bind(u":same_day"_s, day).bind(u":no_day"_s, kNoDay);
    while (select.step()) {
        RowReader row(select);
        WorkItem item;
        item.kind = kind;
        takeId(item, row);
        item.caseId = row.id<CaseId>();
        item.reference = row.text();
        item.stage = int(row.integer());
        item.procedure = fromStored<ProcedureKey>(row.text());
        item.directorate = row.id<OrgNodeId>();
        item.service = row.optionalId<OrgNodeId>();
        item.officer = row.optionalId<MemberId>();
        item.receivedOn = row.day();
        item.dueOn = row.date();
        item.nextStep = step;
        place(item, day, rules.calendar());
        items.push_back(std::move(item));
    }
}

} // namespace

std::vector<WorkItem> promised(Database &database, const CouncilRules &rules, QDate day,
                               std::optional<CaseId> of)
{
    std::vector<WorkItem> items;
    load(asked(database, kActions, "s.case_id"_L1, of), Kind::Action, NextStep::CompleteAction,
         rules, day, items,
         [](WorkItem &item, RowReader &row) { item.actionId = row.id<ActionId>(); });
    load(asked(database, kRemedies, "s.case_id"_L1, of), Kind::Remedy, NextStep::GiveRemedy, rules,
         day, items, [](WorkItem &item, RowReader &row) { item.remedyId = row.id<RemedyId>(); });
    load(asked(database, kRecommendations, "s.case_id"_L1, of), Kind::StageRecommendation,
         NextStep::CarryOut, rules, day, items, [](WorkItem &item, RowReader &row) {
             item.recommendationId = row.id<RecommendationId>();
         });
    return items;
}

std::unordered_set<qint64> atRisk(Database &database)
{
    std::unordered_set<qint64> cases;
    Statement select(database, kAtRisk);
    while (select.step())
        cases.insert(select.integer(0));
    return cases;
}

} // namespace redress::openwork
