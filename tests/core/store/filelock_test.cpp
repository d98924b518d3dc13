// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a case file, how another gets it, and how it is kept on a share.
#include "core/store/filelock.h"

#include "core/store/backup.h"
#include "core/store/draftrepository.h"
#include "core/store/fileheader.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "tests/support/teststore.h"

#include <QFile>

#include <atomic>
#include <thread>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Access = CaseStore::Access;
using Caution = CaseStore::Caution;

class FileLocks : public testing::Test
{
protected:
    Result<std::unique_ptr<CaseStore>> openAsSecond(Caution caution = Caution::ByPlace)
    {
        return CaseStore::open(m_store.path(), Access::ReadWrite, m_second, m_store.clock(),
                               caution);
    }
    Result<void> takeOver(std::chrono::milliseconds patience)
    {
        return takeOverLock(m_store.path(), m_second, m_store.clock(), patience);
    }
    void setNow(const char *iso)
    {
        m_store.clock().setNow(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
    }
    /// Windows keeps a file that a program has open.
    static bool canTakeFromTheLiving()
    {
#ifdef Q_OS_WIN
        return false;
#else
        return true;
#endif
    }
    QString journal(CaseStore &store)
    {
        return store.database().ask(u"PRAGMA journal_mode"_s);
    }

    TestStore m_store;
    const Operator m_second{u"second"_s, u"laptop"_s};
};

} // namespace

TEST_F(FileLocks, AreLetGoByAProgramThatLivesWhenSomebodyAsks)
{
    std::atomic<bool> isOver = false;
    bool hasHeard = false;
    std::thread holder([&] {
        for (; !isOver && !hasHeard; std::this_thread::sleep_for(20ms))
            hasHeard = m_store->keepLock().has_value();
    });
    const auto taken = takeOver(20s);
    isOver = true;
    holder.join();
    EXPECT_TRUE(hasHeard) << "it was not taken from a program that lives";
    ASSERT_TRUE(taken) << why(taken);
    const auto second = openAsSecond();
    ASSERT_TRUE(second) << why(second);
    EXPECT_EQ(holderOf(m_store.path())->person, u"second"_s);
}

TEST_F(FileLocks, ThatAreTakenTellTheirHolderAtTheNextSaveAndKeepTheDraft)
{
    if (!canTakeFromTheLiving())
        GTEST_SKIP() << "a lock that a living program holds cannot be taken from it here";
    ASSERT_TRUE(takeOver(0ms));
    auto second = openAsSecond();
    ASSERT_TRUE(second) << why(second);
    const auto saved = m_store->setCouncilName(u"Wexmoor"_s);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Busy);
    EXPECT_TRUE(saved.error().message.contains(u"second took test.redress over on laptop at"_s))
        << saved.error().message.toStdString();
    EXPECT_EQ((*second)->councilName(), QString());
    const DraftKey key{u"tester"_s, u"case"_s, 7};
    const Draft draft{m_store.clock().nowUtc(), u"what was typed"_s};
    ASSERT_TRUE(DraftRepository::keep(m_store.database(), key, draft));
    EXPECT_EQ(DraftRepository::find((*second)->database(), key).value(), draft);

    // Closing what was lost takes nothing from the one who has the file.
    EXPECT_FALSE(m_store->regainLock()) << "it is still held";
    m_store.close();
    ASSERT_TRUE(holderOf(m_store.path()));
    EXPECT_EQ(holderOf(m_store.path())->person, u"second"_s);
    EXPECT_TRUE((*second)->setCouncilName(u"Wexmoor"_s));
}

TEST_F(FileLocks, ComeBackWhenTheOtherHasClosed)
{
    if (!canTakeFromTheLiving())
        GTEST_SKIP() << "a lock that a living program holds cannot be taken from it here";
    ASSERT_TRUE(takeOver(0ms));
    {
        const auto second = openAsSecond();
        ASSERT_TRUE(second);
        ASSERT_TRUE((*second)->setCouncilName(u"Wexmoor"_s));
        EXPECT_TRUE(m_store->keepLock());
    }
    EXPECT_TRUE(m_store->keepLock()) << "it does not come back by itself";
    const auto back = m_store->regainLock();
    ASSERT_TRUE(back) << why(back);
    EXPECT_FALSE(m_store->keepLock());
    EXPECT_EQ(m_store->councilName(), u"Wexmoor"_s) << "as the other left it";
    EXPECT_TRUE(m_store->setCouncilName(u"Wexmoor County Council"_s));
    EXPECT_FALSE(openAsSecond());
}

