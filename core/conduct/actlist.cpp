// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done now, and what an act asks for.
#include "core/conduct/actrules.h"
#include "core/conduct/acts.h"

#include "core/base/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(redress::Acts)
};

using Kind = ActKind;

/// Puts the choices of one case together.
class ChoiceList final
{
public:
    explicit ChoiceList(const CaseView &view)
        : m_view(view)
    {}

    std::vector<ActChoice> take()
    {
        const CaseRecord &record = m_view.dossier.record;
        if (record.kind == CaseKind::Compliment)
            return {};
        if (record.kind != CaseKind::Complaint) {
            const QString sent =
                record.respondedOn ? ActText::tr("The reply was sent already.") : QString();
            const QString ended = sent.isEmpty() ? whyEnded() : sent;
            add(Kind::Acknowledge, 0, ended.isEmpty() ? whyAcknowledged() : ended);
            add(Kind::Reply, 0, ended);
            add(Kind::Extend, 0, ended);
            add(actrules::openHold(record.holds, m_view.today) ? Kind::Resume : Kind::Hold, 0,
                ended);
            add(Kind::Withdraw, 0, ended);
            return std::move(m_choices);
        }
        // A complaint may be acknowledged before it is accepted.
        if (m_view.dossier.stages.empty()) {
            const QString ended = whyEnded();
            add(Kind::Acknowledge, 0, ended.isEmpty() ? whyAcknowledged() : ended);
        }
        if (!m_view.dossier.stages.empty())
            addOfStage(m_view.dossier.stages.back().stage);
        addNextStage();
        // Before it is accepted, the case itself is withdrawn.
        if (m_view.dossier.stages.empty())
            add(Kind::Withdraw, 0, whyEnded());
        return std::move(m_choices);
    }

private:
    void add(Kind kind, int stage, const QString &whyNot)
    {
        m_choices.push_back({kind, stage, whyNot});
    }

    void addOfStage(const StageRecord &stage)
    {
        const int number = stage.number;
        const bool isStatutory = stage.procedure == ProcedureKey::ChildrenStatutory;
        const bool isClosed = stage.closedOn().has_value();
        const QString closed =
            isClosed ? ActText::tr("Stage %1 is closed.").arg(number) : QString();
        const auto open = [&](Kind kind, const QString &whyNot = {}) {
            add(kind, number, isClosed ? closed : whyNot);
        };
        open(Kind::Acknowledge,
             stage.acknowledgedOn
                 ? ActText::tr("It was acknowledged on %1.").arg(weekdayDate(*stage.acknowledgedOn))
                 : QString());
        if (isStatutory && number == 2)
            open(Kind::AgreeRecord, stage.recordAgreedOn
                                        ? ActText::tr("The record of complaint was agreed on %1.")
                                              .arg(weekdayDate(*stage.recordAgreedOn))
                                        : QString());
        open(Kind::Appoint);
        // Whoever leaves, leaves: before the answer or after it.
        if (const StageConduct *conduct = m_view.conduct.stage(number);
            conduct && !conduct->serving().empty())
            add(Kind::EndAppointment, number, {});
        if (isStatutory && number == 2)
            open(Kind::ReceiveReport, whyNoReport());
        if (isStatutory && number == 3) {
            open(Kind::ArrangePanel);
            open(Kind::ReceiveFindings, whyNoFindings(stage));
        }
        open(Kind::Respond);
        const Hold *held = actrules::openHold(stage, m_view.today);
        open(Kind::Extend);
        if (held)
            open(Kind::Resume);
        else
            open(Kind::Hold);
        // What missed its last day owes the offer after its answer too.
        if (isStatutory && number == 1)
            add(Kind::OfferNextStage, number,
                isClosed && !isAnsweredLate(stage) ? closed : whyNoOffer(number));
        open(Kind::OfferResolution);
        open(Kind::HoldResolution);
        if (!isStatutory || number < 3)
            open(Kind::AgreeTerms);
        open(Kind::Withdraw);
        open(Kind::Discontinue);
    }

    QString whyAcknowledged() const
    {
        const auto &on = m_view.dossier.record.acknowledgedOn;
        return on ? ActText::tr("It was acknowledged on %1.").arg(weekdayDate(*on)) : QString();
    }

    QString whyEnded() const
    {
        if (m_view.conduct.convertedOn)
            return ActText::tr("It became a complaint on %1.")
                .arg(weekdayDate(*m_view.conduct.convertedOn));
        return m_view.conduct.withdrawnOn ? ActText::tr("It was withdrawn on %1.")
                                                .arg(weekdayDate(*m_view.conduct.withdrawnOn))
                                          : QString();
    }

