// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/tablefixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Two complaints in quarter 1 and one in quarter 4 of 2022-23, one in quarter 1 of 2023-24.
void fillTwoYears(TestStore &store, const QByteArray &procedure = "children_statutory")
{
    const QString services = store.write(u"services.csv"_s, "directorate\nRoads\n");
    QByteArray lines = "reference,kind,procedure,directorate,received_date,summary\n"
                       "A1,complaint,PROCEDURE,Roads,2022-04-05,Pothole\n"
                       "A2,complaint,PROCEDURE,Roads,2022-05-05,Pothole\n"
                       "A3,complaint,PROCEDURE,Roads,2023-02-06,Pothole\n"
                       "A4,complaint,PROCEDURE,Roads,2023-04-06,Pothole\n";
    const QString cases = store.write(u"cases.csv"_s, lines.replace("PROCEDURE", procedure));
    const QString stages =
        store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                     "A1,1,2022-04-05,2022-04-20,upheld\n"
                                     "A2,1,2022-05-05,2022-05-20,upheld\n"
                                     "A3,1,2023-02-06,2023-02-20,not_upheld\n"
                                     "A4,1,2023-04-06,2023-04-20,not_upheld\n");
    const QString ombudsman = store.write(
        u"ombudsman.csv"_s, "reference,directorate,received_date,decision_date,decision\n"
                            "O1,Roads,2023-05-02,2023-06-01,not_upheld\n");
    ASSERT_TRUE(store.import({services, cases, stages, ombudsman}).stored);
}

} // namespace

TEST(RowsOfYears, CountTheWholeOfEachYearBefore)
{
    TestStore store;
    fillTwoYears(store);
    const FilledTable table = filled(store, definition(R"({"id": "years",
        "rows": [{"dimension": "year", "years": 2}], "measures": [{"measure": "received"}]})"));
    ASSERT_EQ(table.cells.size(), 2U);
    EXPECT_EQ(table.cell(0, 0).value(), 3.0);
    EXPECT_EQ(table.cell(1, 0).value(), 1.0);
    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(table, 0, 0);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->numerator.size(), 3U);
}

TEST(RowsOfYears, OpenAsManyCasesAsEachOutcomeCounts)
{
    TestStore store;
    fillTwoYears(store);
    const FilledTable table = filled(store, definition(R"({"id": "outcomes",
        "rows": [{"dimension": "year", "years": 2}],
        "columns": {"by": "outcome", "total": "total"}, "measures": [{"measure": "outcomes"}]})"));
    TableEngine engine(store.database(), store->reference());
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const auto cases = engine.casesBehind(table, row, column);
            ASSERT_TRUE(cases) << why(cases);
            EXPECT_EQ(double(cases->numerator.size()), table.cell(row, column).value());
        }
    }
    const int notUpheld = table.columnNamed(u"not_upheld"_s);
    ASSERT_GE(notUpheld, 0);
    EXPECT_EQ(table.cell(0, size_t(notUpheld)).value(), 1.0);
}

TEST(YearsBeforeTheFirstRecord, AreNotAvailableAndNever0)
{
    TestStore store;
    fillTwoYears(store);
    const TableDefinition across =
        definition(R"({"id": "across", "columns": {"by": "year", "years": 4},
        "measures": [{"measure": "received"}], "history": true})");
    const QString history =
        store.write(u"history.csv"_s, "year,measure,value\n2020-21,stage_1_received,41\n");
    ASSERT_TRUE(store.import({history}).stored);
    TableDefinition ofStage1 = across;
    ofStage1.where = {{Dimension::Stage, {u"1"_s}}};
    const FilledTable table = filled(store, ofStage1, kWholeYear);
    ASSERT_EQ(table.columns.size(), 4U);
    EXPECT_EQ(table.cell(0, 0).value(), 41.0) << "published";
    EXPECT_EQ(table.cell(0, 1).state, Cell::State::NotAvailable) << "2021-22";
    EXPECT_EQ(table.cell(0, 2).value(), 3.0);
    EXPECT_EQ(table.cell(0, 3).value(), 1.0);
}

