// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the judgement that speaks of people, panels and answers.
#include "core/conduct/actjudge.h"

#include "core/base/dates.h"
#include "core/casework/validation.h"
#include "core/procedure/laterdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(redress::ActFindings)
};

using Kind = ActKind;
using Role = PractitionerRole;

} // namespace

const Practitioner *Judge::practitioner() const
{
    for (const Practitioner &one : m_view.practitioners) {
        if (one.id == m_act.practitioner)
            return &one;
    }
    return nullptr;
}

void Judge::judgeAppointment()
{
    if (!m_act.role) {
        miss(ActField::Role, FindingText::tr("Say as what."));
        return;
    }
    const Practitioner *known = practitioner();
    if (!known && m_act.practitionerName.trimmed().isEmpty()) {
        miss(ActField::PractitionerName, FindingText::tr("Give the name."));
        return;
    }
    const Role role = *m_act.role;
    const bool isExternal = known ? known->isExternal : m_act.isExternal;
    const bool isPanel = role == Role::PanelChair || role == Role::PanelMember;
    if ((isPanel || role == Role::IndependentPerson) && !isExternal)
        warn(ActField::Role, isPanel ? FindingText::tr("All three of a review panel are "
                                                       "independent of the council.")
                                     : FindingText::tr("An independent person is neither member "
                                                       "nor officer of the council."));
    if (known && known->retiredOn && *known->retiredOn <= *m_act.on)
        warn(ActField::Practitioner, FindingText::tr("%1 left the register on %2.")
                                         .arg(known->name, weekdayDate(*known->retiredOn)));
    if (known && !known->availability.isEmpty())
        warn(ActField::Practitioner,
             FindingText::tr("The register says of %1: %2").arg(known->name, known->availability));
    if (role == Role::InvestigatingOfficer)
        judgeInvestigator(known ? known->name : m_act.practitionerName.trimmed(), isExternal);
    judgeSeat(role, known);
}

void Judge::judgeInvestigator(const QString &name, bool isExternal)
{
    if (m_act.stage < 2)
        return;
    const auto isSame = [&name](const QString &other) {
        return name.compare(other.trimmed(), Qt::CaseInsensitive) == 0;
    };
    const StageConduct *first = m_view.conduct.stage(1);
    const bool investigated =
        first && std::ranges::any_of(first->appointments, [&](const Appointment &one) {
            return one.role == Role::InvestigatingOfficer && isSame(one.name);
        });
    if (investigated || isSame(m_view.conduct.respondingManager))
        warn(
            ActField::Practitioner,
            FindingText::tr("%1 answered, or was to answer, at stage 1: this stage is for somebody "
                            "else.")
                .arg(name));
    if (!isExternal && m_isStatutory && !m_view.ways.investigatorIsInternal)
        warn(ActField::Role, FindingText::tr("The council has somebody from outside investigate."));
    if (!isExternal && m_isStatutory)
        warn(ActField::Role,
             FindingText::tr("An investigating officer is not of the service complained about: say "
                             "of which service this one is."));
}

void Judge::judgeSeat(Role role, const Practitioner *known)
{
    const auto clock = m_stage ? m_view.rules.clockOf(*m_stage) : std::nullopt;
    if (role == Role::PanelChair && clock) {
        const auto chair = explainChair(*clock, factsOf(*m_stage));
        if (chair && *m_act.on > chair->on)
            warn(ActField::On, FindingText::tr("The chair was to be appointed by %1.")
                                   .arg(weekdayDate(chair->on)));
    }
    const StageConduct *second = m_view.conduct.stage(2);
    if ((role == Role::PanelChair || role == Role::PanelMember) && second && known) {
        const Appointment *independent = second->holderOf(Role::IndependentPerson, m_view.today);
        if (independent && independent->practitioner == known->id)
            warn(ActField::Practitioner,
                 FindingText::tr("%1 was the independent person of stage 2, who may not sit on "
                                 "the panel.")
                     .arg(known->name));
    }
    if (!m_conduct)
        return;
    if (role == Role::PanelMember) {
        if (!actrules::missingRole(m_view, m_act.stage) ||
            m_conduct->countOf(role, m_view.today) > 1)
            warn(ActField::Role, FindingText::tr("The panel has two members beside its chair."));
    } else if (const Appointment *holder = m_conduct->holderOf(role, m_view.today);
               holder && role != Role::Advocate) {
        warn(ActField::Role, FindingText::tr("%1 was appointed on %2, and would be relieved.")
                                 .arg(holder->name, weekdayDate(holder->appointedOn)));
    }
}

