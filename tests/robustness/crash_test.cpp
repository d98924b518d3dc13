// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/robustness/processes.h"

#include "core/store/fileheader.h"
#include "core/store/schema.h"
#include "tests/support/olderfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRounds = 100;
constexpr int kImportedRows = 4000;
constexpr int kFewRounds = 12;

/// Stops a program at random moments of an import, and looks at what is there afterwards.
class CrashOfAnImport
{
public:
    explicit CrashOfAnImport(ImportWay way)
        : m_import(writeImport(m_folder.path(), kImportedRows, way))
    {}

    void run(int longestMs)
    {
        QString path = makeCaseFile(m_folder.path());
        std::mt19937 random(2);
        for (int round = 0; round < kRounds; ++round) {
            const auto writer = startWriter({u"import"_s, path, m_import});
            ASSERT_TRUE(writer->waitForReadyRead(30'000));
            QThread::msleep(random() % unsigned(longestMs));
            writer->kill();
            writer->waitForFinished();
            const bool wasTold = writer->readAllStandardOutput().contains("done");
            journals += QFile::exists(path + u"-journal"_s) ? 1 : 0;
            const qint64 cases = checkedCases(path);
            if (cases == 6 + kImportedRows) {
                ++wholly;
                path = makeCaseFile(m_folder.path());
                for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
                    QFile::remove(path + suffix);
            } else {
                ASSERT_EQ(cases, 6) << "round " << round;
                ASSERT_FALSE(wasTold) << "round " << round;
                ++notAtAll;
            }
        }
        testing::Test::RecordProperty("wholly", wholly);
        testing::Test::RecordProperty("notAtAll", notAtAll);
        testing::Test::RecordProperty("journals", journals);
    }

    int wholly = 0;
    int notAtAll = 0;
    int journals = 0; ///< Rounds that left the journal of a file without a log.

private:
    QTemporaryDir m_folder;
    QString m_import;
};

/// Leaves the log of what was saved beside the file.
void killWhileSaving(const QString &path)
{
    const auto writer = startWriter({u"save"_s, path});
    ASSERT_TRUE(writer->waitForReadyRead(30'000));
    writer->kill();
    writer->waitForFinished();
    ASSERT_GT(QFileInfo(path + u"-wal"_s).size(), 0);
}

} // namespace

TEST(Crash, InTheMiddleOfSavingLosesNothingThatWasAcknowledged)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    std::mt19937 random(1);
    int acknowledged = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto writer = startWriter({u"save"_s, path});
        ASSERT_TRUE(writer->waitForReadyRead(30'000));
        QThread::msleep(random() % 40);
        writer->kill();
        writer->waitForFinished();
        const QByteArrayList lines = writer->readAllStandardOutput().split('\n');
        ASSERT_GE(lines.size(), 2);
        acknowledged = std::max(acknowledged, lines.at(lines.size() - 2).toInt());
        const int stored = summaryOf(path, u"A-001"_s).section(u' ', 1).toInt();
        ASSERT_GE(stored, acknowledged) << "round " << round;
        ASSERT_LE(stored, acknowledged + 1) << "round " << round;
        acknowledged = stored;
    }
    EXPECT_EQ(checkedCases(path), 6);
    EXPECT_GT(acknowledged, kRounds);
}

// As IT puts a file back: SQLite would merge the log that lies there into the copy.
TEST(Crash, BeforeABackupWasCopiedOverTheFileLeavesTheBackup)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QString backup = folder.filePath(u"good.backup"_s);
    ASSERT_EQ(runCli({u"backup"_s, path, backup}).exitCode, 0);
    const QString before = summaryOf(path, u"A-001"_s);
    killWhileSaving(path);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::copy(backup, path));
    const QByteArray log = digestOf(path + u"-wal"_s);

    const Ended listed = runCli({u"worklist"_s, path});
    EXPECT_EQ(listed.exitCode, 0);
    EXPECT_TRUE(listed.errors.contains(u"cases.redress.wal-set-aside"_s))
        << listed.errors.toStdString();
    EXPECT_EQ(digestOf(path), digestOf(backup));
    EXPECT_EQ(digestOf(path + u".wal-set-aside"_s), log);
    EXPECT_FALSE(QFile::exists(path + u"-wal"_s));
    EXPECT_EQ(checkedCases(path), 6);
    EXPECT_EQ(summaryOf(path, u"A-001"_s), before);
    EXPECT_FALSE(runCli({u"worklist"_s, path}).errors.contains(u"wal-set-aside"_s)) << "told once";
}

TEST(Crash, OfAnotherFileLeavesALogThatIsNotMergedIntoThisOne)
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString path = makeCaseFile(folder.path());
    ASSERT_EQ(
        runCli({u"import"_s, path, writeImport(folder.path(), 3, ImportWay::ThroughLog)}).exitCode,
        0);
    const QByteArray before = digestOf(path);
    const QString other = makeCaseFile(elsewhere.path());
    killWhileSaving(other);
    ASSERT_TRUE(QFile::copy(other + u"-wal"_s, path + u"-wal"_s));

