// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bankholidays.h"

#include <algorithm>
#include <array>
#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kByRule = "Banking and Financial Dealings Act 1971, schedule 1"_L1;
constexpr auto kCommonLaw = "Common law"_L1;
constexpr auto kSubstitute = "Substitute day"_L1;
constexpr auto kProclaimed = "Royal Proclamation"_L1;

enum class Moved { EarlyMay, Spring };

/// A rule's day that a proclamation put on another day, or a day that it added.
struct OneOff {
    int year;
    int month;
    int day;
    std::optional<Moved> insteadOf;
    QLatin1StringView name;
};

constexpr std::array kOneOffs{
    OneOff{1995, 5, 8, Moved::EarlyMay, "Early May bank holiday (VE Day, 50 years)"_L1},
    OneOff{1999, 12, 31, std::nullopt, "Millennium Eve"_L1},
    OneOff{2002, 6, 3, std::nullopt, "Golden Jubilee"_L1},
    OneOff{2002, 6, 4, Moved::Spring, "Spring bank holiday"_L1},
    OneOff{2011, 4, 29, std::nullopt, "Royal Wedding"_L1},
    OneOff{2012, 6, 4, Moved::Spring, "Spring bank holiday"_L1},
    OneOff{2012, 6, 5, std::nullopt, "Diamond Jubilee"_L1},
    OneOff{2020, 5, 8, Moved::EarlyMay, "Early May bank holiday (VE Day, 75 years)"_L1},
    OneOff{2022, 6, 2, Moved::Spring, "Spring bank holiday"_L1},
    OneOff{2022, 6, 3, std::nullopt, "Platinum Jubilee"_L1},
    OneOff{2022, 9, 19, std::nullopt, "State Funeral of Queen Elizabeth II"_L1},
    OneOff{2023, 5, 8, std::nullopt, "Coronation of King Charles III"_L1},
};

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-(last.dayOfWeek() - 1));
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

bool isMoved(int year, Moved holiday)
{
    return std::any_of(kOneOffs.begin(), kOneOffs.end(), [=](const OneOff &oneOff) {
        return oneOff.year == year && oneOff.insteadOf == holiday;
    });
}

ClosedDay holiday(QDate on, const QString &name, QLatin1StringView source)
{
    return {on, ClosedDay::Kind::BankHoliday, name, source};
}

void addNewYear(std::vector<ClosedDay> &days, int year)
{
    const QDate first(year, 1, 1);
    if (isWeekend(first))
        days.push_back(
            holiday(firstMonday(year, 1), u"New Year's Day (substitute day)"_s, kSubstitute));
    else
        days.push_back(holiday(first, u"New Year's Day"_s, kProclaimed));
}

void addChristmas(std::vector<ClosedDay> &days, int year)
{
    const QDate christmas(year, 12, 25);
    const QDate boxing = christmas.addDays(1);
    const QString christmasName = u"Christmas Day"_s;
    const QString boxingName = u"Boxing Day"_s;
    const QString substitute = u" (substitute day)"_s;
    switch (christmas.dayOfWeek()) {
    case Qt::Friday:
        days.push_back(holiday(christmas, christmasName, kCommonLaw));
        days.push_back(holiday(christmas.addDays(3), boxingName + substitute, kSubstitute));
        break;
    case Qt::Saturday:
        days.push_back(holiday(christmas.addDays(2), christmasName + substitute, kSubstitute));
        days.push_back(holiday(christmas.addDays(3), boxingName + substitute, kSubstitute));
        break;
    case Qt::Sunday:
        days.push_back(holiday(boxing, boxingName, kByRule));
        days.push_back(holiday(christmas.addDays(2), christmasName + substitute, kSubstitute));
        break;
    default:
        days.push_back(holiday(christmas, christmasName, kCommonLaw));
        days.push_back(holiday(boxing, boxingName, kByRule));
    }
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Nature, 20 April 1876).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return {year, monthAndDay / 31, monthAndDay % 31 + 1};
}

std::vector<ClosedDay> bankHolidaysOfEnglandAndWales(int year)
{
    std::vector<ClosedDay> days;
    addNewYear(days, year);
    const QDate easter = easterSunday(year);
    days.push_back(holiday(easter.addDays(-2), u"Good Friday"_s, kCommonLaw));
    days.push_back(holiday(easter.addDays(1), u"Easter Monday"_s, kByRule));
    if (!isMoved(year, Moved::EarlyMay))
        days.push_back(holiday(firstMonday(year, 5), u"Early May bank holiday"_s, kProclaimed));
    if (!isMoved(year, Moved::Spring))
        days.push_back(holiday(lastMonday(year, 5), u"Spring bank holiday"_s, kByRule));
    days.push_back(holiday(lastMonday(year, 8), u"Summer bank holiday"_s, kByRule));
    addChristmas(days, year);
    for (const OneOff &oneOff : kOneOffs) {
        if (oneOff.year == year)
            days.push_back(
                holiday(QDate(oneOff.year, oneOff.month, oneOff.day), oneOff.name, kProclaimed));
    }
    std::sort(days.begin(), days.end(),
              [](const ClosedDay &a, const ClosedDay &b) { return a.on < b.on; });
    return days;
}

} // namespace redress