void Judge::judgePanel()
{
    const auto by = figuresOf(*m_stage, m_view.rules).deadlines.panelBy;
    if (by && *m_act.on > *by)
        warn(ActField::On, FindingText::tr("The panel is to meet by %1.").arg(weekdayDate(*by)));
    StageFacts facts = factsOf(*m_stage);
    facts.panelOn = m_act.on;
    const auto clock = m_view.rules.clockOf(*m_stage);
    const auto papers = clock ? explainPapers(*clock, facts) : Result<DueDate>(Error());
    if (*m_act.on > m_view.today && papers && papers->on < m_view.today)
        warn(ActField::On, FindingText::tr("The papers are to be with everybody before that, by "
                                           "%1, which has passed.")
                               .arg(weekdayDate(papers->on)));
    if (!m_view.rules.calendar().isWorkingDay(*m_act.on))
        warn(ActField::On, FindingText::tr("%1 is no working day.").arg(weekdayDate(*m_act.on)));
    if (m_stage->panelOn && *m_stage->panelOn != *m_act.on)
        warn(ActField::On,
             FindingText::tr("The panel was arranged for %1.").arg(weekdayDate(*m_stage->panelOn)));
}

void Judge::judgeFindings()
{
    if (m_stage->panelOn && *m_act.on < *m_stage->panelOn) {
        refuse(ActField::On,
               FindingText::tr("The panel met on %1.").arg(weekdayDate(*m_stage->panelOn)));
        return;
    }
    const auto by = figuresOf(*m_stage, m_view.rules).deadlines.findingsBy;
    if (by && *m_act.on > *by)
        warn(ActField::On, FindingText::tr("The panel was to report by %1.").arg(weekdayDate(*by)));
}

void Judge::judgeResponse()
{
    if (!m_act.outcome)
        warn(ActField::Outcome, FindingText::tr("Without an outcome the case is missing from the "
                                                "tables of findings."));
    else if (!isFinding(*m_act.outcome))
        refuse(ActField::Outcome,
               FindingText::tr("What was answered was neither withdrawn nor discontinued. Use the "
                               "step of that name."));
    judgeAgainstIssues();
    if (actrules::isLate(m_act, m_view) && m_act.latenessReason.isEmpty())
        miss(
            ActField::LatenessReason,
            FindingText::tr("The last day was %1. Say why it is late.").arg(weekdayDate(*dueOn())));
    if (actrules::owesNextStage(m_act, m_view) && !m_act.offersNextStage)
        warn(ActField::OffersNextStage,
             FindingText::tr("The last day in force has passed: stage 2 has to be offered."));
    if (const Hold *hold = actrules::openHold(*m_stage, *m_act.on); hold && !hold->lastOn)
        warn(ActField::On, FindingText::tr("The stage is on hold since %1; the hold ends with "
                                           "the response.")
                               .arg(weekdayDate(hold->firstOn)));
    // \source SI 2006/1738 regulation 15: agreed terms are put in writing, and need no report
    if (m_act.kind == Kind::AgreeTerms && m_act.reason.isEmpty())
        miss(ActField::Reason, FindingText::tr("Say what was agreed: the letter puts it in "
                                               "writing."));
    if (m_act.kind == Kind::Respond)
        judgeOutput();
}

void Judge::judgeAgainstIssues()
{
    const CaseDossier::StageFolder *folder = nullptr;
    for (const auto &one : m_view.dossier.stages) {
        if (one.stage.number == m_act.stage)
            folder = &one;
    }
    if (!folder)
        return;
    const auto derived = actrules::derivedOutcome(m_view, m_act.stage);
    const bool hasOpen =
        std::any_of(folder->issues.begin(), folder->issues.end(),
                    [](const IssueRecord &issue) { return !issue.outcome.has_value(); });
    if (hasOpen)
        warn(ActField::Outcome, FindingText::tr("An issue of this stage is not decided yet."));
    if (derived && m_act.outcome && *derived != *m_act.outcome && m_act.outcomeReason.isEmpty())
        miss(ActField::OutcomeReason,
             FindingText::tr("The issues add up to another outcome. Say why this one."));
    if (m_act.outcome && isUpheld(*m_act.outcome) && folder->actions.empty())
        warn(ActField::Outcome,
             FindingText::tr("What is upheld asks for an action, and none is recorded."));
}

