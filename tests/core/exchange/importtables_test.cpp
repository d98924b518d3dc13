// SPDX-License-Identifier: GPL-3.0-or-later
// The tables beside cases and stages: one row for each rule of the format.
#include "tests/core/exchange/importfixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What is changed in a good row, and the columns of the faults that follow: all, and no other.
struct Change {
    const char *name;
    Cells cells;
    QStringList columns;
};

void PrintTo(const Change &change, std::ostream *out)
{
    *out << change.name;
}

template <ImportTable kTable>
class Rules : public ImportTest, public testing::WithParamInterface<Change>
{
protected:
    void check()
    {
        Cells row = goodRow(kTable);
        for (const auto &[column, value] : GetParam().cells)
            row[column] = value;
        const ImportReport report = import(kTable, {row});
        EXPECT_EQ(columnsOfFaults(report), GetParam().columns) << words(report);
        EXPECT_EQ(report.stored, GetParam().columns.isEmpty());
    }
};

using IssueRules = Rules<ImportTable::Issues>;
using ActionRules = Rules<ImportTable::Actions>;
using OmbudsmanRules = Rules<ImportTable::Ombudsman>;
using RemedyRules = Rules<ImportTable::Remedies>;
using CostRules = Rules<ImportTable::Costs>;
using HistoryRules = Rules<ImportTable::History>;
using DemandRules = Rules<ImportTable::Demand>;
using SampleRules = Rules<ImportTable::DipSample>;

std::string nameOf(const testing::TestParamInfo<Change> &tested)
{
    return tested.param.name;
}

const QString kBlank;
const QString kTomorrow = u"2024-06-04"_s;

} // namespace

TEST_P(IssueRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, IssueRules,
    testing::Values(Change{"Good", {}, {}},
                    Change{"ReferenceUnknown", {{u"reference"_s, u"X"_s}}, {u"reference"_s}},
                    Change{"ReferenceBlank", {{u"reference"_s, kBlank}}, {u"reference"_s}},
                    Change{"OfACompliment", {{u"reference"_s, u"K1"_s}}, {u"reference"_s}},
                    Change{"StageBlank", {{u"stage"_s, kBlank}}, {u"stage"_s}},
                    Change{"StageZero", {{u"stage"_s, u"0"_s}}, {u"stage"_s}},
                    Change{"StageInWords", {{u"stage"_s, u"one"_s}}, {u"stage"_s}},
                    Change{"StageWithZero", {{u"stage"_s, u"01"_s}}, {u"stage"_s}},
                    Change{"NoSuchStage", {{u"stage"_s, u"3"_s}}, {u"stage"_s}},
                    Change{"CategoryBlank", {{u"issue_category"_s, kBlank}}, {u"issue_category"_s}},
                    Change{"CategoryNew", {{u"issue_category"_s, u"Weather"_s}}, {}},
                    Change{"OutcomeOfAFinding", {{u"outcome"_s, u"No finding"_s}}, {}},
                    Change{"OutcomeWithdrawn", {{u"outcome"_s, u"withdrawn"_s}}, {u"outcome"_s}},
                    Change{"OutcomeUnknown", {{u"outcome"_s, u"won"_s}}, {u"outcome"_s}}),
    nameOf);

TEST_P(ActionRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, ActionRules,
    testing::Values(
        Change{"Good", {}, {}}, Change{"NoSuchStage", {{u"stage"_s, u"3"_s}}, {u"stage"_s}},
        Change{"CategoryBlank", {{u"category"_s, kBlank}}, {u"category"_s}},
        Change{"ScopeUnknown", {{u"scope"_s, u"broad"_s}}, {u"scope"_s}},
        Change{"ScopeTyped", {{u"scope"_s, u"Wider"_s}}, {}},
        Change{"DueAhead", {{u"due_date"_s, u"2024-12-31"_s}}, {}},
        Change{"DueNoDay", {{u"due_date"_s, u"2024-02-30"_s}}, {u"due_date"_s}},
        Change{"CompletedTomorrow", {{u"completed_date"_s, kTomorrow}}, {u"completed_date"_s}},
        Change{"CompletedOnReceipt", {{u"completed_date"_s, u"2023-11-06"_s}}, {}},
        Change{"CompletedBeforeReceipt",
               {{u"completed_date"_s, u"2023-11-05"_s}},
               {u"completed_date"_s}}),
    nameOf);

