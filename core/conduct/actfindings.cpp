// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing, odd or impossible about an act: the rules of the procedures, each with its
// source.
#include "core/conduct/actjudge.h"

#include "core/base/dates.h"
#include "core/casework/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(redress::ActFindings)
};

using Kind = ActKind;

} // namespace

Judge::Judge(const Act &act, const CaseView &view)
    : m_act(act)
    , m_view(view)
    , m_stage(actrules::stageOf(view, act.stage))
    , m_conduct(view.conduct.stage(act.stage))
    , m_isStatutory(view.dossier.record.procedure == ProcedureKey::ChildrenStatutory)
{}

std::vector<ActFinding> Judge::take()
{
    if (!isOffered())
        return std::move(m_found);
    if (m_act.kind != Kind::Prove)
        judgeDay();
    if (hasRefusal())
        return std::move(m_found);
    if (m_act.kind != Kind::Prove)
        judgeKind();
    judgeProof();
    return std::move(m_found);
}

std::vector<ActFinding> Judge::takeTyped()
{
    if (!m_stage || (m_act.kind != Kind::Extend && m_act.kind != Kind::Hold))
        return {};
    judgeDay();
    if (!hasRefusal())
        judgeKind();
    return std::move(m_found);
}

void Judge::add(Weight weight, ActField field, const QString &words)
{
    m_found.push_back({weight, field, words});
}

bool Judge::hasRefusal() const
{
    return std::any_of(m_found.begin(), m_found.end(),
                       [](const ActFinding &one) { return one.weight != Weight::Warning; });
}

bool Judge::isOffered()
{
    if (m_act.kind == Kind::Prove)
        return m_stage || (m_act.stage == 0 && m_view.dossier.stages.empty());
    for (const ActChoice &choice : whatCanBeDone(m_view)) {
        if (choice.kind != m_act.kind || choice.stage != m_act.stage)
            continue;
        if (!choice.isPossible())
            refuse(ActField::On, choice.whyNot);
        return choice.isPossible();
    }
    refuse(ActField::On, FindingText::tr("The procedure of this case has no such step now."));
    return false;
}

void Judge::judgeDay()
{
    if (!m_act.on) {
        miss(ActField::On, FindingText::tr("Give the day on which it happened."));
        return;
    }
    const QDate on = *m_act.on;
    // The day on which a panel meets is arranged, and proved, ahead.
    const bool mayLieAhead =
        m_act.kind == Kind::ArrangePanel || m_act.proves == StageEvent::PanelArranged;
    if (on > m_view.today && !mayLieAhead) {
        refuse(ActField::On, FindingText::tr("%1 has not come yet. Give today or an earlier day.")
                                 .arg(weekdayDate(on)));
        return;
    }
    const QDate earliest = earliestDay();
    if (on < earliest)
        refuse(ActField::On,
               m_stage && m_act.kind != Kind::BeginStage
                   ? FindingText::tr("%1 lies before stage %2 was received, on %3.")
                         .arg(weekdayDate(on))
                         .arg(m_stage->number)
                         .arg(weekdayDate(earliest))
                   : FindingText::tr("%1 lies before %2, when the case was received or its "
                                     "last stage began.")
                         .arg(weekdayDate(on), weekdayDate(earliest)));
}

QDate Judge::earliestDay() const
{
    if (m_act.kind == Kind::BeginStage) {
        const auto &stages = m_view.dossier.stages;
        return stages.empty()
                   ? m_view.dossier.record.receivedOn
                   : std::max(m_view.dossier.record.receivedOn, stages.back().stage.receivedOn);
    }
    return m_stage ? m_stage->receivedOn : m_view.dossier.record.receivedOn;
}

void Judge::judgeKind()
{
    switch (m_act.kind) {
    case Kind::BeginStage:
        return judgeBeginning();
    case Kind::Acknowledge:
        return judgeAcknowledgement();
    case Kind::Extend:
        return judgeExtension();
    case Kind::EndAppointment:
        return judgeLeaving();
    case Kind::Hold:
        return judgeHold();
    case Kind::Resume:
        return judgeResumption();
    case Kind::Appoint:
        return judgeAppointment();
    case Kind::ReceiveReport:
        if (m_conduct && !m_conduct->holderOf(Role::InvestigatingOfficer, m_view.today))
            warn(ActField::On, FindingText::tr("No investigating officer is appointed yet."));
        return;
    case Kind::ArrangePanel:
        return judgePanel();
    case Kind::ReceiveFindings:
        return judgeFindings();
    case Kind::AgreeTerms:
    case Kind::Respond:
        return judgeResponse();
    case Kind::RefuseNextStage:
        return judgeRefusal();
    case Kind::Discontinue:
        if (m_act.reason.isEmpty())
            miss(ActField::Reason, FindingText::tr("Say why the council ends it."));
        return;
    case Kind::Withdraw:
        if (!m_stage && m_act.reason.isEmpty())
            miss(ActField::Reason, FindingText::tr("Say why: the confirmation tells what was "
                                                   "withdrawn."));
        return;
    case Kind::ReferEarly:
        return judgeEarlyReferral();
    case Kind::OfferResolution:
    case Kind::HoldResolution:
        return judgeResolution();
    case Kind::Reply:
        return judgeReply();
    default:
        return;
    }
}

