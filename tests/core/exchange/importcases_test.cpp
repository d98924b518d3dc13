// SPDX-License-Identifier: GPL-3.0-or-later
// services.csv, cases.csv and stages.csv: one row for each rule of the format.
#include "tests/core/exchange/importfixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What is changed in a good row, and the columns of the faults that follow: all, and no other.
struct Change {
    const char *name;
    ImportTable table;
    Cells cells;
    QStringList columns;
};

void PrintTo(const Change &change, std::ostream *out)
{
    *out << change.name;
}

class ImportRules : public ImportTest, public testing::WithParamInterface<Change>
{};

std::string nameOf(const testing::TestParamInfo<Change> &tested)
{
    return tested.param.name;
}

Change services(const char *name, const Cells &cells, const QStringList &columns = {})
{
    return {name, ImportTable::Services, cells, columns};
}

Change cases(const char *name, const Cells &cells, const QStringList &columns = {})
{
    return {name, ImportTable::Cases, cells, columns};
}

Change stages(const char *name, const Cells &cells, const QStringList &columns = {})
{
    return {name, ImportTable::Stages, cells, columns};
}

/// A stage 3 of C1.
Change panels(const char *name, Cells cells, const QStringList &columns = {})
{
    cells.insert({{u"reference"_s, u"C1"_s}, {u"stage"_s, u"3"_s}});
    return {name, ImportTable::Stages, cells, columns};
}

const QString kBlank;
const QString kTomorrow = u"2024-06-04"_s;
const QString kToday = u"2024-06-03"_s;

} // namespace

TEST_P(ImportRules, AreKept)
{
    Cells row = goodRow(GetParam().table);
    for (const auto &[column, value] : GetParam().cells)
        row[column] = value;
    const ImportReport report = import(GetParam().table, {row});
    EXPECT_EQ(columnsOfFaults(report), GetParam().columns) << words(report);
    EXPECT_EQ(report.stored, GetParam().columns.isEmpty());
    EXPECT_EQ(report.rowsAccepted(), GetParam().columns.isEmpty() ? 1 : 0);
    for (const ImportFault &fault : report.faults)
        EXPECT_EQ(fault.line, 2);
}

INSTANTIATE_TEST_SUITE_P(
    Services, ImportRules,
    testing::Values(services("ServiceGood", {}),
                    services("ServiceStoredBefore",
                             {{u"directorate"_s, u"Children"_s}, {u"service"_s, u"Fostering"_s}}),
                    services("DirectorateAlone", {{u"service"_s, kBlank}}),
                    services("DirectorateBlank", {{u"directorate"_s, kBlank}}, {u"directorate"_s}),
                    services("SortOrderBelowZero", {{u"sort_order"_s, u"-1"_s}}, {u"sort_order"_s}),
                    services("SortOrderInHalves", {{u"sort_order"_s, u"1.5"_s}},
                             {u"sort_order"_s})),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Cases, ImportRules,
    testing::Values(
        cases("CaseGood", {}),
        cases("ReferenceBlank", {{u"reference"_s, kBlank}}, {u"reference"_s}),
        cases("ReferenceOf40", {{u"reference"_s, QString(40, u'x')}}),
        cases("ReferenceOf41", {{u"reference"_s, QString(41, u'x')}}, {u"reference"_s}),
        cases("ReferenceStored", {{u"reference"_s, u"C1"_s}}, {u"reference"_s}),
        cases("ReferenceInOtherCase", {{u"reference"_s, u"c1"_s}}),
        cases("KindBlank", {{u"kind"_s, kBlank}}, {u"kind"_s}),
        cases("KindUnknown", {{u"kind"_s, u"grumble"_s}}, {u"kind"_s}),
        cases("KindTyped", {{u"kind"_s, u"MP Enquiry"_s}, {u"procedure"_s, kBlank}}),
        cases("ProcedureBlank", {{u"procedure"_s, kBlank}}, {u"procedure"_s}),
        cases("ProcedureUnknown", {{u"procedure"_s, u"school"_s}}, {u"procedure"_s}),
        cases("ProcedureOfEnquiries", {{u"procedure"_s, u"mp_enquiry"_s}}, {u"procedure"_s}),
        cases("ProcedureTyped", {{u"procedure"_s, u"Children-Statutory"_s}}),
        cases("ProcedureOfACompliment", {{u"kind"_s, u"compliment"_s}}, {u"procedure"_s}),
        cases("CaseDirectorateBlank", {{u"directorate"_s, kBlank}}, {u"directorate"_s}),
        cases("DirectorateUnknown", {{u"directorate"_s, u"Libraries"_s}}, {u"directorate"_s}),
        cases("ServiceUnknown", {{u"service"_s, u"Adoption"_s}}, {u"service"_s}),
        cases("ServiceOfAnother", {{u"directorate"_s, u"Highways"_s}}, {u"service"_s}),
        cases("ServiceBlank", {{u"service"_s, kBlank}}),
        cases("ChildUnclear", {{u"child_or_young_person"_s, u"maybe"_s}},
              {u"child_or_young_person"_s}),
        cases("ReceivedBlank", {{u"received_date"_s, kBlank}}, {u"received_date"_s}),
        cases("ReceivedToday", {{u"received_date"_s, kToday}}),
        cases("ReceivedTomorrow", {{u"received_date"_s, kTomorrow}}, {u"received_date"_s}),
        cases("ReceivedNoDay", {{u"received_date"_s, u"31/02/2024"_s}}, {u"received_date"_s}),
        cases("ReceivedTooEarly", {{u"received_date"_s, u"1989-12-31"_s}}, {u"received_date"_s}),
        cases("ReceivedFirstDay", {{u"received_date"_s, u"1990-01-01"_s}}),
        cases("RespondedOfAComplaint", {{u"responded_date"_s, u"2024-03-05"_s}},
              {u"responded_date"_s}),
        cases("RespondedBeforeReceipt",
              {{u"kind"_s, u"mp_enquiry"_s},
               {u"procedure"_s, kBlank},
               {u"responded_date"_s, u"2024-03-03"_s}},
              {u"responded_date"_s}),
        cases("RespondedTomorrow",
              {{u"kind"_s, u"mp_enquiry"_s},
               {u"procedure"_s, kBlank},
               {u"responded_date"_s, kTomorrow}},
              {u"responded_date"_s}),
        cases("SummaryBlank", {{u"summary"_s, u"  "_s}}, {u"summary"_s}),
        cases("NewTeamAndLists", {{u"team"_s, u"North"_s},
                                  {u"complainant_type"_s, u"Neighbour"_s},
                                  {u"advocate"_s, u"NYAS"_s},
                                  {u"contact_method"_s, u"Pigeon"_s},
                                  {u"theme"_s, u"Delay"_s}})),
    nameOf);

