// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarchange.h"

#include "core/base/dates.h"
#include "core/calendar/workingcalendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Closures = WorkingCalendar::Closures;

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(redress::CalendarChange)
};

/// No closure is longer, in days: a slip of the year is.
constexpr int kLongestClosure = 100;

bool isSameDay(const ClosedDay &a, const ClosedDay &b)
{
    return a.on == b.on && a.kind == b.kind;
}

bool isWeekendDay(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

const ClosedDay *dayLike(std::span<const ClosedDay> days, const ClosedDay &wanted)
{
    const auto found = std::find_if(days.begin(), days.end(),
                                    [&](const ClosedDay &day) { return isSameDay(day, wanted); });
    return found == days.end() ? nullptr : &*found;
}

bool contains(std::span<const ClosedDay> days, const ClosedDay &wanted)
{
    return std::find(days.begin(), days.end(), wanted) != days.end();
}

void sortByDay(std::vector<ClosedDay> &days)
{
    std::stable_sort(days.begin(), days.end(), [](const ClosedDay &a, const ClosedDay &b) {
        return a.on != b.on ? a.on < b.on : a.kind < b.kind;
    });
}

QString alreadyThere(const ClosedDay &day)
{
    return day.kind == ClosedDay::Kind::BankHoliday
               ? CalendarText::tr("%1 is a bank holiday already: %2.")
                     .arg(weekdayDate(day.on), day.name)
               : CalendarText::tr("%1 is a closing day already: %2.")
                     .arg(weekdayDate(day.on), day.name);
}

/// The next Monday to Friday.
QDate nextWeekday(QDate day)
{
    do
        day = day.addDays(1);
    while (isWeekendDay(day));
    return day;
}

bool continues(const CalendarLine &line, const CalendarLine &next)
{
    return line.kind == ClosedDay::Kind::CouncilClosure && next.kind == line.kind &&
           next.name == line.name && next.source == line.source && next.standing == line.standing &&
           next.first == nextWeekday(line.last);
}

/// The days of a year that are shipped, once for all lines of that year.
std::vector<ClosedDay> shippedFrom(int firstYear, int lastYear)
{
    std::vector<ClosedDay> days;
    for (int year = firstYear; year <= lastYear; ++year) {
        const auto ofYear = bankHolidaysOfEnglandAndWales(year);
        days.insert(days.end(), ofYear.begin(), ofYear.end());
    }
    return days;
}

/// Closures go on across the turn of the year: so many years on each side are looked at.
bool isNear(QDate day, int year)
{
    return day.year() >= year - 1 && day.year() <= year + 1;
}

} // namespace

bool CalendarChange::isEmpty() const
{
    return added.empty() && removed.empty() && !localClocksSkipClosures && !receiptIsDeemed &&
           !publishedTo;
}

std::vector<ClosedDay> CalendarChange::appliedTo(std::span<const ClosedDay> days) const
{
    std::vector<ClosedDay> after;
    for (const ClosedDay &day : days) {
        if (!dayLike(removed, day))
            after.push_back(day);
    }
    after.insert(after.end(), added.begin(), added.end());
    sortByDay(after);
    return after;
}

void CalendarChange::add(const ClosedDay &day)
{
    if (const auto found = std::find(removed.begin(), removed.end(), day); found != removed.end())
        removed.erase(found);
    else
        added.push_back(day);
    sortByDay(added);
}

void CalendarChange::remove(const ClosedDay &day)
{
    if (const auto found = std::find(added.begin(), added.end(), day); found != added.end())
        added.erase(found);
    else
        removed.push_back(day);
    sortByDay(removed);
}

std::vector<ClosedDay> closureDays(QDate first, QDate last, const QString &name,
                                   const QString &source)
{
    std::vector<ClosedDay> days;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        if (!isWeekendDay(day))
            days.push_back({day, ClosedDay::Kind::CouncilClosure, name, source});
    }
    return days;
}

std::vector<CalendarFault> faultsInNewDays(std::span<const ClosedDay> days, QDate first, QDate last,
                                           ClosedDay::Kind kind, const QString &name)
{
    using Field = CalendarFault::Field;
    std::vector<CalendarFault> faults;
    const auto say = [&](Field field, const QString &message) {
        faults.push_back({field, message});
    };
    if (!first.isValid())
        say(Field::FirstDay, CalendarText::tr("Say which day."));
    else if (first.year() < WorkingCalendar::kFirstYear || last.year() > WorkingCalendar::kLastYear)
        say(Field::FirstDay, CalendarText::tr("The working calendar reaches from %1 to %2.")
                                 .arg(WorkingCalendar::kFirstYear)
                                 .arg(WorkingCalendar::kLastYear));
    else if (last < first)
        say(Field::LastDay, CalendarText::tr("The last day, %1, is before the first, %2.")
                                .arg(weekdayDate(last), weekdayDate(first)));
    else if (first.daysTo(last) >= kLongestClosure)
        say(Field::LastDay,
            CalendarText::tr("That would be a closure of %n day(s). One of more than %1 is added "
                             "in parts.",
                             nullptr, int(first.daysTo(last)) + 1)
                .arg(kLongestClosure));
    else if (closureDays(first, last, name, {}).empty())
        say(Field::FirstDay, CalendarText::tr("%1 is at a weekend and is no working day anyway.")
                                 .arg(weekdayDate(first)));
    if (faults.empty()) {
        for (const ClosedDay &day : closureDays(first, last, name, {})) {
            if (const ClosedDay *there = dayLike(days, {day.on, kind, {}, {}})) {
                say(Field::FirstDay, alreadyThere(*there));
                break;
            }
        }
    }
    if (name.trimmed().isEmpty())
        say(Field::Name, CalendarText::tr("Give it a name."));
    return faults;
}

