// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplecounty.h"
#include "core/statistics/closing/closinglist.h"
#include "core/statistics/pivotdefinition.h"
#include "core/statistics/totalscheck/headings.h"
#include "core/statistics/totalscheck/totalscheck.h"
#include "core/statistics/totalscheck/typedtable.h"
#include "core/store/statement.h"
#include "tests/core/statistics/publishedtables.h"
#include "tests/core/statistics/tablefixture.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = TotalsFinding::Kind;
using testing::ElementsAre;

std::vector<TotalsFinding> check(const QStringList &texts)
{
    std::vector<CheckedTable> tables;
    for (const QString &text : texts) {
        auto table = tableFromTyped(text);
        EXPECT_TRUE(table) << why(table);
        if (table)
            tables.push_back(*table);
    }
    return checkTotals(tables);
}

std::vector<TotalsFinding> only(const std::vector<TotalsFinding> &all, Kind kind)
{
    std::vector<TotalsFinding> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [kind](const TotalsFinding &finding) { return finding.kind == kind; });
    return some;
}

std::string inWords(const std::vector<TotalsFinding> &findings)
{
    QStringList lines;
    for (const TotalsFinding &finding : findings)
        lines.append(finding.key + u"\n  "_s + finding.sentence + u"\n  "_s +
                     finding.explanation.value_or(u"(open)"_s));
    return lines.join(u'\n').toStdString();
}

} // namespace

// The nine lines of what re-adding the published reports finds.

TEST(TotalsCheck, FindsThatTheRowsOfS2AddToEighteenAndNotSeventeen)
{
    const auto findings = check({published::kS2NonStatutory});
    const auto totals = only(findings, Kind::RowTotal);
    ASSERT_EQ(totals.size(), 1u) << inWords(findings);
    EXPECT_THAT(totals.front().numbers, ElementsAre(17, 18));
    EXPECT_TRUE(totals.front().sentence.contains(u"18"_s));
    EXPECT_TRUE(totals.front().sentence.contains(u"17"_s));
    // Nine of eighteen: the percentage beside it is wrong as well.
    const auto percentages = only(findings, Kind::Percentage);
    ASSERT_EQ(percentages.size(), 1u) << inWords(findings);
    EXPECT_THAT(percentages.front().numbers, ElementsAre(53, 50));
    EXPECT_EQ(findings.size(), 2u) << inWords(findings);
}

TEST(TotalsCheck, FindsThatTheRowsOfS4AddToThirtyAndTheTableToNinetyThree)
{
    const auto findings = check({published::kS4Responses});
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_EQ(findings.front().kind, Kind::RowTotal);
    EXPECT_THAT(findings.front().numbers, ElementsAre(29, 30, 92, 93));
    EXPECT_TRUE(findings.front().sentence.contains(u"93"_s));
}

TEST(TotalsCheck, FindsThatContactMethodsOfS0CountMoreThanWasReceived)
{
    const auto findings = check({published::kS0Received, published::kS0ContactMethods});
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_EQ(findings.front().kind, Kind::Population);
    EXPECT_THAT(findings.front().numbers, ElementsAre(261, 268));
    EXPECT_TRUE(findings.front().isOpen());
}

TEST(TotalsCheck, FindsTwoColumnsOfS0UnderOneHeading)
{
    const auto headings = only(check({published::kS0Outcomes}), Kind::Heading);
    ASSERT_EQ(headings.size(), 2u) << inWords(headings);
    EXPECT_TRUE(headings.front().sentence.contains(u"quarter 4"_s)) << inWords(headings);
    EXPECT_THAT(headings.front().numbers, ElementsAre(5, 7));
}

TEST(TotalsCheck, FindsThreePopulationsOfOneQuarterInS3)
{
    const auto findings =
        only(check({published::kS3Outcomes, published::kS3ResponseTimes, published::kS3DipSample}),
             Kind::Population);
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [](const TotalsFinding &finding) { return finding.numbers.size() == 3; });
    ASSERT_NE(found, findings.end()) << inWords(findings);
    EXPECT_THAT(found->numbers, ElementsAre(48, 47, 39));
    EXPECT_TRUE(found->where.contains(u"Children's Social Care"_s)) << found->where.toStdString();
    EXPECT_TRUE(found->where.contains(u"quarter 3 of 2023-24"_s)) << found->where.toStdString();
}

