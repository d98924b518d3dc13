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
}

/// When an answer at stage 1, received on Mon 3 March 2025, owes stage 2. Ten and twenty working
/// days are 17 and 31 March (domain W1). \source domain 3.1, "Who agrees", "Breach"; report 004
struct OwedCase {
    const char *name;
    const char *extendedTo; ///< Empty: not.
    std::optional<Agreement> agreedBy;
    const char *answeredOn;
    bool isOwed;
};

class OwedStage2 : public testing::TestWithParam<OwedCase>
{};

TEST_P(OwedStage2, FollowsFromTheLastDayInForce)
{
    const OwedCase one = GetParam();
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    if (*one.extendedTo)
        made.stage().extendedTo = day(one.extendedTo);
    if (one.agreedBy)
        made.conduct().detail.extensionAgreedBy = storedText(*one.agreedBy);
    Act answer = act(Respond, 1, one.answeredOn);
    answer.outcome = Outcome::NotUpheld;
    answer.latenessReason = u"Records came late"_s;
    const CaseView view = made.on(one.answeredOn);
    EXPECT_EQ(fieldsWith(Weight::Warning, answer, view),
              one.isOwed ? std::vector{ActField::OffersNextStage} : std::vector<ActField>());
    EXPECT_EQ(proposed(Respond, 1, view).offersNextStage, one.isOwed);
    EXPECT_EQ(!owedWords(view).isEmpty(), one.isOwed) << owedWords(view).toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Domain31, OwedStage2,
    testing::Values(OwedCase{"NoExtension", "", std::nullopt, "2025-04-01", true},
                    OwedCase{"NoExtensionOnTheLastDay", "", std::nullopt, "2025-03-31", false},
                    OwedCase{"TheOrdinaryOneOnItsLastDay", "2025-03-31",
                             Agreement::ComplaintsManager, "2025-03-31", false},
                    OwedCase{"TheOrdinaryOneMissed", "2025-03-31", Agreement::ComplaintsManager,
                             "2025-04-01", true},
                    OwedCase{"AShortOneMissedWithinTheLimit", "2025-03-24",
                             Agreement::ComplaintsManager, "2025-03-28", false},
                    OwedCase{"BeyondByTheComplaintsManagerAlone", "2025-04-11",
                             Agreement::ComplaintsManager, "2025-04-01", true},
                    OwedCase{"BeyondWithTheComplainant", "2025-04-11", Agreement::Complainant,
                             "2025-04-11", false},
                    OwedCase{"BeyondWithBoth", "2025-04-11", Agreement::Both, "2025-04-11", false},
                    OwedCase{"BeyondWithTheComplainantMissed", "2025-04-11", Agreement::Complainant,
                             "2025-04-14", true},
                    OwedCase{"BeyondOfAnImport", "2025-04-11", std::nullopt, "2025-04-11", false}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Answers, Stage2IsOfferedAfterALateAnswerTooAndNotAfterOneInTime)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03").answered("2025-04-01");
    EXPECT_FALSE(owedWords(made.on("2025-04-02")).isEmpty());
    EXPECT_TRUE(isPossible(made.on("2025-04-02"), OfferNextStage));
    EXPECT_TRUE(findingsOf(act(OfferNextStage, 1, "2025-04-02"), made.on("2025-04-02")).empty());
    // Twenty working days after the answer nobody can ask for it any more: Thu 1 May (Easter).
    EXPECT_TRUE(owedWords(made.on("2025-05-02")).isEmpty());
    made.conduct().detail.nextStageOfferedOn = day("2025-04-02");
    EXPECT_TRUE(owedWords(made.on("2025-04-03")).isEmpty());
    EXPECT_FALSE(isPossible(made.on("2025-04-03"), OfferNextStage));
    made.conduct().detail.nextStageOfferedOn.reset();
    made.stage().respondedOn = day("2025-03-31");
    EXPECT_TRUE(owedWords(made.on("2025-04-02")).isEmpty());
    EXPECT_FALSE(isPossible(made.on("2025-04-02"), OfferNextStage));
    // What was withdrawn owes nothing, however late.
    made.stage().respondedOn.reset();
    made.stage().outcome = Outcome::Withdrawn;
    made.stage().outcomeOn = day("2025-04-01");
    EXPECT_TRUE(owedWords(made.on("2025-04-02")).isEmpty());
    EXPECT_FALSE(isPossible(made.on("2025-04-02"), OfferNextStage));
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

TEST(Answers, DisputeResolutionHeldWithoutAnOfferWarnsAndAsksForAReason)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    Act held = act(ActKind::HoldResolution, 1, "2025-03-10");
    held.adr = AdrKind::Conciliation;
    EXPECT_EQ(fieldsWith(Weight::Warning, held, made.on("2025-03-11")), std::vector{ActField::On});
    EXPECT_FALSE(canBeDone(held, findingsOf(held, made.on("2025-03-11"))));
    held.excuse = u"Both asked for it on the telephone"_s;
    EXPECT_TRUE(canBeDone(held, findingsOf(held, made.on("2025-03-11"))));
    made.conduct().detail.adrOfferedOn = day("2025-03-07");
    EXPECT_TRUE(findingsOf(held, made.on("2025-03-11")).empty());
    // An offer after the meeting is no offer of it.
    made.conduct().detail.adrOfferedOn = day("2025-03-11");
    EXPECT_EQ(fieldsWith(Weight::Refusal, held, made.on("2025-03-11")), std::vector{ActField::On});
}

} // namespace redress
