// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "tests/core/store/storedcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class BackupTest : public StoredCaseTest
{
protected:
    QString target() { return store().folder() + u"/copy.backup"_s; }
    QStringList files() { return QDir(store().folder()).entryList(QDir::Files, QDir::Name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
};

} // namespace

TEST_F(BackupTest, SaysWhatItWrote)
{
    const auto report = backUp(database(), target());
    ASSERT_TRUE(report) << why(report);
    EXPECT_EQ(report->path, target());
    EXPECT_EQ(report->cases, 2);
    EXPECT_EQ(report->bytes, QFileInfo(target()).size());
}

TEST_F(BackupTest, HasItsChecksumBesideIt)
{
    const auto report = backUp(database(), target());
    ASSERT_TRUE(report) << why(report);
    const QByteArray digest =
        QCryptographicHash::hash(contentOf(target()), QCryptographicHash::Sha256).toHex();
    EXPECT_EQ(report->sha256, QString::fromLatin1(digest));
    EXPECT_EQ(contentOf(target() + u".sha256"_s), digest + "  copy.backup\n")
        << "as sha256sum writes and reads it";
}

TEST_F(BackupTest, OpensAsACaseFileWithTheSameCases)
{
    ASSERT_TRUE(backUp(database(), target()));
    const CaseDossier original = dossier();
    const auto copy =
        CaseStore::open(target(), CaseStore::Access::ReadWrite, {u"a"_s, u"b"_s}, store().clock());
    ASSERT_TRUE(copy) << why(copy);
    const auto read = CaseRepository((*copy)->database()).dossier(complaint());
    ASSERT_TRUE(read) << why(read);
    EXPECT_EQ(*read, original);
}

TEST_F(BackupTest, LeavesNothingButTheCopyAndItsChecksum)
{
    const QStringList before = files();
    ASSERT_TRUE(backUp(database(), target()));
    QStringList after = files();
    for (const QString &name : before)
        after.removeAll(name);
    EXPECT_EQ(after, (QStringList{u"copy.backup"_s, u"copy.backup.sha256"_s}));
}

TEST_F(BackupTest, NeverOverwrites)
{
    store().write(u"copy.backup"_s, "last good backup");
    const auto report = backUp(database(), target());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Conflict);
    EXPECT_EQ(contentOf(target()), "last good backup");
}

TEST_F(BackupTest, NeedsAFolder)
{
    const auto report = backUp(database(), store().folder() + u"/no/copy.backup"_s);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::NotFound);
}

TEST_F(BackupTest, ClearsAwayWhatAnInterruptedBackupLeft)
{
    store().write(u"copy.backup.part"_s, "half a backup");
    const auto report = backUp(database(), target());
    ASSERT_TRUE(report) << why(report);
    EXPECT_FALSE(files().contains(u"copy.backup.part"_s));
}

TEST_F(BackupTest, LeavesNothingWhenItIsCancelled)
{
    const QStringList before = files();
    for (int step = 0; step < 4; ++step) {
        int asked = 0;
        Progress progress;
        progress.cancelled = [&] { return asked++ >= step; };
        const auto report = backUp(database(), target(), progress);
        if (report) { // asked less often than that: it was done
            EXPECT_GT(step, 0);
            break;
        }
        EXPECT_EQ(report.error().code, Error::Code::Cancelled);
        EXPECT_EQ(files(), before);
    }
}

TEST_F(BackupTest, TellsWhereItStands)
{
    QStringList told;
    Progress progress;
    progress.report = [&](const QString &doing, qint64, qint64) { told.append(doing); };
    ASSERT_TRUE(backUp(database(), target(), progress));
    EXPECT_GE(told.size(), 2);
}

TEST_F(BackupTest, CanBeMadeByAReader)
{
    const auto reader = CaseStore::open(store().path(), CaseStore::Access::ReadOnly,
                                        {u"a"_s, u"b"_s}, store().clock());
    ASSERT_TRUE(reader) << why(reader);
    const auto report = backUp((*reader)->database(), target());
    EXPECT_TRUE(report) << why(report);
}

TEST_F(BackupTest, HoldsWhatStandsInTheLogAlone)
{
    inUnit([](UnitOfWork &unit) {
        unit.database().run(u"INSERT INTO setting (name, value) VALUES ('a.b', 'c')"_s);
    });
    ASSERT_TRUE(QFile::exists(store().path() + u"-wal"_s));
    ASSERT_TRUE(backUp(database(), target()));
    Database copy = Database::sqlite(target(), Database::Access::ReadOnly);
    EXPECT_EQ(copy.ask(u"SELECT value FROM setting WHERE name = 'a.b'"_s), u"c"_s);
}

} // namespace redress