TEST(TotalsCheck, FindsThatElevenOfThirtyNineInS3IsNotThirtyPercent)
{
    const auto findings = check({published::kS3DipSample});
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_EQ(findings.front().kind, Kind::Percentage);
    EXPECT_THAT(findings.front().numbers, ElementsAre(30, 28));
}

TEST(TotalsCheck, FindsThatTheUpholdRateOfS3LeavesOutAClass)
{
    const auto findings = check({published::kS3OmbudsmanOutcomes});
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_EQ(findings.front().kind, Kind::Definition);
    EXPECT_THAT(findings.front().numbers, ElementsAre(37, 40, 73, 80));
    EXPECT_TRUE(findings.front().sentence.contains(u"fault but no injustice"_s));
}

TEST(TotalsCheck, FindsThatOutcomesAndResponsesOfS3AreNotTheSameComplaints)
{
    const auto findings = check({published::kS3Outcomes, published::kS3ResponseTimes});
    const auto populations = only(findings, Kind::Population);
    ASSERT_EQ(populations.size(), 1u) << inWords(findings);
    EXPECT_THAT(populations.front().numbers, ElementsAre(1165, 1191));
    // The other places in which they differ are behind it, not beside it.
    EXPECT_GT(populations.front().places.size(), 2u);
}

TEST(TotalsCheck, FindsTheTableNumbersOfS4)
{
    const auto findings = checkNumbering(outlineOfText(published::kS4Outline));
    ASSERT_EQ(findings.size(), 3u) << inWords(findings);
    EXPECT_EQ(findings[0].kind, Kind::Numbering);
    EXPECT_THAT(findings[0].numbers, ElementsAre(7)); // none of that number
    EXPECT_EQ(findings[1].kind, Kind::Numbering);
    EXPECT_THAT(findings[1].numbers, ElementsAre(8)); // two of that number
    EXPECT_EQ(findings[2].kind, Kind::Reference);
    EXPECT_THAT(findings[2].numbers, ElementsAre(2, 3)); // table 2 for table 3
}

// Tables that are sound.

TEST(TotalsCheck, FindsNothingInSoundTables)
{
    for (const QString &sound :
         {published::kS0Received, published::kS1FindingsStage1, published::kS1FindingsStage2,
          published::kS2Statutory, published::kS3Received, published::kS3OmbudsmanReceived,
          published::kS3ResponseTimes, published::kS4Costs, published::kS4Demand}) {
        const auto findings = check({sound});
        EXPECT_TRUE(findings.empty()) << inWords(findings);
    }
}

TEST(TotalsCheck, FindsNothingBetweenSoundTablesOfOneReport)
{
    const auto s3 = check(
        {published::kS3Received, published::kS3ResponseTimes, published::kS3OmbudsmanReceived});
    EXPECT_TRUE(s3.empty()) << inWords(s3);
    const auto s1 = check({published::kS1FindingsStage1, published::kS1FindingsStage2});
    EXPECT_TRUE(s1.empty()) << inWords(s1);
    const auto s4 = check({published::kS4Costs, published::kS4Demand});
    EXPECT_TRUE(s4.empty()) << inWords(s4);
}

// \source domain.md 10: percentages of S0 that no whole number of complaints gives.
TEST(TotalsCheck, FindsPercentagesThatNoWholeNumberGives)
{
    const auto findings = only(check({published::kS0Outcomes}), Kind::Percentage);
    std::vector<std::vector<double>> numbers;
    numbers.reserve(findings.size());
    for (const TotalsFinding &finding : findings)
        numbers.push_back(finding.numbers);
    EXPECT_THAT(numbers, testing::IsSupersetOf(std::vector<std::vector<double>>{
                             {44, 43, 50}, {42, 41, 43}, {69, 64, 73}}))
        << inWords(findings);
}

