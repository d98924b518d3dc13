// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "tests/support/testdata.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The code of what \p work throws; Cancelled if it throws nothing.
template <typename Work>
Error::Code codeOf(Work &&work)
{
    try {
        work();
    } catch (const StorageError &failure) {
        return failure.error().code;
    }
    return Error::Code::Cancelled;
}

class DatabaseTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"some.db"_s); }
    Database opened(Database::Access access = Database::Access::ReadWrite) const
    {
        return Database::sqlite(path(), access);
    }
    static Database memory()
    {
        return Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(DatabaseTest, KeepsForeignKeys)
{
    Database database = memory();
    EXPECT_EQ(database.ask(u"PRAGMA foreign_keys"_s), u"1"_s);
    database.run(u"CREATE TABLE parent (id INTEGER PRIMARY KEY)"_s);
    database.run(u"CREATE TABLE child (parent_id INTEGER REFERENCES parent (id))"_s);
    EXPECT_EQ(codeOf([&] { database.run(u"INSERT INTO child VALUES (1)"_s); }),
              Error::Code::Conflict);
}

TEST_F(DatabaseTest, WipesWhatIsDeletedAndForcesWhatIsWritten)
{
    Database database = opened();
    EXPECT_EQ(database.ask(u"PRAGMA secure_delete"_s), u"1"_s);
    EXPECT_EQ(database.ask(u"PRAGMA synchronous"_s), u"2"_s) << "FULL";
}

TEST_F(DatabaseTest, DistrustsTheSchemaOfAFileThatCameByMail)
{
    Database database = opened();
    EXPECT_EQ(database.ask(u"PRAGMA trusted_schema"_s), u"0"_s);
    EXPECT_EQ(database.ask(u"PRAGMA cell_size_check"_s), u"1"_s);
    EXPECT_EQ(database.ask(u"PRAGMA recursive_triggers"_s), u"1"_s);
}

TEST_F(DatabaseTest, CannotBeWrittenWhenOpenedForReading)
{
    opened().run(u"CREATE TABLE t (a)"_s);
    Database database = opened(Database::Access::ReadOnly);
    EXPECT_TRUE(database.isReadOnly());
    EXPECT_EQ(codeOf([&] { database.run(u"INSERT INTO t VALUES (1)"_s); }), Error::Code::ReadOnly);
    EXPECT_EQ(database.ask(u"PRAGMA foreign_keys"_s), u"1"_s);
}

TEST_F(DatabaseTest, IsNotMadeByOpeningForReading)
{
    EXPECT_NE(codeOf([&] { opened(Database::Access::ReadOnly); }), Error::Code::Cancelled);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(DatabaseTest, TellsBrokenConstraintsAsConflicts)
{
    Database database = memory();
    database.run(u"CREATE TABLE t (a TEXT NOT NULL UNIQUE CHECK (length(a) > 0))"_s);
    database.run(u"INSERT INTO t VALUES ('x')"_s);
    for (const QString &sql : {u"INSERT INTO t VALUES ('x')"_s, u"INSERT INTO t VALUES ('')"_s,
                               u"INSERT INTO t VALUES (NULL)"_s})
        EXPECT_EQ(codeOf([&] { database.run(sql); }), Error::Code::Conflict) << sql.toStdString();
}

TEST_F(DatabaseTest, TellsAPersonAndTheLogDifferentThings)
{
    Database database = memory();
    try {
        database.run(u"SELECT nonsense FROM nowhere"_s);
        FAIL() << "nothing was thrown";
    } catch (const StorageError &failure) {
        EXPECT_FALSE(failure.error().message.contains("nonsense"_L1));
        EXPECT_TRUE(failure.error().detail.contains("nonsense"_L1));
    }
}

TEST_F(DatabaseTest, AnswersTheFirstColumnOfTheFirstRow)
{
    Database database = memory();
    EXPECT_EQ(database.ask(u"SELECT 'a', 'b' UNION ALL SELECT 'c', 'd'"_s), u"a"_s);
    EXPECT_TRUE(database.ask(u"SELECT 1 WHERE 0"_s).isNull());
}

TEST_F(DatabaseTest, GoesOnAfterItWasMoved)
{
    Database first = memory();
    first.run(u"CREATE TABLE t (a)"_s);
    Database second = std::move(first);
    second.run(u"INSERT INTO t VALUES (1)"_s);
    EXPECT_EQ(second.ask(u"SELECT count(*) FROM t"_s), u"1"_s);
}

TEST_F(DatabaseTest, LeavesNoConnectionBehind)
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        Database database = memory();
        database.run(u"CREATE TABLE t (a)"_s);
    }
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before);
}

TEST_F(DatabaseTest, ReadingLeavesNothingBesideTheFile)
{
    {
        Database writer = opened();
        writer.ask(u"PRAGMA journal_mode = wal"_s);
        writer.run(u"CREATE TABLE t (a)"_s);
    }
    {
        Database first = opened(Database::Access::ReadOnly);
        EXPECT_EQ(first.ask(u"SELECT count(*) FROM t"_s), u"0"_s);
        EXPECT_EQ(opened(Database::Access::ReadOnly).ask(u"SELECT count(*) FROM t"_s), u"0"_s);
        EXPECT_TRUE(QFile::exists(path() + u"-wal"_s)) << "one of two readers was the last";
        EXPECT_EQ(first.ask(u"SELECT count(*) FROM t"_s), u"0"_s);
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"some.db"_s});
}

