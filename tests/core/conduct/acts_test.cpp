// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done now, what warns and what is refused, by the rules of domain 3.
#include "tests/core/conduct/madeact.h"

namespace redress {

TEST(Acts, AComplaintWithoutAStageIsAcknowledgedAcceptedOrWithdrawn)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    const auto choices = whatCanBeDone(made.on("2025-03-03"));
    ASSERT_EQ(choices.size(), 3U);
    EXPECT_EQ(choices[0], (ActChoice{Acknowledge, 0, {}}));
    EXPECT_EQ(choices[1], (ActChoice{BeginStage, 1, {}}));
    EXPECT_EQ(choices[2], (ActChoice{Withdraw, 0, {}})); // The case itself.
    EXPECT_EQ(nextAct(made.on("2025-03-03")), (ActChoice{Acknowledge, 0, {}}));
    made.record().acknowledgedOn = day("2025-03-03");
    EXPECT_EQ(nextAct(made.on("2025-03-03")), (ActChoice{BeginStage, 1, {}}));
}

/// \source domain 2, "Withdrawn"
TEST(Acts, WhatIsWithdrawnBeforeAStageOrAReplySaysWhyAndGoesOnNoMore)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    for (const CaseKind kind :
         {CaseKind::Complaint, CaseKind::MpEnquiry, CaseKind::Representation}) {
        made.record().kind = kind;
        made.withdrawnOn().reset();
        Act withdrawal = act(Withdraw, 0, "2025-03-10");
        EXPECT_EQ(fieldsWith(Weight::Missing, withdrawal, made.on("2025-03-12")),
                  std::vector{ActField::Reason});
        withdrawal.reason = u"Settled with the team"_s;
        EXPECT_TRUE(findingsOf(withdrawal, made.on("2025-03-12")).empty())
            << wordsOf(withdrawal, made.on("2025-03-12")).toStdString();
        withdrawal.on = day("2025-02-28");
        EXPECT_EQ(fieldsWith(Weight::Refusal, withdrawal, made.on("2025-03-12")),
                  std::vector{ActField::On}); // Before it was received.
        made.withdrawnOn() = day("2025-03-10");
        for (const ActChoice &choice : whatCanBeDone(made.on("2025-03-12")))
            EXPECT_FALSE(choice.isPossible()) << int(choice.kind);
    }
}

/// Which acts a procedure knows at a stage. \source domain 3.1, 3.2
struct KnownAct {
    ProcedureKey procedure;
    int stage;
    ActKind kind;
    bool isKnown;
};

class KnownActs : public testing::TestWithParam<KnownAct>
{};

TEST_P(KnownActs, AreThoseOfTheProcedure)
{
    const KnownAct known = GetParam();
    MadeCase made(known.procedure, "2025-03-03");
    for (int stage = 1; stage <= known.stage; ++stage) {
        made.withStage("2025-03-03");
        if (stage < known.stage)
            made.answered("2025-03-04");
    }
    EXPECT_EQ(isListed(made.on("2025-03-05"), known.kind), known.isKnown);
}

INSTANTIATE_TEST_SUITE_P(
    Domain3, KnownActs,
    testing::Values(KnownAct{ProcedureKey::ChildrenStatutory, 1, AgreeRecord, false},
                    KnownAct{ProcedureKey::ChildrenStatutory, 2, AgreeRecord, true},
                    KnownAct{ProcedureKey::ChildrenStatutory, 2, ReceiveReport, true},
                    KnownAct{ProcedureKey::ChildrenStatutory, 2, ArrangePanel, false},
                    KnownAct{ProcedureKey::ChildrenStatutory, 2, ReferEarly, true},
                    KnownAct{ProcedureKey::ChildrenStatutory, 3, ArrangePanel, true},
                    KnownAct{ProcedureKey::ChildrenStatutory, 3, ReceiveFindings, true},
                    KnownAct{ProcedureKey::ChildrenStatutory, 3, BeginStage, false},
                    KnownAct{ProcedureKey::ChildrenStatutory, 1, OfferNextStage, true},
                    KnownAct{ProcedureKey::Corporate, 1, OfferNextStage, false},
                    KnownAct{ProcedureKey::Corporate, 2, AgreeRecord, false},
                    KnownAct{ProcedureKey::Corporate, 1, BeginStage, true},
                    KnownAct{ProcedureKey::Corporate, 2, BeginStage, false},
                    KnownAct{ProcedureKey::AdultSocialCare, 1, BeginStage, false},
                    KnownAct{ProcedureKey::AdultSocialCare, 1, Extend, true}));

