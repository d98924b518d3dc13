// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/procedure/shippedclock.h"
#include "tests/support/slowcalendar.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = DueStep::Kind;

DueDate explained(const StageClock &clock, DueTarget target, const StageFacts &facts,
                  const char *asAt = "2030-01-01")
{
    const auto due = clock.explain(target, facts, day(asAt));
    EXPECT_TRUE(due) << (due ? std::string() : due.error().message.toStdString());
    return due ? *due : DueDate{};
}

/// The first step of a kind; fails the test if there is none.
DueStep stepOf(const DueDate &due, Kind kind)
{
    const auto found = std::find_if(due.steps.begin(), due.steps.end(),
                                    [kind](const DueStep &step) { return step.kind == kind; });
    EXPECT_NE(found, due.steps.end()) << due.inSentences().toStdString();
    return found == due.steps.end() ? DueStep{} : *found;
}

bool has(const DueDate &due, Kind kind)
{
    return std::any_of(due.steps.begin(), due.steps.end(),
                       [kind](const DueStep &step) { return step.kind == kind; });
}

/// All texts about days that were left out.
QString leftOut(const DueDate &due)
{
    QString text;
    for (const DueStep &step : due.steps) {
        if (step.kind == Kind::NotCounted)
            text += step.text + u'\n';
    }
    return text;
}

StageClock codeClock(ReceiptRule receipt = ReceiptRule::Actual)
{
    return shippedClock(ProcedureKey::Corporate, u"code-2026", 1, receipt);
}

} // namespace

// features B2: the example.
TEST(Explanation, TellsTheExampleOfTheCountRoundEaster)
{
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, receivedOn("2024-03-28"));
    EXPECT_EQ(due.on, day("2024-04-29"));
    EXPECT_EQ(stepOf(due, Kind::Event).on, day("2024-03-28"));
    EXPECT_EQ(stepOf(due, Kind::Counting).on, day("2024-04-02"));
    EXPECT_EQ(stepOf(due, Kind::Aim).on, day("2024-04-15"));
    EXPECT_TRUE(stepOf(due, Kind::Aim).text.contains(u"10"_s));
    EXPECT_EQ(stepOf(due, Kind::Limit).on, day("2024-04-29"));
    EXPECT_TRUE(stepOf(due, Kind::Limit).text.contains(u"20"_s));
    EXPECT_TRUE(leftOut(due).contains(u"Good Friday (29 Mar)"_s)) << leftOut(due).toStdString();
    EXPECT_TRUE(leftOut(due).contains(u"Easter Monday (1 Apr)"_s)) << leftOut(due).toStdString();
    EXPECT_FALSE(leftOut(due).contains(u"May"_s)) << leftOut(due).toStdString();
}

TEST(Explanation, BeginsWithTheReceiptAndEndsWithTheCalendar)
{
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, receivedOn("2024-03-28"));
    ASSERT_FALSE(due.steps.empty());
    EXPECT_EQ(due.steps.front().kind, Kind::Event);
    EXPECT_EQ(due.steps.front().text, u"received"_s);
    EXPECT_EQ(due.steps.back().kind, Kind::Rule);
    EXPECT_TRUE(due.steps.back().text.contains(u"England and Wales"_s));
}

TEST(Explanation, NamesRuleStageVersionAndSource)
{
    const QString rule =
        stepOf(explained(childrensClock(2), DueTarget::Limit, receivedOn("2024-10-21")), Kind::Rule)
            .text;
    EXPECT_TRUE(rule.contains(u"children's statutory complaints procedure"_s));
    EXPECT_TRUE(rule.contains(u"stage 2"_s));
    EXPECT_TRUE(rule.contains(u"version 2006"_s));
    EXPECT_TRUE(rule.contains(u"regulations 16 and 17"_s));
}

