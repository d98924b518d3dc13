// SPDX-License-Identifier: GPL-3.0-or-later
// The bin: what is deleted counts no more, is found no more, and comes back whole.
#include "core/store/bin.h"

#include "core/conduct/knownpeople.h"
#include "core/conduct/learning.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/store/fieldrestore.h"
#include "core/store/integrity.h"
#include "core/store/quarterrepository.h"
#include "core/store/restriction.h"
#include "core/store/retention.h"
#include "core/worklist/caselist.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Binned : public TeamTest
{
protected:
    Binned()
    {
        as(u"ann"_s);
        // The Ombudsman's case is one of its own here.
        separateOmbudsmanCase();
        CasePerson somebody;
        somebody.person.name = u"Wilhelmina Quux"_s;
        EXPECT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {},
                                 somebody, file().clock().today(), u"Person"_s));
        ContactEntry call;
        call.happenedOn = file().clock().today();
        call.note = u"Spoke of xylophones"_s;
        EXPECT_TRUE(contactlog::save(database(), file().signature(), complaint(), call, {},
                                     file().clock().today(), u"Call"_s));
        NewDocument scan;
        scan.name = u"scan.txt"_s;
        scan.content = "Scanned";
        const auto added = DocumentRepository(database())
                               .add(file().signature(), complaint(), {scan}, u"Attached"_s);
        EXPECT_TRUE(added) << why(added);
        m_document = added ? added->documents.front().value() : 0;
    }

    Result<void> deleteCase(const QString &reason = u"Entered twice"_s)
    {
        return bin::putCase(database(), file().signature(), complaint(), reason, u"Deleted"_s);
    }
    BinItem only()
    {
        const auto items = bin::items(database());
        EXPECT_TRUE(items && items->size() == 1) << why(items);
        return items && !items->empty() ? items->front() : BinItem();
    }
    qint64 everything()
    {
        qint64 rows = 0;
        for (const QString &table :
             {u"case_record"_s, u"stage"_s, u"hold"_s, u"issue"_s, u"action"_s, u"cost"_s,
              u"dip_response"_s, u"dip_theme"_s, u"case_person"_s, u"contact_log"_s})
            rows += count(u"SELECT count(*) FROM "_s + table);
        return rows + count(u"SELECT count(*) FROM document WHERE case_id IS NOT NULL"_s);
    }

    qint64 m_document = 0;
};

} // namespace

TEST_F(Binned, CountsNoMoreAndIsFoundNoMore)
{
    ASSERT_TRUE(deleteCase());
    EXPECT_EQ(*caselist::total(database()), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_stage"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_issue"_s), 0);
    EXPECT_TRUE(caselist::find(database(), u"xylophones"_s)->empty());
    EXPECT_FALSE(CaseRepository(database()).dossier(complaint()));
    EXPECT_EQ(only().title, u"CR-1"_s);
    EXPECT_EQ(only().reason, u"Entered twice"_s);
    EXPECT_EQ(only().person, u"ann"_s);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, ComesBackWhole)
{
    const CaseDossier before = dossier();
    const qint64 rows = everything();
    ASSERT_TRUE(deleteCase());
    EXPECT_LT(everything(), rows);
    const auto restored =
        bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s);
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(dossier(), before);
    EXPECT_EQ(everything(), rows);
    EXPECT_TRUE(bin::items(database())->empty());
    EXPECT_EQ(caselist::find(database(), u"xylophones"_s)->size(), 1U);
    const auto documents = DocumentRepository(database()).documents(complaint());
    ASSERT_TRUE(documents && documents->size() == 1);
    EXPECT_EQ(*DocumentRepository(database()).content(documents->front().id), "Scanned");
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, AsksForAReason)
{
    EXPECT_FALSE(deleteCase(u"  "_s));
    EXPECT_EQ(*caselist::total(database()), 2);
}

TEST_F(Binned, IsNotDeletedWhileTheOmbudsmanHasIt)
{
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(u"UPDATE ombudsman_case SET case_id = %1"_s.arg(complaint().value()));
        unit.created("ombudsman_case"_L1, 1);
    });
    const auto deleted = deleteCase();
    ASSERT_FALSE(deleted);
    EXPECT_TRUE(deleted.error().message.contains(u"24 000 001"_s));
}

