// SPDX-License-Identifier: GPL-3.0-or-later
// People on cases at the Ombudsman that stand alone: who they are is kept, found, moved, hidden and
// destroyed as on cases of the council.
#include "core/conduct/intake.h"
#include "core/conduct/knownpeople.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/ombudsmanpack.h"
#include "core/search/search.h"
#include "core/store/bin.h"
#include "core/store/restriction.h"
#include "core/store/retention.h"
#include "core/store/takeback.h"
#include "core/worklist/caselist.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PeopleAtOmbudsman : public TeamTest
{
protected:
    PeopleAtOmbudsman()
    {
        separateOmbudsmanCase();
        as(u"ann"_s);
    }

    OmbudsmanId id() { return OmbudsmanId(count(u"SELECT id FROM ombudsman_case"_s)); }
    QDate today() { return file().clock().today(); }
    PeopleOnCase people(const AnyCaseId &of)
    {
        const auto read = people::onCase(database(), of);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(PeopleOnCase());
    }
    Result<ChangeSetId> add(const QString &name, PersonRole role = PersonRole::Complainant,
                            const QString &relationship = {})
    {
        CasePerson made;
        made.role = role;
        made.relationship = relationship;
        made.person.name = name;
        made.person.telephone = u"01234 555666"_s;
        return people::save(database(), file().signature(), file().rules(), id(), CasePerson(),
                            made, today(), u"Person added"_s);
    }
    QStringList found(const QString &typed)
    {
        const auto search = search::parse(typed, {file().reference(), today()});
        EXPECT_TRUE(search) << why(search);
        const auto alone = caselist::alone(database(), search.value_or(Search()), 10);
        EXPECT_TRUE(alone) << why(alone);
        QStringList references;
        for (const auto &one : alone.value_or(std::vector<caselist::Found>()))
            references.append(one.reference);
        return references;
    }
    QString reference() { return database().ask(u"SELECT reference FROM ombudsman_case"_s); }
    qint64 mentions(const QString &word)
    {
        qint64 found = 0;
        for (const QString &sql :
             {u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%1' OR new_value LIKE "
              "'%1'"_s,
              u"SELECT count(*) FROM person WHERE name LIKE '%1' OR telephone LIKE '%1'"_s,
              u"SELECT count(*) FROM bin_item WHERE body LIKE '%1'"_s,
              u"SELECT count(*) FROM ombudsman_person WHERE relationship LIKE '%1'"_s})
            found += count(sql.arg(u'%' + word + u'%'));
        return found;
    }
};

TEST_F(PeopleAtOmbudsman, AreRecordedChangedAndTakenOffWithTheirTrail)
{
    ASSERT_TRUE(add(u"Petra Quux"_s));
    const auto unit = add(u"Rolf Advocate"_s, PersonRole::Advocate, u"solicitor"_s);
    ASSERT_TRUE(unit) << why(unit);
    PeopleOnCase now = people(id());
    ASSERT_EQ(now.people.size(), 2U);
    EXPECT_EQ(now.people[0].person.name, u"Petra Quux"_s);
    EXPECT_EQ(now.people[1].relationship, u"solicitor"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'ombudsman_person' AND "
                    "action = 'created'"_s),
              2);
    const CasePerson before = now.people[1];
    CasePerson after = before;
    after.role = PersonRole::Representative;
    const auto changed = people::save(database(), file().signature(), file().rules(), id(), before,
                                      after, today(), u"Person changed"_s);
    ASSERT_TRUE(changed) << why(changed);
    EXPECT_EQ(people(id()).people[1].role, PersonRole::Representative);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'ombudsman_person' AND "
                    "old_value = 'advocate' AND new_value = 'representative'"_s),
              1);
    const auto again = people::save(database(), file().signature(), file().rules(), id(), before,
                                    after, today(), u"Person changed"_s);
    ASSERT_FALSE(again) << "it was read before the change";
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    const auto back =
        takeBackUnit(database(), file().signature(), file().rules(), *changed, id(), u"Undone"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(people(id()).people[1].role, PersonRole::Advocate);
    ASSERT_TRUE(people::remove(database(), file().signature(), id(), *before.id, u"Not theirs"_s,
                               u"Taken off"_s));
    EXPECT_EQ(people(id()).people.size(), 1U);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PeopleAtOmbudsman, AreFoundByTheirNamesAndListTheCase)
{
    ASSERT_TRUE(add(u"Petra Quux"_s));
    EXPECT_EQ(found(u"person:quux"_s), QStringList(reference()));
    EXPECT_EQ(found(u"petra"_s), QStringList(reference()));
    EXPECT_EQ(found(u"person:zyx"_s), QStringList());
    EXPECT_EQ(found(u"-person:quux"_s), QStringList());
    const auto known = people::matching(database(), u"Petra Qu");
    ASSERT_TRUE(known) << why(known);
    ASSERT_EQ(known->size(), 1U);
    ASSERT_EQ(known->front().cases.size(), 1U);
    const CaseOfPerson &listed = known->front().cases.front();
    EXPECT_EQ(listed.alone, id());
    EXPECT_EQ(listed.reference, reference());
    EXPECT_EQ(listed.roles, std::vector<PersonRole>{PersonRole::Complainant});
    const auto onReference = people::onReference(database(), reference(), 5);
    ASSERT_TRUE(onReference) << why(onReference);
    ASSERT_EQ(onReference->size(), 1U);
    EXPECT_EQ(onReference->front().person.name, u"Petra Quux"_s);
}

