// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/namedperiod.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Row {
    StandingPeriod which;
    const char *today;
    int year;
    int through;
    const char *asAt;
};

// Quarters of a financial year: April to June, July to September, October to December, January to
// March. \source domain 5
constexpr Row kRows[]{
    {StandingPeriod::ThisQuarter, "2026-04-01", 2026, 1, nullptr},
    {StandingPeriod::ThisQuarter, "2027-03-31", 2026, 4, nullptr},
    {StandingPeriod::LastQuarter, "2026-04-01", 2025, 4, nullptr},
    {StandingPeriod::LastQuarter, "2026-07-01", 2026, 1, nullptr},
    {StandingPeriod::LastQuarter, "2027-01-15", 2026, 3, nullptr},
    {StandingPeriod::YearToDate, "2026-11-27", 2026, 3, "2026-11-27"},
    {StandingPeriod::YearToDate, "2028-02-29", 2027, 4, "2028-02-29"},
    {StandingPeriod::SameQuarterLastYear, "2026-11-27", 2025, 3, nullptr},
    {StandingPeriod::SameQuarterLastYear, "2027-02-01", 2025, 4, nullptr},
    {StandingPeriod::LastYear, "2026-04-01", 2025, 4, nullptr},
    {StandingPeriod::LastYear, "2026-03-31", 2024, 4, nullptr},
};

TEST(NamedPeriod, StandingOnesGoByTheDayOnWhichTheyAreAskedFor)
{
    for (const Row &row : kRows) {
        const ReportPeriod period = periodOf(row.which, day(row.today));
        EXPECT_EQ(period.year.startYear, row.year) << row.today << ' ' << int(row.which);
        EXPECT_EQ(period.throughQuarter, row.through) << row.today << ' ' << int(row.which);
        EXPECT_EQ(period.asAt, row.asAt ? std::optional(day(row.asAt)) : std::nullopt) << row.today;
        EXPECT_FALSE(period.knownOn);
    }
}

TEST(NamedPeriod, AnOwnOneMovesWithTheYearsIfItIsToldTo)
{
    const ReportPeriod lastHalf{{2025}, 2, day("2025-09-15")};
    const OwnPeriod moving = keptPeriod(u"Half"_s, lastHalf, true, day("2026-11-27"));
    EXPECT_EQ(moving.on(day("2027-03-31")), lastHalf) << "still the financial year 2026-27";
    EXPECT_EQ(moving.on(day("2027-04-01")), (ReportPeriod{{2026}, 2, day("2026-09-15")}));
    const OwnPeriod standing = keptPeriod(u"Half"_s, lastHalf, false, day("2026-11-27"));
    EXPECT_EQ(standing.on(day("2035-01-01")), lastHalf);
}

TEST(NamedPeriod, OwnOnesAreReadAsTheyWereWritten)
{
    const std::vector<OwnPeriod> periods{
        keptPeriod(u"Half"_s, {{2025}, 2, day("2025-09-15")}, true, day("2026-11-27")),
        keptPeriod(u"As the cabinet saw it"_s, {{2023}, 4, std::nullopt, day("2024-06-03")}, false,
                   day("2026-11-27")),
    };
    EXPECT_EQ(ownPeriodsFromJson(ownPeriodsToJson(periods)), periods);
}

TEST(NamedPeriod, WhatCannotBeReadIsLeftOut)
{
    const QJsonArray json{QJsonObject{{u"name"_s, u"No year"_s}}, QJsonObject{{u"year"_s, 2024}},
                          u"nothing"_s,
                          QJsonObject{{u"name"_s, u"Whole"_s},
                                      {u"year"_s, 2024},
                                      {u"through"_s, 9},
                                      {u"asAt"_s, u"31 February"_s}}};
    const auto periods = ownPeriodsFromJson(json);
    ASSERT_EQ(periods.size(), 1u);
    EXPECT_EQ(periods.front().period, (ReportPeriod{{2024}, 4, std::nullopt}));
}

} // namespace

} // namespace redress
