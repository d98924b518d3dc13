// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writtenonce.h"

#include "tests/core/store/storedcase.h"

#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class WrittenOnceTest : public StoredCaseTest
{
protected:
    QString journal() { return database().ask(u"PRAGMA journal_mode"_s); }

    /// What a program leaves that is stopped in the middle of writing pages once: the file as it is
    /// then, and the journal beside it.
    QString stoppedInTheMiddle(const QString &name = u"stopped.redress"_s)
    {
        QString copy = store().folder() + u'/' + name;
        const WrittenOnce pages(database(), true);
        EXPECT_EQ(journal(), u"delete"_s);
        database().run(u"PRAGMA cache_size = 2"_s);
        database().run(u"BEGIN IMMEDIATE"_s);
        database().run(u"UPDATE case_record SET summary = 'half'"_s);
        database().run(u"UPDATE setting SET value = 'half'"_s);
        database().run(u"CREATE TABLE filler AS WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                       "FROM n WHERE i < 500) SELECT i, hex(zeroblob(500)) AS text FROM n"_s);
        const QString path = database().path();
        EXPECT_TRUE(QFile::copy(path, copy));
        EXPECT_TRUE(QFile::copy(path + u"-journal"_s, copy + u"-journal"_s));
        database().run(u"ROLLBACK"_s);
        return copy;
    }
};

/// Writes a number of the file's first page, which says how many pages there are (offset 28).
/// \source https://www.sqlite.org/fileformat2.html, 1.3
void setPagesInHeader(const QString &path, quint32 pages)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(28));
    ASSERT_EQ(file.write(QByteArray::fromHex(QByteArray::number(pages, 16).rightJustified(8, '0'))),
              4);
}

} // namespace

TEST_F(WrittenOnceTest, GivesTheFileItsLogBack)
{
    ASSERT_EQ(journal(), u"wal"_s);
    {
        const WrittenOnce pages(database(), true);
        EXPECT_EQ(journal(), u"delete"_s);
    }
    EXPECT_EQ(journal(), u"wal"_s);
    {
        const WrittenOnce pages(database(), false);
        EXPECT_EQ(journal(), u"wal"_s);
    }
}

TEST_F(WrittenOnceTest, LeavesTheLogWhereSomebodyReads)
{
    Database reader = Database::sqlite(database().path(), Database::Access::ReadOnly);
    ASSERT_EQ(reader.ask(u"SELECT count(*) FROM case_record"_s), u"2"_s);
    const WrittenOnce pages(database(), true);
    EXPECT_EQ(journal(), u"wal"_s);
    EXPECT_EQ(reader.ask(u"SELECT count(*) FROM case_record"_s), u"2"_s);
}

TEST_F(WrittenOnceTest, WhatAStoppedProgramWroteIsTakenBackByTheNextReader)
{
    const CaseDossier before = dossier();
    const QString path = stoppedInTheMiddle();
    ASSERT_TRUE(QFile::exists(path + u"-journal"_s));
    const auto read =
        CaseStore::open(path, CaseStore::Access::ReadOnly, {u"a"_s, u"b"_s}, store().clock());
    ASSERT_TRUE(read) << why(read);
    const auto seen = CaseRepository((*read)->database()).dossier(complaint());
    ASSERT_TRUE(seen) << why(seen);
    EXPECT_EQ(*seen, before);
    EXPECT_FALSE(QFile::exists(path + u"-journal"_s));
}

// The first page may be written before those are that it counts.
TEST_F(WrittenOnceTest, AFileThatIsShorterThanItSaysIsTakenBackByItsJournal)
{
    const CaseDossier before = dossier();
    for (const auto access : {CaseStore::Access::ReadOnly, CaseStore::Access::ReadWrite}) {
        // A name each: on Windows what is still open cannot be removed.
        const QString path = stoppedInTheMiddle(u"stopped%1.redress"_s.arg(int(access)));
        setPagesInHeader(path, 1'000'000);
        ASSERT_TRUE(isCaseFile(path)) << why(isCaseFile(path));
        const auto opened = CaseStore::open(path, access, {u"a"_s, u"b"_s}, store().clock());
        ASSERT_TRUE(opened) << why(opened);
        const auto seen = CaseRepository((*opened)->database()).dossier(complaint());
        ASSERT_TRUE(seen) << why(seen);
        EXPECT_EQ(*seen, before);
    }
}

TEST_F(WrittenOnceTest, AFileThatIsCutIsDamagedWhateverLiesBesideIt)
{
    const QString path = store().folder() + u"/cut.redress"_s;
    ASSERT_TRUE(QFile::copy(database().path(), path));
    setPagesInHeader(path, 1'000'000);
    QFile notAJournal(path + u"-journal"_s);
    ASSERT_TRUE(notAJournal.open(QIODevice::WriteOnly));
    notAJournal.write("no journal of this file");
    notAJournal.close();
    for (const auto access : {CaseStore::Access::ReadOnly, CaseStore::Access::ReadWrite}) {
        const auto opened = CaseStore::open(path, access, {u"a"_s, u"b"_s}, store().clock());
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, Error::Code::Damaged) << why(opened);
    }
}

} // namespace redress
