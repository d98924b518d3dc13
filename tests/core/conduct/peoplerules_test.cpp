// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said of people, consent and advocacy, as tables of cases; and what has to stand at
// the top of a case.
#include "core/conduct/people.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Field = PeopleField;

const QDate kToday = day("2026-01-15");

CasePerson somebody(const QString &name = u"Odalys Quenby"_s)
{
    CasePerson made;
    made.person.name = name;
    return made;
}

/// "name! safe_contact?": faults with !, warnings with ?.
std::string said(const std::vector<PeopleFinding> &findings)
{
    QStringList words;
    for (const PeopleFinding &one : findings) {
        words.append(storedText(one.field) + (one.isFault ? u'!' : u'?'));
        EXPECT_FALSE(one.words.isEmpty());
        EXPECT_FALSE(one.words.contains(u'%')) << one.words.toStdString();
    }
    return words.join(u' ').toStdString();
}

struct PersonCase {
    const char *why;
    std::function<void(CasePerson &)> change;
    const char *said;
};

} // namespace

TEST(PeopleRules, WhatIsWrongOrOddWithAPerson)
{
    const PersonCase cases[]{
        {"a name is enough", [](CasePerson &) {}, ""},
        {"no name", [](CasePerson &one) { one.person.name = u"  "_s; }, "name!"},
        {"200 letters", [](CasePerson &one) { one.person.name = QString(200, u'a'); }, ""},
        {"201 letters", [](CasePerson &one) { one.person.name = QString(201, u'a'); }, "name!"},
        {"born today", [](CasePerson &one) { one.person.bornOn = kToday; }, ""},
        {"born tomorrow", [](CasePerson &one) { one.person.bornOn = kToday.addDays(1); },
         "born_on!"},
        {"born in 1899", [](CasePerson &one) { one.person.bornOn = day("1899-12-31"); },
         "born_on!"},
        {"born in 1900", [](CasePerson &one) { one.person.bornOn = day("1900-01-01"); }, ""},
        {"an address", [](CasePerson &one) { one.person.email = u"o.quenby@example.org"_s; }, ""},
        {"no @", [](CasePerson &one) { one.person.email = u"example.org"_s; }, "email!"},
        {"two @", [](CasePerson &one) { one.person.email = u"a@b@c"_s; }, "email!"},
        {"nothing after @", [](CasePerson &one) { one.person.email = u"a@"_s; }, "email!"},
        {"a blank", [](CasePerson &one) { one.person.email = u"a b@c.uk"_s; }, "email!"},
        {"a number", [](CasePerson &one) { one.person.telephone = u"+44 (0)1632 960001"_s; }, ""},
        {"no number", [](CasePerson &one) { one.person.telephone = u"ex-directory"_s; },
         "telephone!"},
        {"not to be contacted, and nobody instead",
         [](CasePerson &one) { one.person.isNotToBeContacted = true; }, "safe_contact?"},
        {"not to be contacted, but somebody else",
         [](CasePerson &one) {
             one.person.isNotToBeContacted = true;
             one.person.safeContact = u"Through the advocate"_s;
         },
         ""},
        {"a representative of nobody",
         [](CasePerson &one) { one.role = PersonRole::Representative; }, "relationship?"},
        {"a child of 24",
         [](CasePerson &one) {
             one.role = PersonRole::Child;
             one.person.bornOn = day("2001-01-16");
         },
         ""},
        {"a child past 25",
         [](CasePerson &one) {
             one.role = PersonRole::Child;
             one.person.bornOn = day("2001-01-14");
         },
         "born_on?"},
        {"a complainant of that age",
         [](CasePerson &one) { one.person.bornOn = day("1961-01-14"); }, ""},
    };
    for (const PersonCase &one : cases) {
        CasePerson person = somebody();
        one.change(person);
        EXPECT_EQ(said(findingsOf(person, {}, kToday)), one.said) << one.why;
    }
}

TEST(PeopleRules, NobodyHasTheSameRoleTwice)
{
    CasePerson there = somebody();
    there.id = CasePersonId(1);
    there.person.id = PersonId(7);
    there.record = PersonId(7);
    const PeopleOnCase people{{there}, {}, {}, {}};
    CasePerson again = there;
    EXPECT_EQ(said(findingsOf(again, people, kToday)), "") << "itself";
    again.id.reset();
    EXPECT_EQ(said(findingsOf(again, people, kToday)), "role!");
    again.role = PersonRole::Child;
    EXPECT_EQ(said(findingsOf(again, people, kToday)), "") << "a child who complains";
    CasePerson namesake = somebody();
    EXPECT_EQ(said(findingsOf(namesake, people, kToday)), "") << "another of that name";
}

