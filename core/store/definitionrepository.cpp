// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/definitionrepository.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DefinitionText {
    Q_DECLARE_TR_FUNCTIONS(redress::DefinitionRepository)
};

constexpr auto kEntity = "definition"_L1;

const QString kList = uR"sql(
SELECT id, kind, name, owner_login, body, version FROM definition
WHERE kind = :kind AND (owner_login IS NULL OR owner_login = :login)
ORDER BY id
)sql"_s;

const QString kFindName = uR"sql(
SELECT id FROM definition WHERE kind = :kind AND name = :name
)sql"_s;

const QString kInsert = uR"sql(
INSERT INTO definition (id, kind, name, owner_login, body, origin_id, version)
VALUES (:id, :kind, :name, :owner_login, :body, :origin_id, 1)
)sql"_s;

const QString kUpdate = uR"sql(
UPDATE definition SET name = :name, owner_login = :owner_login, body = :body, version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kFindVersion = uR"sql(
SELECT id FROM definition WHERE id = :id AND version = :version
)sql"_s;

const QString kDelete = uR"sql(
DELETE FROM definition WHERE id = :id
)sql"_s;

/// \throws StorageError where the name cannot be had.
void claimName(Database &database, const StoredDefinition &definition)
{
    if (definition.name.trimmed().isEmpty())
        throw StorageError(
            {Error::Code::Invalid, DefinitionText::tr("Give it a name. Nothing was saved."), {}});
    Statement find(database, kFindName);
    find.bind(u":kind"_s, QString(toStored(definition.kind))).bind(u":name"_s, definition.name);
    while (find.step()) {
        if (DefinitionId(find.integer(0)) != definition.id)
            throw StorageError(
                {Error::Code::Conflict,
                 DefinitionText::tr("The name \"%1\" is taken, perhaps by something that only a "
                                    "colleague sees. Nothing was saved. Give it another name.")
                     .arg(definition.name),
                 definition.name});
    }
}

void checkVersion(Database &database, const StoredDefinition &definition)
{
    Statement find(database, kFindVersion);
    find.bind(u":id"_s, definition.id).bind(u":version"_s, definition.version);
    if (!find.step())
        throw StorageError(
            {Error::Code::Conflict,
             DefinitionText::tr(
                 "Somebody else has changed or deleted \"%1\" meanwhile. Nothing was "
                 "saved. Save yours under another name, or open it anew.")
                 .arg(definition.name),
             definition.name});
}

QString recordOf(const StoredDefinition &definition)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"kind"_s, QString(toStored(definition.kind))},
                                  {u"name"_s, definition.name},
                                  {u"owner"_s, definition.owner.value_or(QString())},
                                  {u"body"_s, definition.body}})
            .toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<StoredDefinition>>
DefinitionRepository::list(Database &database, DefinitionKind kind, const QString &login)
{
    return guarded([&] {
        Statement select(database, kList);
        select.bind(u":kind"_s, QString(toStored(kind))).bind(u":login"_s, login);
        std::vector<StoredDefinition> definitions;
        while (select.step()) {
            RowReader row(select);
            StoredDefinition definition;
            definition.id = row.id<DefinitionId>();
            definition.kind = fromStored<DefinitionKind>(row.text()).value_or(kind);
            definition.name = row.text();
            definition.owner = row.optionalText();
            definition.body = row.text();
            definition.version = row.integer();
            definitions.push_back(std::move(definition));
        }
        // Engines order letters differently.
        std::ranges::stable_sort(definitions, [](const auto &a, const auto &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
        return definitions;
    });
}

Result<DefinitionId> DefinitionRepository::add(UnitOfWork &unit, const StoredDefinition &definition)
{
    return guarded([&] {
        StoredDefinition added = definition;
        added.id = unit.newId<DefinitionId>();
        claimName(unit.database(), added);
        Statement(unit.database(), kInsert)
            .bind(u":id"_s, added.id)
            .bind(u":kind"_s, QString(toStored(added.kind)))
            .bind(u":name"_s, added.name)
            .bind(u":owner_login"_s, added.owner)
            .bind(u":body"_s, added.body)
            .bind(u":origin_id"_s, unit.id())
            .run();
        unit.created(kEntity, added.id.value());
        return added.id;
    });
}

Result<void> DefinitionRepository::update(UnitOfWork &unit, const StoredDefinition &before,
                                          const StoredDefinition &after)
{
    return guarded([&] {
        checkVersion(unit.database(), before);
        claimName(unit.database(), after);
        Statement(unit.database(), kUpdate)
            .bind(u":name"_s, after.name)
            .bind(u":owner_login"_s, after.owner)
            .bind(u":body"_s, after.body)
            .bind(u":id"_s, before.id)
            .bind(u":version"_s, before.version)
            .run();
        const qint64 id = before.id.value();
        unit.changed(kEntity, id, {}, "name"_L1, before.name, after.name);
        unit.changed(kEntity, id, {}, "owner_login"_L1, before.owner, after.owner);
        unit.changed(kEntity, id, {}, "body"_L1, before.body, after.body);
    });
}

Result<void> DefinitionRepository::remove(UnitOfWork &unit, const StoredDefinition &definition)
{
    return guarded([&] {
        checkVersion(unit.database(), definition);
        Statement(unit.database(), kDelete).bind(u":id"_s, definition.id).run();
        unit.deleted(kEntity, definition.id.value(), {}, recordOf(definition));
    });
}

} // namespace redress
