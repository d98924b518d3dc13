// SPDX-License-Identifier: GPL-3.0-or-later
// Acts as units of work: what is stored, what the trail and the ledger tell, and taking back.
#include "core/conduct/conductact.h"

#include "core/conduct/conductrepository.h"
#include "core/conduct/ledger.h"
#include "core/letters/contactlog.h"
#include "core/store/integrity.h"
#include "core/store/recordwriter.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The case of StoredCase: stage 1 answered, stage 2 asked for on Mon 4 March 2024, on 3 June 2024.
class ConductTest : public StoredCaseTest
{
protected:
    Act act(ActKind kind, const char *on)
    {
        Act made;
        made.kind = kind;
        made.stage = 2;
        made.on = day(on);
        made.excuse = u"For the test"_s;
        return made;
    }
    ChangeSetId done(const Act &made)
    {
        const auto unit = doAct(database(), file().signature(), file().rules(), complaint(), made,
                                today(), u"Something was done"_s);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    CaseState state()
    {
        const auto read = readCaseState(database(), complaint());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseState());
    }
    QDate today() { return file().clock().today(); }
    const StageRecord stage() { return state().dossier.stages.back().stage; }
    StageConduct conduct() { return state().conduct.stages.back(); }
    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        return report ? report->findings : QStringList{report.error().message};
    }
    std::optional<LedgerEntry> entryOf(StageEvent event)
    {
        for (const LedgerEntry &entry : conduct().ledger) {
            if (entry.event == event && !entry.isOvertaken)
                return entry;
        }
        return std::nullopt;
    }
};

} // namespace

TEST_F(ConductTest, AnExtensionKeepsEveryEarlierDeadline)
{
    Act extension = act(ActKind::Extend, "2024-05-28");
    extension.until = day("2024-06-21");
    extension.reason = u"Holidays"_s;
    extension.agreedBy = Agreement::Both;
    extension.toldOn = day("2024-05-29");
    done(extension);
    extension.until = day("2024-07-05");
    extension.on = day("2024-06-03");
    done(extension);
    EXPECT_EQ(stage().extendedTo, day("2024-07-05"));
    const StageConduct now = conduct();
    ASSERT_EQ(now.kept.size(), 2U);
    EXPECT_EQ(now.kept[0].dueOn, day("2024-06-07")); // The limit that came with the import.
    EXPECT_EQ(now.kept[1].dueOn, day("2024-06-21"));
    EXPECT_EQ(now.detail.extensionReason, u"Holidays"_s);
    EXPECT_EQ(now.detail.extensionAgreedBy, u"both"_s);
    EXPECT_EQ(now.detail.complainantToldOn, day("2024-05-29"));
    const auto overtaken =
        std::count_if(now.ledger.begin(), now.ledger.end(), [](const LedgerEntry &entry) {
            return entry.event == StageEvent::Extended && entry.isOvertaken;
        });
    EXPECT_EQ(overtaken, 1);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(ConductTest, AnActIsOneUnitWithItsReasonAndAnEntryForEachFact)
{
    Act report = act(ActKind::ReceiveReport, "2024-05-20");
    report.proofKind = ContactKind::Email;
    report.proofWords = u"Report, 41 pages"_s;
    const ChangeSetId unit = done(report);
    EXPECT_EQ(
        count(u"SELECT count(*) FROM change_set WHERE id = %1 AND reason = 'For the test'"_s.arg(
            unit.value())),
        1);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE change_set_id = %1 AND entity = "
                    "'stage_detail' AND field = 'report_received_on' AND old_value IS NULL AND "
                    "new_value = '2024-05-20'"_s.arg(unit.value())),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE change_set_id = %1 AND action = "
                    "'created'"_s.arg(unit.value())),
              2); // The line of the ledger, and its proof.
    const auto entry = entryOf(StageEvent::ReportReceived);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->enteredBy, u"tester"_s);
    ASSERT_TRUE(entry->proof);
    EXPECT_EQ(entry->proof->words, u"E-mail, 20/05/2024: Report, 41 pages"_s);
}

