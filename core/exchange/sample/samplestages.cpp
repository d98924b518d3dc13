// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplestages.h"

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kFindings{Outcome::Upheld, Outcome::PartiallyUpheld, Outcome::NotUpheld,
                               Outcome::NoFinding};
constexpr int kMostFortune = 55; ///< Of a thousand answered in time.
constexpr std::array kPanelOutcomes{8, 62, 28, 2};

} // namespace

SampleStages::SampleStages(const SampleFrame &frame, const SampleStream &stream,
                           SampleLearning &learning)
    : m_frame(frame)
    , m_stream(stream)
    , m_learning(learning)
{}

void SampleStages::plan(CaseDossier &dossier, SampleDice &dice, const QString &service)
{
    dossier.stages.push_back(planFirst(dossier, dice, service));
    const auto first = dossier.stages.back().stage.respondedOn;
    if (!first || !m_escalationChooser.isChosen(dice, m_stream.escalation))
        return;
    dossier.stages.push_back(
        planSecond(dossier, dice, m_frame.after(*first, dice.between(1, 18)), service));
    const auto second = dossier.stages.back().stage.respondedOn;
    if (!second || !m_thirdChooser.isChosen(dice, m_stream.thirdStage))
        return;
    dossier.stages.push_back(planThird(dossier, dice, m_frame.after(*second, dice.between(4, 19))));
}

StageRecord SampleStages::opened(const CaseDossier &dossier, int number, QDate receivedOn,
                                 SampleDice &dice)
{
    StageRecord stage;
    stage.number = number;
    stage.procedure = m_stream.procedure;
    stage.procedureVersion = m_frame.versionOf(stage.procedure, dossier.record.receivedOn);
    stage.receivedOn = receivedOn;
    constexpr std::array weights{30, 40, 20, 10}; // After 0, 1, 2 or 3 working days.
    stage.acknowledgedOn = m_frame.after(receivedOn, int(dice.pick(weights)));
    if (dice.chance(30))
        stage.acknowledgedOn = m_frame.after(receivedOn, dice.between(4, 7));
    return stage;
}

SampleStages::Span SampleStages::spanOf(const StageRecord &stage) const
{
    Span span;
    span.startOn = stage.receivedOn;
    const auto clock = m_frame.rules.clockOf(stage);
    if (!clock)
        return span;
    const StageDeadlines deadlines = clock->deadlines(factsOf(stage));
    span.startOn = deadlines.startOn.value_or(stage.receivedOn);
    span.limit = m_frame.between(span.startOn, deadlines.limitOn.value_or(span.startOn));
    span.isStatutory = deadlines.aimOn.has_value();
    span.aim = span.isStatutory ? m_frame.between(span.startOn, *deadlines.aimOn) : span.limit / 2;
    if (deadlines.furthestOn)
        span.furthest = m_frame.between(span.startOn, *deadlines.furthestOn);
    return span;
}

// Stage 1

/// Some quarters go better than others.
int SampleStages::fortune(QDate day) const
{
    return SampleDice(int(SamplePurpose::Fortune), Quarter::of(day).code(), m_stream.place)
        .between(-kMostFortune, kMostFortune);
}

SampleStages::Way SampleStages::chooseWay(SampleDice &dice, const Span &span, QDate day)
{
    const int ended = m_stream.withdrawn + m_stream.discontinued;
    const int answered = 1000 - ended;
    // Ten working days are harder to keep than twenty; extensions make up for most of it.
    const bool isShort = span.furthest > 0;
    const int inTime = m_frame.onTheWay(m_stream.inTime[0], m_stream.inTime[1], day) +
                       fortune(day) - (isShort ? 40 : 0);
    const int extended =
        inTime * (isShort ? std::max(m_stream.extended, 240) : m_stream.extended) / 1000;
    const int prompt = (inTime - extended) * m_stream.prompt / 1000;
    const std::array weights{prompt * answered,         (inTime - extended - prompt) * answered,
                             extended * answered,       (1000 - inTime) * answered,
                             m_stream.withdrawn * 1000, m_stream.discontinued * 1000};
    return Way(m_wayChooser.choose(dice, weights));
}

