// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unitofwork.h"

#include "tests/core/store/storedcase.h"

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class UnitOfWorkTest : public testing::Test
{
protected:
    Database &database() { return m_store.database(); }
    Signature signature() { return m_store->signature(); }
    qint64 count(const QString &table)
    {
        return database().ask(u"SELECT count(*) FROM "_s + table).toLongLong();
    }
    QString lastEntry(const QString &column)
    {
        return database().ask(
            u"SELECT %1 FROM change_entry ORDER BY id DESC LIMIT 1"_s.arg(column));
    }

    TestStore m_store;
};

} // namespace

TEST_F(UnitOfWorkTest, LeavesNoTraceWithoutACommit)
{
    const qint64 sets = count(u"change_set"_s);
    const qint64 entries = count(u"change_entry"_s);
    const QString next = database().ask(u"SELECT next_id FROM id_counter"_s);
    {
        UnitOfWork unit(database(), signature(), u"Nothing"_s);
        unit.created("case"_L1, unit.newId<CaseId>().value());
        database().run(u"INSERT INTO setting (name, value) VALUES ('x', 'y')"_s);
    }
    EXPECT_EQ(count(u"change_set"_s), sets);
    EXPECT_EQ(count(u"change_entry"_s), entries);
    EXPECT_EQ(count(u"setting WHERE name = 'x'"_s), 0);
    EXPECT_EQ(database().ask(u"SELECT next_id FROM id_counter"_s), next);
}

TEST_F(UnitOfWorkTest, SaysWhoWhereWhenWhatAndWhy)
{
    UnitOfWork unit(database(), signature(), u"Stage 1 response recorded"_s, u"Letter found"_s);
    const qint64 id = unit.id().value();
    unit.commit();
    Statement select(database(), u"SELECT person, computer, at_utc, what, reason FROM change_set "
                                 "WHERE id = :id"_s);
    select.bind(u":id"_s, id);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.text(0), u"tester"_s);
    EXPECT_EQ(select.text(1), u"desk"_s);
    EXPECT_EQ(select.text(2), u"2024-06-03T09:14:00.000Z"_s);
    EXPECT_EQ(select.text(3), u"Stage 1 response recorded"_s);
    EXPECT_EQ(select.text(4), u"Letter found"_s);
}

TEST_F(UnitOfWorkTest, NotesFieldOldAndNewValue)
{
    UnitOfWork unit(database(), signature(), u"Edit"_s);
    unit.changed("stage"_L1, 7, CaseId(5), "due_on"_L1, u"2024-01-01"_s, u"2024-01-02"_s);
    unit.commit();
    EXPECT_EQ(lastEntry(u"entity"_s), u"stage"_s);
    EXPECT_EQ(lastEntry(u"entity_id"_s), u"7"_s);
    EXPECT_EQ(lastEntry(u"case_id"_s), u"5"_s);
    EXPECT_EQ(lastEntry(u"action"_s), u"changed"_s);
    EXPECT_EQ(lastEntry(u"field"_s), u"due_on"_s);
    EXPECT_EQ(lastEntry(u"old_value"_s), u"2024-01-01"_s);
    EXPECT_EQ(lastEntry(u"new_value"_s), u"2024-01-02"_s);
}

TEST_F(UnitOfWorkTest, NotesNothingForAValueThatStays)
{
    UnitOfWork unit(database(), signature(), u"Edit"_s);
    unit.changed("stage"_L1, 7, {}, "outcome"_L1, u"upheld"_s, u"upheld"_s);
    unit.changed("stage"_L1, 7, {}, "outcome"_L1, std::nullopt, std::nullopt);
    EXPECT_FALSE(unit.hasEntries());
    unit.changed("stage"_L1, 7, {}, "outcome"_L1, std::nullopt, u""_s);
    EXPECT_TRUE(unit.hasEntries()) << "no value and an empty one are two things";
}

