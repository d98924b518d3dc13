// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/storageerror.h"

#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

bool hasComment(const QString &sql)
{
    return sql.contains("--"_L1) || sql.contains("/*"_L1);
}

/// "2023-04-09". Faster than QDate::toString(), which an import calls millions of times.
QString isoText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1000 || year > 9999)
        return day.toString(Qt::ISODate);
    QString text(10, Qt::Uninitialized);
    QChar *out = text.data();
    const auto digit = [](int value) { return QChar(u'0' + static_cast<char16_t>(value)); };
    out[0] = digit(year / 1000);
    out[1] = digit(year / 100 % 10);
    out[2] = digit(year / 10 % 10);
    out[3] = digit(year % 10);
    out[4] = u'-';
    out[5] = digit(month / 10);
    out[6] = digit(month % 10);
    out[7] = u'-';
    out[8] = digit(dayOfMonth / 10);
    out[9] = digit(dayOfMonth % 10);
    return text;
}

} // namespace

QStringList placeholdersOf(const QString &sql)
{
    QStringList names;
    QChar quote;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar character = sql.at(i);
        if (!quote.isNull()) {
            if (character == quote)
                quote = QChar();
        } else if (character == u'\'' || character == u'"') {
            quote = character;
        } else if (character == u':' && i + 1 < sql.size() && sql.at(i + 1) == u':') {
            ++i;
        } else if (character == u':' && i + 1 < sql.size() && isNameCharacter(sql.at(i + 1))) {
            qsizetype end = i + 1;
            while (end < sql.size() && isNameCharacter(sql.at(end)))
                ++end;
            const QString name = sql.mid(i, end - i);
            if (!names.contains(name))
                names.append(name);
            i = end - 1;
        }
    }
    return names;
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.connection())
    , m_names(placeholdersOf(sql))
    , m_bound(static_cast<size_t>(m_names.size()), false)
{
    if (hasComment(sql))
        fail(u"a statement holds a comment"_s);
    // On PostgreSQL a forward-only query loses its rows as soon as the connection runs another.
    m_query.setForwardOnly(database.engine() == Engine::Sqlite);
    if (!m_query.prepare(sql)) {
        const QSqlError fault = m_query.lastError();
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), sql, database.path()));
    }
    database.traced(sql);
}

void Statement::fail(const QString &what) const
{
    throw StorageError(storageErrorFrom(QString(), what, m_sql, m_database.path()));
}

void Statement::mark(const QString &name)
{
    // Values mostly come in the order of their placeholders: then the name is found at once.
    qsizetype index = m_expected;
    if (index >= m_names.size() || m_names.at(index) != name)
        index = m_names.indexOf(name);
    if (index < 0)
        fail(u"no placeholder "_s + name);
    if (m_running)
        reset(); // a new binding asks anew; the old rows would answer another question
    m_bound[static_cast<size_t>(index)] = true;
    m_expected = index + 1;
}

Statement &Statement::bind(const QString &name, std::nullptr_t)
{
    mark(name);
    m_query.bindValue(name, QVariant(QMetaType::fromType<QString>()));
    return *this;
}

Statement &Statement::bind(const QString &name, int value)
{
    mark(name);
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    mark(name);
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, double value)
{
    mark(name);
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, bool value)
{
    return bind(name, value ? 1 : 0);
}

Statement &Statement::bind(const QString &name, const QString &value)
{
    mark(name);
    // A null string is NULL and an empty one is text: the border between the two is std::optional,
    // so that a QString always means text.
    m_query.bindValue(name, value.isNull() ? u""_s : value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    mark(name);
    m_query.bindValue(name, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bind(const QString &name, QDate value)
{
    if (!value.isValid())
        fail(u"an invalid day bound to "_s + name);
    mark(name);
    m_query.bindValue(name, isoText(value));
    return *this;
}

Statement &Statement::bind(const QString &name, const QDateTime &utc)
{
    if (!utc.isValid() || utc.timeSpec() != Qt::UTC)
        fail(u"an instant that is not UTC bound to "_s + name);
    mark(name);
    m_query.bindValue(name, utc.toString(Qt::ISODateWithMs));
    return *this;
}

void Statement::execute()
{
    for (size_t i = 0; i < m_bound.size(); ++i) {
        if (!m_bound[i])
            fail(u"nothing bound to "_s + m_names.at(static_cast<qsizetype>(i)));
    }
    if (!m_query.exec()) {
        const QSqlError fault = m_query.lastError();
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), m_sql, m_database.path()));
    }
    m_bound.assign(m_bound.size(), false);
    m_expected = 0;
}

int Statement::run()
{
    m_running = false;
    execute();
    const int rows = m_query.numRowsAffected();
    m_query.finish();
    return rows;
}

bool Statement::step()
{
    if (!m_running) {
        execute();
        m_running = true;
    }
    if (m_query.next())
        return true;
    const QSqlError fault = m_query.lastError();
    reset();
    if (fault.isValid())
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), m_sql, m_database.path()));
    return false;
}

void Statement::reset()
{
    m_query.finish();
    m_running = false;
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

std::optional<QDate> Statement::date(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return std::nullopt;
    const QDate day = value.toDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace redress
