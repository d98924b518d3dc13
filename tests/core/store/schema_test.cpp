// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/dialect.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

Database migrated()
{
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    migrate(database);
    return database;
}

QStringList split(const QString &script, Engine engine = Engine::Sqlite)
{
    return migrationStatements(script, engine);
}

} // namespace

TEST(MigrationScript, IsSplitAtSemicolonsThatEndALine)
{
    EXPECT_EQ(split(u"CREATE TABLE a (x);\n\nCREATE TABLE b (\n  y\n);\n"_s),
              (QStringList{u"CREATE TABLE a (x)"_s, u"CREATE TABLE b (\n  y\n)"_s}));
}

TEST(MigrationScript, KeepsSemicolonsInsideALine)
{
    EXPECT_EQ(split(u"INSERT INTO a VALUES ('x; y');\n"_s),
              QStringList{u"INSERT INTO a VALUES ('x; y')"_s});
}

TEST(MigrationScript, LosesItsCommentLines)
{
    EXPECT_EQ(split(u"-- what; it is for\n  -- more\nSELECT 1;\n"_s), QStringList{u"SELECT 1"_s});
}

TEST(MigrationScript, HasTheWordsOfItsEngine)
{
    const QString script = u"CREATE TABLE a (id @id@, b @ref@, c @real@, d @bytes@, e @long@);\n"_s;
    EXPECT_EQ(split(script, Engine::Sqlite).value(0),
              u"CREATE TABLE a (id INTEGER PRIMARY KEY, b INTEGER, c REAL, d BLOB, e INTEGER)"_s);
    EXPECT_EQ(
        split(script, Engine::PostgreSql).value(0),
        u"CREATE TABLE a (id BIGINT PRIMARY KEY, b BIGINT, c DOUBLE PRECISION, d BYTEA, e BIGINT)"_s);
}

TEST(MigrationScript, ChecksDaysInSqliteAndTypesThemInPostgreSql)
{
    const QString script = u"CREATE TABLE a (sent_on @date(sent_on)@ NOT NULL);\n"_s;
    EXPECT_EQ(split(script, Engine::Sqlite).value(0),
              u"CREATE TABLE a (sent_on TEXT CHECK (sent_on IS NULL OR sent_on IS date(sent_on, "
              u"'+0 days'))"
              " NOT NULL)"_s);
    EXPECT_EQ(split(script, Engine::PostgreSql).value(0),
              u"CREATE TABLE a (sent_on DATE NOT NULL)"_s);
}

TEST(MigrationScript, ChecksWordsAsAlternatives)
{
    const QString script = u"CREATE TABLE a (kind @word(kind: adult child)@ NOT NULL);\n"_s;
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        EXPECT_EQ(
            split(script, engine).value(0),
            u"CREATE TABLE a (kind TEXT CHECK (kind = 'adult' OR kind = 'child') NOT NULL)"_s);
    }
}

TEST(MigrationScript, MakesATriggerOneStatement)
{
    const QStringList statements = split(u"@append_only(t)@\n"_s, Engine::Sqlite);
    ASSERT_EQ(statements.size(), 2);
    EXPECT_TRUE(statements.at(0).endsWith("END"_L1));
    EXPECT_EQ(split(u"@append_only(t)@\n"_s, Engine::PostgreSql).size(), 2);
}

TEST(Dialect, BeginsAtOnceInSqlite)
{
    EXPECT_EQ(beginStatement(Engine::Sqlite), u"BEGIN IMMEDIATE"_s);
    EXPECT_EQ(beginStatement(Engine::PostgreSql), u"BEGIN"_s);
}

TEST(Migrations, AreNumberedUpwardsFromOne)
{
    ASSERT_FALSE(migrations().empty());
    EXPECT_EQ(migrations().front().number, 1);
    for (size_t i = 1; i < migrations().size(); ++i)
        EXPECT_GT(migrations()[i].number, migrations()[i - 1].number);
    EXPECT_EQ(newestSchema(), migrations().back().number);
}

TEST(Migrations, LeaveNoWordOfTheirOwnInEitherEngine)
{
    for (const Migration &step : migrations()) {
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            for (const QString &statement : split(step.script, engine)) {
                EXPECT_FALSE(statement.contains(u'@')) << statement.toStdString();
                EXPECT_FALSE(statement.contains("--"_L1)) << statement.toStdString();
            }
        }
    }
}

TEST(Migrations, CheckEveryColumnThatHoldsADay)
{
    static const QRegularExpression column(u"^\\s+(\\w+_on)\\s+([^\\s,]+)"_s,
                                           QRegularExpression::MultilineOption);
    for (const Migration &step : migrations()) {
        if (!step.script.contains("CREATE TABLE"_L1))
            continue;
        for (auto found = column.globalMatch(step.script); found.hasNext();) {
            const auto match = found.next();
            if (match.captured(1) == "carried_on"_L1) // of an issue: yes or no
                continue;
            EXPECT_EQ(match.captured(2), u"@date(%1)@"_s.arg(match.captured(1)))
                << step.name.toStdString();
        }
    }
}

