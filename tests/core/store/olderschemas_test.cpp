// SPDX-License-Identifier: GPL-3.0-or-later
// Files of earlier steps of the schema, as they are in use, brought up to date.
// \source style guide: "each released version has a fixture and a test that upgrades it"
#include "core/store/casestore.h"
#include "core/store/dialect.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/upgrade.h"
#include "tests/support/olderfile.h"
#include "tests/support/testdata.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

using Row = QMap<QString, QString>; ///< What each column holds; without those that hold nothing.
using Content = QMap<QString, QList<Row>>;

QStringList namesOf(Database &database, const QString &sql, int column)
{
    QStringList names;
    Statement select(database, sql);
    while (select.step())
        names.append(select.text(column));
    return names;
}

/// Tables, indexes, views and triggers as they were said, without regard to spaces.
QStringList schemaIn(Database &database)
{
    QStringList parts;
    Statement select(database, u"SELECT type, name, coalesce(sql, '') FROM sqlite_master"_s);
    while (select.step())
        parts.append(
            u"%1 %2: %3"_s.arg(select.text(0), select.text(1), select.text(2).simplified()));
    parts.sort();
    return parts;
}

/// All rows, but for what SQLite and the index of words keep for themselves.
Content contentIn(Database &database)
{
    Content content;
    const QStringList tables =
        namesOf(database,
                u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                "AND name NOT LIKE 'case_words%'"_s,
                0);
    for (const QString &table : tables) {
        const QStringList columns = namesOf(database, u"PRAGMA table_info(%1)"_s.arg(table), 1);
        Statement select(database,
                         u"SELECT quote(%1) FROM %2"_s.arg(columns.join(u"), quote("_s), table));
        while (select.step()) {
            Row row;
            for (int i = 0; i < columns.size(); ++i) {
                if (const QString said = select.text(i); said != "NULL"_L1)
                    row.insert(columns[i], said);
            }
            content[table].append(row);
        }
    }
    return content;
}

/// Whether \p row says what \p before said; columns that came later may say more.
bool keeps(const Row &row, const Row &before)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (row.value(it.key()) != it.value())
            return false;
    }
    return true;
}

std::string wordsOf(const Row &row)
{
    QStringList words;
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        words.append(it.key() + u'=' + it.value());
    return words.join(u", "_s).toStdString();
}

class OlderSchema : public testing::TestWithParam<int>
{
protected:
    /// Writes the file that step had.
    static void fill(Database &database)
    {
        QFile file(testData(u"schema/%1.sql"_s.arg(GetParam(), 4, 10, QChar(u'0'))));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        for (const QString &sql :
             migrationStatements(QString::fromUtf8(file.readAll()), Engine::Sqlite))
            database.run(sql);
        ASSERT_EQ(schemaOf(database), GetParam());
    }
    static Database inMemory()
    {
        return Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    }
};

TEST_P(OlderSchema, IsWhatItsStepsMakeToThisDay)
{
    Database older = inMemory();
    fill(older);
    Database made = inMemory();
    for (const Migration &step : migrations()) {
        if (step.number > GetParam())
            break;
        for (const QString &sql : migrationStatements(step.script, Engine::Sqlite))
            made.run(sql);
    }
    EXPECT_EQ(schemaIn(older), schemaIn(made)) << "a step was changed that files in use have done";
}

TEST_P(OlderSchema, BecomesWhatANewFileIsAndKeepsWhatItHolds)
{
    Database older = inMemory();
    fill(older);
    const Content before = contentIn(older);
    ASSERT_EQ(before.value(u"case_record"_s).size(), 2);
    migrate(older);
    Database made = inMemory();
    migrate(made);
    EXPECT_EQ(schemaOf(older), newestSchema());
    EXPECT_EQ(schemaIn(older), schemaIn(made));
    EXPECT_TRUE(namesOf(older, u"PRAGMA foreign_key_check"_s, 0).isEmpty());
    const Content after = contentIn(older);
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        if (table.key() == "id_counter"_L1)
            continue; // Goes on counting.
        const QList<Row> rows = after.value(table.key());
        for (const Row &row : table.value()) {
            const bool isKept = std::any_of(rows.begin(), rows.end(),
                                            [&row](const Row &now) { return keeps(now, row); });
            EXPECT_TRUE(isKept) << table.key().toStdString() << ": " << wordsOf(row);
        }
    }
    constexpr int kWordsOfCases = 10;
    if (GetParam() < kWordsOfCases) {
        EXPECT_EQ(after.value(u"case_text"_s).size(), 2) << "each case has its words";
    }
}

TEST_P(OlderSchema, OpensAfterACopyWasMade)
{
    TestStore other;
    const QString path = other.folder() + u"/older.redress"_s;
    {
        Database file = Database::sqlite(path, Database::Access::ReadWrite);
        fill(file);
    }
    const Operator who{u"second"_s, u"laptop"_s};
    if (GetParam() < newestSchema()) {
        ASSERT_TRUE(upgrade::isWanted(path));
        const auto copy = upgrade::run(path, who, other.clock(), {});
        ASSERT_TRUE(copy) << why(copy);
        EXPECT_TRUE(QFile::exists(*copy));
    }
    const auto opened = CaseStore::open(path, CaseStore::Access::ReadWrite, who, other.clock());
    ASSERT_TRUE(opened) << why(opened);
    EXPECT_EQ((*opened)->councilName(), u"Oldshire County Council"_s);
    EXPECT_EQ((*opened)->database().ask(u"SELECT name FROM person"_s), u"Zo\u00eb Br\u00e2n"_s);
}

INSTANTIATE_TEST_SUITE_P(Steps, OlderSchema, testing::Values(6, 10, 17, 23));

/// A file that somebody adds without telling the tests would never be upgraded.
TEST(OlderSchemas, AreAllTested)
{
    const QStringList files = QDir(testData(u"schema"_s)).entryList({u"[0-9]*.sql"_s}, QDir::Files);
    EXPECT_EQ(files, QStringList({u"0006.sql"_s, u"0010.sql"_s, u"0017.sql"_s, u"0023.sql"_s}));
}

} // namespace

} // namespace redress