TEST_F(ConductTest, TakingAwayAPieceOfEvidenceOpensAGapThatIsNamed)
{
    Act agreed = act(ActKind::Extend, "2024-05-28");
    agreed.until = day("2024-06-21");
    agreed.reason = u"Holidays"_s;
    agreed.agreedBy = Agreement::Both;
    agreed.toldOn = day("2024-05-29");
    agreed.proofKind = ContactKind::Letter;
    agreed.proofWords = u"Extension letter"_s;
    done(agreed);
    EXPECT_TRUE(conduct().gaps().empty());
    EXPECT_TRUE(gapWords(conduct()).isEmpty());
    const auto entry = entryOf(StageEvent::Extended);
    ASSERT_TRUE(entry && entry->proof && entry->proof->contact);
    const auto taken = guarded([&] {
        inUnit([&](UnitOfWork &unit) {
            removeRecord(unit, QLatin1StringView("contact_log"), entry->proof->contact->value(),
                         complaint());
        });
    });
    ASSERT_TRUE(taken) << why(taken);
    EXPECT_EQ(conduct().gaps(), (std::vector{StageEvent::Extended, StageEvent::ComplainantTold}));
    EXPECT_EQ(gapWords(conduct()), u"Stage 2 has no proof of when it was extended and when the "
                                   "complainant was told of the extension."_s);
}

/// \source features B1: "deleting any single piece of evidence turns the clock amber"
TEST_F(ConductTest, EachPieceOfEvidenceLeavesItsGap)
{
    const ListItemId reason = file().reference().items().front().id;
    ASSERT_TRUE(
        ConductRepository(database()).setStoppingReasons(file().signature(), {reason}, u"Set"_s));
    Act hold = act(ActKind::Hold, "2024-05-20");
    hold.holdReason = reason;
    hold.reason = u"C. Manager, as the Ombudsman agreed"_s;
    Act report = act(ActKind::ReceiveReport, "2024-05-21");
    Act appointed = act(ActKind::Appoint, "2024-05-22");
    appointed.role = PractitionerRole::IndependentPerson;
    appointed.practitionerName = u"I. Person"_s;
    const Act resumed = act(ActKind::Resume, "2024-05-27");
    for (auto [made, event] :
         {std::pair(hold, StageEvent::Held), std::pair(report, StageEvent::ReportReceived),
          std::pair(appointed, StageEvent::Appointed), std::pair(resumed, StageEvent::Resumed)}) {
        made.proofKind = ContactKind::Letter;
        made.proofWords = u"In the post book"_s;
        done(made);
        EXPECT_TRUE(conduct().gaps().empty()) << gapWords(conduct()).toStdString();
        const auto entry = entryOf(event);
        ASSERT_TRUE(entry && entry->proof && entry->proof->contact);
        const auto removed =
            contactlog::remove(database(), file().signature(), complaint(), *entry->proof->contact,
                               u"For the test"_s, u"Taken away"_s);
        ASSERT_TRUE(removed) << why(removed);
        EXPECT_EQ(conduct().gaps(), std::vector{event});
        EXPECT_FALSE(gapWords(conduct()).isEmpty());
        ledger::GapReader gaps(database());
        EXPECT_EQ(gaps.gapsOf(stage()), conduct().gaps());
        EXPECT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *removed,
                                 complaint(), u"Taken back"_s));
    }
}

