// SPDX-License-Identifier: GPL-3.0-or-later
// Days that were promised, stage 2 that is owed, and risk of harm, as the work list holds them.
// Days were counted by hand in a printed calendar.
#include "core/worklist/openwork.h"

#include "core/conduct/conductact.h"
#include "core/conduct/learning.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/triagerepository.h"
#include "core/exchange/calendar/deadlinecalendar.h"
#include "core/letters/worksheets.h"
#include "core/worklist/savedlists.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"
#include "tests/core/worklist/storedwork.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using Status = WorkItem::Status;

/// The case of StoredCase: stage 1, received on Mon 8 January 2024, with a last day of Mon 12
/// February, was answered on Fri 9 February; stage 2 was asked for on Mon 4 March.
class PromisesTest : public StoredWorkTest
{
protected:
    bool isShown(WorkFilter filter, Kind kind, const char *on = "2024-06-03")
    {
        const auto shown = list(on).filtered(filter);
        return std::ranges::any_of(shown,
                                   [kind](const WorkItem &item) { return item.kind == kind; });
    }
    StageId stage() { return dossier().stages.front().stage.id; }

    void promiseRemedy(std::optional<QDate> givenOn = {})
    {
        StageRemedy remedy;
        const auto read = remedies::ofCase(database(), complaint());
        ASSERT_TRUE(read) << why(read);
        if (!read->empty())
            remedy = read->front();
        remedy.stage = stage();
        remedy.type = ListItemId(database()
                                     .ask(u"SELECT id FROM list_item WHERE list = 'remedy_type' "
                                          "ORDER BY id LIMIT 1"_s)
                                     .toLongLong());
        remedy.offeredOn = day("2024-02-09");
        remedy.dueOn = day("2024-06-10");
        remedy.givenOn = givenOn;
        remedy.evidence = givenOn ? u"Receipt"_s : QString();
        const auto saved = remedies::save(database(), file().signature(), complaint(), remedy,
                                          day("2024-07-01"), u"Remedy"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    RemedyFacts recommended(std::optional<bool> accepted)
    {
        RemedyFacts facts;
        facts.source = RecommendationSource::Investigator;
        facts.stage = stage();
        facts.description = u"Train the team"_s;
        facts.isAccepted = accepted;
        facts.dueOn = day("2024-06-06");
        return facts;
    }
    void save(const RemedyFacts &facts)
    {
        const auto saved = ombudsman::save(database(), file().signature(), complaint(), facts,
                                           day("2024-07-01"), u"Recommendation"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    void answerStage1(const char *on)
    {
        database().run(u"DELETE FROM stage WHERE stage_no = 2"_s);
        inUnit([&](UnitOfWork &unit) {
            const StageRecord before = dossier().stages.front().stage;
            StageRecord after = before;
            after.respondedOn = day(on);
            after.outcomeOn = day(on);
            ASSERT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
        });
    }
    QString explained(const WorkItem &item)
    {
        const auto due = whyThisDay(item, dossier(), file().rules(), day("2024-06-03"));
        return due ? due->on.toString(Qt::ISODate) + u' ' + due->steps.back().text
                   : due.error().message;
    }
};

} // namespace

/// \source features 37, 61
TEST_F(PromisesTest, AnActionIsThereBeforeItsDay)
{
    database().run(u"UPDATE action SET due_on = '2024-06-07', completed_on = NULL"_s);
    auto items = ofKind(Kind::Action);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].status, Status::Soon);
    EXPECT_EQ(items[0].workingDays, 4); // From Tue 4 to Fri 7 June.
    EXPECT_TRUE(isShown(WorkFilter::Soon, Kind::Action));
    EXPECT_TRUE(isShown(WorkFilter::Today, Kind::Action, "2024-06-07"));
    EXPECT_TRUE(isShown(WorkFilter::Promised, Kind::Action));
    EXPECT_EQ(list().count(WorkFilter::Actions), 0) << "the counter says overdue";
    EXPECT_EQ(list("2024-06-10").count(WorkFilter::Actions), 1);
    for (const WorkFilter filter : {WorkFilter::Open, WorkFilter::Overdue, WorkFilter::Unassigned})
        EXPECT_FALSE(isShown(filter, Kind::Action, "2024-06-10"));
    EXPECT_TRUE(ofKind(Kind::Action, "2024-01-05").empty()) << "nobody had complained";
    database().run(u"UPDATE action SET completed_on = '2024-06-05'"_s);
    EXPECT_EQ(ofKind(Kind::Action, "2024-06-04").size(), 1U) << "as it was then";
    EXPECT_TRUE(ofKind(Kind::Action, "2024-06-05").empty());
}

/// \source features 65
TEST_F(PromisesTest, ARemedyThatWasPromisedIsLateWithAWarning)
{
    EXPECT_TRUE(ofKind(Kind::Remedy).empty());
    promiseRemedy();
    const auto items = ofKind(Kind::Remedy);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].reference, u"CR-1"_s);
    EXPECT_EQ(items[0].stage, 1);
    EXPECT_EQ(items[0].dueOn, day("2024-06-10"));
    EXPECT_EQ(items[0].receivedOn, day("2024-02-09"));
    EXPECT_EQ(items[0].officer, complaintRecord().officer) << "where the person looks";
    EXPECT_EQ(explained(items[0]), u"2024-06-10 the day by which it was promised"_s);
    EXPECT_TRUE(isShown(WorkFilter::Soon, Kind::Remedy));
    EXPECT_TRUE(isShown(WorkFilter::Overdue, Kind::Remedy, "2024-06-11"));
    EXPECT_TRUE(ofKind(Kind::Remedy, "2024-02-08").empty()) << "not offered yet";
    promiseRemedy(day("2024-06-06"));
    EXPECT_TRUE(ofKind(Kind::Remedy, "2024-06-06").empty());
    EXPECT_EQ(ofKind(Kind::Remedy, "2024-06-05").size(), 1U);
}

