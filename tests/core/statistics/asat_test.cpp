// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it stood on a day: what happened later is not known yet.
#include "tests/core/statistics/tablefixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

ReportPeriod asAt(const char *iso)
{
    return {{2023}, 4, day(iso)};
}

/// A1 is answered and found on with two actions, one of them done in June and one in October. A2 is
/// withdrawn in October. The Ombudsman makes a recommendation in May that is carried out in
/// October.
void fillYear(TestStore &store)
{
    const QStringList files{
        store.write(u"services.csv"_s, "directorate\nRoads\n"),
        store.write(u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                                    "A0,complaint,corporate,Roads,2022-05-09,Pothole\n"
                                    "B0,complaint,corporate,Roads,2022-11-07,Pothole\n"
                                    "A1,complaint,corporate,Roads,2023-04-06,Pothole\n"
                                    "A2,complaint,corporate,Roads,2023-05-05,Pothole\n"),
        store.write(u"stages.csv"_s,
                    "reference,stage,received_date,responded_date,outcome,outcome_date\n"
                    "A0,1,2022-05-09,,,\nB0,1,2022-11-07,,,\n"
                    "A1,1,2023-04-06,2023-04-20,upheld,\n"
                    "A2,1,2023-05-05,,withdrawn,2023-10-02\n"),
        store.write(u"actions.csv"_s, "reference,stage,category,completed_date\n"
                                      "A1,1,Apology,2023-06-01\nA1,1,Apology,2023-10-02\n"),
        store.write(u"ombudsman.csv"_s,
                    "reference,directorate,received_date,decision_date,decision\n"
                    "O1,Roads,2023-04-10,2023-05-02,upheld_injustice\n"),
        store.write(u"remedies.csv"_s, "ombudsman_reference,category,amount,completed_date\n"
                                       "O1,apology,,2023-10-02\nO1,financial_remedy,250,\n")};
    ASSERT_TRUE(store.import(files).stored);
}

std::optional<double> valueOf(TestStore &store, const QByteArray &members,
                              const ReportPeriod &period)
{
    return filled(store, definition("{\"id\": \"one\", " + members + "}"), period)
        .cell(0, 0)
        .value();
}

} // namespace

TEST(AsAt, AnActionThatIsDoneLaterIsNotDone)
{
    TestStore store;
    fillYear(store);
    const QByteArray done = R"("measures": [{"measure": "actions_done_pct"}])";
    EXPECT_EQ(valueOf(store, done, kWholeYear), 100.0);
    EXPECT_EQ(valueOf(store, done, asAt("2023-10-02")), 100.0);
    EXPECT_EQ(valueOf(store, done, asAt("2023-10-01")), 50.0);
    EXPECT_EQ(valueOf(store, done, asAt("2023-05-31")), 0.0);
}

TEST(AsAt, AnActionThatIsDoneBetweenTheEndOfTheYearAndTheDayIsDone)
{
    TestStore store;
    fillYear(store);
    const QByteArray done = R"("measures": [{"measure": "actions_done_pct"}])";
    const ReportPeriod toJune{{2023}, 1, day("2023-10-02")};
    EXPECT_EQ(valueOf(store, done, toJune), 100.0);
    const ReportPeriod toJuneInJuly{{2023}, 1, day("2023-07-14")};
    EXPECT_EQ(valueOf(store, done, toJuneInJuly), 50.0);
}

TEST(AsAt, ARecommendationThatIsCarriedOutLaterIsNotCarriedOut)
{
    TestStore store;
    fillYear(store);
    const QByteArray complied = R"("measures": [{"measure": "recommendations_complied_pct"}])";
    EXPECT_EQ(valueOf(store, complied, kWholeYear), 50.0);
    EXPECT_EQ(valueOf(store, complied, asAt("2023-10-01")), 0.0);
}

TEST(AsAt, AComplaintThatIsWithdrawnLaterIsStillOpen)
{
    TestStore store;
    fillYear(store);
    const QByteArray withdrawn =
        R"("where": {"outcome": ["withdrawn"]}, "measures": [{"measure": "received"}])";
    EXPECT_EQ(valueOf(store, withdrawn, asAt("2023-10-02")), 1.0);
    EXPECT_EQ(valueOf(store, withdrawn, asAt("2023-10-01")), 0.0);

    const TableDefinition byOutcome = definition(R"({"id": "rows", "where": {"stage": ["1"]},
        "rows": [{"dimension": "outcome"}], "measures": [{"measure": "received"}]})");
    const FilledTable early = filled(store, byOutcome, asAt("2023-10-01"));
    EXPECT_EQ(early.rowNamed(u"withdrawn"_s), -1);
    const int open = early.rowNamed(u"Still open"_s);
    ASSERT_GE(open, 0);
    EXPECT_EQ(early.cell(size_t(open), 0).value(), 1.0);
    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(early, size_t(open), 0);
    ASSERT_TRUE(cases) << why(cases);
    ASSERT_EQ(cases->numerator.size(), 1U);
    EXPECT_EQ(cases->numerator.front().reference, u"A2"_s);
}

TEST(AsAt, OutcomesOfWhatWasReceivedAreThoseKnownByThen)
{
    TestStore store;
    fillYear(store);
    const QByteArray found = R"("basis": "received", "measures": [{"measure": "outcomes"}])";
    EXPECT_EQ(valueOf(store, found, asAt("2023-04-20")), 1.0);
    EXPECT_EQ(valueOf(store, found, asAt("2023-04-19")), 0.0);
    const QByteArray answered = R"("basis": "received", "measures": [{"measure": "responded"}])";
    EXPECT_EQ(valueOf(store, answered, asAt("2023-04-20")), 1.0);
    EXPECT_EQ(valueOf(store, answered, asAt("2023-04-19")), 0.0);
}

TEST(ChangeOnTheYearBefore, ComparesUpToTheSameDay)
{
    TestStore store;
    fillYear(store);
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"received"_s;
    figure.change = Change::Difference;
    const auto change = [&](const ReportPeriod &period) {
        const auto cell = engine.figure(figure, period);
        EXPECT_TRUE(cell) << why(cell);
        return cell ? cell->value() : std::nullopt;
    };
    EXPECT_EQ(change(kWholeYear), 0.0) << "two after two";
    EXPECT_EQ(change(asAt("2023-06-30")), 1.0) << "two after one, of April to June";
    EXPECT_EQ(change(asAt("2023-05-08")), 2.0) << "two after none by 8 May";
    EXPECT_EQ(change(asAt("2023-05-09")), 1.0) << "two after one by 9 May";
}

TEST(ChangeOnTheYearBefore, OfTheYearBeforeIsOfWholeYears)
{
    TestStore store;
    fillYear(store);
    TableEngine engine(store.database(), store->reference());
    FigureSpec figure;
    figure.measure.measure = u"received"_s;
    figure.change = Change::Difference;
    figure.yearOffset = -1;
    const auto cell = engine.figure(figure, {{2024}, 1, {}});
    ASSERT_TRUE(cell) << why(cell);
    EXPECT_EQ(cell->value(), 0.0) << "2023-24 after 2022-23, two each";
}

TEST(CasesBehindAnAmount, AreThoseThatHaveOne)
{
    TestStore store;
    fillYear(store);
    const FilledTable table = filled(
        store, definition(R"({"id": "amount", "measures": [{"measure": "remedy_amount"}]})"));
    EXPECT_EQ(table.cell(0, 0).value(), 250.0);
    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(table, 0, 0);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->numerator.size(), 1U);
}

} // namespace redress
