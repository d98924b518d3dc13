// SPDX-License-Identifier: GPL-3.0-or-later
// Retention and destruction by two people, with figures as they were; and answers on diversity,
// which lead to no case.
#include "core/store/retention.h"

#include "core/conduct/peoplerepository.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/statistics/tableengine.h"
#include "core/store/accesslog.h"
#include "core/store/bin.h"
#include "core/store/diversity.h"
#include "core/store/integrity.h"
#include "core/store/knownfile.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "tests/core/access/team.h"

#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Retained : public TeamTest
{
protected:
    Retained()
    {
        CasePerson somebody;
        somebody.person.name = u"Wilhelmina Quux"_s;
        EXPECT_TRUE(people::save(database(), file().signature(), file().rules(), enquiry(), {},
                                 somebody, file().clock().today(), u"Person"_s));
        ContactEntry call;
        call.happenedOn = file().clock().today();
        call.note = u"Spoke of xylophones"_s;
        EXPECT_TRUE(contactlog::save(database(), file().signature(), enquiry(), call, {},
                                     file().clock().today(), u"Call"_s));
        inUnit([this](UnitOfWork &unit) {
            const CaseRecord before = dossier(enquiry()).record;
            CaseRecord after = before;
            after.summary = u"Road past the xylophone works"_s;
            after.respondedOn = day("2024-05-20");
            EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
        });
        as(u"mia"_s);
    }

    std::vector<RetentionLine> list(QDate on)
    {
        const auto lines = retention::reviewList(database(), on);
        EXPECT_TRUE(lines) << why(lines);
        return lines.value_or(std::vector<RetentionLine>());
    }
    Result<void> propose(QDate on = QDate(2030, 6, 1))
    {
        return retention::propose(database(), file().signature(), enquiry(), on, u"Time is over"_s,
                                  u"Proposed"_s);
    }
    Result<void> confirm(QDate on = QDate(2030, 6, 1))
    {
        return retention::confirm(database(), file().signature(), enquiry(), on, u"Agreed"_s,
                                  u"Destroyed"_s);
    }
    /// Cells of a table that counts enquiries, as text.
    QString figures()
    {
        QString all;
        Statement rows(database(), u"SELECT kind, received_quarter, responded_quarter, days_taken, "
                                   "in_time, directorate_id FROM fact_contact ORDER BY fact_id"_s);
        while (rows.step()) {
            for (int i = 0; i < 6; ++i)
                all += rows.text(i) + u'|';
        }
        return all;
    }
    qint64 mentions(const QString &word)
    {
        qint64 found = 0;
        for (const QString &sql :
             {u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%%1%' OR new_value LIKE "
              "'%%1%'"_s,
              u"SELECT count(*) FROM case_record WHERE summary LIKE '%%1%'"_s,
              u"SELECT count(*) FROM contact_log WHERE note LIKE '%%1%'"_s,
              u"SELECT count(*) FROM person WHERE name LIKE '%%1%'"_s,
              u"SELECT count(*) FROM case_text WHERE body LIKE '%%1%'"_s})
            found += count(QString(sql).replace(u"%%1%"_s, u'%' + word + u'%'));
        return found;
    }
};

} // namespace

TEST_F(Retained, IsDueByTheScheduleFromItsLastDay)
{
    EXPECT_TRUE(list(day("2030-05-19")).empty());
    const auto lines = list(day("2030-05-20")); // six years after the reply
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().id, RetainedId(enquiry()));
    EXPECT_EQ(lines.front().closedOn, day("2024-05-20"));
    EXPECT_EQ(lines.front().dueOn, day("2030-05-20"));
    EXPECT_EQ(lines.front().state, RetentionState::Review);
    // The complaint has an open stage: it is no matter of retention.
    EXPECT_EQ(list(day("2100-01-01")).size(), 1U);
}

