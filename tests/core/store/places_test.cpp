// SPDX-License-Identifier: GPL-3.0-or-later
// Where case files lie: in folders with any letters, deep down, and on a server.
#include "core/store/backup.h"
#include "core/store/casestore.h"
#include "tests/support/teststore.h"

#include <QDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Longer than the 260 characters that Windows takes without being asked.
QString deepFolder()
{
    const QString step = QString(80, u'd');
    return QStringList(4, step).join(u'/');
}

/// A server, as test-under-wine.sh makes one: "\\council\complaints". Elsewhere there is none.
QString shareForTests()
{
    return qEnvironmentVariable("REDRESS_TEST_SHARE");
}

class Places : public testing::Test
{
protected:
    /// All that is done with a file: made, closed, read, backed up, and looked into beside another.
    void useFileIn(const QString &folder, const QString &journal)
    {
        ASSERT_TRUE(QDir().mkpath(folder));
        const QString path = QDir(folder).filePath(u"Siân's 50% #1.redress"_s);
        {
            auto made = CaseStore::create(path, m_who, m_clock);
            ASSERT_TRUE(made) << why(made);
            EXPECT_EQ((*made)->database().ask(u"PRAGMA journal_mode"_s), journal);
            EXPECT_TRUE((*made)->setCouncilName(u"Cyngor Sir Ŵy"_s));
            EXPECT_TRUE(holderOf(path));
            EXPECT_FALSE(CaseStore::open(path, CaseStore::Access::ReadWrite, m_who, m_clock));
        }
        auto read = CaseStore::open(path, CaseStore::Access::ReadOnly, m_who, m_clock);
        ASSERT_TRUE(read) << why(read);
        EXPECT_EQ((*read)->councilName(), u"Cyngor Sir Ŵy"_s);

        const QString copy = QDir(folder).filePath(u"copi ŷ.redress"_s);
        const auto kept = backUp((*read)->database(), copy);
        ASSERT_TRUE(kept) << why(kept);
        EXPECT_TRUE(QFile::exists(copy));

        Database memory = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
        memory.attachForReading(copy, u"source"_s);
        EXPECT_EQ(memory.ask(u"SELECT value FROM source.setting WHERE name = 'council.name'"_s),
                  u"Cyngor Sir Ŵy"_s);
    }

    QTemporaryDir m_room;
    FixedClock m_clock{day("2024-06-03")};
    Operator m_who{u"tester"_s, u"desk"_s};
};

} // namespace

TEST_F(Places, MayHaveSpacesAndAnyLetters)
{
    useFileIn(m_room.filePath(u"Cwynion a'r ŵyl 100% #2"_s), u"wal"_s);
}

TEST_F(Places, MayBeDeeperThanWindowsTakesUnasked)
{
    useFileIn(m_room.filePath(deepFolder()), u"wal"_s);
}

TEST_F(Places, OnAServerKeepNoSharedMemory)
{
    if (shareForTests().isEmpty())
        GTEST_SKIP() << "no server here";
    useFileIn(shareForTests() + u"\\team"_s, u"delete"_s);
    useFileIn(shareForTests() + u'/' + deepFolder(), u"delete"_s);
}

} // namespace redress
