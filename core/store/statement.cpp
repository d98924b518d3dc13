// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/storageerror.h"

#include <QSqlError>
#include <QSqlResult>
#include <QVariant>

#include <algorithm>

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

/// Whether a statement may run again as it was prepared: what looks after the file itself may not.
bool mayBeKept(const QString &sql)
{
    const QString text = sql.trimmed();
    return text.startsWith("SELECT"_L1) || text.startsWith("INSERT"_L1) ||
           text.startsWith("UPDATE"_L1) || text.startsWith("DELETE"_L1);
}

/// Writes "2023-04-09" over \p text. Faster than QDate::toString(), which an import would call
/// millions of times, and without new memory where there is some.
void writeIso(QDate day, QString &text)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1000 || year > 9999) {
        text = day.toString(Qt::ISODate);
        return;
    }
    text.resize(10);
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
}

/// The values of a query by their places, to be written where they are. QSqlQuery takes them one at
/// a time and looks each up by its name, which took a third of the time of an import.
class BoundValues final : public QSqlResult
{
public:
    static QList<QVariant> &of(const QSqlQuery &query)
    {
        QList<QVariant> &(QSqlResult::*values)() const = &BoundValues::boundValues;
        return (query.result()->*values)();
    }
};

/// The value of type T in \p variant, made one if it is not; to be written over.
template <typename T>
T &heldBy(QVariant &variant)
{
    if (variant.metaType() != QMetaType::fromType<T>())
        variant = QVariant::fromValue(T());
    return *static_cast<T *>(variant.data());
}

/// A statement with a question mark in each place of a value.
struct PlacedSql {
    QString sql;
    QStringList names;             ///< As they were written, each once.
    std::vector<qsizetype> places; ///< For each place, the index of its name.
};

PlacedSql placed(const QString &sql)
{
    PlacedSql result;
    qsizetype copied = 0;
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
            qsizetype index = result.names.indexOf(name);
            if (index < 0) {
                index = result.names.size();
                result.names.append(name);
            }
            result.sql += QStringView(sql).mid(copied, i - copied);
            result.sql += u'?';
            result.places.push_back(index);
            copied = end;
            i = end - 1;
        }
    }
    result.sql += QStringView(sql).mid(copied);
    return result;
}

} // namespace

QStringList placeholdersOf(const QString &sql)
{
    return placed(sql).names;
}

QString withPlaces(const QString &sql)
{
    return placed(sql).sql;
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(&database)
    , m_sql(sql)
    , m_prepared(database.m_prepared.take(sql))
{
    if (!m_prepared)
        prepare();
    m_places = values().data();
    database.traced(sql);
}

void Statement::prepare()
{
    if (hasComment(m_sql))
        fail(u"a statement holds a comment"_s);
    const PlacedSql parsed = placed(m_sql);
    m_prepared.reset(new PreparedQuery{QSqlQuery(m_database->connection()), {}, {}});
    for (const QString &name : parsed.names)
        m_prepared->names.push_back({name, -1, false});
    for (size_t place = 0; place < parsed.places.size(); ++place) {
        PreparedQuery::Name &name = m_prepared->names[size_t(parsed.places[place])];
        if (name.place < 0)
            name.place = qsizetype(place);
        else
            m_prepared->repeats.push_back({qsizetype(place), name.place});
    }
    // On PostgreSQL a forward-only query loses its rows as soon as the connection runs another.
    QSqlQuery &query = m_prepared->query;
    query.setForwardOnly(m_database->engine() == Engine::Sqlite);
    if (!query.prepare(parsed.sql)) {
        const QSqlError fault = query.lastError();
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), m_sql, m_database->path()));
    }
    BoundValues::of(query).resize(qsizetype(parsed.places.size()));
}

Statement::~Statement()
{
    if (!m_prepared || !mayBeKept(m_sql) || m_prepared->query.lastError().isValid())
        return;
    m_prepared->query.finish();
    for (PreparedQuery::Name &name : m_prepared->names)
        name.isBound = false;
    m_database->m_prepared.put(m_sql, std::move(m_prepared));
}

void Statement::fail(const QString &what) const
{
    throw StorageError(storageErrorFrom(QString(), what, m_sql, m_database->path()));
}

QList<QVariant> &Statement::values() const
{
    return BoundValues::of(m_prepared->query);
}