TEST_F(Retained, FollowsTheYearsOfTheCouncil)
{
    ASSERT_TRUE(
        retention::setYears(database(), file().signature(), {{std::nullopt, 2}}, u"Years"_s));
    EXPECT_EQ(list(day("2026-05-20")).size(), 1U);
    EXPECT_EQ(retention::years(database(), ProcedureKey::Corporate), 6);
    EXPECT_FALSE(
        retention::setYears(database(), file().signature(), {{std::nullopt, 0}}, u"Years"_s));
    as(u"ann"_s);
    EXPECT_FALSE(
        retention::setYears(database(), file().signature(), {{std::nullopt, 1}}, u"Years"_s))
        << "an officer";
}

TEST_F(Retained, YearsAreSetTogetherOrNotAtAll)
{
    const qint64 units = count(u"SELECT count(*) FROM change_set"_s);
    EXPECT_FALSE(retention::setYears(database(), file().signature(),
                                     {{ProcedureKey::Corporate, 4}, {std::nullopt, 101}},
                                     u"Years"_s));
    EXPECT_EQ(retention::years(database(), ProcedureKey::Corporate), 6) << "as shipped";
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set"_s), units);
    ASSERT_TRUE(retention::setYears(database(), file().signature(),
                                    {{ProcedureKey::Corporate, 4}, {std::nullopt, 2}}, u"Years"_s));
    EXPECT_EQ(retention::years(database(), ProcedureKey::Corporate), 4);
    EXPECT_EQ(retention::years(database(), std::nullopt), 2);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set"_s), units + 1);
}

TEST_F(Retained, HasADayOfItsOwn)
{
    ASSERT_TRUE(retention::keepUntil(database(), file().signature(), enquiry(), day("2085-01-01"),
                                     u"Was looked after"_s, u"Kept"_s));
    EXPECT_TRUE(list(day("2084-12-31")).empty());
    EXPECT_EQ(list(day("2085-01-01")).size(), 1U);
}

TEST_F(Retained, IsNotDestroyedWhileItIsHeld)
{
    ASSERT_TRUE(
        retention::hold(database(), file().signature(), enquiry(), u"Public inquiry"_s, u"Held"_s));
    ASSERT_EQ(list(day("2024-06-03")).size(), 1U) << "what is held is in sight";
    const auto refused = propose();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"Public inquiry"_s));
    ASSERT_TRUE(
        retention::liftHold(database(), file().signature(), enquiry(), u"Over"_s, u"Lifted"_s));
    EXPECT_TRUE(propose());
}

TEST_F(Retained, IsNotDestroyedBeforeItsTime)
{
    EXPECT_FALSE(propose(day("2030-05-19")));
    EXPECT_FALSE(retention::propose(database(), file().signature(), complaint(), day("2100-01-01"),
                                    u"Old"_s, u"Proposed"_s))
        << "it is open";
    as(u"ann"_s);
    EXPECT_FALSE(propose()) << "an officer";
}

TEST_F(Retained, TakesTwoPeopleToDestroy)
{
    EXPECT_FALSE(confirm()) << "nobody has proposed it";
    ASSERT_TRUE(propose());
    EXPECT_EQ(list(day("2030-06-01")).front().state, RetentionState::Destroy);
    EXPECT_EQ(list(day("2030-06-01")).front().proposedBy, u"mia"_s);
    EXPECT_FALSE(propose()) << "twice";
    const auto alone = confirm();
    ASSERT_FALSE(alone);
    EXPECT_GT(mentions(u"xylophone"_s), 0);
    ASSERT_TRUE(retention::withdraw(database(), file().signature(), enquiry(), u"Not yet"_s,
                                    u"Withdrawn"_s));
    EXPECT_EQ(list(day("2030-06-01")).front().state, RetentionState::Review);
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    EXPECT_TRUE(done) << why(done);
}