    const Ended listed = runCli({u"worklist"_s, path});
    EXPECT_EQ(listed.exitCode, 0);
    EXPECT_TRUE(listed.errors.contains(u"cases.redress.wal-set-aside"_s))
        << listed.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
    EXPECT_EQ(checkedCases(path), 9);
    EXPECT_TRUE(QFile::exists(path + u".wal-set-aside"_s));
}

TEST(Crash, IsNoneWhereTheFileIsTakenAwayFromWhoeverSaves)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const auto writer = startWriter({u"save"_s, path});
    ASSERT_TRUE(writer->waitForReadyRead(30'000));
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(writer->waitForFinished(30'000)) << "it goes on into what nobody finds";
    EXPECT_EQ(writer->exitCode(), 1);
    EXPECT_TRUE(writer->readAllStandardOutput().contains("is no longer where it was"));
}

TEST(Crash, InTheMiddleOfAnImportLeavesAllOfItOrNothing)
{
    CrashOfAnImport crash(ImportWay::ThroughLog);
    crash.run(250);
    EXPECT_GT(crash.notAtAll, 0);
    EXPECT_EQ(crash.journals, 0);
}

// A first import writes straight into the file, with a journal that takes it back.
TEST(Crash, InTheMiddleOfAFirstImportLeavesAllOfItOrNothing)
{
    CrashOfAnImport crash(ImportWay::StraightIn);
    crash.run(800);
    EXPECT_GT(crash.notAtAll, 0);
    EXPECT_GT(crash.journals, 0) << "the import went another way";
}

// A copy under its name is whole, and one that is not whole never has its name.
TEST(Crash, InTheMiddleOfABackupLeavesNoCopyThatIsNotWhole)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QString import = writeImport(folder.path(), kImportedRows, ImportWay::StraightIn);
    ASSERT_EQ(runCli({u"import"_s, path, import}).exitCode, 0);
    QElapsedTimer watch;
    watch.start();
    ASSERT_EQ(runCli({u"backup"_s, path, folder.filePath(u"first.backup"_s)}).exitCode, 0);
    const auto whole = std::uint_fast32_t(watch.elapsed()) + 1; // What one takes, in milliseconds.
    std::mt19937 random(4);
    int stopped = 0;
    for (int round = 0; round < kFewRounds; ++round) {
        const QString copy = folder.filePath(u"copy-%1.backup"_s.arg(round));
        {
            QProcess backing;
            backing.start(QStringLiteral(REDRESS_CLI), {u"backup"_s, path, copy});
            ASSERT_TRUE(backing.waitForStarted());
            QThread::msleep(random() % whole);
            backing.kill();
            backing.waitForFinished();
        }
        if (QFile::exists(copy)) {
            EXPECT_EQ(checkedCases(copy), 6 + kImportedRows) << "round " << round;
        } else {
            ++stopped;
        }
    }
    EXPECT_GT(stopped, 0) << "each was done before it was stopped";
    EXPECT_EQ(checkedCases(path), 6 + kImportedRows);
    const QString last = folder.filePath(u"last.backup"_s);
    EXPECT_EQ(runCli({u"backup"_s, path, last}).exitCode, 0);
    EXPECT_EQ(checkedCases(last), 6 + kImportedRows);
}

TEST(Crash, InTheMiddleOfAnUpgradeLeavesTheOldFormatOrTheNew)
{
    std::mt19937 random(5);
    int old = 0;
    for (int round = 0; round < kFewRounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"older.redress"_s);
        makeOlderFile(path, schemaBefore(), u"Wexmoor"_s);
        {
            QProcess upgrading;
            upgrading.start(QStringLiteral(REDRESS_CLI), {u"upgrade"_s, path});
            ASSERT_TRUE(upgrading.waitForStarted());
            QThread::msleep(random() % 150);
            upgrading.kill();
            upgrading.waitForFinished();
        }
        const QDir beside(folder.path());
        for (const QString &copy : beside.entryList({u"*.backup"_s}, QDir::Files)) {
            const FileHeader header = readFileHeader(beside.filePath(copy));
            EXPECT_EQ(header.state, FileHeader::State::Redress) << "round " << round;
            EXPECT_EQ(header.schema, schemaBefore()) << "round " << round;
        }
        int schema = 0;
        {
            // With what lies in its log, or is taken back by its journal.
            Database file = Database::sqlite(path, Database::Access::ReadWrite);
            schema = schemaOf(file);
            EXPECT_EQ(file.ask(u"PRAGMA integrity_check"_s), u"ok"_s) << "round " << round;
        }
        EXPECT_TRUE(schema == schemaBefore() || schema == newestSchema()) << schema;
        old += schema == schemaBefore() ? 1 : 0;
        EXPECT_TRUE(schema == schemaBefore() ||
                    !beside.entryList({u"*.backup"_s}, QDir::Files).isEmpty())
            << "the file as it was is gone";
        const Ended again = runCli({u"upgrade"_s, path});
        EXPECT_EQ(again.exitCode, 0) << again.errors.toStdString();
        EXPECT_EQ(readFileHeader(path).schema, newestSchema());
    }
    EXPECT_GT(old, 0) << "each was done before it was stopped";
}

// Ctrl+C is no crash: what was begun is taken back at once, and nothing lies beside the file.
TEST(Crash, IsNoneWhereSomebodyStopsAnImportAtTheTerminal)
{
    const QTemporaryDir folder;
    const QString import = writeImport(folder.path(), kImportedRows, ImportWay::StraightIn);
    std::mt19937 random(3);
    int stopped = 0;
    for (int round = 0; round < 10; ++round) {
        const QString path = makeCaseFile(folder.path());
        QProcess importing;
        importing.start(QStringLiteral(REDRESS_CLI), {u"import"_s, path, import});
        const QString lock = path + u".lock"_s;
        while (importing.state() != QProcess::NotRunning && !QFile::exists(lock))
            QThread::msleep(1);
        QThread::msleep(random() % 150);
        ::kill(pid_t(importing.processId()), SIGINT);
        ASSERT_TRUE(importing.waitForFinished());
        ASSERT_EQ(importing.exitStatus(), QProcess::NormalExit);
        const bool isDone = importing.exitCode() == 0;
        stopped += isDone ? 0 : 1;
        if (!isDone) {
            EXPECT_EQ(importing.exitCode(), 1);
            const QByteArray said = importing.readAllStandardError();
            EXPECT_TRUE(said.contains("The import was cancelled")) << said.constData();
        }
        for (const QString &beside : {u"-journal"_s, u"-wal"_s, u".lock"_s, u".inuse"_s})
            EXPECT_FALSE(QFile::exists(path + beside)) << beside.toStdString();
        EXPECT_EQ(checkedCases(path), isDone ? 6 + kImportedRows : 6);
        QFile::remove(path);
    }
    EXPECT_GT(stopped, 0);
}

TEST(Crash, OfTheProgramThatHasAFileOpenDoesNotLockItForEver)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const auto holder = startWriter({u"hold"_s, path});
    ASSERT_TRUE(holder->waitForReadyRead(30'000));

    const Ended refused =
        runCli({u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.errors.contains(u"cases.redress open in another window"_s))
        << refused.errors.toStdString();
    EXPECT_TRUE(refused.errors.contains(QSysInfo::machineHostName()));
    // Reading is possible all the while.
    EXPECT_EQ(runCli({u"worklist"_s, path}).exitCode, 0);

    holder->kill();
    holder->waitForFinished();
    const Ended taken =
        runCli({u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)});
    EXPECT_EQ(taken.exitCode, 0) << taken.errors.toStdString();
}

} // namespace redress
