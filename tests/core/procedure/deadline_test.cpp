// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/deadline.h"

#include "tests/core/procedure/shippedclock.h"
#include "tests/support/slowcalendar.h"

namespace redress {

namespace {

/// A row of the tables of domain 3.3: aim and limit of a stage, under both receipt rules.
struct Vector {
    const char *name;
    int stage;
    ReceiptRule receipt;
    const char *received;
    const char *aim;
    const char *limit;
};

class Vectors : public testing::TestWithParam<Vector>
{};

constexpr auto kActual = ReceiptRule::Actual;
constexpr auto kDeemed = ReceiptRule::Deemed;

} // namespace

TEST_P(Vectors, HaveTheAimAndTheLimitOfTheTable)
{
    const Vector &vector = GetParam();
    const StageDeadlines dates =
        childrensClock(vector.stage, vector.receipt).deadlines(receivedOn(vector.received));
    EXPECT_EQ(dates.aimOn, day(vector.aim));
    EXPECT_EQ(dates.limitOn, day(vector.limit));
    EXPECT_EQ(dates.dueOn, day(vector.limit));
    EXPECT_FALSE(dates.startIsAssumed);
}

INSTANTIATE_TEST_SUITE_P(
    Stage1, Vectors,
    testing::Values(Vector{"W1", 1, kActual, "2025-03-03", "2025-03-17", "2025-03-31"},
                    Vector{"W1D", 1, kDeemed, "2025-03-03", "2025-03-17", "2025-03-31"},
                    Vector{"W2", 1, kActual, "2025-06-07", "2025-06-20", "2025-07-04"},
                    Vector{"W2D", 1, kDeemed, "2025-06-07", "2025-06-23", "2025-07-07"},
                    Vector{"W3", 1, kActual, "2025-05-04", "2025-05-19", "2025-06-03"},
                    Vector{"W3D", 1, kDeemed, "2025-05-04", "2025-05-20", "2025-06-04"},
                    Vector{"W4", 1, kActual, "2025-04-10", "2025-04-28", "2025-05-13"},
                    Vector{"W4D", 1, kDeemed, "2025-04-10", "2025-04-28", "2025-05-13"},
                    Vector{"W5", 1, kActual, "2025-04-18", "2025-05-06", "2025-05-20"},
                    Vector{"W5D", 1, kDeemed, "2025-04-18", "2025-05-07", "2025-05-21"},
                    Vector{"W6", 1, kActual, "2025-12-15", "2025-12-31", "2026-01-15"},
                    Vector{"W7", 1, kActual, "2021-12-17", "2022-01-05", "2022-01-19"},
                    Vector{"W8", 1, kActual, "2022-12-16", "2023-01-04", "2023-01-18"},
                    Vector{"W9", 1, kActual, "2022-05-26", "2022-06-13", "2022-06-27"},
                    Vector{"W10", 1, kActual, "2020-04-24", "2020-05-11", "2020-05-26"}),
    [](const auto &tested) { return std::string(tested.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Stage2, Vectors,
    testing::Values(Vector{"W11", 2, kActual, "2022-09-01", "2022-10-07", "2022-12-02"},
                    Vector{"W12", 2, kActual, "2023-04-03", "2023-05-12", "2023-07-10"},
                    Vector{"W13", 2, kActual, "2024-10-21", "2024-11-25", "2025-01-23"}),
    [](const auto &tested) { return std::string(tested.param.name); });

// domain W16: acknowledgements from Wed 24 Dec 2025.
TEST(Acknowledgement, IsDueAfterTheDaysOfItsRule)
{
    EXPECT_EQ(childrensClock(3).deadlines(receivedOn("2025-12-24")).acknowledgeBy,
              day("2025-12-30"));
    EXPECT_EQ(childrensClock(1).deadlines(receivedOn("2025-12-24")).acknowledgeBy,
              day("2025-12-31"));
    EXPECT_EQ(shippedClock(ProcedureKey::Corporate, u"code-2026", 1)
                  .deadlines(receivedOn("2025-12-24"))
                  .acknowledgeBy,
              day("2026-01-05"));
}

// domain W15: response Fri 5 Dec 2025, last day for the request of stage 2.
TEST(NextStageWindow, EndsTwentyWorkingDaysAfterTheResponse)
{
    const auto window = childrensClock(1).rule().nextStageWindow;
    ASSERT_TRUE(window);
    EXPECT_EQ(england().after(day("2025-12-05"), *window), day("2026-01-07"));
}

// domain W17: the Code's version by name, although it applies from April 2026.
TEST(CodeClock, CountsFromTheAcknowledgement)
{
    StageFacts facts = receivedOn("2025-08-22");
    facts.acknowledgedOn = day("2025-08-29");
    const StageDeadlines dates =
        shippedClock(ProcedureKey::Corporate, u"code-2026", 1).deadlines(facts);
    EXPECT_EQ(dates.acknowledgeBy, day("2025-09-01"));
    EXPECT_EQ(dates.startOn, day("2025-08-29"));
    EXPECT_FALSE(dates.startIsAssumed);
    EXPECT_EQ(dates.limitOn, day("2025-09-12"));
    EXPECT_EQ(dates.furthestOn, day("2025-09-26"));
}

// domain 3.2: "while none is recorded, the last day for it, and the reasons say so".
TEST(CodeClock, AssumesTheLastDayForAnAcknowledgementThatIsNotRecorded)
{
    const StageDeadlines dates =
        shippedClock(ProcedureKey::Corporate, u"code-2026", 1).deadlines(receivedOn("2025-08-22"));
    EXPECT_EQ(dates.startOn, day("2025-09-01"));
    EXPECT_TRUE(dates.startIsAssumed);
    EXPECT_EQ(dates.limitOn, day("2025-09-15"));
}

// domain 3.2: corporate stage 2 has 20 working days from the acknowledgement, and 20 more.
TEST(CodeClock, OfStageTwoHasTwentyAndFortyDays)
{
    const SlowCalendar slow;
    StageFacts facts = receivedOn("2026-05-01");
    facts.acknowledgedOn = day("2026-05-07");
    const StageDeadlines dates =
        shippedClock(ProcedureKey::Corporate, u"code-2026", 2).deadlines(facts);
    EXPECT_EQ(dates.limitOn, slow.after(day("2026-05-07"), 20));
    EXPECT_EQ(dates.furthestOn, slow.after(day("2026-05-07"), 40));
}

// domain S-02: stage 2 from the request by default; both clocks can be asked for.
TEST(StageTwoClock, RunsFromTheRequestOrFromTheAgreedRecord)
{
    StageFacts facts = receivedOn("2024-10-21");
    facts.recordAgreedOn = day("2024-11-04");
    const StageClock clock = childrensClock(2);
    EXPECT_EQ(clock.deadlines(facts).limitOn, day("2025-01-23"));
    const StageDeadlines agreed = clock.deadlinesFrom(ClockStart::RecordAgreed, facts);
    EXPECT_EQ(agreed.startOn, day("2024-11-04"));
    EXPECT_EQ(agreed.limitOn, SlowCalendar().after(day("2024-11-04"), 65));
}

TEST(StageTwoClock, RunsFromTheRequestWhileNoRecordIsAgreed)
{
    const StageDeadlines dates =
        childrensClock(2).deadlinesFrom(ClockStart::RecordAgreed, receivedOn("2024-10-21"));
    EXPECT_EQ(dates.startOn, day("2024-10-21"));
    EXPECT_TRUE(dates.startIsAssumed);
}

// Import format, "In time": the target or, where extension_agreed_to is later, that day.
TEST(Extension, MovesTheLastDayWhereItIsLater)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.extendedTo = day("2025-04-14");
    const StageDeadlines dates = childrensClock(1).deadlines(facts);
    EXPECT_EQ(dates.limitOn, day("2025-03-31"));
    EXPECT_EQ(dates.dueOn, day("2025-04-14"));
}

TEST(Extension, ChangesNothingWhereItIsEarlierThanTheLimit)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.extendedTo = day("2025-03-24");
    EXPECT_EQ(childrensClock(1).deadlines(facts).dueOn, day("2025-03-31"));
}

// Import format, stages.csv: "due_date replaces the computed limit; the aim stays, but is never
// later than it".
TEST(GivenLimit, ReplacesTheComputedLimitAndLeavesTheAim)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.givenLimitOn = day("2025-04-04");
    const StageDeadlines dates = childrensClock(1).deadlines(facts);
    EXPECT_EQ(dates.aimOn, day("2025-03-17"));
    EXPECT_EQ(dates.limitOn, day("2025-04-04"));
    EXPECT_EQ(dates.dueOn, day("2025-04-04"));
}