TEST_P(OmbudsmanRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, OmbudsmanRules,
    testing::Values(
        Change{"Good", {}, {}},
        Change{"ReferenceStored", {{u"reference"_s, u"L1"_s}}, {u"reference"_s}},
        Change{"ReferenceBlank", {{u"reference"_s, kBlank}}, {u"reference"_s}},
        Change{"ReferenceOf41", {{u"reference"_s, QString(41, u'x')}}, {u"reference"_s}},
        Change{"OwnReferenceKnown", {{u"own_reference"_s, u"M1"_s}}, {}},
        Change{"OwnReferenceUnknown", {{u"own_reference"_s, u"X"_s}}, {u"own_reference"_s}},
        Change{"DirectorateUnknown", {{u"directorate"_s, u"X"_s}}, {u"directorate"_s}},
        Change{"ServiceUnknown", {{u"service"_s, u"X"_s}}, {u"service"_s}},
        Change{"ReceivedBlank", {{u"received_date"_s, kBlank}}, {u"received_date"_s}},
        Change{"ReceivedTomorrow", {{u"received_date"_s, kTomorrow}}, {u"received_date"_s}},
        Change{"EnquiryDueBefore",
               {{u"enquiry_due_date"_s, u"2024-02-04"_s}},
               {u"enquiry_due_date"_s}},
        Change{"EnquiryDueAhead", {{u"enquiry_due_date"_s, u"2024-12-31"_s}}, {}},
        Change{"EnquiryAnsweredBefore",
               {{u"enquiry_responded_date"_s, u"2024-02-04"_s}},
               {u"enquiry_responded_date"_s}},
        Change{"EnquiryAnsweredTomorrow",
               {{u"enquiry_responded_date"_s, kTomorrow}},
               {u"enquiry_responded_date"_s}},
        Change{"DecisionWithoutDay", {{u"decision"_s, u"premature"_s}}, {u"decision_date"_s}},
        Change{"DayWithoutDecision", {{u"decision_date"_s, u"2024-03-01"_s}}, {u"decision"_s}},
        Change{"DecisionUnknown",
               {{u"decision"_s, u"guilty"_s}, {u"decision_date"_s, u"2024-03-01"_s}},
               {u"decision"_s}},
        Change{"DecisionNotOfTheFormat",
               {{u"decision"_s, u"invalid"_s}, {u"decision_date"_s, u"2024-03-01"_s}},
               {u"decision"_s}},
        Change{"DecisionDayNoDay",
               {{u"decision"_s, u"premature"_s}, {u"decision_date"_s, u"x"_s}},
               {u"decision_date"_s}},
        Change{"DecidedBefore",
               {{u"decision"_s, u"premature"_s}, {u"decision_date"_s, u"2024-02-04"_s}},
               {u"decision_date"_s}},
        Change{"DecidedTomorrow",
               {{u"decision"_s, u"premature"_s}, {u"decision_date"_s, kTomorrow}},
               {u"decision_date"_s}},
        Change{"BadReceiptHidesNothing",
               {{u"received_date"_s, u"x"_s}, {u"decision"_s, u"premature"_s}},
               {u"received_date"_s, u"decision_date"_s}}),
    nameOf);

TEST_P(RemedyRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, RemedyRules,
    testing::Values(
        Change{"Good", {}, {}},
        Change{
            "ReferenceUnknown", {{u"ombudsman_reference"_s, u"X"_s}}, {u"ombudsman_reference"_s}},
        Change{
            "OfACaseNotUpheld", {{u"ombudsman_reference"_s, u"L2"_s}}, {u"ombudsman_reference"_s}},
        Change{"CategoryBlank", {{u"category"_s, kBlank}}, {u"category"_s}},
        Change{"CategoryUnknown", {{u"category"_s, u"flowers"_s}}, {u"category"_s}},
        Change{"CategoryUnknownWithAmount",
               {{u"category"_s, u"flowers"_s}, {u"amount"_s, u"5"_s}},
               {u"category"_s}},
        Change{"PaymentWithoutAmount", {{u"category"_s, u"financial_remedy"_s}}, {u"amount"_s}},
        Change{"Payment", {{u"category"_s, u"financial_remedy"_s}, {u"amount"_s, u"250"_s}}, {}},
        Change{"PaymentBelowZero",
               {{u"category"_s, u"financial_remedy"_s}, {u"amount"_s, u"-250"_s}},
               {u"amount"_s}},
        Change{"ApologyWithAmount", {{u"amount"_s, u"250"_s}}, {u"amount"_s}},
        Change{"DueAhead", {{u"due_date"_s, u"2024-12-31"_s}}, {}},
        Change{"CompletedTomorrow", {{u"completed_date"_s, kTomorrow}}, {u"completed_date"_s}}),
    nameOf);