    QString whyNoReport() const
    {
        const StageConduct *conduct = m_view.conduct.stage(2);
        return conduct && conduct->detail.reportReceivedOn
                   ? ActText::tr("The report was received on %1.")
                         .arg(weekdayDate(*conduct->detail.reportReceivedOn))
                   : QString();
    }

    QString whyNoFindings(const StageRecord &stage) const
    {
        if (stage.findingsOn)
            return ActText::tr("The findings were received on %1.")
                .arg(weekdayDate(*stage.findingsOn));
        if (!stage.panelOn)
            return ActText::tr("No panel is arranged yet.");
        if (*stage.panelOn > m_view.today)
            return ActText::tr("The panel meets on %1.").arg(weekdayDate(*stage.panelOn));
        return {};
    }

    bool isAnsweredLate(const StageRecord &stage) const
    {
        const auto after = actrules::owesNextStageAfter(m_view, stage.number);
        return after && stage.respondedOn && *stage.respondedOn > *after;
    }

    QString whyNoOffer(int number) const
    {
        const StageConduct *conduct = m_view.conduct.stage(number);
        return conduct && conduct->detail.nextStageOfferedOn
                   ? ActText::tr("It was offered on %1.")
                         .arg(weekdayDate(*conduct->detail.nextStageOfferedOn))
                   : QString();
    }

    void addNextStage()
    {
        const CaseRecord &record = m_view.dossier.record;
        const auto &stages = m_view.dossier.stages;
        const int next = stages.empty() ? 1 : stages.back().stage.number + 1;
        if (!record.procedure || !m_view.rules.clockOn(*record.procedure, next, record.receivedOn))
            return;
        if (stages.empty()) {
            add(Kind::BeginStage, next, whyEnded());
            return;
        }
        const StageRecord &last = stages.back().stage;
        const bool isEnded = last.outcome && !isFinding(*last.outcome);
        const QString ended = last.outcome == Outcome::Withdrawn
                                  ? ActText::tr("The complaint was withdrawn.")
                                  : ActText::tr("The complaint was discontinued.");
        add(Kind::BeginStage, next, isEnded ? ended : QString());
        if (isEnded)
            return;
        const QString open = last.respondedOn
                                 ? QString()
                                 : ActText::tr("Stage %1 has no response yet.").arg(last.number);
        add(Kind::RefuseNextStage, last.number, open);
        if (last.procedure != ProcedureKey::ChildrenStatutory || last.number != 2)
            return;
        const StageConduct *conduct = m_view.conduct.stage(2);
        const bool isReferred = conduct && conduct->detail.earlyReferralOn;
        add(Kind::ReferEarly, last.number,
            isReferred ? ActText::tr("It was referred on %1.")
                             .arg(weekdayDate(*conduct->detail.earlyReferralOn))
                       : open);
    }

    const CaseView &m_view;
    std::vector<ActChoice> m_choices;
};

bool isStatutoryStage2(const CaseView &view, int stage)
{
    return stage == 2 && view.dossier.record.procedure == ProcedureKey::ChildrenStatutory;
}

/// A third stage of a council's own procedure is answered like any other.
bool hasPanel(const CaseView &view, int stage)
{
    return stage == 3 && view.dossier.record.procedure == ProcedureKey::ChildrenStatutory;
}

} // namespace

QString labelOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::ComplaintsManager:
        return ActText::tr("The complaints manager");
    case Agreement::Complainant:
        return ActText::tr("The complainant");
    case Agreement::Both:
        return ActText::tr("The complaints manager and the complainant");
    }
    return {};
}