qsizetype Statement::indexOf(const QString &name)
{
    // Values mostly come in the order of their placeholders, from the same line of the program:
    // then even the letters are in the same place.
    const qsizetype likely = m_expected;
    if (likely < qsizetype(m_prepared->names.size())) {
        QString &known = m_prepared->names[size_t(likely)].text;
        if (known.constData() == name.constData())
            return likely;
        if (known == name) {
            known = name;
            return likely;
        }
    }
    const auto found =
        std::find_if(m_prepared->names.begin(), m_prepared->names.end(),
                     [&name](const PreparedQuery::Name &known) { return known.text == name; });
    return found == m_prepared->names.end() ? -1 : found - m_prepared->names.begin();
}

QVariant &Statement::valueOf(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        fail(u"no placeholder "_s + name);
    if (m_running)
        reset(); // a new binding asks anew; the old rows would answer another question
    PreparedQuery::Name &known = m_prepared->names[size_t(index)];
    if (!known.isBound)
        ++m_bound;
    known.isBound = true;
    m_expected = index + 1;
    return m_places[known.place];
}

template <typename T>
void Statement::put(const QString &name, const T &value)
{
    heldBy<T>(valueOf(name)) = value;
}

Statement &Statement::bind(const QString &name, std::nullptr_t)
{
    static const QVariant null(QMetaType::fromType<QString>());
    QVariant &value = valueOf(name);
    if (!value.isNull() || !value.isValid())
        value = null;
    return *this;
}

Statement &Statement::bind(const QString &name, int value)
{
    put(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    put(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, double value)
{
    put(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, bool value)
{
    return bind(name, value ? 1 : 0);
}

Statement &Statement::bind(const QString &name, const QString &value)
{
    // A null string is NULL and an empty one is text: the border between the two is std::optional,
    // so that a QString always means text.
    put(name, value.isNull() ? u""_s : value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QByteArray &value)
{
    put(name, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bind(const QString &name, QDate value)
{
    if (!value.isValid())
        fail(u"an invalid day bound to "_s + name);
    writeIso(value, heldBy<QString>(valueOf(name)));
    return *this;
}

Statement &Statement::bind(const QString &name, const QDateTime &utc)
{
    if (!utc.isValid() || utc.timeSpec() != Qt::UTC)
        fail(u"an instant that is not UTC bound to "_s + name);
    put(name, utc.toString(Qt::ISODateWithMs));
    return *this;
}

void Statement::takeBindings()
{
    if (m_bound < m_prepared->names.size()) {
        const auto missing =
            std::find_if(m_prepared->names.begin(), m_prepared->names.end(),
                         [](const PreparedQuery::Name &name) { return !name.isBound; });
        fail(u"nothing bound to "_s + missing->text);
    }
    for (const PreparedQuery::Repeat &repeat : m_prepared->repeats)
        m_places[repeat.place] = m_places[repeat.first];
    for (PreparedQuery::Name &name : m_prepared->names)
        name.isBound = false;
    m_bound = 0;
    m_expected = 0;
}

void Statement::execute()
{
    if (!m_prepared->query.exec()) {
        const QSqlError fault = m_prepared->query.lastError();
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), m_sql, m_database->path()));
    }
}

int Statement::run()
{
    takeBindings();
    return runBound();
}

int Statement::runBound()
{
    m_running = false;
    execute();
    const int rows = m_prepared->query.numRowsAffected();
    m_prepared->query.finish();
    return rows;
}

bool Statement::step()
{
    if (!m_running) {
        takeBindings();
        execute();
        m_running = true;
    }
    if (m_prepared->query.next())
        return true;
    const QSqlError fault = m_prepared->query.lastError();
    reset();
    if (fault.isValid())
        throw StorageError(
            storageErrorFrom(fault.nativeErrorCode(), fault.text(), m_sql, m_database->path()));
    return false;
}

void Statement::reset()
{
    m_prepared->query.finish();
    m_running = false;
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    const QVariant value = m_prepared->query.value(column);
    // By far the most that is no text is the key of a record.
    if (value.typeId() == QMetaType::LongLong && !value.isNull())
        return QString::number(value.toLongLong());
    return value.toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

std::optional<QDate> Statement::date(int column) const
{
    const QVariant value = m_prepared->query.value(column);
    if (value.isNull())
        return std::nullopt;
    const QDate day = value.toDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace redress
