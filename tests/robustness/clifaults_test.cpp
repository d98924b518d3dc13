// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be used: one clear message each, and the file as it was.
#include "tests/robustness/processes.h"

#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QDir>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

/// Every command that takes a file refuses it with exit code 1, one sentence or two on one line, the
/// words \p says, and without touching it.
void expectRefused(const QString &path, const QString &says)
{
    const bool exists = QFile::exists(path);
    const QByteArray before = exists ? digestOf(path) : QByteArray();
    const QStringList besides = QFileInfo(path).dir().entryList(QDir::Files);
    for (const QStringList &arguments :
         {QStringList{u"worklist"_s, path},
          QStringList{u"import"_s, path, testData(u"bad-csv/base/services.csv"_s)},
          QStringList{u"table"_s, path, u"003-complaints-received"_s, u"--year"_s, u"2023-24"_s},
          QStringList{u"check"_s, path}, QStringList{u"backup"_s, path, path + u".copy"_s}}) {
        const Ended ended = runCli(arguments);
        const std::string command = arguments.first().toStdString();
        EXPECT_EQ(ended.exitCode, 1) << command;
        EXPECT_TRUE(ended.errors.contains(says)) << command << ": " << ended.errors.toStdString();
        EXPECT_EQ(ended.errors.trimmed().count(u'\n'), 0) << ended.errors.toStdString();
        EXPECT_TRUE(ended.output.isEmpty()) << ended.output.toStdString();
    }
    if (exists) {
        EXPECT_EQ(digestOf(path), before);
        EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files), besides);
    }
}

} // namespace

TEST(CliFaults, AMissingFileOrFolderIsNamed)
{
    const QTemporaryDir folder;
    expectRefused(folder.filePath(u"none.redress"_s), u"There is no file"_s);
    const Ended made = runCli({u"new"_s, folder.filePath(u"nowhere/cases.redress"_s)});
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_TRUE(made.errors.contains(u"The folder"_s)) << made.errors.toStdString();
}

TEST(CliFaults, AForeignFileIsRefusedAndLeftAsItIs)
{
    const QTemporaryDir folder;
    expectRefused(write(folder.filePath(u"notes.redress"_s), "These are my notes.\n"),
                  u"is not a Redress file"_s);
    expectRefused(write(folder.filePath(u"empty.redress"_s), {}), u"is empty"_s);
    const QString other = folder.filePath(u"other.redress"_s);
    {
        Database database = Database::sqlite(other, Database::Access::ReadWrite);
        database.run(u"CREATE TABLE recipe (name TEXT)"_s);
    }
    expectRefused(other, u"is not a Redress file"_s);
}

TEST(CliFaults, ANewerFileIsRefusedAndLeftAsItIs)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    {
        Database database = Database::sqlite(path, Database::Access::ReadWrite);
        database.run(u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
    }
    expectRefused(path, u"newer version of Redress"_s);
}

TEST(CliFaults, ATruncatedFileIsCalledDamaged)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    ASSERT_TRUE(QFile::resize(path, QFileInfo(path).size() / 2));
    expectRefused(path, u"is damaged"_s);
}

TEST(CliFaults, ZeroedPagesAreFoundByTheCheck)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4; page * 4096 < file.size(); page += 3) {
        ASSERT_TRUE(file.seek(page * 4096));
        file.write(QByteArray(4096, '\0'));
    }
    file.close();
    const QByteArray before = digestOf(path);
    const Ended ended = runCli({u"check"_s, path});
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_TRUE((ended.output + ended.errors).contains(u"damaged"_s))
        << ended.output.toStdString() << ended.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
}

TEST(CliFaults, AFileThatAnotherProgramWritesIsBusyAndThenFree)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    {
        Database other = Database::sqlite(path, Database::Access::ReadWrite);
        other.run(u"BEGIN IMMEDIATE"_s);
        const Ended ended = runCli({u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)});
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.errors.contains(u"by another program"_s)) << ended.errors.toStdString();
        other.run(u"ROLLBACK"_s);
    }
    const Ended ended = runCli({u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)});
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.toStdString();
}

TEST(CliFaults, AReadOnlyFileIsReadAndNotWritten)
{
    QTemporaryDir folder(QDir::tempPath() + u"/redress-ro-XXXXXX"_s);
    const QString inner = folder.filePath(u"share"_s);
    ASSERT_TRUE(QDir().mkpath(inner));
    const QString path = makeCaseFile(inner);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    const QFile::Permissions readable(0x4444);
    ASSERT_TRUE(QFile::setPermissions(path, readable));
    QFile::setPermissions(inner, QFile::Permissions(0x5555));
    const QByteArray before = digestOf(path);

    const Ended list = runCliAsPlainUser({u"worklist"_s, path}, folder.path());
    EXPECT_EQ(list.exitCode, 0) << list.errors.toStdString();
    const Ended import = runCliAsPlainUser(
        {u"import"_s, path, testData(u"bad-csv/14-header-only.cases.csv"_s)}, folder.path());
    EXPECT_EQ(import.exitCode, 1);
    EXPECT_TRUE(import.errors.contains(u"can only be read"_s)) << import.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
    QFile::setPermissions(inner, QFile::Permissions(0x7755));
}

TEST(CliFaults, AFileIsNeverOverwritten)
{
    const QTemporaryDir folder;
    const QString path = makeCaseFile(folder.path());
    const QByteArray before = digestOf(path);
    const Ended made = runCli({u"new"_s, path});
    EXPECT_EQ(made.exitCode, 1);
    EXPECT_TRUE(made.errors.contains(u"already"_s)) << made.errors.toStdString();
    const Ended copied = runCli({u"backup"_s, path, path});
    EXPECT_EQ(copied.exitCode, 1);
    EXPECT_TRUE(copied.errors.contains(u"never overwrite"_s)) << copied.errors.toStdString();
    EXPECT_EQ(digestOf(path), before);
}

} // namespace redress