TEST(YearsBeforeTheFirstRecord, AreNotAvailableAsRowsEither)
{
    TestStore store;
    fillTwoYears(store);
    const FilledTable table = filled(store, definition(R"({"id": "rows",
        "rows": [{"dimension": "year", "years": 3}],
        "measures": [{"measure": "received"}, {"measure": "upheld_pct"}, {"measure": "panels"}]})"));
    ASSERT_EQ(table.cells.size(), 3U);
    EXPECT_EQ(table.cell(0, 0).state, Cell::State::NotAvailable);
    EXPECT_EQ(table.cell(0, 1).state, Cell::State::NotAvailable);
    EXPECT_EQ(table.cell(1, 2).value(), 0.0) << "none was held in a year that was recorded";
}

TEST(YearsBeforeTheFirstRecord, AreNoneInAnEmptyFile)
{
    TestStore store;
    const FilledTable table = filled(store, definition(R"({"id": "years",
        "measures": [{"measure": "received"}]})"));
    EXPECT_EQ(table.cell(0, 0).value(), 0.0);
}

TEST(PartOfAYear, IsComparedWithTheSameDaysOfTheYearBefore)
{
    const ReportPeriod toJune{{2023}, 4, QDate(2023, 6, 10)};
    EXPECT_EQ(toJune.shifted(-1), (ReportPeriod{{2022}, 4, QDate(2022, 6, 10)}));
    EXPECT_EQ((ReportPeriod{{2023}, 4, QDate(2024, 2, 29)}).shifted(-1).asAt, QDate(2023, 2, 28));

    FigureSpec change;
    change.measure.measure = u"received"_s;
    change.change = Change::Difference;
    const ReportPeriod before = periodOf(
        [&] {
            FigureSpec spec = change;
            spec.yearOffset = -1;
            spec.sameQuarters = true;
            return spec;
        }(),
        toJune);
    EXPECT_EQ(before, toJune.shifted(-1));
}

TEST(TimeToCome, IsCutOffAtTodayAndBlank)
{
    const ReportPeriod running = ReportPeriod{{2026}, 4, {}}.upTo(QDate(2026, 11, 22));
    EXPECT_EQ(running.lastDay(), QDate(2026, 11, 22));
    EXPECT_TRUE(running.reaches({{2026}, 3}));
    EXPECT_FALSE(running.reaches({{2026}, 4}));
    EXPECT_TRUE(running.cuts({{2026}, 3}));
    EXPECT_FALSE(running.cuts({{2026}, 2}));
    const ReportPeriod over{{2024}, 3, {}};
    EXPECT_EQ(over.upTo(QDate(2026, 11, 22)), over);

    TestStore store;
    fillTwoYears(store);
    const FilledTable table = filled(store, definition(R"({"id": "quarters",
        "columns": {"by": "quarter", "total": "ytd", "total_label": "Year to date"},
        "measures": [{"measure": "received"}]})"),
                                     ReportPeriod{{2023}, 4, {}}.upTo(QDate(2023, 11, 22)));
    EXPECT_EQ(table.cell(0, 3).state, Cell::State::Ahead);
    EXPECT_EQ(table.cell(0, 2).state, Cell::State::Value);
}