TEST(TotalsCheck, FindsTwoTablesThatTellOneNumberDifferently)
{
    const auto findings =
        check({u"Stage 1 received 2023-24\nService\tNumber\nA\t3\nB\t4\nTotal\t7\n"_s,
               u"Stage 1 received by team 2023-24\nTeam\tNumber\nX\t6\nY\t2\nTotal\t8\n"_s});
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_EQ(findings.front().kind, Kind::Disagreement);
    EXPECT_THAT(findings.front().numbers, ElementsAre(7, 8));
}

TEST(TotalsCheck, LeavesTablesOfOtherYearsAndStagesAlone)
{
    EXPECT_TRUE(check({u"Stage 1 received 2023-24\nService\tNumber\nA\t3\nB\t4\nTotal\t7\n"_s,
                       u"Stage 1 received 2022-23\nService\tNumber\nA\t6\nB\t2\nTotal\t8\n"_s})
                    .empty());
    EXPECT_TRUE(check({u"Stage 1 received 2023-24\nService\tNumber\nA\t3\nB\t4\nTotal\t7\n"_s,
                       u"Stage 2 received 2023-24\nService\tNumber\nA\t6\nB\t2\nTotal\t8\n"_s})
                    .empty());
}

TEST(TotalsCheck, TakesANoteThatNamesTheOtherNumberForAnExplanation)
{
    const auto findings =
        check({published::kS0Received,
               published::kS0ContactMethods +
                   u"Note: 7 more than the 261 received, since some used two methods.\n"_s});
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_FALSE(findings.front().isOpen());
}

TEST(TotalsCheck, FindsColumnsThatDoNotAddToTheirTotal)
{
    const auto findings = check({u"Stage 1 received 2023-24\nService\tQ1\tQ2\tYTD\n"
                                 "A\t3\t1\t4\nB\t4\t2\t7\nTotal\t7\t3\t11\n"_s});
    ASSERT_EQ(findings.size(), 2u) << inWords(findings); // the row, and that of the totals
    EXPECT_EQ(findings.front().kind, Kind::ColumnTotal);
    EXPECT_THAT(findings.front().numbers, ElementsAre(7, 6));
    EXPECT_THAT(findings.back().numbers, ElementsAre(11, 10));
}

TEST(TypedTable, ReadsWhatASpreadsheetPastes)
{
    const auto table = tableFromTyped(published::kS3Outcomes);
    ASSERT_TRUE(table) << why(table);
    EXPECT_EQ(table->title, u"Complaint outcomes 2023-24"_s);
    ASSERT_EQ(table->columns.size(), 8u);
    EXPECT_EQ(table->columns[0].heading(), u"Q1 Total Outcomes"_s);
    EXPECT_EQ(table->columns[0].counted.population, Population::Outcomes);
    EXPECT_EQ(table->columns[0].span, (CheckedSpan{2023, 1}));
    EXPECT_EQ(table->columns[1].role, CheckedColumn::Role::Percent);
    EXPECT_TRUE(table->columns[6].isTotal);
    EXPECT_TRUE(table->rows.back().isTotal);
    EXPECT_EQ(table->cell(7, 6).value, 1165);
}

TEST(TypedTable, ReadsCommasAndQuotes)
{
    const auto table =
        tableFromTyped(u"Service,Received,\"Cost\"\n\"Roads, paths\",3,\"\u00a31,250.50\"\n"_s);
    ASSERT_TRUE(table) << why(table);
    EXPECT_EQ(table->rows.front().name, u"Roads, paths"_s);
    EXPECT_EQ(table->cell(0, 1).value, 1250.5);
    EXPECT_EQ(table->columns[1].role, CheckedColumn::Role::Amount);
}

TEST(TypedTable, RefusesWhatIsNoTable)
{
    EXPECT_FALSE(tableFromTyped(QString()));
    EXPECT_FALSE(tableFromTyped(u"A sentence, and another.\nAnd a third.\n"_s));
    EXPECT_FALSE(tablesFromTyped(u"\n\n"_s));
}

