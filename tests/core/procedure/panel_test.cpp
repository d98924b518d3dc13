// SPDX-License-Identifier: GPL-3.0-or-later
// The chained clocks of stage 3. domain W14; SI 2006/1738 regulations 19 and 20.
#include "core/procedure/laterdays.h"
#include "tests/core/procedure/shippedclock.h"

namespace redress {

namespace {

StageFacts requested()
{
    return receivedOn("2026-03-16");
}

StageFacts panelHeld(const char *panel)
{
    StageFacts facts = requested();
    facts.panelOn = day(panel);
    return facts;
}

/// Stage 3 of a council that always counts the reply from the panel (setting S-27).
struct FromPanel {
    StageRule rule = *shipped().versionNamed(ProcedureKey::ChildrenStatutory, u"2006")->stage(3);
    FromPanel() { rule.panel->alwaysFromPanel = true; }
    StageDeadlines deadlines(const StageFacts &facts) const
    {
        return StageClock(shipped().versions().front(), rule, england()).deadlines(facts);
    }
};

} // namespace

TEST(ReviewPanel, MeetsWithinThirtyWorkingDaysOfTheRequest)
{
    EXPECT_EQ(childrensClock(3).deadlines(requested()).panelBy, day("2026-04-29"));
}

TEST(ReviewPanel, HasNoDayForItsReportBeforeItHasADayItself)
{
    EXPECT_EQ(childrensClock(3).deadlines(requested()).findingsBy, std::nullopt);
}

TEST(ReviewPanel, ReportsWithinFiveWorkingDays)
{
    EXPECT_EQ(childrensClock(3).deadlines(panelHeld("2026-04-29")).findingsBy, day("2026-05-07"));
}

TEST(PanelReply, IsDueFifteenDaysAfterTheRecommendations)
{
    StageFacts facts = panelHeld("2026-04-29");
    facts.findingsOn = day("2026-05-07");
    EXPECT_EQ(childrensClock(3).deadlines(facts).dueOn, day("2026-05-29"));

    facts = panelHeld("2026-04-21");
    facts.findingsOn = day("2026-04-24");
    EXPECT_EQ(childrensClock(3).deadlines(facts).dueOn, day("2026-05-18"));
}

TEST(PanelReply, IsDueTwentyDaysAfterThePanelWhileNoReportIsRecorded)
{
    EXPECT_EQ(childrensClock(3).deadlines(panelHeld("2026-04-29")).dueOn, day("2026-05-29"));
    EXPECT_EQ(childrensClock(3).deadlines(panelHeld("2026-04-21")).dueOn, day("2026-05-20"));
}

TEST(PanelReply, IsAlwaysCountedFromThePanelWhereTheCouncilSaysSo)
{
    StageFacts facts = panelHeld("2026-04-21");
    facts.findingsOn = day("2026-04-24");
    EXPECT_EQ(FromPanel().deadlines(facts).dueOn, day("2026-05-20"));
}

TEST(PanelReply, FollowsTheLastDayForThePanelWhileItHasNoDay)
{
    EXPECT_EQ(childrensClock(3).deadlines(requested()).dueOn, day("2026-05-29"));
}

// Import format: "at stage 3 the last day for the reply".
TEST(PanelReply, IsDueOnAGivenDayWhileThePanelKeepsItsOwn)
{
    StageFacts facts = panelHeld("2026-04-29");
    facts.givenLimitOn = day("2026-06-12");
    const StageDeadlines dates = childrensClock(3).deadlines(facts);
    EXPECT_EQ(dates.panelBy, day("2026-04-29"));
    EXPECT_EQ(dates.dueOn, day("2026-06-12"));
}

TEST(DayInForce, IsThatOfThePanelUntilItHasMet)
{
    const StageFacts facts = panelHeld("2026-04-22");
    const StageDeadlines dates = childrensClock(3).deadlines(facts);
    EXPECT_EQ(dates.inForceAt(day("2026-04-21"), facts), day("2026-04-29"));
    EXPECT_EQ(dates.inForceAt(day("2026-04-22"), facts), day("2026-05-21"));
    EXPECT_EQ(dates.inForceAt(day("2026-05-01"), facts), day("2026-05-21"));
}

TEST(DayInForce, OfAStageWithoutAPanelIsItsLastDay)
{
    const StageFacts facts = receivedOn("2025-03-03");
    const StageDeadlines dates = childrensClock(1).deadlines(facts);
    EXPECT_EQ(dates.inForceAt(day("2025-03-03"), facts), day("2025-03-31"));
    EXPECT_EQ(dates.inForceAt(day("2025-12-31"), facts), day("2025-03-31"));
}

TEST(DayInForce, OfAPanelMovesWithAnExtension)
{
    StageFacts facts = requested();
    facts.extendedTo = day("2026-05-13");
    const StageDeadlines dates = childrensClock(3).deadlines(facts);
    EXPECT_EQ(dates.inForceAt(day("2026-04-01"), facts), day("2026-05-13"));
}

/// The later days of a stage, with their reasons. \source domain W14, W15
TEST(LaterDays, ExplainPanelFindingsAndWindow)
{
    const auto panel = explainPanel(childrensClock(3), requested());
    ASSERT_TRUE(panel);
    EXPECT_EQ(panel->on, day("2026-04-29"));
    EXPECT_TRUE(panel->inSentences().contains(u"working day 30: last day for the panel"))
        << panel->inSentences().toStdString();
    EXPECT_TRUE(panel->inSentences().contains(u"Good Friday")) << "it lies between";
    const auto findings = explainFindings(childrensClock(3), panelHeld("2026-04-29"));
    ASSERT_TRUE(findings);
    EXPECT_EQ(findings->on, day("2026-05-07"));
    EXPECT_FALSE(explainFindings(childrensClock(3), requested())) << "no panel has a day yet";
    const auto window = explainWindow(childrensClock(1), day("2025-12-05"));
    ASSERT_TRUE(window);
    EXPECT_EQ(window->on, day("2026-01-07"));
    EXPECT_TRUE(window->inSentences().contains(u"Christmas Day"))
        << window->inSentences().toStdString();
    EXPECT_FALSE(explainWindow(childrensClock(3), day("2026-05-29"))) << "no stage follows";
    EXPECT_FALSE(explainPanel(childrensClock(2), requested()));
}

} // namespace redress