void Judge::judgeBeginning()
{
    const auto &stages = m_view.dossier.stages;
    if (stages.empty()) {
        const QDate received = m_view.dossier.record.receivedOn;
        const QDate start = actrules::firstStageStart(m_view);
        if (*m_act.on != received && *m_act.on != start)
            warn(ActField::On,
                 start == received
                     ? FindingText::tr("Stage 1 counts from the day on which the council received "
                                       "the complaint, %1.")
                           .arg(weekdayDate(received))
                     : FindingText::tr("Stage 1 counts from the decision that the complainant has "
                                       "sufficient interest, %1.")
                           .arg(weekdayDate(start)));
        return;
    }
    const StageRecord &last = stages.back().stage;
    if (!last.respondedOn) {
        const auto due = actrules::dueAt(last, m_view.rules, *m_act.on);
        if (!due || *m_act.on <= *due)
            warn(ActField::On,
                 (last.number == 1
                      ? FindingText::tr("Stage %1 is not answered, and its time has not run out. "
                                        "It may be left out if both sides agree.")
                      : FindingText::tr("Stage %1 is not answered, and its time has not run out. "
                                        "A panel looks at an investigation that is finished."))
                     .arg(last.number));
        return;
    }
    const auto end = windowEnd(last, m_view.rules);
    if (end && *m_act.on > *end)
        warn(ActField::On,
             FindingText::tr("The time to ask ended on %1. A late request may be refused, but "
                             "not without looking at its reasons.")
                 .arg(weekdayDate(*end)));
    const StageConduct *conduct = m_view.conduct.stage(last.number);
    if (conduct && conduct->detail.earlyReferralOn)
        warn(ActField::On, FindingText::tr("The case was referred early to the Ombudsman on %1.")
                               .arg(weekdayDate(*conduct->detail.earlyReferralOn)));
}

void Judge::judgeAcknowledgement()
{
    const auto by = m_stage ? figuresOf(*m_stage, m_view.rules).deadlines.acknowledgeBy
                            : acknowledgeBy(m_view.dossier.record, m_view.rules);
    if (by && *m_act.on > *by)
        warn(ActField::On,
             FindingText::tr("It was to be acknowledged by %1.").arg(weekdayDate(*by)));
}

void Judge::judgeExtension()
{
    if (!m_stage)
        return judgeReplyExtension();
    if (!m_act.until) {
        miss(ActField::Until, FindingText::tr("Give the new last day."));
        return;
    }
    const QDate until = *m_act.until;
    if (until < m_stage->receivedOn) {
        refuse(ActField::Until,
               FindingText::tr("%1 lies before the stage was received.").arg(weekdayDate(until)));
        return;
    }
    StageRecord plain = *m_stage;
    plain.extendedTo.reset();
    const StageDeadlines days = figuresOf(plain, m_view.rules).deadlines;
    const auto clock = m_view.rules.clockOf(*m_stage);
    const bool isPanel = clock && clock->rule().panel;
    if (m_act.reason.isEmpty())
        miss(ActField::Reason, FindingText::tr("Say why more time is needed: the reason stands "
                                               "in the letter."));
    if (!m_act.agreedBy)
        miss(ActField::AgreedBy, FindingText::tr("Say who agreed."));
    judgeExtensionLimits(until, days, isPanel);
    const auto inForce = actrules::dueAt(*m_stage, m_view.rules, *m_act.on);
    if (inForce && *m_act.on > *inForce)
        warn(ActField::On, FindingText::tr("The last day in force, %1, had passed: an extension "
                                           "is agreed before it.")
                               .arg(weekdayDate(*inForce)));
    if (m_stage->extendedTo && until < *m_stage->extendedTo)
        warn(ActField::Until, FindingText::tr("It was extended to %1 already.")
                                  .arg(weekdayDate(*m_stage->extendedTo)));
    judgeTelling();
}