TEST(Acts, NothingIsDoneToAStageThatIsClosed)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03").answered("2025-03-14");
    const CaseView view = made.on("2025-03-17");
    for (const ActKind kind : {Acknowledge, Extend, ActKind::Hold, Respond, Withdraw})
        EXPECT_FALSE(isPossible(view, kind)) << int(kind);
    EXPECT_TRUE(isPossible(view, BeginStage));
    EXPECT_TRUE(isPossible(view, RefuseNextStage));
}

TEST(Acts, NoStageFollowsWhatWasWithdrawn)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    made.stage().outcome = Outcome::Withdrawn;
    made.stage().outcomeOn = day("2025-03-10");
    EXPECT_FALSE(isPossible(made.on("2025-03-17"), BeginStage));
}

TEST(Acts, AnEnquiryIsAnsweredOnce)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.record().kind = CaseKind::MpEnquiry;
    made.record().procedure.reset();
    EXPECT_TRUE(isPossible(made.on("2025-03-04"), Reply));
    // Or it is acknowledged, its time extended, put on hold, or it is withdrawn.
    EXPECT_EQ(whatCanBeDone(made.on("2025-03-04")).size(), 5U);
    // Ten working days from Mon 3 March 2025: Mon 17 March (domain W1).
    EXPECT_TRUE(findingsOf(act(Reply, 0, "2025-03-17"), made.on("2025-03-18")).empty());
    EXPECT_EQ(fieldsWith(Weight::Warning, act(Reply, 0, "2025-03-18"), made.on("2025-03-18")),
              std::vector{ActField::On});
    made.record().respondedOn = day("2025-03-10");
    for (const ActKind kind : {Reply, Acknowledge, Extend, ActKind::Hold, Withdraw})
        EXPECT_FALSE(isPossible(made.on("2025-03-18"), kind)) << int(kind);
}

TEST(Acts, OnlyTheImpossibleIsRefused)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    const CaseView view = made.on("2025-03-10");
    EXPECT_EQ(fieldsWith(Weight::Refusal, act(Acknowledge, 1, "2025-03-11"), view),
              std::vector{ActField::On}); // Has not come.
    EXPECT_EQ(fieldsWith(Weight::Refusal, act(Acknowledge, 1, "2025-02-28"), view),
              std::vector{ActField::On});         // Before receipt.
    Act late = act(Acknowledge, 1, "2025-03-07"); // Three working days: Thu 6 March.
    EXPECT_EQ(fieldsWith(Weight::Warning, late, view), std::vector{ActField::On});
    EXPECT_FALSE(canBeDone(late, findingsOf(late, view)));
    late.excuse = u"Staff were away"_s;
    EXPECT_TRUE(canBeDone(late, findingsOf(late, view)));
    Act impossible = act(Acknowledge, 1, "2025-02-28");
    impossible.excuse = u"All the same"_s;
    EXPECT_FALSE(canBeDone(impossible, findingsOf(impossible, view)));
}

/// By agreement stage 1 is left out; a panel has nothing to look at without a stage 2.
/// \source domain 3.1 "Skip stage 1"
TEST(Acts, OnlyStage1IsLeftOutByAgreement)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    const QString agreed = u"left out if both sides agree"_s;
    EXPECT_TRUE(wordsOf(act(BeginStage, 2, "2025-03-10"), made.on("2025-03-10")).contains(agreed));
    made.answered("2025-03-10").withStage("2025-03-11");
    const QString words = wordsOf(act(BeginStage, 3, "2025-03-18"), made.on("2025-03-18"));
    EXPECT_TRUE(words.contains(u"Stage 2 is not answered"_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(agreed)) << words.toStdString();
}

/// Extensions, their new days and what warns of them.
/// \source domain 3.1, 3.2 "Extended limit", "Who agrees"
struct ExtensionCase {
    const char *name;
    ProcedureKey procedure;
    const char *receivedOn;
    int stage;
    const char *acknowledgedOn; ///< Empty: not.
    const char *until;
    Agreement agreedBy;
    std::vector<ActField> warnings;
};

class Extensions : public testing::TestWithParam<ExtensionCase>
{};

