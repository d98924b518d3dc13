// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each rule of the column "also bad when" in the import format, and for the kinds of
// value.
#include "core/casework/validation.h"

#include "tests/support/testdata.h"

#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Rule = FieldFault::Rule;

const QDate kToday(2024, 6, 3);

struct Broken {
    Field field;
    Rule rule;

    bool operator==(const Broken &) const = default;
};

std::vector<Broken> rulesOf(const std::vector<FieldFault> &faults)
{
    std::vector<Broken> rules;
    rules.reserve(faults.size());
    for (const FieldFault &fault : faults)
        rules.push_back({fault.field, fault.rule});
    return rules;
}

/// A good record, what is changed in it, and the rules that are then broken.
template <typename Record>
struct Change {
    const char *name;
    std::function<void(Record &)> make;
    std::vector<Broken> broken;
};

using CaseChange = Change<CaseRecord>;
using StageChange = Change<StageRecord>;
using OmbudsmanChange = Change<OmbudsmanRecord>;
using RemedyChange = Change<RecommendationRecord>;

CaseRecord goodCase()
{
    CaseRecord record;
    record.reference = u"CR-2023-0117"_s;
    record.procedure = ProcedureKey::Corporate;
    record.receivedOn = day("2023-11-06");
    record.summary = u"Delay in sharing assessment"_s;
    return record;
}

StageRecord goodStage()
{
    StageRecord stage;
    stage.receivedOn = day("2023-11-06");
    stage.acknowledgedOn = day("2023-11-08");
    stage.recordAgreedOn = day("2023-11-15");
    stage.givenLimitOn = day("2023-12-04");
    stage.extendedTo = day("2023-12-18");
    stage.respondedOn = day("2023-12-01");
    stage.outcome = Outcome::PartiallyUpheld;
    return stage;
}

OmbudsmanRecord goodOmbudsman()
{
    OmbudsmanRecord record;
    record.reference = u"23 008 412"_s;
    record.receivedOn = day("2023-12-04");
    record.enquiryDueOn = day("2024-01-08");
    record.enquiryRespondedOn = day("2024-01-05");
    record.decisionOn = day("2024-02-12");
    record.decision = Decision::NotUpheld;
    return record;
}

class CaseRules : public testing::TestWithParam<CaseChange>
{};
class StageRules : public testing::TestWithParam<StageChange>
{};
class OmbudsmanRules : public testing::TestWithParam<OmbudsmanChange>
{};
class RemedyRules : public testing::TestWithParam<RemedyChange>
{};

template <typename Record>
std::string nameOf(const testing::TestParamInfo<Change<Record>> &tested)
{
    return tested.param.name;
}

Hold hold(const char *first, std::optional<QDate> last = {})
{
    Hold made;
    made.firstOn = day(first);
    made.lastOn = last;
    return made;
}

} // namespace

TEST_P(CaseRules, AreKept)
{
    CaseRecord record = goodCase();
    GetParam().make(record);
    EXPECT_EQ(rulesOf(faultsIn(record, kToday)), GetParam().broken);
}

