// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/actrules.h"

#include "core/base/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(redress::ActRules)
};

} // namespace

namespace actrules {

namespace {

using Role = PractitionerRole;

/// \source SI 2006/1738 regulation 19: three persons, one of whom chairs
constexpr int kPanelMembersBesideChair = 2;

bool isStatutory(const CaseView &view)
{
    return view.dossier.record.procedure == ProcedureKey::ChildrenStatutory;
}

} // namespace

const StageRecord *stageOf(const CaseView &view, int number)
{
    for (const auto &folder : view.dossier.stages) {
        if (folder.stage.number == number)
            return &folder.stage;
    }
    return nullptr;
}

const Hold *openHold(const std::vector<Hold> &holds, QDate day)
{
    for (const Hold &hold : holds) {
        if (hold.firstOn <= day && (!hold.lastOn || *hold.lastOn >= day))
            return &hold;
    }
    return nullptr;
}

const Hold *openHold(const StageRecord &stage, QDate day)
{
    return openHold(stage.holds, day);
}

void begin(std::vector<Hold> &holds, const Act &act, const CaseView &view)
{
    holds.push_back({{},
                     act.on.value_or(view.today),
                     act.until,
                     act.holdReason,
                     act.holdReason && view.stoppingReasons.contains(*act.holdReason)});
}

void end(std::vector<Hold> &holds, const Act &act, const CaseView &view)
{
    for (Hold &hold : holds) {
        if (hold.firstOn <= view.today && (!hold.lastOn || *hold.lastOn >= view.today))
            hold.lastOn = act.on ? std::optional(std::max(hold.firstOn, *act.on)) : std::nullopt;
    }
}

void endWithAnswer(std::vector<Hold> &holds, const Act &act)
{
    for (Hold &hold : holds) {
        if (!hold.lastOn && act.on)
            hold.lastOn = std::max(hold.firstOn, *act.on);
    }
}

std::optional<QDate> dueAt(const StageRecord &stage, const CouncilRules &rules, QDate day)
{
    return figuresOf(stage, rules).deadlines.inForceAt(day, factsOf(stage));
}

QDate firstStageStart(const CaseView &view)
{
    const QDate received = view.dossier.record.receivedOn;
    const auto &decided = view.conduct.interestDecidedOn;
    return isStatutory(view) && decided ? std::max(received, *decided) : received;
}

bool isLate(const Act &act, const CaseView &view)
{
    const StageRecord *stage = stageOf(view, act.stage);
    if (!stage || !act.on)
        return false;
    const auto due = figuresOf(*stage, view.rules).deadlines.dueOn;
    return due && *act.on > *due;
}

std::vector<Role> rolesOf(const CaseView &view, int stage)
{
    if (!isStatutory(view))
        return {};
    const bool isChild = view.dossier.record.isChildOrYoungPerson || view.conduct.involvesChild;
    if (stage == 2 && view.ways.independentOnlyForChild && !isChild)
        return {Role::InvestigatingOfficer, Role::AdjudicatingOfficer};
    if (stage == 2)
        return {Role::InvestigatingOfficer, Role::IndependentPerson, Role::AdjudicatingOfficer};
    if (stage == 3)
        return {Role::PanelChair, Role::PanelMember};
    return {};
}

std::vector<Role> rolesOffered(const CaseView &view, int stage)
{
    std::vector<Role> roles = rolesOf(view, stage);
    if (!isStatutory(view))
        roles.push_back(Role::InvestigatingOfficer);
    // Where none has to be, one may be.
    if (isStatutory(view) && stage == 2 &&
        std::ranges::find(roles, Role::IndependentPerson) == roles.end())
        roles.push_back(Role::IndependentPerson);
    roles.push_back(Role::Advocate);
    return roles;
}

std::optional<Role> missingRole(const CaseView &view, int stage)
{
    const StageConduct *conduct = view.conduct.stage(stage);
    for (const Role role : rolesOf(view, stage)) {
        const int wanted = role == Role::PanelMember ? kPanelMembersBesideChair : 1;
        if (!conduct || conduct->countOf(role, view.today) < wanted)
            return role;
    }
    return std::nullopt;
}

std::optional<QDate> owesNextStageAfter(const CaseView &view, int stage)
{
    const StageRecord *record = stageOf(view, stage);
    if (!record || stage != 1 || !isStatutory(view))
        return std::nullopt;
    const StageDeadlines days = figuresOf(*record, view.rules).deadlines;
    const StageConduct *conduct = view.conduct.stage(stage);
    const bool isAgreedByCouncilAlone =
        conduct && conduct->detail.extensionAgreedBy == storedText(Agreement::ComplaintsManager);
    return isAgreedByCouncilAlone ? days.limitOn : days.dueOn;
}

bool owesNextStage(const Act &act, const CaseView &view)
{
    const auto after = owesNextStageAfter(view, act.stage);
    const StageConduct *conduct = view.conduct.stage(act.stage);
    return after && act.on && *act.on > *after && !(conduct && conduct->detail.nextStageOfferedOn);
}

std::optional<Outcome> derivedOutcome(const CaseView &view, int stage)
{
    std::vector<std::optional<Outcome>> findings;
    for (const auto &folder : view.dossier.stages) {
        if (folder.stage.number != stage)
            continue;
        for (const IssueRecord &issue : folder.issues)
            findings.push_back(issue.outcome);
    }
    return redress::derivedOutcome(findings);
}

} // namespace actrules

QString owedWords(const CaseView &view)
{
    if (view.dossier.stages.empty())
        return {};
    const StageRecord &last = view.dossier.stages.back().stage;
    const auto after = actrules::owesNextStageAfter(view, last.number);
    const StageConduct *conduct = view.conduct.stage(last.number);
    const bool isEnded = last.closedOn() && !last.respondedOn;
    if (!after || isEnded || (conduct && conduct->detail.nextStageOfferedOn))
        return {};
    const auto end = windowEnd(last, view.rules);
    if (last.respondedOn.value_or(view.today) <= *after || (end && *end < view.today))
        return {};
    return RuleText::tr("The last day of stage 1, %1, was missed: stage 2 has to be offered.")
        .arg(weekdayDate(*after));
}

std::optional<QDate> windowEnd(const StageRecord &stage, const CouncilRules &rules)
{
    const auto clock = rules.clockOf(stage);
    if (!clock || !clock->rule().nextStageWindow || !stage.respondedOn)
        return std::nullopt;
    return clock->calendar().after(*stage.respondedOn, *clock->rule().nextStageWindow);
}

} // namespace redress
