// SPDX-License-Identifier: GPL-3.0-or-later
// What an act proposes of itself, and what follows from it.
#include "core/conduct/actrules.h"
#include "core/conduct/caseacts.h"
#include "core/store/acknowledgement.h"

#include "core/base/dates.h"
#include "core/procedure/laterdays.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(redress::Acts)
};

using Kind = ActKind;

/// The last day of an extension that is proposed: the limit where the procedure works with an aim,
/// otherwise the furthest that it allows.
std::optional<QDate> usualExtension(const StageRecord &stage, const CouncilRules &rules)
{
    StageRecord plain = stage;
    plain.extendedTo.reset();
    const StageDeadlines days = figuresOf(plain, rules).deadlines;
    return days.aimOn ? days.limitOn : days.furthestOn;
}

/// The same of a reply: as far as the procedure allows, where it says so.
std::optional<QDate> usualExtension(const CaseRecord &record, const CouncilRules &rules)
{
    const auto clock = rules.clockOf(record);
    return clock ? clock->deadlines(factsOf(record)).furthestOn : std::nullopt;
}

QString beginningWords(const Act &act, const CaseView &view)
{
    const CaseRecord &record = view.dossier.record;
    StageRecord stage;
    stage.number = act.stage;
    stage.procedure = record.procedure.value_or(stage.procedure);
    const auto *version = view.rules.procedures().versionOn(stage.procedure, record.receivedOn);
    stage.procedureVersion = version ? version->version : QString();
    stage.receivedOn = *act.on;
    stage.acknowledgedOn = acknowledgement::ofFirstStage(record, stage);
    const StageDeadlines days = figuresOf(stage, view.rules).deadlines;
    if (days.panelBy)
        return ActText::tr("The panel is to meet by %1.").arg(weekdayDate(*days.panelBy));
    if (days.aimOn && days.limitOn)
        return ActText::tr("Aim: %1. Limit: %2.")
            .arg(weekdayDate(*days.aimOn), weekdayDate(*days.limitOn));
    return days.limitOn ? ActText::tr("Limit: %1.").arg(weekdayDate(*days.limitOn)) : QString();
}

/// Both clocks of stage 2 side by side. \source features B3; S-02
QString bothClocks(const StageRecord &stage, const CouncilRules &rules)
{
    const auto clock = rules.clockOf(stage);
    if (!clock || !stage.recordAgreedOn)
        return {};
    const auto limitFrom = [&](ClockStart start) {
        return clock->deadlinesFrom(start, factsOf(stage)).limitOn.value_or(QDate());
    };
    const auto taken = clock->calendar().between(stage.receivedOn, *stage.recordAgreedOn);
    return ActText::tr("Agreed after %n working day(s).", nullptr, taken ? taken->count : 0) +
           u' ' +
           ActText::tr("Limit from the request: %1; from the record agreed: %2.")
               .arg(weekdayDate(limitFrom(ClockStart::Received)),
                    weekdayDate(limitFrom(ClockStart::RecordAgreed)));
}

/// \param holds those of the stage, or of the reply, after the act.
QString movedWords(std::optional<QDate> was, std::optional<QDate> is,
                   const std::vector<Hold> &holds)
{
    if (!is) {
        const auto stopping = std::ranges::find_if(
            holds, [](const Hold &hold) { return hold.stopsClock && !hold.lastOn; });
        return was && stopping != holds.end()
                   ? ActText::tr("The clock stands still from %1 on, until the hold ends.")
                         .arg(weekdayDate(stopping->firstOn))
                   : QString();
    }
    if (was == is)
        return ActText::tr("The last day stays %1.").arg(weekdayDate(*is));
    return was ? ActText::tr("The last day moves from %1 to %2; the earlier one is kept.")
                     .arg(weekdayDate(*was), weekdayDate(*is))
               : ActText::tr("The last day is %1.").arg(weekdayDate(*is));
}

QString movedWords(const StageRecord &before, const StageRecord &after, const CaseView &view)
{
    return movedWords(actrules::dueAt(before, view.rules, view.today),
                      actrules::dueAt(after, view.rules, view.today), after.holds);
}

