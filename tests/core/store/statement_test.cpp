// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of Qt's SQLite driver, each closed by the gateway.
#include "core/store/statement.h"

#include "core/casework/ids.h"
#include "core/casework/terms.h"
#include "core/store/storageerror.h"
#include "tests/support/testdata.h"

#include <QUuid>
#include <QVariant>

#include <limits>
#include <thread>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

template <typename T>
concept Bindable = requires(Statement &statement, const QString &name, T value)
{
    statement.bind(name, value);
};

// What Qt Sql would store as text, or would convert on the way, does not compile.
static_assert(!Bindable<float>);
static_assert(!Bindable<long>);
static_assert(!Bindable<unsigned long>);
static_assert(!Bindable<qulonglong>);
static_assert(!Bindable<unsigned int>);
static_assert(!Bindable<short>);
static_assert(!Bindable<char>);
static_assert(!Bindable<const char *>);
static_assert(!Bindable<Outcome>);
static_assert(!Bindable<Qt::DayOfWeek>);
static_assert(!Bindable<QUuid>);
static_assert(!Bindable<QVariant>);
static_assert(!Bindable<QLatin1StringView>);
static_assert(!Bindable<QStringView>);

static_assert(Bindable<int>);
static_assert(Bindable<qint64>);
static_assert(Bindable<double>);
static_assert(Bindable<bool>);
static_assert(Bindable<QString>);
static_assert(Bindable<QByteArray>);
static_assert(Bindable<QDate>);
static_assert(Bindable<QDateTime>);
static_assert(Bindable<Money>);
static_assert(Bindable<CaseId>);
static_assert(Bindable<std::nullptr_t>);
static_assert(Bindable<std::optional<QDate>>);
static_assert(Bindable<std::optional<CaseId>>);

class StatementTest : public testing::Test
{
protected:
    StatementTest() { m_database.run(u"CREATE TABLE t (a, b)"_s); }

    Statement made(const QString &sql) { return Statement(m_database, sql); }

    /// What SELECT says of one bound value.
    template <typename T>
    QString asked(const QString &expression, const T &value)
    {
        Statement statement(m_database, u"SELECT "_s + expression);
        statement.bind(u":a"_s, value);
        return statement.step() ? statement.text(0) : u"no row"_s;
    }

    Database m_database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
};

} // namespace

TEST_F(StatementTest, StoresNumbersAsNumbers)
{
    EXPECT_EQ(asked(u"typeof(:a)"_s, 7), u"integer"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, qint64(7)), u"integer"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, 7.5), u"real"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, true), u"integer"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, CaseId(7)), u"integer"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, Money{7}), u"integer"_s);
    EXPECT_EQ(asked(u":a > 9"_s, 10), u"1"_s);
    EXPECT_EQ(asked(u":a = 7"_s, qint64(7)), u"1"_s);
}

TEST_F(StatementTest, KeepsLargeAndFineNumbersExactly)
{
    constexpr qint64 large = std::numeric_limits<qint64>::max();
    Statement statement = made(u"SELECT :a, :b"_s);
    statement.bind(u":a"_s, large).bind(u":b"_s, 0.1);
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(statement.integer(0), large);
    EXPECT_EQ(statement.real(1), 0.1);
}

TEST_F(StatementTest, RefusesAMisspeltPlaceholder)
{
    Statement statement = made(u"SELECT :due_on"_s);
    EXPECT_THROW(statement.bind(u":deu_on"_s, 1), StorageError);
    EXPECT_THROW(statement.bind(u"due_on"_s, 1), StorageError);
}