TEST_P(Extensions, WarnBeyondWhatTheProcedureAllows)
{
    const ExtensionCase one = GetParam();
    MadeCase made(one.procedure, one.receivedOn);
    made.withStage(one.receivedOn);
    if (one.stage == 2)
        made.answered(one.receivedOn).withStage(one.receivedOn);
    if (*one.acknowledgedOn)
        made.stage().acknowledgedOn = day(one.acknowledgedOn);
    const char *on = *one.acknowledgedOn ? one.acknowledgedOn : one.receivedOn;
    EXPECT_EQ(
        fieldsWith(Weight::Warning, extension(one.stage, on, one.until, one.agreedBy), made.on(on)),
        one.warnings)
        << wordsOf(extension(one.stage, on, one.until, one.agreedBy), made.on(on)).toStdString();
}

// Days by domain W1, W11 and W17: 10 and 20 working days from Mon 3 March 2025 are 17 and 31 March;
// 25 and 65 from Thu 1 September 2022 are 7 October and 2 December; the Code: acknowledged Fri 29
// August 2025, answered by 12 September, extended to 26 September at most. The Code is in force
// from April 2026: acknowledged Fri 1 May 2026 (4 May is a holiday), 20 working days are Tue 2 June
// (25 May is one too).
INSTANTIATE_TEST_SUITE_P(Domain3, Extensions,
                         testing::Values(ExtensionCase{"stage 1, 10 to 20, complaints manager",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-03-31",
                                                       Agreement::ComplaintsManager,
                                                       {}},
                                         ExtensionCase{"stage 1, no later than the aim",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-03-17",
                                                       Agreement::ComplaintsManager,
                                                       {ActField::Until}},
                                         ExtensionCase{"stage 1, beyond 20 without the complainant",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-04-01",
                                                       Agreement::ComplaintsManager,
                                                       {ActField::Until}},
                                         ExtensionCase{"stage 1, beyond 20 with the complainant",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-04-01",
                                                       Agreement::Complainant,
                                                       {}},
                                         ExtensionCase{"stage 2, 25 to 65",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2022-09-01",
                                                       2,
                                                       "",
                                                       "2022-12-02",
                                                       Agreement::ComplaintsManager,
                                                       {}},
                                         ExtensionCase{"stage 2, beyond 65",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2022-09-01",
                                                       2,
                                                       "",
                                                       "2022-12-05",
                                                       Agreement::ComplaintsManager,
                                                       {ActField::Until}},
                                         ExtensionCase{"the Code, ten more",
                                                       ProcedureKey::Corporate,
                                                       "2026-05-01",
                                                       1,
                                                       "2026-05-01",
                                                       "2026-06-02",
                                                       Agreement::ComplaintsManager,
                                                       {}},
                                         ExtensionCase{"the Code, eleven more",
                                                       ProcedureKey::Corporate,
                                                       "2026-05-01",
                                                       1,
                                                       "2026-05-01",
                                                       "2026-06-03",
                                                       Agreement::ComplaintsManager,
                                                       {ActField::Until}},
                                         ExtensionCase{"adult, agreed by us alone",
                                                       ProcedureKey::AdultSocialCare,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-04-14",
                                                       Agreement::ComplaintsManager,
                                                       {ActField::AgreedBy}},
                                         ExtensionCase{"adult, agreed with the complainant",
                                                       ProcedureKey::AdultSocialCare,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-04-14",
                                                       Agreement::Both,
                                                       {}},
                                         ExtensionCase{"adult, past six months",
                                                       ProcedureKey::AdultSocialCare,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-09-04",
                                                       Agreement::Both,
                                                       {ActField::Until}},
                                         ExtensionCase{"to a Saturday",
                                                       ProcedureKey::ChildrenStatutory,
                                                       "2025-03-03",
                                                       1,
                                                       "",
                                                       "2025-03-29",
                                                       Agreement::Complainant,
                                                       {ActField::Until}}),
                         [](const auto &one) {
                             QString name = QString::fromLatin1(one.param.name);
                             for (QChar &letter : name)
                                 letter = letter.isLetterOrNumber() ? letter : u'_';
                             return name.toStdString();
                         });

