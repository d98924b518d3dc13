// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/store/database.h"
#include "core/store/preparedquery.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <concepts>
#include <memory>
#include <optional>
#include <vector>

namespace redress {

/// One prepared statement with named placeholders.
///
/// Only the types below can be bound: Qt Sql would store others as text that compares wrongly.
/// Every placeholder must be bound before each run, and nothing else may be; both are
/// StorageErrors, since Qt Sql would put NULL in their place. Comments are refused for the same
/// reason. Not to be used from another thread than that of its Database, nor after it.
class Statement final
{
public:
    /// \throws StorageError if the engine refuses the statement.
    Statement(Database &database, const QString &sql);
    Q_DISABLE_COPY(Statement)
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const QString &name, std::nullptr_t);
    Statement &bind(const QString &name, int value);
    Statement &bind(const QString &name, qint64 value);
    Statement &bind(const QString &name, double value);
    Statement &bind(const QString &name, bool value);
    Statement &bind(const QString &name, const QString &value);
    Statement &bind(const QString &name, const QByteArray &value);
    Statement &bind(const QString &name, QDate value);
    Statement &bind(const QString &name, const QDateTime &utc);
    Statement &bind(const QString &name, Money value) { return bind(name, value.pence); }

    template <typename Tag>
    Statement &bind(const QString &name, Id<Tag> id)
    {
        return bind(name, id.value());
    }
    template <typename T>
    Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bind(name, nullptr);
    }
    // Whatever else would convert on the way is refused by the compiler.
    template <typename T>
    Statement &bind(const QString &name, T value) = delete;

    /// Runs a statement that gives no rows. \return how many rows it wrote.
    int run();

    /// Moves to the first or next row. False means that there are no more; a failure throws.
    bool step();

    /// Forgets the rows that were not read, so that the statement can run again, and lets go of the
    /// lock that they hold. Binding does the same.
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    std::optional<QDate> date(int column) const;

private:
    friend class BulkInsert;

    void prepare();
    /// Holds that everything is bound and readies the statement for other values.
    void takeBindings();
    void execute();
    int runBound();
    /// Of the next run, by place.
    QList<QVariant> &values() const;
    /// Has bind() put values there, by place, rather than in values().
    void bindTo(QVariant *places) { m_places = places; }
    QVariant &valueOf(const QString &name);
    template <typename T>
    void put(const QString &name, const T &value);
    qsizetype indexOf(const QString &name);
    [[noreturn]] void fail(const QString &what) const;

    Database *m_database;
    QString m_sql;
    std::unique_ptr<PreparedQuery> m_prepared; ///< Null once moved from.
    QVariant *m_places = nullptr;              ///< Where bind() puts values.
    qsizetype m_expected = 0; ///< Index of the name that is likely to be bound next.
    size_t m_bound = 0;       ///< How many names are, for the next run.
    bool m_running = false;
};

/// Reads the columns of a statement's present row one after the other, in the order of its SELECT.
class RowReader final
{
public:
    explicit RowReader(const Statement &statement)
        : m_statement(statement)
    {}

    qint64 integer() { return m_statement.integer(m_next++); }
    double real() { return m_statement.real(m_next++); }
    bool flag() { return m_statement.flag(m_next++); }
    QString text() { return m_statement.text(m_next++); }
    QByteArray bytes() { return m_statement.bytes(m_next++); }
    std::optional<QDate> date() { return m_statement.date(m_next++); }

    /// A day that the schema promises to be there.
    QDate day() { return m_statement.date(m_next++).value_or(QDate()); }
    std::optional<qint64> optionalInteger()
    {
        const int column = m_next++;
        return m_statement.isNull(column) ? std::nullopt
                                          : std::optional(m_statement.integer(column));
    }
    std::optional<double> optionalReal()
    {
        const int column = m_next++;
        return m_statement.isNull(column) ? std::nullopt : std::optional(m_statement.real(column));
    }

    std::optional<QString> optionalText()
    {
        const int column = m_next++;
        return m_statement.isNull(column) ? std::nullopt : std::optional(m_statement.text(column));
    }

    template <typename SomeId>
    SomeId id()
    {
        return SomeId(integer());
    }
    template <typename SomeId>
    std::optional<SomeId> optionalId()
    {
        const auto value = optionalInteger();
        return value ? std::optional(SomeId(*value)) : std::nullopt;
    }

private:
    const Statement &m_statement;
    int m_next = 0;
};

/// The names of the placeholders in \p sql, each once, in order; quoted text is not looked into.
QStringList placeholdersOf(const QString &sql);

/// \p sql with a question mark for each placeholder.
QString withPlaces(const QString &sql);

} // namespace redress
