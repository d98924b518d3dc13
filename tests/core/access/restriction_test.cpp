// SPDX-License-Identifier: GPL-3.0-or-later
// Restricted cases: seen to be there, and open to those who are named alone.
#include "core/store/restriction.h"

#include "core/conduct/caselinks.h"
#include "core/conduct/knownpeople.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/store/accesslog.h"
#include "core/store/integrity.h"
#include "core/worklist/caselist.h"
#include "core/worklist/caseorder.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Restricted : public TeamTest
{
protected:
    Restricted()
    {
        as(u"ann"_s);
        CasePerson somebody;
        somebody.person.name = u"Wilhelmina Quux"_s;
        EXPECT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {},
                                 somebody, file().clock().today(), u"Person"_s));
        const auto restricted =
            restriction::restrict(database(), file().signature(), complaint(), {m_ann},
                                  u"A matter of staff"_s, u"Restricted"_s);
        EXPECT_TRUE(restricted) << why(restricted);
    }

    std::vector<CaseId> found(const QString &typed)
    {
        const auto search =
            search::parse(typed, {file().reference(), file().clock().today(), file().who().person});
        EXPECT_TRUE(search) << why(search);
        CaseListQuery query;
        query.search = *search;
        const QDate today = file().clock().today();
        const auto ids = caselist::ids(database(), file().rules(), query, today);
        EXPECT_TRUE(ids) << why(ids);
        const auto order = CaseOrder::load(database(), file().rules(), {}, today);
        EXPECT_TRUE(order) << why(order);
        const auto byOrder = order->found(database(), file().rules(), *search, today);
        EXPECT_TRUE(byOrder) << why(byOrder);
        EXPECT_EQ(byOrder->size(), ids->size()) << typed.toStdString();
        return ids.value_or(std::vector<CaseId>());
    }
    bool finds(const QString &typed)
    {
        const auto ids = found(typed);
        return std::find(ids.begin(), ids.end(), complaint()) != ids.end();
    }
    QString summaryInList()
    {
        const std::vector<CaseId> ids{complaint()};
        const auto rows = caselist::rows(database(), file().rules(), ids, file().clock().today());
        EXPECT_TRUE(rows && rows->size() == 1) << why(rows);
        return rows ? rows->front().summary : QString();
    }
    std::vector<AccessEntry> log()
    {
        const auto entries = accesslog::entries(database(), 100);
        EXPECT_TRUE(entries) << why(entries);
        return entries.value_or(std::vector<AccessEntry>());
    }
};

} // namespace

TEST_F(Restricted, IsOpenToThoseWhoAreNamed)
{
    EXPECT_TRUE(CaseRepository(database()).dossier(complaint()));
    EXPECT_EQ(summaryInList(), complaintRecord().summary);
    EXPECT_TRUE(finds(u"delay"_s));
    EXPECT_TRUE(finds(u"person:quux"_s));
    const auto stored = restriction::of(database(), complaint());
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->reason, u"A matter of staff"_s);
    EXPECT_EQ((*stored)->person, u"ann"_s);
    EXPECT_EQ((*stored)->readers, std::vector<MemberId>{m_ann});
}

TEST_F(Restricted, IsClosedToOthersAndSaysWhoOpensIt)
{
    for (const QString &login : {u"head"_s, u"mia"_s, u"rob"_s, u"stranger"_s}) {
        as(login);
        const auto read = CaseRepository(database()).dossier(complaint());
        ASSERT_FALSE(read) << login.toStdString();
        EXPECT_TRUE(read.error().message.contains(u"Ann Example"_s))
            << read.error().message.toStdString();
        EXPECT_FALSE(CaseRepository(database()).history(complaint()));
        EXPECT_FALSE(people::onCase(database(), complaint()));
        EXPECT_FALSE(DocumentRepository(database()).documents(complaint()));
        EXPECT_FALSE(contactlog::entries(database(), complaint()));
        // The other case is as open as ever.
        EXPECT_TRUE(CaseRepository(database()).dossier(enquiry()));
    }
}

TEST_F(Restricted, StandsInListsWithoutItsWords)
{
    as(u"mia"_s);
    EXPECT_EQ(summaryInList(), restriction::closedWords());
    EXPECT_EQ(*caselist::total(database()), 2);
    const auto found = caselist::find(database(), u"CR-1"_s);
    ASSERT_TRUE(found && found->size() == 1) << why(found);
    EXPECT_EQ(found->front().summary, restriction::closedWords());
}

/// Nor does its place in a list that is sorted by them tell how they begin.
TEST_F(Restricted, StandsFirstAmongSummariesForThoseToWhomItIsClosed)
{
    const auto place = [this](bool isDescending) {
        const auto ids =
            caselist::ids(database(), file().rules(),
                          {.sort = CaseListQuery::Sort::Summary, .isDescending = isDescending},
                          file().clock().today());
        EXPECT_TRUE(ids && ids->size() == 2) << why(ids);
        return ids && ids->front() == complaint() ? 0 : 1;
    };
    as(u"ann"_s);
    ASSERT_TRUE(changeSummary(u"Zebra"_s)); // The other one says "Road".
    EXPECT_EQ(place(false), 1) << "by its words for those who may read them";
    as(u"mia"_s);
    EXPECT_EQ(place(false), 0);
    EXPECT_EQ(place(true), 1);
}

