// SPDX-License-Identifier: GPL-3.0-or-later
// A limit on the size of files stands in for the full disk: writes fail at the same places.
#include "tests/robustness/processes.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Wrote {
    QString lastLine;
    int saves = 0;
};

Wrote runLimited(qint64 limit, const QStringList &arguments)
{
    const auto writer = startWriter(QStringList{u"limit"_s, QString::number(limit)} + arguments);
    EXPECT_TRUE(writer->waitForFinished(60'000));
    const QByteArrayList lines = writer->readAllStandardOutput().trimmed().split('\n');
    return {QString::fromUtf8(lines.last()), int(lines.size()) - 1};
}

} // namespace

TEST(FullDisk, StopsSavingWithOneClearSentenceAndKeepsWhatWasSaved)
{
    const QTemporaryDir folder;
    for (const qint64 room : {0, 4'096, 20'000, 100'000, 400'000}) {
        const QString path = makeCaseFile(folder.path());
        const Wrote wrote = runLimited(QFileInfo(path).size() + room, {u"save"_s, path});
        EXPECT_TRUE(wrote.lastLine.startsWith("error"_L1)) << wrote.lastLine.toStdString();
        EXPECT_TRUE(wrote.lastLine.contains(u"disk is full"_s)) << wrote.lastLine.toStdString();
        EXPECT_EQ(checkedCases(path), 6);
        const int stored = summaryOf(path, u"A-001"_s).section(u' ', 1).toInt();
        EXPECT_EQ(stored, wrote.saves) << room;
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }
}

TEST(FullDisk, LeavesTheFileAsItWasBeforeAnImport)
{
    const QTemporaryDir folder;
    QFile import(folder.filePath(u"cases.csv"_s));
    ASSERT_TRUE(import.open(QIODevice::WriteOnly));
    import.write("reference,kind,procedure,directorate,service,received_date,summary\n");
    for (int i = 0; i < 5000; ++i)
        import.write(QStringLiteral("K-%1,complaint,corporate,Highways,,2024-02-01,Pothole %1\n")
                         .arg(i)
                         .toUtf8());
    import.close();
    const QString path = makeCaseFile(folder.path());
    for (const qint64 room : {0, 50'000, 200'000, 300'000}) {
        const Wrote wrote =
            runLimited(QFileInfo(path).size() + room, {u"import"_s, path, import.fileName()});
        EXPECT_TRUE(wrote.lastLine.contains(u"disk is full"_s)) << wrote.lastLine.toStdString();
        EXPECT_EQ(checkedCases(path), 6);
    }
    // With room again the same file takes the same import, without a restart of anything.
    EXPECT_EQ(runCli({u"import"_s, path, import.fileName()}).exitCode, 0);
    EXPECT_EQ(checkedCases(path), 5006);
}

TEST(FullDisk, KeepsNoHalfABackup)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QString target = folder.filePath(u"copy.redress"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"prlimit"_s, {u"--fsize=100000"_s, u"env"_s, u"--ignore-signal=XFSZ"_s,
                                 QStringLiteral(REDRESS_CLI), u"backup"_s, path, target});
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_FALSE(QFile::exists(target + u".part"_s));
    EXPECT_EQ(checkedCases(path), 6);
}

} // namespace redress