TEST_F(Binned, GoesForGoodByAManagerAlone)
{
    ASSERT_TRUE(deleteCase());
    const BinItemId id = only().id;
    EXPECT_FALSE(bin::purge(database(), file().signature(), id, u"Old"_s, u"Purged"_s))
        << "an officer";
    EXPECT_EQ(bin::items(database())->size(), 1U);
    as(u"mia"_s);
    EXPECT_FALSE(bin::purge(database(), file().signature(), id, QString(), u"Purged"_s));
    const auto purged = bin::purge(database(), file().signature(), id, u"Old"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    EXPECT_TRUE(bin::items(database())->empty());
    EXPECT_EQ(count(u"SELECT count(*) FROM document_content"_s), 0);
    // Nor do its words stand in the trail, whose seals hold all the same.
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%xylophone%' "
                    "OR new_value LIKE '%xylophone%'"_s),
              0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, DocumentComesBack)
{
    DocumentRepository documents(database());
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), complaint(), m_document,
                                 u"Wrong case"_s, u"Deleted"_s));
    EXPECT_TRUE(documents.documents(complaint())->empty());
    EXPECT_EQ(only().title, u"scan.txt"_s);
    EXPECT_FALSE(bin::putDocument(database(), file().signature(), enquiry(), m_document, u"x"_s,
                                  u"Deleted"_s))
        << "which it never belonged to";
    ASSERT_TRUE(bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s));
    EXPECT_EQ(documents.documents(complaint())->size(), 1U);
    EXPECT_TRUE(findings().isEmpty());
}

TEST_F(Binned, DocumentWaitsForItsCase)
{
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), complaint(), m_document,
                                 u"Wrong"_s, u"Deleted"_s));
    const BinItemId document = only().id;
    ASSERT_TRUE(deleteCase());
    EXPECT_FALSE(bin::restore(database(), file().signature(), file().rules(), document, u"Back"_s));
}

TEST_F(Binned, PersonGoesOnceTheyAreOnNoCase)
{
    const auto onCase = people::onCase(database(), complaint());
    ASSERT_TRUE(onCase && onCase->people.size() == 1);
    const qint64 person = onCase->people.front().record->value();
    EXPECT_FALSE(
        bin::putPerson(database(), file().signature(), person, u"Unknown"_s, u"Deleted"_s));
    ASSERT_TRUE(people::remove(database(), file().signature(), complaint(),
                               *onCase->people.front().id, u"Wrong"_s, u"Taken off"_s));
    ASSERT_TRUE(bin::putPerson(database(), file().signature(), person, u"Unknown"_s, u"Deleted"_s));
    EXPECT_EQ(only().title, u"Wilhelmina Quux"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 0);
    ASSERT_TRUE(bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM person WHERE name = 'Wilhelmina Quux'"_s), 1);
}

TEST_F(Binned, NumberThatWasGivenAgainIsNotTakenAway)
{
    ASSERT_TRUE(deleteCase());
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(
            u"UPDATE case_record SET reference = 'CR-1' WHERE id = %1"_s.arg(enquiry().value()));
        unit.changed("case"_L1, enquiry().value(), enquiry(), "reference"_L1, u"MP-1"_s, u"CR-1"_s);
    });
    const auto restored =
        bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s);
    ASSERT_FALSE(restored);
    EXPECT_TRUE(restored.error().message.contains(u"CR-1"_s));
}

