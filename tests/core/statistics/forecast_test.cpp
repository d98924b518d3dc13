// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/returntext.h"
#include "core/statistics/benchmarkreturn.h"
#include "core/statistics/codecounters.h"
#include "core/statistics/forecast.h"
#include "core/statistics/pivotdefinition.h"
#include "core/statistics/readyanswers.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "tests/core/statistics/tablefixture.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QuarterSpan kQuarter1{{{2023}, 1}, {{2023}, 1}};

/// Two answered, one of them in time; four open: one late already, one due in a week, one on the
/// last day of the quarter, one after it. What came of the open ones is given by \p answers.
void fillQuarter(TestStore &store, const QMap<QString, QByteArray> &answers = {})
{
    QByteArray stages = "reference,stage,received_date,due_date,responded_date\n"
                        "A1,1,2023-04-03,2023-05-02,2023-04-20\n"
                        "A2,1,2023-04-03,2023-05-02,2023-05-10\n";
    const std::pair<QString, QByteArray> open[]{{u"LATE"_s, "2023-05-25"},
                                                {u"WEEK"_s, "2023-06-09"},
                                                {u"LAST"_s, "2023-06-30"},
                                                {u"AFTER"_s, "2023-07-05"}};
    for (const auto &[reference, due] : open)
        stages +=
            reference.toLatin1() + ",1,2023-05-02," + due + ',' + answers.value(reference) + '\n';
    const QStringList files{
        store.write(u"services.csv"_s, "directorate,service\nRoads,Paths\nRoads,Signs\n"),
        store.write(u"cases.csv"_s,
                    "reference,kind,procedure,directorate,service,received_date,summary\n"
                    "A1,complaint,corporate,Roads,Paths,2023-04-03,x\n"
                    "A2,complaint,corporate,Roads,Signs,2023-04-03,x\n"
                    "LATE,complaint,corporate,Roads,Paths,2023-05-02,x\n"
                    "WEEK,complaint,corporate,Roads,Paths,2023-05-02,x\n"
                    "LAST,complaint,corporate,Roads,Signs,2023-05-02,x\n"
                    "AFTER,complaint,corporate,Roads,Signs,2023-05-02,x\n"),
        store.write(u"stages.csv"_s, stages)};
    const ImportReport report = store.import(files);
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

/// What the tables say of the quarter.
Share counted(TestStore &store)
{
    const auto pivot = pivotOf({u"in_time_pct"_s}, {}, {}, {u"stage=1"_s});
    EXPECT_TRUE(pivot) << why(pivot);
    const Cell cell = filled(store, *pivot, {{2023}, 1, {}}).cell(0, 0);
    return {int(cell.numerator), int(cell.denominator.value_or(0))};
}

Forecast forecastOf(TestStore &store, std::optional<int> stage = 1)
{
    TableEngine engine(store.database(), store->reference());
    auto made = forecastInTime(store.database(), engine, kQuarter1, stage, store.clock().today());
    EXPECT_TRUE(made) << why(made);
    return made ? *made : Forecast();
}

QStringList references(const std::vector<OpenStage> &stages)
{
    QStringList names;
    for (const OpenStage &one : stages)
        names.append(one.stage.reference);
    return names;
}

} // namespace

TEST(Forecast, SaysWhatTheQuarterClosesAtAndNamesTheCasesThatDecideIt)
{
    TestStore store(day("2023-06-01"));
    fillQuarter(store);
    const Forecast forecast = forecastOf(store);
    ASSERT_FALSE(forecast.lines.empty());
    const ForecastLine &council = forecast.lines.front();
    EXPECT_EQ(council.soFar, (Share{1, 2}));
    EXPECT_EQ(council.ifInTime, (Share{3, 5}));
    EXPECT_EQ(council.ifInTime.percent(), 60);
    EXPECT_EQ(council.ifLate, (Share{1, 4}));
    EXPECT_EQ(council.ifLate.percent(), 25);
    EXPECT_EQ(references(council.deciding), (QStringList{u"WEEK"_s, u"LAST"_s}));
    EXPECT_EQ(references(council.lateAlready), (QStringList{u"LATE"_s}));
}