/// Received Thu 1 September 2022: 25 and 65 working days are 7 October and 2 December (domain W11).
/// \source domain 3.1, S-03: report 001 asks for the complainant's agreement
TEST(Acts, AnExtensionOfStage2NeedsTheComplainantsAgreementWhereTheCouncilSaysSo)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2022-08-01");
    made.withStage("2022-08-01").answered("2022-08-12").withStage("2022-09-01");
    const auto warned = [&](const char *until, Agreement agreedBy) {
        return fieldsWith(Weight::Warning, extension(2, "2022-09-05", until, agreedBy),
                          made.on("2022-09-05"));
    };
    EXPECT_TRUE(warned("2022-12-02", Agreement::ComplaintsManager).empty()) << "notice is enough";
    made.stageTwoNeedsAgreement() = true;
    EXPECT_EQ(warned("2022-12-02", Agreement::ComplaintsManager), std::vector{ActField::AgreedBy});
    EXPECT_TRUE(warned("2022-12-02", Agreement::Complainant).empty());
    EXPECT_TRUE(warned("2022-12-02", Agreement::Both).empty());
    // Beyond the limit that is so anyway, and is said once.
    EXPECT_EQ(warned("2022-12-05", Agreement::ComplaintsManager), std::vector{ActField::Until});
    // Stage 1 goes from 10 to 20 working days as before.
    MadeCase first(ProcedureKey::ChildrenStatutory, "2025-03-03");
    first.withStage("2025-03-03");
    first.stageTwoNeedsAgreement() = true;
    EXPECT_TRUE(fieldsWith(Weight::Warning,
                           extension(1, "2025-03-03", "2025-03-31", Agreement::ComplaintsManager),
                           first.on("2025-03-03"))
                    .empty());
}

TEST(Acts, AnExtensionAsksForItsReasonAndForThoseWhoAgreed)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    Act bare = act(Extend, 1, "2025-03-10");
    bare.until = day("2025-03-31");
    EXPECT_EQ(fieldsWith(Weight::Missing, bare, made.on("2025-03-10")),
              (std::vector{ActField::Reason, ActField::AgreedBy}));
    EXPECT_EQ(fieldsWith(Weight::Warning, bare, made.on("2025-03-10")),
              std::vector{ActField::ToldOn});
}

TEST(Acts, AnExtensionAfterTheLastDayInForceWarns)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-03-03");
    made.withStage("2025-03-03");
    const Act late = extension(1, "2025-04-01", "2025-04-30", Agreement::Complainant);
    EXPECT_EQ(fieldsWith(Weight::Warning, late, made.on("2025-04-01")), std::vector{ActField::On});
}

TEST(Acts, AHoldRunsOnUnlessTheCouncilHasSetItsReasonSo)
{
    MadeCase made(ProcedureKey::Corporate, "2025-03-03");
    made.withStage("2025-03-03");
    Act hold = act(ActKind::Hold, 1, "2025-03-10");
    hold.until = day("2025-03-14");
    hold.holdReason = ListItemId(5);
    const auto dueAfter = [&] {
        const CaseView view = made.on("2025-03-20");
        return figuresOf(stageAfter(made.stage(), hold, view), view.rules).deadlines.dueOn;
    };
    EXPECT_EQ(dueAfter(), day("2025-03-31")); // Domain W1.
    made.stoppingReasons().insert(ListItemId(5));
    EXPECT_EQ(dueAfter(), day("2025-04-07")); // Five working days later.
    Act open = hold;
    open.until.reset();
    EXPECT_TRUE(consequenceOf(open, made.on("2025-03-20"))
                    .contains(u"The clock stands still from Mon 10 Mar 2025 on, until the hold "
                              "ends."_s))
        << consequenceOf(open, made.on("2025-03-20")).toStdString();
    EXPECT_EQ(fieldsWith(Weight::Missing, hold, made.on("2025-03-20")),
              std::vector{ActField::Reason}); // Who authorised it. \source domain 3.3, "Pauses"
    hold.reason = u"The head of service: records are sought"_s;
    EXPECT_TRUE(findingsOf(hold, made.on("2025-03-20")).empty());
    MadeCase statutory(ProcedureKey::ChildrenStatutory, "2025-03-03");
    statutory.withStage("2025-03-03");
    statutory.stoppingReasons().insert(ListItemId(5));
    EXPECT_EQ(fieldsWith(Weight::Warning, hold, statutory.on("2025-03-20")),
              std::vector{ActField::HoldReason});
}

TEST(Acts, AHoldEndsOnADayOfItsOwn)
{
    MadeCase made(ProcedureKey::Corporate, "2025-03-03");
    made.withStage("2025-03-03");
    made.stage().holds.push_back({HoldId(1), day("2025-03-10"), std::nullopt, {}, false});
    const CaseView view = made.on("2025-03-20");
    EXPECT_FALSE(isListed(view, ActKind::Hold));
    EXPECT_EQ(fieldsWith(Weight::Refusal, act(Resume, 1, "2025-03-07"), view),
              std::vector{ActField::On});
    const StageRecord after = stageAfter(made.stage(), act(Resume, 1, "2025-03-18"), view);
    EXPECT_EQ(after.holds.front().lastOn, day("2025-03-18"));
}

