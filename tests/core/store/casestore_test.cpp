// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casestore.h"

#include "core/store/accesslog.h"
#include "core/store/carriedcopy.h"
#include "core/store/dialect.h"
#include "core/store/fileheader.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/upgrade.h"
#include "tests/support/olderfile.h"
#include "tests/support/teststore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Access = CaseStore::Access;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class CaseStoreTest : public testing::Test
{
protected:
    QString path(const QString &name = u"other.redress"_s) const
    {
        return m_store.folder() + u'/' + name;
    }

    Result<std::unique_ptr<CaseStore>> open(const QString &file, Access access = Access::ReadWrite)
    {
        return CaseStore::open(file, access, {u"second"_s, u"laptop"_s}, m_store.clock());
    }

    /// The code with which \p file is refused; the file must stay as it is, byte for byte.
    Error::Code refusalOf(const QString &file, Access access = Access::ReadWrite)
    {
        const QByteArray before = contentOf(file);
        const auto opened = open(file, access);
        EXPECT_FALSE(opened);
        EXPECT_EQ(contentOf(file), before) << "the file was touched";
        EXPECT_FALSE(QFile::exists(file + u"-wal"_s));
        EXPECT_FALSE(QFile::exists(file + u"-journal"_s));
        EXPECT_FALSE(QFile::exists(file + u".inuse"_s));
        if (opened)
            return Error::Code::Cancelled;
        EXPECT_FALSE(opened.error().message.isEmpty());
        return opened.error().code;
    }

    /// A closed case file, to spoil.
    QString closedFile()
    {
        m_store.close();
        return m_store.path();
    }

    /// The lock of a program that was killed while it had \p file open.
    void leaveLockOfTheDead(const QString &file)
    {
        QProcess gone; // this program again, which every system has
        gone.start(QCoreApplication::applicationFilePath(), {u"--gtest_list_tests"_s});
        ASSERT_TRUE(gone.waitForStarted());
        const qint64 process = gone.processId();
        ASSERT_TRUE(gone.waitForFinished());
        QFile lock(file + u".lock"_s);
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(process) + "\nredress\n" +
                   QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() +
                   "\n" + QSysInfo::bootUniqueId() + "\n");
        lock.close();
    }

    void overwrite(const QString &file, qint64 at, const QByteArray &bytes)
    {
        QFile device(file);
        ASSERT_TRUE(device.open(QIODevice::ReadWrite));
        ASSERT_TRUE(device.seek(at));
        ASSERT_EQ(device.write(bytes), bytes.size());
    }

    TestStore m_store;
};

} // namespace

TEST_F(CaseStoreTest, MakesAFileWithCalendarProceduresAndLists)
{
    EXPECT_TRUE(m_store->rules().calendar().isWorkingDay(day("2024-06-03")));
    EXPECT_FALSE(m_store->rules().calendar().isWorkingDay(day("2024-12-25")));
    EXPECT_NE(m_store->rules().procedures().versionOn(ProcedureKey::Corporate, day("2026-04-01")),
              nullptr);
    EXPECT_FALSE(m_store->reference().itemsOf(UserList::ContactMethod).empty());
    EXPECT_EQ(m_store->councilName(), QString());
    EXPECT_FALSE(m_store->isSample());
}

TEST_F(CaseStoreTest, KeepsTheShippedRulesInTheFileAsTheyAre)
{
    const CouncilRules shipped = CouncilRules::shipped();
    EXPECT_EQ(m_store->rules().closedDays(), shipped.closedDays());
    EXPECT_EQ(m_store->rules().procedures().versions(), shipped.procedures().versions());
}

TEST_F(CaseStoreTest, UsesAWriteAheadLog)
{
    EXPECT_EQ(m_store.database().ask(u"PRAGMA journal_mode"_s), u"wal"_s);
}

TEST_F(CaseStoreTest, OpensAgainWhatItMade)
{
    const auto days = m_store->rules().closedDays();
    m_store.reopen();
    EXPECT_EQ(m_store->rules().closedDays(), days);
    EXPECT_FALSE(m_store->isReadOnly());
}

TEST_F(CaseStoreTest, IsAFileOfItsOwnAfterClosing)
{
    const QString file = closedFile();
    EXPECT_FALSE(QFile::exists(file + u"-wal"_s));
    EXPECT_FALSE(QFile::exists(file + u".lock"_s));
    EXPECT_FALSE(QFile::exists(file + u".inuse"_s));
    EXPECT_EQ(readFileHeader(file).state, FileHeader::State::Redress);
    EXPECT_EQ(readFileHeader(file).schema, newestSchema());
}