/// The same cases answered, and counted by the tables.
TEST(Forecast, AgreesWithTheTablesOnceTheCasesAreAnswered)
{
    TestStore open(day("2023-06-01"));
    fillQuarter(open);
    const ForecastLine council = forecastOf(open).lines.front();
    EXPECT_EQ(council.soFar, counted(open));

    TestStore inTime(day("2024-06-03"));
    fillQuarter(inTime, {{u"LATE"_s, "2023-06-05"},
                         {u"WEEK"_s, "2023-06-09"},
                         {u"LAST"_s, "2023-06-30"},
                         {u"AFTER"_s, "2023-07-05"}});
    EXPECT_EQ(council.ifInTime, counted(inTime));

    TestStore late(day("2024-06-03"));
    fillQuarter(late, {{u"LATE"_s, "2023-06-05"},
                       {u"WEEK"_s, "2023-06-12"},
                       {u"LAST"_s, "2023-07-03"},
                       {u"AFTER"_s, "2023-07-06"}});
    EXPECT_EQ(council.ifLate, counted(late));
}

TEST(Forecast, AnswersWhatIfEverythingIsAnsweredOnADay)
{
    TestStore store(day("2023-06-01"));
    fillQuarter(store);
    const Forecast forecast = forecastOf(store);
    EXPECT_EQ(forecast.ifAllAnsweredOn(day("2023-06-09")), (Share{4, 6}));
    EXPECT_EQ(forecast.ifAllAnsweredOn(day("2023-06-12")), (Share{3, 6}));
    TestStore answered(day("2024-06-03"));
    fillQuarter(answered, {{u"LATE"_s, "2023-06-12"},
                           {u"WEEK"_s, "2023-06-12"},
                           {u"LAST"_s, "2023-06-12"},
                           {u"AFTER"_s, "2023-06-12"}});
    EXPECT_EQ(forecast.ifAllAnsweredOn(day("2023-06-12")), counted(answered));
}

TEST(Forecast, TellsServicesApart)
{
    TestStore store(day("2023-06-01"));
    fillQuarter(store);
    const Forecast forecast = forecastOf(store);
    ASSERT_EQ(forecast.lines.size(), 4u); // council, directorate, two services
    const ForecastLine &paths = forecast.lines[2];
    ASSERT_TRUE(paths.service);
    EXPECT_EQ(store->reference().nameOf(*paths.service), u"Paths"_s);
    EXPECT_EQ(paths.soFar, (Share{1, 1}));
    EXPECT_EQ(paths.ifInTime, (Share{2, 3}));
    EXPECT_EQ(paths.ifLate, (Share{1, 3}));
    EXPECT_EQ(forecastOf(store, 2).lines.front().ifInTime, (Share{0, 0}));
    EXPECT_FALSE(forecastOf(store, 2).lines.front().ifInTime.percent());
}

TEST(Forecast, IsOfWhatRunsAlone)
{
    TestStore store(day("2023-07-01"));
    fillQuarter(store);
    TableEngine engine(store.database(), store->reference());
    EXPECT_FALSE(forecastInTime(store.database(), engine, kQuarter1, 1, day("2023-07-01")));
    EXPECT_TRUE(
        forecastInTime(store.database(), engine, {{{2023}, 1}, {{2023}, 4}}, 1, day("2023-07-01")));
}

