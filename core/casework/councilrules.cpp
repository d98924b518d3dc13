// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/councilrules.h"

#include "core/calendar/financialyear.h"

namespace redress {

namespace {

using Closures = WorkingCalendar::Closures;

std::vector<ClosedDay> holidaysOfAllYears()
{
    std::vector<ClosedDay> days;
    for (int year = WorkingCalendar::kFirstYear; year <= WorkingCalendar::kLastYear; ++year) {
        const auto ofYear = bankHolidaysOfEnglandAndWales(year);
        days.insert(days.end(), ofYear.begin(), ofYear.end());
    }
    return days;
}

std::optional<int> quarterCode(std::optional<QDate> day)
{
    return day ? std::optional(Quarter::of(*day).code()) : std::nullopt;
}

std::vector<StoppedSpan> stopsIn(const std::vector<Hold> &holds)
{
    std::vector<StoppedSpan> stops;
    for (const Hold &hold : holds) {
        if (hold.stopsClock)
            stops.push_back({hold.firstOn, hold.lastOn});
    }
    return stops;
}

std::optional<int> count(std::optional<WorkingDays> days)
{
    return days ? std::optional(days->count) : std::nullopt;
}

} // namespace

std::optional<ProcedureKey> procedureOf(const CaseRecord &record)
{
    switch (record.kind) {
    case CaseKind::Complaint:
        return record.procedure;
    case CaseKind::Representation:
        return ProcedureKey::Representation;
    case CaseKind::MpEnquiry:
        return ProcedureKey::MpEnquiry;
    case CaseKind::CouncillorEnquiry:
        return ProcedureKey::CouncillorEnquiry;
    case CaseKind::Compliment:
        return std::nullopt;
    }
    return std::nullopt;
}

CouncilRules CouncilRules::shipped()
{
    return CouncilRules(holidaysOfAllYears(), ProcedureSet::shipped());
}

CouncilRules::CouncilRules(std::vector<ClosedDay> closedDays, ProcedureSet procedures,
                           ReceiptRule receipt, bool localClocksSkipClosures)
    : m_closedDays(std::move(closedDays))
    , m_statutory(m_closedDays)
    , m_local(m_closedDays,
              localClocksSkipClosures ? Closures::AreNotCounted : Closures::AreWorkingDays)
    , m_procedures(std::move(procedures))
    , m_receipt(receipt)
{}

std::optional<StageClock> CouncilRules::clockOf(const ProcedureVersion *version, int stage) const
{
    const StageRule *rule = version ? version->stage(stage) : nullptr;
    if (!rule)
        return std::nullopt;
    return StageClock(*version, *rule, rule->isLocal ? m_local : m_statutory, m_receipt);
}

std::optional<StageClock> CouncilRules::clockOf(const StageRecord &stage) const
{
    return clockNamed(stage.procedure, stage.number, stage.procedureVersion);
}

std::optional<StageClock> CouncilRules::clockOf(const CaseRecord &record) const
{
    const auto procedure = procedureOf(record);
    if (record.kind == CaseKind::Complaint || !procedure)
        return std::nullopt;
    return clockOn(*procedure, 1, record.receivedOn);
}

std::optional<StageClock> CouncilRules::clockOn(ProcedureKey procedure, int stage,
                                                QDate receivedOn) const
{
    return clockOf(m_procedures.versionOn(procedure, receivedOn), stage);
}

std::optional<StageClock> CouncilRules::clockNamed(ProcedureKey procedure, int stage,
                                                   QStringView version) const
{
    return clockOf(m_procedures.versionNamed(procedure, version), stage);
}

StageFacts factsOf(const StageRecord &stage)
{
    StageFacts facts;
    facts.receivedOn = stage.receivedOn;
    facts.acknowledgedOn = stage.acknowledgedOn;
    facts.recordAgreedOn = stage.recordAgreedOn;
    facts.panelOn = stage.panelOn;
    facts.findingsOn = stage.findingsOn;
    facts.givenLimitOn = stage.givenLimitOn;
    facts.extendedTo = stage.extendedTo;
    facts.stopped = stopsIn(stage.holds);
    return facts;
}

StageFacts factsOf(const CaseRecord &record)
{
    StageFacts facts;
    facts.receivedOn = record.receivedOn;
    facts.acknowledgedOn = record.acknowledgedOn;
    facts.extendedTo = record.extendedTo;
    facts.stopped = stopsIn(record.holds);
    return facts;
}

StageFacts withoutStops(StageFacts facts)
{
    facts.stopped.clear();
    return facts;
}

std::optional<QDate> acknowledgeBy(const CaseRecord &record, const CouncilRules &rules)
{
    const auto procedure = procedureOf(record);
    const auto clock = procedure ? rules.clockOn(*procedure, 1, record.receivedOn) : std::nullopt;
    return clock ? clock->deadlines(withoutStops(factsOf(record))).acknowledgeBy : std::nullopt;
}

StageFigures figuresOf(const StageRecord &stage, const CouncilRules &rules)
{
    const StageFacts facts = factsOf(stage);
    StageFigures figures;
    const auto clock = rules.clockOf(stage);
    if (clock) {
        figures.deadlines = clock->deadlines(facts);
    } else {
        figures.deadlines.startOn = stage.receivedOn;
        figures.deadlines.limitOn = stage.givenLimitOn;
        figures.deadlines.dueOn = stage.givenLimitOn;
        if (stage.extendedTo && (!stage.givenLimitOn || *stage.extendedTo > *stage.givenLimitOn))
            figures.deadlines.dueOn = stage.extendedTo;
    }
    if (stage.outcome && isFinding(*stage.outcome))
        figures.findingOn = stage.findingOn();
    figures.closedOn = stage.closedOn();
    figures.receivedQuarter = quarterCode(stage.receivedOn);
    figures.respondedQuarter = quarterCode(stage.respondedOn);
    figures.findingQuarter = quarterCode(figures.findingOn);
    figures.panelQuarter = quarterCode(stage.panelOn);
    if (stage.respondedOn) {
        const QDate start = figures.deadlines.startOn.value_or(stage.receivedOn);
        const WorkingCalendar &calendar = clock ? clock->calendar() : rules.calendar();
        figures.daysTaken = count(calendar.taken(start, *stage.respondedOn, facts.stopped));
        if (figures.deadlines.dueOn)
            figures.inTime = *stage.respondedOn <= *figures.deadlines.dueOn;
    }
    return figures;
}

CaseFigures figuresOf(const CaseRecord &record, std::optional<QDate> firstStageOn,
                      const CouncilRules &rules)
{
    CaseFigures figures;
    figures.receivedQuarter = quarterCode(record.receivedOn);
    figures.respondedQuarter = quarterCode(record.respondedOn);
    switch (record.kind) {
    case CaseKind::Complaint:
        figures.settledOn = firstStageOn;
        return figures;
    case CaseKind::Compliment:
        figures.settledOn = record.receivedOn;
        return figures;
    default:
        break;
    }
    figures.settledOn = record.respondedOn ? record.respondedOn : firstStageOn;
    const auto clock = rules.clockOf(record);
    const StageFacts facts = factsOf(record);
    const StageDeadlines deadlines = clock ? clock->deadlines(facts) : StageDeadlines();
    figures.dueOn = deadlines.dueOn;
    if (record.respondedOn) {
        const WorkingCalendar &calendar = clock ? clock->calendar() : rules.calendar();
        const QDate start = deadlines.startOn.value_or(record.receivedOn);
        figures.daysTaken = count(calendar.taken(start, *record.respondedOn, facts.stopped));
        if (figures.dueOn)
            figures.inTime = *record.respondedOn <= *figures.dueOn;
    }
    return figures;
}

} // namespace redress