INSTANTIATE_TEST_SUITE_P(
    Format, CaseRules,
    testing::Values(
        CaseChange{"Good", [](CaseRecord &) {}, {}},
        CaseChange{"NoReference",
                   [](CaseRecord &r) { r.reference.clear(); },
                   {{Field::Reference, Rule::Required}}},
        CaseChange{"ReferenceOf40", [](CaseRecord &r) { r.reference = QString(40, u'x'); }, {}},
        CaseChange{"ReferenceOf41",
                   [](CaseRecord &r) { r.reference = QString(41, u'x'); },
                   {{Field::Reference, Rule::TooLong}}},
        CaseChange{"ReferenceOf40CharactersOfTwoUnits",
                   [](CaseRecord &r) { r.reference = QString(u"\U0001F98A"_s).repeated(40); },
                   {}},
        CaseChange{"ReferenceOf41CharactersOfTwoUnits",
                   [](CaseRecord &r) { r.reference = QString(u"\U0001F98A"_s).repeated(41); },
                   {{Field::Reference, Rule::TooLong}}},
        CaseChange{"ComplaintWithoutProcedure",
                   [](CaseRecord &r) { r.procedure.reset(); },
                   {{Field::Procedure, Rule::Required}}},
        CaseChange{"ProcedureOfACompliment",
                   [](CaseRecord &r) { r.kind = CaseKind::Compliment; },
                   {{Field::Procedure, Rule::NotForKind}}},
        CaseChange{"ProcedureOfAnEnquiry",
                   [](CaseRecord &r) { r.kind = CaseKind::MpEnquiry; },
                   {{Field::Procedure, Rule::NotForKind}}},
        CaseChange{"ResponseOfAComplaint",
                   [](CaseRecord &r) { r.respondedOn = day("2023-11-20"); },
                   {{Field::RespondedDate, Rule::NotForKind}}},
        CaseChange{"ResponseOfAnEnquiry",
                   [](CaseRecord &r) {
                       r.kind = CaseKind::MpEnquiry;
                       r.procedure.reset();
                       r.respondedOn = day("2023-11-06");
                   },
                   {}},
        CaseChange{"ResponseBeforeReceipt",
                   [](CaseRecord &r) {
                       r.kind = CaseKind::Representation;
                       r.procedure.reset();
                       r.respondedOn = day("2023-11-05");
                   },
                   {{Field::RespondedDate, Rule::Before}}},
        CaseChange{"ResponseTomorrow",
                   [](CaseRecord &r) {
                       r.kind = CaseKind::CouncillorEnquiry;
                       r.procedure.reset();
                       r.respondedOn = kToday.addDays(1);
                   },
                   {{Field::RespondedDate, Rule::InFuture}}},
        CaseChange{"ReceivedToday", [](CaseRecord &r) { r.receivedOn = kToday; }, {}},
        CaseChange{"ReceivedTomorrow",
                   [](CaseRecord &r) { r.receivedOn = kToday.addDays(1); },
                   {{Field::ReceivedDate, Rule::InFuture}}},
        CaseChange{
            "ReceivedOnTheFirstDay", [](CaseRecord &r) { r.receivedOn = day("1990-01-01"); }, {}},
        CaseChange{"ReceivedBeforeTheFirstDay",
                   [](CaseRecord &r) { r.receivedOn = day("1989-12-31"); },
                   {{Field::ReceivedDate, Rule::TooEarly}}},
        CaseChange{"NoSummary",
                   [](CaseRecord &r) { r.summary.clear(); },
                   {{Field::Summary, Rule::Required}}},
        CaseChange{"LongestSummary", [](CaseRecord &r) { r.summary = QString(32767, u'x'); }, {}},
        CaseChange{"SummaryTooLong",
                   [](CaseRecord &r) { r.summary = QString(32768, u'x'); },
                   {{Field::Summary, Rule::TooLong}}}),
    nameOf<CaseRecord>);

TEST_P(StageRules, AreKept)
{
    StageRecord stage = goodStage();
    GetParam().make(stage);
    EXPECT_EQ(rulesOf(faultsIn(stage, kToday)), GetParam().broken);
}

