// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/typeddate.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <vector>

namespace redress {

namespace {

constexpr int kFewestLetters = 3; ///< Of the name of a month.

/// The parts of what was typed: runs of figures and runs of letters.
struct Part {
    QString text;
    bool isNumber = false;
};

std::optional<std::vector<Part>> partsOf(QStringView typed)
{
    static constexpr QStringView kSeparators = u"/.- ,";
    std::vector<Part> parts;
    bool mayJoin = false;
    for (const QChar c : typed) {
        if (kSeparators.contains(c)) {
            mayJoin = false;
            continue;
        }
        const bool isNumber = c.isDigit();
        if (!isNumber && !c.isLetter())
            return std::nullopt;
        if (!mayJoin || parts.back().isNumber != isNumber)
            parts.push_back({{}, isNumber});
        parts.back().text.append(c);
        mayJoin = true;
    }
    return parts;
}

/// 1 to 12 for a name of a month or the beginning of one, in English or the program's language.
std::optional<int> monthNamed(const QString &name)
{
    if (name.size() < kFewestLetters)
        return std::nullopt;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month).startsWith(name, Qt::CaseInsensitive) ||
                locale.monthName(month, QLocale::ShortFormat).compare(name, Qt::CaseInsensitive) ==
                    0)
                return month;
        }
    }
    return std::nullopt;
}

bool isWeekday(const QString &name)
{
    if (name.size() < kFewestLetters)
        return false;
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
        for (int day = 1; day <= 7; ++day) {
            if (locale.dayName(day).startsWith(name, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The last day that a day without a year may mean.
QDate lastMeant(QDate today, DateUse use)
{
    switch (use) {
    case DateUse::Event:
        return today.addMonths(1);
    case DateUse::Deadline:
        return today.addMonths(11);
    case DateUse::Birth:
        break;
    }
    return today;
}

std::optional<QDate> withoutYear(int day, int month, QDate today, DateUse use)
{
    const QDate last = lastMeant(today, use);
    // Eight years hold a 29 February, whatever the century.
    for (int year = last.year(); year > last.year() - 9; --year) {
        const auto date = valid(year, month, day);
        if (date && *date <= last)
            return date;
    }
    return std::nullopt;
}

std::optional<int> yearFrom(const QString &text, QDate today, DateUse use)
{
    const int number = text.toInt();
    if (text.size() == 4)
        return number;
    if (text.size() != 2)
        return std::nullopt;
    const int year = 2000 + number;
    if (use == DateUse::Birth)
        return year <= today.year() ? year : year - 100;
    return year <= today.year() + 1 ? std::optional(year) : std::nullopt;
}

/// 280324 or 28032024.
std::optional<QDate> fromFigures(const QString &figures, QDate today, DateUse use)
{
    if (figures.size() != 6 && figures.size() != 8)
        return std::nullopt;
    const auto year = yearFrom(figures.sliced(4), today, use);
    return year ? valid(*year, QStringView(figures).sliced(2, 2).toInt(),
                        QStringView(figures).first(2).toInt())
                : std::nullopt;
}

std::optional<QDate> fromParts(const std::vector<Part> &parts, QDate today, DateUse use)
{
    if (parts.empty() || parts.size() > 3 || !parts.front().isNumber)
        return std::nullopt;
    const Part &first = parts.front();
    if (parts.size() == 1 && first.text.size() > 2)
        return fromFigures(first.text, today, use);
    if (parts.size() == 3 && first.text.size() == 4) { // 2024-03-28
        if (!parts[1].isNumber || !parts[2].isNumber)
            return std::nullopt;
        return valid(first.text.toInt(), parts[1].text.toInt(), parts[2].text.toInt());
    }
    if (first.text.size() > 2)
        return std::nullopt;
    const int day = first.text.toInt();
    if (parts.size() == 1)
        return valid(today.year(), today.month(), day);
    const auto month =
        parts[1].isNumber
            ? (parts[1].text.size() <= 2 ? std::optional(parts[1].text.toInt()) : std::nullopt)
            : monthNamed(parts[1].text);
    if (!month)
        return std::nullopt;
    if (parts.size() == 2)
        return withoutYear(day, *month, today, use);
    const auto year = parts[2].isNumber ? yearFrom(parts[2].text, today, use) : std::nullopt;
    return year ? valid(*year, *month, day) : std::nullopt;
}

constexpr std::array<std::pair<char16_t, DateStep>, 10> kKeys{{
    {u't', DateStep::Today},
    {u'+', DateStep::NextDay},
    {u'-', DateStep::PreviousDay},
    {u']', DateStep::NextMonth},
    {u'[', DateStep::PreviousMonth},
    {u'm', DateStep::FirstOfMonth},
    {u'h', DateStep::LastOfMonth},
    {u'y', DateStep::FirstOfYear},
    {u'r', DateStep::LastOfYear},
    {u'w', DateStep::NextWorkingDay},
}};

} // namespace

std::optional<QDate> dayFromTyped(QStringView typed, QDate today, DateUse use)
{
    auto parts = partsOf(typed.trimmed());
    if (!parts)
        return std::nullopt;
    // A weekday before the day is how the program shows deadlines; it decides nothing.
    if (parts->size() > 1 && !parts->front().isNumber && isWeekday(parts->front().text))
        parts->erase(parts->begin());
    return fromParts(*parts, today, use);
}

std::optional<DateStep> dateStepOf(QChar key)
{
    for (const auto &[letter, step] : kKeys) {
        if (key.toLower() == letter)
            return step;
    }
    return std::nullopt;
}

QDate stepped(std::optional<QDate> from, DateStep step, QDate today,
              const WorkingCalendar &calendar)
{
    const QDate day = from.value_or(today);
    switch (step) {
    case DateStep::Today:
        return today;
    case DateStep::NextDay:
        return day.addDays(1);
    case DateStep::PreviousDay:
        return day.addDays(-1);
    case DateStep::NextMonth:
        return day.addMonths(1);
    case DateStep::PreviousMonth:
        return day.addMonths(-1);
    case DateStep::FirstOfMonth:
        return {day.year(), day.month(), 1};
    case DateStep::LastOfMonth:
        return {day.year(), day.month(), day.daysInMonth()};
    case DateStep::FirstOfYear:
        return {day.year(), 1, 1};
    case DateStep::LastOfYear:
        return {day.year(), 12, 31};
    case DateStep::NextWorkingDay:
        return calendar.after(day, WorkingDays{1}).value_or(day);
    }
    return day;
}

} // namespace redress