void SampleStages::answer(StageRecord &stage, SampleDice &dice, const Span &span, Way way)
{
    const auto day = [&](int workingDays) { return m_frame.after(span.startOn, workingDays); };
    switch (way) {
    case Way::Prompt:
        stage.respondedOn = day(dice.late(std::max(1, span.aim * 3 / 10), span.aim));
        break;
    case Way::InLimit:
        stage.respondedOn = day(dice.late(span.aim + 1, span.limit));
        if (span.isStatutory && dice.chance(600))
            stage.extendedTo = day(span.limit);
        break;
    case Way::Extended: {
        const int wanted = span.limit + dice.between(4, 12);
        const int extended = span.furthest > 0 ? std::min(wanted, span.furthest) : wanted;
        stage.extendedTo = day(extended);
        stage.respondedOn = day(dice.late(span.limit + 1, extended));
        break;
    }
    case Way::Late: {
        const int extended = span.limit + dice.between(2, 5);
        const bool isExtended = dice.chance(250);
        if (isExtended)
            stage.extendedTo = day(extended);
        int days = (isExtended ? extended : span.limit) + dice.early(1, 22);
        if (dice.chance(70))
            days += dice.between(5, 35);
        stage.respondedOn = day(days);
        break;
    }
    case Way::Withdrawn:
    case Way::Discontinued:
        stage.outcome = way == Way::Withdrawn ? Outcome::Withdrawn : Outcome::Discontinued;
        stage.outcomeOn = day(dice.between(2, 12));
        break;
    }
}

bool SampleStages::stopsClock(const QString &holdReason)
{
    return holdReason == "Concurrent proceedings"_L1;
}

void SampleStages::holdForAWhile(StageRecord &stage, SampleDice &dice, const Span &span)
{
    if (!stage.respondedOn)
        return;
    const QStringList reasons{u"Awaiting documents"_s, u"At the complainant's request"_s,
                              u"Annual leave"_s, u"Concurrent proceedings"_s};
    Hold hold;
    hold.firstOn = m_frame.after(span.startOn, dice.between(2, 6));
    const QDate last = m_frame.after(hold.firstOn, dice.between(3, 9));
    hold.lastOn = std::min(last, *stage.respondedOn);
    const QString &reason = reasons.at(dice.below(4));
    hold.reason = m_frame.council.item(UserList::HoldReason, reason);
    hold.stopsClock = stopsClock(reason);
    if (hold.firstOn < *hold.lastOn)
        stage.holds.push_back(hold);
}

SampleStages::Folder SampleStages::planFirst(const CaseDossier &dossier, SampleDice &dice,
                                             const QString &service)
{
    Folder folder;
    StageRecord &stage = folder.stage;
    stage = opened(dossier, 1, dossier.record.receivedOn, dice);
    const Span span = spanOf(stage);
    const Way way = chooseWay(dice, span, stage.receivedOn);
    answer(stage, dice, span, way);
    if (dice.chance(way == Way::Late || way == Way::Extended ? 60 : 8))
        holdForAWhile(stage, dice, span);

    const bool isChildren = m_stream.procedure == ProcedureKey::ChildrenStatutory;
    int issues = dice.chance(isChildren ? 560 : 240) ? 2 : 1;
    if (isChildren && dice.chance(260))
        ++issues;
    folder.issues = m_learning.issues(dice, service, issues);
    if (!stage.respondedOn || dice.chance(m_stream.unansweredOutcomes))
        return folder;
    const auto weights =
        m_frame.onTheWay(m_stream.outcomes, m_stream.outcomesLater, stage.receivedOn);
    conclude(folder, dice, kFindings[m_outcomeChooser.choose(dice, weights)]);
    if (dice.chance(25)) {
        const QDate before = m_frame.before(*stage.respondedOn, dice.between(1, 3));
        stage.outcomeOn = std::max(before, stage.receivedOn);
    }
    return folder;
}

// Stages 2 and 3

SampleStages::Folder SampleStages::planSecond(const CaseDossier &dossier, SampleDice &dice,
                                              QDate receivedOn, const QString &service)
{
    Folder folder;
    StageRecord &stage = folder.stage;
    stage = opened(dossier, 2, receivedOn, dice);
    const Span span = spanOf(stage);
    if (span.isStatutory)
        stage.recordAgreedOn = m_frame.after(receivedOn, dice.between(5, 24));
    folder.issues = dossier.stages.front().issues;
    for (IssueRecord &issue : folder.issues)
        issue.outcome.reset();
    for (IssueRecord &issue :
         m_learning.issues(dice, service, span.isStatutory ? dice.between(1, 3) : 0)) {
        issue.position = int(folder.issues.size()) + 1;
        folder.issues.push_back(issue);
    }
    if (dice.chance(30)) {
        stage.outcome = Outcome::Withdrawn;
        stage.outcomeOn = m_frame.after(receivedOn, dice.between(8, 30));
        return folder;
    }
    const int inTime =
        m_frame.onTheWay(m_stream.stage2InTime[0], m_stream.stage2InTime[1], receivedOn);
    const bool isInTime = m_secondTimeChooser.isChosen(dice, inTime);
    const int days = !isInTime          ? span.limit + dice.early(1, span.isStatutory ? 50 : 18)
                     : span.isStatutory ? (dice.chance(80) ? dice.between(20, span.aim)
                                                           : dice.late(span.aim + 10, span.limit))
                                        : dice.late(span.limit / 3, span.limit);
    stage.respondedOn = m_frame.after(span.startOn, days);
    if (span.isStatutory && days > span.aim)
        stage.extendedTo = m_frame.after(span.startOn, span.limit);
    conclude(folder, dice, kFindings[m_secondChooser.choose(dice, m_stream.stage2Outcomes)]);
    if (span.isStatutory)
        addInvestigationCosts(folder, dice);
    return folder;
}

