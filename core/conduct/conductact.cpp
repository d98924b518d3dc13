// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/conductact.h"

#include "core/conduct/actrules.h"
#include "core/conduct/actwriter.h"
#include "core/conduct/conductrepository.h"
#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ActKind;

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(redress::ConductAct)
};

void refuseChangedStage(const CaseView &view, const Act &act, std::optional<int> version)
{
    const StageRecord *stage = actrules::stageOf(view, act.stage);
    if (version && stage && stage->version != *version)
        actwriter::refuse(
            Error::Code::Conflict,
            ActText::tr("Somebody else has changed this stage meanwhile. Nothing was saved; look "
                        "at it as it is now, and try again."));
}

void refuseFindings(const Act &act, const CaseView &view)
{
    const auto findings = findingsOf(act, view);
    if (canBeDone(act, findings))
        return;
    QStringList words;
    for (const ActFinding &one : findings)
        words.append(one.words);
    actwriter::refuse(Error::Code::Invalid, words.join(u' '));
}

} // namespace

std::optional<StageEvent> eventOf(ActKind kind)
{
    switch (kind) {
    case Kind::BeginStage:
        return StageEvent::Received;
    case Kind::Acknowledge:
        return StageEvent::Acknowledged;
    case Kind::Extend:
        return StageEvent::Extended;
    case Kind::Hold:
        return StageEvent::Held;
    case Kind::Resume:
        return StageEvent::Resumed;
    case Kind::Appoint:
        return StageEvent::Appointed;
    case Kind::EndAppointment:
        return StageEvent::AppointmentEnded;
    case Kind::AgreeRecord:
        return StageEvent::RecordAgreed;
    case Kind::ReceiveReport:
        return StageEvent::ReportReceived;
    case Kind::ArrangePanel:
        return StageEvent::PanelArranged;
    case Kind::ReceiveFindings:
        return StageEvent::FindingsReceived;
    case Kind::Respond:
    case Kind::AgreeTerms:
        return StageEvent::Responded;
    case Kind::OfferNextStage:
        return StageEvent::NextStageOffered;
    case Kind::RefuseNextStage:
        return StageEvent::NextStageRefused;
    case Kind::Withdraw:
        return StageEvent::Withdrawn;
    case Kind::Discontinue:
        return StageEvent::Discontinued;
    case Kind::ReferEarly:
        return StageEvent::EarlyReferral;
    case Kind::OfferResolution:
        return StageEvent::ResolutionOffered;
    case Kind::HoldResolution:
        return StageEvent::ResolutionHeld;
    case Kind::Reply:
    case Kind::Prove:
        return std::nullopt;
    }
    return std::nullopt;
}

void keepEarlierDeadline(UnitOfWork &unit, const CouncilRules &rules, const StageRecord &before,
                         const StageRecord &after)
{
    const auto was = figuresOf(before, rules).deadlines.dueOn;
    if (!was || was == figuresOf(after, rules).deadlines.dueOn)
        return;
    const QString why = !before.extendedTo ? ActText::tr("without an extension")
                        : after.extendedTo ? ActText::tr("the extension before this one")
                                           : ActText::tr("the extension that was taken away");
    insertRecord(unit, "stage_deadline"_L1, unit.newId<Id<struct DeadlineTag>>().value(),
                 before.caseId,
                 {{u"stage_id"_s, storedFact(before.id)},
                  {u"kept_from_utc"_s, unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                  {u"due_on"_s, storedFact(*was)},
                  {u"why"_s, why}});
}

Result<CaseState> readCaseState(Database &database, CaseId id)
{
    return guarded([&] {
        CaseState state;
        const ConductRepository repository(database);
        state.dossier = unwrap(CaseRepository(database).dossier(id));
        state.conduct = unwrap(repository.conduct(state.dossier));
        state.practitioners = unwrap(repository.practitioners());
        state.stoppingReasons = unwrap(repository.stoppingReasons());
        state.stageTwoNeedsAgreement = unwrap(repository.stageTwoNeedsAgreement());
        state.ways = unwrap(repository.ways());
        return state;
    });
}

void writeAct(UnitOfWork &unit, const CouncilRules &rules, CaseId id, const Act &act, QDate today,
              std::optional<int> stageVersion)
{
    const CaseState state = unwrap(readCaseState(unit.database(), id));
    const CaseView view = state.view(rules, today);
    refuseChangedStage(view, act, stageVersion);
    refuseFindings(act, view);
    actwriter::write(unit, view, act);
}

void writeBeside(UnitOfWork &unit, const CaseView &before, const Act &act)
{
    actwriter::writeBeside(unit, before, act);
}

Result<ChangeSetId> doAct(Database &database, const Signature &signature, const CouncilRules &rules,
                          CaseId id, const Act &act, QDate today, const QString &what,
                          std::optional<int> stageVersion)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what, act.excuse.trimmed());
        writeAct(unit, rules, id, act, today, stageVersion);
        unit.commit();
        return unit.id();
    });
}

} // namespace redress
