// SPDX-License-Identifier: GPL-3.0-or-later
// A list that came after a file was made: it has the shipped values once the file is opened.
#include "core/store/starterlists.h"

#include "core/store/integrity.h"
#include "core/store/listchange.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class StarterLists : public testing::Test
{
protected:
    QStringList names(UserList list)
    {
        QStringList found;
        for (const ListItem &one : m_store->reference().itemsOf(list))
            found.append(one.name);
        return found;
    }
    qint64 units()
    {
        return m_store.database().ask(u"SELECT count(*) FROM change_set"_s).toLongLong();
    }
    bool isWhole()
    {
        const auto report = checkIntegrity(m_store.database(), m_store->rules());
        EXPECT_TRUE(report) << why(report);
        return report && report->findings.isEmpty();
    }
    /// The file as it was before there were these lists.
    void loseLists()
    {
        m_store.database().run(
            u"DELETE FROM list_item WHERE list IN ('upheld_reason', 'compliment_from')"_s);
        ASSERT_TRUE(m_store->reload());
    }

    TestStore m_store;
};

} // namespace

/// \source domain 4.9, "Reason upheld (002)"; 4.7
TEST_F(StarterLists, AreFilledInAFileThatIsOlderThanThey)
{
    const QStringList themes = names(UserList::ContactMethod);
    loseLists();
    const qint64 before = units();
    m_store.reopen();
    EXPECT_EQ(names(UserList::UpheldReason),
              (QStringList{u"Correspondence or calls not answered"_s, u"Minutes late"_s,
                           u"Service not provided or missing"_s, u"Breakdown of relationship"_s,
                           u"Reactive, not proactive"_s}));
    EXPECT_TRUE(names(UserList::ComplimentFrom).contains(u"Police"_s));
    EXPECT_EQ(names(UserList::ContactMethod), themes) << "a list that has values stays as it is";
    EXPECT_EQ(units(), before + 1) << "one step of the history";
    EXPECT_EQ(m_store.database().ask(u"SELECT person FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"tester"_s);
    EXPECT_EQ(
        m_store.database().ask(u"SELECT count(DISTINCT origin_id) FROM list_item WHERE list IN "
                               "('upheld_reason', 'compliment_from') AND origin_id = "
                               "(SELECT max(id) FROM change_set)"_s),
        u"1"_s);
    EXPECT_TRUE(isWhole());
    m_store.reopen();
    EXPECT_EQ(units(), before + 1) << "once";
}

TEST_F(StarterLists, StayAsTheCouncilHasMadeThem)
{
    loseLists();
    ListItem own;
    own.list = UserList::ComplimentFrom;
    own.name = u"Neighbour"_s;
    ASSERT_TRUE(listchange::save(m_store.database(), m_store->signature(), {std::nullopt, own},
                                 day("2024-06-03"), u"Added"_s));
    m_store.reopen();
    EXPECT_EQ(names(UserList::ComplimentFrom), QStringList{u"Neighbour"_s});

    const std::vector<ListItem> shipped = m_store->reference().itemsOf(UserList::UpheldReason);
    ASSERT_EQ(shipped.size(), 5U);
    for (const ListItem &one : shipped)
        ASSERT_TRUE(
            listchange::remove(m_store.database(), m_store->signature(), one.id, u"Removed"_s));
    m_store.reopen();
    EXPECT_EQ(names(UserList::UpheldReason), QStringList()) << "emptied on purpose";
}

/// Who may only look changes nothing by opening.
TEST_F(StarterLists, AreNotFilledByWhoReadsAlone)
{
    loseLists();
    const qint64 before = units();
    m_store.close();
    FixedClock clock(day("2024-06-03"));
    const auto read = CaseStore::open(m_store.path(), CaseStore::Access::ReadOnly,
                                      {u"reader"_s, u"desk"_s}, clock);
    ASSERT_TRUE(read) << why(read);
    EXPECT_EQ((*read)->reference().itemsOf(UserList::UpheldReason).size(), 0U);
    EXPECT_EQ((*read)->database().ask(u"SELECT count(*) FROM change_set"_s).toLongLong(), before);
}

} // namespace redress
