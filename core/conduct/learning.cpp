// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/learning.h"

#include "core/base/dates.h"
#include "core/store/factreader.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LearningText {
    Q_DECLARE_TR_FUNCTIONS(redress::Learning)
};

const QString kIssuePositions = uR"sql(
SELECT max(position) FROM issue WHERE stage_id = :stage_id
)sql"_s;

const QString kActionsOfIssue = uR"sql(
SELECT count(*) FROM action WHERE issue_id = :issue_id
)sql"_s;

const QString kAsksOmbudsmanAction = uR"sql(
SELECT count(*) FROM ombudsman_case o
WHERE o.case_id = :case_id AND o.decision IN ('upheld_injustice', 'upheld_no_injustice')
  AND EXISTS (SELECT 1 FROM stage t WHERE t.case_id = o.case_id)
  AND NOT EXISTS (SELECT 1 FROM action a JOIN stage s ON s.id = a.stage_id
                  WHERE s.case_id = o.case_id AND a.came_from = 'ombudsman')
)sql"_s;

template <typename Fault>
void refuse(const std::vector<Fault> &faults)
{
    if (faults.empty())
        return;
    QStringList words;
    for (const Fault &fault : faults)
        words.append(fault.words);
    throw StorageError({Error::Code::Invalid, words.join(u' '), u"learning"_s});
}

template <typename Enum>
std::optional<QString> storedWord(std::optional<Enum> value)
{
    return value ? std::optional(storedText(*value)) : std::nullopt;
}

/// The answer and its ground stand in one column: "held: six files were looked at".
std::optional<QString> storedFollowUp(const ActionFacts &action)
{
    if (!action.followUp)
        return std::nullopt;
    return storedText(*action.followUp) + u": "_s + action.followUpGround.trimmed();
}

StoredFacts factsOf(const IssueFacts &issue)
{
    return {
        {u"stage_id"_s, storedFact(issue.stage)},
        {u"category_id"_s, storedFact(issue.category)},
        {u"root_cause_id"_s, storedFact(issue.rootCause)},
        {u"outcome"_s, storedWord(issue.outcome)},
        {u"description"_s, storedFact(issue.description.trimmed())},
        {u"service_id"_s, storedFact(issue.service)},
        {u"pillar_id"_s, storedFact(issue.pillar)},
        {u"upheld_reason_id"_s, storedFact(issue.upheldReason)},
        {u"finding_on"_s, storedFact(issue.findingOn)},
        {u"carried_on"_s, storedFact(issue.isCarriedOn)},
    };
}

StoredFacts factsOf(const ActionFacts &action)
{
    return {
        {u"stage_id"_s, storedFact(action.stage)},
        {u"issue_id"_s, storedFact(action.issue)},
        {u"category_id"_s, storedFact(action.category)},
        {u"scope"_s, storedWord(action.scope)},
        {u"description"_s, storedFact(action.description.trimmed())},
        {u"owner_name"_s, storedFact(action.owner.trimmed())},
        {u"due_on"_s, storedFact(action.dueOn)},
        {u"completed_on"_s, storedFact(action.completedOn)},
        {u"evidence"_s, storedFact(action.evidence.trimmed())},
        {u"follow_up_on"_s, storedFact(action.followUpOn)},
        {u"follow_up_held"_s, storedFollowUp(action)},
        {u"came_from"_s, storedWord(action.cameFrom)},
        {u"monitored_by"_s, storedFact(action.monitoredBy.trimmed())},
    };
}

qint64 nextPosition(Database &database, StageId stage)
{
    Statement select(database, kIssuePositions);
    select.bind(u":stage_id"_s, stage);
    return select.step() && !select.isNull(0) ? select.integer(0) + 1 : 1;
}

} // namespace

QString labelOf(FollowUp answer)
{
    switch (answer) {
    case FollowUp::Held:
        return LearningText::tr("Yes, it holds");
    case FollowUp::InPart:
        return LearningText::tr("In part");
    case FollowUp::NotHeld:
        return LearningText::tr("No, act again");
    }
    return {};
}

LearningLine::Standing LearningLine::standing(QDate today) const
{
    if (action.completedOn)
        return Standing::Done;
    return action.dueOn && *action.dueOn < today ? Standing::Overdue : Standing::ToCome;
}

bool LearningLine::asksFollowUp(QDate today) const
{
    if (!action.completedOn)
        return false;
    const bool isDue = !action.followUp && action.followUpOn && *action.followUpOn <= today;
    return isDue || !later.empty();
}

bool LearningLine::asksFollowUpAnew(QDate today) const
{
    return asksFollowUp(today) && (action.followUpOn || action.followUp);
}

std::vector<LearningFault> faultsIn(const IssueFacts &issue, QDate today)
{
    using In = LearningFault::Field;
    std::vector<LearningFault> faults;
    if (!issue.category)
        faults.push_back({In::Category, LearningText::tr("Say what kind of issue it is.")});
    if (issue.findingOn && *issue.findingOn > today)
        faults.push_back(
            {In::FindingOn,
             LearningText::tr("%1 has not come yet.").arg(weekdayDate(*issue.findingOn))});
    if (issue.findingOn && !issue.outcome)
        faults.push_back(
            {In::FindingOn, LearningText::tr("A finding has its day, and there is none yet.")});
    return faults;
}

