// SPDX-License-Identifier: GPL-3.0-or-later
// The reply to an enquiry or a representation on hold. Days were counted by hand in a printed
// calendar: Mon 27 May 2024 is a bank holiday.
#include "core/conduct/actrules.h"
#include "core/conduct/replywords.h"
#include "core/store/recount.h"
#include "core/worklist/whythisday.h"
#include "tests/core/conduct/caseactsfixture.h"
#include "tests/core/conduct/madecase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = WorkItem::Kind;
using NextStep = WorkItem::NextStep;
using Weight = ActFinding::Weight;

} // namespace

// Received on Mon 20 May 2024: ten working days end on Tue 4 June. The clock stands on Thu 23, Fri
// 24, Tue 28 and Wed 29 May; Mon 27 is a bank holiday. Four days more end on Mon 10 June.
/// \source domain 3.3, "Pauses"; S-11
TEST_F(CaseActsTest, AHoldThatStopsTheClockMovesTheLastDayOfAReply)
{
    const CaseId id = add(CaseKind::MpEnquiry);
    takeBack(done(id, hold("2024-05-23", true)), id);
    EXPECT_TRUE(record(id).holds.empty());
    EXPECT_EQ(items(id, Kind::Reply).front().dueOn, day("2024-06-04"));
    EXPECT_EQ(findings(), QStringList());
    done(id, hold("2024-05-23", true));
    ASSERT_EQ(record(id).holds.size(), 1U);
    EXPECT_TRUE(record(id).holds.front().stopsClock);
    const auto waiting = items(id, Kind::Reply).front();
    EXPECT_TRUE(waiting.isOnHold);
    EXPECT_FALSE(waiting.dueOn);
    EXPECT_EQ(waiting.status, WorkItem::Status::NoLimit);
    EXPECT_EQ(waiting.nextStep, NextStep::ReviewHold);
    EXPECT_TRUE(WorkList::shows(WorkFilter::Hold, waiting));
    EXPECT_FALSE(items(id, Kind::Reply, "2024-05-22").front().isOnHold) << "not on that day yet";
    EXPECT_EQ(standing(id), u"on hold, clock stopped"_s);
    const auto none = whyThisDay(state(id).dossier, file().rules(), day("2024-06-03"));
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().message.contains(u"Thu 23 May 2024"_s));
    EXPECT_EQ(items(id, Kind::Acknowledgement).front().dueOn, day("2024-05-23"))
        << "no hold keeps it from being acknowledged";
    EXPECT_FALSE(doIt(id, hold("2024-05-24", true))) << "it is on hold already";
    EXPECT_EQ(findings(), QStringList());
    EXPECT_TRUE(Recount(database(), file().rules()).differences({}, {}).empty());

    const CaseState now = state(id);
    EXPECT_TRUE(consequenceOf(act(ActKind::Resume, "2024-05-29"),
                              now.view(file().rules(), day("2024-06-03")))
                    .contains(u"Mon 10 Jun 2024"_s));
    takeBack(done(id, act(ActKind::Resume, "2024-05-29")), id);
    EXPECT_FALSE(record(id).holds.front().lastOn);
    done(id, act(ActKind::Resume, "2024-05-29"));
    const auto running = items(id, Kind::Reply).front();
    EXPECT_FALSE(running.isOnHold);
    EXPECT_EQ(running.dueOn, day("2024-06-10"));
    const auto because = whyThisDay(state(id).dossier, file().rules(), day("2024-06-03"));
    ASSERT_TRUE(because) << why(because);
    EXPECT_EQ(because->on, day("2024-06-10"));
    ASSERT_EQ(state(id).conduct.reply.kept.size(), 1U);
    EXPECT_EQ(state(id).conduct.reply.kept.front().dueOn, day("2024-06-04"));
    EXPECT_EQ(findings(), QStringList());

    // Thirteen working days lie before Fri 7 June, four of them stopped.
    const ChangeSetId reply = done(id, act(ActKind::Reply, "2024-06-07"), "2024-06-07");
    EXPECT_EQ(database().ask(u"SELECT days_taken || ' ' || in_time FROM case_record "
                             "WHERE id = %1"_s.arg(id.value())),
              u"9 1"_s);
    EXPECT_EQ(findings(), QStringList());
    EXPECT_TRUE(Recount(database(), file().rules()).differences({}, {}).empty());

    takeBack(reply, id);
    EXPECT_EQ(items(id, Kind::Reply).front().dueOn, day("2024-06-10"));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(CaseActsTest, AHoldForAnotherReasonLeavesTheLastDayOfAReply)
{
    const CaseId id = add(CaseKind::Representation); // Twenty working days end on Tue 18 June.
    done(id, hold("2024-05-23", false));
    const auto item = items(id, Kind::Reply).front();
    EXPECT_TRUE(item.isOnHold);
    EXPECT_EQ(item.dueOn, day("2024-06-18"));
    EXPECT_TRUE(state(id).conduct.reply.kept.empty());
    EXPECT_TRUE(statusText(item).startsWith(u"on hold, clock running"_s))
        << statusText(item).toStdString();
}

