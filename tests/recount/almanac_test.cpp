// SPDX-License-Identifier: GPL-3.0-or-later
// The recount's own days, held against the published calendars and the vectors of domain 3.3.
#include "tests/recount/almanac.h"
#include "tests/support/slowcalendar.h"

namespace redress::recount {

namespace {

QDate asDate(const Almanac &almanac, int day)
{
    return QDate::fromString(QString::fromStdString(almanac.iso(day)), Qt::ISODate);
}

} // namespace

TEST(Almanac, WorksOnTheDaysOfThePublishedCalendars)
{
    const Almanac almanac;
    const SlowCalendar published;
    const int last = almanac.day(2030, 12, 31);
    for (int day = almanac.day(1995, 1, 1); day <= last; ++day)
        ASSERT_EQ(almanac.works(day), published.isWorkingDay(asDate(almanac, day)))
            << almanac.iso(day);
}

TEST(Almanac, CountsTheVectorsOfTheDomain)
{
    struct Vector {
        const char *start;
        int days;
        const char *due;
    };
    const Almanac almanac;
    for (const Vector &vector : {
             Vector{"2025-03-03", 10, "2025-03-17"}, // W1
             Vector{"2025-06-07", 20, "2025-07-04"}, // W2
             Vector{"2025-05-04", 10, "2025-05-19"}, // W3
             Vector{"2025-04-10", 20, "2025-05-13"}, // W4
             Vector{"2025-04-18", 10, "2025-05-06"}, // W5
             Vector{"2025-12-15", 20, "2026-01-15"}, // W6
             Vector{"2021-12-17", 10, "2022-01-05"}, // W7
             Vector{"2022-12-16", 20, "2023-01-18"}, // W8
             Vector{"2022-05-26", 10, "2022-06-13"}, // W9
             Vector{"2020-04-24", 20, "2020-05-26"}, // W10
             Vector{"2022-09-01", 65, "2022-12-02"}, // W11
             Vector{"2023-04-03", 25, "2023-05-12"}, // W12
             Vector{"2024-10-21", 65, "2025-01-23"}, // W13
         })
        EXPECT_EQ(almanac.iso(almanac.after(almanac.fromIso(vector.start), vector.days)),
                  vector.due);
}

TEST(Almanac, CountsTheDaysTakenOfTheDomain)
{
    const Almanac almanac;
    const auto taken = [&](const char *start, const char *sent) {
        return almanac.taken(almanac.fromIso(start), almanac.fromIso(sent));
    };
    // W18
    EXPECT_EQ(taken("2025-03-03", "2025-03-03"), 0);
    EXPECT_EQ(taken("2025-03-03", "2025-03-15"), 10);
    EXPECT_EQ(taken("2025-03-03", "2025-03-17"), 10);
    EXPECT_EQ(taken("2025-03-03", "2025-03-22"), 15);
    EXPECT_EQ(taken("2025-12-15", "2026-01-02"), 11);
    EXPECT_EQ(taken("2025-06-07", "2025-06-08"), 1);
    EXPECT_EQ(taken("2025-06-07", "2025-06-09"), 1);
}

} // namespace redress::recount