/// Papers of earlier years tell of the children's procedure: their figures are a part of what a
/// table of all procedures counts, and stand in no such table.
TEST(History, StandsBesideNoComplaintsOfOtherProcedures)
{
    TestStore store;
    fillTwoYears(store, "corporate");
    const QString history = store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                                          "2021-22,stage_1_received,,100\n"
                                                          "2022-23,stage_1_received,,90\n"
                                                          "2022-23,stage_1_outcome,upheld,40\n"
                                                          "2022-23,compliment_received,,7\n");
    ASSERT_TRUE(store.import({history}).stored);
    const auto first = [&](const QString &measure, const QStringList &where) {
        const auto pivot = pivotOf({measure}, {}, u"year"_s, where);
        EXPECT_TRUE(pivot) << why(pivot);
        const FilledTable table = filled(store, *pivot, kWholeYear);
        const int year = table.columnNamed(u"2022-23"_s);
        EXPECT_GE(year, 0);
        return table.cell(0, size_t(std::max(0, year)));
    };
    EXPECT_EQ(first(u"received"_s, {u"stage=1"_s}).state, Cell::State::NotAvailable);
    EXPECT_EQ(first(u"outcomes"_s, {u"stage=1"_s}).state, Cell::State::NotAvailable);
    EXPECT_EQ(
        first(u"received"_s, {u"stage=1"_s, u"procedure=children_statutory,corporate"_s}).state,
        Cell::State::NotAvailable);
    const Cell childrens = first(u"received"_s, {u"stage=1"_s, u"procedure=children_statutory"_s});
    EXPECT_TRUE(childrens.isHistory);
    EXPECT_EQ(childrens.value(), 90.0);
    const Cell corporate = first(u"received"_s, {u"stage=1"_s, u"procedure=corporate"_s});
    EXPECT_FALSE(corporate.isHistory);
    EXPECT_EQ(corporate.value(), 3.0);
    EXPECT_EQ(first(u"compliments"_s, {}).value(), 7.0) << "no complaints at all";

    const auto notes = [&](const QStringList &where) {
        return filled(store, *pivotOf({u"received"_s}, {}, u"year"_s, where), kWholeYear)
            .notes.join(u' ');
    };
    const QString said = u"told of the children's procedure alone"_s;
    EXPECT_TRUE(notes({u"stage=1"_s}).contains(said));
    EXPECT_FALSE(notes({u"stage=1"_s, u"procedure=corporate"_s}).contains(said));
}

TEST(History, IsOfTheChildrensProcedureAndOfOneStage)
{
    TestStore store;
    fillTwoYears(store, "corporate");
    const QString history = store.write(u"history.csv"_s, "year,quarter,measure,value\n"
                                                          "2020-21,,stage_1_received,100\n"
                                                          "2020-21,,stage_2_received,20\n"
                                                          "2019-20,,stage_2_received,10\n");
    const QString cases =
        store.write(u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                                    "K1,complaint,children_statutory,Roads,2023-04-06,Visits\n");
    const QString stages =
        store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                     "K1,1,2023-04-06,2023-04-20,not_upheld\n"
                                     "K1,2,2023-05-04,,\n");
    ASSERT_TRUE(store.import({history, cases, stages}).stored);
    const auto across = [&](const QStringList &where) {
        const auto pivot = pivotOf({u"received"_s}, {u"year"_s}, u"stage"_s, where);
        return filled(store, *pivot, kWholeYear);
    };
    const FilledTable children = across({u"procedure=children_statutory"_s});
    const int year = children.rowNamed(u"2020-21"_s);
    const int stage2 = children.columnNamed(u"2"_s);
    ASSERT_GE(year, 0);
    ASSERT_GE(stage2, 0);
    EXPECT_EQ(children.cell(size_t(year), size_t(stage2)).value(), 20.0);
    const FilledTable corporate = across({u"procedure=corporate"_s});
    for (const Cell &cell : corporate.cells[size_t(corporate.rowNamed(u"2020-21"_s))])
        EXPECT_FALSE(cell.isHistory);

    const auto second = pivotOf({u"received"_s}, {u"year"_s}, {},
                                {u"procedure=children_statutory"_s, u"stage=2"_s});
    const FilledTable years = filled(store, *second, kWholeYear);
    EXPECT_EQ(years.cell(size_t(years.rowNamed(u"2020-21"_s)), 0).value(), 20.0);
    EXPECT_EQ(years.cells.back().front().state, Cell::State::NotAvailable)
        << "a total over years of which some are not known";
}

