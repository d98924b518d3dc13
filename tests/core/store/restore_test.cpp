// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/backupplan.h"
#include "core/store/fileheader.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Restoring : public testing::Test
{
protected:
    void SetUp() override
    {
        import("a", "CSC/24/0001", "Minutes not sent");
        const auto made =
            backupplan::make(m_store.database(), {}, {day("2024-06-03"), QTime(9, 4)});
        ASSERT_TRUE(made) << why(made);
        m_backup = made->path;
        import("b", "CSC/24/0002", "Recorded after the backup");
    }

    void import(const char *name, const char *reference, const char *summary)
    {
        const QString services = m_store.write(
            u"services.csv"_s, "directorate,service,sort_order\nAdults,Home support,1\n");
        const ImportReport report = m_store.import(
            {services,
             m_store.write(QString::fromLatin1(name) + u".cases.csv"_s,
                           QByteArray("reference,kind,procedure,received_date,directorate,"
                                      "complainant_type,summary\n") +
                               reference + ",complaint,corporate,2024-05-01,Adults,Parent," +
                               summary + "\n")});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    TestStore m_store;
    QString m_backup;
};

} // namespace

TEST_F(Restoring, SetsWhatTheFileHoldsBesideWhatTheBackupHolds)
{
    const auto compared = restore::compare(m_store.path(), m_backup);
    ASSERT_TRUE(compared) << why(compared);
    ASSERT_TRUE(compared->present);
    EXPECT_EQ(compared->present->cases, 2);
    EXPECT_EQ(compared->backup.cases, 1);
    EXPECT_EQ(compared->present->changes, compared->backup.changes + 1);
    EXPECT_EQ(compared->present->changedBy, u"tester"_s);
    EXPECT_EQ(compared->present->changedAtUtc, m_store.clock().nowUtc());
    EXPECT_EQ(compared->backup.documents, 0);
}

TEST_F(Restoring, CountsABackupAlsoWhereThePresentFileIsLost)
{
    const QString lost = m_store.folder() + u"/lost.redress"_s;
    const auto gone = restore::compare(lost, m_backup);
    ASSERT_TRUE(gone) << why(gone);
    EXPECT_FALSE(gone->present);
    EXPECT_EQ(gone->backup.cases, 1);
    const auto damaged =
        restore::compare(m_store.write(u"cut.redress"_s, "SQLite format 3"), m_backup);
    ASSERT_TRUE(damaged) << why(damaged);
    EXPECT_FALSE(damaged->present);
    EXPECT_FALSE(restore::compare(m_store.path(), lost)) << "a backup has to be there";
}

TEST_F(Restoring, KnowsABackupAndTheFileThatItIsOf)
{
    EXPECT_TRUE(restore::isBackup(m_backup));
    EXPECT_EQ(restore::fileOf(m_backup), m_store.path());
    EXPECT_FALSE(restore::isBackup(m_store.path()));
    // One that was made by hand has its digest beside it, and a name of its own.
    const QString byHand = m_store.folder() + u"/for the auditor.redress"_s;
    ASSERT_TRUE(backUp(m_store.database(), byHand));
    EXPECT_TRUE(restore::isBackup(byHand));
    EXPECT_TRUE(restore::isBackup(u"/c/wexmoor.redress.before-format-3.backup"_s));
    EXPECT_FALSE(restore::isBackup(u"/c/wexmoor_2026.redress"_s));
    // Of a folder that was chosen for the copies of a plan.
    EXPECT_EQ(restore::fileOf(u"/safe/wexmoor_2026-01-15_090412.redress"_s),
              QFileInfo(u"/safe/wexmoor.redress"_s).absoluteFilePath());
}

TEST_F(Restoring, PutsTheBackupBesideTheFileUnderANameOfItsOwn)
{
    EXPECT_EQ(restore::madeAt(m_backup), QDateTime(day("2024-06-03"), QTime(9, 4)));
    const QString target = restore::proposedName(m_store.path(), restore::madeAt(m_backup));
    EXPECT_EQ(target, m_store.folder() + u"/test restored 2024-06-03 0904.redress"_s);
    const QByteArray before = contentOf(m_backup);
    const auto restored = restore::toFile(m_backup, target);
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(restored->cases, 1);
    EXPECT_EQ(contentOf(m_backup), before);
    EXPECT_FALSE(QFile::exists(target + u".sha256"_s)) << "it is worked with and will change";
    EXPECT_FALSE(QFile::exists(target + u".part"_s));
    const auto opened = CaseStore::open(target, CaseStore::Access::ReadWrite,
                                        {u"second"_s, u"desk"_s}, m_store.clock());
    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ(countsOf((*opened)->database())->cases, 1);
    EXPECT_EQ(countsOf(m_store.database())->cases, 2) << "the present file is as it was";

    EXPECT_EQ(restore::proposedName(m_store.path(), restore::madeAt(m_backup)),
              m_store.folder() + u"/test restored 2024-06-03 0904 (2).redress"_s);
    const auto again = restore::toFile(m_backup, target);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
}

TEST_F(Restoring, RefusesABackupThatIsNotAsItWasMade)
{
    QFile file(m_backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(6000));
    ASSERT_TRUE(file.putChar('x'));
    file.close();
    const QString target = m_store.folder() + u"/restored.redress"_s;
    const auto restored = restore::toFile(m_backup, target);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::Damaged);
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(Restoring, TakesNoOtherFilesForBackups)
{
    const QString letter = m_store.write(u"letter.txt"_s, "Dear Sir");
    const auto compared = restore::compare(m_store.path(), letter);
    ASSERT_FALSE(compared);
    EXPECT_EQ(compared.error().code, Error::Code::Foreign);
    const auto restored = restore::toFile(letter, m_store.folder() + u"/restored.redress"_s);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::Foreign);
}

TEST_F(Restoring, LeavesNothingWhenItIsStopped)
{
    const QString target = m_store.folder() + u"/restored.redress"_s;
    const auto restored = restore::toFile(m_backup, target, {{}, [] { return true; }});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::Cancelled);
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_FALSE(QFile::exists(target + u".part"_s));
}

} // namespace redress