TEST(Headings, KnowYearsQuartersAndTotals)
{
    EXPECT_EQ(yearNamed(u"2023-24"_s), 2023);
    EXPECT_EQ(yearNamed(u"Total 2015/16"_s), 2015);
    EXPECT_EQ(yearNamed(u"received 23-24"_s), 2023);
    EXPECT_FALSE(yearNamed(u"2023-25"_s));
    EXPECT_FALSE(yearNamed(u"by 2023"_s));
    EXPECT_EQ(quarterNamed(u"% upheld (Q3)"_s), 3);
    EXPECT_FALSE(quarterNamed(u"Q5"_s));
    EXPECT_TRUE(namesTotal(u"Grand Total"_s));
    EXPECT_TRUE(namesTotal(u"YTD"_s));
    EXPECT_FALSE(namesTotal(u"Totally new"_s));
    EXPECT_EQ(stageNamed(u"Stage 1 and Stage 2"_s), 0);
    EXPECT_EQ(stageNamed(u"Stage 2 outcomes"_s), 2);
}

// Tables that Redress makes.

namespace {

/// Nothing is left unexplained in tables that are counted.
void expectNothingFalse(TestStore &store, const ReportPeriod &period,
                        const std::vector<TableDefinition> &own = {})
{
    TableEngine engine(store.database(), store->reference());
    std::vector<FilledTable> tables;
    const auto findings = totalsOf(engine, period, own, &tables);
    ASSERT_TRUE(findings) << why(findings);
    EXPECT_GT(tables.size(), 20u + own.size());
    std::vector<TotalsFinding> open;
    for (const TotalsFinding &finding : *findings) {
        if (finding.isOpen())
            open.push_back(finding);
    }
    EXPECT_TRUE(open.empty()) << inWords(open);
}

/// Tables of all shapes that the builder makes.
std::vector<TableDefinition> ownTables()
{
    const QStringList measures{u"received"_s, u"responded"_s, u"outcomes"_s, u"in_time_pct"_s,
                               u"upheld_pct"_s};
    const QList<QStringList> rows{{},
                                  {u"directorate"_s},
                                  {u"directorate"_s, u"service"_s},
                                  {u"contact_method"_s},
                                  {u"outcome"_s, u"stage"_s}};
    const QStringList columns{QString(), u"quarter"_s, u"year"_s, u"stage"_s};
    std::vector<TableDefinition> tables;
    for (const QStringList &levels : rows) {
        for (const QString &across : columns) {
            for (qsizetype first = 0; first < measures.size(); first += 2) {
                if (levels.contains(across))
                    continue;
                auto made = pivotOf(measures.mid(first, 2), levels, across, {});
                if (!made)
                    continue;
                made->id = u"saved-%1"_s.arg(tables.size() + 1);
                made->title = u"Own table %1"_s.arg(tables.size() + 1);
                made->totalRow = u"Total"_s;
                tables.push_back(*made);
            }
        }
    }
    return tables;
}

} // namespace

TEST(TotalsCheck, FindsNothingFalseInTheTablesOfTheTwoCounties)
{
    const std::array folders{u"003-county-2023-24"_s, u"004-county-2017-18"_s};
    const std::array periods{ReportPeriod{{2023}, 3, {}}, ReportPeriod{{2017}, 4, {}}};
    for (size_t i = 0; i < folders.size(); ++i) {
        TestStore store;
        ASSERT_TRUE(store.import({testData(u"acceptance/%1/cases"_s.arg(folders[i]))}).stored);
        expectNothingFalse(store, periods[i]);
    }
}

TEST(TotalsCheck, FindsNothingFalseInTheTablesOfTheSampleCounty)
{
    TestStore store(day("2024-06-03"));
    const auto made = fillSampleCounty(*store, day("2024-06-03"));
    ASSERT_TRUE(made) << why(made);
    ASSERT_TRUE(store->reload());
    expectNothingFalse(store, {{2023}, 4, {}});
    expectNothingFalse(store, {{2022}, 4, {}});
    expectNothingFalse(store, {{2023}, 2, {}});
    expectNothingFalse(store, ReportPeriod{{2024}, 1, {}}.upTo(day("2024-06-03")));
}

TEST(TotalsCheck, FindsNothingFalseInTablesThatSomebodyMade)
{
    TestStore store(day("2024-06-03"));
    const auto made = fillSampleCounty(*store, day("2024-06-03"));
    ASSERT_TRUE(made) << why(made);
    ASSERT_TRUE(store->reload());
    const std::vector<TableDefinition> own = ownTables();
    EXPECT_GT(own.size(), 30u);
    expectNothingFalse(store, {{2023}, 4, {}}, own);
    expectNothingFalse(store, {{2023}, 3, {}}, own);
}