TEST_F(Binned, EarlierValueComesBackAsANewChange)
{
    ASSERT_TRUE(changeSummary(u"Typed over by mistake"_s));
    auto changes = fieldrestore::changes(database(), complaint());
    ASSERT_TRUE(changes) << why(changes);
    const auto summary = std::find_if(changes->begin(), changes->end(), [](const FieldChange &one) {
        return one.field == "summary"_L1;
    });
    ASSERT_NE(summary, changes->end());
    EXPECT_TRUE(summary->isRestorable);
    EXPECT_EQ(summary->before, complaintRecord().summary);
    EXPECT_FALSE(fieldrestore::restore(database(), file().signature(), file().rules(), complaint(),
                                       summary->entry, QString(), u"Back"_s));
    ASSERT_TRUE(fieldrestore::restore(database(), file().signature(), file().rules(), complaint(),
                                      summary->entry, u"A mistake"_s, u"Back"_s));
    EXPECT_EQ(dossier().record.summary, complaintRecord().summary);
    changes = fieldrestore::changes(database(), complaint());
    EXPECT_EQ(changes->front().before, u"Typed over by mistake"_s);
    EXPECT_EQ(changes->front().reason, u"A mistake"_s);
    EXPECT_FALSE(fieldrestore::restore(database(), file().signature(), file().rules(), complaint(),
                                       summary->entry, u"Again"_s, u"Back"_s))
        << "it is so already";
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

/// \source features 115, "delete is a bin with reason"
TEST_F(Binned, WhatWasTakenOffACaseIsFoundWithItsReasonAndPutBackWhole)
{
    const auto changes = [&] {
        const auto read = fieldrestore::changes(database(), complaint());
        EXPECT_TRUE(read) << why(read);
        std::vector<FieldChange> removals;
        for (const FieldChange &one : read.value_or(std::vector<FieldChange>())) {
            if (one.isRemoval())
                removals.push_back(one);
        }
        return removals;
    };
    ASSERT_TRUE(changes().empty());
    const auto stages = dossier().stages;
    const IssueRecord issue = stages.front().issues.front();
    ActionFacts about;
    about.stage = stages.front().stage.id;
    about.issue = issue.id;
    about.category = file().reference().itemsOf(UserList::ActionCategory).front().id;
    about.description = u"To be said aloud"_s;
    const auto saved = learning::save(database(), file().signature(), complaint(), about,
                                      file().clock().today(), u"Action"_s);
    ASSERT_TRUE(saved) << why(saved);
    const ActionId action = dossier().stages.front().actions.back().id;
    const auto before = dossier().stages;
    ASSERT_TRUE(learning::remove(database(), file().signature(), complaint(), action,
                                 u"Of another case"_s, u"Action taken away"_s));
    ASSERT_TRUE(learning::remove(database(), file().signature(), complaint(), issue.id,
                                 u"Said twice"_s, u"Issue taken away"_s));

    auto gone = changes();
    ASSERT_EQ(gone.size(), 2U);
    EXPECT_EQ(gone[0].entity, u"issue"_s) << "the newest first";
    EXPECT_EQ(gone[0].reason, u"Said twice"_s);
    EXPECT_TRUE(gone[0].isRestorable);
    EXPECT_EQ(gone[1].reason, u"Of another case"_s);
    EXPECT_FALSE(gone[1].isRestorable) << "its issue is not there";
    const auto back = [&](qint64 entry) {
        return fieldrestore::restore(database(), file().signature(), file().rules(), complaint(),
                                     entry, u"A mistake"_s, u"Put back"_s);
    };
    const auto tooEarly = back(gone[1].entry);
    ASSERT_FALSE(tooEarly);
    EXPECT_EQ(tooEarly.error().code, Error::Code::Conflict);
    const auto restored = back(gone[0].entry);
    ASSERT_TRUE(restored) << why(restored);
    gone = changes();
    ASSERT_EQ(gone.size(), 1U) << "what is back is not offered again";
    ASSERT_TRUE(back(gone[0].entry));
    EXPECT_TRUE(changes().empty());
    for (size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(dossier().stages[i].issues, before[i].issues);
        EXPECT_EQ(dossier().stages[i].actions, before[i].actions);
    }
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, EarlierDayMovesWhatFollowsFromIt)
{
    const StageRecord second = dossier().stages.back().stage;
    inUnit([&](UnitOfWork &unit) {
        StageRecord after = second;
        after.receivedOn = day("2024-03-05");
        after.givenLimitOn.reset();
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), second, after));
    });
    const auto changes = fieldrestore::changes(database(), complaint());
    ASSERT_TRUE(changes);
    for (const FieldChange &one : *changes) {
        if (one.field == "received_on"_L1) {
            ASSERT_TRUE(fieldrestore::restore(database(), file().signature(), file().rules(),
                                              complaint(), one.entry, u"Typed wrong"_s, u"Back"_s));
        }
    }
    EXPECT_EQ(dossier().stages.back().stage.receivedOn, second.receivedOn);
    // Due dates and quarters follow: the check works them out anew.
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, IsNotDeletedWhileItIsHeld)
{
    as(u"mia"_s);
    ASSERT_TRUE(retention::hold(database(), file().signature(), complaint(), u"Public inquiry"_s,
                                u"Held"_s));
    as(u"ann"_s);
    const auto refused = deleteCase();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_TRUE(refused.error().message.contains(u"Public inquiry"_s));
    EXPECT_TRUE(bin::items(database())->empty());
}

TEST_F(Binned, IsNotDeletedOutOfAClosedQuarter)
{
    inUnit([](UnitOfWork &unit) {
        QuarterRepository::close(unit, Quarter::fromCode(20234), u"{}"_s, QString(64, u'0'));
    });
    const auto refused = deleteCase();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_EQ(*caselist::total(database()), 2);
}

