// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mappingrepository.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectMappings = uR"sql(
SELECT name, body FROM import_mapping ORDER BY name
)sql"_s;

const QString kFindMapping = uR"sql(
SELECT id, body FROM import_mapping WHERE name = :name
)sql"_s;

const QString kInsertMapping = uR"sql(
INSERT INTO import_mapping (id, name, body, origin_id) VALUES (:id, :name, :body, :origin_id)
)sql"_s;

const QString kUpdateMapping = uR"sql(
UPDATE import_mapping SET body = :body, version = version + 1 WHERE id = :id
)sql"_s;

const QString kDeleteMapping = uR"sql(
DELETE FROM import_mapping WHERE id = :id
)sql"_s;

struct Known {
    qint64 id;
    QString body;
};

std::optional<Known> known(Database &database, const QString &name)
{
    Statement find(database, kFindMapping);
    find.bind(u":name"_s, name);
    if (!find.step())
        return std::nullopt;
    return Known{find.integer(0), find.text(1)};
}

} // namespace

std::vector<StoredMapping> MappingRepository::all(Database &database)
{
    std::vector<StoredMapping> mappings;
    Statement select(database, kSelectMappings);
    while (select.step())
        mappings.push_back({select.text(0), select.text(1)});
    return mappings;
}

std::optional<StoredMapping> MappingRepository::find(Database &database, const QString &name)
{
    const auto found = known(database, name);
    return found ? std::optional(StoredMapping{name, found->body}) : std::nullopt;
}

void MappingRepository::put(UnitOfWork &unit, const StoredMapping &mapping)
{
    if (const auto before = known(unit.database(), mapping.name)) {
        Statement(unit.database(), kUpdateMapping)
            .bind(u":id"_s, before->id)
            .bind(u":body"_s, mapping.body)
            .run();
        unit.changed("import_mapping"_L1, before->id, {}, "body"_L1, before->body, mapping.body);
        return;
    }
    const auto id = unit.newId<Id<struct MappingTag>>();
    Statement(unit.database(), kInsertMapping)
        .bind(u":id"_s, id)
        .bind(u":name"_s, mapping.name)
        .bind(u":body"_s, mapping.body)
        .bind(u":origin_id"_s, unit.id())
        .run();
    unit.created("import_mapping"_L1, id.value());
}

bool MappingRepository::remove(UnitOfWork &unit, const QString &name)
{
    const auto before = known(unit.database(), name);
    if (!before)
        return false;
    Statement(unit.database(), kDeleteMapping).bind(u":id"_s, before->id).run();
    unit.deleted("import_mapping"_L1, before->id, {}, before->body);
    return true;
}

} // namespace redress