TEST_P(CostRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, CostRules,
    testing::Values(Change{"Good", {}, {}},
                    Change{"NoSuchStage", {{u"stage"_s, u"3"_s}}, {u"stage"_s}},
                    Change{"TypeBlank", {{u"cost_type"_s, kBlank}}, {u"cost_type"_s}},
                    Change{"TypeUnknown", {{u"cost_type"_s, u"lunch"_s}}, {u"cost_type"_s}},
                    Change{"TypeTyped", {{u"cost_type"_s, u"Stage 3 panel"_s}}, {}},
                    Change{"AmountBlank", {{u"amount"_s, kBlank}}, {u"amount"_s}},
                    Change{"AmountBelowZero", {{u"amount"_s, u"-1"_s}}, {u"amount"_s}},
                    Change{"AmountWithThreeDecimals", {{u"amount"_s, u"1.234"_s}}, {u"amount"_s}},
                    Change{"AmountWithCommaAstray", {{u"amount"_s, u"12,50"_s}}, {u"amount"_s}},
                    Change{"AmountOfNothing", {{u"amount"_s, u"0"_s}}, {}},
                    Change{"PaidBlank", {{u"paid_date"_s, kBlank}}, {u"paid_date"_s}},
                    Change{"PaidTomorrow", {{u"paid_date"_s, kTomorrow}}, {u"paid_date"_s}}),
    nameOf);

TEST_P(HistoryRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, HistoryRules,
    testing::Values(
        Change{"Good", {}, {}}, Change{"YearBlank", {{u"year"_s, kBlank}}, {u"year"_s}},
        Change{"YearAlone", {{u"year"_s, u"2018"_s}}, {u"year"_s}},
        Change{"YearsApart", {{u"year"_s, u"2018-20"_s}}, {u"year"_s}},
        Change{"YearWithStroke", {{u"year"_s, u"2018/19"_s}}, {}},
        Change{"Quarter", {{u"quarter"_s, u"3"_s}}, {}},
        Change{"QuarterFive", {{u"quarter"_s, u"5"_s}}, {u"quarter"_s}},
        Change{"QuarterZero", {{u"quarter"_s, u"0"_s}}, {u"quarter"_s}},
        Change{"QuarterWithZero", {{u"quarter"_s, u"03"_s}}, {u"quarter"_s}},
        Change{"MeasureBlank", {{u"measure"_s, kBlank}}, {u"measure"_s}},
        Change{"MeasureUnknown", {{u"measure"_s, u"stage_4_received"_s}}, {u"measure"_s}},
        Change{"DimensionWhereNone", {{u"dimension"_s, u"upheld"_s}}, {u"dimension"_s}},
        Change{"DimensionMissing", {{u"measure"_s, u"stage_1_outcome"_s}}, {u"dimension"_s}},
        Change{"DimensionUnknown",
               {{u"measure"_s, u"stage_1_outcome"_s}, {u"dimension"_s, u"lost"_s}},
               {u"dimension"_s}},
        Change{"DimensionOpen",
               {{u"measure"_s, u"stage_1_outcome"_s}, {u"dimension"_s, u"open"_s}},
               {}},
        Change{"DimensionBand",
               {{u"measure"_s, u"stage_1_response_band"_s}, {u"dimension"_s, u"within 10"_s}},
               {}},
        Change{"DimensionCouncil",
               {{u"measure"_s, u"ombudsman_uphold_rate"_s}, {u"dimension"_s, u"this council"_s}},
               {}},
        Change{"DimensionDecision",
               {{u"measure"_s, u"ombudsman_outcome"_s}, {u"dimension"_s, u"premature"_s}},
               {}},
        Change{"DimensionDecisionNotOfTheFormat",
               {{u"measure"_s, u"ombudsman_outcome"_s}, {u"dimension"_s, u"invalid"_s}},
               {u"dimension"_s}},
        Change{"DimensionName",
               {{u"measure"_s, u"stage_1_received_by_service"_s}, {u"dimension"_s, u"MASH"_s}},
               {}},
        Change{"ValueBlank", {{u"value"_s, kBlank}}, {u"value"_s}},
        Change{"ValueBelowZero", {{u"value"_s, u"-1"_s}}, {u"value"_s}},
        Change{"ValueInWords", {{u"value"_s, u"many"_s}}, {u"value"_s}},
        Change{"ValueWithDecimals", {{u"value"_s, u"41.5"_s}}, {}},
        Change{"ValueNotCollected", {{u"value"_s, u"n/a"_s}}, {}}),
    nameOf);