/// By a reason that lets the clock run on, a hold is a note. \source domain S-11
TEST_F(ConductTest, AHoldByWhichNoClockStandsNeedsNoProofAndKeepsWhoAuthorisedIt)
{
    Act hold = act(ActKind::Hold, "2024-05-20");
    hold.holdReason = file().reference().items().front().id;
    hold.reason = u"C. Manager: records are sought"_s;
    hold.proofKind = ContactKind::Email;
    hold.proofWords = u"Request to the archive"_s;
    done(hold);
    const auto words = [&] {
        return database().ask(u"SELECT authorised_by || '; ' || evidence FROM hold "
                              "WHERE first_on = '2024-05-20'"_s);
    };
    EXPECT_EQ(words(), u"C. Manager: records are sought; Request to the archive"_s);
    done(act(ActKind::Resume, "2024-05-27"));
    EXPECT_EQ(words(), u"C. Manager: records are sought; Request to the archive"_s)
        << "the end of the hold changes no word of it";
    EXPECT_TRUE(conduct().gaps().empty());
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(ConductTest, ADayThatWasTypedIntoAFormIsAGapUntilItIsProved)
{
    const StageRecord before = stage();
    StageRecord typed = before;
    typed.acknowledgedOn = day("2024-03-06");
    inUnit([&](UnitOfWork &unit) {
        ASSERT_TRUE(CaseRepository::update(unit, file().rules(), before, typed));
    });
    EXPECT_EQ(conduct().gaps(), std::vector{StageEvent::Acknowledged});
    const auto entry = entryOf(StageEvent::Acknowledged);
    ASSERT_TRUE(entry);
    EXPECT_FALSE(entry->id);
    EXPECT_EQ(entry->enteredBy, u"tester"_s);
    Act proof = act(ActKind::Prove, "2024-03-06");
    proof.proves = StageEvent::Acknowledged;
    proof.proofKind = ContactKind::Letter;
    proof.proofWords = u"In the file"_s;
    done(proof);
    EXPECT_TRUE(conduct().gaps().empty());
}

TEST_F(ConductTest, WhatAnImportBroughtIsItsOwnProof)
{
    const auto entry = entryOf(StageEvent::Received);
    ASSERT_TRUE(entry);
    EXPECT_TRUE(entry->isImported); // StoredCase writes as an import does.
    EXPECT_FALSE(entry->isGap());
}

TEST_F(ConductTest, AnAppointmentFillsTheRegisterAndRelievesWhoHeldTheRole)
{
    Act first = act(ActKind::Appoint, "2024-03-12");
    first.role = PractitionerRole::InvestigatingOfficer;
    first.practitionerName = u"I. Vestigator"_s;
    done(first);
    Act second = first;
    second.on = day("2024-04-02");
    second.practitionerName = u"N. Ext"_s;
    done(second);
    const StageConduct now = conduct();
    ASSERT_EQ(now.appointments.size(), 2U);
    EXPECT_EQ(now.appointments[0].endedOn, day("2024-04-02"));
    EXPECT_EQ(now.holderOf(PractitionerRole::InvestigatingOfficer, today())->name, u"N. Ext"_s);
    EXPECT_EQ(state().practitioners.size(), 2U);
}

/// An advocate leaves, and nobody comes: letters and counts go by those who serve.
TEST_F(ConductTest, AnAppointmentIsEndedWithItsDay)
{
    Act come = act(ActKind::Appoint, "2024-03-12");
    come.role = PractitionerRole::Advocate;
    come.practitionerName = u"A. Dvocate"_s;
    done(come);
    come.practitionerName = u"S. Econd"_s;
    done(come);
    ASSERT_EQ(conduct().serving().size(), 2U);
    Act leave = act(ActKind::EndAppointment, "2024-05-20");
    const auto fieldsAsked = [&](const Act &made) {
        const CaseState now = state();
        std::vector<ActField> fields;
        for (const ActFinding &one : findingsOf(made, now.view(file().rules(), today())))
            fields.push_back(one.field);
        return fields;
    };
    EXPECT_EQ(fieldsAsked(leave), std::vector{ActField::Practitioner}) << "two might have left";
    leave.practitioner = conduct().appointments.front().practitioner;
    EXPECT_TRUE(fieldsAsked(leave).empty());
    leave.on = day("2024-03-11");
    EXPECT_EQ(fieldsAsked(leave), std::vector{ActField::On}) << "before the appointment";
    leave.on = day("2024-05-20");
    leave.reason = u"Moved away"_s;
    const ChangeSetId unit = done(leave);
    const StageConduct now = conduct();
    EXPECT_EQ(now.appointments.front().endedOn, day("2024-05-20"));
    ASSERT_EQ(now.serving().size(), 1U);
    EXPECT_EQ(now.serving().front().name, u"S. Econd"_s);
    EXPECT_EQ(now.countOf(PractitionerRole::Advocate, day("2024-05-19")), 2);
    EXPECT_EQ(now.countOf(PractitionerRole::Advocate, day("2024-05-20")), 1);
    const auto entry = entryOf(StageEvent::AppointmentEnded);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->note, u"A. Dvocate as advocate; Moved away"_s);
    EXPECT_FALSE(entry->isGap()) << "no clock goes by it";
    EXPECT_EQ(findings(), QStringList());
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), unit, complaint(),
                             u"Taken back"_s));
    EXPECT_EQ(conduct().serving().size(), 2U);
}