// Import format, rule 10: all faults are listed together, and none that follows from another.
INSTANTIATE_TEST_SUITE_P(
    SeveralFaults, ImportRules,
    testing::Values(
        cases("BadReferenceHidesNothing",
              {{u"reference"_s, QString(41, u'x')}, {u"procedure"_s, kBlank}},
              {u"reference"_s, u"procedure"_s}),
        cases("BadReceiptHidesNothing",
              {{u"received_date"_s, u"31/02/2024"_s}, {u"procedure"_s, kBlank}},
              {u"procedure"_s, u"received_date"_s}),
        cases("BadKindIsNoOtherFault",
              {{u"kind"_s, u"grumble"_s},
               {u"procedure"_s, kBlank},
               {u"responded_date"_s, u"2024-03-05"_s}},
              {u"kind"_s}),
        cases("BadReceiptIsNoOtherFault",
              {{u"kind"_s, u"mp_enquiry"_s},
               {u"procedure"_s, kBlank},
               {u"received_date"_s, u"x"_s},
               {u"responded_date"_s, u"2024-03-05"_s}},
              {u"received_date"_s}),
        stages("BadStageReceiptHidesNothing",
               {{u"received_date"_s, u"x"_s},
                {u"responded_date"_s, u"2024-02-06"_s},
                {u"outcome"_s, u"withdrawn"_s},
                {u"outcome_date"_s, u"2024-02-06"_s}},
               {u"received_date"_s, u"responded_date"_s}),
        stages("BadResponseIsNoOtherFault",
               {{u"responded_date"_s, u"x"_s}, {u"outcome"_s, u"upheld"_s}}, {u"responded_date"_s}),
        stages("BadOutcomeIsNoOtherFault",
               {{u"outcome"_s, u"partly"_s}, {u"outcome_date"_s, u"2024-02-06"_s}}, {u"outcome"_s}),
        stages("BadHoldIsNoOtherFault",
               {{u"on_hold_from"_s, u"x"_s}, {u"on_hold_to"_s, u"2024-02-06"_s}},
               {u"on_hold_from"_s}),
        stages("BadStageIsNoOtherFault", {{u"stage"_s, u"4"_s}, {u"panel_date"_s, u"2024-02-06"_s}},
               {u"stage"_s})),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Stages, ImportRules,
    testing::Values(
        stages("StageGood", {}),
        stages("StageReferenceBlank", {{u"reference"_s, kBlank}}, {u"reference"_s}),
        stages("StageReferenceUnknown", {{u"reference"_s, u"X"_s}}, {u"reference"_s}),
        stages("StageOfAnEnquiry", {{u"reference"_s, u"M1"_s}}, {u"reference"_s}),
        stages("StageBlank", {{u"stage"_s, kBlank}}, {u"stage"_s}),
        stages("StageFour", {{u"stage"_s, u"4"_s}}, {u"stage"_s}),
        stages("StageWithZero", {{u"stage"_s, u"02"_s}}, {u"stage"_s}),
        stages("StageStored", {{u"stage"_s, u"1"_s}}, {u"stage"_s}),
        stages("StageTwoWithoutOne", {{u"reference"_s, u"C3"_s}}, {u"stage"_s}),
        stages("StageThreeWithoutTwo", {{u"stage"_s, u"3"_s}}, {u"stage"_s}),
        stages("StageReceivedBlank", {{u"received_date"_s, kBlank}}, {u"received_date"_s}),
        stages("StageReceivedTomorrow", {{u"received_date"_s, kTomorrow}}, {u"received_date"_s}),
        stages("StageBeforeItsCase", {{u"received_date"_s, u"2024-01-07"_s}}, {u"received_date"_s}),
        panels("StageBeforeTheStageBeforeIt", {{u"received_date"_s, u"2023-12-10"_s}},
               {u"received_date"_s}),
        panels("StageOnTheDayOfTheStageBeforeIt", {{u"received_date"_s, u"2023-12-11"_s}}),
        stages("AcknowledgedBefore", {{u"acknowledged_date"_s, u"2024-02-04"_s}},
               {u"acknowledged_date"_s}),
        stages("AcknowledgedTomorrow", {{u"acknowledged_date"_s, kTomorrow}},
               {u"acknowledged_date"_s}),
        stages("AgreedBefore", {{u"agreed_date"_s, u"2024-02-04"_s}}, {u"agreed_date"_s}),
        stages("AgreedTomorrow", {{u"agreed_date"_s, kTomorrow}}, {u"agreed_date"_s}),
        stages("DueBefore", {{u"due_date"_s, u"2024-02-04"_s}}, {u"due_date"_s}),
        stages("DueAhead", {{u"due_date"_s, u"2024-12-31"_s}}),
        stages("ExtendedBefore", {{u"extension_agreed_to"_s, u"2024-02-04"_s}},
               {u"extension_agreed_to"_s}),
        stages("HeldBefore", {{u"on_hold_from"_s, u"2024-02-04"_s}}, {u"on_hold_from"_s}),
        stages("HeldFromTomorrow", {{u"on_hold_from"_s, kTomorrow}}, {u"on_hold_from"_s}),
        stages("HeldUntilAhead", {{u"on_hold_from"_s, kToday}, {u"on_hold_to"_s, u"2024-12-31"_s}}),
        stages("HeldWithoutBeginning", {{u"on_hold_to"_s, u"2024-02-20"_s}}, {u"on_hold_to"_s}),
        stages("HeldBackwards",
               {{u"on_hold_from"_s, u"2024-02-20"_s}, {u"on_hold_to"_s, u"2024-02-19"_s}},
               {u"on_hold_to"_s}),
        stages("PanelAtStage2", {{u"panel_date"_s, u"2024-03-01"_s}}, {u"panel_date"_s}),
        panels("PanelBefore", {{u"panel_date"_s, u"2024-02-04"_s}}, {u"panel_date"_s}),
        panels("PanelAhead", {{u"panel_date"_s, u"2024-12-31"_s}})),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    StageOutcomes, ImportRules,
    testing::Values(
        stages("RespondedBefore", {{u"responded_date"_s, u"2024-02-04"_s}}, {u"responded_date"_s}),
        stages("RespondedTomorrowStage", {{u"responded_date"_s, kTomorrow}}, {u"responded_date"_s}),
        stages("RespondedWithoutOutcome", {{u"responded_date"_s, u"2024-02-20"_s}}),
        stages("OutcomeUnknown", {{u"outcome"_s, u"partly"_s}}, {u"outcome"_s}),
        stages("OutcomeWithoutDay", {{u"outcome"_s, u"upheld"_s}}, {u"outcome"_s}),
        stages("OutcomeWithItsDay",
               {{u"outcome"_s, u"Partially upheld"_s}, {u"outcome_date"_s, u"2024-02-20"_s}}),
        stages("WithdrawnGood",
               {{u"outcome"_s, u"withdrawn"_s}, {u"outcome_date"_s, u"2024-02-20"_s}}),
        stages("WithdrawnWithoutDay", {{u"outcome"_s, u"withdrawn"_s}}, {u"outcome_date"_s}),
        stages("DiscontinuedWithoutDay", {{u"outcome"_s, u"discontinued"_s}}, {u"outcome_date"_s}),
        stages("WithdrawnWithResponse",
               {{u"outcome"_s, u"withdrawn"_s},
                {u"outcome_date"_s, u"2024-02-20"_s},
                {u"responded_date"_s, u"2024-02-20"_s}},
               {u"responded_date"_s}),
        stages("OutcomeDayWithoutOutcome", {{u"outcome_date"_s, u"2024-02-20"_s}},
               {u"outcome_date"_s}),
        stages("OutcomeDayBefore",
               {{u"outcome"_s, u"upheld"_s}, {u"outcome_date"_s, u"2024-02-04"_s}},
               {u"outcome_date"_s}),
        stages("OutcomeDayTomorrow", {{u"outcome"_s, u"upheld"_s}, {u"outcome_date"_s, kTomorrow}},
               {u"outcome_date"_s})),
    nameOf);