TEST(GivenLimit, PullsALaterAimBack)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.givenLimitOn = day("2025-03-10");
    EXPECT_EQ(childrensClock(1).deadlines(facts).aimOn, day("2025-03-10"));
}

TEST(GivenLimit, GivesWayToALaterExtension)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.givenLimitOn = day("2025-03-24");
    facts.extendedTo = day("2025-03-28");
    EXPECT_EQ(childrensClock(1).deadlines(facts).dueOn, day("2025-03-28"));
}

// domain 3.3, Pauses: 31 March to 29 June 2020, stage 1.
TEST(StoppedStage, LeavesTheStoppedDaysOutOfAimAndLimit)
{
    StageFacts facts = receivedOn("2020-03-24");
    EXPECT_EQ(childrensClock(1).deadlines(facts).aimOn, day("2020-04-07"));
    EXPECT_EQ(childrensClock(1).deadlines(facts).limitOn, day("2020-04-23"));
    facts.stopped = {{day("2020-03-31"), day("2020-06-29")}};
    EXPECT_EQ(childrensClock(1).deadlines(facts).aimOn, day("2020-07-07"));
    EXPECT_EQ(childrensClock(1).deadlines(facts).limitOn, day("2020-07-21"));
    facts.receivedOn = day("2020-04-20");
    EXPECT_EQ(childrensClock(1).deadlines(facts).aimOn, day("2020-07-13"));
    EXPECT_EQ(childrensClock(1).deadlines(facts).limitOn, day("2020-07-27"));
}

