// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/workingcalendar.h"
#include "core/procedure/procedure.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// What a receipt on a day that is not a working day means. \source domain 3.3, S-10
enum class ReceiptRule {
    Actual, ///< The day itself is day 0.
    Deemed, ///< The next working day is day 0.
};

/// The recorded days on which the clocks of one stage depend.
struct StageFacts {
    QDate receivedOn;
    std::optional<QDate> acknowledgedOn;
    std::optional<QDate> recordAgreedOn;
    std::optional<QDate> panelOn;
    std::optional<QDate> findingsOn;
    std::optional<QDate>
        givenLimitOn; ///< A limit that came with an import, in place of the computed.
    std::optional<QDate> extendedTo;
    std::vector<StoppedSpan> stopped; ///< Only the holds that stop the clock.
};

/// The days that follow from the facts of one stage. A day that the rule does not have, or that
/// lies outside the calendar, is absent.
struct StageDeadlines {
    std::optional<QDate> startOn; ///< Day 0.
    bool startIsAssumed = false;  ///< The start event is not recorded; startOn is its last day.
    std::optional<QDate> acknowledgeBy;
    std::optional<QDate> aimOn;
    std::optional<QDate> panelBy;    ///< Stage 3: last day for the panel.
    std::optional<QDate> findingsBy; ///< Stage 3: last day for its report, once it has met.
    std::optional<QDate> limitOn;    ///< Last day for the answer without an extension.
    std::optional<QDate> dueOn;      ///< Last day for the answer with the agreed extension.
    std::optional<QDate> furthestOn; ///< How far an extension may go, where the rule says so.
    std::optional<QDate> backstopOn; ///< Statutory outer day, where the rule has one.

    /// The deadline in force at the end of \p day: until the panel has met its own, then dueOn.
    std::optional<QDate> inForceAt(QDate day, const StageFacts &facts) const;

    bool operator==(const StageDeadlines &) const = default;
};

/// One line of the explanation of a due date.
struct DueStep {
    enum class Kind {
        Event,      ///< What started the clock.
        Counting,   ///< Day one, and days on the way.
        NotCounted, ///< Closed days that were left out.
        Aim,
        Limit,
        Given,
        Extension,
        Answer, ///< The day that was asked for.
        Rule,   ///< Which rule, version and calendar.
        Note,
    };

    Kind kind = Kind::Note;
    std::optional<QDate> on;
    QString text; ///< For the person, translated; a sentence part that stands after the day.

    bool operator==(const DueStep &) const = default;
};

/// A day with the reasons that led to it.
struct DueDate {
    QDate on;
    std::vector<DueStep> steps;

    /// The reasons as sentences that can stand in a letter. \source features B2
    QString inSentences() const;

    bool operator==(const DueDate &) const = default;
};

/// Which of the days of a stage is asked for.
enum class DueTarget {
    Acknowledgement,
    Aim,
    Limit,    ///< Without an extension.
    Furthest, ///< The limit where there is an aim, otherwise the furthest extension.
    InForce,  ///< With the agreed extension.
};

/// The clocks of one stage: a rule on a calendar.
///
/// Holds references: rule and calendar must outlive it.
class StageClock final
{
public:
    StageClock(const ProcedureVersion &version, const StageRule &rule,
               const WorkingCalendar &calendar, ReceiptRule receipt = ReceiptRule::Actual);

    /// All days of the stage. Constant time unless the clock was stopped.
    StageDeadlines deadlines(const StageFacts &facts) const;

    /// The same, counted from another start event: for the two clocks of stage 2 side by side.
    StageDeadlines deadlinesFrom(ClockStart start, const StageFacts &facts) const;

    /// The day asked for, with its reasons.
    /// \param asAt the day on which the question is put: a panel later than that has not met.
    /// \return Error::Code::Invalid if the calendar does not reach so far or the rule has no such
    /// day.
    Result<DueDate> explain(DueTarget target, const StageFacts &facts, QDate asAt) const;

    const StageRule &rule() const { return m_rule; }

    /// The days that this clock counts.
    const WorkingCalendar &calendar() const { return m_calendar; }

private:
    /// The day of receipt as the receipt rule takes it.
    QDate receiptOf(const StageFacts &facts) const;

    const ProcedureVersion &m_version;
    const StageRule &m_rule;
    const WorkingCalendar &m_calendar;
    ReceiptRule m_receipt;
};

} // namespace redress