/// What hangs on a case at the Ombudsman stays when its table is made anew for another class.
TEST(Migrations, KeepWhatHangsOnACaseAtTheOmbudsman)
{
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    const auto classes = std::ranges::find_if(migrations(), [](const Migration &step) {
        return step.name.contains("cases_at_ombudsman"_L1);
    });
    ASSERT_NE(classes, migrations().end());
    for (auto step = migrations().begin(); step != classes; ++step) {
        for (const QString &sql : split(step->script))
            database.run(sql);
    }
    database.run(u"PRAGMA user_version = %1"_s.arg(std::prev(classes)->number));
    for (const QString &sql :
         {u"INSERT INTO change_set (id, at_utc, person, what) "
          "VALUES (1, '2024-01-01T00:00:00.000Z', 'tester', 'Made')"_s,
          u"INSERT INTO org_node (id, level, name) VALUES (2, 'directorate', 'Children')"_s,
          u"INSERT INTO member (id, login, name, role) VALUES (3, 'ann', 'Ann', 'officer')"_s,
          u"INSERT INTO person (id, name, folded_name) VALUES (4, 'Quill', 'quill')"_s,
          u"INSERT INTO ombudsman_case (id, reference, directorate_id, received_on, "
          "received_quarter, decision_on, decision, origin_id, version, upheld_issues) VALUES (5, "
          "'L1', 2, '2024-01-08', 8095, '2024-02-08', 'upheld_injustice', 1, 7, 'Delay')"_s,
          u"INSERT INTO ombudsman_enquiry (id, ombudsman_case_id, kind, letter_on) VALUES (6, 5, "
          "'detailed', '2024-01-09')"_s,
          u"INSERT INTO recommendation (id, source, ombudsman_case_id, category, origin_id) "
          "VALUES (7, 'ombudsman', 5, 'apology', 1)"_s,
          u"INSERT INTO ombudsman_reader (ombudsman_case_id, member_id) VALUES (5, 3)"_s,
          u"INSERT INTO ombudsman_person (id, ombudsman_case_id, person_id, role) VALUES (8, 5, 4, "
          "'complainant')"_s,
          u"INSERT INTO case_record (id, reference, kind, received_on, directorate_id, summary, "
          "origin_id) VALUES (9, 'MP/24/1', 'mp_enquiry', '2024-01-02', 2, 'A heron', 1)"_s,
          u"INSERT INTO contact_log (id, case_id, kind, happened_on, entered_at_utc, entered_by, "
          "note) VALUES (10, 9, 'call', '2024-01-09', '2024-01-09T00:00:00.000Z', 'Ann', "
          "'Rang')"_s})
        database.run(sql);
    const auto done = guarded([&] { migrate(database); });
    ASSERT_TRUE(done) << done.error().message.toStdString();
    EXPECT_EQ(database.ask(u"SELECT reference || version || upheld_issues FROM ombudsman_case"_s),
              u"L17Delay"_s);
    QStringList hanging{u"ombudsman_enquiry"_s, u"recommendation"_s, u"ombudsman_reader"_s,
                        u"ombudsman_person"_s};
    for (const QString &table : hanging)
        EXPECT_EQ(database.ask(u"SELECT ombudsman_case_id FROM "_s + table), u"5"_s)
            << table.toStdString();
    EXPECT_EQ(database.ask(u"SELECT case_id || note FROM contact_log"_s), u"9Rang"_s);
    EXPECT_TRUE(database.ask(u"PRAGMA foreign_key_check"_s).isEmpty());
    database.run(u"UPDATE contact_log SET case_id = NULL, ombudsman_case_id = 5"_s);
    EXPECT_THROW(database.run(u"UPDATE contact_log SET ombudsman_case_id = NULL"_s), StorageError);
    database.run(u"UPDATE ombudsman_case SET decision = 'invalid'"_s);
    EXPECT_THROW(database.run(u"UPDATE ombudsman_case SET decision = 'guilty'"_s), StorageError);
    database.run(u"DELETE FROM ombudsman_case"_s);
    hanging.append(u"contact_log"_s);
    for (const QString &table : hanging)
        EXPECT_EQ(database.ask(u"SELECT count(*) FROM "_s + table), u"0"_s) << table.toStdString();
}

TEST(Schema, IsMarkedAsOneOfRedressAndNumbered)
{
    Database database = migrated();
    EXPECT_EQ(database.ask(u"PRAGMA application_id"_s).toInt(), kApplicationId);
    EXPECT_EQ(database.ask(u"PRAGMA user_version"_s).toInt(), newestSchema());
    EXPECT_EQ(schemaOf(database), newestSchema());
}

TEST(Schema, OfAnEmptyDatabaseIsZero)
{
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    EXPECT_EQ(schemaOf(database), 0);
}