TEST_P(DemandRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, DemandRules,
    testing::Values(Change{"Good", {}, {}},
                    Change{"YearBad", {{u"year"_s, u"18-19"_s}}, {u"year"_s}},
                    Change{"MeasureBlank", {{u"measure"_s, kBlank}}, {u"measure"_s}},
                    Change{"ValueBlank", {{u"value"_s, kBlank}}, {u"value"_s}},
                    Change{"ValueWithDecimals", {{u"value"_s, u"6120.5"_s}}, {u"value"_s}},
                    Change{"ValueWithSeparator", {{u"value"_s, u"6,120"_s}}, {u"value"_s}}),
    nameOf);

TEST_P(SampleRules, AreKept)
{
    check();
}

INSTANTIATE_TEST_SUITE_P(
    Format, SampleRules,
    testing::Values(Change{"Good", {}, {}}, Change{"WithoutTheme", {{u"pillar"_s, kBlank}}, {}},
                    Change{"NoSuchStage", {{u"stage"_s, u"3"_s}}, {u"stage"_s}},
                    Change{"StageWithoutResponse", {{u"stage"_s, u"2"_s}}, {u"stage"_s}},
                    Change{"ReferenceUnknown", {{u"reference"_s, u"X"_s}}, {u"reference"_s}}),
    nameOf);

TEST_F(ImportTest, RefusesAnOmbudsmanReferenceUsedTwice)
{
    const Cells row = goodRow(ImportTable::Ombudsman);
    const ImportReport report = import(ImportTable::Ombudsman, {row, row});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"reference"_s});
    EXPECT_EQ(report.faults.at(0).line, 3);
}

TEST_F(ImportTest, RefusesAPublishedFigureTwiceAndOneThatIsStored)
{
    const Cells row = goodRow(ImportTable::History);
    EXPECT_EQ(columnsOfFaults(import(ImportTable::History, {row, row})), QStringList{u"measure"_s});
    EXPECT_TRUE(import(ImportTable::History, {row}).stored);
    EXPECT_EQ(columnsOfFaults(import(ImportTable::History, {row})), QStringList{u"measure"_s});
}

TEST_F(ImportTest, TakesFiguresThatDifferInQuarterOrDimension)
{
    Cells first = goodRow(ImportTable::History);
    first[u"measure"_s] = u"cost"_s;
    first[u"dimension"_s] = u"mediation"_s;
    Cells second = first;
    second[u"dimension"_s] = u"other"_s;
    Cells third = first;
    third[u"quarter"_s] = u"1"_s;
    const ImportReport report = import(ImportTable::History, {first, second, third});
    EXPECT_TRUE(report.stored) << words(report);
    EXPECT_EQ(count(u"SELECT count(*) FROM history_figure"_s), 3);
}

TEST_F(ImportTest, KeepsAFigureThatWasNotCollectedApartFromZero)
{
    Cells row = goodRow(ImportTable::History);
    row[u"value"_s] = u"n/a"_s;
    ASSERT_TRUE(import(ImportTable::History, {row}).stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM history_figure WHERE value IS NULL"_s), 1);
}

TEST_F(ImportTest, RefusesADemandFigureTwiceAndOneThatIsStored)
{
    const Cells row = goodRow(ImportTable::Demand);
    EXPECT_EQ(columnsOfFaults(import(ImportTable::Demand, {row, row})), QStringList{u"measure"_s});
    EXPECT_TRUE(import(ImportTable::Demand, {row}).stored);
    EXPECT_EQ(columnsOfFaults(import(ImportTable::Demand, {row})), QStringList{u"measure"_s});
}

TEST_F(ImportTest, CountsASampledResponseOnceWithAllItsThemes)
{
    Cells first = goodRow(ImportTable::DipSample);
    Cells second = first;
    second[u"pillar"_s] = u"Recording"_s;
    ASSERT_TRUE(import(ImportTable::DipSample, {first, second}).stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM dip_response"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM dip_theme"_s), 2);
}

} // namespace redress