INSTANTIATE_TEST_SUITE_P(
    Days, StageRules,
    testing::Values(
        StageChange{"Good", [](StageRecord &) {}, {}},
        StageChange{"ReceivedTomorrow",
                    [](StageRecord &s) {
                        s = {};
                        s.receivedOn = kToday.addDays(1);
                    },
                    {{Field::ReceivedDate, Rule::InFuture}}},
        StageChange{"AcknowledgedBefore",
                    [](StageRecord &s) { s.acknowledgedOn = day("2023-11-05"); },
                    {{Field::AcknowledgedDate, Rule::Before}}},
        StageChange{"AcknowledgedTomorrow",
                    [](StageRecord &s) { s.acknowledgedOn = kToday.addDays(1); },
                    {{Field::AcknowledgedDate, Rule::InFuture}}},
        StageChange{"AgreedBefore",
                    [](StageRecord &s) { s.recordAgreedOn = day("2023-11-05"); },
                    {{Field::AgreedDate, Rule::Before}}},
        StageChange{"AgreedTomorrow",
                    [](StageRecord &s) { s.recordAgreedOn = kToday.addDays(1); },
                    {{Field::AgreedDate, Rule::InFuture}}},
        StageChange{"DueBefore",
                    [](StageRecord &s) { s.givenLimitOn = day("2023-11-05"); },
                    {{Field::DueDate, Rule::Before}}},
        StageChange{"DueAhead", [](StageRecord &s) { s.givenLimitOn = kToday.addDays(90); }, {}},
        StageChange{"ExtendedBefore",
                    [](StageRecord &s) { s.extendedTo = day("2023-11-05"); },
                    {{Field::ExtensionAgreedTo, Rule::Before}}},
        StageChange{"ExtendedAhead", [](StageRecord &s) { s.extendedTo = kToday.addDays(90); }, {}},
        StageChange{"HeldBefore",
                    [](StageRecord &s) { s.holds = {hold("2023-11-05")}; },
                    {{Field::OnHoldFrom, Rule::Before}}},
        StageChange{"HeldTomorrow",
                    [](StageRecord &s) { s.holds = {hold("2024-06-04")}; },
                    {{Field::OnHoldFrom, Rule::InFuture}}},
        StageChange{"HeldUntilAhead",
                    [](StageRecord &s) { s.holds = {hold("2024-06-03", day("2024-12-31"))}; },
                    {}},
        StageChange{"HeldBackwards",
                    [](StageRecord &s) { s.holds = {hold("2023-11-20", day("2023-11-19"))}; },
                    {{Field::OnHoldTo, Rule::Before}}},
        StageChange{"PanelAtStage1",
                    [](StageRecord &s) { s.panelOn = day("2023-11-20"); },
                    {{Field::PanelDate, Rule::NotForStage}}},
        StageChange{"PanelAtStage2",
                    [](StageRecord &s) {
                        s.number = 2;
                        s.panelOn = day("2023-11-20");
                    },
                    {{Field::PanelDate, Rule::NotForStage}}},
        StageChange{"PanelAhead",
                    [](StageRecord &s) {
                        s.number = 3;
                        s.panelOn = kToday.addDays(30);
                    },
                    {}},
        StageChange{"PanelBefore",
                    [](StageRecord &s) {
                        s.number = 3;
                        s.panelOn = day("2023-11-05");
                    },
                    {{Field::PanelDate, Rule::Before}}}),
    nameOf<StageRecord>);

INSTANTIATE_TEST_SUITE_P(
    Outcomes, StageRules,
    testing::Values(
        StageChange{"RespondedBefore",
                    [](StageRecord &s) { s.respondedOn = day("2023-11-05"); },
                    {{Field::RespondedDate, Rule::Before}}},
        StageChange{
            "RespondedOnTheDay", [](StageRecord &s) { s.respondedOn = day("2023-11-06"); }, {}},
        StageChange{"RespondedTomorrow",
                    [](StageRecord &s) { s.respondedOn = kToday.addDays(1); },
                    {{Field::RespondedDate, Rule::InFuture}}},
        StageChange{"ResponseWithoutOutcome", [](StageRecord &s) { s.outcome.reset(); }, {}},
        StageChange{"OutcomeWithoutDay",
                    [](StageRecord &s) { s.respondedOn.reset(); },
                    {{Field::Outcome, Rule::NotWithout}}},
        StageChange{"OutcomeWithItsDayAlone",
                    [](StageRecord &s) {
                        s.respondedOn.reset();
                        s.outcomeOn = day("2023-11-30");
                    },
                    {}},
        StageChange{"OutcomeDayBeforeTheResponse",
                    [](StageRecord &s) { s.outcomeOn = day("2023-11-30"); },
                    {}},
        StageChange{"OutcomeDayAfterTheResponse",
                    [](StageRecord &s) { s.outcomeOn = day("2023-12-30"); },
                    {}},
        StageChange{"OutcomeDayBeforeReceipt",
                    [](StageRecord &s) { s.outcomeOn = day("2023-11-05"); },
                    {{Field::OutcomeDate, Rule::Before}}},
        StageChange{"OutcomeDayTomorrow",
                    [](StageRecord &s) { s.outcomeOn = kToday.addDays(1); },
                    {{Field::OutcomeDate, Rule::InFuture}}},
        StageChange{"OutcomeDayWithoutOutcome",
                    [](StageRecord &s) {
                        s.outcome.reset();
                        s.outcomeOn = day("2023-11-30");
                    },
                    {{Field::OutcomeDate, Rule::NotWithout}}},
        StageChange{"Withdrawn",
                    [](StageRecord &s) {
                        s.outcome = Outcome::Withdrawn;
                        s.respondedOn.reset();
                        s.outcomeOn = day("2023-11-30");
                    },
                    {}},
        StageChange{"WithdrawnWithoutDay",
                    [](StageRecord &s) {
                        s.outcome = Outcome::Withdrawn;
                        s.respondedOn.reset();
                    },
                    {{Field::OutcomeDate, Rule::Required}}},
        StageChange{"WithdrawnWithResponse",
                    [](StageRecord &s) {
                        s.outcome = Outcome::Withdrawn;
                        s.outcomeOn = day("2023-11-30");
                    },
                    {{Field::RespondedDate, Rule::NotWith}}},
        StageChange{"DiscontinuedWithResponse",
                    [](StageRecord &s) {
                        s.outcome = Outcome::Discontinued;
                        s.outcomeOn = day("2023-11-30");
                    },
                    {{Field::RespondedDate, Rule::NotWith}}}),
    nameOf<StageRecord>);