TEST_F(Binned, GoesForGoodWithItsPeopleAndWhatWasDeletedOfItBefore)
{
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), complaint(), m_document,
                                 u"Wrong"_s, u"Deleted"_s));
    ASSERT_TRUE(deleteCase());
    as(u"mia"_s);
    const auto inBin = bin::items(database());
    ASSERT_TRUE(inBin && inBin->size() == 2) << why(inBin);
    const auto ofCase = std::find_if(inBin->begin(), inBin->end(), [](const BinItem &one) {
        return one.kind == BinItem::Kind::Case;
    });
    ASSERT_NE(ofCase, inBin->end());
    const auto purged =
        bin::purge(database(), file().signature(), ofCase->id, u"Old"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    EXPECT_TRUE(bin::items(database())->empty());
    EXPECT_EQ(count(u"SELECT count(*) FROM document"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%Quux%'"_s), 0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, GoesForGoodWithTheNameOfWhoWasOnAnotherCaseOnce)
{
    const auto put = [&](CaseId id, const CasePerson &person) {
        const auto saved = people::save(database(), file().signature(), file().rules(), id, {},
                                        person, file().clock().today(), u"Person"_s);
        EXPECT_TRUE(saved) << why(saved);
    };
    CasePerson somebody;
    somebody.person.name = u"Zebedee Plum"_s;
    put(enquiry(), somebody);
    CasePerson once = people::onCase(database(), enquiry())->people.back();
    somebody.record = once.record;
    somebody.person = once.person;
    put(complaint(), somebody);
    ASSERT_TRUE(people::remove(database(), file().signature(), enquiry(), *once.id, u"Wrong"_s,
                               u"Taken off"_s));
    ASSERT_TRUE(deleteCase());
    as(u"mia"_s);
    const auto purged =
        bin::purge(database(), file().signature(), only().id, u"Old"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    EXPECT_EQ(count(u"SELECT count(*) FROM person WHERE name LIKE '%Plum%'"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%Plum%' "
                    "OR new_value LIKE '%Plum%'"_s),
              0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, LeavesNoReasonOfACaseThatIsGoneForGood)
{
    ASSERT_TRUE(deleteCase(u"Entered twice for Quux"_s));
    as(u"mia"_s);
    const auto purged =
        bin::purge(database(), file().signature(), only().id, u"Old"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set WHERE reason LIKE '%Quux%'"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set WHERE reason = 'Old'"_s), 1)
        << "why it went for good stays";
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, PersonGoesForGoodWithTheirNameInTheTrail)
{
    const auto onCase = people::onCase(database(), complaint());
    ASSERT_TRUE(onCase && onCase->people.size() == 1);
    const qint64 person = onCase->people.front().record->value();
    ASSERT_TRUE(people::remove(database(), file().signature(), complaint(),
                               *onCase->people.front().id, u"Wrong"_s, u"Taken off"_s));
    const auto put = [&] {
        return bin::putPerson(database(), file().signature(), person, u"Quux asked for it"_s,
                              u"Deleted"_s);
    };
    ASSERT_TRUE(put());
    ASSERT_TRUE(bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s));
    ASSERT_TRUE(put());
    as(u"mia"_s);
    const auto purged =
        bin::purge(database(), file().signature(), only().id, u"Asked"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%Quux%' "
                    "OR new_value LIKE '%Quux%'"_s),
              0);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set WHERE reason LIKE '%Quux%'"_s), 0);
    EXPECT_TRUE(findings().isEmpty()) << findings().join(u'\n').toStdString();
}

TEST_F(Binned, RestrictedCaseShowsNoWordsToOthers)
{
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), complaint(), {m_ann},
                                      u"Staff"_s, u"Restricted"_s));
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), complaint(), m_document,
                                 u"Wrong"_s, u"Deleted"_s));
    EXPECT_EQ(only().title, u"scan.txt"_s);
    as(u"mia"_s);
    EXPECT_EQ(only().title, restriction::closedWords());
    EXPECT_EQ(only().reason, restriction::closedWords());
    EXPECT_FALSE(deleteCase());
    as(u"ann"_s);
    ASSERT_TRUE(bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s));
    ASSERT_TRUE(deleteCase());
    EXPECT_EQ(people::matching(database(), u"Quux", 5)->size(), 1U);
    as(u"mia"_s);
    EXPECT_EQ(only().title, u"CR-1"_s);
    EXPECT_EQ(only().reason, restriction::closedWords());
    EXPECT_TRUE(people::matching(database(), u"Quux", 5)->empty());
    EXPECT_FALSE(
        bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s));
    as(u"ann"_s);
    EXPECT_TRUE(bin::restore(database(), file().signature(), file().rules(), only().id, u"Back"_s));
}

} // namespace redress