void Judge::judgeExtensionLimits(QDate until, const StageDeadlines &days, bool isPanel)
{
    const bool complainantAgreed =
        m_act.agreedBy == Agreement::Complainant || m_act.agreedBy == Agreement::Both;
    if (isPanel)
        warn(ActField::Until,
             FindingText::tr("The days of a review panel have no extension: they are kept, or "
                             "it is done as soon as is reasonably practicable."));
    else if (days.limitOn && until <= *days.limitOn && !days.aimOn)
        warn(ActField::Until, FindingText::tr("The limit is %1 without an extension.")
                                  .arg(weekdayDate(*days.limitOn)));
    else if (days.aimOn && until <= *days.aimOn)
        warn(ActField::Until,
             FindingText::tr("The aim is %1 without an extension.").arg(weekdayDate(*days.aimOn)));
    else if (days.aimOn && days.limitOn && until > *days.limitOn && !complainantAgreed)
        warn(ActField::Until, FindingText::tr("Beyond %1 only with the complainant's agreement.")
                                  .arg(weekdayDate(*days.limitOn)));
    else if (m_isStatutory && m_stage->number == 2 && m_view.stageTwoNeedsAgreement &&
             m_act.agreedBy && !complainantAgreed)
        warn(ActField::AgreedBy,
             FindingText::tr("The council extends stage 2 only with the complainant's agreement."));
    if (days.furthestOn && until > *days.furthestOn)
        warn(ActField::Until, FindingText::tr("The procedure allows no extension beyond %1.")
                                  .arg(weekdayDate(*days.furthestOn)));
    if (days.backstopOn && until > *days.backstopOn)
        warn(ActField::Until,
             FindingText::tr("%1 is the outer day of the regulations: write why, and answer as "
                             "soon as can be.")
                 .arg(weekdayDate(*days.backstopOn)));
    if (m_stage->procedure == ProcedureKey::AdultSocialCare && m_act.agreedBy && !complainantAgreed)
        warn(ActField::AgreedBy,
             FindingText::tr("The time of an adult social care complaint is agreed with the "
                             "complainant."));
    if (!m_view.rules.calendar().isWorkingDay(until))
        warn(ActField::Until, FindingText::tr("%1 is no working day.").arg(weekdayDate(until)));
}

void Judge::judgeTelling()
{
    if (!m_act.toldOn) {
        warn(ActField::ToldOn,
             m_stage ? FindingText::tr("The complainant is told in writing why, and the new day.")
                     : FindingText::tr("The enquirer is told in writing why, and the new day."));
        return;
    }
    if (*m_act.toldOn > m_view.today)
        refuse(ActField::ToldOn, FindingText::tr("%1 has not come yet. Give today or an earlier "
                                                 "day.")
                                     .arg(weekdayDate(*m_act.toldOn)));
    else if (*m_act.toldOn < earliestDay())
        refuse(ActField::ToldOn,
               (m_stage ? FindingText::tr("%1 lies before the stage was received.")
                        : FindingText::tr("%1 lies before the case was received."))
                   .arg(weekdayDate(*m_act.toldOn)));
}

const std::vector<Hold> &Judge::holds() const
{
    return m_stage ? m_stage->holds : m_view.dossier.record.holds;
}

void Judge::judgeHold()
{
    if (!m_act.holdReason)
        miss(ActField::HoldReason, FindingText::tr("Say why: the reason decides whether the "
                                                   "clock runs on."));
    if (m_act.reason.isEmpty())
        miss(ActField::Reason, FindingText::tr("Say who authorised it, and why."));
    if (m_act.until && *m_act.until < *m_act.on)
        refuse(ActField::Until, FindingText::tr("The last day of the hold lies before its first, "
                                                "%1.")
                                    .arg(weekdayDate(*m_act.on)));
    const bool isStopping = m_act.holdReason && m_view.stoppingReasons.contains(*m_act.holdReason);
    if (isStopping && m_isStatutory)
        warn(ActField::HoldReason,
             FindingText::tr("The regulations have no stop of the clock: say what allows it."));
    for (const Hold &hold : holds()) {
        if (*m_act.on >= hold.firstOn && hold.lastOn && *m_act.on <= *hold.lastOn)
            warn(ActField::On,
                 (m_stage ? FindingText::tr("The stage was on hold from %1 to %2 already.")
                          : FindingText::tr("The reply was on hold from %1 to %2 already."))
                     .arg(weekdayDate(hold.firstOn), weekdayDate(*hold.lastOn)));
    }
}

void Judge::judgeResumption()
{
    const Hold *hold = actrules::openHold(holds(), m_view.today);
    if (hold && *m_act.on < hold->firstOn)
        refuse(ActField::On, FindingText::tr("The hold began on %1; its last day cannot lie "
                                             "before.")
                                 .arg(weekdayDate(hold->firstOn)));
}

void Judge::judgeProof()
{
    if (m_act.proofDocument) {
        if (!m_view.conduct.document(*m_act.proofDocument))
            refuse(ActField::ProofKind, FindingText::tr("That document is no longer on the case."));
        return;
    }
    if (m_act.proofKind && m_act.proofWords.isEmpty())
        miss(ActField::ProofWords, FindingText::tr("Say what it is and where it lies."));
    if (!m_act.proofKind && (!m_act.proofWords.isEmpty() || m_act.kind == Kind::Prove))
        miss(ActField::ProofKind, FindingText::tr("Say what kind of proof it is."));
}

std::vector<ActFinding> findingsOf(const Act &act, const CaseView &view)
{
    return Judge(act, view).take();
}

std::vector<ActFinding> findingsOfTyped(const Act &act, const CaseView &view)
{
    return Judge(act, view).takeTyped();
}

bool canBeDone(const Act &act, const std::vector<ActFinding> &findings)
{
    const bool isExcused = !act.excuse.trimmed().isEmpty();
    return std::all_of(findings.begin(), findings.end(), [&](const ActFinding &one) {
        return one.weight == ActFinding::Weight::Warning && isExcused;
    });
}

} // namespace redress
