// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"

#include "tests/support/slowcalendar.h"

#include <climits>
#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const WorkingCalendar &england()
{
    static const WorkingCalendar calendar = WorkingCalendar::englandAndWales();
    return calendar;
}

const SlowCalendar &slow()
{
    static const SlowCalendar calendar;
    return calendar;
}

/// A test vector of domain 3.3: so many working days after a day.
struct Vector {
    const char *name;
    const char *start;
    int days;
    const char *expected;
};

class Vectors : public testing::TestWithParam<Vector>
{};

/// A test vector W18 of domain 3.3.
struct TakenVector {
    const char *start;
    const char *sent;
    int expected;
};

class TakenVectors : public testing::TestWithParam<TakenVector>
{};

std::vector<ClosedDay> withClosures(const std::vector<QDate> &closures)
{
    std::vector<ClosedDay> days = bankHolidaysOfEnglandAndWales(2025);
    for (const QDate on : closures)
        days.push_back({on, ClosedDay::Kind::CouncilClosure, u"Offices closed"_s, {}});
    return days;
}

} // namespace

TEST_P(Vectors, EndOnTheDayOfTheTable)
{
    EXPECT_EQ(england().after(day(GetParam().start), WorkingDays{GetParam().days}),
              day(GetParam().expected));
}

