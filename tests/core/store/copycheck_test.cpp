// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copycheck.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "tests/core/store/storedcase.h"

#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CopyCheck : public StoredCaseTest
{
protected:
    void SetUp() override
    {
        StoredCaseTest::SetUp();
        m_copy = store().folder() + u"/copy.backup"_s;
        ASSERT_TRUE(backUp(database(), m_copy));
    }
    const QString &copy() const { return m_copy; }

    /// Runs \p sql while the copy has no index \p name: the index does not hear of it.
    void runBehind(const QString &name, const QString &sql)
    {
        QString page;
        QString text;
        {
            Database database = Database::sqlite(m_copy, Database::Access::ReadWrite);
            page =
                database.ask(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(name));
            text = database.ask(u"SELECT sql FROM sqlite_master WHERE name = '%1'"_s.arg(name));
            database.run(u"PRAGMA writable_schema = ON"_s);
            database.run(u"DELETE FROM sqlite_master WHERE name = '%1'"_s.arg(name));
        }
        {
            Database database = Database::sqlite(m_copy, Database::Access::ReadWrite);
            database.run(u"PRAGMA foreign_keys = OFF"_s);
            database.run(sql);
            database.run(u"PRAGMA writable_schema = ON"_s);
            database.run(u"INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) "
                         "VALUES ('index', '%1', 'case_record', %2, '%3')"_s.arg(name, page, text));
        }
    }

private:
    QString m_copy;
};

} // namespace

TEST_F(CopyCheck, FindsNothingInAGoodCopy)
{
    EXPECT_EQ(faultOfCopy(copy(), CopyDepth::Structure), QString());
    EXPECT_EQ(faultOfCopy(copy(), CopyDepth::Indexes), QString());
}

TEST_F(CopyCheck, NamesTheTableWhoseIndexDoesNotFit)
{
    runBehind(u"case_by_day"_s, u"UPDATE case_record SET received_on = '1999-04-06'"_s);
    const QString fault = faultOfCopy(copy(), CopyDepth::Indexes);
    EXPECT_TRUE(fault.startsWith("case_record: "_L1)) << fault.toStdString();
    EXPECT_TRUE(fault.contains("case_by_day"_L1)) << fault.toStdString();
}

TEST_F(CopyCheck, NamesAnIndexThatLacksARowWithoutLookingAtEach)
{
    runBehind(u"case_by_day"_s, u"DELETE FROM case_record"_s);
    const QString fault = faultOfCopy(copy(), CopyDepth::Structure);
    EXPECT_TRUE(fault.startsWith("case_record: "_L1)) << fault.toStdString();
    EXPECT_TRUE(fault.contains("case_by_day of 0 rows"_L1)) << fault.toStdString();
}

TEST_F(CopyCheck, FindsAPageOfNoughts)
{
    QString page;
    {
        Database database = Database::sqlite(copy(), Database::Access::ReadOnly);
        page =
            database.ask(u"SELECT rootpage FROM sqlite_master WHERE name = 'stage_by_received'"_s);
    }
    constexpr qint64 kPage = 4096;
    QFile file(copy());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek((page.toLongLong() - 1) * kPage));
    ASSERT_EQ(file.write(QByteArray(kPage, '\0')), kPage);
    file.close();
    for (const CopyDepth depth : {CopyDepth::Structure, CopyDepth::Indexes}) {
        const QString fault = faultOfCopy(copy(), depth);
        EXPECT_TRUE(fault.startsWith("stage: "_L1)) << fault.toStdString();
    }
}

TEST_F(CopyCheck, LeavesNothingBesideTheCopy)
{
    ASSERT_EQ(faultOfCopy(copy(), CopyDepth::Indexes), QString());
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        EXPECT_FALSE(QFile::exists(copy() + ending)) << ending.toStdString();
}

} // namespace redress