TEST_F(CaseActsTest, AHoldOfAReplySaysWhoAuthorisedItAndEndsWithTheReply)
{
    const CaseId id = add(CaseKind::CouncillorEnquiry);
    EXPECT_EQ(fields(id, Weight::Missing, act(ActKind::Hold, "2024-05-23")),
              (std::vector{ActField::HoldReason, ActField::Reason}));
    done(id, hold("2024-05-23", true));
    const CaseState now = state(id);
    const QString said =
        replywords::holds(now.dossier.record, now.conduct.reply, file().reference());
    for (const QString &words : {u"since Thu 23 May 2024"_s, u"the clock stopped"_s,
                                 u"The head of service"_s, u"The request, in the inbox"_s})
        EXPECT_TRUE(said.contains(words)) << said.toStdString();
    EXPECT_EQ(count(u"SELECT count(*) FROM contact_log WHERE case_id = %1 AND kind = 'email'"_s.arg(
                  id.value())),
              1);
    const Act answer = act(ActKind::Reply, "2024-05-31");
    EXPECT_EQ(fields(id, Weight::Warning, answer), std::vector{ActField::On}) << "it is on hold";
    Act excused = answer;
    excused.excuse = u"The police have done"_s;
    done(id, excused);
    EXPECT_EQ(record(id).holds.front().lastOn, day("2024-05-31"));
    // Tue 21 and Wed 22 May alone.
    EXPECT_EQ(database().ask(u"SELECT days_taken || ' ' || in_time FROM case_record "
                             "WHERE id = %1"_s.arg(id.value())),
              u"2 1"_s);
    EXPECT_EQ(findings(), QStringList());
}

/// \source features B1, of a case without a stage
TEST_F(CaseActsTest, ACaseWithoutAStageHasItsLedgerWithProofAndGaps)
{
    const CaseId id = add(CaseKind::MpEnquiry);
    const auto events = [&] {
        QStringList words;
        for (const LedgerEntry &one : state(id).conduct.reply.ledger)
            words.append(u"%1 %2%3"_s.arg(toStored(one.event), one.on.toString(Qt::ISODate),
                                          one.isOvertaken ? u" overtaken"_s
                                          : one.isGap()   ? u" gap"_s
                                                          : QString()));
        return words;
    };
    EXPECT_EQ(events(), QStringList());
    done(id, acknowledgement("2024-05-22"));
    done(id, hold("2024-05-23", true));
    done(id, act(ActKind::Resume, "2024-05-29"));
    EXPECT_EQ(events(), (QStringList{u"acknowledged 2024-05-22"_s, u"held 2024-05-23"_s,
                                     u"resumed 2024-05-29 gap"_s}))
        << "the clock stood still until then, and nothing proves it";
    EXPECT_TRUE(gapWords(state(id).conduct.reply).contains(u"when the hold ended"_s));

    Act proof = act(ActKind::Prove, "2024-05-29");
    proof.proves = StageEvent::Resumed;
    proof.proofKind = ContactKind::Email;
    proof.proofWords = u"The police have written"_s;
    const ChangeSetId proved = done(id, proof);
    EXPECT_EQ(gapWords(state(id).conduct.reply), QString());
    takeBack(proved, id);
    EXPECT_FALSE(gapWords(state(id).conduct.reply).isEmpty());

    done(id, extension("2024-05-30", "2024-06-12"));
    EXPECT_TRUE(events().contains(u"extended 2024-05-30 gap"_s))
        << events().join(u'|').toStdString();
    EXPECT_TRUE(events().contains(u"complainant_told 2024-05-30 gap"_s));
    done(id, extension("2024-06-03", "2024-06-14"));
    EXPECT_TRUE(events().contains(u"extended 2024-05-30 overtaken"_s))
        << events().join(u'|').toStdString();
    Act answer = act(ActKind::Reply, "2024-06-03");
    answer.proofKind = ContactKind::Letter;
    answer.proofWords = u"In the post book"_s;
    const ChangeSetId replied = done(id, answer);
    EXPECT_TRUE(events().contains(u"responded 2024-06-03"_s)) << events().join(u'|').toStdString();
    takeBack(replied, id);
    EXPECT_FALSE(events().contains(u"responded 2024-06-03"_s));
    EXPECT_EQ(findings(), QStringList());
}

