// SPDX-License-Identifier: GPL-3.0-or-later
// People as records: on a case, over the years, found again, linked and taken apart.
#include "core/conduct/peoplerepository.h"

#include "core/conduct/knownpeople.h"
#include "core/store/integrity.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PeopleTest : public StoredCaseTest
{
protected:
    QDate today() { return file().clock().today(); }
    PeopleOnCase people(std::optional<CaseId> id = {})
    {
        const auto read = people::onCase(database(), id.value_or(complaint()));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(PeopleOnCase());
    }
    ListItemId item(UserList list) { return file().reference().itemsOf(list).front().id; }

    Result<ChangeSetId> trySave(const CasePerson &before, const CasePerson &after,
                                std::optional<CaseId> id = {})
    {
        return people::save(database(), file().signature(), file().rules(),
                            id.value_or(complaint()), before, after, today(), u"Person"_s);
    }
    /// Puts somebody new on a case. \return as it is read.
    CasePerson add(const QString &name, PersonRole role = PersonRole::Complainant,
                   std::optional<CaseId> id = {}, std::optional<QDate> bornOn = {})
    {
        CasePerson made;
        made.role = role;
        made.person.name = name;
        made.person.bornOn = bornOn;
        const auto saved = trySave({}, made, id);
        EXPECT_TRUE(saved) << why(saved);
        return of(name, id);
    }
    CasePerson of(const QString &name, std::optional<CaseId> id = {})
    {
        for (const CasePerson &one : people(id).people) {
            if (one.person.name == name)
                return one;
        }
        ADD_FAILURE() << name.toStdString() << " is not on the case";
        return {};
    }
    QStringList found(const QString &typed)
    {
        QStringList names;
        const auto matches = people::matching(database(), typed);
        EXPECT_TRUE(matches) << why(matches);
        for (const KnownPerson &one : matches.value_or(std::vector<KnownPerson>()))
            names.append(one.person.name);
        return names;
    }
    std::vector<CaseOfPerson> casesOf(const CasePerson &one)
    {
        const auto person = people::known(database(), one.person.id.value_or(PersonId()));
        EXPECT_TRUE(person) << why(person);
        return person.value_or(KnownPerson()).cases;
    }
    void takeBack(ChangeSetId unit)
    {
        const auto done = takeBackUnit(database(), file().signature(), file().rules(), unit,
                                       complaint(), u"Taken back"_s);
        EXPECT_TRUE(done) << why(done);
    }
};

} // namespace

TEST_F(PeopleTest, SomebodyIsWrittenWithAllTheirFacts)
{
    CasePerson made;
    made.role = PersonRole::Representative;
    made.relationship = u"Aunt of the child"_s;
    made.person.name = u"  Zo\u00eb   \u00c5rland "_s;
    made.person.bornOn = day("1971-03-02");
    made.person.address = u"1 Quay Street\nWexmoor"_s;
    made.person.telephone = u"01632 960001"_s;
    made.person.email = u"zoe@example.org"_s;
    made.person.preferredContact = u"Letter"_s;
    made.person.safeContact = u"Never at work"_s;
    made.person.isNotToBeContacted = true;
    made.person.adjustments = u"Large print"_s;
    ASSERT_TRUE(trySave({}, made));
    const PeopleOnCase read = people();
    ASSERT_EQ(read.people.size(), 1U);
    CasePerson wanted = made;
    wanted.id = read.people[0].id;
    wanted.record = read.people[0].record;
    wanted.person.id = read.people[0].record;
    wanted.person.name = u"Zo\u00eb \u00c5rland"_s;
    EXPECT_EQ(read.people[0], wanted);
    EXPECT_EQ(database().ask(u"SELECT folded_name FROM person"_s), u"zoe arland"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'person' AND action = "
                    "'created' AND case_id IS NOT NULL"_s),
              1);
}

TEST_F(PeopleTest, EachChangeOfAFactIsAnEntryAndUndoTakesAllBack)
{
    const CasePerson before = add(u"Odalys Quenby"_s);
    CasePerson after = before;
    after.role = PersonRole::Representative;
    after.relationship = u"Mother"_s;
    after.person.telephone = u"01632 960001"_s;
    const auto unit = trySave(before, after);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE action = 'changed' AND "
                    "change_set_id = %1"_s.arg(unit->value())),
              3);
    EXPECT_EQ(of(u"Odalys Quenby"_s).person.version, before.person.version + 1);
    takeBack(*unit);
    CasePerson now = of(u"Odalys Quenby"_s);
    now.person.version = before.person.version;
    EXPECT_EQ(now, before);
}