// Whoever prints from a file that is open for reading only leaves a note in its log.
TEST_F(CaseStoreTest, IsAFileOfItsOwnAfterAReaderHasNotedWhatIsPrinted)
{
    const QString file = closedFile();
    {
        const auto reading = open(file, Access::ReadOnly);
        ASSERT_TRUE(reading) << why(reading);
        ASSERT_TRUE(accesslog::note((*reading)->database(), (*reading)->signature(),
                                    AccessEntry::Kind::Printed, u"Work list, 12 cases"_s));
    }
    EXPECT_FALSE(QFile::exists(file + u"-wal"_s));
    EXPECT_FALSE(QFile::exists(file + u"-shm"_s));
    const QString copy = path(u"copy.redress"_s);
    ASSERT_TRUE(QFile::copy(file, copy)) << "without anything beside it";
    const auto copied = open(copy, Access::ReadOnly);
    ASSERT_TRUE(copied) << why(copied);
    EXPECT_EQ((*copied)->database().ask(
                  u"SELECT count(*) FROM change_entry WHERE new_value = 'Work list, 12 cases'"_s),
              u"1"_s);
}

TEST_F(CaseStoreTest, IsNotMadeOverAFileThatIsThere)
{
    const QString name = m_store.write(u"letter.txt"_s, "Dear Sir");
    const auto made = CaseStore::create(name, {u"a"_s, u"b"_s}, m_store.clock());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Conflict);
    EXPECT_EQ(contentOf(name), "Dear Sir");
}

TEST_F(CaseStoreTest, IsNotMadeInAFolderThatIsNotThere)
{
    const auto made =
        CaseStore::create(path(u"no/such/x.redress"_s), {u"a"_s, u"b"_s}, m_store.clock());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::NotFound);
}

TEST_F(CaseStoreTest, IsNotFoundWhereThereIsNoFile)
{
    const auto opened = open(path(u"nowhere.redress"_s));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::NotFound);
    EXPECT_FALSE(QFile::exists(path(u"nowhere.redress"_s)));
}

TEST_F(CaseStoreTest, IsBusyForASecondWriterAndNamesTheHolder)
{
    const auto second = open(m_store.path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Error::Code::Busy);
    EXPECT_TRUE(second.error().message.contains("tester"_L1))
        << second.error().message.toStdString();
}

TEST_F(CaseStoreTest, TellsWhoHoldsIt)
{
    const auto holder = holderOf(m_store.path());
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->person, u"tester"_s);
    EXPECT_EQ(holder->sinceUtc, m_store.clock().nowUtc());
    closedFile();
    EXPECT_FALSE(holderOf(m_store.path()));
}

TEST_F(CaseStoreTest, CanBeReadBesideAWriter)
{
    auto reader = open(m_store.path(), Access::ReadOnly);
    ASSERT_TRUE(reader) << why(reader);
    EXPECT_TRUE((*reader)->isReadOnly());
    EXPECT_THROW((*reader)->database().run(u"DELETE FROM setting"_s), StorageError);
}

TEST_F(CaseStoreTest, TellsAReaderThatSomebodyHasWritten)
{
    auto reader = open(m_store.path(), Access::ReadOnly);
    ASSERT_TRUE(reader);
    const qint64 before = (*reader)->changeCounter().value_or(-1);
    EXPECT_EQ((*reader)->changeCounter().value_or(-2), before);
    UnitOfWork(m_store.database(), m_store->signature(), u"Something"_s).commit();
    EXPECT_NE((*reader)->changeCounter().value_or(before), before);
}

TEST_F(CaseStoreTest, GivesTheLockBackOnClosing)
{
    const QString file = closedFile();
    EXPECT_TRUE(open(file));
}

TEST_F(CaseStoreTest, LeavesTheLockToItsHolderWhenASecondIsRefused)
{
    EXPECT_FALSE(open(m_store.path()));
    EXPECT_FALSE(open(m_store.path())) << "the refusal gave the lock away";
    EXPECT_TRUE(holderOf(m_store.path()));
}

TEST_F(CaseStoreTest, TakesOverTheLockOfAProgramThatDied)
{
    const QString file = closedFile();
    leaveLockOfTheDead(file);
    const auto opened = open(file);
    EXPECT_TRUE(opened) << why(opened);
}

