// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/paths.h"
#include "core/store/fileheader.h"
#include "core/store/leftlog.h"
#include "core/store/lockpath.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(redress::Database)
};

constexpr int kBusyTimeoutMs = 5000;
constexpr qsizetype kToldOfSql = 2000; ///< Characters of a statement that failed.

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"redress-%1"_s.arg(++count);
}

/// Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kConstraint = 19,
    kNotADatabase = 26,
    kIoErrorWrite = 778,
    kIoErrorSharedMemory = 4874, ///< No room for what readers and writers share beside the file.
};

Error::Code codeFor(int sqlite)
{
    if (sqlite == kIoErrorWrite || sqlite == kIoErrorSharedMemory)
        return Error::Code::Full;
    switch (sqlite & 0xff) {
    case kBusy:
    case kLocked:
        return Error::Code::Busy;
    case kReadOnly:
        return Error::Code::ReadOnly;
    case kCorrupt:
        return Error::Code::Damaged;
    case kFull:
        return Error::Code::Full;
    case kConstraint:
        return Error::Code::Conflict;
    case kNotADatabase:
        return Error::Code::Foreign;
    default:
        return Error::Code::Storage;
    }
}

QString messageFor(Error::Code code, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (code) {
    case Error::Code::Busy:
        return DatabaseText::tr("%1 is being written by another program. Nothing was changed. Wait "
                                "until it has finished, then try again.")
            .arg(name);
    case Error::Code::ReadOnly:
        return DatabaseText::tr("%1 can only be read. Nothing was changed. Ask for the right to "
                                "write the file and its folder, or work on a copy.")
            .arg(name);
    case Error::Code::Damaged:
        return DatabaseText::tr(
                   "%1 is damaged. It was left as it is. Restore the newest backup, and "
                   "keep the damaged file.")
            .arg(name);
    case Error::Code::Full:
        return DatabaseText::tr(
                   "%1 could not be written because the disk is full. The file is as it "
                   "was before. Free some room, then try again.")
            .arg(name);
    case Error::Code::Foreign:
        return DatabaseText::tr("%1 is not a Redress file. It was left as it is.").arg(name);
    case Error::Code::Conflict:
        return DatabaseText::tr(
                   "What was to be saved does not agree with what %1 holds. Nothing was "
                   "changed.")
            .arg(name);
    default:
        return DatabaseText::tr("%1 could not be read or written. Nothing was changed. See whether "
                                "its drive can be reached, then try again.")
            .arg(name);
    }
}

/// A file in WAL mode cannot be read in a folder that cannot be written, unless SQLite is told that
/// nobody changes it. That holds there: nobody can have a journal beside it.
bool isFixedForReaders(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() &&
           !QFileInfo::exists(path + u"-wal"_s);
}

QString urlOf(const QString &path, const QString &query)
{
    // By hand: QUrl puts the server of "//server/share" where SQLite wants nobody.
    QString whole = pathForSqlite(QFileInfo(path).absoluteFilePath());
    if (!whole.startsWith(u'/'))
        whole.prepend(u'/'); // "/C:/…"
    return u"file://%1?%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(whole, "/:")), query);
}

/// Whether the journal of a file is left to whoever only read it. The last program that closes a
/// file in WAL mode must merge the journal, and SQLite does not do that for one that may only read:
/// it leaves an empty journal of its own making, and one with all that a program wrote, such as a
/// note in the log, which was closed before the reader was. Whoever holds the file merges it.
bool isJournalLeft(const QString &path)
{
    const QFileInfo journal(path + u"-wal"_s);
    return journal.exists() && (journal.size() == 0 || !QFileInfo::exists(lockPath(path))) &&
           QFileInfo(path).isWritable() && !isLogOfAnotherComputer(path);
}

