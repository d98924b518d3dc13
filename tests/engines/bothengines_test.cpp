// SPDX-License-Identifier: GPL-3.0-or-later
// Runs everything that the store, the work list and the statistics ask of a database on SQLite and
// on PostgreSQL, compares the answers, and proves that no statement was left out.
#include "tests/engines/exercise.h"

#include "core/store/dialect.h"
#include "core/store/otherletters.h"
#include "core/store/storageerror.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

ServerAddress testServer()
{
    ServerAddress address;
    address.host = qEnvironmentVariable("REDRESS_TEST_POSTGRES");
    address.database = u"postgres"_s;
    address.user = u"redress"_s;
    return address;
}

/// The statements that stand in the sources as named raw strings.
QHash<QString, QString> statementsInSources()
{
    QHash<QString, QString> found;
    static const QRegularExpression literal(u"R\"sql\\(([^\"]*?)\\)sql\""_s);
    QDirIterator files(QStringLiteral(REDRESS_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith("/backup.cpp"_L1) ||
            file.fileName().endsWith("/copycheck.cpp"_L1))
            continue; // copies files; a server has its own backups
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = literal.globalMatch(text); match.hasNext();)
            found.insert(folded(match.next().captured(1)), file.fileName());
    }
    return found;
}

/// What SQLite is asked, as PostgreSQL is asked it: how they tell letters beyond ASCII differs.
QString askedOfPostgreSql(const QString &sql)
{
    static const QRegularExpression byBytes(
        QRegularExpression::escape(hasOtherLetters(u"COLUMN"_s, Engine::Sqlite))
            .replace(u"COLUMN"_s, u"([\\w.]+)"_s));
    QString asked = sql;
    asked.replace(insertOfMany(u"INSERT INTO"_s, Engine::Sqlite),
                  insertOfMany(u"INSERT INTO"_s, Engine::PostgreSql));
    const auto match = byBytes.match(sql);
    return match.hasMatch() ? asked.replace(match.captured(0),
                                            hasOtherLetters(match.captured(1), Engine::PostgreSql))
                            : asked;
}

} // namespace

TEST(BothEngines, GiveTheSameAnswersToEveryStatement)
{
    Side sqlite;
    Side postgres;
    const QTemporaryDir folder;
    {
        Exercise exercise(sqlite, folder.path());
        exercise.open(Database::sqlite(u":memory:"_s, Database::Access::ReadWrite));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.run();
        exercise.open(Database::sqlite(u":memory:"_s, Database::Access::ReadWrite));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.makeSample();
    }
    {
        Exercise exercise(postgres, folder.path());
        exercise.open(Database::postgreSql(testServer()));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.run();
        ServerAddress other = testServer();
        Database::postgreSql(other).run(u"CREATE DATABASE sample"_s);
        other.database = u"sample"_s;
        exercise.open(Database::postgreSql(other));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.makeSample();
    }
    for (qsizetype i = 0; i < std::min(sqlite.answers.size(), postgres.answers.size()); ++i)
        ASSERT_EQ(sqlite.answers.at(i), postgres.answers.at(i)) << "answer " << i;
    ASSERT_EQ(sqlite.answers.size(), postgres.answers.size());
    EXPECT_GT(sqlite.answers.size(), 1000);

    // What SQLite alone is asked about itself, and its index of words, are no statements of the
    // store: what was found by that index is among the answers.
    for (const QString &sql : sqlite.statements) {
        const bool isAsked = sql.startsWith("PRAGMA"_L1) || sql.contains("sqlite_master"_L1) ||
                             sql.contains("case_words"_L1) ||
                             postgres.statements.contains(askedOfPostgreSql(sql));
        EXPECT_TRUE(isAsked) << sql.toStdString();
    }
    const auto inSources = statementsInSources();
    EXPECT_GT(inSources.size(), 50);
    for (auto it = inSources.begin(); it != inSources.end(); ++it)
        EXPECT_TRUE(postgres.statements.contains(it.key()))
            << it.value().toStdString() << ": not run on PostgreSQL:\n"
            << it.key().toStdString();
}

TEST(BothEngines, KeepTheAuditTrailFromBeingAltered)
{
    Database postgres = Database::postgreSql(testServer());
    for (const char *sql : {"UPDATE change_set SET what = 'x'", "DELETE FROM change_entry",
                            "DELETE FROM change_seal"}) {
        const auto altered = guarded([&] { postgres.run(QString::fromLatin1(sql)); });
        EXPECT_FALSE(altered) << sql;
    }
}

} // namespace redress