TEST_F(ConductTest, AClosingWritesOutcomeLatenessAndFigures)
{
    Act answer = act(ActKind::Respond, "2024-06-03");
    answer.outcome = Outcome::PartiallyUpheld;
    done(answer);
    EXPECT_EQ(stage().respondedOn, day("2024-06-03"));
    EXPECT_EQ(stage().outcome, Outcome::PartiallyUpheld);
    EXPECT_EQ(count(u"SELECT in_time FROM stage WHERE stage_no = 2"_s), 1);
    EXPECT_EQ(findings(), QStringList());
}

/// \source SI 2006/1738 regulation 15; domain 4.1, "close reason"; 8, "Resolution"
TEST_F(ConductTest, AgreedTermsCloseTheStageAndSayThatItWasResolved)
{
    const auto why = [&] {
        return database().ask(u"SELECT coalesce(close_reason, '') FROM case_detail"_s);
    };
    Act terms = act(ActKind::AgreeTerms, "2024-06-03");
    terms.outcome = Outcome::PartiallyUpheld;
    const CaseState now = state();
    const auto missing = [&] {
        std::vector<ActField> fields;
        for (const ActFinding &one : findingsOf(terms, now.view(file().rules(), today()))) {
            if (one.weight == ActFinding::Weight::Missing)
                fields.push_back(one.field);
        }
        return fields;
    };
    EXPECT_EQ(missing(), std::vector{ActField::Reason}) << "the terms are put in writing";
    terms.reason = u"Visits each week, and an apology"_s;
    EXPECT_TRUE(missing().empty()) << "no report is needed for it";
    done(terms);
    EXPECT_EQ(stage().respondedOn, day("2024-06-03"));
    EXPECT_EQ(stage().outcome, Outcome::PartiallyUpheld);
    EXPECT_EQ(why(), u"resolved"_s);
    const auto entry = entryOf(StageEvent::Responded);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->note, u"Visits each week, and an apology"_s);
    // Who is not content all the same may ask for the next stage: the case is open again.
    Act further = act(ActKind::BeginStage, "2024-06-03");
    further.stage = 3;
    done(further);
    EXPECT_EQ(why(), QString());
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(ConductTest, WhatIsImpossibleWritesNothing)
{
    const qint64 before = count(u"SELECT count(*) FROM change_entry"_s);
    const auto unit = doAct(database(), file().signature(), file().rules(), complaint(),
                            act(ActKind::ReceiveReport, "2024-02-01"), today(), u"Too early"_s);
    ASSERT_FALSE(unit);
    EXPECT_EQ(unit.error().code, Error::Code::Invalid);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), before);
}

