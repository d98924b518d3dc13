// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a record and is stored beside it.
#include "core/casework/councilrules.h"

#include "tests/support/slowcalendar.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const CouncilRules &rules()
{
    static const CouncilRules shipped = CouncilRules::shipped();
    return shipped;
}

/// Offices closed from 29 to 31 December 2025, which local clocks skip.
CouncilRules rulesWithClosures(bool skip)
{
    std::vector<ClosedDay> days = rules().closedDays();
    for (const char *on : {"2025-12-29", "2025-12-30", "2025-12-31"})
        days.push_back({day(on), ClosedDay::Kind::CouncilClosure, u"Offices closed"_s, {}});
    return CouncilRules(days, ProcedureSet::shipped(), ReceiptRule::Actual, skip);
}

StageRecord stage(const char *received, int number = 1)
{
    StageRecord made;
    made.number = number;
    made.procedureVersion = u"2006"_s;
    made.receivedOn = day(received);
    return made;
}

StageRecord corporateStage(const char *received, const QString &version)
{
    StageRecord made = stage(received);
    made.procedure = ProcedureKey::Corporate;
    made.procedureVersion = version;
    return made;
}

CaseRecord enquiry(CaseKind kind, const char *received)
{
    CaseRecord record;
    record.kind = kind;
    record.receivedOn = day(received);
    return record;
}

} // namespace

TEST(StageFigures, PlaceReceiptAndResponseInTheirQuarters)
{
    StageRecord record = stage("2023-03-31");
    record.respondedOn = day("2023-04-03");
    record.outcome = Outcome::Upheld;
    const StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.receivedQuarter, 20224);
    EXPECT_EQ(figures.respondedQuarter, 20231);
    EXPECT_EQ(figures.findingQuarter, 20231);
}

// Import format: outcome tables by outcome_date, otherwise responded_date.
TEST(StageFigures, PlaceTheFindingByItsOwnDay)
{
    StageRecord record = stage("2023-03-01");
    record.respondedOn = day("2023-03-29");
    record.outcome = Outcome::NotUpheld;
    record.outcomeOn = day("2023-04-03");
    const StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.findingOn, day("2023-04-03"));
    EXPECT_EQ(figures.findingQuarter, 20231);
    EXPECT_EQ(figures.respondedQuarter, 20224);
}

TEST(StageFigures, HaveAFindingBeforeTheResponseIsSent)
{
    StageRecord record = stage("2023-03-01");
    record.outcome = Outcome::Upheld;
    record.outcomeOn = day("2023-03-20");
    const StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.findingQuarter, 20224);
    EXPECT_EQ(figures.respondedQuarter, std::nullopt);
    EXPECT_EQ(figures.closedOn, std::nullopt) << "a finding alone does not close a stage";
}

// Import format: "Withdrawn and discontinued stages are neither responses nor outcomes".
TEST(StageFigures, HaveNoFindingForAStageThatWasEnded)
{
    for (const Outcome outcome : {Outcome::Withdrawn, Outcome::Discontinued}) {
        StageRecord record = stage("2023-03-01");
        record.outcome = outcome;
        record.outcomeOn = day("2023-03-20");
        const StageFigures figures = figuresOf(record, rules());
        EXPECT_EQ(figures.findingOn, std::nullopt);
        EXPECT_EQ(figures.findingQuarter, std::nullopt);
        EXPECT_EQ(figures.respondedQuarter, std::nullopt);
        EXPECT_EQ(figures.closedOn, day("2023-03-20"));
        EXPECT_EQ(figures.inTime, std::nullopt);
    }
}

TEST(StageFigures, CloseWithTheResponseEvenWithoutAnOutcome)
{
    StageRecord record = stage("2023-03-01");
    record.respondedOn = day("2023-03-10");
    const StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.closedOn, day("2023-03-10"));
    EXPECT_EQ(figures.findingQuarter, std::nullopt);
}

TEST(StageFigures, PlaceThePanelInItsQuarter)
{
    StageRecord record = stage("2026-03-16", 3);
    record.panelOn = day("2026-04-21");
    EXPECT_EQ(figuresOf(record, rules()).panelQuarter, 20261);
}

// domain W18 and the bands of the import format.
TEST(StageFigures, CountTheWorkingDaysTaken)
{
    StageRecord record = stage("2025-03-03");
    for (const auto &[sent, expected] :
         {std::pair("2025-03-03", 0), std::pair("2025-03-15", 10), std::pair("2025-03-17", 10),
          std::pair("2025-03-22", 15)}) {
        record.respondedOn = day(sent);
        EXPECT_EQ(figuresOf(record, rules()).daysTaken, expected) << sent;
    }
}