QString labelOf(ActKind kind, const CaseView &view, int stage)
{
    switch (kind) {
    case Kind::BeginStage:
        return stage == 1 ? ActText::tr("Accept as stage 1")
                          : ActText::tr("Begin stage %1").arg(stage);
    case Kind::Acknowledge:
        return ActText::tr("Acknowledge");
    case Kind::Extend:
        return ActText::tr("Extend the time");
    case Kind::Hold:
        return ActText::tr("Put on hold");
    case Kind::Resume:
        return ActText::tr("End the hold");
    case Kind::Appoint:
        return ActText::tr("Appoint somebody");
    case Kind::EndAppointment:
        return ActText::tr("End an appointment");
    case Kind::AgreeRecord:
        return ActText::tr("Record of complaint agreed");
    case Kind::ReceiveReport:
        return ActText::tr("Investigator's report received");
    case Kind::ArrangePanel:
        return ActText::tr("Arrange the panel");
    case Kind::ReceiveFindings:
        return ActText::tr("Findings of the panel received");
    case Kind::Respond:
        return isStatutoryStage2(view, stage) ? ActText::tr("Send the adjudication and close")
                                              : ActText::tr("Send the response and close");
    case Kind::OfferNextStage:
        return ActText::tr("Offer stage %1").arg(stage + 1);
    case Kind::RefuseNextStage:
        return ActText::tr("Refuse stage %1").arg(stage + 1);
    case Kind::Withdraw:
        return view.dossier.record.kind == CaseKind::Complaint ? ActText::tr("Complaint withdrawn")
                                                               : ActText::tr("Withdrawn");
    case Kind::Discontinue:
        return ActText::tr("Discontinue");
    case Kind::ReferEarly:
        return ActText::tr("Refer early to the Ombudsman");
    case Kind::OfferResolution:
        return ActText::tr("Offer dispute resolution");
    case Kind::HoldResolution:
        return ActText::tr("Dispute resolution held");
    case Kind::AgreeTerms:
        return ActText::tr("Close with agreed terms");
    case Kind::Reply:
        return ActText::tr("Send the reply and close");
    case Kind::Prove:
        return ActText::tr("Say what proves this day");
    }
    return {};
}

std::vector<ActChoice> whatCanBeDone(const CaseView &view)
{
    return ChoiceList(view).take();
}

std::optional<ActChoice> nextAct(const CaseView &view)
{
    const auto &stages = view.dossier.stages;
    const bool isOpen = !stages.empty() && !stages.back().stage.closedOn();
    for (const ActChoice &choice : whatCanBeDone(view)) {
        if (!choice.isPossible())
            continue;
        // An appointment comes next while a role is empty; the rest of the list while all wait.
        if (choice.kind == Kind::Appoint && !actrules::missingRole(view, choice.stage))
            continue;
        if (choice.kind == Kind::EndAppointment)
            continue;
        if (choice.kind == Kind::ArrangePanel && stages.back().stage.panelOn)
            continue;
        if (choice.kind == Kind::Withdraw && choice.stage == 0)
            continue;
        if (choice.kind == Kind::Acknowledge && choice.stage == 0 &&
            !acknowledgeBy(view.dossier.record, view.rules))
            continue;
        // After an answer it is for the complainant to ask; before a panel has reported, to wait.
        if (!isOpen && !stages.empty())
            return std::nullopt;
        if (choice.kind == Kind::Respond && hasPanel(view, choice.stage) &&
            !stages.back().stage.findingsOn)
            return std::nullopt;
        return choice;
    }
    return std::nullopt;
}

std::vector<ActField> fieldsOf(const Act &act, const CaseView &view)
{
    using F = ActField;
    std::vector<ActField> fields{F::On};
    const auto add = [&](std::initializer_list<ActField> more) {
        fields.insert(fields.end(), more);
    };
    switch (act.kind) {
    case Kind::Extend:
        add({F::Until, F::Reason, F::AgreedBy, F::ToldOn});
        break;
    case Kind::Hold:
        add({F::Until, F::HoldReason, F::Reason});
        break;
    case Kind::Appoint:
        fields = {F::Role, F::Practitioner, F::PractitionerName, F::IsExternal, F::On};
        break;
    case Kind::EndAppointment:
        fields = {F::Practitioner, F::On, F::Reason};
        break;
    case Kind::Respond:
    case Kind::AgreeTerms:
        if (act.kind == Kind::AgreeTerms)
            add({F::Reason});
        add({F::Outcome, F::OutcomeReason});
        if (actrules::isLate(act, view))
            add({F::LatenessReason, F::LatenessTeam});
        if (actrules::owesNextStage(act, view))
            add({F::OffersNextStage});
        break;
    case Kind::RefuseNextStage:
    case Kind::Discontinue:
    case Kind::Withdraw:
        add({F::Reason});
        break;
    case Kind::ReferEarly:
        add({F::AgreedBy, F::Reason});
        break;
    case Kind::OfferResolution:
    case Kind::HoldResolution:
        add({F::Adr});
        break;
    default:
        break;
    }
    if (act.kind == Kind::Prove)
        fields = {};
    add({F::ProofKind, F::ProofWords});
    fields.push_back(F::Excuse);
    return fields;
}

} // namespace redress
