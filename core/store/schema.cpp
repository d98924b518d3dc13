// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/casetext.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>
#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<Migration> readMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/redress/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        if (opened)
            steps.push_back({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    // Numbers go up, and what is released fills no gap: files that are further have passed it.
    for (size_t i = 1; i < steps.size(); ++i)
        Q_ASSERT(steps[i].number > steps[i - 1].number);
    return steps;
}

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(redress::Schema)
};

/// The step after which cases have words.
constexpr int kWordsOfCases = 10;

void setSchema(Database &database, int number)
{
    if (database.engine() == Engine::Sqlite)
        database.run(u"PRAGMA user_version = %1"_s.arg(number));
    else
        database.run(u"UPDATE schema_version SET number = %1"_s.arg(number));
}

/// What stands in the schema, part by part. How it is written down there does not count: a column
/// that came later stands elsewhere in the text than in that of a new file.
const QStringList kPartsOfSchema{
    u"SELECT type || ' ' || name FROM sqlite_master m"_s,
    u"SELECT 'column ' || m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || "
    "' ' || c.pk FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'table'"_s,
    u"SELECT 'column ' || m.name || '.' || c.name "
    "FROM sqlite_master m, pragma_table_xinfo(m.name) c WHERE m.type = 'view'"_s,
    u"SELECT 'link ' || m.name || '.' || l.\"from\" || ' ' || l.\"table\" || '.' || "
    "coalesce(l.\"to\", '') "
    "FROM sqlite_master m, pragma_foreign_key_list(m.name) l WHERE m.type = 'table'"_s,
    u"SELECT 'index ' || m.name || ' ' || m.tbl_name || '.' || coalesce(i.name, '') "
    "FROM sqlite_master m, pragma_index_info(m.name) i WHERE m.type = 'index'"_s};

std::set<QString> partsOfSchema(Database &database)
{
    std::set<QString> parts;
    for (const QString &sql : kPartsOfSchema) {
        Statement select(database, sql);
        while (select.step()) {
            const QString part = select.text(0);
            if (!part.contains(" sqlite_"_L1)) // what SQLite makes for itself
                parts.insert(part);
        }
    }
    return parts;
}

void stopIfCancelled(const Progress &progress)
{
    if (progress.isCancelled())
        throw StorageError({Error::Code::Cancelled,
                            SchemaText::tr("The file was not brought up to date. It was left as it "
                                           "is."),
                            {}});
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int newestSchema()
{
    return migrations().back().number;
}

int schemaOf(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return database.ask(u"PRAGMA user_version"_s).toInt();
    database.run(u"CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL)"_s);
    if (database.ask(u"SELECT number FROM schema_version"_s).isEmpty())
        database.run(u"INSERT INTO schema_version (number) VALUES (0)"_s);
    return database.ask(u"SELECT number FROM schema_version"_s).toInt();
}

void migrate(Database &database, const Progress &progress)
{
    const int from = schemaOf(database);
    Transaction change(database);
    for (const Migration &step : migrations()) {
        if (step.number <= from)
            continue;
        progress.tell(SchemaText::tr("Bringing the file up to date"), step.number - from,
                      newestSchema() - from);
        for (const QString &statement : migrationStatements(step.script, database.engine()))
            database.run(statement);
        stopIfCancelled(progress);
    }
    if (from > 0 && from < kWordsOfCases)
        casetext::rebuild(database, progress);
    stopIfCancelled(progress);
    if (database.engine() == Engine::Sqlite)
        database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    setSchema(database, newestSchema());
    change.commit();
    if (schemaOf(database) != newestSchema())
        throw StorageError(storageErrorFrom({}, u"the schema number did not stay"_s, u"migrate"_s,
                                            database.path()));
}

QStringList differencesOfSchema(Database &database)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    static const std::set<QString> wanted = [] {
        Database fresh = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
        migrate(fresh);
        return partsOfSchema(fresh);
    }();
    const std::set<QString> found = partsOfSchema(database);
    QStringList differences;
    std::set_symmetric_difference(wanted.begin(), wanted.end(), found.begin(), found.end(),
                                  std::back_inserter(differences));
    return differences;
}

} // namespace redress
