// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bankholidays.h"

#include "tests/support/slowcalendar.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::set<QDate> daysOf(int year)
{
    std::set<QDate> days;
    for (const ClosedDay &holiday : bankHolidaysOfEnglandAndWales(year))
        days.insert(holiday.on);
    return days;
}

/// domain 3.3, "Easter Sundays 1995-2030 (check)", as day and month.
struct Easter {
    int year;
    int day;
    int month;
};

class EasterSundays : public testing::TestWithParam<Easter>
{};

/// domain 3.3, "Working days per year".
struct YearCount {
    int year;
    int workingDays;
};

class WorkingDaysPerYear : public testing::TestWithParam<YearCount>
{};

} // namespace

TEST_P(EasterSundays, FallWhereTheTableSays)
{
    const Easter &easter = GetParam();
    EXPECT_EQ(easterSunday(easter.year), QDate(easter.year, easter.month, easter.day));
}

INSTANTIATE_TEST_SUITE_P(
    Table, EasterSundays,
    testing::Values(
        Easter{1995, 16, 4}, Easter{1996, 7, 4}, Easter{1997, 30, 3}, Easter{1998, 12, 4},
        Easter{1999, 4, 4}, Easter{2000, 23, 4}, Easter{2001, 15, 4}, Easter{2002, 31, 3},
        Easter{2003, 20, 4}, Easter{2004, 11, 4}, Easter{2005, 27, 3}, Easter{2006, 16, 4},
        Easter{2007, 8, 4}, Easter{2008, 23, 3}, Easter{2009, 12, 4}, Easter{2010, 4, 4},
        Easter{2011, 24, 4}, Easter{2012, 8, 4}, Easter{2013, 31, 3}, Easter{2014, 20, 4},
        Easter{2015, 5, 4}, Easter{2016, 27, 3}, Easter{2017, 16, 4}, Easter{2018, 1, 4},
        Easter{2019, 21, 4}, Easter{2020, 12, 4}, Easter{2021, 4, 4}, Easter{2022, 17, 4},
        Easter{2023, 9, 4}, Easter{2024, 31, 3}, Easter{2025, 20, 4}, Easter{2026, 5, 4},
        Easter{2027, 28, 3}, Easter{2028, 16, 4}, Easter{2029, 1, 4}, Easter{2030, 21, 4}),
    [](const auto &tested) { return std::to_string(tested.param.year); });

TEST(EasterSundays, AreSundaysBetweenTheirEarliestAndLatestDay)
{
    for (int year = 1990; year <= 2060; ++year) {
        const QDate easter = easterSunday(year);
        EXPECT_EQ(easter.dayOfWeek(), Qt::Sunday) << year;
        EXPECT_GE(easter, QDate(year, 3, 22));
        EXPECT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(BankHolidays, AreEightAYearExceptWhereADayWasAdded)
{
    for (int year = 1990; year <= 2060; ++year) {
        const size_t expected =
            year == 2022                                                                   ? 10
            : year == 1999 || year == 2002 || year == 2011 || year == 2012 || year == 2023 ? 9
                                                                                           : 8;
        EXPECT_EQ(daysOf(year).size(), expected) << year;
    }
}

TEST(BankHolidays, AreThoseOfThePublishedCalendars)
{
    const SlowCalendar published;
    for (int year = 1995; year <= 2031; ++year) {
        std::set<QDate> expected;
        for (const QDate holiday : published.holidays()) {
            if (holiday.year() == year)
                expected.insert(holiday);
        }
        EXPECT_EQ(daysOf(year), expected) << year;
    }
}

TEST(BankHolidays, NeverFallAtAWeekend)
{
    for (int year = 1990; year <= 2060; ++year) {
        for (const QDate holiday : daysOf(year))
            EXPECT_LE(holiday.dayOfWeek(), Qt::Friday)
                << holiday.toString(Qt::ISODate).toStdString();
    }
}

TEST(BankHolidays, StandInTheOrderOfTheYearWithNameAndSource)
{
    for (int year = 1990; year <= 2060; ++year) {
        const auto holidays = bankHolidaysOfEnglandAndWales(year);
        EXPECT_TRUE(std::is_sorted(holidays.begin(), holidays.end(),
                                   [](const auto &a, const auto &b) { return a.on < b.on; }));
        for (const ClosedDay &holiday : holidays) {
            EXPECT_EQ(holiday.kind, ClosedDay::Kind::BankHoliday);
            EXPECT_FALSE(holiday.name.isEmpty());
            EXPECT_FALSE(holiday.source.isEmpty());
        }
    }
}

// Import format, "What the dates mean".
TEST(BankHolidays, MoveTheEarlyMayDayOf2020ToFriday)
{
    EXPECT_EQ(daysOf(2020).count(day("2020-05-08")), 1U);
    EXPECT_EQ(daysOf(2020).count(day("2020-05-04")), 0U);
}

TEST(BankHolidays, MoveTheSpringDayOf2022AndAddTwo)
{
    EXPECT_EQ(daysOf(2022).count(day("2022-05-30")), 0U);
    EXPECT_EQ(daysOf(2022).count(day("2022-06-02")), 1U);
    EXPECT_EQ(daysOf(2022).count(day("2022-06-03")), 1U);
    EXPECT_EQ(daysOf(2022).count(day("2022-09-19")), 1U);
}

TEST(BankHolidays, KeepTheFirstOfMay2023BesidesTheCoronation)
{
    EXPECT_EQ(daysOf(2023).count(day("2023-05-01")), 1U);
    EXPECT_EQ(daysOf(2023).count(day("2023-05-08")), 1U);
}

TEST(BankHolidays, HaveSubstituteDaysForAChristmasAtTheWeekend)
{
    EXPECT_EQ(daysOf(2020).count(day("2020-12-28")), 1U) << "Christmas on a Friday";
    EXPECT_EQ(daysOf(2021).count(day("2021-12-27")), 1U) << "Christmas on a Saturday";
    EXPECT_EQ(daysOf(2021).count(day("2021-12-28")), 1U) << "Christmas on a Saturday";
    EXPECT_EQ(daysOf(2022).count(day("2022-12-27")), 1U) << "Christmas on a Sunday";
    EXPECT_EQ(daysOf(2022).count(day("2022-01-03")), 1U) << "New Year on a Saturday";
    EXPECT_EQ(daysOf(2023).count(day("2023-01-02")), 1U) << "New Year on a Sunday";
}

TEST_P(WorkingDaysPerYear, AreThoseOfTheTable)
{
    const auto holidays = daysOf(GetParam().year);
    int count = 0;
    for (QDate on(GetParam().year, 1, 1); on.year() == GetParam().year; on = on.addDays(1))
        count += on.dayOfWeek() <= Qt::Friday && holidays.count(on) == 0 ? 1 : 0;
    EXPECT_EQ(count, GetParam().workingDays);
}

INSTANTIATE_TEST_SUITE_P(Table, WorkingDaysPerYear,
                         testing::Values(YearCount{2020, 254}, YearCount{2021, 253},
                                         YearCount{2022, 250}, YearCount{2023, 251},
                                         YearCount{2024, 254}, YearCount{2025, 253},
                                         YearCount{2026, 253}, YearCount{2027, 253},
                                         YearCount{2028, 252}),
                         [](const auto &tested) { return std::to_string(tested.param.year); });

} // namespace redress