/// What a reader of the five outcomes would miss in their total has a column as soon as it occurs.
TEST(TotalsCheck, PrematureAndInvalidDecisionsHaveAColumnWhereThereAreAny)
{
    TestStore store;
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    const auto columnsNow = [&] {
        TableEngine engine(store.database(), store->reference());
        auto table = engine.fill(*shippedTable(u"003-ombudsman-outcomes"), {{2023}, 3, {}});
        EXPECT_TRUE(table) << why(table);
        return *table;
    };
    EXPECT_EQ(columnsNow().columnNamed(u"q1_premature"_s), -1);
    store.database().run(u"UPDATE ombudsman_case SET decision = 'premature' WHERE id = "
                         "(SELECT min(id) FROM ombudsman_case WHERE decision_quarter = 20231 AND "
                         "decision = 'closed_no_further_action')"_s);
    EXPECT_EQ(columnsNow().columnNamed(u"q1_invalid"_s), -1);
    store.database().run(u"UPDATE ombudsman_case SET decision = 'invalid' WHERE id = "
                         "(SELECT min(id) FROM ombudsman_case WHERE decision_quarter = 20231 AND "
                         "decision = 'closed_no_further_action')"_s);
    const FilledTable table = columnsNow();
    for (const QString &name : {u"q1_premature"_s, u"q1_invalid"_s}) {
        const int column = table.columnNamed(name);
        ASSERT_GE(column, 0) << name.toStdString();
        EXPECT_EQ(table.cells.back()[size_t(column)].value(), 1.0);
    }
    // 35 decided in quarter 1, and 13 upheld of them, as printed.
    EXPECT_EQ(table.cells.back()[size_t(table.columnNamed(u"q1_total"_s))].value(), 35.0);
    EXPECT_EQ(table.cells.back()[size_t(table.columnNamed(u"q1_upheld_pct"_s))].value(), 37.0);
    for (const TotalsFinding &finding : checkTotals({checkedFrom(table)}))
        EXPECT_NE(finding.kind, Kind::ColumnTotal) << finding.sentence.toStdString();
}

/// What computed tables count differently is told beneath them, and told apart all the same.
TEST(TotalsCheck, TellsThatTheBasisExplainsComputedTables)
{
    TestStore store;
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    std::vector<CheckedTable> tables;
    for (const char *id : {"003-complaint-outcomes", "003-response-times"}) {
        const auto table = engine.fill(*shippedTable(QString::fromLatin1(id)), {{2023}, 3, {}});
        ASSERT_TRUE(table) << why(table);
        tables.push_back(checkedFrom(*table));
    }
    const auto findings = only(checkTotals(tables), Kind::Population);
    ASSERT_EQ(findings.size(), 1u) << inWords(findings);
    EXPECT_THAT(findings.front().numbers, ElementsAre(1165, 1191));
    EXPECT_FALSE(findings.front().isOpen());
    EXPECT_THAT(findings.front().tables,
                ElementsAre(u"003-complaint-outcomes"_s, u"003-response-times"_s));
}

TEST(TotalsCheck, FindsATotalOfAComputedTableThatWasTamperedWith)
{
    TestStore store;
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    auto table = engine.fill(*shippedTable(u"003-complaints-received"), {{2023}, 3, {}});
    ASSERT_TRUE(table) << why(table);
    table->cells.back().front().numerator += 1;
    const auto findings = checkTotals({checkedFrom(*table)});
    // The row of totals down the first quarter, and across to the year.
    ASSERT_EQ(findings.size(), 2u) << inWords(findings);
    EXPECT_EQ(findings[0].kind, Kind::RowTotal);
    EXPECT_THAT(findings[0].numbers, ElementsAre(470, 469));
    EXPECT_EQ(findings[1].kind, Kind::ColumnTotal);
    EXPECT_THAT(findings[1].numbers, ElementsAre(1275, 1276));
}

} // namespace redress