TEST_F(PeopleTest, UndoOfSomebodyNewKeepsTheRecordThatAnotherCaseHas)
{
    CasePerson made;
    made.person.name = u"Odalys Quenby"_s;
    const auto unit = trySave({}, made);
    ASSERT_TRUE(unit) << why(unit);
    CasePerson again;
    again.role = PersonRole::ElectedMember;
    again.person = of(u"Odalys Quenby"_s).person;
    ASSERT_TRUE(trySave({}, again, enquiry()));
    takeBack(*unit);
    EXPECT_TRUE(people().people.empty());
    EXPECT_EQ(people(enquiry()).people.size(), 1U);
}

TEST_F(PeopleTest, UndoOfSomebodyNewLeavesNoRecord)
{
    CasePerson made;
    made.person.name = u"Odalys Quenby"_s;
    const auto unit = trySave({}, made);
    ASSERT_TRUE(unit) << why(unit);
    takeBack(*unit);
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 0);
}

TEST_F(PeopleTest, NothingIsWrittenThatIsWrongOrOvertaken)
{
    CasePerson nameless;
    EXPECT_EQ(trySave({}, nameless).error().code, Error::Code::Invalid);
    const CasePerson before = add(u"Odalys Quenby"_s);
    CasePerson mine = before;
    mine.relationship = u"Mother"_s;
    ASSERT_TRUE(trySave(before, mine));
    CasePerson theirs = before;
    theirs.relationship = u"Aunt"_s;
    EXPECT_EQ(trySave(before, theirs).error().code, Error::Code::Conflict);
    CasePerson twice;
    twice.person = of(u"Odalys Quenby"_s).person;
    EXPECT_EQ(trySave({}, twice).error().code, Error::Code::Invalid);
    EXPECT_EQ(of(u"Odalys Quenby"_s).relationship, u"Mother"_s);
    EXPECT_EQ(people().people.size(), 1U);
}

TEST_F(PeopleTest, WhoIsKnownByNameAndDayOfBirthGetsNoSecondRecord)
{
    CasePerson first = add(u"Zo\u00eb Quenby"_s, PersonRole::Complainant, {}, day("1980-05-03"));
    CasePerson told = first;
    told.person.telephone = u"01632 960001"_s;
    ASSERT_TRUE(trySave(first, told));
    CasePerson again;
    again.role = PersonRole::Complainant;
    again.person.name = u"ZOE quenby"_s;
    again.person.bornOn = day("1980-05-03");
    again.person.email = u"zoe@example.org"_s;
    ASSERT_TRUE(trySave({}, again, enquiry()));
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 1);
    const PersonFacts person = people().people[0].person;
    EXPECT_EQ(person.email, u"zoe@example.org"_s) << "what was said anew is added";
    EXPECT_EQ(person.telephone, u"01632 960001"_s) << "what was left open stays";
    EXPECT_EQ(people().people[0].otherCases, 1);
    // Another day of birth, or none, may be another person.
    add(u"Zo\u00eb Quenby"_s, PersonRole::Child, {}, day("2012-05-03"));
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 2);
}

TEST_F(PeopleTest, ATypeIsGivenToACaseThatHasNone)
{
    CaseRecord blank = complaintRecord();
    blank = dossier().record;
    CaseRecord untyped = blank;
    untyped.complainantType.reset();
    inUnit([&](UnitOfWork &unit) {
        unwrap(CaseRepository::update(unit, file().rules(), blank, untyped));
    });
    CasePerson made;
    made.person.name = u"Odalys Quenby"_s;
    made.complainantType = item(UserList::ComplainantType);
    ASSERT_TRUE(trySave({}, made));
    EXPECT_EQ(dossier().record.complainantType, made.complainantType);
    CasePerson other = made;
    other.person.name = u"Ivor Quenby"_s;
    other.complainantType = file().reference().itemsOf(UserList::ComplainantType).at(1).id;
    ASSERT_TRUE(trySave({}, other));
    EXPECT_EQ(dossier().record.complainantType, made.complainantType) << "what is said there stays";
}