/// \source domain 4.6; SI 2006/1738 regulations 17 and 20
TEST_F(PromisesTest, WhatAnInvestigatorRecommendedIsToBeDoneOnceItIsAccepted)
{
    save(recommended(std::nullopt));
    EXPECT_TRUE(ofKind(Kind::StageRecommendation).empty()) << "nobody has decided";
    database().run(u"UPDATE recommendation SET accepted = 1 WHERE stage_id IS NOT NULL"_s);
    const auto items = ofKind(Kind::StageRecommendation);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].dueOn, day("2024-06-06"));
    EXPECT_FALSE(items[0].isOfOmbudsman());
    EXPECT_EQ(kindText(items[0]), u"Statutory"_s);
    EXPECT_EQ(explained(items[0]), u"2024-06-06 the day by which the council is to carry it out"_s);
    EXPECT_FALSE(isShown(WorkFilter::Compliance, Kind::StageRecommendation))
        << "that is what the Ombudsman waits for";
    EXPECT_TRUE(isShown(WorkFilter::Overdue, Kind::StageRecommendation, "2024-06-07"));
    database().run(u"UPDATE recommendation SET completed_on = '2024-06-04', evidence = 'Plan' "
                   "WHERE stage_id IS NOT NULL"_s);
    EXPECT_TRUE(ofKind(Kind::StageRecommendation, "2024-06-04").empty());
}

TEST_F(PromisesTest, PromisesStandInCalendarsAndOnThePageForAbsence)
{
    promiseRemedy();
    save(recommended(true));
    database().run(u"UPDATE action SET due_on = '2024-06-07', completed_on = NULL"_s);
    const std::vector<WorkItem> items = itemsOf(list(), complaintRecord().officer);
    DeadlineCalendar about;
    about.name = u"Deadlines"_s;
    about.madeAtUtc = QDateTime(day("2024-06-03"), QTime(9, 0), Qt::UTC);
    about.day = day("2024-06-03");
    const auto calendar = deadlinesAsCalendar(items, file().rules().calendar(), about);
    ASSERT_TRUE(calendar) << why(calendar);
    for (const char *key : {"UID:remedy-", "UID:recommendation-", "UID:action-"})
        EXPECT_EQ(calendar->count(key), 1) << key;
    const auto settled = [&](const QString &key) {
        const auto read = settledDeadlines(database(), day("2024-06-01"), day("2024-06-30"));
        EXPECT_TRUE(read) << why(read);
        return std::ranges::count_if(
            *read, [&](const SettledDeadline &one) { return one.key.startsWith(key); });
    };
    EXPECT_EQ(settled(u"remedy-"_s), 0);
    promiseRemedy(day("2024-06-06"));
    database().run(u"UPDATE recommendation SET completed_on = '2024-06-06' "
                   "WHERE stage_id IS NOT NULL"_s);
    EXPECT_EQ(settled(u"remedy-"_s), 1) << "its event is taken away";
    EXPECT_EQ(settled(u"recommendation-"_s), 1);
}

