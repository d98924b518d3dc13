// SPDX-License-Identifier: GPL-3.0-or-later
// What the work list holds beside stages and replies: acknowledgements, what the Ombudsman waits
// for, chases, and days that nothing proves. Days were counted by hand in a printed calendar.
#include "core/worklist/openwork.h"

#include "core/conduct/conductact.h"
#include "core/conduct/ombudsman.h"
#include "core/letters/contactlog.h"
#include "core/worklist/chaseladder.h"
#include "core/worklist/ombudsmancases.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"
#include "tests/core/worklist/storedwork.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using Status = WorkItem::Status;

/// The case of StoredCase on Mon 3 June 2024: stage 2 was asked for on Mon 4 March and is not
/// acknowledged; the Ombudsman decided on Fri 31 May and recommended a payment by Fri 28 June.
class OpenWorkTest : public StoredWorkTest
{
protected:
    QString explained(const WorkItem &item)
    {
        const auto due = whyThisDay(item, dossier(), file().rules(), day("2024-06-03"));
        return due ? due->on.toString(Qt::ISODate) : due.error().message;
    }
    void acknowledge(const char *on)
    {
        Act act;
        act.kind = ActKind::Acknowledge;
        act.stage = 2;
        act.on = day(on);
        act.excuse = u"For the test"_s;
        const auto unit = doAct(database(), file().signature(), file().rules(), complaint(), act,
                                day("2024-06-03"), u"Acknowledged"_s);
        ASSERT_TRUE(unit) << why(unit);
    }
    RemedyFacts remedy()
    {
        const auto read =
            ombudsman::remedy(database(), dossier().ombudsman.front().recommendations.front().id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(RemedyFacts());
    }
    void save(const RemedyFacts &facts)
    {
        const auto saved = ombudsman::save(database(), file().signature(), complaint(), facts,
                                           day("2024-07-10"), u"Remedy"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    OmbudsmanFacts ombudsmanCase()
    {
        const auto read = ombudsman::facts(database(), dossier().ombudsman.front().ombudsman.id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(OmbudsmanFacts());
    }
    void save(const OmbudsmanFacts &facts)
    {
        const auto saved = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                           day("2024-12-01"), u"Ombudsman"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    void talk(const char *on, const char *chaseOn, const std::vector<ContactId> &ends = {})
    {
        ContactEntry entry;
        entry.kind = ContactKind::Chase;
        entry.happenedOn = day(on);
        entry.note = u"Where is the report?"_s;
        if (chaseOn)
            entry.nextChaseOn = day(chaseOn);
        const auto saved = contactlog::save(database(), file().signature(), complaint(), entry,
                                            ends, day("2024-06-03"), u"Chased"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
};

} // namespace

// Three working days after Mon 4 March 2024 is Thu 7 March. \source features 28
TEST_F(OpenWorkTest, AStageIsToBeAcknowledgedUntilItIs)
{
    const auto items = ofKind(Kind::Acknowledgement);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].reference, u"CR-1"_s);
    EXPECT_EQ(items[0].stage, 2);
    EXPECT_EQ(items[0].dueOn, day("2024-03-07"));
    EXPECT_EQ(items[0].status, Status::Overdue);
    EXPECT_EQ(explained(items[0]), u"2024-03-07"_s);
    EXPECT_EQ(ofKind(Kind::Acknowledgement, "2024-03-06").front().workingDays, 1);
    EXPECT_EQ(list("2024-03-07").count(WorkFilter::Acknowledge), 1);
    EXPECT_TRUE(WorkList::shows(WorkFilter::Overdue, items[0])) << "it is late with a warning";
    const auto owed =
        openwork::acknowledgementOf(database(), file().rules(), complaint(), day("2024-06-03"));
    ASSERT_TRUE(owed && *owed);
    EXPECT_EQ(**owed, items[0]);

    acknowledge("2024-03-06");
    EXPECT_TRUE(ofKind(Kind::Acknowledgement).empty());
    EXPECT_EQ(ofKind(Kind::Acknowledgement, "2024-03-05").size(), 1U) << "as it was then";
    const auto settled =
        openwork::acknowledgementOf(database(), file().rules(), complaint(), day("2024-06-03"));
    ASSERT_TRUE(settled);
    EXPECT_FALSE(*settled);
}

TEST_F(OpenWorkTest, OfOneCaseItSaysWhatTheWholeListSaysOfIt)
{
    for (const char *on : {"2024-03-05", "2024-06-03", "2024-09-30"}) {
        std::vector<WorkItem> ofCase;
        const WorkList whole = list(on);
        std::ranges::copy_if(whole.items(), std::back_inserter(ofCase),
                             [this](const WorkItem &item) { return item.caseId == complaint(); });
        ASSERT_FALSE(ofCase.empty()) << on;
        const auto alone = WorkList::ofCase(database(), file().rules(), complaint(), day(on));
        ASSERT_TRUE(alone) << why(alone);
        EXPECT_EQ(*alone, ofCase) << on;
    }
    const auto none = WorkList::ofCase(database(), file().rules(),
                                       CaseId(complaint().value() + 1'000'000), day("2024-06-03"));
    ASSERT_TRUE(none) << why(none);
    EXPECT_TRUE(none->empty());
}

TEST_F(OpenWorkTest, WhatIsAnsweredIsNotToBeAcknowledgedAnyMore)
{
    inUnit([&](UnitOfWork &unit) {
        CaseDossier::StageFolder folder = dossier().stages.back();
        StageRecord answered = folder.stage;
        answered.respondedOn = day("2024-05-30");
        ASSERT_TRUE(CaseRepository::update(unit, file().rules(), folder.stage, answered));
    });
    EXPECT_TRUE(ofKind(Kind::Acknowledgement).empty());
}

// Received on Fri 9 January 2026, to be acknowledged by Wed 14 January, and imported on the day
// after or on that day: afterwards nobody can tell whether it was.
TEST(Acknowledgements, OfAnImportAreOwedWhereTheirDayHadNotGoneBy)
{
    for (const auto &[importedOn, owed] :
         {std::pair("2026-01-14", 1), std::pair("2026-01-15", 0)}) {
        TestStore store(day(importedOn));
        const auto report = store.import(
            {store.write(u"services.csv"_s, "directorate\nChildren\n"),
             store.write(u"cases.csv"_s,
                         "reference,kind,procedure,received_date,directorate,summary\n"
                         "A,complaint,children_statutory,2026-01-09,Children,Visits\n"),
             store.write(u"stages.csv"_s, "reference,stage,received_date\nA,1,2026-01-09\n")});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        const auto list = WorkList::load(store.database(), store->rules(), day("2026-01-20"));
        ASSERT_TRUE(list) << why(list);
        EXPECT_EQ(list->count(WorkFilter::Acknowledge), owed) << importedOn;
    }
}

/// \source features 69; domain 3.2, "LGSCO compliance"
TEST_F(OpenWorkTest, ARecommendationWaitsUntilTheOmbudsmanIsSatisfied)
{
    auto items = ofKind(Kind::Recommendation);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].reference, u"24 000 001"_s);
    EXPECT_EQ(items[0].caseId, complaint());
    EXPECT_EQ(items[0].receivedOn, day("2024-05-31"));
    EXPECT_EQ(items[0].dueOn, day("2024-06-28"));
    EXPECT_EQ(items[0].workingDays, 19); // From Tue 4 June.
    EXPECT_EQ(items[0].nextStep, WorkItem::NextStep::Comply);
    EXPECT_EQ(explained(items[0]), u"2024-06-28"_s);
    EXPECT_TRUE(ofKind(Kind::Recommendation, "2024-05-30").empty()) << "nothing is decided yet";
    EXPECT_EQ(list("2024-07-01").filtered(WorkFilter::Compliance).front().status, Status::Overdue);

    RemedyFacts done = remedy();
    done.completedOn = day("2024-06-20");
    done.evidence = u"Receipt"_s;
    save(done);
    items = ofKind(Kind::Recommendation, "2024-07-05");
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].nextStep, WorkItem::NextStep::AwaitSatisfaction);
    EXPECT_FALSE(items[0].dueOn) << "its day was kept";
    EXPECT_EQ(ofKind(Kind::Recommendation, "2024-06-10").front().nextStep,
              WorkItem::NextStep::Comply)
        << "as it was then";

