// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"

#include <algorithm>

namespace redress {

WorkingCalendar WorkingCalendar::englandAndWales()
{
    std::vector<ClosedDay> days;
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const auto ofYear = bankHolidaysOfEnglandAndWales(year);
        days.insert(days.end(), ofYear.begin(), ofYear.end());
    }
    return WorkingCalendar(days);
}

WorkingCalendar::WorkingCalendar(std::span<const ClosedDay> closedDays, Closures closures)
    : m_first(kFirstYear, 1, 1)
    , m_last(kLastYear, 12, 31)
{
    for (const ClosedDay &day : closedDays) {
        const bool counts =
            day.kind == ClosedDay::Kind::CouncilClosure && closures == Closures::AreWorkingDays;
        if (!counts && covers(day.on))
            m_closed.push_back(day);
    }
    std::stable_sort(m_closed.begin(), m_closed.end(),
                     [](const ClosedDay &a, const ClosedDay &b) { return a.on < b.on; });

    const auto allDays = static_cast<size_t>(m_first.daysTo(m_last)) + 1;
    m_workedUpTo.reserve(allDays);
    auto closed = m_closed.cbegin();
    int dayOfWeek = m_first.dayOfWeek();
    QDate day = m_first;
    for (size_t index = 0; index < allDays; ++index, day = day.addDays(1)) {
        bool works = dayOfWeek <= Qt::Friday;
        for (; closed != m_closed.cend() && closed->on == day; ++closed)
            works = false;
        if (works)
            m_workingDayAt.push_back(static_cast<qint32>(index));
        m_workedUpTo.push_back(static_cast<qint32>(m_workingDayAt.size()));
        dayOfWeek = dayOfWeek % 7 + 1;
    }
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (!covers(day))
        return false;
    const size_t index = indexOf(day);
    const qint32 before = index == 0 ? 0 : m_workedUpTo[index - 1];
    return m_workedUpTo[index] > before;
}

std::optional<QDate> WorkingCalendar::after(QDate start, WorkingDays days) const
{
    if (!covers(start) || days.count < 0)
        return std::nullopt;
    if (days.count == 0)
        return start;
    const auto wanted =
        static_cast<size_t>(m_workedUpTo[indexOf(start)]) + static_cast<size_t>(days.count) - 1;
    if (wanted >= m_workingDayAt.size())
        return std::nullopt;
    return m_first.addDays(m_workingDayAt[wanted]);
}

std::optional<QDate> WorkingCalendar::after(QDate start, WorkingDays days,
                                            std::span<const StoppedSpan> stopped) const
{
    if (stopped.empty())
        return after(start, days);
    if (!covers(start) || days.count < 0)
        return std::nullopt;
    QDate day = start;
    for (int left = days.count; left > 0;) {
        const auto next = after(day, WorkingDays{1});
        if (!next)
            return std::nullopt;
        day = *next;
        const bool stands = std::any_of(stopped.begin(), stopped.end(),
                                        [day](const StoppedSpan &s) { return s.contains(day); });
        if (!stands)
            --left;
    }
    return day;
}

std::optional<QDate> WorkingCalendar::before(QDate day, WorkingDays days) const
{
    if (!covers(day) || days.count < 0)
        return std::nullopt;
    if (days.count == 0)
        return day;
    const qint32 worked = m_workedUpTo[indexOf(day)] - days.count;
    if (worked < 1)
        return std::nullopt;
    return m_first.addDays(m_workingDayAt[static_cast<size_t>(worked) - 1]);
}

std::optional<QDate> WorkingCalendar::onOrAfter(QDate day) const
{
    if (isWorkingDay(day))
        return day;
    return after(day, WorkingDays{1});
}

std::optional<WorkingDays> WorkingCalendar::between(QDate after, QDate upTo) const
{
    if (!covers(after) || !covers(upTo))
        return std::nullopt;
    if (upTo <= after)
        return WorkingDays{0};
    return WorkingDays{m_workedUpTo[indexOf(upTo)] - m_workedUpTo[indexOf(after)]};
}

std::optional<WorkingDays> WorkingCalendar::taken(QDate start, QDate sent) const
{
    if (sent <= start)
        return covers(start) ? std::optional(WorkingDays{0}) : std::nullopt;
    const auto counted = onOrAfter(sent);
    return counted ? between(start, *counted) : std::nullopt;
}

std::optional<WorkingDays> WorkingCalendar::taken(QDate start, QDate sent,
                                                  std::span<const StoppedSpan> stopped) const
{
    const auto gross = taken(start, sent);
    if (!gross || stopped.empty() || sent <= start)
        return gross;
    const auto counted = onOrAfter(sent);
    int net = 0;
    for (QDate day = start.addDays(1); day <= *counted; day = day.addDays(1)) {
        const bool stands = std::any_of(stopped.begin(), stopped.end(),
                                        [day](const StoppedSpan &s) { return s.contains(day); });
        if (!stands && isWorkingDay(day))
            ++net;
    }
    return WorkingDays{net};
}

std::vector<ClosedDay> WorkingCalendar::notCounted(QDate first, QDate last) const
{
    std::vector<ClosedDay> days;
    for (const ClosedDay &day : m_closed) {
        if (day.on >= first && day.on <= last && day.on.dayOfWeek() <= Qt::Friday)
            days.push_back(day);
    }
    return days;
}

} // namespace redress
