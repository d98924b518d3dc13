// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordwriter.h"

#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(redress::RecordWriter)
};

const StoredTable &tableOf(QLatin1StringView entity)
{
    const StoredTable *table = storedTableOf(QString(entity));
    Q_ASSERT(table);
    return *table;
}

[[noreturn]] void fail(Error::Code code, const QString &message, QLatin1StringView entity,
                       qint64 key)
{
    throw StorageError({code, message, u"%1 %2"_s.arg(entity).arg(key)});
}

void demandReason(const QString &reason, QLatin1StringView entity, qint64 key)
{
    if (reason.trimmed().isEmpty())
        fail(Error::Code::Invalid,
             RecordText::tr("Say why it is taken away: the reason stands in the history."), entity,
             key);
}

void bindFact(Statement &statement, const StoredTable &table, const QString &name,
              const std::optional<QString> &value)
{
    const StoredColumn *column = table.column(name);
    Q_ASSERT(column);
    if (!bindStored(statement, u':' + name, *column, value))
        throw StorageError({Error::Code::Invalid, RecordText::tr("This cannot be stored."),
                            u"%1.%2"_s.arg(table.name, name)});
}

void insertRow(Database &database, const StoredTable &table, const StoredFacts &facts)
{
    QStringList names;
    QStringList places;
    for (const auto &[name, value] : facts) {
        if (!value)
            continue;
        names.append(name);
        places.append(u':' + name);
    }
    Statement insert(database, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                   table.name, names.join(u", "_s), places.join(u", "_s)));
    for (const auto &[name, value] : facts) {
        if (value)
            bindFact(insert, table, name, value);
    }
    insert.run();
}

/// Whether rows of the table have no life of their own: their key is that of what they hang on.
bool hangsOnAnother(const StoredTable &table)
{
    return table.key != u"id"_s;
}

} // namespace

std::optional<QString> storedFact(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> storedFact(const std::optional<QString> &text)
{
    return text ? storedFact(*text) : std::nullopt;
}

std::optional<QString> storedFact(std::optional<QDate> day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> storedFact(qint64 number)
{
    return QString::number(number);
}

std::optional<QString> storedFact(bool flag)
{
    return flag ? u"1"_s : u"0"_s;
}

void insertRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                  std::optional<CaseId> ofCase, const StoredFacts &facts)
{
    const StoredTable &table = tableOf(entity);
    StoredFacts row = facts;
    row[table.key] = QString::number(key);
    if (table.column(u"origin_id"_s))
        row[u"origin_id"_s] = QString::number(unit.id().value());
    insertRow(unit.database(), table, row);
    unit.created(entity, key, ofCase);
}

void updateRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                  std::optional<CaseId> ofCase, const StoredFacts &facts,
                  std::optional<int> version)
{
    const StoredTable &table = tableOf(entity);
    auto stored = storedFactsOf(unit.database(), entity, key);
    if (!stored && !hangsOnAnother(table))
        fail(Error::Code::NotFound, RecordText::tr("This record is no longer in the file."), entity,
             key);
    if (stored && version && stored->at(u"version"_s) != QString::number(*version))
        fail(Error::Code::Conflict,
             RecordText::tr("Somebody else has changed this record since you opened it. "
                            "Nothing was saved. Look at it as it is now, and try again."),
             entity, key);
    const bool saysSomething =
        std::ranges::any_of(facts, [](const auto &fact) { return fact.second.has_value(); });
    if (!stored && saysSomething) { // What it says by itself is known before it is changed.
        insertRow(unit.database(), table, {{table.key, QString::number(key)}});
        stored = storedFactsOf(unit.database(), entity, key);
    }
    StoredFacts changed;
    for (const auto &[name, value] : facts) {
        const auto was = stored ? stored->find(name) : StoredFacts::iterator();
        const std::optional<QString> before =
            stored && was != stored->end() ? was->second : std::nullopt;
        if (before == value)
            continue;
        changed[name] = value;
        unit.changed(entity, key, ofCase, QLatin1StringView(name.toLatin1()), before, value);
    }
    if (changed.empty())
        return;
    QStringList sets;
    for (const auto &[name, value] : changed)
        sets.append(u"%1 = :%1"_s.arg(name));
    if (table.column(u"version"_s))
        sets.append(u"version = version + 1"_s);
    Statement update(unit.database(), u"UPDATE %1 SET %2 WHERE %3 = :record_key"_s.arg(
                                          table.name, sets.join(u", "_s), table.key));
    for (const auto &[name, value] : changed)
        bindFact(update, table, name, value);
    update.bind(u":record_key"_s, key).run();
}

void removeRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                  std::optional<CaseId> ofCase)
{
    const StoredTable &table = tableOf(entity);
    for (const auto &[id, body] :
         recordBodies(unit.database(), entity, QLatin1StringView(table.key.toLatin1()), key))
        unit.deleted(entity, id, ofCase, body);
    Statement(unit.database(),
              u"DELETE FROM %1 WHERE %2 = :record_key"_s.arg(table.name, table.key))
        .bind(u":record_key"_s, key)
        .run();
}

Result<ChangeSetId> takeAway(Database &database, const Signature &signature,
                             QLatin1StringView entity, qint64 key, std::optional<CaseId> ofCase,
                             const QString &reason, const QString &what,
                             const std::function<void()> &demand)
{
    return guarded([&] {
        demandReason(reason, entity, key);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        if (demand)
            demand();
        const auto stored = storedFactsOf(database, entity, key);
        if (!stored)
            fail(Error::Code::NotFound, RecordText::tr("This record is no longer in the file."),
                 entity, key);
        const auto alone = stored->find(u"ombudsman_case_id"_s);
        if (alone != stored->end() && alone->second)
            restriction::demandOpen(database, OmbudsmanId(alone->second->toLongLong()));
        removeRecord(unit, entity, key, ofCase);
        unit.commit();
        return unit.id();
    });
}

void restoreRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                   std::optional<CaseId> ofCase, const QString &body)
{
    const StoredTable &table = tableOf(entity);
    const QJsonObject object = QJsonDocument::fromJson(body.toUtf8()).object();
    StoredFacts row;
    for (const StoredColumn &column : table.columns) {
        if (object.value(column.name).isString())
            row[column.name] = object.value(column.name).toString();
    }
    insertRow(unit.database(), table, row);
    unit.created(entity, key, ofCase);
}

std::optional<StoredFacts> storedFactsOf(Database &database, QLatin1StringView entity, qint64 key)
{
    const StoredTable &table = tableOf(entity);
    const auto bodies =
        recordBodies(database, entity, QLatin1StringView(table.key.toLatin1()), key);
    if (bodies.empty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bodies.front().second.toUtf8()).object();
    StoredFacts facts;
    for (const StoredColumn &column : table.columns) {
        const QJsonValue value = object.value(column.name);
        facts[column.name] = value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
    return facts;
}

} // namespace redress