TEST_F(Retained, LeavesFiguresAndNothingOfAnybody)
{
    const QString before = figures();
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(mentions(u"xylophone"_s), 0);
    EXPECT_EQ(mentions(u"Quux"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_person"_s), 0);
    EXPECT_TRUE(list(day("2100-01-01")).empty());
    EXPECT_EQ(
        count(u"SELECT count(*) FROM destruction WHERE proposed_by = 'mia' AND confirmed_by = "
              "'head' AND statistics_row LIKE '%MP-1%'"_s),
        1);
    // The other case is as it was.
    EXPECT_EQ(dossier().record, complaintRecord());
}

TEST_F(Retained, LeavesTheDaysOfHoldsOfAReplyAndNoWordsOfThem)
{
    const qint64 before = mentions(u"xylophone"_s);
    inUnit([this](UnitOfWork &unit) {
        const auto hold = unit.newId<HoldId>();
        insertRecord(unit, "case_hold"_L1, hold.value(), enquiry(),
                     {{u"case_id"_s, storedFact(enquiry())},
                      {u"first_on"_s, u"2024-05-15"_s},
                      {u"last_on"_s, u"2024-05-16"_s},
                      {u"stops_clock"_s, u"0"_s}});
        updateRecord(unit, "case_hold"_L1, hold.value(), enquiry(),
                     {{u"authorised_by"_s, u"Wilhelmina Quux"_s},
                      {u"evidence"_s, u"A picture of xylophones"_s}});
        const auto event = unit.newId<HoldId>();
        insertRecord(unit, "case_event"_L1, event.value(), enquiry(),
                     {{u"case_id"_s, storedFact(enquiry())},
                      {u"event"_s, u"held"_s},
                      {u"event_on"_s, u"2024-05-15"_s},
                      {u"entered_at_utc"_s, u"2024-05-15T09:00:00.000Z"_s},
                      {u"entered_by"_s, u"mia"_s}});
        updateRecord(unit, "case_event"_L1, event.value(), enquiry(),
                     {{u"note"_s, u"The xylophones were tuned"_s}});
    });
    EXPECT_EQ(mentions(u"xylophone"_s), before + 2) << "in the trail";
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(mentions(u"xylophone"_s), 0);
    EXPECT_EQ(mentions(u"Quux"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_hold WHERE authorised_by IS NULL AND "
                    "evidence IS NULL AND first_on = '2024-05-15'"_s),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_event WHERE note = ''"_s), 1);
}

TEST_F(Retained, LeavesPeopleToACaseInTheBinWhichMayComeBack)
{
    CasePerson both = people::onCase(database(), enquiry())->people.front();
    both.id.reset();
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {}, both,
                             file().clock().today(), u"Person"_s));
    separateOmbudsmanCase();
    const auto binned =
        bin::putCase(database(), file().signature(), complaint(), u"Twice"_s, u"Deleted"_s);
    ASSERT_TRUE(binned) << why(binned);
    ASSERT_TRUE(propose());
    as(u"head"_s);
    ASSERT_TRUE(confirm());
    const auto back = bin::restore(database(), file().signature(), file().rules(),
                                   bin::items(database())->front().id, u"Back"_s);
    ASSERT_TRUE(back) << why(back);
    const auto people = people::onCase(database(), complaint());
    ASSERT_TRUE(people && people->people.size() == 1) << why(people);
    EXPECT_EQ(people->people.front().person.name, both.person.name);
}

TEST_F(Retained, TakesTheNameOfWhoWasOnAnotherCaseOnce)
{
    CasePerson somebody;
    somebody.person.name = u"Zebedee Plum"_s;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {},
                             somebody, file().clock().today(), u"Person"_s));
    const CasePerson once = people::onCase(database(), complaint())->people.back();
    somebody.record = once.record;
    somebody.person = once.person;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), enquiry(), {},
                             somebody, file().clock().today(), u"Person"_s));
    ASSERT_TRUE(people::remove(database(), file().signature(), complaint(), *once.id, u"Wrong"_s,
                               u"Taken off"_s));
    ASSERT_TRUE(propose());
    as(u"head"_s);
    ASSERT_TRUE(confirm());
    EXPECT_EQ(mentions(u"Plum"_s), 0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Retained, KeepsTheSealsOfTheTrail)
{
    ASSERT_TRUE(propose());
    as(u"head"_s);
    ASSERT_TRUE(confirm());
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
    // It is append-only as before.
    const auto altered =
        guarded([&] { database().run(u"UPDATE change_entry SET new_value = 'x'"_s); });
    EXPECT_FALSE(altered);
    const auto head = guarded([&] { database().run(u"UPDATE change_set SET what = 'x'"_s); });
    EXPECT_FALSE(head);
}

