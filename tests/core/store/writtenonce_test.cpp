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
    QString stoppedInTheMiddle()
    {
        QString copy = store().folder() + u"/stopped.redress"_s;
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

} // namespace redress