namespace {

/// Stage 2 of this year: two open of four stage 1. Of the other two, one is open and one was
/// answered a week ago. Last year two were concluded, for 3,000 and 4,000 pounds.
void fillInvestigations(TestStore &store)
{
    QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n";
    for (const char *reference : {"K1", "K2", "K3", "K4"})
        cases += QByteArray(reference) + ",complaint,children_statutory,Children,2023-04-03,x\n";
    for (const char *reference : {"P1", "P2"})
        cases += QByteArray(reference) + ",complaint,children_statutory,Children,2022-04-04,x\n";
    const QStringList files{
        store.write(u"services.csv"_s, "directorate\nChildren\n"),
        store.write(u"cases.csv"_s, cases),
        store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                     "K1,1,2023-04-03,2023-04-20,not_upheld\n"
                                     "K1,2,2023-05-02,,\n"
                                     "K2,1,2023-04-03,2023-04-20,not_upheld\n"
                                     "K2,2,2023-05-03,,\n"
                                     "K3,1,2023-04-03,2023-05-25,not_upheld\n"
                                     "K4,1,2023-04-03,,\n"
                                     "P1,1,2022-04-04,2022-04-20,not_upheld\n"
                                     "P1,2,2022-05-04,2022-09-01,upheld\n"
                                     "P2,1,2022-04-04,2022-04-20,not_upheld\n"
                                     "P2,2,2022-05-04,2022-09-02,upheld\n"),
        store.write(u"costs.csv"_s, "reference,stage,cost_type,amount,paid_date\n"
                                    "P1,2,investigating_officer,2000,2022-10-03\n"
                                    "P1,2,independent_person,1000,2023-04-11\n"
                                    "P2,2,investigating_officer,4000,2022-10-03\n")};
    const ImportReport report = store.import(files);
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

} // namespace

TEST(Forecast, ReckonsWhatStage2MayCost)
{
    TestStore store(day("2023-06-01"));
    fillInvestigations(store);
    TableEngine engine(store.database(), store->reference());
    const auto typed = forecastStage2Spend(store.database(), engine, store->rules(), {2023},
                                           day("2023-06-01"), Money{350000});
    ASSERT_TRUE(typed) << why(typed);
    EXPECT_EQ(typed->open, 2);
    EXPECT_EQ(typed->mayAsk, 2);
    EXPECT_EQ(typed->escalation, (Share{2, 4}));
    EXPECT_DOUBLE_EQ(typed->expected, 1.0);
    EXPECT_EQ(typed->spend, Money{1050000}); // three at 3,500 pounds
    EXPECT_TRUE(typed->isTyped);
    const auto computed = forecastStage2Spend(store.database(), engine, store->rules(), {2023},
                                              day("2023-06-01"), std::nullopt);
    ASSERT_TRUE(computed) << why(computed);
    EXPECT_EQ(computed->average, Money{350000}); // 7,000 over two, whenever paid
    EXPECT_EQ(computed->averageFrom, 2);
    EXPECT_EQ(computed->averageOf.startYear, 2022);
    EXPECT_EQ(computed->spend, typed->spend);
    // Twenty working days after the answer of 25 May nobody may ask any more: K3 drops out.
    const auto later = forecastStage2Spend(store.database(), engine, store->rules(), {2023},
                                           day("2023-06-30"), Money{350000});
    ASSERT_TRUE(later) << why(later);
    EXPECT_EQ(later->mayAsk, 1);
}