TEST(Acts, ThePanelMeetsWithinThirtyWorkingDaysAndReportsInFive)
{
    // Domain W14: requested Mon 16 March 2026, panel by Wed 29 April; held Tue 21 April, report
    // received Fri 24 April, reply by Mon 18 May.
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-09-01");
    made.withStage("2025-09-01").answered("2025-09-12");
    made.withStage("2025-10-01").answered("2026-02-27");
    made.withStage("2026-03-16");
    EXPECT_EQ(proposed(ArrangePanel, 3, made.on("2026-03-17")).on, day("2026-04-29"));
    EXPECT_TRUE(findingsOf(act(ArrangePanel, 3, "2026-04-29"), made.on("2026-03-17")).empty());
    EXPECT_EQ(
        fieldsWith(Weight::Warning, act(ArrangePanel, 3, "2026-04-30"), made.on("2026-03-17")),
        std::vector{ActField::On});
    EXPECT_FALSE(isPossible(made.on("2026-03-17"), ReceiveFindings));
    made.stage().panelOn = day("2026-04-21");
    EXPECT_FALSE(isPossible(made.on("2026-04-20"), ReceiveFindings));
    EXPECT_TRUE(isPossible(made.on("2026-04-24"), ReceiveFindings));
    EXPECT_EQ(
        fieldsWith(Weight::Refusal, act(ReceiveFindings, 3, "2026-04-20"), made.on("2026-04-24")),
        std::vector{ActField::On});
    EXPECT_EQ(
        fieldsWith(Weight::Warning, act(ReceiveFindings, 3, "2026-04-29"), made.on("2026-04-29")),
        std::vector{ActField::On}); // Five working days: Tue 28 April.
    made.stage().findingsOn = day("2026-04-24");
    EXPECT_EQ(figuresOf(made.stage(), made.rules()).deadlines.dueOn, day("2026-05-18"));
}

TEST(Acts, TheIndependentPersonOfStage2DoesNotSitOnThePanel)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-09-01");
    made.withStage("2025-09-01").answered("2025-09-12").withStage("2025-10-01");
    made.appointed(PractitionerRole::IndependentPerson, "2025-10-06", 7).answered("2026-02-27");
    made.withStage("2026-03-16");
    made.practitioners() = {
        {PractitionerId(7),
         u"I. Person"_s,
         PractitionerRole::IndependentPerson,
         true,
         {},
         {},
         {},
         {},
         1},
        {PractitionerId(8), u"C. Hair"_s, PractitionerRole::PanelChair, true, {}, {}, {}, {}, 1}};
    Act seat = act(Appoint, 3, "2026-03-17");
    seat.role = PractitionerRole::PanelChair;
    seat.practitioner = PractitionerId(7);
    EXPECT_EQ(fieldsWith(Weight::Warning, seat, made.on("2026-03-17")),
              std::vector{ActField::Practitioner});
    seat.practitioner = PractitionerId(8);
    EXPECT_TRUE(findingsOf(seat, made.on("2026-03-17")).empty());
    seat.practitioner.reset();
    EXPECT_EQ(fieldsWith(Weight::Missing, seat, made.on("2026-03-17")),
              std::vector{ActField::PractitionerName});
    seat.practitionerName = u"A. Councillor"_s;
    seat.isExternal = false;
    EXPECT_EQ(fieldsWith(Weight::Warning, seat, made.on("2026-03-17")),
              std::vector{ActField::Role});
}

TEST(Acts, TheRolesOfAStageAreAskedForInTurn)
{
    MadeCase made(ProcedureKey::ChildrenStatutory, "2025-09-01");
    made.withStage("2025-09-01").answered("2025-09-12").withStage("2025-10-01");
    made.stage().acknowledgedOn = day("2025-10-02");
    made.stage().recordAgreedOn = day("2025-10-10");
    for (const PractitionerRole role :
         {PractitionerRole::InvestigatingOfficer, PractitionerRole::IndependentPerson,
          PractitionerRole::AdjudicatingOfficer}) {
        EXPECT_EQ(nextAct(made.on("2025-10-13"))->kind, Appoint);
        EXPECT_EQ(proposed(Appoint, 2, made.on("2025-10-13")).role, role);
        made.appointed(role, "2025-10-13");
    }
    EXPECT_EQ(nextAct(made.on("2025-10-13"))->kind, ReceiveReport);
    made.conduct().detail.reportReceivedOn = day("2025-10-30");
    EXPECT_EQ(nextAct(made.on("2025-10-30"))->kind, Respond);
}

} // namespace redress
