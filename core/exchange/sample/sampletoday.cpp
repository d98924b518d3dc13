// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampletoday.h"

#include <algorithm>

namespace redress {

namespace {

constexpr int kLately = 12;            ///< Working days.
constexpr int kPanelArrangedAfter = 8; ///< Working days from the request until the panel has a day.
constexpr int kExtendedBefore =
    3; ///< Working days before the limit on which an extension is agreed.

} // namespace

QDate SampleToday::answeredOn(QDate earliest, QDate dueOn, int salt) const
{
    SampleDice dice(int(SamplePurpose::Answers), int(earliest.toJulianDay()), salt);
    const QDate atLimit = m_frame.before(dueOn.addDays(1), 1 + dice.below(3));
    if (dice.chance(500) && atLimit > earliest && atLimit < m_frame.today)
        return atLimit;
    const QDate day = m_frame.before(m_frame.today, dice.between(1, kLately));
    return day > earliest ? day : std::max(earliest, m_frame.before(m_frame.today, 1));
}

bool SampleToday::isRecorded(const CaseDossier &dossier) const
{
    const QDate from = m_frame.recordsFrom();
    if (dossier.record.receivedOn >= from)
        return true;
    if (dossier.record.respondedOn)
        return *dossier.record.respondedOn >= from;
    return std::any_of(dossier.stages.begin(), dossier.stages.end(), [from](const Folder &folder) {
        const auto closedOn = folder.stage.closedOn();
        return !closedOn || *closedOn >= from;
    });
}

void SampleToday::cut(CaseDossier &dossier)
{
    cutReply(dossier.record);
    std::erase_if(dossier.stages,
                  [this](const Folder &folder) { return folder.stage.receivedOn > m_frame.today; });
    for (Folder &folder : dossier.stages)
        cutStage(folder);
}

void SampleToday::cutReply(CaseRecord &record) const
{
    if (!isAhead(record.respondedOn))
        return;
    const auto clock = m_frame.rules.clockOf(record);
    const auto dueOn = clock ? clock->deadlines(factsOf(record)).dueOn : std::nullopt;
    if (dueOn && *dueOn <= m_frame.today)
        record.respondedOn = answeredOn(record.receivedOn, *dueOn, 0);
    else
        record.respondedOn.reset();
}

void SampleToday::cutHolds(StageRecord &stage) const
{
    std::erase_if(stage.holds, [this](const Hold &hold) { return hold.firstOn > m_frame.today; });
    for (Hold &hold : stage.holds) {
        if (isAhead(hold.lastOn))
            hold.lastOn.reset();
        if (stage.respondedOn)
            hold.lastOn = std::min(hold.lastOn.value_or(*stage.respondedOn), *stage.respondedOn);
    }
    std::erase_if(stage.holds,
                  [](const Hold &hold) { return hold.lastOn && *hold.lastOn < hold.firstOn; });
}

void SampleToday::cutStage(Folder &folder) const
{
    StageRecord &stage = folder.stage;
    if (isAhead(stage.respondedOn) || (!stage.respondedOn && isAhead(stage.outcomeOn)))
        reopen(folder);
    forget(stage.acknowledgedOn);
    forget(stage.recordAgreedOn);
    forget(stage.findingsOn);
    cutHolds(stage);
    cutActions(folder);
    std::erase_if(folder.costs,
                  [this](const CostRecord &cost) { return cost.paidOn > m_frame.today; });
}

/// What is answered from today on is open, unless it would be overdue.
void SampleToday::reopen(Folder &folder) const
{
    StageRecord &stage = folder.stage;
    StageRecord open = stage;
    open.respondedOn.reset();
    open.outcome.reset();
    open.outcomeOn.reset();
    const auto clock = m_frame.rules.clockOf(open);
    if (!clock)
        return;
    // A panel gets its day, and an extension its agreement, only some time after the request.
    if (open.panelOn && m_frame.between(open.receivedOn, m_frame.today) < kPanelArrangedAfter)
        open.panelOn.reset();
    const StageDeadlines plain = clock->deadlines(factsOf(open));
    if (open.extendedTo && plain.limitOn) {
        const QDate extends = *open.extendedTo > *plain.limitOn
                                  ? *plain.limitOn
                                  : plain.aimOn.value_or(*plain.limitOn);
        if (m_frame.today < m_frame.before(extends, kExtendedBefore))
            open.extendedTo.reset();
    }
    const auto inForce = [&] {
        return clock->deadlines(factsOf(open)).inForceAt(m_frame.today, factsOf(open));
    };
    if (open.panelOn && *open.panelOn > m_frame.today && inForce() && *inForce() <= m_frame.today)
        open.extendedTo = open.panelOn;
    if (!inForce() || *inForce() > m_frame.today) {
        stage = open;
        for (IssueRecord &issue : folder.issues)
            issue.outcome.reset();
        folder.actions.clear();
        return;
    }
    const QDate earliest = std::max(stage.acknowledgedOn.value_or(stage.receivedOn),
                                    stage.recordAgreedOn.value_or(stage.receivedOn));
    const QDate answered =
        answeredOn(std::min(earliest, m_frame.before(m_frame.today, 1)), *inForce(), stage.number);
    if (stage.respondedOn)
        stage.respondedOn = answered;
    if (stage.outcomeOn)
        stage.outcomeOn = answered;
    if (stage.findingsOn)
        stage.findingsOn = std::min(*stage.findingsOn, answered);
    if (stage.panelOn)
        stage.panelOn = std::min(*stage.panelOn, answered);
}

void SampleToday::cutActions(Folder &folder) const
{
    for (ActionRecord &action : folder.actions) {
        if (!isAhead(action.completedOn))
            continue;
        action.completedOn.reset();
        if (action.dueOn && *action.dueOn < m_frame.today)
            action.completedOn = m_frame.before(m_frame.today, 1);
    }
}

void SampleToday::cut(CaseDossier::OmbudsmanFolder &folder)
{
    OmbudsmanRecord &record = folder.ombudsman;
    if (isAhead(record.decisionOn)) {
        record.decisionOn.reset();
        record.decision.reset();
        folder.recommendations.clear();
    }
    if (isAhead(record.enquiryRespondedOn)) {
        record.enquiryRespondedOn.reset();
        if (record.enquiryDueOn && *record.enquiryDueOn <= m_frame.today)
            record.enquiryRespondedOn = answeredOn(record.receivedOn, *record.enquiryDueOn, 0);
    }
    for (RecommendationRecord &recommendation : folder.recommendations)
        forget(recommendation.completedOn);
}

} // namespace redress
