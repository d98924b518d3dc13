// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/typedsteps.h"

#include "core/casework/councilrules.h"
#include "core/conduct/actrules.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress::typedsteps {

namespace {

using namespace Qt::StringLiterals;
using Weight = ActFinding::Weight;

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(redress::TypedSteps)
};

/// An outcome that was typed and is not the one to which the issues add up.
std::optional<Judged> contradiction(const CaseChange::Stage &stage, const CaseView &before)
{
    const auto &outcome = stage.after.outcome;
    const auto derived = actrules::derivedOutcome(before, stage.after.number);
    if (!outcome || outcome == stage.before.outcome || !isFinding(*outcome) || !derived ||
        !isFinding(*derived) || derived == outcome)
        return std::nullopt;
    Judged found;
    found.step.kind = ActKind::Respond;
    found.step.stage = stage.after.number;
    found.step.outcome = outcome;
    found.findings.push_back({Weight::Warning, ActField::Outcome,
                              StepText::tr("The issues of the stage add up to another outcome.")});
    return found;
}

Act extensionIn(const CaseChange::Stage &stage)
{
    Act step;
    step.kind = ActKind::Extend;
    step.stage = stage.after.number;
    step.on = stage.words.extensionAgreedOn;
    step.until = stage.after.extendedTo;
    step.reason = stage.words.extensionReason.trimmed();
    step.agreedBy = fromStored<Agreement>(stage.words.extensionAgreedBy);
    step.toldOn = stage.words.complainantToldOn;
    return step;
}

Act holdIn(const CaseChange::Stage &stage)
{
    const Hold &hold = stage.after.holds.back();
    Act step;
    step.kind = ActKind::Hold;
    step.stage = stage.after.number;
    step.on = hold.firstOn;
    step.until = hold.lastOn;
    step.holdReason = hold.reason;
    step.reason = stage.words.holdAuthority.trimmed();
    return step;
}

[[noreturn]] void refuse(const std::vector<Judged> &steps)
{
    QStringList words;
    for (const Judged &one : steps) {
        for (const ActFinding &finding : one.findings)
            words.append(finding.words);
    }
    throw StorageError({Error::Code::Invalid, words.join(u' '), u"step"_s});
}

} // namespace

std::vector<Act> in(const CaseChange &change)
{
    std::vector<Act> steps;
    for (const CaseChange::Stage &stage : change.stages) {
        if (stage.isExtended())
            steps.push_back(extensionIn(stage));
        if (stage.isHeld())
            steps.push_back(holdIn(stage));
    }
    return steps;
}

std::vector<Judged> judged(const CaseChange &change, const CaseView &before)
{
    std::vector<Judged> steps;
    for (const Act &step : in(change))
        steps.push_back({step, findingsOfTyped(step, before)});
    for (const CaseChange::Stage &stage : change.stages) {
        if (auto found = contradiction(stage, before))
            steps.push_back(std::move(*found));
    }
    return steps;
}

bool has(const std::vector<Judged> &steps, ActFinding::Weight weight)
{
    return std::any_of(steps.begin(), steps.end(), [weight](const Judged &one) {
        return std::any_of(one.findings.begin(), one.findings.end(),
                           [weight](const ActFinding &found) { return found.weight == weight; });
    });
}

void settleHolds(CaseChange &change, const std::set<ListItemId> &stoppingReasons)
{
    for (CaseChange::Stage &stage : change.stages) {
        if (!stage.isHeld())
            continue;
        Hold &hold = stage.after.holds.back();
        hold.stopsClock = hold.reason && stoppingReasons.contains(*hold.reason);
    }
}

StepWords wordsOf(const StageConduct &stage)
{
    const StageDetail &detail = stage.detail;
    return {detail.extendedOn,
            detail.extensionReason.value_or(QString()),
            detail.extensionAgreedBy.value_or(QString()),
            detail.complainantToldOn,
            {}};
}

Result<std::optional<ChangeSetId>> save(Database &database, const Signature &signature,
                                        const CouncilRules &rules, CaseChange change, QDate today)
{
    return guarded([&]() -> std::optional<ChangeSetId> {
        UnitOfWork unit(database, signature, change.what, change.reason.trimmed());
        const CaseState state = unwrap(readCaseState(database, change.after.id));
        const CaseView before = state.view(rules, today);
        settleHolds(change, state.stoppingReasons);
        const auto steps = judged(change, before);
        const bool isExcused = !change.reason.trimmed().isEmpty();
        if (has(steps, Weight::Missing) || has(steps, Weight::Refusal) ||
            (has(steps, Weight::Warning) && !isExcused))
            refuse(steps);
        casechange::saveWithin(unit, rules, change, today);
        for (const Judged &one : steps) {
            if (one.step.kind == ActKind::Respond)
                updateRecord(unit, "stage_detail"_L1,
                             actrules::stageOf(before, one.step.stage)->id.value(), change.after.id,
                             {{u"outcome_reason"_s, storedFact(change.reason.trimmed())}});
            else
                writeBeside(unit, before, one.step);
        }
        for (const CaseChange::Stage &stage : change.stages) {
            if (stage.before.extendedTo && !stage.after.extendedTo)
                keepEarlierDeadline(unit, rules, stage.before, stage.after);
        }
        if (!unit.hasEntries())
            return std::nullopt;
        unit.commit();
        return unit.id();
    });
}

} // namespace redress::typedsteps