/// The extension by the complainant's agreement ended on Mon 12 February 2024. \source domain 3.1,
/// "Breach"; report 004, "must offer it"
TEST_F(PromisesTest, Stage2IsOwedAfterALateAnswerUntilItIsOffered)
{
    answerStage1("2024-02-12");
    EXPECT_EQ(list("2024-02-20").count(WorkFilter::Owed), 0) << "in time";
    answerStage1("2024-02-13");
    auto items = list("2024-02-20").filtered(WorkFilter::Owed);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].kind, Kind::Window);
    EXPECT_EQ(items[0].nextStep, WorkItem::NextStep::OfferStage2);
    EXPECT_EQ(list("2024-02-20").count(WorkFilter::Windows), 1) << "that time runs all the same";
    const auto supplied = savedlists::supplied({file().reference(), day("2024-02-20")});
    const auto owed = std::ranges::find_if(
        supplied, [](const SavedList &one) { return one.query.search.text == u"is:owed"_s; });
    ASSERT_NE(owed, supplied.end());
    const auto counted = savedlists::count(database(), file().rules(), *owed, day("2024-02-20"));
    ASSERT_TRUE(counted) << why(counted);
    EXPECT_EQ(*counted, 1);

    Act offer;
    offer.kind = ActKind::OfferNextStage;
    offer.stage = 1;
    offer.on = day("2024-02-21");
    offer.excuse = u"For the test"_s;
    const auto unit = doAct(database(), file().signature(), file().rules(), complaint(), offer,
                            day("2024-02-21"), u"Offered"_s);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_EQ(list("2024-02-21").count(WorkFilter::Owed), 0);
    EXPECT_EQ(list("2024-02-20").count(WorkFilter::Owed), 1) << "as it was then";
}

/// Where the council alone agreed to the extension, the limit of 20 working days counts: from Mon 8
/// January 2024 to Mon 5 February.
TEST_F(PromisesTest, AnExtensionOfTheCouncilAloneKeepsNobodyFromStage2)
{
    answerStage1("2024-02-09");
    EXPECT_EQ(list("2024-02-20").count(WorkFilter::Owed), 0);
    database().run(u"INSERT INTO stage_detail (stage_id, extension_agreed_by) "
                   "SELECT id, 'complaints_manager' FROM stage WHERE stage_no = 1 "
                   "ON CONFLICT (stage_id) DO UPDATE SET extension_agreed_by = "
                   "'complaints_manager'"_s);
    EXPECT_EQ(list("2024-02-20").count(WorkFilter::Owed), 1);
    EXPECT_EQ(list("2024-02-07").count(WorkFilter::Owed), 1) << "past the limit, and not answered";
    EXPECT_EQ(list("2024-02-05").count(WorkFilter::Owed), 0);
}

/// \source domain 2, "Safeguarding overrides complaint handling"; features 16
TEST_F(PromisesTest, RiskOfHarmIsSaidWhereverTheCaseStands)
{
    EXPECT_EQ(list().count(WorkFilter::Risk), 0);
    Triage triage;
    triage.result = TriageResult::Statutory;
    triage.who = Complainant::Parent;
    triage.what = Subject::Part3;
    triage.reason = u"Within scope"_s;
    triage.decider = u"Ann Example"_s;
    triage.decidedOn = day("2024-01-08");
    triage.isRisk = true;
    const auto unit =
        decideTriage(database(), file().signature(), file().rules(), complaint(), Triage(), triage,
                     u"The hub was told"_s, day("2024-06-03"), u"Triage"_s);
    ASSERT_TRUE(unit) << why(unit);
    const auto items = list().filtered(WorkFilter::Risk);
    ASSERT_FALSE(items.empty());
    for (const WorkItem &item : items) {
        EXPECT_EQ(item.caseId, complaint());
        EXPECT_TRUE(statusText(item).endsWith(u"risk of harm"_s)) << statusText(item).toStdString();
        EXPECT_TRUE(shortStatusText(item).endsWith(u"risk of harm"_s));
    }
    EXPECT_FALSE(riskWords(triage).isEmpty());
    triage.isRisk = false;
    EXPECT_TRUE(riskWords(triage).isEmpty());
    triage.what = Subject::RiskOfHarm;
    EXPECT_FALSE(riskWords(triage).isEmpty()) << "it is about nothing else";
    database().run(u"UPDATE stage SET responded_on = '2024-05-30', closed_on = '2024-05-30' "
                   "WHERE stage_no = 2"_s);
    EXPECT_EQ(openwork::atRisk(database()).size(), 1U) << "closed or not";
}

} // namespace redress
