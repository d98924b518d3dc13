// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkinsert.h"

#include "core/store/storageerror.h"
#include "tests/support/testdata.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMost = 3;

class BulkInsertTest : public testing::Test
{
protected:
    BulkInsertTest()
    {
        m_database.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT, day TEXT)"_s);
    }

    void add(BulkInsert &insert, int id, const std::optional<QString> &word = {},
             std::optional<QDate> day = {})
    {
        insert.row().bind(u":id"_s, id).bind(u":word"_s, word).bind(u":day"_s, day);
        insert.add();
    }

    /// "1 a 2024-02-09, 2 - -".
    QString stored()
    {
        QStringList rows;
        Statement select(
            m_database, u"SELECT id, coalesce(word, '-'), coalesce(day, '-') FROM t ORDER BY id"_s);
        while (select.step())
            rows.append(QStringList{select.text(0), select.text(1), select.text(2)}.join(u' '));
        return rows.join(u", "_s);
    }

    Database m_database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    const QString m_sql = u"\nINSERT INTO t (id, word, day)\nVALUES (:id, :word, :day)\n"_s;
};

} // namespace

TEST_F(BulkInsertTest, WritesOneRowAtOnceIfNoMoreAreHeld)
{
    BulkInsert insert(m_database, m_sql, 1);
    add(insert, 1, u"a"_s);
    EXPECT_EQ(stored(), u"1 a -"_s);
    EXPECT_FALSE(insert.isFull());
}

TEST_F(BulkInsertTest, HoldsRowsBackUntilItIsToldToWriteThem)
{
    BulkInsert insert(m_database, m_sql, kMost);
    add(insert, 1, u"a"_s);
    add(insert, 2);
    EXPECT_EQ(stored(), u""_s);
    EXPECT_FALSE(insert.isFull());
    insert.flush();
    EXPECT_EQ(stored(), u"1 a -, 2 - -"_s);
    insert.flush();
    EXPECT_EQ(stored(), u"1 a -, 2 - -"_s);
}

TEST_F(BulkInsertTest, WritesAFullHoldAsTheRowsThatItWasGiven)
{
    BulkInsert insert(m_database, m_sql, kMost);
    for (int id = 1; id <= 8; ++id) {
        if (insert.isFull())
            insert.flush();
        // What a row before it had in the same place must not show through.
        const bool isOdd = id % 2 != 0;
        add(insert, id, isOdd ? std::optional(QString::number(id * id)) : std::nullopt,
            isOdd ? std::nullopt : std::optional(day("2024-02-09")));
    }
    EXPECT_EQ(stored(), u"1 1 -, 2 - 2024-02-09, 3 9 -, 4 - 2024-02-09, 5 25 -, 6 - 2024-02-09"_s);
    insert.flush();
    EXPECT_EQ(stored(), u"1 1 -, 2 - 2024-02-09, 3 9 -, 4 - 2024-02-09, 5 25 -, 6 - 2024-02-09, "
                        "7 49 -, 8 - 2024-02-09"_s);
}

TEST_F(BulkInsertTest, RefusesARowWithAPlaceholderUnbound)
{
    BulkInsert insert(m_database, m_sql, kMost);
    add(insert, 1, u"a"_s, day("2024-02-09"));
    insert.row().bind(u":id"_s, 2).bind(u":word"_s, u"b"_s);
    EXPECT_THROW(insert.add(), StorageError);
}

TEST_F(BulkInsertTest, LeavesNothingOfAHoldThatIsRefusedOnceItsTransactionIsTakenBack)
{
    {
        const Transaction change(m_database);
        BulkInsert insert(m_database, m_sql, kMost);
        add(insert, 1);
        add(insert, 2);
        add(insert, 1);
        try {
            insert.flush();
            FAIL() << "a key was stored twice";
        } catch (const StorageError &error) {
            EXPECT_EQ(error.error().code, Error::Code::Conflict);
        }
    }
    EXPECT_EQ(stored(), u""_s);
}

TEST_F(BulkInsertTest, CanBeUsedAfterARefusal)
{
    BulkInsert insert(m_database, m_sql, kMost);
    {
        const Transaction change(m_database);
        for (const int id : {1, 2, 1})
            add(insert, id);
        EXPECT_THROW(insert.flush(), StorageError);
    }
    for (const int id : {4, 5, 6})
        add(insert, id, u"b"_s);
    insert.flush();
    EXPECT_EQ(stored(), u"4 b -, 5 b -, 6 b -"_s);
}

} // namespace redress