    done = remedy();
    done.satisfiedOn = day("2024-07-03");
    save(done);
    EXPECT_TRUE(ofKind(Kind::Recommendation, "2024-07-05").empty());
}

TEST_F(OpenWorkTest, WhatTheCouncilRefusedAndWhatAnImportCalledDoneWaitForNobody)
{
    database().run(u"UPDATE recommendation SET accepted = 0"_s);
    EXPECT_TRUE(ofKind(Kind::Recommendation).empty());
    database().run(u"UPDATE recommendation SET accepted = 1"_s);
    EXPECT_EQ(ofKind(Kind::Recommendation).size(), 1U);
    // Complied, where satisfied is not known: domain 5, M-15.
    database().run(u"UPDATE recommendation SET completed_on = '2024-06-01'"_s);
    EXPECT_TRUE(ofKind(Kind::Recommendation).empty());
}

/// Three months after Fri 31 May 2024: Sat 31 August. \source Local Government Act 1974 s.31(2)
TEST_F(OpenWorkTest, APublicReportIsToBeAnsweredWithinThreeMonths)
{
    EXPECT_TRUE(ofKind(Kind::PublicReport).empty());
    OmbudsmanFacts facts = ombudsmanCase();
    facts.reportKind = ReportKind::Report;
    save(facts);
    const auto items = ofKind(Kind::PublicReport);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].dueOn, day("2024-08-31"));
    EXPECT_EQ(explained(items[0]), u"2024-08-31"_s);
    EXPECT_EQ(list("2024-09-02").filtered(WorkFilter::Compliance).size(), 2U);
    facts = ombudsmanCase();
    facts.reportAnsweredOn = day("2024-08-20");
    save(facts);
    EXPECT_EQ(ombudsmanCase().reportAnsweredOn, day("2024-08-20"));
    EXPECT_TRUE(ofKind(Kind::PublicReport, "2024-08-20").empty());
    EXPECT_EQ(ofKind(Kind::PublicReport, "2024-08-19").size(), 1U);
    facts = ombudsmanCase();
    facts.reportKind = ReportKind::Statement;
    ASSERT_EQ(faultsIn(facts, day("2024-12-01")).size(), 1U);
    EXPECT_EQ(faultsIn(facts, day("2024-12-01")).front().field,
              OmbudsmanFault::Field::ReportAnsweredOn);
}