TEST_F(FileLocks, ThatAreTakenInTheMiddleOfAUnitUndoIt)
{
    if (!canTakeFromTheLiving())
        GTEST_SKIP() << "a lock that a living program holds cannot be taken from it here";
    {
        UnitOfWork unit(m_store.database(), m_store->signature(), u"Something long"_s);
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Wexmoor"_s);
        ASSERT_TRUE(takeOver(0ms));
        EXPECT_THROW(unit.commit(), StorageError);
    }
    const auto second = openAsSecond();
    ASSERT_TRUE(second) << why(second);
    EXPECT_EQ((*second)->councilName(), QString());
}

TEST_F(FileLocks, GuardConnectionsOfTheirOwnAsWell)
{
    if (!canTakeFromTheLiving())
        GTEST_SKIP() << "a lock that a living program holds cannot be taken from it here";
    Database own = Database::sqlite(m_store.path(), Database::Access::ReadWrite);
    own.setGuard(m_store->guard());
    EXPECT_FALSE(own.refusal());
    ASSERT_TRUE(takeOver(0ms));
    const auto second = openAsSecond();
    ASSERT_TRUE(second);
    EXPECT_THROW(UnitOfWork(own, m_store->signature(), u"Import"_s), StorageError);
}

TEST_F(FileLocks, StayWhereTheyAreWhenTheTakerThinksBetterOfIt)
{
    const Progress cancelled{{}, [] { return true; }};
    const auto taken = takeOverLock(m_store.path(), m_second, m_store.clock(), 20s, cancelled);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, Error::Code::Cancelled);
    EXPECT_FALSE(m_store->keepLock());
    EXPECT_TRUE(m_store->setCouncilName(u"Wexmoor"_s));
}

TEST_F(FileLocks, SayWhenTheirProgramLastGaveASignOfLife)
{
    EXPECT_FALSE(holderOf(m_store.path())->lastSignUtc) << "nothing was promised yet";
    EXPECT_FALSE(m_store->keepLock());
    const QDateTime first = m_store.clock().nowUtc();
    EXPECT_EQ(holderOf(m_store.path())->lastSignUtc, first);
    setNow("2024-06-03T09:25:00Z");
    EXPECT_FALSE(holderOf(m_store.path())->isSilent(m_store.clock().nowUtc()));
    EXPECT_FALSE(m_store->keepLock());
    EXPECT_EQ(holderOf(m_store.path())->lastSignUtc, m_store.clock().nowUtc());
    EXPECT_EQ(holderOf(m_store.path())->sinceUtc, first);

    setNow("2024-06-03T09:45:00Z");
    EXPECT_TRUE(holderOf(m_store.path())->isSilent(m_store.clock().nowUtc()));
    const auto refused = openAsSecond();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"no sign of life since"_s))
        << refused.error().message.toStdString();
}

TEST_F(FileLocks, NameOneselfWhereItIsAnotherWindow)
{
    const auto again = CaseStore::open(m_store.path(), Access::ReadWrite, {u"tester"_s, u"desk"_s},
                                       m_store.clock());
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().message.startsWith(u"You (tester) have test.redress open"_s))
        << again.error().message.toStdString();
}

TEST_F(FileLocks, KeepNoLogWhereThatIsAskedFor)
{
    EXPECT_FALSE(m_store->isSafeMode());
    m_store.close();
    {
        auto safe = openAsSecond(Caution::Always);
        ASSERT_TRUE(safe) << why(safe);
        EXPECT_TRUE((*safe)->isSafeMode());
        EXPECT_EQ(journal(**safe), u"delete"_s);
        EXPECT_EQ((*safe)->database().ask(u"PRAGMA synchronous"_s), u"2"_s) << "full";
        EXPECT_FALSE(readFileHeader(m_store.path()).hasLog);
        ASSERT_TRUE((*safe)->setCouncilName(u"Wexmoor"_s));
        EXPECT_FALSE(QFile::exists(m_store.path() + u"-wal"_s));
        EXPECT_FALSE(QFile::exists(m_store.path() + u"-shm"_s));
        const auto reader =
            CaseStore::open(m_store.path(), Access::ReadOnly, m_second, m_store.clock());
        ASSERT_TRUE(reader);
        EXPECT_FALSE((*reader)->isSafeMode()) << "nobody asked the reader for it";
        ASSERT_TRUE((*safe)->setAlwaysSafe(true));
    }
    {
        auto again = openAsSecond();
        ASSERT_TRUE(again);
        EXPECT_TRUE((*again)->isSafeMode()) << "the file says so of itself";
        ASSERT_TRUE((*again)->setAlwaysSafe(false));
    }
    const auto local = openAsSecond();
    ASSERT_TRUE(local);
    EXPECT_FALSE((*local)->isSafeMode());
    EXPECT_EQ(journal(**local), u"wal"_s);
}