/// Records of one person list the cases of both, and are taken apart again.
TEST_F(PeopleAtOmbudsman, ShareTheirCasesWhenTwoRecordsAreOne)
{
    ASSERT_TRUE(add(u"Petra Quux"_s));
    CasePerson other;
    other.person.name = u"P. Quux"_s;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(),
                             CasePerson(), other, today(), u"Person added"_s));
    const auto ids = [this](const QString &name) {
        return PersonId(count(u"SELECT id FROM person WHERE name = '%1'"_s.arg(name)));
    };
    const PersonId leading = ids(u"P. Quux"_s);
    ASSERT_TRUE(people::link(database(), file().signature(), id(), leading, ids(u"Petra Quux"_s),
                             u"Same address"_s, u"Linked"_s));
    const auto known = people::known(database(), leading);
    ASSERT_TRUE(known) << why(known);
    EXPECT_EQ(known->cases.size(), 2U);
    EXPECT_EQ(people(id()).people.front().person.name, u"P. Quux"_s);
    EXPECT_EQ(people(id()).people.front().otherCases, 1);
    EXPECT_EQ(people(complaint()).people.back().otherCases, 1);
}

TEST_F(PeopleAtOmbudsman, AreHiddenFromThoseToWhomTheCaseIsClosed)
{
    ASSERT_TRUE(add(u"Petra Quux"_s));
    as(u"mia"_s);
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), id(), {m_mia}, u"Staff"_s,
                                      u"Restricted"_s));
    EXPECT_EQ(found(u"person:quux"_s), QStringList(reference()));
    as(u"ann"_s);
    EXPECT_FALSE(people::onCase(database(), id()));
    EXPECT_FALSE(add(u"Somebody Else"_s));
    EXPECT_EQ(found(u"person:quux"_s), QStringList());
    EXPECT_EQ(found(u"petra"_s), QStringList());
    const auto known = people::matching(database(), u"Petra Quux");
    ASSERT_TRUE(known) << why(known);
    EXPECT_TRUE(known->empty()) << "on a closed case alone";
    const auto byReference = people::onReference(database(), reference(), 5);
    ASSERT_TRUE(byReference) << why(byReference);
    EXPECT_TRUE(byReference->empty());
}

/// What is linked later has its people on the case of the council, each once.
TEST_F(PeopleAtOmbudsman, GoAlongWhenTheCaseIsLinked)
{
    CasePerson there;
    there.person.name = u"Petra Quux"_s;
    there.person.bornOn = day("1980-05-03");
    for (const AnyCaseId &of : {AnyCaseId(complaint()), AnyCaseId(id())})
        ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), of, CasePerson(),
                                 there, today(), u"Person added"_s));
    ASSERT_TRUE(add(u"Rolf Advocate"_s, PersonRole::Advocate, u"solicitor"_s));
    const size_t before = people(complaint()).people.size();
    OmbudsmanFacts facts = ombudsman::facts(database(), id()).value();
    facts.record.caseId = complaint();
    const auto unit = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                      today(), u"Linked"_s);
    ASSERT_TRUE(unit) << why(unit);
    const PeopleOnCase now = people(complaint());
    EXPECT_EQ(now.people.size(), before + 1);
    EXPECT_EQ(now.people.back().relationship, u"solicitor"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_person"_s), 0);
    EXPECT_EQ(findings(), QStringList());
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *unit, complaint(),
                             u"Undone"_s));
    EXPECT_EQ(people(complaint()).people.size(), before);
    EXPECT_EQ(people(id()).people.size(), 2U);
}