/// \source features 41
TEST_F(OpenWorkTest, AChaseIsCountedFromItsDayUntilItIsMade)
{
    talk("2024-05-28", "2024-06-04");
    auto items = ofKind(Kind::Chase);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].caseId, complaint());
    EXPECT_EQ(items[0].dueOn, day("2024-06-04"));
    EXPECT_EQ(list().count(WorkFilter::Chase), 0) << "not yet";
    EXPECT_EQ(list("2024-06-04").count(WorkFilter::Chase), 1);
    EXPECT_EQ(list("2024-06-06").count(WorkFilter::Chase), 1);
    const int open = list("2024-06-06").count(WorkFilter::Open);
    const auto log = contactlog::entries(database(), complaint());
    ASSERT_TRUE(log) << why(log);
    EXPECT_EQ(items[0].contactId, log->front().id);
    talk("2024-06-03", nullptr, {*log->front().id});
    EXPECT_TRUE(ofKind(Kind::Chase).empty());
    EXPECT_EQ(list("2024-06-06").count(WorkFilter::Open), open) << "chases stand apart";
}

/// Stage 2 was asked for on Mon 4 March 2024. \source features 41
TEST_F(OpenWorkTest, AChaseInVainGoesUpTheLadder)
{
    talk("2024-03-01", nullptr); // Of the stage before.
    talk("2024-05-20", nullptr);
    talk("2024-05-24", "2024-06-03");
    ASSERT_EQ(ofKind(Kind::Chase).size(), 1U);
    EXPECT_EQ(ofKind(Kind::Chase).front().goesTo, u"head of service"_s) << "as Redress is shipped";
    EXPECT_EQ(nextStepText(ofKind(Kind::Chase).front()), u"Ask again: head of service"_s);
    EXPECT_EQ(ofKind(Kind::Chase, "2024-05-24").front().goesTo, u"head of service"_s);
    ChaseLadder ladder{{{3, u"service manager"_s}, {5, u"Director"_s}}};
    const auto set = [&] {
        return chaseladder::set(database(), file().signature(), ladder, u"Ladder"_s);
    };
    ASSERT_TRUE(set());
    EXPECT_EQ(chaseladder::load(database()), ladder);
    EXPECT_EQ(nextStepText(ofKind(Kind::Chase).front()), u"Ask again"_s);
    talk("2024-05-28", nullptr);
    EXPECT_EQ(ofKind(Kind::Chase).front().goesTo, u"service manager"_s);
    EXPECT_EQ(ladder.whomAfter(4), u"service manager"_s);
    EXPECT_EQ(ladder.whomAfter(7), u"Director"_s);
    ladder.rungs.back().after = 3;
    const auto refused = set();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    ladder.rungs.clear();
    ASSERT_TRUE(set());
    EXPECT_EQ(ofKind(Kind::Chase).front().goesTo, QString()) << "it is always the same";
}

TEST_F(OpenWorkTest, NobodyIsChasedAboutWhatIsAnswered)
{
    talk("2024-05-28", "2024-06-03");
    ASSERT_EQ(list().count(WorkFilter::Chase), 1);
    database().run(u"UPDATE stage SET responded_on = '2024-05-30', closed_on = '2024-05-30' "
                   "WHERE stage_no = 2"_s);
    EXPECT_EQ(list().count(WorkFilter::Chase), 0);
    EXPECT_EQ(list("2024-05-29").items().size(),
              ofKind(Kind::Chase, "2024-05-29").size() + list("2024-05-29").count(WorkFilter::Open))
        << "as at the day before it was open";
}