/// Whether the clock stops for the reason of a hold.
QString clockWords(const Act &act, const CaseView &view)
{
    return view.stoppingReasons.contains(*act.holdReason)
               ? ActText::tr("The clock stops for this reason.")
               : ActText::tr("The clock runs on.");
}

/// Of a case without a stage.
QString movedWords(const Act &act, const CaseView &view)
{
    const bool isKnown = act.kind == Kind::Extend ? act.until.has_value()
                         : act.kind == Kind::Hold ? act.holdReason.has_value()
                                                  : act.kind == Kind::Resume;
    if (!isKnown)
        return {};
    const CaseRecord after = caseacts::after(view, act);
    const QString moved = movedWords(figuresOf(view.dossier.record, std::nullopt, view.rules).dueOn,
                                     figuresOf(after, std::nullopt, view.rules).dueOn, after.holds);
    return act.kind == Kind::Hold ? clockWords(act, view) + u' ' + moved : moved;
}

QString answerWords(const StageRecord &after, const CaseView &view)
{
    const StageFigures figures = figuresOf(after, view.rules);
    QStringList sentences;
    if (figures.daysTaken && figures.inTime)
        sentences.append(
            *figures.inTime
                ? ActText::tr("Answered on working day %1, in time.").arg(*figures.daysTaken)
                : ActText::tr("Answered on working day %1, late.").arg(*figures.daysTaken));
    if (const auto end = windowEnd(after, view.rules))
        sentences.append(ActText::tr("Stage %1 may be asked for until %2.")
                             .arg(after.number + 1)
                             .arg(weekdayDate(*end)));
    return sentences.join(u' ');
}

QString appointmentWords(const Act &act, const StageRecord &stage, const CaseView &view)
{
    const auto taken = view.rules.calendar().between(stage.receivedOn, *act.on);
    return taken ? ActText::tr("Appointed %n working day(s) after the request.", nullptr,
                               taken->count)
                 : QString();
}

/// Whose role is nobody's then. \source SI 2006/1738 regulations 17 and 19
QString leavingWords(const Act &act, const CaseView &view)
{
    const StageConduct *conduct = view.conduct.stage(act.stage);
    if (!conduct || !act.practitioner)
        return {};
    QStringList sentences;
    for (const Appointment &one : conduct->serving()) {
        const bool isKept = std::ranges::any_of(conduct->serving(), [&](const Appointment &other) {
            return other.role == one.role && other.practitioner != one.practitioner;
        });
        if (one.practitioner == act.practitioner && !isKept)
            sentences.append(
                ActText::tr("Nobody is %1 after that.", "a role").arg(labelOf(one.role).toLower()));
    }
    return sentences.join(u' ');
}

} // namespace

Act proposed(ActKind kind, int stage, const CaseView &view)
{
    Act act;
    act.kind = kind;
    act.stage = stage;
    act.on = view.today;
    const StageRecord *record = actrules::stageOf(view, stage);
    switch (kind) {
    case Kind::BeginStage:
        if (view.dossier.stages.empty())
            act.on = actrules::firstStageStart(view);
        break;
    case Kind::Extend:
        act.until = record ? usualExtension(*record, view.rules)
                           : usualExtension(view.dossier.record, view.rules);
        act.agreedBy = Agreement::ComplaintsManager;
        act.toldOn = view.today;
        break;
    case Kind::Appoint:
        act.role = actrules::missingRole(view, stage);
        if (!act.role) {
            const auto roles = actrules::rolesOffered(view, stage);
            act.role = roles.empty() ? std::nullopt : std::optional(roles.back());
        }
        act.isExternal = act.role != PractitionerRole::AdjudicatingOfficer &&
                         !(act.role == PractitionerRole::InvestigatingOfficer &&
                           view.ways.investigatorIsInternal);
        break;
    case Kind::EndAppointment:
        if (const StageConduct *conduct = view.conduct.stage(stage)) {
            const auto serving = conduct->serving();
            if (serving.size() == 1)
                act.practitioner = serving.front().practitioner;
        }
        break;
    case Kind::ArrangePanel:
        if (record)
            act.on = record->panelOn ? record->panelOn
                                     : figuresOf(*record, view.rules).deadlines.panelBy;
        break;
    case Kind::Respond:
    case Kind::AgreeTerms:
        act.outcome = actrules::derivedOutcome(view, stage);
        if (act.outcome && !isFinding(*act.outcome))
            act.outcome.reset();
        act.offersNextStage = actrules::owesNextStage(act, view);
        break;
    case Kind::ReferEarly:
        act.agreedBy = Agreement::Both;
        break;
    case Kind::HoldResolution:
        if (const StageConduct *conduct = view.conduct.stage(stage))
            act.adr = conduct->detail.adrKind;
        break;
    default:
        break;
    }
    return act;
}