TEST_F(PeopleAtOmbudsman, GoIntoTheBinWithTheCaseAndForGoodWithIt)
{
    ASSERT_TRUE(add(u"Petra Quux"_s, PersonRole::Complainant, u"aunt of Quux"_s));
    ASSERT_TRUE(add(u"Rolf Kept"_s, PersonRole::Advocate));
    CasePerson kept;
    kept.role = PersonRole::Advocate;
    kept.person = people(id()).people.back().person;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(),
                             CasePerson(), kept, today(), u"Person added"_s));
    ASSERT_TRUE(
        bin::putOmbudsman(database(), file().signature(), id(), u"By mistake"_s, u"Deleted"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_person"_s), 0);
    const auto loose = bin::peopleOnNoCase(database());
    ASSERT_TRUE(loose) << why(loose);
    for (const LoosePerson &one : *loose)
        EXPECT_NE(one.name, u"Petra Quux"_s) << "comes back with the case";
    const auto items = bin::items(database());
    ASSERT_TRUE(items) << why(items);
    ASSERT_EQ(items->size(), 1U);
    ASSERT_TRUE(
        bin::restore(database(), file().signature(), file().rules(), items->front().id, u"Back"_s));
    EXPECT_EQ(people(id()).people.size(), 2U);
    ASSERT_TRUE(
        bin::putOmbudsman(database(), file().signature(), id(), u"By mistake"_s, u"Deleted"_s));
    as(u"head"_s);
    const auto again = bin::items(database());
    ASSERT_TRUE(again) << why(again);
    const auto gone = bin::purge(database(), file().signature(), again->front().id,
                                 u"Time is over"_s, u"Purged"_s);
    ASSERT_TRUE(gone) << why(gone);
    EXPECT_EQ(mentions(u"Quux"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM person WHERE name = 'Rolf Kept'"_s), 1);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PeopleAtOmbudsman, AreGoneWhenTheCaseIsDestroyed)
{
    ASSERT_TRUE(add(u"Petra Quux"_s, PersonRole::Complainant, u"aunt of Quux"_s));
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(u"UPDATE recommendation SET accepted = 1, completed_on = "
                            "'2024-06-03', satisfied_on = '2024-06-03'"_s);
        unit.changed("ombudsman_case"_L1, id().value(), {}, "category"_L1, {}, u"x"_s);
    });
    as(u"mia"_s);
    const auto proposed = retention::propose(database(), file().signature(), id(),
                                             day("2040-06-03"), u"Time is over"_s, u"Proposed"_s);
    ASSERT_TRUE(proposed) << why(proposed);
    as(u"head"_s);
    const auto done = retention::confirm(database(), file().signature(), id(), day("2040-06-03"),
                                         u"Agreed"_s, u"Destroyed"_s);
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(mentions(u"Quux"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM person WHERE telephone = '01234 555666'"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_person"_s), 0);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PeopleAtOmbudsman, StandInThePack)
{
    const auto missing = [this] {
        const auto about = readCaseOnPaper(file(), id());
        EXPECT_TRUE(about) << why(about);
        return about ? missingInPack(*about, today()).join(u'\n') : QString();
    };
    EXPECT_TRUE(missing().contains(u"Nobody is recorded on the case."_s));
    ASSERT_TRUE(add(u"Petra Quux"_s));
    EXPECT_FALSE(missing().contains(u"Nobody is recorded on the case."_s));
    const auto about = readCaseOnPaper(file(), id());
    ASSERT_TRUE(about) << why(about);
    ASSERT_EQ(about->people.people.size(), 1U);
    EXPECT_EQ(about->people.people.front().person.name, u"Petra Quux"_s);
}

/// Who complained is taken in with the case, as one unit of work.
TEST_F(PeopleAtOmbudsman, AreTakenInWithTheCase)
{
    OmbudsmanIntake taken;
    taken.facts.record.reference = u"25 777 001"_s;
    taken.facts.record.directorate = file().reference().directorates().front().id;
    taken.facts.record.receivedOn = today();
    taken.name = u"Petra  Quux"_s;
    const auto alone =
        intake::record(database(), file().signature(), file().rules(), taken, today(), u"Taken"_s);
    ASSERT_TRUE(alone) << why(alone);
    ASSERT_EQ(people(*alone).people.size(), 1U);
    EXPECT_EQ(people(*alone).people.front().person.name, u"Petra Quux"_s);
    EXPECT_EQ(count(u"SELECT count(DISTINCT change_set_id) FROM change_entry WHERE entity IN "
                    "('person', 'ombudsman_person', 'ombudsman_case') AND action = 'created' AND "
                    "change_set_id = (SELECT origin_id FROM ombudsman_case WHERE reference = "
                    "'25 777 001')"_s),
              1);
    // Of a case of the council it goes there, and once.
    const size_t before = people(complaint()).people.size();
    taken.ownReference = database().ask(
        u"SELECT reference FROM case_record WHERE id = %1"_s.arg(complaint().value()));
    for (const QString &reference : {u"25 777 002"_s, u"25 777 003"_s}) {
        taken.facts.record.reference = reference;
        const auto made = intake::record(database(), file().signature(), file().rules(), taken,
                                         today(), u"Taken"_s);
        ASSERT_TRUE(made) << why(made);
    }
    EXPECT_EQ(people(complaint()).people.size(), before + 1);
}

} // namespace

} // namespace redress