// SQLite leaves what was written beside the file where the last to close may only read.
TEST_F(DatabaseTest, WhoReadsLastMergesWhatAnotherWroteMeanwhile)
{
    opened().ask(u"PRAGMA journal_mode = wal"_s);
    const auto writeWhileRead = [this] {
        Database reader = opened(Database::Access::ReadOnly);
        reader.ask(u"SELECT count(*) FROM sqlite_schema"_s);
        Database writer = opened(); // closed first
        writer.run(u"CREATE TABLE IF NOT EXISTS t (a)"_s);
        writer.run(u"INSERT INTO t VALUES (1)"_s);
    };
    writeWhileRead();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"some.db"_s});
    EXPECT_EQ(opened().ask(u"SELECT count(*) FROM t"_s), u"1"_s);

    // Of a program that holds the file, or was stopped while it did, nothing is touched.
    QFile lock(path() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    writeWhileRead();
    EXPECT_TRUE(QFile::exists(path() + u"-wal"_s));
    lock.remove();
    EXPECT_EQ(opened(Database::Access::ReadOnly).ask(u"SELECT count(*) FROM t"_s), u"2"_s);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"some.db"_s});
}

TEST_F(DatabaseTest, ReadingLeavesAWriterItsJournal)
{
    Database writer = opened();
    writer.ask(u"PRAGMA journal_mode = wal"_s);
    writer.run(u"CREATE TABLE t (a)"_s);
    for (const auto *journal : {"full", "empty"}) {
        if (journal == QByteArray("empty"))
            writer.ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const QString rows = writer.ask(u"SELECT count(*) FROM t"_s);
        EXPECT_EQ(opened(Database::Access::ReadOnly).ask(u"SELECT count(*) FROM t"_s), rows);
        EXPECT_TRUE(QFile::exists(path() + u"-wal"_s)) << journal;
        writer.run(u"INSERT INTO t VALUES (1)"_s);
    }
    EXPECT_EQ(opened(Database::Access::ReadOnly).ask(u"SELECT count(*) FROM t"_s), u"2"_s);
}

TEST_F(DatabaseTest, OfJunkIsToldAsForeign)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray junk = QByteArray("This is no database. ").repeated(100);
    file.write(junk);
    file.close();
    EXPECT_EQ(codeOf([&] { opened().ask(u"SELECT count(*) FROM sqlite_schema"_s); }),
              Error::Code::Foreign);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), junk);
}

TEST_F(DatabaseTest, OpensAFileWithSignsInItsName)
{
    const QString odd = m_folder.filePath(u"50% #1 ü;x.db"_s);
    Database::sqlite(odd, Database::Access::ReadWrite).run(u"CREATE TABLE t (a)"_s);
    EXPECT_TRUE(QFile::exists(odd));
    Database read = Database::sqlite(odd, Database::Access::ReadOnly);
    EXPECT_EQ(read.ask(u"SELECT count(*) FROM t"_s), u"0"_s);
}

class TransactionTest : public DatabaseTest
{
protected:
    TransactionTest() { m_database.run(u"CREATE TABLE t (a)"_s); }
    QString rows() { return m_database.ask(u"SELECT count(*) FROM t"_s); }

    Database m_database = opened();
};

TEST_F(TransactionTest, RollsBackUnlessCommitIsSaid)
{
    {
        Transaction change(m_database);
        m_database.run(u"INSERT INTO t VALUES (1)"_s);
    }
    EXPECT_EQ(rows(), u"0"_s);
}

TEST_F(TransactionTest, KeepsWhatWasCommitted)
{
    {
        Transaction change(m_database);
        m_database.run(u"INSERT INTO t VALUES (1)"_s);
        change.commit();
    }
    EXPECT_EQ(rows(), u"1"_s);
}

TEST_F(TransactionTest, RollsBackWhenAnExceptionPasses)
{
    EXPECT_THROW(
        {
            Transaction change(m_database);
            m_database.run(u"INSERT INTO t VALUES (1)"_s);
            m_database.run(u"nonsense"_s);
        },
        StorageError);
    EXPECT_EQ(rows(), u"0"_s);
}

TEST_F(TransactionTest, TakesTheWriteLockAtOnce)
{
    const QString name = u"other program"_s;
    bool couldWrite = true;
    {
        const Transaction change(m_database); // nothing is written yet
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        other.setDatabaseName(path());
        ASSERT_TRUE(other.open());
        couldWrite = QSqlQuery(other).exec(u"INSERT INTO t VALUES (2)"_s);
        other.close();
    }
    QSqlDatabase::removeDatabase(name);
    EXPECT_FALSE(couldWrite);
}

TEST_F(TransactionTest, CannotBeginInsideAnother)
{
    const Transaction change(m_database);
    EXPECT_THROW(Transaction{m_database}, StorageError);
}

TEST_F(TransactionTest, SurvivesAnEngineThatHasRolledBackAlready)
{
    {
        const Transaction change(m_database);
        m_database.run(u"ROLLBACK"_s);
    }
    EXPECT_EQ(rows(), u"0"_s);
}

TEST(Guarded, TurnsWhatIsThrownIntoAnError)
{
    const auto result = guarded([]() -> int {
        throw StorageError({Error::Code::Full, u"No room."_s, u"disk"_s});
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Full);
    EXPECT_EQ(guarded([] { return 5; }).value_or(0), 5);
    EXPECT_TRUE(guarded([] {}));
}

TEST(Guarded, GivesTheErrorBackAsAThrow)
{
    EXPECT_EQ(unwrap(Result<int>(5)), 5);
    EXPECT_THROW(unwrap(Result<int>(Error{})), StorageError);
}

} // namespace redress