TEST(CodeCounters, CountAcknowledgementsAnswersExtensionsAndRefusals)
{
    TestStore store;
    const QStringList files{
        store.write(u"services.csv"_s, "directorate\nRoads\n"),
        store.write(u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                                    "A,complaint,corporate,Roads,2023-04-03,x\n"
                                    "B,complaint,corporate,Roads,2023-04-03,x\n"
                                    "C,complaint,corporate,Roads,2023-04-03,x\n"
                                    "D,complaint,corporate,Roads,2023-04-03,x\n"),
        // Monday 3 April 2023, Easter from the 7th to the 10th: five working days end on the 12th,
        // ten more on the 26th. Of 2 May, with 8 and 29 May: on the 10th, and twenty on 8 June.
        store.write(u"stages.csv"_s,
                    "reference,stage,received_date,acknowledged_date,extension_agreed_to,"
                    "responded_date,outcome\n"
                    "A,1,2023-04-03,2023-04-12,,2023-04-20,not_upheld\n"
                    "A,2,2023-05-02,,,2023-05-20,not_upheld\n"
                    "B,1,2023-04-03,2023-04-13,,2023-06-20,not_upheld\n"
                    "C,1,2023-04-03,,2023-06-01,2023-05-31,not_upheld\n")};
    const ImportReport report = store.import(files);
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    const auto written = guarded([&] {
        store.database().run(
            u"INSERT INTO case_detail (case_id, triage_result, triage_reason) "
            "SELECT id, 'not_accepted', 'Too long ago' FROM case_record WHERE reference = 'D'"_s);
    });
    ASSERT_TRUE(written) << why(written);
    const auto assessments = codeAssessment(store.database(), store->rules(), {{2023}, 4, {}});
    ASSERT_TRUE(assessments) << why(assessments);
    const CodeAssessment &corporate = assessments->front();
    EXPECT_EQ(corporate.procedure, ProcedureKey::Corporate);
    std::map<std::string, std::pair<size_t, size_t>> counts;
    for (const CodeCounter &counter : corporate.counters)
        counts[counter.id.toStdString()] = {counter.counted.size(), counter.base.size()};
    using Counts = std::pair<size_t, size_t>;
    EXPECT_EQ(counts["stage_1_acknowledged"], (Counts{1, 3}));
    EXPECT_EQ(corporate.counters.front().notRecorded, 1);
    EXPECT_EQ(counts["stage_1_within_limit"], (Counts{1, 3}));
    EXPECT_EQ(counts["stage_1_within_extension"], (Counts{1, 1}));
    EXPECT_EQ(counts["extensions_explained"], (Counts{0, 1}));
    EXPECT_EQ(counts["stage_2_within_limit"], (Counts{1, 1}));
    EXPECT_EQ(counts["escalated"], (Counts{1, 3}));
    EXPECT_EQ(counts["refused"], (Counts{1, 4}));
    EXPECT_EQ(counts["refusals_explained"], (Counts{1, 1}));
}

TEST(BenchmarkReturn, HoldsNumbersAndNoNames)
{
    TestStore store;
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    const auto table = fillReturn(engine, {{2023}, 3, {}}, 0);
    ASSERT_TRUE(table) << why(table);
    const QByteArray csv = returnAsCsv(*table);
    EXPECT_TRUE(csv.startsWith("schema,year,through,id,unit,state,value,numerator,denominator\n"));
    // Published: 113 decided, 48 of 61 investigated upheld on the Ombudsman's own basis.
    EXPECT_TRUE(
        csv.contains("\nredress-benchmark-1,2023-24,3,ombudsman_decided,count,value,113,,\n"))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains(
        "\nredress-benchmark-1,2023-24,3,ombudsman_uphold_rate,percent,value,79,48,61\n"))
        << csv.toStdString();
    const QByteArray json = returnAsJson(*table);
    for (const OrgNode &node : store->reference().nodes()) {
        EXPECT_FALSE(csv.contains(node.name.toUtf8())) << node.name.toStdString();
        EXPECT_FALSE(json.contains(node.name.toUtf8())) << node.name.toStdString();
    }
    EXPECT_TRUE(json.contains("\"schema\": \"redress-benchmark-1\""));
}

TEST(BenchmarkReturn, HidesSmallNumbersWhereAsked)
{
    TestStore store;
    fillInvestigations(store);
    TableEngine engine(store.database(), store->reference());
    const auto open = fillReturn(engine, {{2023}, 4, {}}, 0);
    const auto hidden = fillReturn(engine, {{2023}, 4, {}}, 5);
    ASSERT_TRUE(open && hidden);
    EXPECT_TRUE(returnAsCsv(*open).contains("children_stage_1_received,count,value,4"));
    EXPECT_TRUE(returnAsCsv(*hidden).contains("children_stage_1_received,count,suppressed,,"))
        << returnAsCsv(*hidden).toStdString();
}

TEST(ReadyAnswers, AreShippedWithQuestionDefinitionAndTables)
{
    EXPECT_GE(standingQuestions().size(), 10u);
    QStringList ids;
    for (const StandingQuestion &question : standingQuestions()) {
        EXPECT_FALSE(ids.contains(question.id)) << question.id.toStdString();
        ids.append(question.id);
        EXPECT_TRUE(question.question.endsWith(u'?')) << question.id.toStdString();
        for (const QString &table : question.tables)
            EXPECT_TRUE(shippedTable(table)) << table.toStdString();
    }
    EXPECT_TRUE(ids.contains(u"investigators-appointed"_s));
    EXPECT_FALSE(questionFromJson("{}"));
    EXPECT_FALSE(questionFromJson(R"({"id":"a","group":"b","question":"c?","definition":"d"})"));
}

