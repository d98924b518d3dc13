// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "core/conduct/acts.h"
#include "core/statistics/labels.h"
#include "core/worklist/standing.h"
#include "ui/casefile/stagetrack.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct TrackText {
    Q_DECLARE_TR_FUNCTIONS(redress::StageTrack)
};

TrackStep intake(const CaseRecord &record, bool isWaiting, const CouncilRules &rules, QDate today,
                 const std::optional<CaseEnd> &end)
{
    TrackStep step;
    step.name = record.kind == CaseKind::Complaint ? TrackText::tr("Intake") : labelOf(record.kind);
    step.lines.append(TrackText::tr("Received %1").arg(weekdayDate(record.receivedOn)));
    if (record.procedure && !isWaiting)
        step.lines.append(TrackText::tr("Accepted: %1").arg(labelOf(*record.procedure)));
    step.shape = StatusShape::Tick;
    if (!isWaiting)
        return step;
    CaseDossier alone;
    alone.record = record;
    const Standing standing = standingOf(alone, rules, today, end);
    step.isCurrent = standing.isOpen();
    step.shape = shapeOf(standing.meaning);
    if (record.acknowledgedOn)
        step.lines.append(
            TrackText::tr("Acknowledged %1").arg(weekdayDate(*record.acknowledgedOn)));
    if (record.extendedTo && record.kind != CaseKind::Complaint)
        step.lines.append(TrackText::tr("Extended to %1").arg(weekdayDate(*record.extendedTo)));
    for (const Hold &hold : record.holds) {
        if (!hold.lastOn)
            step.lines.append(TrackText::tr("On hold since %1").arg(weekdayDate(hold.firstOn)));
    }
    step.lines.append(standing.words);
    if (record.respondedOn)
        step.lines.append(TrackText::tr("Answered %1").arg(weekdayDate(*record.respondedOn)));
    else if (standing.dueOn)
        step.clocks.push_back({{}, record.receivedOn, std::nullopt, *standing.dueOn, true});
    return step;
}

/// The clocks of a stage; both of stage 2, where they differ.
std::vector<TrackClock> clocksOf(const StageRecord &stage, const CouncilRules &rules, QDate today)
{
    const auto clock = rules.clockOf(stage);
    if (!clock)
        return {};
    const StageFacts facts = factsOf(stage);
    const StageDeadlines inForce = clock->deadlines(facts);
    const auto limit = inForce.inForceAt(today, facts);
    if (!inForce.startOn || !limit)
        return {};
    std::vector<TrackClock> clocks{{{}, *inForce.startOn, inForce.aimOn, *limit, true}};
    const bool isAgreed = clock->rule().clockStart == ClockStart::RecordAgreed;
    if (stage.number != 2 || !stage.recordAgreedOn)
        return clocks;
    const StageDeadlines other =
        clock->deadlinesFrom(isAgreed ? ClockStart::Received : ClockStart::RecordAgreed, facts);
    if (!other.startOn || !other.dueOn)
        return clocks;
    clocks.front().name =
        isAgreed ? TrackText::tr("From record agreed") : TrackText::tr("From request");
    clocks.push_back(
        {isAgreed ? TrackText::tr("From request") : TrackText::tr("From record agreed"),
         *other.startOn, other.aimOn, *other.dueOn, false});
    return clocks;
}

TrackStep stageStep(const StageRecord &stage, bool isNewest, const CouncilRules &rules, QDate today)
{
    TrackStep step;
    step.name = TrackText::tr("Stage %1").arg(stage.number);
    const Standing standing = standingOf(stage, rules, today);
    step.shape = shapeOf(standing.meaning);
    step.isCurrent = isNewest && standing.isOpen();
    step.lines.append(TrackText::tr("Asked %1").arg(weekdayDate(stage.receivedOn)));
    if (stage.extendedTo)
        step.lines.append(TrackText::tr("Extended to %1").arg(weekdayDate(*stage.extendedTo)));
    if (stage.respondedOn) {
        step.lines.append(TrackText::tr("Sent %1").arg(weekdayDate(*stage.respondedOn)));
        step.lines.append(standing.words);
    } else {
        step.lines.append(standing.words);
    }
    if (stage.outcome)
        step.lines.append(labelOf(*stage.outcome));
    if (step.isCurrent)
        step.clocks = clocksOf(stage, rules, today);
    return step;
}

TrackStep ahead(int number, const StageRecord &before, const CouncilRules &rules)
{
    TrackStep step;
    step.name = TrackText::tr("Stage %1").arg(number);
    step.shape = StatusShape::Dash;
    step.isAhead = true;
    step.lines.append(TrackText::tr("Not asked for"));
    if (const auto end = windowEnd(before, rules))
        step.lines.append(TrackText::tr("To be asked for by %1").arg(weekdayDate(*end)));
    return step;
}

} // namespace

std::vector<TrackStep> trackOf(const CaseDossier &dossier, const CouncilRules &rules, QDate today,
                               const std::optional<CaseEnd> &end)
{
    std::vector<TrackStep> steps{intake(dossier.record, dossier.stages.empty(), rules, today, end)};
    for (const auto &folder : dossier.stages)
        steps.push_back(stageStep(folder.stage, &folder == &dossier.stages.back(), rules, today));
    if (!dossier.stages.empty()) {
        const StageRecord &last = dossier.stages.back().stage;
        const bool isEnded = last.outcome && !isFinding(*last.outcome);
        if (!isEnded && rules.clockOn(last.procedure, last.number + 1, dossier.record.receivedOn))
            steps.push_back(ahead(last.number + 1, last, rules));
    }
    return steps;
}

} // namespace redress
