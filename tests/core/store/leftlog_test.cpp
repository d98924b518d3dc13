// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leftlog.h"

#include "core/store/backup.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Access = CaseStore::Access;

/// A file and its log, as they lie there when the program is stopped.
class LeftLog : public testing::Test
{
protected:
    QString left() const { return m_folder.filePath(u"left.redress"_s); }
    QString log() const { return left() + u"-wal"_s; }

    void leaveFileOf(const TestStore &store) { copy(store.path(), left()); }
    void leaveLogOf(const TestStore &store)
    {
        ASSERT_GT(QFileInfo(store.path() + u"-wal"_s).size(), 100);
        copy(store.path() + u"-wal"_s, log());
    }
    static void copy(const QString &from, const QString &to)
    {
        ASSERT_TRUE(QFile::copy(from, to)) << from.toStdString();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Result<std::unique_ptr<CaseStore>> opened(Access access)
    {
        return CaseStore::open(left(), access, {u"tester"_s, u"desk"_s}, m_store.clock());
    }

    QTemporaryDir m_folder;
    TestStore m_store;
};

} // namespace

TEST_F(LeftLog, OfAProgramThatWasStoppedIsTheFilesOwn)
{
    ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor"_s));
    leaveFileOf(m_store);
    EXPECT_EQ(ownerOfLog(left()), LogOwner::Nobody);
    leaveLogOf(m_store);
    const QByteArray before = bytesOf(log());
    EXPECT_EQ(ownerOfLog(left()), LogOwner::File);
    EXPECT_EQ(bytesOf(log()), before) << "looking changes nothing";
    const auto store = opened(Access::ReadWrite);
    ASSERT_TRUE(store) << why(store);
    EXPECT_EQ((*store)->councilName(), u"Wexmoor"_s);
    EXPECT_TRUE((*store)->noteOfOpening().isEmpty());
}

TEST_F(LeftLog, OfAnotherFileIsKeptAndNotMerged)
{
    TestStore other;
    ASSERT_TRUE(other->setCouncilName(u"Elsewhere"_s));
    ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor"_s));
    m_store.close();
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        QFile::remove(left());
        leaveFileOf(m_store);
        leaveLogOf(other);
        const QByteArray foreign = bytesOf(log());
        EXPECT_EQ(ownerOfLog(left()), LogOwner::Stranger);
        {
            const auto store = opened(access);
            ASSERT_TRUE(store) << why(store);
            EXPECT_EQ((*store)->councilName(), u"Wexmoor"_s);
            const QString name = access == Access::ReadOnly ? u"left.redress.wal-set-aside"_s
                                                            : u"left.redress.wal-set-aside-2"_s;
            EXPECT_TRUE((*store)->noteOfOpening().contains(name))
                << (*store)->noteOfOpening().toStdString();
            EXPECT_EQ(bytesOf(m_folder.filePath(name)), foreign);
        }
        EXPECT_FALSE(QFile::exists(log()));
    }
}

// Whoever reads without a lock would merge it on the way out.
TEST_F(LeftLog, OfAnotherFileIsLeftByAnyConnectionThatReads)
{
    TestStore other;
    ASSERT_TRUE(other->setCouncilName(u"Elsewhere"_s));
    ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor"_s));
    m_store.close();
    leaveFileOf(m_store);
    leaveLogOf(other);
    const QByteArray before = bytesOf(left());
    Database::sqlite(left(), Database::Access::ReadOnly).ask(u"PRAGMA schema_version"_s);
    EXPECT_EQ(bytesOf(left()), before);
    EXPECT_TRUE(QFile::exists(log()));
}

TEST_F(LeftLog, BesideABackupIsNeverItsOwn)
{
    ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor"_s));
    ASSERT_TRUE(backUp(m_store.database(), left()));
    ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor County Council"_s));
    leaveLogOf(m_store);
    EXPECT_EQ(ownerOfLog(left()), LogOwner::Stranger);
    const auto store = opened(Access::ReadWrite);
    ASSERT_TRUE(store) << why(store);
    EXPECT_EQ((*store)->councilName(), u"Wexmoor"_s) << "what was put back counts";
    EXPECT_TRUE((*store)->setCouncilName(u"Wexmoor again"_s)) << "and work goes on";
}

TEST_F(LeftLog, WithPagesOfAnotherSizeIsNotOfThisFile)
{
    leaveFileOf(m_store);
    leaveLogOf(m_store);
    QFile file(log());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(8)); // big-endian, in the head of the log
    file.write(QByteArray("\0\0\x04\0", 4));
    file.close();
    EXPECT_EQ(ownerOfLog(left()), LogOwner::Stranger);
}

TEST_F(LeftLog, OfSomethingElseIsNone)
{
    leaveFileOf(m_store);
    QFile file(log());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("This is no log. ").repeated(100));
    file.close();
    EXPECT_EQ(ownerOfLog(left()), LogOwner::Nobody);
}

TEST_F(LeftLog, OfAFileThatWasMovedAwayIsKeptWhereANewOneIsMade)
{
    leaveLogOf(m_store);
    const QByteArray before = bytesOf(log());
    {
        const auto made = CaseStore::create(left(), {u"tester"_s, u"desk"_s}, m_store.clock());
        ASSERT_TRUE(made) << why(made);
    }
    EXPECT_EQ(bytesOf(left() + u".wal-set-aside"_s), before);
}

} // namespace redress