TEST_F(Restricted, IsLinkedWithoutItsWords)
{
    ASSERT_TRUE(caselinks::link(database(), file().signature(), complaint(), enquiry(),
                                LinkKind::Family, u"Of one family"_s, u"Linked"_s));
    as(u"mia"_s);
    const auto links = caselinks::linksOf(database(), enquiry());
    ASSERT_TRUE(links && links->size() == 1) << why(links);
    EXPECT_EQ(links->front().reference, u"CR-1"_s);
    EXPECT_EQ(links->front().summary, restriction::closedWords());
    EXPECT_TRUE(links->front().note.isEmpty());
}

TEST_F(Restricted, IsNotFoundByItsWords)
{
    as(u"mia"_s);
    for (const QString &typed : {u"delay"_s, u"quux"_s, u"person:quux"_s, u"-nonsense"_s,
                                 u"issue:visits"_s, u"theme:delay"_s, u"note:none"_s})
        EXPECT_FALSE(finds(typed)) << typed.toStdString();
    EXPECT_TRUE(caselist::find(database(), u"delay"_s)->empty());
    EXPECT_TRUE(people::matching(database(), u"quux"_s)->empty());
    EXPECT_TRUE(people::onReference(database(), u"CR-1"_s, 5)->empty());
    // What lists show of it may be asked for.
    for (const QString &typed : {u"ref:CR-1"_s, u"kind:complaint"_s, u"service:fostering"_s})
        EXPECT_TRUE(finds(typed)) << typed.toStdString();
}

TEST_F(Restricted, IsNotChangedByThoseToWhomItIsClosed)
{
    as(u"head"_s);
    add(u"olga"_s, TeamRole::Officer);
    as(u"olga"_s);
    EXPECT_FALSE(changeSummary(u"Mine"_s));
    const auto behind = guarded([&] {
        UnitOfWork unit(database(), file().signature(), u"Tried"_s);
        unit.changed("case"_L1, complaint().value(), complaint(), "summary"_L1, u"a"_s, u"b"_s);
        unit.commit();
    });
    EXPECT_FALSE(behind);
    EXPECT_FALSE(
        restriction::lift(database(), file().signature(), complaint(), u"Curious"_s, u"Lifted"_s));
}

TEST_F(Restricted, IsOpenedToOthersByAManagerWhoIsNotNamed)
{
    as(u"mia"_s);
    ASSERT_FALSE(CaseRepository(database()).dossier(complaint()));
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), complaint(), {m_ann, m_mia},
                                      u"Stands in"_s, u"Readers"_s));
    EXPECT_TRUE(CaseRepository(database()).dossier(complaint()));
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'case_reader' "
                    "AND old_value = 'Ann Example' AND new_value = 'Ann Example, Name of mia'"_s),
              1);
    ASSERT_TRUE(
        restriction::lift(database(), file().signature(), complaint(), u"Over"_s, u"Lifted"_s));
    as(u"rob"_s);
    EXPECT_TRUE(CaseRepository(database()).dossier(complaint()));
}

TEST_F(Restricted, NamesSomebodyAndHasAReason)
{
    EXPECT_FALSE(
        restriction::restrict(database(), file().signature(), enquiry(), {}, u"Why"_s, u"x"_s));
    EXPECT_FALSE(
        restriction::restrict(database(), file().signature(), enquiry(), {m_ann}, u" "_s, u"x"_s));
    EXPECT_TRUE(findings().isEmpty());
    database().run(u"DELETE FROM case_reader"_s);
    EXPECT_EQ(findings().size(), 1) << "a restricted case that names nobody is open to all";
}

TEST_F(Restricted, NotesEachLookAtIt)
{
    ASSERT_TRUE(restriction::noteView(database(), file().signature(), complaint(), u"Opened"_s));
    ASSERT_TRUE(restriction::noteView(database(), file().signature(), enquiry(), u"Opened"_s))
        << "which is not restricted";
    as(u"mia"_s);
    EXPECT_FALSE(restriction::noteView(database(), file().signature(), complaint(), u"Opened"_s));
    const auto entries = log();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().person, u"ann"_s);
    EXPECT_EQ(entries.front().kind, AccessEntry::Kind::Viewed);
    EXPECT_EQ(entries.front().reference, u"CR-1"_s);
    EXPECT_TRUE(findings().isEmpty());
}

TEST_F(Restricted, NotesTheLooksOfAReaderToo)
{
    as(u"mia"_s);
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), complaint(), {m_rob},
                                      u"For the audit"_s, u"Readers"_s));
    as(u"rob"_s);
    ASSERT_TRUE(file().isReadOnly());
    ASSERT_TRUE(restriction::noteView(database(), file().signature(), complaint(), u"Opened"_s));
    EXPECT_FALSE(accesslog::entries(database(), 10)) << "a reader does not read the log";
    as(u"head"_s);
    ASSERT_EQ(log().size(), 1U);
    EXPECT_EQ(log().front().person, u"rob"_s);
}

TEST_F(Restricted, NotesWhatLeavesTheFile)
{
    ASSERT_TRUE(accesslog::note(database(), file().signature(), AccessEntry::Kind::Printed,
                                u"Work list"_s));
    ASSERT_TRUE(accesslog::note(database(), file().signature(), AccessEntry::Kind::Saved,
                                u"letter.pdf"_s, complaint()));
    EXPECT_FALSE(accesslog::entries(database(), 10)) << "an officer does not read the log";
    as(u"mia"_s);
    const auto entries = log();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].what, u"letter.pdf"_s);
    EXPECT_EQ(entries[0].reference, u"CR-1"_s);
    EXPECT_EQ(entries[1].kind, AccessEntry::Kind::Printed);
    EXPECT_TRUE(findings().isEmpty());
}

} // namespace redress
