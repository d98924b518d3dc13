// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/robustness/processes.h"

#include <QTemporaryDir>
#include <QThread>

#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRounds = 100;
constexpr int kImportedRows = 4000;

/// A folder with an import of so many cases that a random moment hits the middle of it.
QString makeImport(const QString &folder)
{
    QFile file(folder + u"/cases.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("reference,kind,procedure,directorate,service,received_date,summary\n");
    for (int i = 0; i < kImportedRows; ++i)
        file.write(QStringLiteral("K-%1,complaint,corporate,Highways,,2024-02-01,Pothole %1\n")
                       .arg(i)
                       .toUtf8());
    return file.fileName();
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

TEST(Crash, InTheMiddleOfAnImportLeavesAllOfItOrNothing)
{
    const QTemporaryDir folder;
    const QString import = makeImport(folder.path());
    QString path = makeCaseFile(folder.path());
    std::mt19937 random(2);
    int wholly = 0;
    int notAtAll = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto writer = startWriter({u"import"_s, path, import});
        ASSERT_TRUE(writer->waitForReadyRead(30'000));
        QThread::msleep(random() % 250);
        writer->kill();
        writer->waitForFinished();
        const bool wasTold = writer->readAllStandardOutput().contains("done");
        const qint64 cases = checkedCases(path);
        if (cases == 6 + kImportedRows) {
            ++wholly;
            path = makeCaseFile(folder.path());
            QFile::remove(path + u"-wal"_s);
            QFile::remove(path + u"-shm"_s);
        } else {
            ASSERT_EQ(cases, 6) << "round " << round;
            ASSERT_FALSE(wasTold) << "round " << round;
            ++notAtAll;
        }
    }
    EXPECT_GT(notAtAll, 0);
    RecordProperty("wholly", wholly);
    RecordProperty("notAtAll", notAtAll);
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