TEST(PeopleRules, ConsentHasAStateADayAndItsGround)
{
    struct Row {
        std::optional<ConsentState> state;
        const char *on;
        const char *evidence;
        const char *capacity;
        const char *said;
    };
    const Row rows[]{
        {std::nullopt, "", "", "", "state!"},
        {ConsentState::Given, "2026-01-14", "Form signed", "", ""},
        {ConsentState::Given, "2026-01-14", "", "", "evidence?"},
        {ConsentState::Given, "", "Form signed", "", "decided_on!"},
        {ConsentState::Given, "2026-01-16", "Form signed", "", "decided_on!"},
        {ConsentState::Refused, "", "", "", "decided_on!"},
        {ConsentState::Refused, "2026-01-15", "", "", ""},
        {ConsentState::Pending, "", "", "", ""},
        {ConsentState::NotSought, "", "", "", "capacity_note?"},
        {ConsentState::NotSought, "", "", "Three years old", ""},
    };
    for (const Row &row : rows) {
        Consent consent;
        consent.person = PersonId(1);
        consent.state = row.state;
        if (*row.on)
            consent.decidedOn = day(row.on);
        consent.evidence = QString::fromLatin1(row.evidence);
        consent.capacityNote = QString::fromLatin1(row.capacity);
        EXPECT_EQ(said(findingsOf(consent, kToday)), row.said)
            << (row.state ? toStored(*row.state).data() : "none") << ' ' << row.on;
    }
    Consent ofNobody;
    ofNobody.state = ConsentState::Pending;
    EXPECT_EQ(said(findingsOf(ofNobody, kToday)), "person_id?");
}

TEST(PeopleRules, AdvocacyIsOfferedThenAcceptedThenAppointed)
{
    struct Row {
        const char *offered;
        std::optional<bool> accepted;
        bool hasProvider;
        const char *appointed;
        const char *said;
    };
    const Row rows[]{
        {"", std::nullopt, false, "", "offered_on!"},
        {"2026-01-12", std::nullopt, false, "", ""},
        {"2026-01-12", false, false, "", ""},
        {"2026-01-16", std::nullopt, false, "", "offered_on!"},
        {"2026-01-12", true, false, "", "provider_id?"},
        {"2026-01-12", true, true, "", ""},
        {"2026-01-12", true, true, "2026-01-12", ""},
        {"2026-01-12", true, true, "2026-01-11", "appointed_on!"},
        {"2026-01-12", true, true, "2026-01-16", "appointed_on!"},
        {"2026-01-12", std::nullopt, true, "2026-01-13", "accepted!"},
        {"2026-01-12", false, true, "2026-01-13", "accepted!"},
    };
    for (const Row &row : rows) {
        Advocacy advocacy;
        if (*row.offered)
            advocacy.offeredOn = day(row.offered);
        advocacy.isAccepted = row.accepted;
        if (row.hasProvider)
            advocacy.provider = ListItemId(3);
        if (*row.appointed)
            advocacy.appointedOn = day(row.appointed);
        EXPECT_EQ(said(findingsOf(advocacy, kToday)), row.said)
            << row.offered << ' ' << row.appointed;
    }
}

TEST(PeopleRules, WhatToMindStandsInWordsWarningsFirst)
{
    CasePerson mother = somebody();
    mother.person.id = PersonId(1);
    mother.person.adjustments = u"Large print"_s;
    mother.person.preferredContact = u"Letter"_s;
    CasePerson child = somebody(u"Tarquin Quenby"_s);
    child.role = PersonRole::Child;
    child.person.id = PersonId(2);
    CasePerson father = somebody(u"Ivor Quenby"_s);
    father.role = PersonRole::Representative;
    father.person.id = PersonId(3);
    father.person.isNotToBeContacted = true;
    father.person.safeContact = u"Through his solicitor"_s;
    CasePerson again = mother;
    again.role = PersonRole::Representative;
    PeopleOnCase people{{mother, child, father, again}, {}, {}, {}};
    people.needs.language = u"Welsh"_s;
    people.needs.reviewOn = day("2026-01-16");
    std::vector<CareLine> lines = careLines(people, kToday);
    ASSERT_EQ(lines.size(), 4U) << "nobody is told of twice";
    EXPECT_TRUE(lines[0].isWarning);
    EXPECT_EQ(lines[0].words, u"Do not contact Ivor Quenby (representative)."_s);
    EXPECT_EQ(lines[1].words, u"Odalys Quenby (complainant): adjustments: Large print; preferred "
                              "contact: Letter"_s);
    EXPECT_EQ(lines[2].words,
              u"Ivor Quenby (representative): safe contact: Through his solicitor"_s);
    EXPECT_EQ(lines[3].words, u"On this case: language: Welsh; look at the adjustments again on "
                              "Fri 16 Jan 2026"_s);
    people.needs.reviewOn = kToday;
    lines = careLines(people, kToday);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_TRUE(lines[1].isWarning);
    EXPECT_TRUE(lines[1].words.contains(u"Thu 15 Jan 2026"_s)) << lines[1].words.toStdString();
    EXPECT_TRUE(careLines({}, kToday).empty());
}

} // namespace redress
