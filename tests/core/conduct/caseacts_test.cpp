// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a case without a stage: it is acknowledged, and the time for a reply is extended.
// Days were counted by hand in a printed calendar: Mon 27 May 2024 and Mon 25 May 2026 are bank
// holidays.
#include "core/conduct/caseacts.h"

#include "core/exchange/calendar/settleddeadlines.h"
#include "core/store/casechange.h"
#include "core/store/recount.h"
#include "core/worklist/openwork.h"
#include "core/worklist/whythisday.h"
#include "tests/core/conduct/caseactsfixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using NextStep = WorkItem::NextStep;
using Weight = ActFinding::Weight;

} // namespace

// Received on Mon 20 May 2024, to be acknowledged within three working days: by Thu 23 May.
TEST_F(CaseActsTest, AComplaintIsAcknowledgedBeforeItIsAccepted)
{
    const CaseId id = add(CaseKind::Complaint);
    ASSERT_EQ(items(id).size(), 1U);
    EXPECT_EQ(items(id).front().nextStep, NextStep::AcknowledgeAndTriage);
    EXPECT_EQ(items(id).front().dueOn, day("2024-05-23"));
    EXPECT_TRUE(items(id).front().isOverdue());

    const ChangeSetId unit = done(id, acknowledgement("2024-05-22"));
    EXPECT_EQ(record(id).acknowledgedOn, day("2024-05-22"));
    const auto after = items(id);
    ASSERT_EQ(after.size(), 1U) << "triage alone is left";
    EXPECT_EQ(after.front().kind, Kind::Triage);
    EXPECT_EQ(after.front().nextStep, NextStep::Triage);
    EXPECT_EQ(after.front().status, WorkItem::Status::NoLimit);
    EXPECT_EQ(items(id, "2024-05-21").front().nextStep, NextStep::AcknowledgeAndTriage)
        << "as it was then";
    EXPECT_EQ(standing(id), u"no limit"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM contact_log WHERE case_id = %1 AND kind = 'letter' AND "
                    "happened_on = '2024-05-22'"_s.arg(id.value())),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE case_id = %1 AND entity = 'case' AND "
                    "field = 'acknowledged_on' AND new_value = '2024-05-22'"_s.arg(id.value())),
              1);
    EXPECT_FALSE(doIt(id, acknowledgement("2024-05-23"))) << "it was acknowledged already";
    EXPECT_EQ(findings(), QStringList());
    takeBack(unit, id);
    EXPECT_EQ(items(id).front().nextStep, NextStep::AcknowledgeAndTriage);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(CaseActsTest, AnAcknowledgementIsNeitherBeforeTheReceiptNorSilentlyLate)
{
    const CaseId id = add(CaseKind::Complaint);
    EXPECT_EQ(fields(id, Weight::Refusal, acknowledgement("2024-05-17")),
              std::vector{ActField::On});
    EXPECT_EQ(fields(id, Weight::Refusal, acknowledgement("2024-06-04")), std::vector{ActField::On})
        << "it has not come yet";
    EXPECT_EQ(fields(id, Weight::Warning, acknowledgement("2024-05-23")), std::vector<ActField>());
    EXPECT_EQ(fields(id, Weight::Warning, acknowledgement("2024-05-24")),
              std::vector{ActField::On});
    EXPECT_FALSE(doIt(id, acknowledgement("2024-05-24"))) << "it wants a reason";
}