TEST_F(UnitOfWorkTest, NotesWhatWasImportedExportedAndDeleted)
{
    UnitOfWork unit(database(), signature(), u"Much"_s);
    unit.imported("import"_L1, 1, u"cases.csv"_s);
    EXPECT_NO_THROW(unit.exported("table"_L1, 2, u"table.csv"_s));
    unit.deleted("cost"_L1, 3, CaseId(5), u"{}"_s);
    unit.commit();
    EXPECT_EQ(lastEntry(u"action"_s), u"deleted"_s);
    EXPECT_EQ(lastEntry(u"old_value"_s), u"{}"_s);
}

TEST_F(UnitOfWorkTest, CanOnlyBeAddedTo)
{
    UnitOfWork unit(database(), signature(), u"Something"_s);
    unit.created("case"_L1, 1);
    unit.commit();
    for (const QString &sql :
         {u"UPDATE change_entry SET new_value = 'x'"_s, u"DELETE FROM change_entry"_s,
          u"UPDATE change_set SET person = 'x'"_s, u"DELETE FROM change_set"_s,
          u"UPDATE change_seal SET digest = digest"_s, u"DELETE FROM change_seal"_s})
        EXPECT_THROW(database().run(sql), StorageError) << sql.toStdString();
}

TEST_F(UnitOfWorkTest, IsSealedInARowWithoutAGap)
{
    UnitOfWork(database(), signature(), u"One"_s).commit();
    UnitOfWork(database(), signature(), u"Two"_s).commit();
    Statement select(
        database(),
        u"SELECT position, previous_digest, digest FROM change_seal ORDER BY position"_s);
    qint64 position = 0;
    QString previous;
    while (select.step()) {
        EXPECT_EQ(select.integer(0), ++position);
        EXPECT_EQ(select.text(1), previous);
        previous = select.text(2);
        EXPECT_EQ(previous.size(), 64);
    }
    EXPECT_EQ(position, count(u"change_set"_s));
}

TEST_F(UnitOfWorkTest, GivesIdsThatNoRecordHas)
{
    std::set<qint64> ids;
    for (int i = 0; i < 3; ++i) {
        UnitOfWork unit(database(), signature(), u"Ids"_s);
        EXPECT_TRUE(ids.insert(unit.id().value()).second);
        for (int j = 0; j < 1000; ++j) {
            EXPECT_TRUE(ids.insert(unit.newId<CaseId>().value()).second);
            unit.created("case"_L1, j);
        }
        unit.commit();
    }
    const QString shared = database().ask(u"SELECT count(*) FROM change_set c JOIN change_entry e "
                                          "ON e.id = c.id"_s);
    EXPECT_EQ(shared, u"0"_s);
}

TEST_F(UnitOfWorkTest, NeedsAPerson)
{
    Signature nobody = signature();
    nobody.person.clear();
    EXPECT_THROW(UnitOfWork(database(), nobody, u"Something"_s), StorageError);
}

TEST_F(UnitOfWorkTest, NeedsAnInstantInUtc)
{
    Signature local = signature();
    local.atUtc = QDateTime(day("2024-06-03"), QTime(9, 0), Qt::LocalTime);
    EXPECT_THROW(UnitOfWork(database(), local, u"Something"_s), StorageError);
}

TEST_F(UnitOfWorkTest, KeepsOthersFromWritingMeanwhile)
{
    const UnitOfWork unit(database(), signature(), u"First"_s);
    EXPECT_THROW(UnitOfWork(database(), signature(), u"Second"_s), StorageError);
}

TEST(Digest, TellsWherePartsEnd)
{
    const auto digestOf = [](const QStringList &parts) {
        QCryptographicHash digest(QCryptographicHash::Sha256);
        addToDigest(digest, parts);
        return digest.result();
    };
    EXPECT_NE(digestOf({u"ab"_s, u"c"_s}), digestOf({u"a"_s, u"bc"_s}));
    EXPECT_NE(digestOf({u"a"_s}), digestOf({u"a"_s, u""_s}));
    EXPECT_EQ(digestOf({u"é"_s}), digestOf({u"é"_s}));
}

} // namespace redress