std::vector<LearningFault> faultsIn(const ActionFacts &action, QDate today)
{
    using In = LearningFault::Field;
    std::vector<LearningFault> faults;
    if (!action.category)
        faults.push_back({In::Category, LearningText::tr("Say what kind of action it is.")});
    if (action.completedOn && *action.completedOn > today)
        faults.push_back(
            {In::CompletedOn,
             LearningText::tr("%1 has not come yet.").arg(weekdayDate(*action.completedOn))});
    if (action.completedOn && action.evidence.trimmed().isEmpty())
        faults.push_back({In::Evidence,
                          LearningText::tr("An action closes with evidence: say what shows that it "
                                           "was done.")});
    if (action.followUp && action.followUpGround.trimmed().isEmpty())
        faults.push_back({In::FollowUpGround, LearningText::tr("Say how we know.")});
    return faults;
}

namespace learning {

void readFollowUp(ActionFacts &action, const QString &stored)
{
    const qsizetype colon = stored.indexOf(u':');
    if (stored.isEmpty())
        return;
    action.followUp = fromStored<FollowUp>(colon < 0 ? stored : stored.first(colon));
    action.followUpGround =
        (action.followUp ? stored.sliced(colon < 0 ? stored.size() : colon + 1) : stored).trimmed();
}

Result<IssueFacts> issue(Database &database, IssueId id)
{
    return guarded([&] {
        const FactReader row = FactReader::of(database, "issue"_L1, id.value());
        IssueFacts facts;
        facts.id = id;
        facts.stage = row.id<StageId>(u"stage_id"_s).value_or(StageId());
        facts.description = row.text(u"description"_s);
        facts.category = row.id<ListItemId>(u"category_id"_s);
        facts.service = row.id<OrgNodeId>(u"service_id"_s);
        facts.rootCause = row.id<ListItemId>(u"root_cause_id"_s);
        facts.pillar = row.id<ListItemId>(u"pillar_id"_s);
        facts.outcome = fromStored<Outcome>(row.text(u"outcome"_s));
        facts.upheldReason = row.id<ListItemId>(u"upheld_reason_id"_s);
        facts.findingOn = row.day(u"finding_on"_s);
        facts.isCarriedOn = row.text(u"carried_on"_s) == u"1"_s;
        facts.version = row.version();
        return facts;
    });
}

Result<ActionFacts> action(Database &database, ActionId id)
{
    return guarded([&] {
        const FactReader row = FactReader::of(database, "action"_L1, id.value());
        ActionFacts facts;
        facts.id = id;
        facts.stage = row.id<StageId>(u"stage_id"_s).value_or(StageId());
        facts.issue = row.id<IssueId>(u"issue_id"_s);
        facts.category = row.id<ListItemId>(u"category_id"_s);
        facts.scope = fromStored<ActionScope>(row.text(u"scope"_s));
        facts.description = row.text(u"description"_s);
        facts.owner = row.text(u"owner_name"_s);
        facts.dueOn = row.day(u"due_on"_s);
        facts.completedOn = row.day(u"completed_on"_s);
        facts.evidence = row.text(u"evidence"_s);
        facts.followUpOn = row.day(u"follow_up_on"_s);
        readFollowUp(facts, row.text(u"follow_up_held"_s));
        facts.cameFrom = fromStored<ActionSource>(row.text(u"came_from"_s));
        facts.monitoredBy = row.text(u"monitored_by"_s);
        facts.version = row.version();
        return facts;
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const IssueFacts &issue, QDate today, const QString &what)
{
    return guarded([&] {
        refuse(faultsIn(issue, today));
        UnitOfWork unit(database, signature, what);
        StoredFacts facts = factsOf(issue);
        if (issue.id) {
            updateRecord(unit, "issue"_L1, issue.id->value(), ofCase, facts, issue.version);
        } else {
            facts[u"position"_s] = storedFact(nextPosition(database, issue.stage));
            insertRecord(unit, "issue"_L1, unit.newId<IssueId>().value(), ofCase, facts);
        }
        unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const ActionFacts &action, QDate today, const QString &what)
{
    return guarded([&] {
        refuse(faultsIn(action, today));
        UnitOfWork unit(database, signature, what);
        if (action.id)
            updateRecord(unit, "action"_L1, action.id->value(), ofCase, factsOf(action),
                         action.version);
        else
            insertRecord(unit, "action"_L1, unit.newId<ActionId>().value(), ofCase,
                         factsOf(action));
        unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           IssueId issue, const QString &reason, const QString &what)
{
    const auto demandNoActions = [&] {
        Statement named(database, kActionsOfIssue);
        named.bind(u":issue_id"_s, issue);
        if (named.step() && named.integer(0) > 0)
            throw StorageError({Error::Code::Conflict,
                                LearningText::tr("An action belongs to this issue. Give the action "
                                                 "to another issue first, or take it away."),
                                u"issue has actions"_s});
    };
    return takeAway(database, signature, "issue"_L1, issue.value(), ofCase, reason, what,
                    demandNoActions);
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           ActionId action, const QString &reason, const QString &what)
{
    return takeAway(database, signature, "action"_L1, action.value(), ofCase, reason, what);
}

Result<bool> asksOmbudsmanAction(Database &database, CaseId id)
{
    return guarded([&] {
        Statement select(database, kAsksOmbudsmanAction);
        select.bind(u":case_id"_s, id);
        return select.step() && select.integer(0) > 0;
    });
}

void carryOn(UnitOfWork &unit, const CaseDossier::StageFolder &before, StageId stage, CaseId ofCase)
{
    for (const IssueRecord &record : before.issues) {
        IssueFacts facts = unwrap(issue(unit.database(), record.id));
        if (!facts.isCarriedOn)
            continue;
        facts.stage = stage;
        facts.outcome.reset();
        facts.findingOn.reset();
        facts.isCarriedOn = false;
        StoredFacts row = factsOf(facts);
        row[u"position"_s] = storedFact(nextPosition(unit.database(), stage));
        insertRecord(unit, "issue"_L1, unit.newId<IssueId>().value(), ofCase, row);
    }
}

} // namespace learning
} // namespace redress