TEST(StoppedStage, HasNoLastDayWhileTheClockStandsStill)
{
    StageFacts facts = receivedOn("2020-03-24");
    facts.stopped = {{day("2020-03-31"), std::nullopt}};
    EXPECT_EQ(childrensClock(1).deadlines(facts).limitOn, std::nullopt);
    EXPECT_EQ(childrensClock(1).deadlines(facts).dueOn, std::nullopt);
}

// domain 3.3: "Months/years: calendar, same day number, clamped to month end".
TEST(Backstop, IsSixMonthsAfterReceiptForAdultSocialCare)
{
    const StageClock clock = shippedClock(ProcedureKey::AdultSocialCare, u"2009", 1);
    EXPECT_EQ(clock.deadlines(receivedOn("2024-01-15")).backstopOn, day("2024-07-15"));
    EXPECT_EQ(clock.deadlines(receivedOn("2023-08-31")).backstopOn, day("2024-02-29"));
    EXPECT_EQ(clock.deadlines(receivedOn("2022-08-31")).backstopOn, day("2023-02-28"));
}

TEST(Deadlines, AreAbsentOutsideTheCalendar)
{
    StageFacts facts;
    facts.receivedOn = QDate(1985, 1, 1);
    const StageDeadlines dates = childrensClock(1).deadlines(facts);
    EXPECT_EQ(dates.limitOn, std::nullopt);
    EXPECT_EQ(dates.aimOn, std::nullopt);
}

} // namespace redress