TEST(RateOfSimilarAuthorities, IsNeverWorkedOutFromOwnCases)
{
    TestStore store;
    fillTwoYears(store);
    const TableDefinition rate = definition(R"({"id": "rate",
        "measures": [{"measure": "ombudsman_uphold_rate_similar", "key": "rate"}],
        "history": true})");
    EXPECT_EQ(filled(store, rate, kWholeYear).cell(0, 0).state, Cell::State::NotAvailable);

    const QString history =
        store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                      "2023-24,ombudsman_uphold_rate,similar authorities,80\n");
    ASSERT_TRUE(store.import({history}).stored);
    const FilledTable published = filled(store, rate, kWholeYear);
    EXPECT_EQ(published.cell(0, 0).value(), 80.0);
    EXPECT_TRUE(published.cell(0, 0).isHistory);
}

TEST(PublishedRate, StandsWithoutCountsAndBehindThem)
{
    TestStore store;
    fillTwoYears(store);
    const TableDefinition rate = definition(R"({"id": "rate", "kind": "figures",
        "figure_columns": [{"shows": "label", "key": "label"}, {"shows": "numerator", "key": "upheld"},
                           {"shows": "denominator", "key": "of"}, {"shows": "value", "key": "pct"}],
        "figures": [{"id": "own", "label": "Own basis", "measure": "ombudsman_uphold_rate",
                     "year": -1},
                    {"id": "all", "label": "All", "measure": "ombudsman_upheld_of_decided_pct",
                     "year": -1}]})");
    const QByteArray header = "year,measure,dimension,value\n";
    const QString published =
        store.write(u"history.csv"_s, header + "2022-23,ombudsman_uphold_rate,this council,74\n");
    ASSERT_TRUE(store.import({published}).stored);
    const FilledTable alone = filled(store, rate, kWholeYear);
    EXPECT_EQ(alone.cell(0, 0).state, Cell::State::NotAvailable);
    EXPECT_EQ(alone.cell(0, 1).state, Cell::State::NotAvailable);
    EXPECT_EQ(alone.cell(0, 2).value(), 74.0);
    EXPECT_FALSE(alone.cell(1, 2).hasValue()) << "the Ombudsman's rate is not one of all decisions";

    const QString counts =
        store.write(u"history.csv"_s, header + "2022-23,ombudsman_outcome,upheld,5\n"
                                               "2022-23,ombudsman_decided,,20\n");
    ASSERT_TRUE(store.import({counts}).stored);
    EXPECT_EQ(filled(store, rate, kWholeYear).cell(1, 2).value(), 25.0);
}

TEST(PublishedRate, OfAllDecisionsCountsInjusticeAloneWhereBothKindsArePublished)
{
    TestStore store;
    fillTwoYears(store);
    const QString history =
        store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                      "2022-23,ombudsman_outcome,upheld_injustice,4\n"
                                      "2022-23,ombudsman_outcome,upheld_no_injustice,1\n"
                                      "2022-23,ombudsman_decided,,20\n");
    ASSERT_TRUE(store.import({history}).stored);
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"ombudsman_upheld_of_decided_pct"_s;
    figure.yearOffset = -1;
    const auto rate = engine.figure(figure, kWholeYear);
    ASSERT_TRUE(rate) << why(rate);
    EXPECT_EQ(rate->value(), 20.0);
}

TEST(PublishedOutcomes, LeaveWithdrawnComplaintsOutOfTheShares)
{
    TestStore store;
    fillTwoYears(store);
    const QString history = store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                                          "2022-23,stage_1_outcome,upheld,3\n"
                                                          "2022-23,stage_1_outcome,not_upheld,1\n"
                                                          "2022-23,stage_1_outcome,withdrawn,6\n");
    ASSERT_TRUE(store.import({history}).stored);
    const FilledTable table =
        filled(store, definition(R"({"id": "outcomes", "where": {"stage": ["1"]},
        "rows": [{"dimension": "outcome"}], "columns": {"by": "year", "years": 2},
        "measures": [{"measure": "outcomes", "key": "pct", "share": "column"}], "history": true})"));
    EXPECT_EQ(table.rowNamed(u"withdrawn"_s), -1);
    const int upheld = table.rowNamed(u"upheld"_s);
    ASSERT_GE(upheld, 0);
    EXPECT_EQ(table.cell(size_t(upheld), 0).value(), 75.0);
}