// domain 3.3: "A reply on Saturday after a Friday due date is late".
TEST(StageFigures, AreInTimeOnTheLastDayAndLateOnTheDayAfter)
{
    StageRecord record = stage("2025-03-07"); // 20 working days: Fri 4 April
    record.respondedOn = day("2025-04-04");
    EXPECT_EQ(figuresOf(record, rules()).inTime, true);
    record.respondedOn = day("2025-04-05");
    EXPECT_EQ(figuresOf(record, rules()).inTime, false);
    EXPECT_EQ(figuresOf(record, rules()).daysTaken, 21);
}

TEST(StageFigures, AreInTimeUpToALaterExtension)
{
    StageRecord record = stage("2025-03-03");
    record.extendedTo = day("2025-04-14");
    record.respondedOn = day("2025-04-14");
    const StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.inTime, true);
    EXPECT_EQ(figures.daysTaken, 30) << "bands take no notice of extensions";
}

TEST(StageFigures, AreInTimeByAGivenLimit)
{
    StageRecord record = stage("2025-03-03");
    record.givenLimitOn = day("2025-03-10");
    record.respondedOn = day("2025-03-11");
    EXPECT_EQ(figuresOf(record, rules()).inTime, false);
}

// Import format: "being on hold does not stop it"; domain S-11: unless the council set it so.
TEST(StageFigures, StopForAHoldOnlyWhereItIsSaidSo)
{
    StageRecord record = stage("2020-03-24");
    Hold hold;
    hold.firstOn = day("2020-03-31");
    hold.lastOn = day("2020-06-29");
    record.holds = {hold};
    EXPECT_EQ(figuresOf(record, rules()).deadlines.dueOn, day("2020-04-23"));
    record.holds.front().stopsClock = true;
    record.respondedOn = day("2020-07-07");
    const StageFigures stopped = figuresOf(record, rules());
    EXPECT_EQ(stopped.deadlines.dueOn, day("2020-07-21"));
    EXPECT_EQ(stopped.daysTaken, 10);
    EXPECT_EQ(stopped.inTime, true);
}

TEST(StageFigures, CountFromTheAcknowledgementUnderTheCode)
{
    StageRecord record = corporateStage("2025-08-22", u"code-2026"_s);
    record.acknowledgedOn = day("2025-08-29");
    record.respondedOn = day("2025-09-12");
    const StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.daysTaken, 10);
    EXPECT_EQ(figures.inTime, true);
}

TEST(StageFigures, HaveNoLimitWhereTheProcedureHasNoSuchStage)
{
    StageRecord record = corporateStage("2025-03-03", u"local"_s);
    record.number = 3;
    record.respondedOn = day("2025-03-17");
    StageFigures figures = figuresOf(record, rules());
    EXPECT_EQ(figures.deadlines.dueOn, std::nullopt);
    EXPECT_EQ(figures.inTime, std::nullopt);
    EXPECT_EQ(figures.daysTaken, 10);

    record.givenLimitOn = day("2025-03-14");
    figures = figuresOf(record, rules());
    EXPECT_EQ(figures.inTime, false);
    record.extendedTo = day("2025-03-20");
    EXPECT_EQ(figuresOf(record, rules()).inTime, true);
}

// domain S-09: closures are left out of local clocks alone, and of both sides of the comparison.
TEST(StageFigures, LeaveClosuresOutOfLocalClocksWhereTheCouncilSaysSo)
{
    StageRecord record = corporateStage("2025-12-15", u"local"_s);
    EXPECT_EQ(figuresOf(record, rulesWithClosures(false)).deadlines.dueOn, day("2026-01-15"));
    const CouncilRules skipping = rulesWithClosures(true);
    EXPECT_EQ(figuresOf(record, skipping).deadlines.dueOn, day("2026-01-20"));
    EXPECT_EQ(figuresOf(stage("2025-12-15"), skipping).deadlines.dueOn, day("2026-01-15"));
}

TEST(StageFigures, TakeTwentyDaysWhenALocalAnswerIsSentOnItsLastDay)
{
    StageRecord record = corporateStage("2025-12-15", u"local"_s);
    record.respondedOn = day("2026-01-20");
    const StageFigures figures = figuresOf(record, rulesWithClosures(true));
    EXPECT_EQ(figures.inTime, true);
    EXPECT_EQ(figures.daysTaken, 20);
}

// domain S-10: both sides of the comparison count from the day the receipt is treated as.
TEST(StageFigures, CountFromTheDeemedDay)
{
    const CouncilRules deemed(rules().closedDays(), ProcedureSet::shipped(), ReceiptRule::Deemed);
    StageRecord record = stage("2025-06-07");
    record.respondedOn = day("2025-07-07");
    const StageFigures figures = figuresOf(record, deemed);
    EXPECT_EQ(figures.inTime, true);
    EXPECT_EQ(figures.daysTaken, 20);
}

