// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/financialyear.h"

#include "tests/support/testdata.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The quarter of a day. \source import format, "Quarter 1 is April to June"
struct QuarterOfDay {
    const char *on;
    int code;
};

class Quarters : public testing::TestWithParam<QuarterOfDay>
{};

} // namespace

TEST(FinancialYear, BeginsOnTheFirstOfApril)
{
    EXPECT_EQ(FinancialYear::of(day("2024-03-31")).startYear, 2023);
    EXPECT_EQ(FinancialYear::of(day("2024-04-01")).startYear, 2024);
    EXPECT_EQ(FinancialYear{2023}.firstDay(), day("2023-04-01"));
    EXPECT_EQ(FinancialYear{2023}.lastDay(), day("2024-03-31"));
}

TEST(FinancialYear, KnowsItsNeighbours)
{
    EXPECT_EQ(FinancialYear{2023}.next(), FinancialYear{2024});
    EXPECT_EQ(FinancialYear{2023}.previous(), FinancialYear{2022});
    EXPECT_LT(FinancialYear{2022}, FinancialYear{2023});
}

TEST(FinancialYear, IsLabelledWithBothYears)
{
    EXPECT_EQ(FinancialYear{2020}.label(), u"2020-21"_s);
    EXPECT_EQ(FinancialYear{2008}.label(), u"2008-09"_s);
    EXPECT_EQ(FinancialYear{1999}.label(), u"1999-00"_s);
}

TEST(FinancialYear, IsReadWithAHyphenOrAStroke)
{
    EXPECT_EQ(FinancialYear::fromTyped(u"2019-20"), FinancialYear{2019});
    EXPECT_EQ(FinancialYear::fromTyped(u"2019/20"), FinancialYear{2019});
    EXPECT_EQ(FinancialYear::fromTyped(u"1999-00"), FinancialYear{1999});
}

TEST(FinancialYear, IsRefusedUnlessTheSecondPartIsTheNextYear)
{
    for (const QString &typed :
         {u"2019-21"_s, u"2019-19"_s, u"2019"_s, u"2019-2020"_s, u"19-20"_s, u"2019 20"_s,
          u"2019–20"_s, u"abcd-ef"_s, u"2019-2"_s, u""_s, u" 2019-20"_s})
        EXPECT_FALSE(FinancialYear::fromTyped(typed)) << typed.toStdString();
}

TEST_P(Quarters, AreThoseOfTheFinancialYear)
{
    EXPECT_EQ(Quarter::of(day(GetParam().on)).code(), GetParam().code) << GetParam().on;
}

INSTANTIATE_TEST_SUITE_P(
    FirstAndLastDays, Quarters,
    testing::Values(QuarterOfDay{"2023-04-01", 20231}, QuarterOfDay{"2023-06-30", 20231},
                    QuarterOfDay{"2023-07-01", 20232}, QuarterOfDay{"2023-09-30", 20232},
                    QuarterOfDay{"2023-10-01", 20233}, QuarterOfDay{"2023-12-31", 20233},
                    QuarterOfDay{"2024-01-01", 20234}, QuarterOfDay{"2024-02-29", 20234},
                    QuarterOfDay{"2024-03-31", 20234}, QuarterOfDay{"2024-04-01", 20241}));

TEST(Quarter, CoversEveryDayOnceWithoutGaps)
{
    Quarter quarter = Quarter::of(day("2019-04-01"));
    for (QDate on = day("2019-04-01"); on < day("2025-04-01"); on = on.addDays(1)) {
        if (on > quarter.lastDay())
            quarter = quarter.next();
        EXPECT_EQ(Quarter::of(on), quarter);
        EXPECT_GE(on, quarter.firstDay());
        EXPECT_LE(on, quarter.lastDay());
    }
}

TEST(Quarter, ComesBackFromItsCode)
{
    EXPECT_EQ(Quarter::fromCode(20234), (Quarter{{2023}, 4}));
}

TEST(Quarter, NumberIsReadWithOrWithoutTheLetter)
{
    EXPECT_EQ(Quarter::numberFromTyped(u"Q3"), 3);
    EXPECT_EQ(Quarter::numberFromTyped(u"q1"), 1);
    EXPECT_EQ(Quarter::numberFromTyped(u"4"), 4);
    for (const QString &typed : {u"0"_s, u"5"_s, u"Q"_s, u"Q33"_s, u""_s, u"one"_s})
        EXPECT_FALSE(Quarter::numberFromTyped(typed)) << typed.toStdString();
}

} // namespace redress
