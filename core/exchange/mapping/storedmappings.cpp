// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/storedmappings.h"

#include "core/store/mappingrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct StoredText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportMapping)
};

Error noSuch(Database &database, const QString &name)
{
    QStringList names;
    for (const StoredMapping &one : MappingRepository::all(database))
        names.append(one.name);
    return {
        Error::Code::NotFound,
        names.isEmpty()
            ? StoredText::tr("There is no mapping \"%1\"; the case file holds none yet.").arg(name)
            : StoredText::tr("There is no mapping \"%1\". The case file holds: %2.")
                  .arg(name, names.join("; "_L1)),
        {}};
}

} // namespace

Result<std::vector<ImportMapping>> storedMappings(Database &database)
{
    return guarded([&] {
        std::vector<ImportMapping> mappings;
        for (const StoredMapping &stored : MappingRepository::all(database)) {
            auto mapping = mappingFromJson(stored.body.toUtf8());
            if (!mapping)
                continue;
            mapping->name = stored.name;
            mappings.push_back(std::move(mapping).value());
        }
        return mappings;
    });
}

Result<ImportMapping> storedMapping(Database &database, const QString &name)
{
    return guarded([&] {
        const auto stored = MappingRepository::find(database, name);
        if (!stored)
            throw StorageError(noSuch(database, name));
        ImportMapping mapping = unwrap(mappingFromJson(stored->body.toUtf8()));
        mapping.name = stored->name;
        return mapping;
    });
}

Result<void> storeMapping(Database &database, const Signature &signature,
                          const ImportMapping &mapping)
{
    if (mapping.name.trimmed().isEmpty())
        return Error{Error::Code::Invalid, StoredText::tr("The mapping has no name."), {}};
    return guarded([&] {
        UnitOfWork unit(database, signature, StoredText::tr("Mapping of an import saved"));
        MappingRepository::put(unit, {mapping.name, QString::fromUtf8(mappingAsJson(mapping))});
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<void> removeMapping(Database &database, const Signature &signature, const QString &name)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, StoredText::tr("Mapping of an import removed"));
        if (!MappingRepository::remove(unit, name))
            throw StorageError(noSuch(database, name));
        unit.commit();
    });
}

} // namespace redress