SampleStages::Folder SampleStages::planThird(const CaseDossier &dossier, SampleDice &dice,
                                             QDate receivedOn)
{
    Folder folder;
    StageRecord &stage = folder.stage;
    stage = opened(dossier, 3, receivedOn, dice);
    stage.panelOn = m_frame.after(receivedOn, dice.between(21, 34));
    stage.findingsOn = m_frame.after(*stage.panelOn, dice.between(3, 6));
    stage.respondedOn = m_frame.after(*stage.findingsOn, dice.between(9, 17));
    folder.issues = dossier.stages.back().issues;
    for (IssueRecord &issue : folder.issues)
        issue.outcome.reset();
    conclude(folder, dice, kFindings[dice.pick(kPanelOutcomes)]);
    addPanelCosts(folder, dice);
    return folder;
}

void SampleStages::conclude(Folder &folder, SampleDice &dice, Outcome outcome)
{
    folder.stage.outcome = outcome;
    SampleLearning::decide(folder.issues, outcome, dice);
    if (isUpheld(outcome) && m_actionChooser.isChosen(dice, m_stream.actions))
        folder.actions = m_learning.actions(dice, outcome, *folder.stage.respondedOn);
}

// Costs

void SampleStages::addCost(Folder &folder, SampleDice &dice, CostType type, int pounds,
                           QDate paidOn, const QString &description) const
{
    CostRecord cost;
    cost.type = type;
    const bool isRound = type == CostType::Mediation || type == CostType::FinancialRedress;
    const int pence = isRound ? 0 : 5 * dice.below(20);
    cost.amount = Money{qint64(pounds) * 100 + pence};
    cost.paidOn = paidOn;
    cost.description = description;
    folder.costs.push_back(cost);
}

void SampleStages::addInvestigationCosts(Folder &folder, SampleDice &dice) const
{
    const QDate sent = *folder.stage.respondedOn;
    const QDate firstPaid = m_frame.before(sent, dice.between(4, 15));
    const QDate lastPaid = m_frame.after(sent, dice.between(5, 20));
    const bool isLarge = dice.chance(120);
    int officer = dice.between(1650, 2850);
    if (isLarge)
        officer += dice.between(900, 2200);
    if (firstPaid > folder.stage.receivedOn && dice.chance(350)) {
        const int part = officer * dice.between(30, 60) / 100;
        addCost(folder, dice, CostType::InvestigatingOfficer, part, firstPaid, u"First invoice"_s);
        addCost(folder, dice, CostType::InvestigatingOfficer, officer - part, lastPaid,
                u"Last invoice, with travel"_s);
    } else {
        addCost(folder, dice, CostType::InvestigatingOfficer, officer, lastPaid,
                u"Fee and travel"_s);
    }
    const int independent = dice.between(480, 1050) + (isLarge ? 400 : 0);
    const QDate independentPaid = m_frame.after(lastPaid, dice.between(0, 6));
    addCost(folder, dice, CostType::IndependentPerson, independent, independentPaid,
            u"Fee and travel"_s);
    if (dice.chance(90)) {
        const int fee = 10 * dice.between(32, 60);
        const QDate paid = m_frame.after(sent, dice.between(3, 15));
        addCost(folder, dice, CostType::Mediation, fee, paid, u"Mediator, one meeting"_s);
    }
    const bool isUpheldStage = folder.stage.outcome && isUpheld(*folder.stage.outcome);
    if (isUpheldStage && dice.chance(240)) {
        const int redress = 50 * dice.between(2, 10);
        const QDate paid = m_frame.after(sent, dice.between(10, 30));
        addCost(folder, dice, CostType::FinancialRedress, redress, paid,
                u"Payment agreed with the decision"_s);
    }
}

void SampleStages::addPanelCosts(Folder &folder, SampleDice &dice) const
{
    const QDate paid = m_frame.after(*folder.stage.panelOn, dice.between(6, 20));
    addCost(folder, dice, CostType::Stage3Panel, dice.between(980, 1650), paid,
            u"Chair and two members"_s);
}

} // namespace redress
