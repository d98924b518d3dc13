// SPDX-License-Identifier: GPL-3.0-or-later
// How a stage is answered and what may follow it, by the rules of domain 3.
#include "core/conduct/derivedoutcome.h"
#include "tests/core/conduct/madeact.h"

namespace redress {

TEST(Answers, ALateAnswerSaysWhyAndOffersStage2)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    Act late = act(Respond, 1, "2025-04-01");
    late.outcome = Outcome::NotUpheld;
    const CaseView view = made.on("2025-04-01");
    EXPECT_EQ(fieldsWith(Weight::Missing, late, view), std::vector{ActField::LatenessReason});
    EXPECT_EQ(fieldsWith(Weight::Warning, late, view), std::vector{ActField::OffersNextStage});
    const auto fields = fieldsOf(late, view);
    EXPECT_EQ(std::count(fields.begin(), fields.end(), ActField::LatenessReason), 1);
    late.latenessReason = u"Records came late"_s;
    late.offersNextStage = true;
    EXPECT_TRUE(findingsOf(late, view).empty()) << wordsOf(late, view).toStdString();
    EXPECT_TRUE(proposed(Respond, 1, view).offersNextStage);
    // In time, on the last day.
    Act inTime = act(Respond, 1, "2025-03-31");
    inTime.outcome = Outcome::NotUpheld;
    EXPECT_TRUE(findingsOf(inTime, view).empty()) << wordsOf(inTime, view).toStdString();
    // With an extension nothing is owed.
    made.stage().extendedTo = day("2025-03-31");
    EXPECT_EQ(fieldsWith(Weight::Warning, act(Respond, 1, "2025-04-01"), made.on("2025-04-01")),
              std::vector{ActField::Outcome});
}

TEST(Answers, AnOutcomeOtherThanThatOfTheIssuesSaysWhy)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    IssueRecord issue;
    issue.outcome = Outcome::Upheld;
    made.folder().issues = {issue};
    made.folder().actions.emplace_back();
    EXPECT_EQ(proposed(Respond, 1, made.on("2025-03-10")).outcome, Outcome::Upheld);
    Act answer = act(Respond, 1, "2025-03-10");
    answer.outcome = Outcome::NotUpheld;
    EXPECT_EQ(fieldsWith(Weight::Missing, answer, made.on("2025-03-10")),
              std::vector{ActField::OutcomeReason});
    answer.outcome = Outcome::Upheld;
    EXPECT_TRUE(findingsOf(answer, made.on("2025-03-10")).empty());
    made.folder().actions.clear(); // Upheld without an action.
    EXPECT_EQ(fieldsWith(Weight::Warning, answer, made.on("2025-03-10")),
              std::vector{ActField::Outcome});
}

TEST(Answers, TheWindowToAskForTheNextStageIsTwentyWorkingDays)
{
    // Domain W15: answered Fri 5 December 2025, last day Wed 7 January 2026.
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-11-24");
    made.withStage("2025-11-24").answered("2025-12-05");
    EXPECT_EQ(windowEnd(made.stage(), made.rules()), day("2026-01-07"));
    const CaseView view = made.on("2026-01-08");
    EXPECT_TRUE(findingsOf(act(BeginStage, 2, "2026-01-07"), view).empty());
    EXPECT_EQ(fieldsWith(Weight::Warning, act(BeginStage, 2, "2026-01-08"), view),
              std::vector{ActField::On});
}

TEST(Answers, StageTwoMayFollowAStageOneThatMissedItsLimit)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    EXPECT_TRUE(findingsOf(act(BeginStage, 2, "2025-04-01"), made.on("2025-04-01")).empty());
    EXPECT_EQ(fieldsWith(Weight::Warning, act(BeginStage, 2, "2025-03-31"), made.on("2025-04-01")),
              std::vector{ActField::On}); // Left out by agreement alone.
}

TEST(Answers, StageTwoIsNotRefusedBecauseStageOneUpheldEverything)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03").answered("2025-03-14", Outcome::Upheld);
    Act refusal = act(RefuseNextStage, 1, "2025-06-02");
    refusal.reason = u"All was upheld"_s;
    EXPECT_EQ(fieldsWith(Weight::Warning, refusal, made.on("2025-06-02")),
              std::vector{ActField::Reason});
}

TEST(Answers, AnEarlyReferralNeedsBothSidesAnUpheldStageTwoAndAPlan)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-09-01");
    made.withStage("2025-09-01").answered("2025-09-12").withStage("2025-10-01");
    made.answered("2026-01-05", Outcome::NotUpheld);
    Act referral = act(ReferEarly, 2, "2026-01-12");
    referral.agreedBy = Agreement::Complainant;
    EXPECT_EQ(fieldsWith(Weight::Warning, referral, made.on("2026-01-12")),
              (std::vector{ActField::AgreedBy, ActField::On, ActField::On}));
    referral.agreedBy = Agreement::Both;
    made.stage().outcome = Outcome::Upheld;
    made.folder().actions.emplace_back();
    EXPECT_TRUE(findingsOf(referral, made.on("2026-01-12")).empty());
}

TEST(Answers, BothClocksOfStageTwoStandSideBySide)
{
    // Domain W11: 65 working days from Thu 1 September 2022 are Fri 2 December; from Mon 12
    // September, seven working days later with one holiday between, Tue 13 December.
    MadeCase made(ProcedureKey::ChildrenStatutory, "2022-08-01");
    made.withStage("2022-08-01").answered("2022-08-12").withStage("2022-09-01");
    const QString words = consequenceOf(act(AgreeRecord, 2, "2022-09-12"), made.on("2022-09-12"));
    EXPECT_TRUE(words.contains(u"request: Fri 2 Dec 2022"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"agreed: Tue 13 Dec 2022"_s)) << words.toStdString();
}

/// \source domain 4.3
struct Derivation {
    std::vector<std::optional<Outcome>> findings;
    std::optional<Outcome> derived;
};

class DerivedOutcome : public testing::TestWithParam<Derivation>
{};

TEST_P(DerivedOutcome, FollowsFromTheIssues)
{
    EXPECT_EQ(derivedOutcome(GetParam().findings), GetParam().derived);
}

INSTANTIATE_TEST_SUITE_P(
    Domain43, DerivedOutcome,
    testing::Values(Derivation{{}, std::nullopt},
                    Derivation{{Outcome::Upheld, Outcome::Upheld}, Outcome::Upheld},
                    Derivation{{Outcome::Upheld, Outcome::NotUpheld}, Outcome::PartiallyUpheld},
                    Derivation{{Outcome::PartiallyUpheld, Outcome::NoFinding},
                               Outcome::PartiallyUpheld},
                    Derivation{{Outcome::NotUpheld, Outcome::NoFinding}, Outcome::NotUpheld},
                    Derivation{{Outcome::NoFinding}, Outcome::NoFinding},
                    Derivation{{Outcome::Upheld, Outcome::Withdrawn}, Outcome::Upheld},
                    Derivation{{Outcome::Withdrawn}, Outcome::Withdrawn},
                    Derivation{{Outcome::Upheld, std::nullopt}, std::nullopt}));

} // namespace redress