TEST_F(Retained, ShowsAnAlteredErasure)
{
    ASSERT_TRUE(propose());
    as(u"head"_s);
    ASSERT_TRUE(confirm());
    const QString guard =
        database().ask(u"SELECT sql FROM sqlite_schema WHERE name = 'change_entry_no_update'"_s);
    database().run(u"DROP TRIGGER change_entry_no_update"_s);
    database().run(u"UPDATE change_entry SET new_value = '%1' WHERE entity = 'change_set'"_s.arg(
        QString(64, u'0')));
    database().run(guard); // so that it is the erasure that is found
    EXPECT_FALSE(findings().isEmpty());
}

TEST_F(Retained, AnswersOnDiversityLeadToNoCase)
{
    EXPECT_FALSE(diversity::takeForm(database(), file().signature(), FinancialYear{2024}, {},
                                     {{DiversityQuestion::Gender, u"woman"_s, {}}}, u"Form"_s))
        << "a manager has no permission by that";
    as(u"head"_s);
    TeamMember mia;
    const auto everybody = members::all(database());
    for (const TeamMember &one : *everybody) {
        if (one.login == "mia"_L1)
            mia = one;
    }
    mia.takesDiversityForms = true;
    ASSERT_TRUE(members::save(database(), file().signature(), mia, day("2024-06-03"), u"x"_s));
    EXPECT_FALSE(diversity::takeForm(database(), file().signature(), FinancialYear{2024}, {},
                                     {{DiversityQuestion::Gender, u"woman"_s, {}}}, u"Form"_s))
        << "nor has an administrator";
    as(u"mia"_s);
    ASSERT_TRUE(diversity::setOffered(database(), file().signature(), FinancialYear{2024}, 8,
                                      u"Offered"_s));
    const auto taken =
        diversity::takeForm(database(), file().signature(), FinancialYear{2024}, u"Children"_s,
                            {{DiversityQuestion::Gender, u"woman"_s, {}},
                             {DiversityQuestion::EthnicOrigin, u"Cornish"_s, u"White British"_s},
                             {DiversityQuestion::Age, {}, {}}},
                            u"Form"_s);
    ASSERT_TRUE(taken) << why(taken);
    EXPECT_EQ(count(u"SELECT count(*) FROM diversity_answer"_s), 2) << "what is left open is none";
    EXPECT_EQ(
        count(u"SELECT count(*) FROM diversity_answer WHERE reporting_group = 'White British' "
              "AND answer = 'Cornish'"_s),
        1);
    // The trail says that a form came in, and nothing of what it says.
    EXPECT_EQ(mentions(u"Cornish"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'diversity_form' "
                    "AND field = 'returned' AND new_value = '1' AND case_id IS NULL"_s),
              1);
    // Nor do its numbers follow those of the records.
    EXPECT_EQ(count(u"SELECT count(*) FROM diversity_answer WHERE id BETWEEN "
                    "(SELECT min(id) FROM case_record) AND (SELECT next_id FROM id_counter)"_s),
              0);
    EXPECT_FALSE(diversity::takeForm(database(), file().signature(), FinancialYear{2024}, {},
                                     {{DiversityQuestion::Age, u" "_s, {}}}, u"Form"_s));
    EXPECT_FALSE(
        diversity::setOffered(database(), file().signature(), FinancialYear{2024}, 0, u"x"_s));
    const auto returns = diversity::returns(database());
    ASSERT_TRUE(returns && returns->size() == 1);
    EXPECT_EQ(returns->front().percent(), 13) << "1 of 8 is 12.5 percent";
}