TEST_F(CaseActsTest, TheFirstStageTakesItsAcknowledgementOverWithItsProof)
{
    const CaseId id = add(CaseKind::Complaint);
    done(id, acknowledgement("2024-05-22"));
    Act begin = act(ActKind::BeginStage, "2024-05-20");
    begin.stage = 1;
    const ChangeSetId unit = done(id, begin);
    const CaseState now = state(id);
    ASSERT_EQ(now.dossier.stages.size(), 1U);
    EXPECT_EQ(now.dossier.stages.front().stage.acknowledgedOn, day("2024-05-22"));
    EXPECT_FALSE(now.dossier.record.acknowledgedOn) << "the stage has it now";
    EXPECT_TRUE(items(id, Kind::Acknowledgement).empty());
    int lines = 0;
    for (const LedgerEntry &entry : now.conduct.stages.front().ledger) {
        if (entry.event != StageEvent::Acknowledged)
            continue;
        ++lines;
        EXPECT_EQ(entry.on, day("2024-05-22"));
        ASSERT_TRUE(entry.proof);
        EXPECT_TRUE(entry.proof->words.contains(u"post book"_s))
            << entry.proof->words.toStdString();
    }
    EXPECT_EQ(lines, 1);
    EXPECT_EQ(findings(), QStringList());
    takeBack(unit, id);
    EXPECT_EQ(record(id).acknowledgedOn, day("2024-05-22"));
    EXPECT_EQ(items(id).front().nextStep, NextStep::Triage);
}