TEST(CaseFigures, OfAnEnquiryHaveADueDateAndDaysTaken)
{
    CaseRecord record = enquiry(CaseKind::MpEnquiry, "2025-03-03");
    record.respondedOn = day("2025-03-17");
    const CaseFigures figures = figuresOf(record, {}, rules());
    EXPECT_EQ(figures.receivedQuarter, 20244);
    EXPECT_EQ(figures.respondedQuarter, 20244);
    EXPECT_EQ(figures.dueOn, day("2025-03-17"));
    EXPECT_EQ(figures.daysTaken, 10);
    EXPECT_EQ(figures.inTime, true);
    EXPECT_EQ(figures.settledOn, day("2025-03-17"));
}

TEST(CaseFigures, OfARepresentationHaveTwentyDays)
{
    const CaseFigures figures =
        figuresOf(enquiry(CaseKind::Representation, "2025-03-03"), {}, rules());
    EXPECT_EQ(figures.dueOn, day("2025-03-31"));
    EXPECT_EQ(figures.settledOn, std::nullopt);
    EXPECT_EQ(figures.inTime, std::nullopt);
}

TEST(CaseFigures, OfALateEnquirySayItIsLate)
{
    CaseRecord record = enquiry(CaseKind::CouncillorEnquiry, "2025-03-03");
    record.respondedOn = day("2025-03-18");
    EXPECT_EQ(figuresOf(record, {}, rules()).inTime, false);
}

TEST(CaseFigures, OfAnEnquiryCountFromTheDeemedDay)
{
    const CouncilRules deemed(rules().closedDays(), ProcedureSet::shipped(), ReceiptRule::Deemed);
    CaseRecord record = enquiry(CaseKind::MpEnquiry, "2025-06-07");
    record.respondedOn = day("2025-06-23");
    const CaseFigures figures = figuresOf(record, {}, deemed);
    EXPECT_EQ(figures.dueOn, day("2025-06-23"));
    EXPECT_EQ(figures.inTime, true);
    EXPECT_EQ(figures.daysTaken, 10);
}

TEST(CaseFigures, OfAnEnquirySkipClosuresOnBothSides)
{
    CaseRecord record = enquiry(CaseKind::MpEnquiry, "2025-12-15");
    const CouncilRules skipping = rulesWithClosures(true);
    const auto due = figuresOf(record, {}, skipping).dueOn;
    EXPECT_EQ(due, day("2026-01-06"));
    record.respondedOn = due;
    EXPECT_EQ(figuresOf(record, {}, skipping).daysTaken, 10);
}

TEST(CaseFigures, OfAComplaintAreSettledByItsFirstStage)
{
    CaseRecord record = enquiry(CaseKind::Complaint, "2025-03-03");
    record.procedure = ProcedureKey::Corporate;
    EXPECT_EQ(figuresOf(record, {}, rules()).settledOn, std::nullopt);
    EXPECT_EQ(figuresOf(record, day("2025-03-05"), rules()).settledOn, day("2025-03-05"));
    EXPECT_EQ(figuresOf(record, {}, rules()).dueOn, std::nullopt);
}

TEST(CaseFigures, OfAComplimentAwaitNothing)
{
    const CaseFigures figures = figuresOf(enquiry(CaseKind::Compliment, "2025-03-03"), {}, rules());
    EXPECT_EQ(figures.settledOn, day("2025-03-03"));
    EXPECT_EQ(figures.dueOn, std::nullopt);
}

TEST(OmbudsmanRecord, IsSettledUntilAnEnquiryComes)
{
    OmbudsmanRecord record;
    record.receivedOn = day("2024-01-08");
    EXPECT_EQ(record.settledOn(), day("2024-01-08"));
    record.enquiryDueOn = day("2024-02-05");
    EXPECT_EQ(record.settledOn(), std::nullopt);
    record.decisionOn = day("2024-03-01");
    EXPECT_EQ(record.settledOn(), day("2024-03-01"));
    record.enquiryRespondedOn = day("2024-02-01");
    EXPECT_EQ(record.settledOn(), day("2024-02-01"));
}

TEST(CouncilRules, ChooseTheProcedureOfAnEnquiryByItsKind)
{
    EXPECT_EQ(procedureOf(enquiry(CaseKind::MpEnquiry, "2025-03-03")), ProcedureKey::MpEnquiry);
    EXPECT_EQ(procedureOf(enquiry(CaseKind::Representation, "2025-03-03")),
              ProcedureKey::Representation);
    EXPECT_EQ(procedureOf(enquiry(CaseKind::Compliment, "2025-03-03")), std::nullopt);
}

TEST(CouncilRules, HaveNoClockForAComplimentOrAnUnknownVersion)
{
    EXPECT_FALSE(rules().clockOf(enquiry(CaseKind::Compliment, "2025-03-03")));
    EXPECT_FALSE(rules().clockOf(corporateStage("2025-03-03", u"2006"_s)));
}

} // namespace redress