TEST_F(ImportTest, RefusesTheSamePairOfServicesTwice)
{
    const ImportReport report = import(u"services.csv"_s, "directorate,service\n"
                                                          "Adults,Reablement\n"
                                                          "Adults,\n"
                                                          "Adults,Reablement\n"
                                                          "Adults,\n");
    EXPECT_EQ(columnsOfFaults(report), (QStringList{u"service"_s, u"directorate"_s}));
    EXPECT_EQ(report.faults.at(0).line, 4);
    EXPECT_EQ(report.faults.at(1).line, 5);
}

TEST_F(ImportTest, RefusesAReferenceUsedTwiceInAFile)
{
    const ImportReport report =
        import(ImportTable::Cases, {goodRow(ImportTable::Cases), goodRow(ImportTable::Cases)});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"reference"_s});
    EXPECT_EQ(report.faults.at(0).line, 3);
    EXPECT_TRUE(report.faults.at(0).message.contains(u"line 2"_s));
}

TEST_F(ImportTest, RefusesAStageTwiceInAFile)
{
    const ImportReport report =
        import(ImportTable::Stages, {goodRow(ImportTable::Stages), goodRow(ImportTable::Stages)});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"stage"_s});
    EXPECT_EQ(report.faults.at(0).line, 3);
}

