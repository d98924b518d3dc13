// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/savedlists.h"

#include "core/store/integrity.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Sort = CaseListQuery::Sort;

class SavedListsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto report = m_store.import(
            {m_store.write(u"services.csv"_s, "directorate,service,sort_order\nChildren,,1\n"
                                              "Children,Fostering,2\n"),
             m_store.write(u"cases.csv"_s,
                           "reference,kind,procedure,directorate,service,received_date,summary\n"
                           "C1,complaint,corporate,Children,Fostering,2025-12-01,Late visit\n"
                           "C2,complaint,corporate,Children,,2025-12-02,Late letter\n"
                           "M1,mp_enquiry,,Children,,2025-12-03,Lamps\n")});
        ASSERT_TRUE(report.stored);
    }

    SavedList made(const QString &name, const QString &typed)
    {
        SavedList list;
        list.name = name;
        list.owner = u"tester"_s;
        list.query.search = *search::parse(typed, context());
        list.query.kind = CaseKind::Complaint;
        list.query.places = {m_store->reference().directorates().front().id};
        list.query.year = FinancialYear{2025};
        list.query.state = CaseListQuery::State::Open;
        list.query.sort = Sort::Service;
        list.query.isDescending = false;
        list.query.then = {{Sort::Received, true}};
        list.query.group = CaseListQuery::Group::Service;
        list.columns = {u"reference"_s, u"summary"_s};
        return list;
    }
    search::Context context() { return {m_store->reference(), day("2026-01-15"), {}}; }

    std::vector<SavedList> listsOf(const QString &login)
    {
        const auto lists = savedlists::list(m_store.database(), login, context());
        EXPECT_TRUE(lists) << why(lists);
        return lists.value_or(std::vector<SavedList>());
    }
    SavedListId add(const SavedList &list)
    {
        const auto added = savedlists::add(m_store.database(), m_store->signature(), list);
        EXPECT_TRUE(added) << why(added);
        return added.value_or(SavedListId());
    }

    TestStore m_store{day("2026-01-15")};
};

} // namespace

TEST_F(SavedListsTest, ComeBackAsTheyWereSaved)
{
    const SavedList list = made(u" Late ones "_s, u"late -letter service:foster"_s);
    add(list);
    const auto lists = listsOf(u"tester"_s);
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists.front().name, u"Late ones"_s);
    EXPECT_EQ(lists.front().query, list.query);
    SavedList other = list;
    other.name = u"Of several places"_s;
    for (const OrgNode &node : m_store->reference().nodes()) {
        if (node.level == OrgLevel::Service)
            other.query.places.push_back(node.id);
    }
    ASSERT_EQ(other.query.places.size(), 2U);
    EXPECT_EQ(lists.front().columns, list.columns);
    EXPECT_TRUE(lists.front().fault.isEmpty());
    const auto count =
        savedlists::count(m_store.database(), m_store->rules(), lists.front(), day("2026-01-15"));
    ASSERT_TRUE(count) << why(count);
    EXPECT_EQ(*count, 1);
    add(other);
    EXPECT_EQ(listsOf(u"tester"_s).back().query, other.query);
}

TEST_F(SavedListsTest, CountWhatTheListShows)
{
    SavedList list = made(u"Late"_s, u"late"_s);
    add(list);
    list.name = u"All"_s;
    list.query = {};
    add(list);
    const auto lists = listsOf(u"tester"_s);
    ASSERT_EQ(lists.size(), 2U);
    for (const auto &[index, expected] : {std::pair(0, 3), std::pair(1, 2)}) {
        EXPECT_EQ(*savedlists::count(m_store.database(), m_store->rules(), lists[size_t(index)],
                                     day("2026-01-15")),
                  expected)
            << lists[size_t(index)].name.toStdString();
    }
}

TEST_F(SavedListsTest, ArePrivateUntilTheyAreShared)
{
    add(made(u"Mine"_s, u"late"_s));
    EXPECT_TRUE(listsOf(u"other"_s).empty());
    const SavedList mine = listsOf(u"tester"_s).front();
    SavedList shared = mine;
    shared.owner.reset();
    const auto done = savedlists::change(m_store.database(), m_store->signature(), mine, shared);
    ASSERT_TRUE(done) << why(done);
    ASSERT_EQ(listsOf(u"other"_s).size(), 1U);
    EXPECT_FALSE(listsOf(u"other"_s).front().isPrivate());
}

TEST_F(SavedListsTest, HaveANameThatNoOtherHas)
{
    add(made(u"Mine"_s, u"late"_s));
    const auto twice =
        savedlists::add(m_store.database(), m_store->signature(), made(u"Mine"_s, u"x"_s));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, Error::Code::Conflict);
    const auto unnamed =
        savedlists::add(m_store.database(), m_store->signature(), made(u"  "_s, u"x"_s));
    ASSERT_FALSE(unnamed);
    EXPECT_EQ(unnamed.error().code, Error::Code::Invalid);
    EXPECT_EQ(listsOf(u"tester"_s).size(), 1U);
}

TEST_F(SavedListsTest, AreNotChangedBehindTheBackOfAnother)
{
    add(made(u"Mine"_s, u"late"_s));
    const SavedList before = listsOf(u"tester"_s).front();
    SavedList after = before;
    after.name = u"Renamed"_s;
    ASSERT_TRUE(savedlists::change(m_store.database(), m_store->signature(), before, after));
    const auto stale = savedlists::change(m_store.database(), m_store->signature(), before, after);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, Error::Code::Conflict);
    EXPECT_FALSE(savedlists::remove(m_store.database(), m_store->signature(), before));
    const SavedList now = listsOf(u"tester"_s).front();
    ASSERT_TRUE(savedlists::remove(m_store.database(), m_store->signature(), now));
    EXPECT_TRUE(listsOf(u"tester"_s).empty());
    const auto report = checkIntegrity(m_store.database(), m_store->rules());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
}

TEST_F(SavedListsTest, SayWhatTheyCannotAskAnyMore)
{
    SavedList list = made(u"Gone"_s, u"late"_s);
    list.query.search.text = u"service:nosuch late"_s;
    add(list);
    const SavedList read = listsOf(u"tester"_s).front();
    EXPECT_TRUE(read.fault.contains(u"nosuch"_s)) << read.fault.toStdString();
    EXPECT_EQ(read.query.search.text, list.query.search.text) << "what was typed is kept";
}

} // namespace redress