TEST_F(StatementTest, RefusesToRunWithAPlaceholderUnbound)
{
    Statement insert = made(u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    insert.bind(u":a"_s, 1);
    EXPECT_THROW(insert.run(), StorageError);
    EXPECT_EQ(m_database.ask(u"SELECT count(*) FROM t"_s), u"0"_s);
}

TEST_F(StatementTest, NeedsItsPlaceholdersAnewForEachRun)
{
    Statement insert = made(u"INSERT INTO t (a, b) VALUES (:a, :b)"_s);
    insert.bind(u":a"_s, 1).bind(u":b"_s, 2).run();
    insert.bind(u":a"_s, 3);
    EXPECT_THROW(insert.run(), StorageError);
}

TEST_F(StatementTest, TakesPlaceholdersInAnyOrder)
{
    Statement statement = made(u"SELECT :a || :b || :c"_s);
    statement.bind(u":c"_s, u"3"_s).bind(u":a"_s, u"1"_s).bind(u":b"_s, u"2"_s);
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(statement.text(0), u"123"_s);
}

TEST_F(StatementTest, PutsARepeatedPlaceholderInEveryPlace)
{
    EXPECT_EQ(asked(u":a + :a"_s, 21), u"42"_s);
}

TEST_F(StatementTest, TellsNamesWithACommonBeginningApart)
{
    Statement statement = made(u"SELECT :id, :id_of_case"_s);
    statement.bind(u":id"_s, 1).bind(u":id_of_case"_s, 2);
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(statement.integer(0), 1);
    EXPECT_EQ(statement.integer(1), 2);
}

TEST_F(StatementTest, RefusesComments)
{
    EXPECT_THROW(made(u"SELECT 1 -- one"_s), StorageError);
    EXPECT_THROW(made(u"SELECT /* one */ 1"_s), StorageError);
    EXPECT_THROW(made(u"SELECT 1 -- what :x is"_s), StorageError);
}

TEST_F(StatementTest, RefusesQuestionMarks)
{
    EXPECT_THROW(made(u"SELECT ?"_s).step(), StorageError);
}

TEST_F(StatementTest, RefusesTwoStatementsInOne)
{
    EXPECT_THROW(m_database.run(u"INSERT INTO t VALUES (1, 1); DELETE FROM t"_s), StorageError);
    EXPECT_EQ(m_database.ask(u"SELECT count(*) FROM t"_s), u"0"_s);
}

TEST_F(StatementTest, RefusesWhatTheEngineCannotRead)
{
    EXPECT_THROW(made(u"SELEKT 1"_s), StorageError);
    EXPECT_THROW(made(u"SELECT * FROM no_such_table"_s), StorageError);
}

TEST_F(StatementTest, TakesAnEmptyTextForTextAndNothingForNull)
{
    EXPECT_EQ(asked(u"typeof(:a)"_s, QString()), u"text"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, u""_s), u"text"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, nullptr), u"null"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, std::optional<QString>()), u"null"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, std::optional<int>()), u"null"_s);
    EXPECT_EQ(asked(u"typeof(:a)"_s, std::optional<QDate>()), u"null"_s);
}

TEST_F(StatementTest, TellsNullFromEmptyWhenReading)
{
    Statement statement = made(u"SELECT '', NULL"_s);
    ASSERT_TRUE(statement.step());
    RowReader row(statement);
    EXPECT_EQ(row.optionalText(), std::optional(QString(u""_s)));
    EXPECT_EQ(row.optionalText(), std::nullopt);
}

TEST_F(StatementTest, KeepsBytesWithZerosAndNone)
{
    const QByteArray bytes("a\0b", 3);
    Statement statement = made(u"SELECT :a, typeof(:b)"_s);
    statement.bind(u":a"_s, bytes).bind(u":b"_s, QByteArray());
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(statement.bytes(0), bytes);
    EXPECT_EQ(statement.text(1), u"blob"_s);
}

TEST_F(StatementTest, KeepsTextBeyondAsciiAndQuotes)
{
    const QString text = u"Zoë's \"naïve\" café; DROP TABLE t; \U0001F600"_s;
    EXPECT_EQ(asked(u":a"_s, text), text);
}

TEST_F(StatementTest, WritesDaysAsIsoText)
{
    EXPECT_EQ(asked(u":a || typeof(:a)"_s, day("2024-02-09")), u"2024-02-09text"_s);
    EXPECT_EQ(asked(u":a"_s, QDate(987, 6, 5)), u"0987-06-05"_s);
}

TEST_F(StatementTest, RefusesAnInvalidDay)
{
    Statement statement = made(u"SELECT :a"_s);
    EXPECT_THROW(statement.bind(u":a"_s, QDate()), StorageError);
}

TEST_F(StatementTest, ReadsDaysAndTheirAbsence)
{
    Statement statement = made(u"SELECT '2024-02-29', NULL, 'not a date'"_s);
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(statement.date(0), day("2024-02-29"));
    EXPECT_EQ(statement.date(1), std::nullopt);
    EXPECT_EQ(statement.date(2), std::nullopt);
}