/// A complaint is settled when its first stage begins, on the day of receipt or later, or not at
/// all; whether few or many begin later.
TEST_F(ImportTest, TellsCasesWhenTheirFirstStageBegan)
{
    for (const int others : {0, 30}) {
        std::vector<Cells> cases;
        std::vector<Cells> stages;
        const auto add = [&](const QString &reference, const QString &beginsOn) {
            Cells row = goodRow(ImportTable::Cases);
            row[u"reference"_s] = reference;
            row[u"received_date"_s] = u"2024-01-08"_s;
            cases.push_back(row);
            if (!beginsOn.isEmpty())
                stages.push_back({{u"reference"_s, reference},
                                  {u"stage"_s, u"1"_s},
                                  {u"received_date"_s, beginsOn}});
        };
        const QString set = u"S%1-"_s.arg(others);
        add(set + u"same"_s, u"2024-01-08"_s);
        add(set + u"later"_s, u"2024-01-10"_s);
        add(set + u"none"_s, {});
        for (int i = 0; i < others; ++i)
            add(set + QString::number(i), u"2024-01-08"_s);
        const ImportReport report = import({{u"cases.csv"_s, csvOf(ImportTable::Cases, cases)},
                                            {u"stages.csv"_s, csvOf(ImportTable::Stages, stages)}});
        ASSERT_TRUE(report.stored) << words(report);
        const auto settledOn = [&](const QString &reference) {
            return ask(
                u"SELECT coalesce(settled_on, 'open') FROM case_record WHERE reference = '"_s +
                set + reference + u"'"_s);
        };
        EXPECT_EQ(settledOn(u"same"_s), u"2024-01-08"_s);
        EXPECT_EQ(settledOn(u"later"_s), u"2024-01-10"_s);
        EXPECT_EQ(settledOn(u"none"_s), u"open"_s);
    }
}

} // namespace redress
