// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/casework/records.h"
#include "core/procedure/deadline.h"

#include <optional>

namespace redress {

/// The procedure that answers a contact of this kind; nothing for a compliment.
std::optional<ProcedureKey> procedureOf(const CaseRecord &record);

/// The calendar, the procedures and the settings by which a council counts.
class CouncilRules final
{
public:
    /// What Redress ships, without closures of a council.
    static CouncilRules shipped();

    CouncilRules(std::vector<ClosedDay> closedDays, ProcedureSet procedures,
                 ReceiptRule receipt = ReceiptRule::Actual, bool localClocksSkipClosures = false);

    /// The calendar of statutory clocks, and of everything that is shown without a clock.
    const WorkingCalendar &calendar() const { return m_statutory; }
    const ProcedureSet &procedures() const { return m_procedures; }
    const std::vector<ClosedDay> &closedDays() const { return m_closedDays; }
    ReceiptRule receipt() const { return m_receipt; }

    /// The clock of one stage; nothing if the procedure has no such stage, which then has no limit.
    std::optional<StageClock> clockOf(const StageRecord &stage) const;

    /// The clock of an enquiry or representation; nothing for other kinds of case.
    std::optional<StageClock> clockOf(const CaseRecord &record) const;

    /// The clock of a stage by the version in force on \p receivedOn.
    std::optional<StageClock> clockOn(ProcedureKey procedure, int stage, QDate receivedOn) const;

    /// The clock of a stage by a version's name.
    std::optional<StageClock> clockNamed(ProcedureKey procedure, int stage,
                                         QStringView version) const;

private:
    std::optional<StageClock> clockOf(const ProcedureVersion *version, int stage) const;

    std::vector<ClosedDay> m_closedDays;
    WorkingCalendar m_statutory;
    WorkingCalendar m_local;
    ProcedureSet m_procedures;
    ReceiptRule m_receipt;
};

/// The facts on which the clocks of a stage depend.
StageFacts factsOf(const StageRecord &stage);
StageFacts factsOf(const CaseRecord &record);

/// The same as if no hold had stopped the clock: no hold keeps a case from being acknowledged.
StageFacts withoutStops(StageFacts facts);

/// Last day to acknowledge a case that has no stage, by the procedure that answers it; nothing
/// where that asks for no acknowledgement. \source domain 8, "Acknowledgement"; S-26
std::optional<QDate> acknowledgeBy(const CaseRecord &record, const CouncilRules &rules);

/// What follows from a stage and is stored beside it, so that lists and tables are plain SQL.
struct StageFigures {
    StageDeadlines deadlines;
    std::optional<QDate> findingOn; ///< Of one of the four findings.
    std::optional<QDate> closedOn;
    std::optional<int> receivedQuarter; ///< Codes of quarters, see Quarter::code().
    std::optional<int> respondedQuarter;
    std::optional<int> findingQuarter;
    std::optional<int> panelQuarter;
    std::optional<int> daysTaken; ///< Working days from the clock's start to the response.
    std::optional<bool> inTime;   ///< Response no later than the day in force; nothing without one.

    bool operator==(const StageFigures &) const = default;
};

StageFigures figuresOf(const StageRecord &stage, const CouncilRules &rules);

/// What follows from a case apart from its stages.
struct CaseFigures {
    std::optional<int> receivedQuarter;
    std::optional<int> respondedQuarter;
    std::optional<QDate> dueOn; ///< Of an enquiry or representation.
    std::optional<int> daysTaken;
    std::optional<bool> inTime;
    /// The day from which the case itself waits for nobody: its reply, or the start of its first
    /// stage. Nothing while a reply or the triage is awaited.
    std::optional<QDate> settledOn;

    bool operator==(const CaseFigures &) const = default;
};

/// \param firstStageOn when the first stage began, or the case ended without one; else nothing.
CaseFigures figuresOf(const CaseRecord &record, std::optional<QDate> firstStageOn,
                      const CouncilRules &rules);

} // namespace redress
