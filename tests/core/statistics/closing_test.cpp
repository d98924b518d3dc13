// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/closing/closinglist.h"
#include "core/statistics/totalscheck/casesapart.h"
#include "core/store/integrity.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "tests/core/statistics/tablefixture.h"
#include "tests/support/outcomechange.h"

#include <gmock/gmock.h>

#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const Quarter kQuarter{{2023}, 1};

/// Everything that can be wrong, once each, and one case with which nothing is.
void fillFaulty(TestStore &store)
{
    const QStringList files{
        store.write(u"services.csv"_s, "directorate,service\nRoads,\nHomes,Repairs\n"),
        store.write(
            u"cases.csv"_s,
            "reference,kind,procedure,directorate,received_date,complainant_type,contact_method,"
            "summary\n"
            "GOOD,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "NOOUT,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "NORESP,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "BARE,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "CAUSE,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "SERVICE,complaint,corporate,Homes,2023-04-03,Parent,Email,x\n"
            "METHOD,complaint,corporate,Roads,2023-04-03,Parent,,x\n"
            "WHO,complaint,corporate,Roads,2023-04-03,,Email,x\n"
            "EXT,complaint,children_statutory,Roads,2023-04-03,Parent,Email,x\n"
            "LATE,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "OPEN,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "HOLD,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "TRIAGE,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"
            "THEME,compliment,,Roads,2023-04-03,,Email,x\n"),
        store.write(
            u"stages.csv"_s,
            "reference,stage,received_date,extension_agreed_to,on_hold_from,responded_date,outcome,"
            "outcome_date\n"
            "GOOD,1,2023-04-03,,,2023-04-06,not_upheld,\n"
            "NOOUT,1,2023-04-03,,,2023-04-06,,\n"
            "NORESP,1,2023-04-03,,,,not_upheld,2023-04-20\n"
            "BARE,1,2023-04-03,,,2023-04-06,upheld,\n"
            "CAUSE,1,2023-04-03,,,2023-04-06,upheld,\n"
            "SERVICE,1,2023-04-03,,,2023-04-06,not_upheld,\n"
            "METHOD,1,2023-04-03,,,2023-04-06,not_upheld,\n"
            "WHO,1,2023-04-03,,,2023-04-06,not_upheld,\n"
            "EXT,1,2023-04-03,2023-12-01,,2023-04-06,not_upheld,\n"
            "LATE,1,2023-04-03,,,2023-06-20,not_upheld,\n"
            "OPEN,1,2023-04-03,,,,,\n"
            "HOLD,1,2023-04-03,,2023-04-04,2023-04-06,not_upheld,\n"),
        store.write(u"issues.csv"_s,
                    "reference,stage,issue_category,outcome\nCAUSE,1,Delay,upheld\n"),
        store.write(u"actions.csv"_s, "reference,stage,category\nCAUSE,1,Apology\n"),
        store.write(u"ombudsman.csv"_s,
                    "reference,directorate,received_date,decision_date,decision\n"
                    "OMB,Roads,2023-04-10,2023-05-02,upheld_injustice\n")};
    const ImportReport report = store.import(files);
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

/// One complaint with which nothing is wrong.
void fillGood(TestStore &store)
{
    const QStringList files{
        store.write(u"services.csv"_s, "directorate\nRoads\n"),
        store.write(
            u"cases.csv"_s,
            "reference,kind,procedure,directorate,received_date,complainant_type,contact_method,"
            "summary\n"
            "GOOD,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"),
        store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                     "GOOD,1,2023-04-03,2023-04-06,not_upheld\n")};
    ASSERT_TRUE(store.import(files).stored);
}

std::map<std::string, int> found(TestStore &store)
{
    std::map<std::string, int> counts;
    const auto findings =
        checkQuarter(store.database(), store->rules(), {kQuarter, kQuarter}, store.clock().today());
    EXPECT_TRUE(findings) << why(findings);
    for (const QuarterFinding &finding : *findings)
        counts[finding.id.toStdString()] = int(finding.facts.size());
    return counts;
}

