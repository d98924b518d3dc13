// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/bankholidays.h"

#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace redress {

/// A number of working days.
struct WorkingDays {
    int count = 0;

    // clang-tidy 14 takes the 0 that <=> is compared with for a pointer.
    auto operator<=>(const WorkingDays &) const = default; // NOLINT(modernize-use-nullptr)
};

/// Days that a clock leaves out because it was stopped. Both ends belong to it.
struct StoppedSpan {
    QDate first;
    std::optional<QDate> last; ///< Nothing while it goes on.

    bool contains(QDate day) const { return day >= first && (!last || day <= *last); }
    bool operator==(const StoppedSpan &) const = default;
};

/// Which days count, from 1 January 1990 to 31 December 2060, and the arithmetic on them.
///
/// The day of a start event is day 0 and never counts; day 1 is the next working day.
/// All functions answer nothing for days outside the calendar. Answers cost constant time, except
/// where stopped spans are given.
/// \source SI 2006/1738 regulation 2; domain 3.3
class WorkingCalendar final
{
public:
    enum class Closures {
        AreWorkingDays, ///< For statutory clocks, always; for local ones unless the council says
                        ///< so.
        AreNotCounted,  ///< For local procedures, when setting S-09 is on.
    };

    static constexpr int kFirstYear = 1990;
    static constexpr int kLastYear = 2060;

    /// The calendar by rule and proclamation alone, without closures of a council.
    static WorkingCalendar englandAndWales();

    explicit WorkingCalendar(std::span<const ClosedDay> closedDays,
                             Closures closures = Closures::AreWorkingDays);

    bool covers(QDate day) const { return day >= m_first && day <= m_last; }
    bool isWorkingDay(QDate day) const;

    /// The \p days -th working day strictly after \p start.
    std::optional<QDate> after(QDate start, WorkingDays days) const;

    /// As after(), leaving out the days inside \p stopped; nothing while a span without an end
    /// keeps the clock from reaching the count.
    std::optional<QDate> after(QDate start, WorkingDays days,
                               std::span<const StoppedSpan> stopped) const;

    /// The last day after which \p days working days are left up to \p day, which counts itself.
    std::optional<QDate> before(QDate day, WorkingDays days) const;

    /// \p day if it is a working day, otherwise the next one.
    std::optional<QDate> onOrAfter(QDate day) const;

    /// Number of working days d with \p after < d <= \p upTo; 0 if \p upTo is not later.
    std::optional<WorkingDays> between(QDate after, QDate upTo) const;

    /// Working days that an answer took: those after \p start up to the day it was sent, or up to
    /// the next working day if it was sent on a day that is not one; 0 if sent on the day itself.
    /// \source domain 3.3, taken(start, sent)
    std::optional<WorkingDays> taken(QDate start, QDate sent) const;
    std::optional<WorkingDays> taken(QDate start, QDate sent,
                                     std::span<const StoppedSpan> stopped) const;

    /// The closed days that keep weekdays in \p first to \p last from counting, in order.
    std::vector<ClosedDay> notCounted(QDate first, QDate last) const;

private:
    size_t indexOf(QDate day) const { return static_cast<size_t>(m_first.daysTo(day)); }

    QDate m_first;
    QDate m_last;
    std::vector<ClosedDay> m_closed;    ///< Those that are not counted, in order.
    std::vector<qint32> m_workedUpTo;   ///< By day: working days from the first day to this one.
    std::vector<qint32> m_workingDayAt; ///< By working day from 0: its index among all days.
};

} // namespace redress