StageRecord stageAfter(const StageRecord &stage, const Act &act, const CaseView &view)
{
    StageRecord after = stage;
    switch (act.kind) {
    case Kind::Acknowledge:
        after.acknowledgedOn = act.on;
        break;
    case Kind::Extend:
        after.extendedTo = act.until;
        break;
    case Kind::Hold:
        actrules::begin(after.holds, act, view);
        break;
    case Kind::Resume:
        actrules::end(after.holds, act, view);
        break;
    case Kind::AgreeRecord:
        after.recordAgreedOn = act.on;
        break;
    case Kind::ArrangePanel:
        after.panelOn = act.on;
        break;
    case Kind::ReceiveFindings:
        after.findingsOn = act.on;
        break;
    case Kind::Respond:
    case Kind::AgreeTerms:
        after.respondedOn = act.on;
        after.outcome = act.outcome;
        actrules::endWithAnswer(after.holds, act);
        break;
    case Kind::Withdraw:
    case Kind::Discontinue:
        after.outcome = act.kind == Kind::Withdraw ? Outcome::Withdrawn : Outcome::Discontinued;
        after.outcomeOn = act.on;
        break;
    default:
        break;
    }
    return after;
}

QString consequenceOf(const Act &act, const CaseView &view)
{
    if (act.kind != Kind::Prove && !act.on)
        return {};
    if (act.kind == Kind::BeginStage)
        return beginningWords(act, view);
    const StageRecord *stage = actrules::stageOf(view, act.stage);
    if (!stage)
        return caseacts::isOfCase(act) ? movedWords(act, view) : QString();
    const StageRecord after = stageAfter(*stage, act, view);
    switch (act.kind) {
    case Kind::Extend:
        return act.until ? movedWords(*stage, after, view) : QString();
    case Kind::Hold:
        return act.holdReason ? clockWords(act, view) + u' ' + movedWords(*stage, after, view)
                              : QString();
    case Kind::Resume:
    case Kind::Acknowledge:
    case Kind::ReceiveFindings:
        return movedWords(*stage, after, view);
    case Kind::ArrangePanel: {
        const StageDeadlines days = figuresOf(after, view.rules).deadlines;
        QStringList sentences;
        const auto clock = view.rules.clockOf(after);
        const auto papers =
            clock ? explainPapers(*clock, factsOf(after)) : Result<DueDate>(Error());
        if (papers)
            sentences.append(ActText::tr("The papers are to be with everybody by %1.")
                                 .arg(weekdayDate(papers->on)));
        if (days.findingsBy && days.limitOn)
            sentences.append(ActText::tr("Its findings are due by %1, the reply by %2.")
                                 .arg(weekdayDate(*days.findingsBy), weekdayDate(*days.limitOn)));
        return sentences.join(u' ');
    }
    case Kind::AgreeRecord:
        return bothClocks(after, view.rules);
    case Kind::Respond:
    case Kind::AgreeTerms:
        return answerWords(after, view);
    case Kind::EndAppointment:
        return leavingWords(act, view);
    case Kind::Appoint:
        return appointmentWords(act, *stage, view);
    default:
        return {};
    }
}

} // namespace redress