ClosingList listOf(TestStore &store)
{
    TableEngine engine(store.database(), store->reference());
    auto list =
        closingList(store.database(), store->rules(), engine, kQuarter, store.clock().today());
    EXPECT_TRUE(list) << why(list);
    return list ? *list : ClosingList();
}

void run(TestStore &store, const QString &sql)
{
    const auto done = guarded([&] { store.database().run(sql); });
    ASSERT_TRUE(done) << why(done);
}

} // namespace

TEST(QuarterCheck, FindsEachThingThatWouldMakeAQuarterWrong)
{
    TestStore store;
    fillFaulty(store);
    EXPECT_EQ(found(store), (std::map<std::string, int>{
                                {"response_without_outcome", 1},
                                {"outcome_without_response", 1},
                                {"not_triaged", 1},
                                {"open_past_limit", 2}, // OPEN, and NORESP
                                {"late_without_reason", 1},
                                {"unexplained_extension", 1},
                                {"extension_past_limit", 1},
                                {"hold_without_end", 1},
                                {"upheld_without_action", 1},
                                {"upheld_without_issue", 1},
                                {"upheld_issue_without_cause", 1},
                                {"no_service", 1},
                                {"no_contact_method", 1},
                                {"no_complainant_type", 1},
                                {"compliment_without_theme", 1},
                                {"upheld_without_recommendation", 1},
                            }));
}

/// \source domain 4.6, "Required for every fully or partly upheld complaint"
TEST(QuarterCheck, AnActionFromADipSampleIsNoneOfTheComplaint)
{
    TestStore store;
    fillFaulty(store);
    run(store, u"UPDATE action SET came_from = 'dip_sample'"_s);
    EXPECT_EQ(found(store).at("upheld_without_action"), 2);
}

TEST(QuarterCheck, FindsNothingInAGoodQuarter)
{
    TestStore store;
    fillGood(store);
    EXPECT_TRUE(found(store).empty());
}

TEST(QuarterCheck, AsksForAnOfficerOnlyWhereOfficersAreUsed)
{
    TestStore store;
    fillFaulty(store);
    EXPECT_EQ(found(store).count("no_officer"), 0u);
    run(store,
        u"INSERT INTO member (id, login, name, role) VALUES (900001, 'kl', 'K L', 'officer')"_s);
    run(store, u"UPDATE case_record SET officer_id = 900001 WHERE reference = 'GOOD'"_s);
    EXPECT_EQ(found(store)["no_officer"], 12); // all but GOOD and the compliment
}

TEST(QuarterCheck, FindsDatesInTheWrongOrder)
{
    TestStore store;
    fillGood(store);
    run(store, u"UPDATE case_record SET received_on = '2023-04-05', received_quarter = 20231"_s);
    EXPECT_EQ(found(store), (std::map<std::string, int>{{"dates_out_of_order", 1}}));
}

TEST(QuarterCheck, TakesALateAnswerForOpenOnlyUntilTheQuarterEnds)
{
    TestStore store(day("2023-04-20"));
    const QStringList files{
        store.write(u"services.csv"_s, "directorate\nRoads\n"),
        store.write(
            u"cases.csv"_s,
            "reference,kind,procedure,directorate,received_date,complainant_type,contact_method,"
            "summary\n"
            "OPEN,complaint,corporate,Roads,2023-04-03,Parent,Email,x\n"),
        store.write(u"stages.csv"_s, "reference,stage,received_date,due_date\n"
                                     "OPEN,1,2023-04-03,2023-04-21\n")};
    ASSERT_TRUE(store.import(files).stored);
    EXPECT_TRUE(found(store).empty());
    store.clock().setNow(QDateTime(day("2023-04-22"), QTime(9, 0), Qt::UTC));
    EXPECT_EQ(found(store), (std::map<std::string, int>{{"open_past_limit", 1}}));
}