TEST_F(CaseActsTest, TheFirstStageTakesWhatProvesATypedAcknowledgementOver)
{
    const CaseId id = add(CaseKind::Complaint);
    CaseChange typed = casechange::none(state(id).dossier);
    typed.after.acknowledgedOn = day("2024-05-22");
    typed.what = u"Typed"_s;
    const auto saved =
        casechange::save(database(), file().signature(), file().rules(), typed, day("2024-06-03"));
    ASSERT_TRUE(saved) << why(saved);
    EXPECT_FALSE(gapWords(state(id).conduct.reply).isEmpty());
    Act proof = act(ActKind::Prove, "2024-05-22");
    proof.proves = StageEvent::Acknowledged;
    proof.proofKind = ContactKind::Letter;
    proof.proofWords = u"In the post book"_s;
    done(id, proof);
    EXPECT_EQ(gapWords(state(id).conduct.reply), QString());
    Act begin = act(ActKind::BeginStage, "2024-05-20");
    begin.stage = 1;
    done(id, begin);
    const CaseState now = state(id);
    ASSERT_EQ(now.conduct.stages.size(), 1U);
    const auto &ledger = now.conduct.stages.front().ledger;
    const auto line = std::ranges::find(ledger, StageEvent::Acknowledged, &LedgerEntry::event);
    ASSERT_NE(line, ledger.end());
    ASSERT_TRUE(line->proof);
    EXPECT_TRUE(line->proof->words.contains(u"post book"_s)) << line->proof->words.toStdString();
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(CaseActsTest, WhatProvedOneDayOfAnAcknowledgementProvesNoOther)
{
    const CaseId id = add(CaseKind::MpEnquiry);
    done(id, acknowledgement("2024-05-22"));
    CaseChange typed = casechange::none(state(id).dossier);
    typed.after.acknowledgedOn = day("2024-05-23");
    typed.what = u"Typed"_s;
    typed.reason = u"Misread"_s;
    const auto saved =
        casechange::save(database(), file().signature(), file().rules(), typed, day("2024-06-03"));
    ASSERT_TRUE(saved) << why(saved);
    const auto proved = [&](const char *on) {
        for (const LedgerEntry &one : state(id).conduct.reply.ledger) {
            if (one.event == StageEvent::Acknowledged && one.on == day(on) && !one.isOvertaken)
                return one.proof.has_value();
        }
        ADD_FAILURE() << "no such day: " << on;
        return false;
    };
    EXPECT_FALSE(proved("2024-05-23"));
    takeBack(*saved, id);
    EXPECT_TRUE(proved("2024-05-22"));
    EXPECT_EQ(count(u"SELECT count(*) FROM case_detail WHERE case_id = %1 AND "
                    "acknowledged_contact_id IS NOT NULL"_s.arg(id.value())),
              1)
        << "for the first stage";
}

TEST_F(CaseActsTest, AStageThatCountsFromALaterDayIsToBeAcknowledgedItself)
{
    const CaseId id = add(CaseKind::Complaint);
    done(id, acknowledgement("2024-05-22"));
    Act begin = act(ActKind::BeginStage, "2024-05-29");
    begin.stage = 1;
    begin.excuse = u"Sufficient interest was decided that day"_s;
    done(id, begin);
    EXPECT_FALSE(state(id).dossier.stages.front().stage.acknowledgedOn);
    EXPECT_EQ(record(id).acknowledgedOn, day("2024-05-22"));
    EXPECT_EQ(items(id, Kind::Acknowledgement).size(), 1U);
    EXPECT_EQ(findings(), QStringList());
}

// Acknowledged on Wed 13 May 2026, the Code's ten working days from then end on Thu 28 May.
/// \source Code 6.3
TEST_F(CaseActsTest, UnderTheCodeTheStageCountsFromTheEarlierAcknowledgement)
{
    const CaseId id = add(CaseKind::Complaint, "2026-05-11", ProcedureKey::Corporate);
    done(id, acknowledgement("2026-05-13"), "2026-05-20");
    Act begin = act(ActKind::BeginStage, "2026-05-11");
    begin.stage = 1;
    const CaseState now = state(id);
    EXPECT_TRUE(consequenceOf(begin, now.view(file().rules(), day("2026-05-20")))
                    .contains(u"Thu 28 May 2026"_s));
    done(id, begin, "2026-05-20");
    EXPECT_EQ(figuresOf(state(id).dossier.stages.front().stage, file().rules()).deadlines.dueOn,
              day("2026-05-28"));
}

TEST_F(CaseActsTest, EnquiriesAndRepresentationsAreToBeAcknowledged)
{
    for (const CaseKind kind :
         {CaseKind::MpEnquiry, CaseKind::CouncillorEnquiry, CaseKind::Representation}) {
        const CaseId id = add(kind);
        const auto owed = items(id, Kind::Acknowledgement);
        ASSERT_EQ(owed.size(), 1U) << int(kind);
        EXPECT_EQ(owed.front().caseKind, kind);
        EXPECT_EQ(owed.front().dueOn, day("2024-05-23"));
        EXPECT_TRUE(owed.front().isOverdue());
        EXPECT_TRUE(WorkList::shows(WorkFilter::Acknowledge, owed.front()));
        const auto explained =
            whyThisDay(owed.front(), state(id).dossier, file().rules(), day("2024-06-03"));
        ASSERT_TRUE(explained) << why(explained);
        EXPECT_EQ(explained->on, day("2024-05-23"));
        const auto alone =
            openwork::acknowledgementOf(database(), file().rules(), id, day("2024-06-03"));
        ASSERT_TRUE(alone && *alone);
        EXPECT_EQ(**alone, owed.front());

        const ChangeSetId unit = done(id, acknowledgement("2024-05-23"));
        EXPECT_TRUE(items(id, Kind::Acknowledgement).empty());
        EXPECT_EQ(items(id, Kind::Acknowledgement, "2024-05-22").size(), 1U) << "as it was then";
        EXPECT_EQ(items(id, Kind::Reply).size(), 1U) << "the reply is still to be sent";
        takeBack(unit, id);
        EXPECT_EQ(items(id, Kind::Acknowledgement).size(), 1U);

        done(id, act(ActKind::Reply, "2024-05-31"));
        EXPECT_TRUE(items(id).empty()) << "what is answered needs none any more";
    }
}

// To be acknowledged by Wed 14 January 2026; what came in later cannot tell whether it was.
TEST(AcknowledgementsOfEnquiries, OfAnImportAreOwedWhereTheirDayHadNotGoneBy)
{
    for (const auto &[importedOn, owed] :
         {std::pair("2026-01-14", 1), std::pair("2026-01-15", 0)}) {
        TestStore store(day(importedOn));
        const auto report = store.import(
            {store.write(u"services.csv"_s, "directorate\nChildren\n"),
             store.write(u"cases.csv"_s, "reference,kind,received_date,directorate,summary\n"
                                         "M,mp_enquiry,2026-01-09,Children,Visits\n")});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        const auto list = WorkList::load(store.database(), store->rules(), day("2026-01-20"));
        ASSERT_TRUE(list) << why(list);
        EXPECT_EQ(list->count(WorkFilter::Acknowledge), owed) << importedOn;
    }
}

// Received on Mon 20 May 2024; ten working days end on Tue 4 June, fifteen on Tue 11 June.
/// \source domain 3.2, "MP / Cllr enquiry"; S-18
TEST_F(CaseActsTest, MoreTimeForAReplyMovesItsLastDayAndKeepsTheEarlierOnes)
{
    const CaseId id = add(CaseKind::MpEnquiry);
    EXPECT_EQ(items(id, Kind::Reply).front().dueOn, day("2024-06-04"));
    const CaseState before = state(id);
    EXPECT_TRUE(consequenceOf(extension("2024-05-30", "2024-06-11"),
                              before.view(file().rules(), day("2024-06-03")))
                    .contains(u"Tue 11 Jun 2024"_s));
    done(id, extension("2024-05-30", "2024-06-11"));
    const auto item = items(id, Kind::Reply).front();
    EXPECT_EQ(item.dueOn, day("2024-06-11"));
    EXPECT_TRUE(item.isExtended);
    EXPECT_TRUE(standing(id).contains(u"ext."_s)) << standing(id).toStdString();
    const auto because = whyThisDay(state(id).dossier, file().rules(), day("2024-06-03"));
    ASSERT_TRUE(because) << why(because);
    EXPECT_EQ(because->on, day("2024-06-11"));

    const ChangeSetId again = done(id, extension("2024-06-03", "2024-06-13"));
    const ReplyDetail said = state(id).conduct.reply;
    EXPECT_EQ(said.extendedOn, day("2024-06-03"));
    EXPECT_EQ(said.extensionReason, u"Two services answer"_s);
    EXPECT_EQ(said.extensionAgreedBy, storedText(Agreement::ComplaintsManager));
    EXPECT_EQ(said.enquirerToldOn, day("2024-06-03"));
    ASSERT_EQ(said.kept.size(), 2U);
    EXPECT_EQ(said.kept[0].dueOn, day("2024-06-04"));
    EXPECT_EQ(said.kept[1].dueOn, day("2024-06-11"));
    EXPECT_EQ(findings(), QStringList());
    EXPECT_TRUE(Recount(database(), file().rules()).differences({}, {}).empty());

    takeBack(again, id);
    EXPECT_EQ(record(id).extendedTo, day("2024-06-11"));
    EXPECT_EQ(state(id).conduct.reply.kept.size(), 1U);
    EXPECT_EQ(findings(), QStringList());

    // Working day 15, in time by the day that was agreed.
    done(id, act(ActKind::Reply, "2024-06-11"), "2024-06-12");
    EXPECT_EQ(database().ask(u"SELECT days_taken || ' ' || in_time FROM case_record "
                             "WHERE id = %1"_s.arg(id.value())),
              u"15 1"_s);
    EXPECT_EQ(findings(), QStringList());
    // Five working days lie between.
    const QString late = lateByEarlierDays(record(id), file().rules());
    EXPECT_TRUE(late.startsWith(u"5 working day"_s) && late.contains(u"Tue 4 Jun 2024"_s))
        << late.toStdString();
}

// Received on Mon 3 March 2025: the aim is Mon 17 March, the limit Mon 31 March.
/// \source features 25: "lateness against both"
TEST_F(CaseActsTest, AnAnswerAfterAnExtensionIsToldAgainstTheEarlierDaysToo)
{
    StageRecord stage;
    stage.procedure = ProcedureKey::ChildrenStatutory;
    stage.procedureVersion = u"2006"_s;
    stage.receivedOn = day("2025-03-03");
    stage.respondedOn = day("2025-03-17");
    EXPECT_EQ(lateByEarlierDays(stage, file().rules()), QString()) << "on the day of the aim";
    const auto told = [&] { return lateByEarlierDays(stage, file().rules()); };
    stage.respondedOn = day("2025-03-19");
    EXPECT_TRUE(told().startsWith(u"2 working day"_s)) << told().toStdString();
    EXPECT_TRUE(told().endsWith(u"after the aim, Mon 17 Mar 2025"_s)) << told().toStdString();
    stage.extendedTo = day("2025-04-07");
    stage.respondedOn = day("2025-04-02");
    const QStringList both = told().split(u"; "_s);
    ASSERT_EQ(both.size(), 2);
    EXPECT_TRUE(both[0].startsWith(u"12 working day"_s)) << both[0].toStdString();
    EXPECT_TRUE(both[1].startsWith(u"2 working day"_s) && both[1].contains(u"Mon 31 Mar 2025"_s))
        << both[1].toStdString();
    stage.respondedOn.reset();
    EXPECT_EQ(lateByEarlierDays(stage, file().rules()), QString());
}

TEST_F(CaseActsTest, MoreTimeForAReplySaysWhyWhoAgreedAndThatTheEnquirerWasTold)
{
    const CaseId id = add(CaseKind::Representation);
    Act bare = act(ActKind::Extend, "2024-05-30");
    EXPECT_EQ(fields(id, Weight::Missing, bare), std::vector{ActField::Until});
    bare.until = day("2024-06-28"); // Twenty working days end on Tue 18 June.
    EXPECT_EQ(fields(id, Weight::Missing, bare),
              (std::vector{ActField::Reason, ActField::AgreedBy}));
    EXPECT_EQ(fields(id, Weight::Warning, bare), std::vector{ActField::ToldOn});
    EXPECT_EQ(fields(id, Weight::Refusal, extension("2024-05-30", "2024-05-17")),
              std::vector{ActField::Until});
    EXPECT_EQ(fields(id, Weight::Warning, extension("2024-05-30", "2024-06-18")),
              std::vector{ActField::Until})
        << "that is the limit";
    EXPECT_EQ(fields(id, Weight::Warning, extension("2024-05-30", "2024-06-22")),
              std::vector{ActField::Until})
        << "a Saturday";
    EXPECT_EQ(fields(id, Weight::Warning, extension("2024-05-30", "2024-06-28")),
              std::vector<ActField>());
    // Ten working days of the enquiry had ended on Fri 31 May when it was agreed.
    const CaseId late = add(CaseKind::MpEnquiry, "2024-05-16");
    EXPECT_EQ(fields(late, Weight::Warning, extension("2024-06-03", "2024-06-11")),
              std::vector{ActField::On});
}

TEST_F(CaseActsTest, ACalendarLetsGoOfWhatIsAcknowledged)
{
    const CaseId complaint = add(CaseKind::Complaint);
    const CaseId enquiry = add(CaseKind::MpEnquiry);
    const auto settled = [this] {
        QStringList keys;
        const auto days = settledDeadlines(database(), day("2024-05-22"), day("2024-05-22"));
        EXPECT_TRUE(days) << why(days);
        for (const SettledDeadline &one : *days)
            keys.append(one.key);
        return keys;
    };
    EXPECT_EQ(settled(), QStringList());
    done(complaint, acknowledgement("2024-05-22"));
    done(enquiry, acknowledgement("2024-05-22"));
    EXPECT_EQ(settled(), (QStringList{u"case-%1-triage"_s.arg(complaint.value()),
                                      u"case-%1-acknowledgement-0"_s.arg(enquiry.value())}));
}

TEST_F(CaseActsTest, AComplaintHasNoReplyToExtendOrToHold)
{
    const CaseId id = add(CaseKind::Complaint);
    EXPECT_FALSE(doIt(id, extension("2024-05-30", "2024-06-11")));
    EXPECT_FALSE(doIt(id, hold("2024-05-30", false)));
}

} // namespace redress