TEST(Explanation, CanStandInALetterAsSentences)
{
    const QString text =
        explained(childrensClock(1), DueTarget::InForce, receivedOn("2024-03-28")).inSentences();
    EXPECT_TRUE(text.startsWith(u"Thu 28 Mar 2024: received."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Tue 2 Apr 2024: working day 1."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Mon 15 Apr 2024: working day 10: the aim."_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Mon 29 Apr 2024: working day 20: the limit."_s))
        << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"Calendar: England and Wales."_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    EXPECT_FALSE(text.contains(u".."_s)) << text.toStdString();
}

// features B2: "the words and an independent count agree for every date in ten years".
class EveryDayOfTenYears : public testing::TestWithParam<ReceiptRule>
{};

TEST_P(EveryDayOfTenYears, IsCountedAsTheSlowCalendarCounts)
{
    const SlowCalendar slow;
    const StageClock clock = childrensClock(1, GetParam());
    for (QDate received(2016, 1, 1); received < QDate(2026, 1, 1); received = received.addDays(1)) {
        StageFacts facts;
        facts.receivedOn = received;
        QDate start = received;
        while (GetParam() == ReceiptRule::Deemed && !slow.isWorkingDay(start))
            start = start.addDays(1);
        const auto due = clock.explain(DueTarget::InForce, facts, received);
        ASSERT_TRUE(due);
        ASSERT_EQ(due->on, slow.after(start, 20));
        ASSERT_EQ(due->steps.front().on, received);
        ASSERT_EQ(stepOf(*due, Kind::Counting).on, slow.after(start, 1));
        ASSERT_EQ(stepOf(*due, Kind::Aim).on, slow.after(start, 10));
        ASSERT_EQ(stepOf(*due, Kind::Limit).on, slow.after(start, 20));
        ASSERT_EQ(stepOf(*due, Kind::Answer).on, due->on);
        QStringList holidays;
        for (const QDate holiday : slow.holidays()) {
            if (holiday > start && holiday <= due->on)
                holidays.append(u"(%1)"_s.arg(QLocale().toString(holiday, u"d MMM"_s)));
        }
        const QString text = leftOut(*due);
        ASSERT_EQ(text.count(u'(') - text.count(u"substitute"_s) - text.count(u"VE Day"_s),
                  holidays.size())
            << text.toStdString();
        for (const QString &holiday : holidays)
            ASSERT_TRUE(text.contains(holiday)) << text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Receipt, EveryDayOfTenYears,
                         testing::Values(ReceiptRule::Actual, ReceiptRule::Deemed),
                         [](const auto &tested) {
                             return tested.param == ReceiptRule::Actual ? "Actual" : "Deemed";
                         });

TEST(Explanation, SaysWhenTheReceiptWasNotOnAWorkingDay)
{
    const DueDate due = explained(childrensClock(1), DueTarget::Limit, receivedOn("2025-06-07"));
    EXPECT_TRUE(due.steps.front().text.contains(u"not a working day"_s));
    EXPECT_EQ(stepOf(due, Kind::Counting).on, day("2025-06-09"));
}

TEST(Explanation, SaysWhichDayTheReceiptIsTreatedAs)
{
    const DueDate due = explained(childrensClock(1, ReceiptRule::Deemed), DueTarget::Limit,
                                  receivedOn("2025-06-07"));
    ASSERT_GT(due.steps.size(), 2U);
    EXPECT_EQ(due.steps[1].on, day("2025-06-09"));
    EXPECT_EQ(stepOf(due, Kind::Counting).on, day("2025-06-10"));
    EXPECT_EQ(due.on, day("2025-07-07"));
}

TEST(Explanation, CountsAnAcknowledgementFromTheDayTheReceiptIsTreatedAs)
{
    const DueDate due = explained(childrensClock(1, ReceiptRule::Deemed),
                                  DueTarget::Acknowledgement, receivedOn("2025-06-07"));
    EXPECT_EQ(due.on, day("2025-06-12"));
    EXPECT_EQ(stepOf(due, Kind::Counting).on, day("2025-06-10"));
}

TEST(Explanation, OfTheAimEndsWithTheAim)
{
    const DueDate due = explained(childrensClock(1), DueTarget::Aim, receivedOn("2024-04-22"));
    EXPECT_EQ(due.on, day("2024-05-07"));
    EXPECT_FALSE(has(due, Kind::Limit));
    EXPECT_TRUE(leftOut(due).contains(u"(6 May)"_s));
    EXPECT_FALSE(leftOut(due).contains(u"(27 May)"_s));
}

TEST(Explanation, SaysThatAnExtensionWasAgreed)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.extendedTo = day("2025-04-14");
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, facts);
    EXPECT_EQ(due.on, day("2025-04-14"));
    EXPECT_EQ(stepOf(due, Kind::Extension).on, day("2025-04-14"));
    EXPECT_EQ(stepOf(due, Kind::Limit).on, day("2025-03-31"));
    EXPECT_EQ(stepOf(due, Kind::Answer).on, day("2025-04-14"));
}

TEST(Explanation, SaysThatAnEarlierExtensionLeavesTheLimit)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.extendedTo = day("2025-03-24");
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, facts);
    EXPECT_EQ(due.on, day("2025-03-31"));
    EXPECT_TRUE(stepOf(due, Kind::Extension).text.contains(u"stays in force"_s));
}