TEST(StepsOfEnquiries, StayWhenTheirRowIsImportedAgain)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({store.write(u"services.csv"_s, "directorate\nChildren\n")}).stored);
    const auto bring = [&](const char *summary) {
        const QString path = store.write(
            u"cases.csv"_s, QByteArray("reference,kind,received_date,directorate,summary\n"
                                       "M,mp_enquiry,2024-05-20,Children,") +
                                summary + '\n');
        return store.import({path}, {.today = day("2024-06-03"), .replace = true});
    };
    ASSERT_TRUE(bring("Visits").stored);
    const CaseId id = CaseRepository(store.database()).find(u"M"_s)->value();
    Act held;
    held.kind = ActKind::Hold;
    held.stage = 0;
    held.on = day("2024-05-23");
    held.holdReason = store->reference().itemsOf(UserList::HoldReason).front().id;
    held.reason = u"The head of service"_s;
    ASSERT_TRUE(doAct(store.database(), store->signature(), store->rules(), id, held,
                      day("2024-06-03"), u"Held"_s));
    ASSERT_TRUE(bring("Visits and calls").stored);
    const auto now = CaseRepository(store.database()).dossier(id);
    ASSERT_TRUE(now) << why(now);
    EXPECT_EQ(now->record.summary, u"Visits and calls"_s);
    ASSERT_EQ(now->record.holds.size(), 1U);
    EXPECT_EQ(now->record.holds.front().firstOn, day("2024-05-23"));
}

// Received on Mon 20 May 2024, on hold from Thu 23 May: Tue 21 and Wed 22 May alone count.
TEST(StepsOfEnquiries, HoldsEndWithTheReplyThatAnImportBrings)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({store.write(u"services.csv"_s, "directorate\nChildren\n")}).stored);
    const auto bring = [&](const char *respondedOn) {
        const QString path = store.write(
            u"cases.csv"_s,
            QByteArray("reference,kind,received_date,responded_date,directorate,summary\n"
                       "M,mp_enquiry,2024-05-20,") +
                respondedOn + ",Children,Visits\n");
        return store.import({path}, {.today = day("2024-06-03"), .replace = true});
    };
    ASSERT_TRUE(bring("").stored);
    const CaseId id = CaseRepository(store.database()).find(u"M"_s)->value();
    Act held;
    held.kind = ActKind::Hold;
    held.stage = 0;
    held.on = day("2024-05-23");
    held.holdReason = store->reference().itemsOf(UserList::HoldReason).front().id;
    held.reason = u"The head of service"_s;
    ASSERT_TRUE(ConductRepository(store.database())
                    .setStoppingReasons(store->signature(), {*held.holdReason}, u"Set"_s));
    ASSERT_TRUE(doAct(store.database(), store->signature(), store->rules(), id, held,
                      day("2024-06-03"), u"Held"_s));

    ASSERT_TRUE(bring("2024-05-31").stored);
    const auto answered = CaseRepository(store.database()).dossier(id);
    ASSERT_TRUE(answered) << why(answered);
    ASSERT_EQ(answered->record.holds.size(), 1U);
    EXPECT_EQ(answered->record.holds.front().lastOn, day("2024-05-31"));
    EXPECT_EQ(store.database().ask(u"SELECT days_taken || ' ' || in_time FROM case_record "
                                   "WHERE id = %1"_s.arg(id.value())),
              u"2 1"_s);

    ASSERT_TRUE(bring("2024-05-22").stored);
    const auto earlier = CaseRepository(store.database()).dossier(id);
    ASSERT_TRUE(earlier) << why(earlier);
    EXPECT_TRUE(earlier->record.holds.empty()) << "it was answered before the hold";
}

TEST(StepsOfEnquiries, AHoldThatBeganAfterTheDayOfTheEndEndsOnItsFirstDay)
{
    MadeCase made(ProcedureKey::Corporate, "2024-05-01");
    made.withStage("2024-05-01");
    std::vector<Hold> holds(2);
    holds[0].firstOn = day("2024-05-06");
    holds[0].lastOn = day("2024-05-31");
    holds[1].firstOn = day("2024-05-10");
    Act resume;
    resume.kind = ActKind::Resume;
    resume.on = day("2024-05-08");
    actrules::end(holds, resume, made.on("2024-05-13"));
    EXPECT_EQ(holds[0].lastOn, day("2024-05-08"));
    EXPECT_EQ(holds[1].lastOn, day("2024-05-10"));
}

} // namespace redress