TEST(Schema, IsNotTouchedByASecondMigration)
{
    Database database = migrated();
    const QString before = database.ask(u"SELECT count(*) FROM sqlite_schema"_s);
    migrate(database);
    EXPECT_EQ(database.ask(u"SELECT count(*) FROM sqlite_schema"_s), before);
}

TEST(Schema, StaysAsItWasWhenAStepFails)
{
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    database.run(u"CREATE TABLE case_record (id INTEGER)"_s); // in the way of the second step
    EXPECT_THROW(migrate(database), StorageError);
    EXPECT_EQ(schemaOf(database), 0);
    EXPECT_EQ(database.ask(u"SELECT count(*) FROM sqlite_schema"_s), u"1"_s);
}

TEST(Schema, RefusesWhatIsNoDay)
{
    Database database = migrated();
    for (const QString &bad : {u"2024-13-01"_s, u"not a date"_s, u"2024-02-30"_s, u"2024-2-9"_s,
                               u"2024-02-09 10:00"_s, u""_s}) {
        Statement insert(database, u"INSERT INTO calendar_day (id, closed_on, kind, name) "
                                   "VALUES (1, :closed_on, 'closure', 'x')"_s);
        insert.bind(u":closed_on"_s, bad);
        EXPECT_THROW(insert.run(), StorageError) << bad.toStdString();
    }
}

TEST(Schema, TakesALeapDay)
{
    Database database = migrated();
    database.run(u"INSERT INTO calendar_day (id, closed_on, kind, name) "
                 "VALUES (1, '2024-02-29', 'closure', 'x')"_s);
    EXPECT_EQ(database.ask(u"SELECT closed_on FROM calendar_day"_s), u"2024-02-29"_s);
}

TEST(Schema, RefusesWordsThatAreNotInTheirList)
{
    Database database = migrated();
    database.run(u"INSERT INTO change_set (id, at_utc, person, what) "
                 "VALUES (1, '2024-02-29T10:00:00.000Z', 'p', 'w')"_s);
    database.run(u"INSERT INTO org_node (id, level, name) VALUES (2, 'directorate', 'Adults')"_s);
    const QString insert = u"INSERT INTO case_record (id, reference, kind, procedure_key, "
                           "received_on, directorate_id, summary, origin_id) "
                           "VALUES (3, 'A', '%1', %2, '2024-01-08', 2, 's', 1)"_s;
    EXPECT_THROW(database.run(insert.arg(u"complant"_s, u"'corporate'"_s)), StorageError);
    EXPECT_THROW(database.run(insert.arg(u"complaint"_s, u"'school'"_s)), StorageError);
    EXPECT_THROW(database.run(insert.arg(u"complaint"_s, u"NULL"_s)), StorageError);
    EXPECT_THROW(database.run(insert.arg(u"compliment"_s, u"'corporate'"_s)), StorageError);
    database.run(insert.arg(u"complaint"_s, u"'corporate'"_s));
}

/// What was decided of a case before the column of decisions was made anew is there afterwards.
TEST(Schema, KeepsTheDecisionsOfAnEarlierFile)
{
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    const auto run = [&](const Migration &step) {
        for (const QString &statement : split(step.script))
            database.run(statement);
    };
    const auto anew = std::find_if(migrations().begin(), migrations().end(), [](const auto &one) {
        return one.script.contains("TO triage_result"_L1);
    });
    ASSERT_NE(anew, migrations().end());
    std::for_each(migrations().begin(), anew, run);
    database.run(u"INSERT INTO change_set (id, at_utc, person, what) "
                 "VALUES (1, '2024-02-29T10:00:00.000Z', 'p', 'w')"_s);
    database.run(u"INSERT INTO org_node (id, level, name) VALUES (2, 'directorate', 'Adults')"_s);
    database.run(u"INSERT INTO case_record (id, reference, kind, received_on, directorate_id, "
                 "summary, origin_id) VALUES (3, 'A', 'mp_enquiry', '2024-01-08', 2, 's', 1)"_s);
    database.run(u"INSERT INTO case_detail (case_id, triage_result, triage_reason, legal_hold, "
                 "confidentiality, risk_flag) VALUES (3, 'enquiry', 'r', 'h', 'restricted', 1)"_s);
    std::for_each(anew, migrations().end(), run);
    EXPECT_EQ(database.ask(u"SELECT triage_result || triage_reason || legal_hold || "
                           "confidentiality || risk_flag FROM case_detail WHERE case_id = 3"_s),
              u"enquiryrhrestricted1"_s);
    EXPECT_EQ(database.ask(u"SELECT triage_result FROM fact_contact"_s), u"enquiry"_s);
    database.run(u"UPDATE case_detail SET triage_result = 'councillor_enquiry'"_s);
    EXPECT_THROW(database.run(u"UPDATE case_detail SET triage_result = 'peer'"_s), StorageError);
    database.run(u"DELETE FROM case_record WHERE id = 3"_s);
    EXPECT_EQ(database.ask(u"SELECT count(*) FROM case_detail"_s), u"0"_s);
}

} // namespace redress
