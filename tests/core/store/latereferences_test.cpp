// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/latereferences.h"

#include "core/store/storageerror.h"
#include "tests/support/testdata.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class LateReferencesTest : public testing::Test
{
protected:
    LateReferencesTest()
    {
        m_database.run(u"CREATE TABLE parent (id INTEGER PRIMARY KEY)"_s);
        m_database.run(u"CREATE TABLE child (id INTEGER PRIMARY KEY, "
                       "parent_id INTEGER NOT NULL REFERENCES parent (id))"_s);
        m_database.run(u"INSERT INTO parent (id) VALUES (1)"_s);
    }

    void addChild(int id, int parent)
    {
        m_database.run(u"INSERT INTO child (id, parent_id) VALUES (%1, %2)"_s.arg(id).arg(parent));
    }
    QString children() { return m_database.ask(u"SELECT count(*) FROM child"_s); }

    Database m_database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
};

} // namespace

TEST_F(LateReferencesTest, FindARecordThatNamesNoneBeforeTheCommit)
{
    {
        LateReferences references(m_database, true);
        const Transaction change(m_database);
        addChild(1, 1);
        addChild(2, 7);
        try {
            references.check();
            FAIL() << "a child of nobody was not found";
        } catch (const StorageError &error) {
            EXPECT_EQ(error.error().code, Error::Code::Conflict);
            EXPECT_EQ(error.error().detail, u"child 2: parent"_s);
        }
    }
    EXPECT_EQ(children(), u"0"_s);
}

TEST_F(LateReferencesTest, LetPassWhatNamesARecordThatCameAfterIt)
{
    {
        LateReferences references(m_database, true);
        Transaction change(m_database);
        addChild(1, 2);
        m_database.run(u"INSERT INTO parent (id) VALUES (2)"_s);
        references.check();
        change.commit();
    }
    EXPECT_EQ(children(), u"1"_s);
}

TEST_F(LateReferencesTest, AreCheckedRowByRowAgainAfterwards)
{
    {
        const LateReferences references(m_database, true);
        const Transaction change(m_database);
        addChild(1, 7);
    }
    EXPECT_EQ(m_database.ask(u"PRAGMA foreign_keys"_s), u"1"_s);
    EXPECT_THROW(addChild(1, 7), StorageError);
}

TEST_F(LateReferencesTest, AreCheckedRowByRowWhereThatIsNotWanted)
{
    LateReferences references(m_database, false);
    const Transaction change(m_database);
    EXPECT_THROW(addChild(1, 7), StorageError);
    references.check();
}

} // namespace redress
