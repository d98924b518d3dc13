// SPDX-License-Identifier: GPL-3.0-or-later
// A limit on the size of files stands in for the full disk: writes fail at the same places.
#include "tests/robustness/processes.h"

#include "core/store/fileheader.h"
#include "core/store/upgrade.h"
#include "tests/support/olderfile.h"
#include "tests/support/resourcelimit.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
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

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
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

class FullDiskOnImport : public testing::TestWithParam<ImportWay>
{};

TEST_P(FullDiskOnImport, LeavesTheFileAsItWas)
{
    const QTemporaryDir folder;
    const QString import = writeImport(folder.path(), 5000, GetParam());
    const QString path = makeCaseFile(folder.path());
    const bool isStraight = GetParam() == ImportWay::StraightIn;
    ASSERT_EQ(QFileInfo(import).size() > QFileInfo(path).size(), isStraight);
    for (const qint64 room : {0, 50'000, 200'000, 300'000}) {
        const Wrote wrote = runLimited(QFileInfo(path).size() + room, {u"import"_s, path, import});
        EXPECT_TRUE(wrote.lastLine.contains(u"disk is full"_s)) << wrote.lastLine.toStdString();
        EXPECT_EQ(checkedCases(path), 6);
    }
    // With room again the same file takes the same import, without a restart of anything.
    EXPECT_EQ(runCli({u"import"_s, path, import}).exitCode, 0);
    EXPECT_EQ(checkedCases(path), 5006);
    EXPECT_FALSE(QFile::exists(path + u"-journal"_s));
}

INSTANTIATE_TEST_SUITE_P(Either, FullDiskOnImport,
                         testing::Values(ImportWay::ThroughLog, ImportWay::StraightIn),
                         [](const auto &way) {
                             return way.param == ImportWay::StraightIn ? "FirstImport" : "Import";
                         });

TEST(FullDisk, KeepsNoHalfABackup)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QString target = folder.filePath(u"copy.redress"_s);
    EXPECT_EQ(runCliWithin(100'000, {u"backup"_s, path, target}).exitCode, 1);
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_FALSE(QFile::exists(target + u".part"_s));
    EXPECT_EQ(checkedCases(path), 6);
}

TEST(FullDisk, LeavesNoHalfANewFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.redress"_s);
    for (const qint64 bytes : {0, 4'096, 100'000, 400'000}) {
        for (const QString &command : {u"new"_s, u"sample"_s}) {
            const Ended ended = runCliWithin(bytes, {command, path});
            EXPECT_EQ(ended.exitCode, 1);
            EXPECT_TRUE(ended.errors.contains(u"disk is full"_s)) << ended.errors.toStdString();
            EXPECT_EQ(filesIn(folder.path()), QStringList()) << bytes;
        }
    }
    // The county is half told when there is no room for the rest of it.
    const Ended ended = runCliWithin(2'000'000, {u"sample"_s, path});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_TRUE(ended.errors.contains(u"disk is full"_s)) << ended.errors.toStdString();
    EXPECT_EQ(filesIn(folder.path()), QStringList());
    EXPECT_EQ(runCli({u"new"_s, path}).exitCode, 0);
}

TEST(FullDisk, LeavesAnOlderFileAsOldAsItWas)
{
    constexpr int kBeforeWords = 9;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.redress"_s);
    makeOlderFile(path, kBeforeWords, u"Oldshire"_s);
    const qint64 size = QFileInfo(path).size();
    const auto expectAsItWas = [&](const std::string &where) {
        EXPECT_EQ(readFileHeader(path).schema, kBeforeWords) << where;
        EXPECT_EQ(QFileInfo(path).size(), size) << where;
        EXPECT_EQ(filesIn(folder.path()), QStringList{u"old.redress"_s}) << where;
    };
    for (const qint64 bytes : {qint64(0), qint64(4096), size / 2}) {
        const Ended ended = runCliWithin(bytes, {u"upgrade"_s, path});
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.errors.contains(u"disk is full"_s)) << ended.errors.toStdString();
        expectAsItWas(std::to_string(bytes));
    }
    // Full when the copy is made, while the steps are done.
    for (const rlim_t bytes : {0, 4'096, 50'000}) {
        std::optional<ResourceLimit> full;
        const Progress progress{[&](const QString &, qint64, qint64 steps) {
                                    if (steps > 0 && !full)
                                        full.emplace(RLIMIT_FSIZE, bytes);
                                },
                                {}};
        const FixedClock clock(day("2024-06-03"));
        const auto done = upgrade::run(path, {u"tester"_s, u"desk"_s}, clock, progress);
        EXPECT_TRUE(full);
        full.reset();
        ASSERT_FALSE(done) << bytes;
        EXPECT_EQ(done.error().code, Error::Code::Full) << why(done);
        expectAsItWas("with files of " + std::to_string(bytes));
    }
    const Ended upgraded = runCli({u"upgrade"_s, path});
    EXPECT_EQ(upgraded.exitCode, 0) << upgraded.errors.toStdString();
    EXPECT_EQ(checkedCases(path), 0);
}

// The file in WAL mode needs 32 KB of shared memory beside it to be read at all.
TEST(FullDisk, KeepsNoHalfAWorkbookPaperOrCopy)
{
    constexpr qint64 kRoom = 33'000;
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QTemporaryDir papers;
    const QString year = u"2023-24"_s;
    const QTemporaryDir room;
    const QString password = room.filePath(u"password"_s);
    QFile file(password);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("correct horse battery staple\n");
    file.close();
    const std::vector<QStringList> calls{
        {u"report"_s, path, u"--year"_s, year, u"--output"_s, papers.filePath(u"report.pdf"_s)},
        {u"report"_s, path, u"--year"_s, year, u"--output"_s, papers.filePath(u"report.html"_s)},
        {u"tables"_s, path, u"--year"_s, year, u"--output"_s, papers.filePath(u"tables.xlsx"_s)},
        {u"restore"_s, path, path, u"--output"_s, papers.filePath(u"restored.redress"_s)},
        {u"protect"_s, path, papers.filePath(u"carried.redress-carried"_s), u"--password-file"_s,
         password},
    };
    for (const QStringList &call : calls) {
        const Ended ended = runCliWithin(kRoom, call);
        EXPECT_EQ(ended.exitCode, 1) << call.first().toStdString();
        // A workbook is put together in the temporary folder, which may lie on another disk.
        static const QRegularExpression says(u"disk (of the temporary folder )?is full"_s);
        EXPECT_TRUE(ended.errors.contains(says))
            << call.first().toStdString() << ": " << ended.errors.toStdString();
        EXPECT_EQ(filesIn(papers.path()), QStringList()) << call.first().toStdString();
    }
    EXPECT_EQ(checkedCases(path), 6);
}

} // namespace redress