TEST_F(FileLocks, KeepNoLogInAFileThatIsMadeOnAShare)
{
    const auto made = CaseStore::create(m_store.folder() + u"/new.redress"_s, m_second,
                                        m_store.clock(), Caution::Always);
    ASSERT_TRUE(made) << why(made);
    EXPECT_TRUE((*made)->isSafeMode());
    EXPECT_EQ(journal(**made), u"delete"_s);
}

// Windows lets nobody move or delete what a program has open.
class FilesThatGo : public FileLocks
{
protected:
    void SetUp() override
    {
        if (!canTakeFromTheLiving())
            GTEST_SKIP() << "a file that is open stays where it is";
        ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor"_s));
        ASSERT_FALSE(m_store->keepLock());
    }
    QString elsewhere() const { return m_store.folder() + u"/moved.redress"_s; }
    QString councilIn(const QString &path)
    {
        const auto store = CaseStore::open(path, Access::ReadOnly, m_second, m_store.clock());
        EXPECT_TRUE(store) << why(store);
        return store ? (*store)->councilName() : QString();
    }
    void expectNothingIsSaved(const QString &words)
    {
        const auto saved = m_store->setCouncilName(u"Nobody finds this"_s);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, Error::Code::NotFound);
        EXPECT_TRUE(saved.error().message.contains(words)) << saved.error().message.toStdString();
        EXPECT_TRUE(m_store->keepLock());
        EXPECT_FALSE(m_store->regainLock());
        EXPECT_EQ(m_store->database().ask(u"SELECT count(*) FROM setting "
                                          "WHERE value = 'Nobody finds this'"_s),
                  u"0"_s);
    }
};

TEST_F(FilesThatGo, AreMissedBeforeTheNextSaveAndWelcomeWhenTheyComeBack)
{
    ASSERT_TRUE(QFile::rename(m_store.path(), elsewhere()));
    expectNothingIsSaved(u"test.redress is no longer where it was"_s);
    EXPECT_FALSE(QFile::exists(m_store.path()));

    ASSERT_TRUE(QFile::rename(elsewhere(), m_store.path()));
    EXPECT_FALSE(m_store->keepLock());
    EXPECT_TRUE(m_store->setCouncilName(u"Wexmoor County Council"_s));
    m_store.close();
    EXPECT_EQ(councilIn(m_store.path()), u"Wexmoor County Council"_s);
}

TEST_F(FilesThatGo, CanStillBeCopiedByWhoeverHasThemOpen)
{
    ASSERT_TRUE(QFile::remove(m_store.path()));
    expectNothingIsSaved(u"test.redress is no longer where it was"_s);
    const auto copy = restoreInto(m_store.database(), elsewhere());
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(councilIn(elsewhere()), u"Wexmoor"_s);
}

TEST_F(FilesThatGo, AreNotTakenForWhatLiesInTheirPlace)
{
    ASSERT_TRUE(backUp(m_store.database(), elsewhere()));
    ASSERT_TRUE(m_store->setCouncilName(u"Wexmoor County Council"_s));
    ASSERT_TRUE(QFile::remove(m_store.path()));
    ASSERT_TRUE(QFile::copy(elsewhere(), m_store.path()));
    expectNothingIsSaved(u"Another file now lies where test.redress was"_s);
    const QString copy = m_store.folder() + u"/copy.backup"_s;
    ASSERT_TRUE(backUp(m_store.database(), copy));
    EXPECT_EQ(councilIn(copy), u"Wexmoor County Council"_s) << "of what is open";
    m_store.close();
    EXPECT_EQ(councilIn(m_store.path()), u"Wexmoor"_s) << "what was put there stays";
}

TEST_F(FilesThatGo, AreMissedInTheMiddleOfAUnit)
{
    UnitOfWork unit(m_store.database(), m_store->signature(), u"Something long"_s);
    rulesrepository::setSetting(unit, settingname::kCouncilName, u"Too late"_s);
    ASSERT_TRUE(QFile::rename(m_store.path(), elsewhere()));
    EXPECT_THROW(unit.commit(), StorageError);
}

} // namespace redress
