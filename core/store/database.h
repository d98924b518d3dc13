// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/dialect.h"
#include "core/store/preparedquery.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace redress {

/// How to reach a PostgreSQL database: what a team that outgrows one desk shares.
struct ServerAddress {
    QString host;
    int port = 5432;
    QString database;
    QString user;
    QString password;
};

/// One connection, on one thread, that asks Qt Sql nothing it cannot answer safely.
///
/// Together with Statement and Transaction it is the only place that touches Qt Sql. Constructors
/// throw StorageError. Foreign keys, journal and synchronisation are set here and read back.
class Database final
{
public:
    /// Unchanging: to read a file whose content nobody changes meanwhile, without any lock, and
    /// without its log. Looking: as ReadOnly, but the log is left as it is whatever is in it.
    enum class Access { ReadOnly, Unchanging, Looking, ReadWrite };

    /// Opens or creates a SQLite database; it knows nothing of what is in it.
    /// \param path a file, or ":memory:"; empty: one in a temporary file that goes with it.
    static Database sqlite(const QString &path, Access access);
    static Database postgreSql(const ServerAddress &address);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) = delete;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    Engine engine() const { return m_engine; }
    bool isReadOnly() const { return m_access != Access::ReadWrite; }

    /// The file of a SQLite database, as it was given.
    const QString &path() const { return m_path; }

    /// Lets statements read the SQLite file at \p path as NAME.TABLE beside what this database,
    /// which is in memory or temporary, holds. Not inside a transaction.
    void attachForReading(const QString &path, const QString &name);

    /// Runs one statement without placeholders, such as DDL or a PRAGMA without an answer.
    void run(const QString &sql);

    /// The first column of the first row of \p sql; a null string if there is none.
    QString ask(const QString &sql);

    /// Says why nothing may be written, if so. Asked by each unit of work when it begins and when
    /// it commits; drafts, which are nobody else's, are not asked about.
    using Guard = std::function<std::optional<Error>()>;
    void setGuard(Guard guard) { watchers().guard = std::move(guard); }
    std::optional<Error> refusal() const;

    /// Called with each distinct statement that is prepared. For tests that compare engines.
    void setTrace(std::function<void(const QString &)> trace)
    {
        watchers().trace = std::move(trace);
    }

private:
    friend class Statement;

    Database(Engine engine, Access access, const QString &path);
    void openSqlite();
    void openPostgreSql(const ServerAddress &address);
    void assertPragma(const QString &name, const QString &wanted);
    QSqlDatabase connection() const;
    void traced(const QString &sql) const
    {
        if (m_watchers && m_watchers->trace)
            m_watchers->trace(sql);
    }

    /// What others want to hear of, or have a say in; most connections have none of it.
    struct Watchers {
        std::function<void(const QString &)> trace;
        Guard guard;
    };
    Watchers &watchers();

    Engine m_engine;
    Access m_access;
    QString m_path;
    QString m_name; ///< Of the connection in Qt Sql; empty once moved from.
    std::unique_ptr<Watchers> m_watchers;
    PreparedQueries m_prepared; ///< Of statements that have gone, for those that come.
};

/// A transaction that rolls back unless commit() is said. On SQLite it takes the write lock at
/// once, so that it cannot fail half-way because another program was faster.
class Transaction final
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// \throws StorageError; the transaction is then rolled back.
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// What the engine said, as an Error whose message a person can act on.
Error storageErrorFrom(const QString &engineCode, const QString &engineText, const QString &sql,
                       const QString &path);

} // namespace redress