TEST_F(CaseStoreTest, NamesNobodyWhereOnlyADeadProgramLeftItsLock)
{
    const QString file = closedFile();
    leaveLockOfTheDead(file);
    m_store.write(QFileInfo(file).fileName() + u".inuse"_s, R"({"person": "ghost"})");
    EXPECT_FALSE(holderOf(file));
    EXPECT_FALSE(QFile::exists(file + u".lock"_s));
    EXPECT_FALSE(QFile::exists(file + u".inuse"_s));
}

#ifdef Q_OS_UNIX
/// As in a folder that cannot be written: the lock of a dead program cannot be taken away.
TEST_F(CaseStoreTest, NamesNobodyWhereALockOfTheDeadCannotBeClearedAway)
{
    const QString file = closedFile();
    leaveLockOfTheDead(file);
    m_store.write(QFileInfo(file).fileName() + u".inuse"_s, R"({"person": "ghost"})");
    QFile lock(file + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_EQ(flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    EXPECT_FALSE(holderOf(file));
    EXPECT_TRUE(hasForgottenLock(file));
    lock.close();
    EXPECT_FALSE(hasForgottenLock(file));
    EXPECT_FALSE(QFile::exists(file + u".lock"_s));
}
#endif

TEST_F(CaseStoreTest, HasNoForgottenLockWhileSomebodyHoldsIt)
{
    EXPECT_FALSE(hasForgottenLock(m_store.path()));
}

TEST_F(CaseStoreTest, RefusesANewerFile)
{
    const QString file = closedFile();
    QByteArray number(4, 0);
    qToBigEndian(qint32(newestSchema() + 1), number.data());
    overwrite(file, 60, number);
    EXPECT_EQ(refusalOf(file), Error::Code::SchemaTooNew);
    EXPECT_EQ(refusalOf(file, Access::ReadOnly), Error::Code::SchemaTooNew);
}

TEST_F(CaseStoreTest, RefusesTheDatabaseOfAnotherProgram)
{
    const QString file = path(u"places.sqlite"_s);
    Database::sqlite(file, Database::Access::ReadWrite).run(u"CREATE TABLE moz_places (id)"_s);
    EXPECT_EQ(refusalOf(file), Error::Code::Foreign);
    EXPECT_EQ(refusalOf(file, Access::ReadOnly), Error::Code::Foreign);
}

TEST_F(CaseStoreTest, RefusesATextFile)
{
    EXPECT_EQ(refusalOf(m_store.write(u"notes.redress"_s, QByteArray("Hello. ").repeated(200))),
              Error::Code::Foreign);
    EXPECT_EQ(refusalOf(m_store.write(u"short.redress"_s, "Hello.")), Error::Code::Foreign);
}

TEST_F(CaseStoreTest, RefusesAnEmptyFile)
{
    EXPECT_EQ(refusalOf(m_store.write(u"empty.redress"_s, "")), Error::Code::Foreign);
}

TEST_F(CaseStoreTest, RefusesATruncatedFile)
{
    const QString file = closedFile();
    QFile device(file);
    ASSERT_TRUE(device.resize(device.size() - 4096));
    EXPECT_EQ(refusalOf(file), Error::Code::Damaged);
    ASSERT_TRUE(device.resize(60));
    EXPECT_EQ(refusalOf(file), Error::Code::Foreign);
}

TEST_F(CaseStoreTest, RefusesAFolder)
{
    const auto opened = open(m_store.folder());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Error::Code::Foreign);
}

TEST_F(CaseStoreTest, RefusesAFileWhosePagesAreZeros)
{
    const QString file = closedFile();
    overwrite(file, 4096, QByteArray(int(QFile(file).size()) - 4096, 0));
    const auto opened = open(file);
    EXPECT_FALSE(opened);
}

TEST_F(CaseStoreTest, BringsAnOlderFileUpToDateAfterABackup)
{
    const QString file = path(u"older.redress"_s);
    makeOlderFile(file, schemaBefore(), u"Oldshire"_s);
    const auto read = open(file, Access::ReadOnly);
    ASSERT_FALSE(read) << "an older file cannot be brought up to date by a reader";
    EXPECT_EQ(read.error().code, Error::Code::ReadOnly);
    EXPECT_TRUE(read.error().message.contains("redress-cli upgrade"_L1))
        << read.error().message.toStdString();

    auto opened = open(file);
    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ(schemaOf((*opened)->database()), newestSchema());
    EXPECT_EQ((*opened)->councilName(), u"Oldshire"_s);
    const QString copy = CaseStore::copyBeforeUpgrade(file);
    EXPECT_EQ(readFileHeader(copy).schema, newestSchema() - 1);
}

TEST_F(CaseStoreTest, KeepsACopyOfEachOlderFileThatStoodAtItsPlace)
{
    const QString file = path(u"older.redress"_s);
    QStringList copies;
    for (const QString &council : {u"Oldshire"_s, u"Elsewhere"_s}) {
        makeOlderFile(file, schemaBefore(), council);
        ASSERT_TRUE(open(file));
        copies.append(CaseStore::copyBeforeUpgrade(file));
        Database copy = Database::sqlite(copies.back(), Database::Access::ReadOnly);
        Statement name(copy, u"SELECT value FROM setting WHERE name = 'council.name'"_s);
        ASSERT_TRUE(name.step());
        EXPECT_EQ(name.text(0), council);
        ASSERT_TRUE(QFile::remove(file));
    }
    EXPECT_EQ(copies.removeDuplicates(), 0) << copies.join(u'\n').toStdString();
}

TEST_F(CaseStoreTest, SignsWithThePersonAndTheClock)
{
    m_store.clock().setNow(QDateTime(day("2024-07-01"), QTime(8, 0), Qt::UTC));
    const Signature signature = m_store->signature();
    EXPECT_EQ(signature.person, u"tester"_s);
    EXPECT_EQ(signature.computer, u"desk"_s);
    EXPECT_EQ(signature.atUtc, QDateTime(day("2024-07-01"), QTime(8, 0), Qt::UTC));
}

// Whoever cancels is heard at each look, up to the last before all of it counts.
TEST_F(CaseStoreTest, LeavesAnOlderFileAsItWasWheneverItsUpgradeIsCancelled)
{
    const QString file = path(u"old.redress"_s);
    constexpr int kBeforeWords = 9;
    makeOlderFile(file, kBeforeWords, u"Oldshire"_s);
    const QByteArray before = contentOf(file);
    ASSERT_TRUE(upgrade::isWanted(file));
    int looks = 0;
    for (;; ++looks) {
        ASSERT_LT(looks, 100);
        int looked = 0;
        const Progress progress{{}, [&] { return ++looked > looks; }};
        const auto done = upgrade::run(file, {u"second"_s, u"laptop"_s}, m_store.clock(), progress);
        if (done) {
            EXPECT_EQ(*done, CaseStore::copyBeforeUpgrade(file));
            break;
        }
        EXPECT_EQ(done.error().code, Error::Code::Cancelled) << why(done);
        EXPECT_EQ(contentOf(file), before) << looks;
        EXPECT_EQ(QDir(m_store.folder()).entryList({u"old.*"_s}, QDir::Files),
                  QStringList{u"old.redress"_s})
            << looks;
    }
    EXPECT_GT(looks, newestSchema() - kBeforeWords) << "once for each step at least";
    EXPECT_FALSE(upgrade::isWanted(file));
    EXPECT_EQ(readFileHeader(file).schema, newestSchema());
}

#ifdef Q_OS_UNIX
/// Whether another program finds \p file locked against whoever would take its log away.
bool isLockedForOthers(const QString &file)
{
    constexpr off_t kSharedFirst = 0x40000000 + 2; // of SQLite: "unix locking"
    constexpr off_t kSharedSize = 510;
    const QByteArray name = QFile::encodeName(file);
    const pid_t other = ::fork();
    if (other == 0) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kSharedFirst;
        lock.l_len = kSharedSize;
        const int descriptor = ::open(name.constData(), O_RDWR);
        ::_exit(::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int ended = 0;
    EXPECT_EQ(::waitpid(other, &ended, 0), other);
    return WEXITSTATUS(ended) == 1;
}

// POSIX takes all locks of a program on a file when that closes any descriptor of it: another
// program would take the log for left behind, and remove it with all that is saved afterwards.
TEST_F(CaseStoreTest, KeepsItsLocksWhenItsHeadIsLookedAt)
{
    const QString file = m_store.path();
    ASSERT_TRUE(isLockedForOthers(file));
    EXPECT_EQ(readFileHeader(file).state, FileHeader::State::Redress);
    EXPECT_EQ(readFileHeader(file).schema, newestSchema());
    EXPECT_TRUE(isLockedForOthers(file)) << "by looking at its header";
    EXPECT_FALSE(carriedcopy::isOne(file));
    EXPECT_TRUE(isLockedForOthers(file)) << "by asking whether it is a copy with a password";
    EXPECT_FALSE(open(file)) << "it is open already";
    EXPECT_TRUE(open(file, Access::ReadOnly));
    EXPECT_TRUE(isLockedForOthers(file)) << "by opening it again";
    m_store.close();
    EXPECT_FALSE(isLockedForOthers(file));
}
#endif

} // namespace redress