TEST(Closing, CountsWhatIsLeftDownToNought)
{
    TestStore store;
    fillFaulty(store);
    ClosingList list = listOf(store);
    EXPECT_EQ(list.left(), 17);
    const auto refused = closeQuarter(*store, kQuarter);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_FALSE(explain(*store, kQuarter, list.items.front(), u"  "_s));
    int left = list.left();
    for (const ClosingItem &item : list.items) {
        const auto explained = explain(*store, kQuarter, item, u"It is so."_s);
        ASSERT_TRUE(explained) << why(explained);
        left -= int(item.covered().size());
        EXPECT_EQ(listOf(store).left(), left);
    }
    EXPECT_EQ(left, 0);
    const auto closed = closeQuarter(*store, kQuarter);
    ASSERT_TRUE(closed) << why(closed);
    list = listOf(store);
    ASSERT_TRUE(list.closing());
    EXPECT_EQ(list.closing()->closedBy, u"tester"_s);
    EXPECT_TRUE(list.changed.empty());
    // A note that is taken back explains nothing any more.
    ASSERT_TRUE(takeBackExplanation(*store, list.items.front()));
    EXPECT_EQ(listOf(store).left(), int(list.items.front().covered().size()));
    const auto report = checkIntegrity(store.database(), store->rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
}

TEST(Closing, ExplainsNoMoreThanWasThere)
{
    TestStore store;
    fillFaulty(store);
    const ClosingList list = listOf(store);
    const auto upheld = std::find_if(list.items.begin(), list.items.end(), [](const auto &item) {
        return item.id == "upheld_without_action"_L1;
    });
    ASSERT_NE(upheld, list.items.end());
    ASSERT_TRUE(explain(*store, kQuarter, *upheld, u"Put right at once."_s));
    setOutcome(store, u"GOOD"_s, Outcome::Upheld);
    const ClosingList again = listOf(store);
    const auto now = std::find_if(again.items.begin(), again.items.end(), [](const auto &item) {
        return item.id == "upheld_without_action"_L1;
    });
    ASSERT_NE(now, again.items.end());
    EXPECT_EQ(now->facts.size(), 2u);
    EXPECT_EQ(now->left, 1);
    ASSERT_TRUE(now->note);
    EXPECT_EQ(now->note->note, u"Put right at once."_s);
}

TEST(Closing, NamesTheFiguresThatHaveChangedSince)
{
    TestStore store;
    fillGood(store);
    ASSERT_EQ(listOf(store).left(), 0);
    ASSERT_TRUE(closeQuarter(*store, kQuarter));
    EXPECT_FALSE(closeQuarter(*store, kQuarter)); // once is enough
    setOutcome(store, u"GOOD"_s, Outcome::Upheld);
    const ClosingList list = listOf(store);
    ASSERT_TRUE(list.closing());
    std::vector<std::string> changes;
    for (const ChangedFigure &figure : list.changed)
        changes.push_back(
            (figure.name + u": "_s + figure.before + u" > "_s + figure.after).toStdString());
    // Upheld and its share, each for stage 1 of Roads and for all; not what was received or
    // answered.
    EXPECT_THAT(changes,
                testing::IsSupersetOf({
                    "Upheld or partially upheld and Upheld or partially upheld, of those "
                    "received, Stage 1, Roads:  > 1",
                    "Upheld or partially upheld and Upheld or partially upheld, of those "
                    "received, all:  > 1",
                    "% upheld or partially upheld and % upheld or partially upheld, of those "
                    "received, Stage 1, Roads: 0% (0 of 1) > 100% (1 of 1)",
                }));
    EXPECT_THAT(changes, testing::Each(testing::Not(testing::AnyOf(
                             testing::StartsWith("Received"), testing::StartsWith("Responded"),
                             testing::StartsWith("Outcomes")))));
    EXPECT_THAT(changes, testing::Contains("% upheld or partially upheld and % upheld or "
                                           "partially upheld, of those received, all: 0% (0 of 1) "
                                           "> 100% (1 of 1)"));
}

TEST(Closing, OpensAgainWithAReasonAlone)
{
    TestStore store;
    fillGood(store);
    EXPECT_FALSE(reopenQuarter(*store, kQuarter, u"A letter came."_s)); // it is not closed
    ASSERT_TRUE(closeQuarter(*store, kQuarter));
    EXPECT_FALSE(reopenQuarter(*store, kQuarter, QString()));
    const auto reopened = reopenQuarter(*store, kQuarter, u"A letter came."_s);
    ASSERT_TRUE(reopened) << why(reopened);
    ClosingList list = listOf(store);
    EXPECT_FALSE(list.closing());
    ASSERT_EQ(list.closings.size(), 1u);
    EXPECT_EQ(list.closings.front().reopenReason, u"A letter came."_s);
    ASSERT_TRUE(closeQuarter(*store, kQuarter));
    EXPECT_EQ(listOf(store).closings.size(), 2u);
}

TEST(Closing, WaitsForTheEndOfTheQuarter)
{
    TestStore store(day("2023-06-30"));
    fillGood(store);
    const auto early = closeQuarter(*store, kQuarter);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, Error::Code::Invalid);
    EXPECT_TRUE(early.error().message.contains(u"1 July 2023"_s));
    store.clock().setNow(QDateTime(day("2023-07-01"), QTime(9, 0), Qt::UTC));
    EXPECT_TRUE(closeQuarter(*store, kQuarter));
}