TEST_F(Retained, TakesWhatWasDeletedBeforeAlong)
{
    NewDocument scan;
    scan.name = u"scan.txt"_s;
    scan.content = "Scanned";
    const auto added =
        DocumentRepository(database()).add(file().signature(), enquiry(), {scan}, u"Attached"_s);
    ASSERT_TRUE(added) << why(added);
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), enquiry(),
                                 added->documents.front().value(), u"Wrong"_s, u"Deleted"_s));
    ASSERT_TRUE(propose());
    as(u"head"_s);
    ASSERT_TRUE(confirm());
    EXPECT_TRUE(bin::items(database())->empty());
    EXPECT_EQ(count(u"SELECT count(*) FROM document_content"_s), 0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Retained, LeavesNoReasonOfTheBinAndNoNameOfAFile)
{
    NewDocument scan;
    scan.name = u"Xylophone survey.txt"_s;
    scan.content = "Scanned";
    const auto added =
        DocumentRepository(database()).add(file().signature(), enquiry(), {scan}, u"Attached"_s);
    ASSERT_TRUE(added) << why(added);
    const qint64 document = added->documents.front().value();
    const auto put = [&](const QString &reason) {
        return bin::putDocument(database(), file().signature(), enquiry(), document, reason,
                                u"Deleted"_s);
    };
    ASSERT_TRUE(put(u"Xylophones are no matter of ours"_s));
    ASSERT_TRUE(bin::restore(database(), file().signature(), file().rules(),
                             bin::items(database())->front().id, u"Back"_s));
    ASSERT_TRUE(put(u"The xylophone again"_s));
    for (const auto kind : {AccessEntry::Kind::Printed, AccessEntry::Kind::Saved})
        ASSERT_TRUE(accesslog::note(database(), file().signature(), kind, u"Xylophone letter.pdf"_s,
                                    enquiry()));
    ASSERT_TRUE(accesslog::note(database(), file().signature(), AccessEntry::Kind::Saved,
                                u"Of the other case.pdf"_s, complaint()));
    ASSERT_TRUE(propose());
    as(u"head"_s);
    const auto done = confirm();
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(mentions(u"xylophone"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set WHERE what LIKE '%xylophone%' "
                    "OR reason LIKE '%xylophone%'"_s),
              0);
    const auto log = accesslog::entries(database(), 10);
    ASSERT_TRUE(log && log->size() == 3U) << "that something left the file stays";
    EXPECT_EQ((*log)[0].what, u"Of the other case.pdf"_s);
    EXPECT_EQ((*log)[1].caseId, enquiry());
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set WHERE reason = 'Agreed'"_s), 1);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Retained, IsKnownOnTheDayBeforeWithoutReservation)
{
    ASSERT_TRUE(propose());
    const QDate before = file().clock().today();
    store().clock().setNow(file().clock().nowUtc().addDays(1));
    as(u"head"_s);
    ASSERT_TRUE(confirm());
    const auto known = KnownFile::make(store().path(), before, file().who());
    ASSERT_TRUE(known) << why(known);
    EXPECT_TRUE((*known)->reservations().isEmpty())
        << (*known)->reservations().join(u'\n').toStdString();
}

TEST_F(Retained, RestrictedCaseIsHeldWithoutItsWords)
{
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), enquiry(), {m_ann},
                                      u"Staff"_s, u"Restricted"_s));
    ASSERT_TRUE(
        retention::hold(database(), file().signature(), enquiry(), u"Public inquiry"_s, u"Held"_s));
    EXPECT_EQ(list(day("2030-06-01")).front().legalHold, restriction::closedWords());
    const auto refused = propose();
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().message.contains(u"Public inquiry"_s));
}

} // namespace redress