TEST(PublishedTotal, IsWhatSharesAreOfEvenWhereItsRowsAreFewer)
{
    TestStore store;
    fillTwoYears(store);
    const QString history =
        store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                      "2022-23,stage_1_received,,48\n"
                                      "2022-23,stage_1_complainant_type,Parent,24\n"
                                      "2022-23,stage_1_complainant_type,Carer,12\n");
    ASSERT_TRUE(store.import({history}).stored);
    const FilledTable table = filled(store, definition(R"({"id": "who", "where": {"stage": ["1"]},
        "rows": [{"dimension": "complainant_type"}], "total_row": "All",
        "columns": {"by": "year", "years": 2}, "measures": [{"measure": "received", "key": "n"},
            {"measure": "received", "key": "pct", "share": "column"}], "history": true})"),
                                     kWholeYear);
    const auto share = [&](const QString &row) {
        return table.cell(size_t(table.rowNamed(row)), 1).value();
    };
    EXPECT_EQ(share(u"Parent"_s), 50.0);
    EXPECT_EQ(share(u"Carer"_s), 25.0);
    EXPECT_EQ(share(u"All"_s), 100.0);
}

TEST(PublishedRate, OfAllDecisionsPrefersInjusticeToWhateverWasUpheld)
{
    TestStore store;
    fillTwoYears(store);
    const QString history =
        store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                      "2022-23,ombudsman_outcome,upheld,6\n"
                                      "2022-23,ombudsman_outcome,upheld_injustice,5\n"
                                      "2022-23,ombudsman_decided,,20\n");
    ASSERT_TRUE(store.import({history}).stored);
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"ombudsman_upheld_of_decided_pct"_s;
    figure.yearOffset = -1;
    const auto rate = engine.figure(figure, kWholeYear);
    ASSERT_TRUE(rate) << why(rate);
    EXPECT_EQ(rate->numerator, 5.0) << "fault and injustice, as of own cases";
}

TEST(PublishedFigures, OfOneStageStandForNoOther)
{
    TestStore store;
    fillTwoYears(store);
    const QString history =
        store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                      "2022-23,stage_2_in_time,,7\n"
                                      "2022-23,stage_1_received_by_service,Potholes,9\n"
                                      "2022-23,stage_2_outcome,no_finding,2\n");
    ASSERT_TRUE(store.import({history}).stored);
    const FilledTable inTime = filled(
        store, definition(R"({"id": "time", "where": {"stage": ["1"]}, "columns": {"by": "year"},
        "measures": [{"measure": "in_time"}], "history": true})"));
    EXPECT_FALSE(inTime.cell(0, 0).isHistory) << "of stage 2";
    EXPECT_EQ(inTime.cell(0, 0).value(), 3.0);

    const FilledTable byService =
        filled(store, definition(R"({"id": "services", "where": {"stage": ["2"]},
        "rows": [{"dimension": "service"}], "total_row": "All", "columns": {"by": "year"},
        "measures": [{"measure": "received"}], "history": true})"));
    const int all = byService.rowNamed(u"All"_s);
    ASSERT_GE(all, 0);
    EXPECT_FALSE(byService.cell(size_t(all), 0).isHistory) << "of stage 1";
    EXPECT_EQ(byService.cell(size_t(all), 0).value(), 0.0);

    const FilledTable found = filled(store, definition(R"({"id": "found", "where": {"stage": ["2"]},
        "rows": [{"dimension": "outcome"}], "columns": {"by": "year"},
        "measures": [{"measure": "outcomes"}], "history": true})"));
    const int noFinding = found.rowNamed(u"no_finding"_s);
    ASSERT_GE(noFinding, 0);
    EXPECT_EQ(found.cell(size_t(noFinding), 0).value(), 2.0);
}

} // namespace redress
