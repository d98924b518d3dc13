// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

#include <optional>
#include <vector>

namespace redress {

/// How a file with columns of its own is read, as it is kept in a case file.
struct StoredMapping {
    QString name;
    QString body; ///< As its room writes it.

    bool operator==(const StoredMapping &) const = default;
};

/// The mappings of a case file. All functions throw StorageError.
class MappingRepository final
{
public:
    /// By name.
    static std::vector<StoredMapping> all(Database &database);
    static std::optional<StoredMapping> find(Database &database, const QString &name);

    /// Adds a mapping, or puts it in the place of the one of that name.
    static void put(UnitOfWork &unit, const StoredMapping &mapping);
    /// \return whether there was one of that name.
    static bool remove(UnitOfWork &unit, const QString &name);
};

} // namespace redress