TEST_F(PeopleTest, SomebodyIsTakenOffACaseWithAReason)
{
    const CasePerson one = add(u"Odalys Quenby"_s);
    const auto remove = [&](const QString &reason) {
        return people::remove(database(), file().signature(), complaint(), *one.id, reason,
                              u"Taken off"_s);
    };
    EXPECT_EQ(remove(u" "_s).error().code, Error::Code::Invalid);
    Consent consent;
    consent.person = one.record;
    consent.state = ConsentState::Pending;
    ASSERT_TRUE(people::save(database(), file().signature(), complaint(), {}, consent, today(),
                             u"Consent"_s));
    EXPECT_EQ(remove(u"Entered by mistake"_s).error().code, Error::Code::Conflict);
    ASSERT_TRUE(people::remove(database(), file().signature(), complaint(),
                               *people().consents.at(0).id, u"Not needed"_s, u"Consent"_s));
    const auto unit = remove(u"Entered by mistake"_s);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_TRUE(people().people.empty());
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 1) << "the record stays";
    EXPECT_EQ(database().ask(u"SELECT reason FROM change_set WHERE id = %1"_s.arg(unit->value())),
              u"Entered by mistake"_s);
    takeBack(*unit);
    EXPECT_EQ(people().people.size(), 1U);
}

TEST_F(PeopleTest, PeopleAreFoundByTheBeginningsOfTheirNames)
{
    add(u"Zo\u00eb Quenby"_s);
    add(u"Ivor Quenby-\u00c5rland"_s, PersonRole::Representative, enquiry());
    add(u"Odalys Zoel"_s, PersonRole::Child);
    EXPECT_EQ(found(u"z"_s), QStringList()) << "from the second letter on";
    EXPECT_EQ(found(u"zo"_s).size(), 2);
    EXPECT_EQ(found(u"ZOE"_s).size(), 2);
    EXPECT_EQ(found(u"zoe q"_s), QStringList{u"Zo\u00eb Quenby"_s});
    EXPECT_EQ(found(u"quen zo"_s), QStringList{u"Zo\u00eb Quenby"_s});
    EXPECT_EQ(found(u"uenby"_s), QStringList()) << "not from the middle of a word";
    EXPECT_EQ(found(u"quenby"_s).size(), 2);
    EXPECT_EQ(found(u"%"_s), QStringList());
    EXPECT_EQ(found(u"__"_s), QStringList()) << "what is a sign of the search is a letter here";
}

TEST_F(PeopleTest, CasesOfAPersonStandNewestFirstWithTheirRoles)
{
    const CasePerson here = add(u"Odalys Quenby"_s);
    CasePerson there;
    there.role = PersonRole::Representative;
    there.person = here.person;
    ASSERT_TRUE(trySave({}, there, enquiry()));
    there.role = PersonRole::Complainant;
    there.person = of(u"Odalys Quenby"_s).person;
    ASSERT_TRUE(trySave({}, there, enquiry()));
    const std::vector<CaseOfPerson> cases = casesOf(here);
    ASSERT_EQ(cases.size(), 2U);
    EXPECT_GE(cases[0].receivedOn, cases[1].receivedOn);
    const CaseOfPerson &other = cases[0].caseId == enquiry() ? cases[0] : cases[1];
    EXPECT_EQ(other.kind, CaseKind::MpEnquiry);
    EXPECT_EQ(other.roles, (std::vector{PersonRole::Representative, PersonRole::Complainant}));
    EXPECT_EQ(of(u"Odalys Quenby"_s).otherCases, 1);
    for (const CaseOfPerson &one : cases) {
        const CaseDossier whole = dossier(one.caseId);
        const bool isOpen =
            one.kind == CaseKind::Complaint
                ? std::any_of(whole.stages.begin(), whole.stages.end(),
                              [](const auto &folder) { return !folder.stage.closedOn(); })
                : !whole.record.respondedOn;
        EXPECT_EQ(one.isOpen, isOpen) << one.reference.toStdString();
    }
}