void Judge::judgeOutput()
{
    if (!m_isStatutory || !m_conduct)
        return;
    if (m_act.stage == 2) {
        if (!m_conduct->detail.reportReceivedOn)
            warn(ActField::On, FindingText::tr("The investigator's report is not recorded."));
        for (const Role role : actrules::rolesOf(m_view, m_act.stage)) {
            if (!m_conduct->holderOf(role, m_view.today))
                warn(ActField::On,
                     FindingText::tr("Nobody was appointed as %1.").arg(labelOf(role).toLower()));
        }
        if (!m_stage->recordAgreedOn)
            warn(ActField::On, FindingText::tr("The record of complaint was not agreed."));
    }
    if (m_act.stage == 3 && (!m_stage->panelOn || *m_stage->panelOn > *m_act.on))
        warn(ActField::On, FindingText::tr("The panel has not met."));
    else if (m_act.stage == 3 && !m_stage->findingsOn)
        warn(ActField::On, FindingText::tr("The findings of the panel are not recorded."));
}

void Judge::judgeRefusal()
{
    if (m_act.reason.isEmpty())
        miss(ActField::Reason, FindingText::tr("Say why: the reason stands in the letter."));
    const auto end = windowEnd(*m_stage, m_view.rules);
    if (end && *m_act.on <= *end)
        warn(ActField::On,
             FindingText::tr("The complainant may ask until %1.").arg(weekdayDate(*end)));
    if (m_isStatutory && m_stage->number == 1 && m_stage->outcome == Outcome::Upheld)
        warn(ActField::Reason, FindingText::tr("Stage 2 cannot be refused because stage 1 upheld "
                                               "everything."));
    if (m_isStatutory && m_stage->number == 2)
        warn(ActField::Reason, FindingText::tr("The Ombudsman finds fault where a review panel is "
                                               "refused."));
}

void Judge::judgeEarlyReferral()
{
    if (!m_act.agreedBy)
        miss(ActField::AgreedBy, FindingText::tr("Say who agreed."));
    else if (*m_act.agreedBy != Agreement::Both)
        warn(ActField::AgreedBy, FindingText::tr("Both sides have to agree."));
    if (!m_stage->outcome || !isUpheld(*m_stage->outcome))
        warn(ActField::On, FindingText::tr("Only where all or all significant complaints were "
                                           "upheld."));
    for (const auto &folder : m_view.dossier.stages) {
        if (folder.stage.number == m_act.stage && folder.actions.empty())
            warn(ActField::On, FindingText::tr("Only where an action plan was given, and none is "
                                               "recorded."));
    }
}

void Judge::judgeLeaving()
{
    bool isServing = false;
    for (const Appointment &one : m_conduct ? m_conduct->serving() : std::vector<Appointment>()) {
        if (one.practitioner != m_act.practitioner)
            continue;
        isServing = true;
        if (*m_act.on < one.appointedOn)
            refuse(ActField::On, FindingText::tr("%1 lies before the appointment, on %2.")
                                     .arg(weekdayDate(*m_act.on), weekdayDate(one.appointedOn)));
    }
    if (!isServing)
        miss(ActField::Practitioner, FindingText::tr("Say whose appointment ends."));
}

void Judge::judgeResolution()
{
    if (!m_act.adr)
        miss(ActField::Adr, FindingText::tr("Say in which way."));
    if (m_act.kind == Kind::HoldResolution && m_conduct && m_conduct->detail.adrOfferedOn &&
        *m_act.on < *m_conduct->detail.adrOfferedOn)
        refuse(ActField::On, FindingText::tr("It was offered on %1.")
                                 .arg(weekdayDate(*m_conduct->detail.adrOfferedOn)));
    if (m_act.kind == Kind::HoldResolution && m_conduct && !m_conduct->detail.adrOfferedOn)
        warn(ActField::On, FindingText::tr("No dispute resolution is recorded as offered: it is "
                                           "held by agreement."));
}

} // namespace redress
