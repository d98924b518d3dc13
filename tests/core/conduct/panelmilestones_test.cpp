// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done before a review panel meets. Days were counted by hand in a printed calendar:
// Fri 3 and Mon 6 April 2026 are Good Friday and Easter Monday.
#include "core/conduct/panelmilestones.h"

#include "core/worklist/whythisday.h"
#include "tests/core/conduct/madeact.h"
#include "tests/core/conduct/madecase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = PanelMilestone::Kind;

/// Asked for on Mon 16 March 2026.
MadeCase askedForPanel()
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-09-01");
    made.withStage("2025-09-01").answered("2025-09-12");
    made.withStage("2025-10-01").answered("2026-02-27");
    made.withStage("2026-03-16");
    return made;
}

} // namespace

/// \source domain 3.1, "GBC stage 3 milestones": the chair within ten working days
TEST(PanelMilestones, AChairIsAppointedWithinTenWorkingDays)
{
    MadeCase made = askedForPanel();
    const auto ahead = panelMilestones(made.on("2026-03-30"));
    ASSERT_EQ(ahead.size(), 1U) << "no panel is arranged, so no papers are due";
    EXPECT_EQ(ahead.front(), (PanelMilestone{Kind::Chair, day("2026-03-30"), false}));
    EXPECT_TRUE(inWords(ahead.front()).contains(u"is to be appointed by Mon 30 Mar 2026"_s));
    const auto past = panelMilestones(made.on("2026-03-31"));
    ASSERT_EQ(past.size(), 1U);
    EXPECT_TRUE(past.front().isPast);
    EXPECT_TRUE(inWords(past.front()).contains(u"was to be appointed"_s));

    Act seat = act(Appoint, 3, "2026-03-30");
    seat.role = PractitionerRole::PanelChair;
    seat.practitionerName = u"C. Hair"_s;
    EXPECT_TRUE(findingsOf(seat, made.on("2026-04-01")).empty());
    seat.on = day("2026-03-31");
    EXPECT_EQ(fieldsWith(Weight::Warning, seat, made.on("2026-04-01")), std::vector{ActField::On});
    made.appointed(PractitionerRole::PanelChair, "2026-03-30");
    EXPECT_TRUE(panelMilestones(made.on("2026-03-31")).empty());
}

/// \source the same: "papers and date to all 10 wd before panel"
TEST(PanelMilestones, ThePapersAreWithEverybodyTenWorkingDaysBeforeThePanel)
{
    MadeCase made = askedForPanel();
    made.appointed(PractitionerRole::PanelChair, "2026-03-17");
    // Ten working days follow Tue 7 April up to Tue 21 April.
    EXPECT_TRUE(consequenceOf(act(ArrangePanel, 3, "2026-04-21"), made.on("2026-03-17"))
                    .contains(u"by Tue 7 Apr 2026"_s));
    EXPECT_TRUE(findingsOf(act(ArrangePanel, 3, "2026-04-21"), made.on("2026-04-07")).empty());
    EXPECT_EQ(
        fieldsWith(Weight::Warning, act(ArrangePanel, 3, "2026-04-21"), made.on("2026-04-08")),
        std::vector{ActField::On});
    EXPECT_TRUE(findingsOf(act(ArrangePanel, 3, "2026-04-21"), made.on("2026-04-22")).empty())
        << "it has met";

    made.stage().panelOn = day("2026-04-21");
    const auto ahead = panelMilestones(made.on("2026-04-07"));
    ASSERT_EQ(ahead.size(), 1U);
    EXPECT_EQ(ahead.front(), (PanelMilestone{Kind::Papers, day("2026-04-07"), false}));
    const auto past = panelMilestones(made.on("2026-04-08"));
    ASSERT_EQ(past.size(), 1U);
    EXPECT_TRUE(past.front().isPast);
    EXPECT_TRUE(inWords(past.front()).contains(u"Tue 7 Apr 2026"_s));
    EXPECT_TRUE(panelMilestones(made.on("2026-04-21")).empty()) << "the panel meets today";

    DocumentLine letter;
    letter.id = DocumentId(1);
    letter.kind = u"letter/stage-3-invitation"_s;
    letter.stage = made.stage().id;
    made.documents() = {letter};
    EXPECT_EQ(panelMilestones(made.on("2026-04-07")).size(), 1U) << "it has not gone out";
    made.documents().front().isSent = true;
    EXPECT_TRUE(panelMilestones(made.on("2026-04-07")).empty());
}

/// They are guidance: the limit of the panel stays, and a council may have none.
TEST(PanelMilestones, BothStandWithTheReasonsOfTheLastDayForThePanel)
{
    MadeCase made = askedForPanel();
    made.stage().panelOn = day("2026-04-21");
    const auto because = whyPanel(made.stage(), made.rules());
    ASSERT_TRUE(because) << because.error().message.toStdString();
    EXPECT_EQ(because->on, day("2026-04-29"));
    std::vector<QDate> noted;
    for (const DueStep &step : because->steps) {
        if (step.kind == DueStep::Kind::Note && step.on)
            noted.push_back(*step.on);
    }
    EXPECT_EQ(noted, (std::vector{day("2026-03-30"), day("2026-04-07")}));
}

} // namespace redress