TEST_F(StatementTest, WritesInstantsInUtcAlone)
{
    const QDateTime utc(day("2024-07-01"), QTime(9, 14), Qt::UTC);
    EXPECT_EQ(asked(u":a"_s, utc), u"2024-07-01T09:14:00.000Z"_s);
    Statement statement = made(u"SELECT :a"_s);
    const QDateTime local(day("2024-07-01"), QTime(9, 14), Qt::LocalTime);
    EXPECT_THROW(statement.bind(u":a"_s, local), StorageError);
    EXPECT_THROW(statement.bind(u":a"_s, QDateTime()), StorageError);
}

TEST_F(StatementTest, CountsTheRowsThatItWrote)
{
    m_database.run(u"INSERT INTO t VALUES (1, 1), (2, 1), (3, 2)"_s);
    EXPECT_EQ(made(u"UPDATE t SET a = 9 WHERE b = :b"_s).bind(u":b"_s, 1).run(), 2);
    EXPECT_EQ(made(u"DELETE FROM t WHERE b = :b"_s).bind(u":b"_s, 7).run(), 0);
}

TEST_F(StatementTest, StepsThroughItsRows)
{
    m_database.run(u"INSERT INTO t VALUES (1, 1), (2, 1)"_s);
    Statement select = made(u"SELECT a FROM t ORDER BY a"_s);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), 1);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), 2);
    EXPECT_FALSE(select.step());
}

TEST_F(StatementTest, ThrowsWhenAStepFailsInsteadOfSayingThatThereAreNoMoreRows)
{
    // abs() of the smallest number overflows: the second row cannot be computed.
    Statement select = made(u"SELECT abs(x) FROM (SELECT 1 AS x UNION ALL "
                            "SELECT -9223372036854775807 - 1)"_s);
    ASSERT_TRUE(select.step());
    EXPECT_THROW(select.step(), StorageError);
}

TEST_F(StatementTest, ThrowsWhenTheFirstStepFails)
{
    EXPECT_THROW(made(u"SELECT abs(-9223372036854775807 - 1)"_s).step(), StorageError);
}

TEST_F(StatementTest, RunsAgainAfterAReset)
{
    m_database.run(u"INSERT INTO t VALUES (1, 1), (2, 1), (3, 2)"_s);
    Statement select = made(u"SELECT a FROM t WHERE b = :b ORDER BY a"_s);
    select.bind(u":b"_s, 1);
    ASSERT_TRUE(select.step());
    select.reset();
    select.bind(u":b"_s, 2);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), 3);
}

TEST_F(StatementTest, DoesNotGoOnWithOldRowsAfterANewBinding)
{
    m_database.run(u"INSERT INTO t VALUES (1, 1), (2, 1), (3, 2)"_s);
    Statement select = made(u"SELECT a FROM t WHERE b = :b ORDER BY a"_s);
    select.bind(u":b"_s, 1);
    ASSERT_TRUE(select.step());
    select.bind(u":b"_s, 2);
    ASSERT_TRUE(select.step());
    EXPECT_EQ(select.integer(0), 3);
}

TEST_F(StatementTest, OfAnotherThreadIsRefused)
{
    bool refused = false;
    std::thread([&] {
        try {
            Statement(m_database, u"SELECT 1"_s).step();
        } catch (const StorageError &) {
            refused = true;
        }
    }).join();
    EXPECT_TRUE(refused);
}

TEST_F(StatementTest, TellsItsTraceOfEachPreparedStatement)
{
    QStringList seen;
    m_database.setTrace([&](const QString &sql) { seen.append(sql); });
    made(u"SELECT 1"_s);
    EXPECT_EQ(seen, QStringList{u"SELECT 1"_s});
}

TEST(Placeholders, AreNamedOnceInTheirOrder)
{
    EXPECT_EQ(placeholdersOf(u"SELECT :b, :a WHERE x = :b"_s), (QStringList{u":b"_s, u":a"_s}));
}

TEST(Placeholders, AreNotLookedForInQuotes)
{
    EXPECT_EQ(placeholdersOf(u"SELECT ':a', \":b\", 'it''s :c', :d"_s), QStringList{u":d"_s});
}

TEST(Placeholders, AreNotTheCastsOfPostgreSql)
{
    EXPECT_EQ(placeholdersOf(u"SELECT x::text, :a::date"_s), QStringList{u":a"_s});
}

} // namespace redress