TEST_P(OmbudsmanRules, AreKept)
{
    OmbudsmanRecord record = goodOmbudsman();
    GetParam().make(record);
    EXPECT_EQ(rulesOf(faultsIn(record, kToday)), GetParam().broken);
}

INSTANTIATE_TEST_SUITE_P(
    Format, OmbudsmanRules,
    testing::Values(
        OmbudsmanChange{"Good", [](OmbudsmanRecord &) {}, {}},
        OmbudsmanChange{"NoReference",
                        [](OmbudsmanRecord &r) { r.reference.clear(); },
                        {{Field::Reference, Rule::Required}}},
        OmbudsmanChange{"ReceivedTomorrow",
                        [](OmbudsmanRecord &r) {
                            r = {};
                            r.reference = u"L"_s;
                            r.receivedOn = kToday.addDays(1);
                        },
                        {{Field::ReceivedDate, Rule::InFuture}}},
        OmbudsmanChange{"EnquiryDueBefore",
                        [](OmbudsmanRecord &r) { r.enquiryDueOn = day("2023-12-03"); },
                        {{Field::EnquiryDueDate, Rule::Before}}},
        OmbudsmanChange{
            "EnquiryDueAhead", [](OmbudsmanRecord &r) { r.enquiryDueOn = kToday.addDays(9); }, {}},
        OmbudsmanChange{"EnquiryAnsweredBefore",
                        [](OmbudsmanRecord &r) { r.enquiryRespondedOn = day("2023-12-03"); },
                        {{Field::EnquiryRespondedDate, Rule::Before}}},
        OmbudsmanChange{"EnquiryAnsweredTomorrow",
                        [](OmbudsmanRecord &r) { r.enquiryRespondedOn = kToday.addDays(1); },
                        {{Field::EnquiryRespondedDate, Rule::InFuture}}},
        OmbudsmanChange{"DecisionWithoutDay",
                        [](OmbudsmanRecord &r) { r.decisionOn.reset(); },
                        {{Field::DecisionDate, Rule::Required}}},
        OmbudsmanChange{"DayWithoutDecision",
                        [](OmbudsmanRecord &r) { r.decision.reset(); },
                        {{Field::Decision, Rule::Required}}},
        OmbudsmanChange{"DecidedBefore",
                        [](OmbudsmanRecord &r) { r.decisionOn = day("2023-12-03"); },
                        {{Field::DecisionDate, Rule::Before}}},
        OmbudsmanChange{"DecidedTomorrow",
                        [](OmbudsmanRecord &r) { r.decisionOn = kToday.addDays(1); },
                        {{Field::DecisionDate, Rule::InFuture}}},
        OmbudsmanChange{"Undecided",
                        [](OmbudsmanRecord &r) {
                            r.decision.reset();
                            r.decisionOn.reset();
                        },
                        {}}),
    nameOf<OmbudsmanRecord>);