TEST_F(ConductTest, AStageThatSomebodyElseChangedIsAConflict)
{
    const auto unit =
        doAct(database(), file().signature(), file().rules(), complaint(),
              act(ActKind::ReceiveReport, "2024-05-20"), today(), u"Late"_s, stage().version - 1);
    ASSERT_FALSE(unit);
    EXPECT_EQ(unit.error().code, Error::Code::Conflict);
}

/// Every act leaves the case as it was when it is taken back, and the file sound.
class TakingBack : public ConductTest, public testing::WithParamInterface<ActKind>
{};

TEST_P(TakingBack, LeavesTheCaseAsItWas)
{
    Act made = act(GetParam(), "2024-05-28");
    made.until = day("2024-06-21");
    made.toldOn = day("2024-05-29");
    made.reason = u"Why"_s;
    made.agreedBy = Agreement::Both;
    made.role = PractitionerRole::IndependentPerson;
    made.practitionerName = u"I. Person"_s;
    made.adr = AdrKind::Mediation;
    made.holdReason = stage().holds.empty() ? file().reference().items().front().id : ListItemId();
    made.outcome = Outcome::Upheld;
    made.proofKind = ContactKind::Letter;
    made.proofWords = u"A letter"_s;
    if (GetParam() == ActKind::BeginStage)
        made.stage = 3;
    const CaseState before = state();
    const ChangeSetId unit = done(made);
    const CaseState acted = state();
    EXPECT_NE(acted.conduct, before.conduct);
    const auto back = takeBackUnit(database(), file().signature(), file().rules(), unit,
                                   complaint(), u"Taken back"_s);
    ASSERT_TRUE(back) << why(back);
    CaseState after = state();
    for (size_t i = 0; i < after.dossier.stages.size(); ++i)
        after.dossier.stages[i].stage.version = before.dossier.stages.at(i).stage.version;
    EXPECT_EQ(after.dossier, before.dossier);
    for (StageConduct &one : after.conduct.stages) {
        for (LedgerEntry &entry : one.ledger)
            entry.enteredAtUtc = {};
    }
    CaseConduct was = before.conduct;
    for (StageConduct &one : was.stages) {
        for (LedgerEntry &entry : one.ledger)
            entry.enteredAtUtc = {};
    }
    EXPECT_EQ(after.conduct, was);
    EXPECT_EQ(findings(), QStringList());
    // Done again, and all of it stands as it stood.
    const auto again = takeBackUnit(database(), file().signature(), file().rules(), *back,
                                    complaint(), u"Done again"_s);
    ASSERT_TRUE(again) << why(again);
    CaseState redone = state();
    ASSERT_EQ(redone.dossier.stages.size(), acted.dossier.stages.size());
    for (size_t i = 0; i < redone.dossier.stages.size(); ++i)
        redone.dossier.stages[i].stage.version = acted.dossier.stages[i].stage.version;
    redone.dossier.record.version = acted.dossier.record.version;
    EXPECT_EQ(redone.dossier, acted.dossier);
    EXPECT_EQ(redone.conduct, acted.conduct);
    EXPECT_EQ(findings(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Acts, TakingBack,
                         testing::Values(ActKind::Acknowledge, ActKind::Extend, ActKind::Hold,
                                         ActKind::Appoint, ActKind::ReceiveReport, ActKind::Respond,
                                         ActKind::Withdraw, ActKind::Discontinue,
                                         ActKind::BeginStage, ActKind::OfferResolution,
                                         ActKind::AgreeTerms));

TEST_F(ConductTest, WhatWasChangedSinceIsNotTakenBack)
{
    const ChangeSetId first = done(act(ActKind::Acknowledge, "2024-03-06"));
    done(act(ActKind::ReceiveReport, "2024-05-20"));
    const auto back = takeBackUnit(database(), file().signature(), file().rules(), first,
                                   complaint(), u"Taken back"_s);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, Error::Code::Conflict);
    EXPECT_EQ(stage().acknowledgedOn, day("2024-03-06"));
}

} // namespace redress
