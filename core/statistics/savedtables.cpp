// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/savedtables.h"

#include "core/statistics/pivotdefinition.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SavedText {
    Q_DECLARE_TR_FUNCTIONS(redress::SavedTable)
};

QString bodyOf(TableDefinition table)
{
    table.id = u"saved"_s; // Its number is that of its record.
    table.group.clear();
    return QString::fromUtf8(tableToJson(table));
}

SavedTable savedTable(const StoredDefinition &stored)
{
    SavedTable saved{stored, {}, {}};
    const auto table = tableFromJson(stored.body.toUtf8());
    if (table)
        saved.table = *table;
    else
        saved.fault = table.error().message;
    saved.table.id = savedTableId(stored.id);
    if (saved.table.title.isEmpty())
        saved.table.title = stored.name;
    return saved;
}

} // namespace

QString savedTableId(DefinitionId id)
{
    return u"saved-%1"_s.arg(id.value());
}

Result<std::vector<SavedTable>> savedTables(Database &database, const QString &login)
{
    const auto stored = DefinitionRepository::list(database, DefinitionKind::Table, login);
    if (!stored)
        return stored.error();
    std::vector<SavedTable> tables;
    for (const StoredDefinition &definition : *stored)
        tables.push_back(savedTable(definition));
    return tables;
}

const SavedTable *savedTableNamed(const std::vector<SavedTable> &tables, const QString &name)
{
    const auto find = [&](auto matches) -> const SavedTable * {
        const auto found = std::ranges::find_if(tables, matches);
        return found == tables.end() ? nullptr : &*found;
    };
    if (const auto *exact = find([&](const SavedTable &saved) {
            return saved.stored.name == name || saved.table.id == name;
        }))
        return exact;
    return find([&](const SavedTable &saved) {
        return saved.stored.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<DefinitionId> saveTable(Database &database, const Signature &signature, const QString &name,
                               const std::optional<QString> &owner, const TableDefinition &table)
{
    if (const auto checked = checkDefinition(table); !checked)
        return checked.error();
    return guarded([&] {
        UnitOfWork unit(database, signature, SavedText::tr("Table \"%1\" saved").arg(name));
        const StoredDefinition added{{},    DefinitionKind::Table, name.trimmed(),
                                     owner, bodyOf(table),         1};
        const DefinitionId id = unwrap(DefinitionRepository::add(unit, added));
        unit.commit();
        return id;
    });
}

Result<void> changeTable(Database &database, const Signature &signature,
                         const StoredDefinition &before, const QString &name,
                         const std::optional<QString> &owner, const TableDefinition &table)
{
    if (auto checked = checkDefinition(table); !checked)
        return checked;
    return guarded([&] {
        UnitOfWork unit(database, signature, SavedText::tr("Table \"%1\" changed").arg(name));
        StoredDefinition after = before;
        after.name = name.trimmed();
        after.owner = owner;
        after.body = bodyOf(table);
        unwrap(DefinitionRepository::update(unit, before, after));
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<void> renameTable(Database &database, const Signature &signature,
                         const StoredDefinition &before, const QString &name)
{
    return guarded([&] {
        UnitOfWork unit(database, signature,
                        SavedText::tr("Table \"%1\" renamed").arg(before.name));
        StoredDefinition after = before;
        after.name = name.trimmed();
        // A heading that begins with the name follows it.
        auto table = tableFromJson(before.body.toUtf8());
        if (table && table->title.startsWith(before.name)) {
            table->title = after.name + table->title.mid(before.name.size());
            after.body = bodyOf(*table);
        }
        unwrap(DefinitionRepository::update(unit, before, after));
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<void> deleteTable(Database &database, const Signature &signature,
                         const StoredDefinition &table)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, SavedText::tr("Table \"%1\" deleted").arg(table.name));
        unwrap(DefinitionRepository::remove(unit, table));
        unit.commit();
    });
}

} // namespace redress