/// By one connection that may write, and waits for nobody. SQLite leaves the journal alone while
/// another program reads or writes; whoever may write merges it later then. One that is of another
/// file stays where it is.
void mergeJournalLeft(const QString &path)
{
    if (!isJournalLeft(path) || ownerOfLog(path) == LogOwner::Stranger)
        return;
    const QString name = nextConnectionName();
    {
        QSqlDatabase writer = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        writer.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        writer.setDatabaseName(pathForSqlite(path));
        if (writer.open()) {
            QSqlQuery look(writer);
            static_cast<void>(look.exec(u"PRAGMA synchronous = FULL"_s) &&
                              look.exec(u"PRAGMA schema_version"_s));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

bool isOfTransaction(const QString &sql)
{
    return sql.startsWith("BEGIN"_L1) || sql == "COMMIT"_L1 || sql == "ROLLBACK"_L1;
}

} // namespace

Error storageErrorFrom(const QString &engineCode, const QString &engineText, const QString &sql,
                       const QString &path)
{
    bool isNumber = false;
    const int number = engineCode.toInt(&isNumber);
    // A five-character SQLSTATE of PostgreSQL: class 23 is integrity, 55P03 and 40P01 are locks.
    Error::Code code = Error::Code::Storage;
    if (engineCode.size() == 5)
        code = engineCode.startsWith("23"_L1)                         ? Error::Code::Conflict
               : engineCode == "55P03"_L1 || engineCode == "40P01"_L1 ? Error::Code::Busy
                                                                      : Error::Code::Storage;
    else if (isNumber)
        code = codeFor(number);
    return {
        code, messageFor(code, path),
        u"%1: %2 [%3] %4"_s.arg(engineCode, engineText, sql.simplified().left(kToldOfSql), path)};
}

Database::Database(Engine engine, Access access, const QString &path)
    : m_engine(engine)
    , m_access(access)
    , m_path(path)
    , m_name(nextConnectionName())
{}

Database::Database(Database &&other) noexcept
    : m_engine(other.m_engine)
    , m_access(other.m_access)
    , m_path(std::exchange(other.m_path, {}))
    , m_name(std::exchange(other.m_name, {}))
    , m_watchers(std::move(other.m_watchers))
    , m_prepared(std::move(other.m_prepared))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    m_prepared.clear();
    {
        QSqlDatabase open = QSqlDatabase::database(m_name, false);
        open.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    if (m_engine == Engine::Sqlite && m_access == Access::ReadOnly)
        mergeJournalLeft(m_path);
}

Database::Watchers &Database::watchers()
{
    if (!m_watchers)
        m_watchers = std::make_unique<Watchers>();
    return *m_watchers;
}

std::optional<Error> Database::refusal() const
{
    return m_watchers && m_watchers->guard ? m_watchers->guard() : std::nullopt;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Database Database::sqlite(const QString &path, Access access)
{
    Database database(Engine::Sqlite, access, path);
    database.openSqlite();
    return database;
}

Database Database::postgreSql(const ServerAddress &address)
{
    Database database(Engine::PostgreSql, Access::ReadWrite, address.database);
    database.openPostgreSql(address);
    return database;
}

void Database::openSqlite()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs);
    QString name = pathForSqlite(m_path);
    if (isReadOnly()) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (m_access == Access::Unchanging || isFixedForReaders(m_path)) {
            name = urlOf(m_path, u"immutable=1"_s);
            options += u";QSQLITE_OPEN_URI"_s;
        }
    } else if (m_path.isEmpty() || m_path == ":memory:"_L1) {
        options += u";QSQLITE_OPEN_URI"_s; // of files that are attached
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (!connection.open()) {
        const QSqlError fault = connection.lastError();
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), u"open"_s, m_path));
    }
    run(u"PRAGMA foreign_keys = ON"_s);
    assertPragma(u"foreign_keys"_s, u"1"_s);
    run(u"PRAGMA trusted_schema = OFF"_s);
    run(u"PRAGMA cell_size_check = ON"_s);
    run(u"PRAGMA recursive_triggers = ON"_s);
    if (isReadOnly())
        return;
    // Qt's own SQLite does not wipe deleted text unless it is told to; erasure must.
    ask(u"PRAGMA secure_delete = ON"_s);
    assertPragma(u"secure_delete"_s, u"1"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    assertPragma(u"synchronous"_s, u"2"_s);
}

void Database::openPostgreSql(const ServerAddress &address)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    connection.setHostName(address.host);
    connection.setPort(address.port);
    connection.setDatabaseName(address.database);
    connection.setUserName(address.user);
    connection.setPassword(address.password);
    if (!connection.open()) {
        const QSqlError fault = connection.lastError();
        throw StorageError({Error::Code::NotFound,
                            DatabaseText::tr("The database %1 on %2 could not be reached.")
                                .arg(address.database, address.host),
                            fault.text()});
    }
    run(u"SET client_min_messages = warning"_s);
}

void Database::assertPragma(const QString &name, const QString &wanted)
{
    const QString got = ask(u"PRAGMA "_s + name);
    if (got != wanted)
        throw StorageError({Error::Code::Storage, messageFor(Error::Code::Storage, m_path),
                            u"PRAGMA %1 is %2, not %3"_s.arg(name, got, wanted)});
}

void Database::attachForReading(const QString &path, const QString &name)
{
    const QString url =
        urlOf(path, isFixedForReaders(path) ? u"mode=ro&immutable=1"_s : u"mode=ro"_s);
    run(u"ATTACH DATABASE '%1' AS %2"_s.arg(QString(url).replace(u'\'', u"''"_s), name));
}

void Database::run(const QString &sql)
{
    if (!isOfTransaction(sql))
        m_prepared.clear(); // a change of the schema, or of a setting that counts when preparing
    QSqlQuery query(connection());
    if (!query.exec(sql)) {
        const QSqlError fault = query.lastError();
        throw StorageError(storageErrorFrom(fault.nativeErrorCode(), fault.text(), sql, m_path));
    }
}

QString Database::ask(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run(beginStatement(m_database.engine()));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run(u"ROLLBACK"_s);
    } catch (const StorageError &) {
        // The engine has rolled back already: after a full disk, or a connection that is gone.
    }
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace redress