/// \source features, ready answers: the question could not be answered for each case.
TEST(ReadyAnswers, TellTheDaysToTheAppointmentOrThatTheyAreNotRecorded)
{
    TestStore store;
    fillInvestigations(store);
    const auto written = guarded([&] {
        Database &database = store.database();
        database.run(u"INSERT INTO practitioner (id, name, role) VALUES "
                     "(900001, 'A N Other', 'investigating_officer'), "
                     "(900002, 'S O Else', 'independent_person')"_s);
        // Requested on Tuesday 2 May 2023; Monday 8 May was a bank holiday.
        database.run(
            u"INSERT INTO appointment (id, stage_id, practitioner_id, role, appointed_on) "
            "SELECT 900003, s.id, 900001, 'investigating_officer', '2023-05-10' FROM stage s "
            "JOIN case_record c ON c.id = s.case_id WHERE c.reference = 'K1' AND s.stage_no = 2"_s);
        database.run(
            u"INSERT INTO appointment (id, stage_id, practitioner_id, role, appointed_on) "
            "SELECT 900004, s.id, 900002, 'independent_person', '2023-05-12' FROM stage s "
            "JOIN case_record c ON c.id = s.case_id WHERE c.reference = 'K1' AND s.stage_no = 2"_s);
    });
    ASSERT_TRUE(written) << why(written);
    TableEngine engine(store.database(), store->reference());
    const auto question = std::find_if(
        standingQuestions().begin(), standingQuestions().end(),
        [](const StandingQuestion &q) { return q.id == "investigators-appointed"_L1; });
    ASSERT_NE(question, standingQuestions().end());
    const auto inFull = answer(store.database(), engine, store->rules(), *question, {{2023}, 4, {}},
                               day("2024-06-03"), 0);
    ASSERT_TRUE(inFull) << why(inFull);
    const FilledTable &table = inFull->tables.front();
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.cell(0, 0).value(), 5.0); // 3, 4, 5, 9 and 10 May
    EXPECT_EQ(table.cell(0, 1).value(), 7.0);
    EXPECT_EQ(table.cell(1, 0).state, Cell::State::NotAvailable);
    EXPECT_TRUE(table.notes.join(u' ').contains(u"1 of 2"_s));
    const QString text = answerAsText(*inFull);
    EXPECT_TRUE(text.contains(u"3 June 2024"_s));
    EXPECT_FALSE(text.contains(u"K1"_s));
    EXPECT_FALSE(text.contains(u"A N Other"_s));
    const auto forAll = answer(store.database(), engine, store->rules(), *question, {{2023}, 4, {}},
                               day("2024-06-03"), 5);
    ASSERT_TRUE(forAll) << why(forAll);
    EXPECT_EQ(forAll->tables.front().cell(0, 0).state, Cell::State::Suppressed);
}

TEST(ReadyAnswers, HideSmallNumbersForThePublic)
{
    TestStore store;
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    const StandingQuestion &received = standingQuestions().front();
    const auto inFull = answer(store.database(), engine, store->rules(), received, {{2023}, 3, {}},
                               day("2024-06-03"), 0);
    const auto forAll = answer(store.database(), engine, store->rules(), received, {{2023}, 3, {}},
                               day("2024-06-03"), 5);
    ASSERT_TRUE(inFull && forAll);
    const auto hidden = [](const ReadyAnswer &one) {
        int count = 0;
        for (const auto &row : one.tables.front().cells)
            count += int(std::count_if(row.begin(), row.end(), [](const Cell &cell) {
                return cell.state == Cell::State::Suppressed;
            }));
        return count;
    };
    EXPECT_EQ(hidden(*inFull), 0);
    EXPECT_GT(hidden(*forAll), 0); // two and three of a quarter
}

} // namespace redress