TEST_P(RemedyRules, AreKept)
{
    RecommendationRecord record;
    record.category = RemedyCategory::Apology;
    GetParam().make(record);
    EXPECT_EQ(rulesOf(faultsIn(record, kToday)), GetParam().broken);
}

INSTANTIATE_TEST_SUITE_P(
    Format, RemedyRules,
    testing::Values(
        RemedyChange{"Good", [](RecommendationRecord &) {}, {}},
        RemedyChange{"PaymentWithoutAmount",
                     [](RecommendationRecord &r) { r.category = RemedyCategory::FinancialRemedy; },
                     {{Field::Amount, Rule::Required}}},
        RemedyChange{"PaymentOfNothing",
                     [](RecommendationRecord &r) {
                         r.category = RemedyCategory::FinancialRemedy;
                         r.amount = Money{0};
                     },
                     {}},
        RemedyChange{"ApologyWithAmount",
                     [](RecommendationRecord &r) { r.amount = Money{25000}; },
                     {{Field::Amount, Rule::NotWith}}},
        RemedyChange{"CompletedTomorrow",
                     [](RecommendationRecord &r) { r.completedOn = kToday.addDays(1); },
                     {{Field::CompletedDate, Rule::InFuture}}},
        RemedyChange{
            "DueAhead", [](RecommendationRecord &r) { r.dueOn = kToday.addDays(100); }, {}},
        RemedyChange{"DueTooEarly",
                     [](RecommendationRecord &r) { r.dueOn = day("1989-12-31"); },
                     {{Field::DueDate, Rule::TooEarly}}}),
    nameOf<RecommendationRecord>);

TEST(StageAgainstItsCase, IsReceivedNoEarlier)
{
    const StageRecord stage = goodStage();
    EXPECT_TRUE(faultsAgainst(stage, day("2023-11-06"), {}).empty());
    EXPECT_EQ(rulesOf(faultsAgainst(stage, day("2023-11-07"), {})),
              (std::vector<Broken>{{Field::ReceivedDate, Rule::Before}}));
}

TEST(StageAgainstItsCase, IsReceivedNoEarlierThanTheStageBeforeIt)
{
    const StageRecord stage = goodStage();
    EXPECT_TRUE(faultsAgainst(stage, day("2023-10-01"), day("2023-11-06")).empty());
    EXPECT_EQ(rulesOf(faultsAgainst(stage, day("2023-10-01"), day("2023-11-07"))),
              (std::vector<Broken>{{Field::ReceivedDate, Rule::Before}}));
}

TEST(NewHold, BeginsNoLaterThanItsStageWasClosed)
{
    const StageRecord before = goodStage(); // Answered on 1 December 2023.
    StageRecord after = before;
    after.holds = {hold("2023-12-01")};
    EXPECT_TRUE(faultsInNewHolds(before, after).empty());
    after.holds = {hold("2023-12-02")};
    const auto faults = faultsInNewHolds(before, after);
    ASSERT_EQ(rulesOf(faults), (std::vector<Broken>{{Field::OnHoldFrom, Rule::After}}));
    EXPECT_EQ(faults.front().other, Field::RespondedDate);
    EXPECT_EQ(faults.front().day, day("2023-12-01"));
    after.respondedOn.reset();
    after.outcome.reset();
    EXPECT_TRUE(faultsInNewHolds(before, after).empty()) << "an open stage waits";
}

TEST(NewHold, IsNotOneThatWasRecordedBefore)
{
    StageRecord before = goodStage();
    before.holds = {hold("2024-01-08")};
    StageRecord after = before;
    after.holds.front().lastOn = day("2024-01-12");
    EXPECT_TRUE(faultsInNewHolds(before, after).empty());
    after.holds.push_back(hold("2024-02-01"));
    EXPECT_EQ(faultsInNewHolds(before, after).size(), 1U);
}

TEST(Faults, NameTheOtherFieldAndItsDay)
{
    StageRecord stage = goodStage();
    stage.acknowledgedOn = day("2023-11-05");
    const auto faults = faultsIn(stage, kToday);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().other, Field::ReceivedDate);
    EXPECT_EQ(faults.front().day, day("2023-11-06"));
}

} // namespace redress