TEST(Explanation, SaysThatAnExtensionGoesTooFar)
{
    StageFacts facts = receivedOn("2025-08-22");
    facts.acknowledgedOn = day("2025-08-29");
    facts.extendedTo = day("2025-10-10");
    const DueDate due = explained(codeClock(), DueTarget::InForce, facts);
    EXPECT_EQ(stepOf(due, Kind::Note).on, day("2025-09-26"));
}

TEST(Explanation, NamesNoHolidayThatOnlyAnExtensionPasses)
{
    StageFacts facts = receivedOn("2025-03-03");
    facts.extendedTo = day("2025-05-30");
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, facts);
    EXPECT_EQ(leftOut(due), QString());
}

TEST(Explanation, NamesTheHolidaysOfTheComputedLimitBesideAGivenOne)
{
    StageFacts facts = receivedOn("2024-03-28");
    facts.givenLimitOn = day("2024-03-29");
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, facts);
    EXPECT_EQ(due.on, day("2024-03-29"));
    EXPECT_EQ(stepOf(due, Kind::Limit).on, day("2024-04-29"));
    EXPECT_EQ(stepOf(due, Kind::Given).on, day("2024-03-29"));
    EXPECT_TRUE(leftOut(due).contains(u"Easter Monday"_s)) << leftOut(due).toStdString();
}

TEST(Explanation, OfTheCodeBeginsAtTheAcknowledgement)
{
    StageFacts facts = receivedOn("2025-08-22");
    facts.acknowledgedOn = day("2025-08-29");
    const DueDate due = explained(codeClock(), DueTarget::Limit, facts);
    EXPECT_EQ(due.on, day("2025-09-12"));
    EXPECT_EQ(stepOf(due, Kind::Counting).on, day("2025-09-01"));
    EXPECT_EQ(leftOut(due), QString());
}

TEST(Explanation, OfTheCodeSaysThatTheAcknowledgementIsAssumed)
{
    const DueDate due = explained(codeClock(), DueTarget::Limit, receivedOn("2025-08-22"));
    EXPECT_EQ(due.on, day("2025-09-15"));
    ASSERT_GT(due.steps.size(), 1U);
    EXPECT_TRUE(due.inSentences().contains(u"no acknowledgement is recorded"_s));
    EXPECT_TRUE(leftOut(due).contains(u"Summer bank holiday (25 Aug)"_s))
        << "the count to the assumed day passes it";
}

TEST(Explanation, OfTheFurthestDayNamesItsCount)
{
    StageFacts facts = receivedOn("2025-08-22");
    facts.acknowledgedOn = day("2025-08-29");
    const DueDate due = explained(codeClock(), DueTarget::Furthest, facts);
    EXPECT_EQ(due.on, day("2025-09-26"));
    EXPECT_TRUE(stepOf(due, Kind::Extension).text.contains(u"20"_s));
    EXPECT_EQ(explained(childrensClock(1), DueTarget::Furthest, receivedOn("2025-03-03")).on,
              day("2025-03-31"));
}

TEST(Explanation, SaysHowLongTheClockStoodStill)
{
    StageFacts facts = receivedOn("2020-03-24");
    facts.stopped = {{day("2020-03-31"), day("2020-06-29")}};
    const DueDate due = explained(childrensClock(1), DueTarget::InForce, facts);
    EXPECT_EQ(due.on, day("2020-07-21"));
    EXPECT_TRUE(leftOut(due).contains(u"from 31 Mar 2020 to 29 Jun 2020"_s))
        << leftOut(due).toStdString();
}