TEST_F(PeopleTest, TwoRecordsAreLinkedAsOneAndTakenApart)
{
    const CasePerson leading = add(u"Odalys Quenby"_s);
    const CasePerson other = add(u"O. Quenby"_s, PersonRole::Complainant, enquiry());
    const CasePerson third = add(u"Odi Quenby"_s, PersonRole::Child, enquiry());
    const auto link = [&](const CasePerson &to, const CasePerson &from) {
        return people::link(database(), file().signature(), complaint(), *to.record, *from.record,
                            u"Same address"_s, u"Linked"_s);
    };
    ASSERT_TRUE(link(other, third));
    const auto unit = link(leading, other);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 3) << "all are kept";
    const CasePerson seen = people(enquiry()).people.front();
    EXPECT_EQ(seen.person.name, u"Odalys Quenby"_s);
    EXPECT_EQ(seen.record, other.record);
    EXPECT_EQ(casesOf(leading).size(), 2U);
    EXPECT_EQ(found(u"o. q"_s), QStringList{u"Odalys Quenby"_s}) << "found by either name";
    const auto known = people::known(database(), *other.record);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->person.name, u"Odalys Quenby"_s);
    EXPECT_EQ(known->same.size(), 2U);
    EXPECT_EQ(link(other, leading).error().code, Error::Code::Conflict);
    // A change through the other case is one of the leading record.
    CasePerson changed = seen;
    changed.person.email = u"o@example.org"_s;
    ASSERT_TRUE(trySave(seen, changed, enquiry()));
    EXPECT_EQ(of(u"Odalys Quenby"_s).person.email, u"o@example.org"_s);
    EXPECT_EQ(people(enquiry()).people.front().record, other.record);
    const auto apart = people::separate(database(), file().signature(), complaint(), *other.record,
                                        u"Two sisters"_s, u"Apart"_s);
    ASSERT_TRUE(apart) << why(apart);
    EXPECT_EQ(people(enquiry()).people.front().person.name, u"O. Quenby"_s);
    EXPECT_EQ(people::separate(database(), file().signature(), complaint(), *other.record,
                               u"Again"_s, u"Apart"_s)
                  .error()
                  .code,
              Error::Code::Conflict);
    takeBack(*apart);
    EXPECT_EQ(people(enquiry()).people.front().person.name, u"Odalys Quenby"_s);
}

TEST_F(PeopleTest, ConsentAdvocacyAndNeedsAreWrittenChangedAndTakenAway)
{
    const CasePerson one = add(u"Odalys Quenby"_s);
    Consent consent;
    consent.person = one.record;
    consent.state = ConsentState::Given;
    consent.decidedOn = day("2024-02-01");
    consent.evidence = u"Signed form"_s;
    consent.capacityNote = u"Understands"_s;
    ASSERT_TRUE(people::save(database(), file().signature(), complaint(), {}, consent, today(),
                             u"Consent"_s));
    Consent stored = people().consents.at(0);
    consent.id = stored.id;
    EXPECT_EQ(stored, consent);
    Consent refused = stored;
    refused.state = ConsentState::Refused;
    ASSERT_TRUE(people::save(database(), file().signature(), complaint(), stored, refused, today(),
                             u"Consent"_s));
    EXPECT_EQ(people::save(database(), file().signature(), complaint(), stored, refused, today(),
                           u"Consent"_s)
                  .error()
                  .code,
              Error::Code::Conflict);
    Advocacy advocacy;
    advocacy.offeredOn = day("2024-02-01");
    advocacy.isAccepted = true;
    advocacy.provider = item(UserList::Advocate);
    advocacy.appointedOn = day("2024-02-05");
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {},
                             advocacy, today(), u"Advocacy"_s));
    const Advocacy kept = people().advocacy.at(0);
    advocacy.id = kept.id;
    EXPECT_EQ(kept, advocacy);
    EXPECT_TRUE(dossier().record.advocate);
    ASSERT_TRUE(people::remove(database(), file().signature(), complaint(), *kept.id,
                               u"Of another case"_s, u"Advocacy"_s));
    EXPECT_TRUE(people().advocacy.empty());
    const CaseNeeds needs{u"Welsh"_s, u"Meeting on the ground floor"_s, day("2024-09-01")};
    ASSERT_TRUE(
        people::save(database(), file().signature(), complaint(), {}, needs, today(), u"Needs"_s));
    EXPECT_EQ(people().needs, needs);
    EXPECT_EQ(
        people::save(database(), file().signature(), complaint(), {}, needs, today(), u"Needs"_s)
            .error()
            .code,
        Error::Code::Conflict);
}

} // namespace redress