/// \source features B1; ux 7
TEST_F(OpenWorkTest, AStageWhoseAcknowledgementNothingProvesSaysSo)
{
    const auto stage = [&] {
        WorkList loaded = list();
        EXPECT_TRUE(loaded.markUnproved(database()));
        for (const WorkItem &item : loaded.items()) {
            if (item.kind == Kind::Stage)
                return item;
        }
        return WorkItem();
    };
    EXPECT_FALSE(stage().isUnproved) << "what an import brings is its own proof";
    acknowledge("2024-03-06"); // And nothing that proves it.
    EXPECT_TRUE(stage().isUnproved);
    EXPECT_TRUE(statusText(stage()).endsWith(u"no proof of date"_s))
        << statusText(stage()).toStdString();
    WorkItem calm = stage();
    calm.status = Status::InTime;
    EXPECT_EQ(standingOf(calm).meaning, Standing::Meaning::Unproved);
    calm.status = Status::Overdue;
    EXPECT_EQ(standingOf(calm).meaning, Standing::Meaning::Late);
    database().run(u"UPDATE stage_event SET proof_contact_id = 1"_s);
    database().run(u"INSERT INTO contact_log (id, case_id, kind, happened_on, entered_at_utc, "
                   "entered_by, note) SELECT 1, id, 'letter', '2024-03-06', "
                   "'2024-03-06T10:00:00.000Z', 'tester', 'Letter' FROM case_record "
                   "WHERE reference = 'CR-1'"_s);
    EXPECT_FALSE(stage().isUnproved);
}

TEST_F(OpenWorkTest, OneCaseAtTheOmbudsmanIsAskedForAlone)
{
    const QDate on = day("2024-06-03");
    const auto all = openwork::ofOmbudsman(database(), file().rules(), on);
    ASSERT_FALSE(all.empty());
    for (const WorkItem &item : all) {
        const auto alone =
            openwork::ofOmbudsman(database(), file().rules(), on, item.ombudsmanId.value());
        EXPECT_EQ(std::ranges::count(alone, item), 1);
        EXPECT_TRUE(std::ranges::all_of(
            alone, [&](const WorkItem &one) { return one.ombudsmanId == item.ombudsmanId; }));
    }
    EXPECT_TRUE(openwork::ofOmbudsman(database(), file().rules(), on, OmbudsmanId(9999)).empty())
        << "no other case is read";
}

TEST_F(OpenWorkTest, AllCasesAtTheOmbudsmanStayInTheirListWithWhatIsOpen)
{
    const auto rows = [&](const char *on) {
        const auto read = ombudsmanCases(database(), file().rules(), day(on));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<OmbudsmanCaseRow>());
    };
    ASSERT_EQ(rows("2024-06-03").size(), 1U);
    OmbudsmanCaseRow row = rows("2024-06-03").front();
    EXPECT_EQ(row.reference, u"24 000 001"_s);
    EXPECT_EQ(row.ownReference, u"CR-1"_s);
    EXPECT_EQ(row.decision, Decision::UpheldInjustice);
    EXPECT_EQ(row.recommendations, 1);
    EXPECT_EQ(row.openRecommendations, 1);
    EXPECT_EQ(row.standing.dueOn, day("2024-06-28"));
    EXPECT_TRUE(row.isToDo());
    EXPECT_EQ(toDoText(row), u"1 of 1 recommendation open"_s);
    EXPECT_EQ(rows("2024-07-01").front().standing.meaning, Standing::Meaning::Late);
    EXPECT_TRUE(rows("2024-04-14").empty()) << "not yet received";

    RemedyFacts done = remedy();
    done.completedOn = day("2024-06-20");
    done.evidence = u"Receipt"_s;
    save(done);
    // Done, and the Ombudsman has not said so: nothing is late, and the case stands as decided.
    row = rows("2024-07-05").front();
    EXPECT_TRUE(row.isToDo());
    EXPECT_EQ(row.unconfirmed, 1);
    EXPECT_EQ(row.standing.meaning, Standing::Meaning::Ended);
    EXPECT_TRUE(toDoText(row).endsWith(u"done, to be confirmed"_s)) << toDoText(row).toStdString();

    done = remedy();
    done.satisfiedOn = day("2024-07-03");
    save(done);
    row = rows("2024-07-05").front();
    EXPECT_FALSE(row.isToDo());
    EXPECT_EQ(row.standing.meaning, Standing::Meaning::Ended);
    EXPECT_TRUE(toDoText(row).isEmpty());
}

} // namespace redress