TEST(Explanation, LeavesOutAStopThatEndedBeforeTheCountBegan)
{
    StageFacts facts = receivedOn("2026-05-01");
    facts.acknowledgedOn = day("2026-05-08");
    facts.stopped = {{day("2026-05-05"), day("2026-05-06")}};
    const DueDate due = explained(codeClock(), DueTarget::Limit, facts);
    EXPECT_FALSE(leftOut(due).contains(u"stood still"_s)) << leftOut(due).toStdString();
}

TEST(Explanation, OfAPanelAheadEndsWithItsLastDay)
{
    const DueDate due =
        explained(childrensClock(3), DueTarget::InForce, receivedOn("2026-03-16"), "2026-04-01");
    EXPECT_EQ(due.on, day("2026-04-29"));
    EXPECT_FALSE(leftOut(due).contains(u"May"_s)) << leftOut(due).toStdString();
}

TEST(Explanation, OfAPanelHeldGoesOnToTheReply)
{
    StageFacts facts = receivedOn("2026-03-16");
    facts.panelOn = day("2026-04-21");
    facts.findingsOn = day("2026-04-24");
    const DueDate due = explained(childrensClock(3), DueTarget::InForce, facts);
    EXPECT_EQ(due.on, day("2026-05-18"));
    const QString text = due.inSentences();
    EXPECT_TRUE(text.contains(u"Tue 21 Apr 2026: panel held."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Fri 24 Apr 2026: findings received."_s)) << text.toStdString();
    EXPECT_TRUE(leftOut(due).contains(u"Early May bank holiday (4 May)"_s));
}

TEST(Explanation, OfAPanelHeldLateNamesNoHolidayThatNoCountPasses)
{
    StageFacts facts = receivedOn("2026-03-16");
    facts.panelOn = day("2026-05-06"); // the last day was 29 April
    const DueDate due = explained(childrensClock(3), DueTarget::InForce, facts);
    EXPECT_FALSE(leftOut(due).contains(u"(4 May)"_s)) << leftOut(due).toStdString();
    EXPECT_TRUE(leftOut(due).contains(u"(25 May)"_s)) << leftOut(due).toStdString();
}

TEST(Explanation, NamesTheOuterDayOfTheAdultRegulations)
{
    const DueDate due = explained(shippedClock(ProcedureKey::AdultSocialCare, u"2009", 1),
                                  DueTarget::InForce, receivedOn("2024-01-15"));
    EXPECT_EQ(stepOf(due, Kind::Note).on, day("2024-07-15"));
}

TEST(Explanation, IsRefusedWhereTheRuleHasNoSuchDay)
{
    const auto due = shippedClock(ProcedureKey::Corporate, u"local", 1)
                         .explain(DueTarget::Aim, receivedOn("2024-01-15"), day("2024-02-01"));
    ASSERT_FALSE(due);
    EXPECT_EQ(due.error().code, Error::Code::Invalid);
}

TEST(Explanation, IsRefusedOutsideTheCalendar)
{
    StageFacts facts;
    facts.receivedOn = QDate(1980, 1, 1);
    const auto due = childrensClock(1).explain(DueTarget::InForce, facts, day("2024-02-01"));
    ASSERT_FALSE(due);
    EXPECT_TRUE(due.error().message.contains(u"1990"_s));
}

TEST(Explanation, IsRefusedWhileTheClockStandsStill)
{
    StageFacts facts = receivedOn("2020-03-24");
    facts.stopped = {{day("2020-03-31"), std::nullopt}};
    const auto due = childrensClock(1).explain(DueTarget::InForce, facts, day("2020-05-01"));
    ASSERT_FALSE(due);
    const QString words = due.error().message;
    EXPECT_TRUE(words.startsWith(u"The clock has stood still since Tue 31 Mar 2020"_s))
        << words.toStdString();
    // 25, 26, 27 and 30 March.
    EXPECT_TRUE(words.contains(u" 4 working day"_s)) << words.toStdString();
}

} // namespace redress