TEST(Closing, HasNothingToCloseBeforeTheFirstRecord)
{
    TestStore empty(day("2023-08-01"));
    EXPECT_FALSE(listOf(empty).isRecorded);
    const auto closed = closeQuarter(*empty, kQuarter);
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, Error::Code::Invalid);
    EXPECT_TRUE(closed.error().message.contains(u"nothing to close"_s));

    TestStore store(day("2023-08-01"));
    fillGood(store);
    EXPECT_TRUE(listOf(store).isRecorded);
    EXPECT_FALSE(closeQuarter(*store, Quarter{{2022}, 4})) << "all is of 2023-24";
    EXPECT_TRUE(closeQuarter(*store, kQuarter));
}

TEST(Closing, PrintsAnExplanationBeneathItsTables)
{
    TestStore store;
    fillGood(store);
    ClosingItem item;
    item.id = u"population:a+b"_s;
    item.totals.emplace();
    item.totals->key = item.id;
    item.totals->numbers = {261, 268};
    item.totals->tables = QStringList{u"complaints-received"_s};
    ASSERT_TRUE(explain(*store, kQuarter, item, u"Some used two methods."_s));
    EXPECT_TRUE(filled(store, *shippedTable(u"complaints-received"), {{2023}, 1, {}})
                    .notes.contains(u"Some used two methods."_s));
    EXPECT_FALSE(filled(store, *shippedTable(u"response-times"), {{2023}, 1, {}})
                     .notes.contains(u"Some used two methods."_s));
    EXPECT_FALSE(filled(store, *shippedTable(u"complaints-received"), {{2022}, 4, {}})
                     .notes.contains(u"Some used two methods."_s));
}

/// 1,191 were responded to, of 1,165 the outcome is known: those of one and not of the other.
TEST(Closing, ShowsTheCasesThatAreInOnePopulationAlone)
{
    TestStore store;
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    std::vector<FilledTable> tables;
    const auto findings = totalsOf(engine, {{2023}, 3, {}}, {}, &tables);
    ASSERT_TRUE(findings) << why(findings);
    const auto found = std::find_if(findings->begin(), findings->end(), [](const auto &finding) {
        return finding.kind == TotalsFinding::Kind::Population &&
               finding.tables.contains(u"003-complaint-outcomes"_s) &&
               finding.tables.contains(u"003-response-times"_s);
    });
    ASSERT_NE(found, findings->end());
    const auto apart = casesApart(engine, tables, *found);
    ASSERT_TRUE(apart) << why(apart);
    EXPECT_EQ(int(apart->onlyInSecond.size()) - int(apart->onlyInFirst.size()),
              int(found->numbers[1] - found->numbers[0]));
    EXPECT_FALSE(apart->onlyInSecond.empty());
}

} // namespace redress