std::vector<CalendarFault> faultsIn(std::span<const ClosedDay> days, const CalendarChange &change)
{
    std::vector<CalendarFault> faults;
    const auto say = [&](const QString &message) {
        faults.push_back({CalendarFault::Field::Days, message});
    };
    for (const ClosedDay &day : change.removed) {
        if (!contains(days, day))
            say(CalendarText::tr("%1, %2, is not in the calendar any more.")
                    .arg(weekdayDate(day.on), day.name));
    }
    std::vector<ClosedDay> after = CalendarChange{{}, change.removed, {}, {}}.appliedTo(days);
    for (const ClosedDay &day : change.added) {
        if (const ClosedDay *there = dayLike(after, day))
            say(alreadyThere(*there));
        else
            after.push_back(day);
    }
    if (change.publishedTo && (*change.publishedTo < WorkingCalendar::kFirstYear ||
                               *change.publishedTo > WorkingCalendar::kLastYear))
        say(CalendarText::tr("The working calendar reaches from %1 to %2.")
                .arg(WorkingCalendar::kFirstYear)
                .arg(WorkingCalendar::kLastYear));
    return faults;
}

std::vector<CalendarLine> linesOfYear(std::span<const ClosedDay> days, const CalendarChange &change,
                                      int year)
{
    using Standing = CalendarLine::Standing;
    const auto shipped = shippedFrom(year - 1, year + 1);
    std::vector<CalendarLine> single;
    const auto take = [&](const ClosedDay &day, Standing standing) {
        if (isNear(day.on, year))
            single.push_back({day.on, day.on, day.kind, day.name, day.source, standing, {day}});
    };
    for (const ClosedDay &day : days)
        take(day, dayLike(change.removed, day) ? Standing::ToRemove
                  : contains(shipped, day)     ? Standing::Shipped
                                               : Standing::Council);
    for (const ClosedDay &day : change.added)
        take(day, Standing::ToAdd);
    for (const ClosedDay &day : shipped) {
        if (!dayLike(days, day) && !dayLike(change.added, day))
            take(day, Standing::Removed);
    }
    // A closure is told in one piece, although bank holidays may lie in it.
    std::stable_sort(single.begin(), single.end(),
                     [](const CalendarLine &a, const CalendarLine &b) {
                         return a.kind != b.kind ? a.kind < b.kind : a.first < b.first;
                     });
    std::vector<CalendarLine> lines;
    for (const CalendarLine &line : single) {
        if (lines.empty() || !continues(lines.back(), line)) {
            lines.push_back(line);
            continue;
        }
        lines.back().last = line.last;
        lines.back().days.push_back(line.days.front());
    }
    std::erase_if(lines, [year](const CalendarLine &line) {
        return line.first.year() > year || line.last.year() < year;
    });
    std::stable_sort(lines.begin(), lines.end(), [](const CalendarLine &a, const CalendarLine &b) {
        return a.first < b.first;
    });
    return lines;
}

std::optional<ChangedSpan> changedSpan(std::span<const ClosedDay> days,
                                       const CalendarChange &change, bool skippedBefore)
{
    // Whatever was ever received on a closed day may count otherwise.
    if (change.receiptIsDeemed)
        return ChangedSpan{QDate(WorkingCalendar::kFirstYear, 1, 1),
                           QDate(WorkingCalendar::kLastYear, 12, 31)};
    const auto after = change.appliedTo(days);
    const auto closures = [](bool skipped) {
        return skipped ? Closures::AreNotCounted : Closures::AreWorkingDays;
    };
    const bool skippedAfter = change.localClocksSkipClosures.value_or(skippedBefore);
    const std::array calendars{WorkingCalendar(days), WorkingCalendar(after),
                               WorkingCalendar(days, closures(skippedBefore)),
                               WorkingCalendar(after, closures(skippedAfter))};
    const auto differs = [&](QDate day) {
        return calendars[0].isWorkingDay(day) != calendars[1].isWorkingDay(day) ||
               calendars[2].isWorkingDay(day) != calendars[3].isWorkingDay(day);
    };
    std::optional<ChangedSpan> span;
    const auto look = [&](QDate day) {
        if (!differs(day))
            return;
        if (!span)
            span = ChangedSpan{day, day};
        span->first = std::min(span->first, day);
        span->last = std::max(span->last, day);
    };
    for (const ClosedDay &day : days)
        look(day.on);
    for (const ClosedDay &day : after)
        look(day.on);
    if (!span)
        return std::nullopt;
    // An answer on a closed day counts by the next working day.
    const auto isOpenBefore = [&](QDate day) {
        return std::all_of(
            calendars.begin(), calendars.end(),
            [day](const WorkingCalendar &calendar) { return calendar.isWorkingDay(day); });
    };
    while (calendars[0].covers(span->first.addDays(-1)) && !isOpenBefore(span->first.addDays(-1)))
        span->first = span->first.addDays(-1);
    return span;
}

} // namespace redress