INSTANTIATE_TEST_SUITE_P(Domain, Vectors,
                         testing::Values(Vector{"W1_10", "2025-03-03", 10, "2025-03-17"},
                                         Vector{"W1_20", "2025-03-03", 20, "2025-03-31"},
                                         Vector{"W2_10", "2025-06-07", 10, "2025-06-20"},
                                         Vector{"W2_20", "2025-06-07", 20, "2025-07-04"},
                                         Vector{"W3_10", "2025-05-04", 10, "2025-05-19"},
                                         Vector{"W3_20", "2025-05-04", 20, "2025-06-03"},
                                         Vector{"W4_10", "2025-04-10", 10, "2025-04-28"},
                                         Vector{"W4_20", "2025-04-10", 20, "2025-05-13"},
                                         Vector{"W5_10", "2025-04-18", 10, "2025-05-06"},
                                         Vector{"W5_20", "2025-04-18", 20, "2025-05-20"},
                                         Vector{"W6_10", "2025-12-15", 10, "2025-12-31"},
                                         Vector{"W6_20", "2025-12-15", 20, "2026-01-15"},
                                         Vector{"W7_10", "2021-12-17", 10, "2022-01-05"},
                                         Vector{"W7_20", "2021-12-17", 20, "2022-01-19"},
                                         Vector{"W8_10", "2022-12-16", 10, "2023-01-04"},
                                         Vector{"W8_20", "2022-12-16", 20, "2023-01-18"},
                                         Vector{"W9_10", "2022-05-26", 10, "2022-06-13"},
                                         Vector{"W9_20", "2022-05-26", 20, "2022-06-27"},
                                         Vector{"W10_10", "2020-04-24", 10, "2020-05-11"},
                                         Vector{"W10_20", "2020-04-24", 20, "2020-05-26"},
                                         Vector{"W11_25", "2022-09-01", 25, "2022-10-07"},
                                         Vector{"W11_65", "2022-09-01", 65, "2022-12-02"},
                                         Vector{"W12_25", "2023-04-03", 25, "2023-05-12"},
                                         Vector{"W12_65", "2023-04-03", 65, "2023-07-10"},
                                         Vector{"W13_25", "2024-10-21", 25, "2024-11-25"},
                                         Vector{"W13_65", "2024-10-21", 65, "2025-01-23"},
                                         Vector{"W15_20", "2025-12-05", 20, "2026-01-07"},
                                         Vector{"W16_2", "2025-12-24", 2, "2025-12-30"},
                                         Vector{"W16_3", "2025-12-24", 3, "2025-12-31"},
                                         Vector{"W16_5", "2025-12-24", 5, "2026-01-05"},
                                         // Import format, "What the dates mean", day 1.
                                         Vector{"Format_20", "2023-12-22", 20, "2024-01-24"},
                                         // Leap day, and the nights on which the clocks change.
                                         Vector{"Leap_1", "2024-02-28", 1, "2024-02-29"},
                                         Vector{"Leap_2", "2024-02-28", 2, "2024-03-01"},
                                         Vector{"NoLeap_2", "2023-02-27", 2, "2023-03-01"},
                                         Vector{"ClocksForward_1", "2025-03-28", 1, "2025-03-31"},
                                         Vector{"ClocksBack_1", "2025-10-24", 1, "2025-10-27"}),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST_P(TakenVectors, CountAsTheTableSays)
{
    EXPECT_EQ(england().taken(day(GetParam().start), day(GetParam().sent)),
              WorkingDays{GetParam().expected})
        << GetParam().start << " to " << GetParam().sent;
}

INSTANTIATE_TEST_SUITE_P(W18, TakenVectors,
                         testing::Values(TakenVector{"2025-03-03", "2025-03-03", 0},
                                         TakenVector{"2025-03-03", "2025-03-15", 10},
                                         TakenVector{"2025-03-03", "2025-03-17", 10},
                                         TakenVector{"2025-03-03", "2025-03-22", 15},
                                         TakenVector{"2025-12-15", "2026-01-02", 11},
                                         TakenVector{"2025-06-07", "2025-06-08", 1},
                                         TakenVector{"2025-06-07", "2025-06-09", 1}));

// Every start date of 36 years against a count day by day.
class EveryStart : public testing::TestWithParam<int>
{};

TEST_P(EveryStart, From1995To2030AgreesWithASlowCount)
{
    const int days = GetParam();
    for (QDate start(1995, 1, 1); start <= QDate(2030, 12, 31); start = start.addDays(1))
        ASSERT_EQ(england().after(start, WorkingDays{days}), slow().after(start, days))
            << days << " after " << start.toString(Qt::ISODate).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Limits, EveryStart, testing::Values(1, 5, 10, 20, 25, 65),
                         [](const auto &tested) { return std::to_string(tested.param); });

TEST(WorkingCalendar, KnowsTheWorkingDaysOf1995To2031)
{
    for (QDate on(1995, 1, 1); on <= QDate(2031, 12, 31); on = on.addDays(1))
        ASSERT_EQ(england().isWorkingDay(on), slow().isWorkingDay(on))
            << on.toString(Qt::ISODate).toStdString();
}

TEST(WorkingCalendar, CountsDaysTakenAsASlowCountDoes)
{
    std::mt19937 random(20260401);
    std::uniform_int_distribution<int> anyDay(0, 13148); // 1995-01-01 to 2030-12-30
    std::uniform_int_distribution<int> anyLength(-10, 400);
    for (int i = 0; i < 4000; ++i) {
        const QDate start = QDate(1995, 1, 1).addDays(anyDay(random));
        const QDate sent = std::min(start.addDays(anyLength(random)), QDate(2031, 12, 1));
        ASSERT_EQ(england().taken(start, sent), WorkingDays{slow().taken(start, sent)})
            << start.toString(Qt::ISODate).toStdString() << " to "
            << sent.toString(Qt::ISODate).toStdString();
    }
}

// domain 3.3: "In time iff sent <= due (equivalent to taken <= N)".
TEST(WorkingCalendar, TakesNoMoreThanTheLimitExactlyWhenInTime)
{
    for (QDate start = day("2021-11-01"); start < day("2022-02-01"); start = start.addDays(1)) {
        const QDate due = *england().after(start, WorkingDays{20});
        for (QDate sent = start; sent < due.addDays(10); sent = sent.addDays(1))
            EXPECT_EQ(sent <= due, england().taken(start, sent)->count <= 20)
                << start.toString(Qt::ISODate).toStdString() << " to "
                << sent.toString(Qt::ISODate).toStdString();
    }
}

TEST(WorkingCalendar, SkipsBankHolidayOnMonday)
{
    EXPECT_EQ(england().after(day("2025-05-02"), WorkingDays{1}), day("2025-05-06"));
}

TEST(WorkingCalendar, NeverCountsTheDayOfTheEvent)
{
    EXPECT_EQ(england().after(day("2025-03-03"), WorkingDays{0}), day("2025-03-03"));
    EXPECT_EQ(england().after(day("2025-03-03"), WorkingDays{1}), day("2025-03-04"));
}

TEST(WorkingCalendar, FindsTheNextWorkingDayOrTheDayItself)
{
    EXPECT_EQ(england().onOrAfter(day("2025-04-17")), day("2025-04-17"));
    EXPECT_EQ(england().onOrAfter(day("2025-04-18")), day("2025-04-22"));
}

TEST(WorkingCalendar, CountsBetweenTwoDays)
{
    EXPECT_EQ(england().between(day("2025-03-03"), day("2025-03-15")), WorkingDays{9});
    EXPECT_EQ(england().between(day("2025-03-15"), day("2025-03-03")), WorkingDays{0});
}

TEST(WorkingCalendar, AnswersNothingOutsideItsYears)
{
    EXPECT_FALSE(england().after(QDate(1989, 12, 31), WorkingDays{1}));
    EXPECT_FALSE(england().after(QDate(), WorkingDays{1}));
    EXPECT_FALSE(england().after(QDate(2060, 12, 30), WorkingDays{10}));
    EXPECT_FALSE(england().between(QDate(2060, 12, 30), QDate(2061, 1, 2)));
    EXPECT_FALSE(england().taken(QDate(1989, 12, 1), QDate(1990, 2, 1)));
    EXPECT_FALSE(england().onOrAfter(QDate(2061, 1, 1)));
    EXPECT_FALSE(england().isWorkingDay(QDate(2061, 1, 3)));
}

TEST(WorkingCalendar, CoversItsFirstAndItsLastDay)
{
    EXPECT_TRUE(england().covers(QDate(1990, 1, 1)));
    EXPECT_TRUE(england().covers(QDate(2060, 12, 31)));
    EXPECT_EQ(england().after(QDate(1990, 1, 1), WorkingDays{1}), QDate(1990, 1, 2));
    EXPECT_EQ(england().after(QDate(2060, 12, 30), WorkingDays{1}), QDate(2060, 12, 31));
}

TEST(WorkingCalendar, AnswersNothingForImpossibleCounts)
{
    EXPECT_FALSE(england().after(day("2025-03-03"), WorkingDays{-1}));
    EXPECT_FALSE(england().after(day("2025-03-03"), WorkingDays{INT_MAX}));
}

// domain 3.3: "Council closure days are working days for statutory clocks".
TEST(WorkingCalendar, CountsCouncilClosuresForStatutoryClocks)
{
    const auto days = withClosures({day("2025-12-29"), day("2025-12-30"), day("2025-12-31")});
    const WorkingCalendar statutory(days);
    EXPECT_EQ(statutory.after(day("2025-12-24"), WorkingDays{3}), day("2025-12-31"));
}

TEST(WorkingCalendar, LeavesCouncilClosuresOutWhereTheCouncilSaysSo)
{
    auto days = withClosures({day("2025-12-29"), day("2025-12-30"), day("2025-12-31")});
    for (const ClosedDay &holiday : bankHolidaysOfEnglandAndWales(2026))
        days.push_back(holiday);
    const WorkingCalendar local(days, WorkingCalendar::Closures::AreNotCounted);
    EXPECT_EQ(local.after(day("2025-12-24"), WorkingDays{3}), day("2026-01-06"));
}

TEST(WorkingCalendar, TakesClosedDaysInAnyOrderAndTwice)
{
    const std::vector<ClosedDay> days{
        {day("2025-03-05"), ClosedDay::Kind::BankHoliday, u"Second"_s, {}},
        {day("2025-03-04"), ClosedDay::Kind::BankHoliday, u"First"_s, {}},
        {day("2025-03-04"), ClosedDay::Kind::CouncilClosure, u"Again"_s, {}}};
    const WorkingCalendar calendar(days);
    EXPECT_EQ(calendar.after(day("2025-03-03"), WorkingDays{1}), day("2025-03-06"));
}

TEST(WorkingCalendar, NamesTheClosedDaysBothEndsIncluded)
{
    const auto named = england().notCounted(day("2025-04-18"), day("2025-05-05"));
    ASSERT_EQ(named.size(), 3U);
    EXPECT_EQ(named.front().name, u"Good Friday"_s);
    EXPECT_EQ(named.back().on, day("2025-05-05"));
}

TEST(WorkingCalendar, NamesNoClosedDayAtAWeekend)
{
    const std::vector<ClosedDay> days{
        {day("2025-03-08"), ClosedDay::Kind::BankHoliday, u"On a Saturday"_s, {}}};
    EXPECT_TRUE(WorkingCalendar(days).notCounted(day("2025-03-01"), day("2025-03-31")).empty());
}

// domain 3.3, Pauses: the example of a stopping pause, 31 March to 29 June 2020.
TEST(StoppedClock, LeavesTheStoppedDaysOut)
{
    const std::vector<StoppedSpan> stopped{{day("2020-03-31"), day("2020-06-29")}};
    const auto after = [&](const char *start, int days) {
        return england().after(day(start), WorkingDays{days}, stopped);
    };
    EXPECT_EQ(after("2020-03-24", 10), day("2020-07-07"));
    EXPECT_EQ(after("2020-03-24", 20), day("2020-07-21"));
    EXPECT_EQ(after("2020-04-20", 10), day("2020-07-13"));
    EXPECT_EQ(after("2020-04-20", 20), day("2020-07-27"));
}

TEST(StoppedClock, RunsAsEverWithoutAStop)
{
    EXPECT_EQ(england().after(day("2020-03-24"), WorkingDays{10}, {}), day("2020-04-07"));
    EXPECT_EQ(england().after(day("2020-03-24"), WorkingDays{20}, {}), day("2020-04-23"));
}

TEST(StoppedClock, OfTheExampleStoodStillFor61WorkingDays)
{
    EXPECT_EQ(england().between(day("2020-03-30"), day("2020-06-29")), WorkingDays{61});
}

TEST(StoppedClock, HasNoLastDayWhileItStandsStill)
{
    const std::vector<StoppedSpan> stopped{{day("2020-03-31"), std::nullopt}};
    EXPECT_FALSE(england().after(day("2020-03-24"), WorkingDays{10}, stopped));
    EXPECT_EQ(england().after(day("2020-03-24"), WorkingDays{4}, stopped), day("2020-03-30"));
}

TEST(StoppedClock, TakesSpansThatOverlapOnce)
{
    const std::vector<StoppedSpan> stopped{{day("2025-03-04"), day("2025-03-06")},
                                           {day("2025-03-05"), day("2025-03-07")}};
    EXPECT_EQ(england().after(day("2025-03-03"), WorkingDays{1}, stopped), day("2025-03-10"));
}

TEST(StoppedClock, TakesNetDays)
{
    const std::vector<StoppedSpan> stopped{{day("2020-03-31"), day("2020-06-29")}};
    EXPECT_EQ(england().taken(day("2020-03-24"), day("2020-07-07"), stopped), WorkingDays{10});
    EXPECT_EQ(england().taken(day("2020-03-24"), day("2020-03-24"), stopped), WorkingDays{0});
    EXPECT_EQ(england().taken(day("2020-03-24"), day("2020-07-07"), {}), WorkingDays{71});
}

TEST(StoppedClock, AgreesWithASlowCountForRandomSpans)
{
    std::mt19937 random(1738);
    std::uniform_int_distribution<int> anyDay(0, 9000);
    std::uniform_int_distribution<int> anyLength(0, 60);
    for (int i = 0; i < 500; ++i) {
        const QDate start = QDate(1995, 1, 1).addDays(anyDay(random));
        const QDate first = start.addDays(anyLength(random));
        const QDate last = first.addDays(anyLength(random));
        const int days = 1 + anyLength(random);
        QDate counted = start;
        for (int left = days; left > 0;) {
            counted = counted.addDays(1);
            if (slow().isWorkingDay(counted) && (counted < first || counted > last))
                --left;
        }
        const std::vector<StoppedSpan> stopped{{first, last}};
        ASSERT_EQ(england().after(start, WorkingDays{days}, stopped), counted);
        ASSERT_EQ(england().taken(start, counted, stopped), WorkingDays{days});
    }
}

} // namespace redress
