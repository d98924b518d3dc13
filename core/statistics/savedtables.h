// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"
#include "core/store/definitionrepository.h"

#include <optional>
#include <vector>

namespace redress {

/// A table that somebody made and saved in the case file.
struct SavedTable {
    StoredDefinition stored;
    TableDefinition table; ///< Its id is savedTableId().
    QString fault;         ///< Why it cannot be read; empty if it can.

    bool isPrivate() const { return stored.owner.has_value(); }
};

/// "saved-17": what tells a saved table apart from those that are shipped.
QString savedTableId(DefinitionId id);

/// What is shared, and what belongs to \p login, by their names.
Result<std::vector<SavedTable>> savedTables(Database &database, const QString &login);

/// The one of that name, in any case of letters, or of that id; nothing if there is none.
const SavedTable *savedTableNamed(const std::vector<SavedTable> &tables, const QString &name);

/// Saves a new table; each is one unit of work, committed.
/// \param owner login of the one who alone sees it; nothing: it is shared.
/// \return Error::Code::Conflict if the name is taken; what checkDefinition() finds.
Result<DefinitionId> saveTable(Database &database, const Signature &signature, const QString &name,
                               const std::optional<QString> &owner, const TableDefinition &table);

/// Puts name, owner and table in the place of those of \p before.
Result<void> changeTable(Database &database, const Signature &signature,
                         const StoredDefinition &before, const QString &name,
                         const std::optional<QString> &owner, const TableDefinition &table);

Result<void> renameTable(Database &database, const Signature &signature,
                         const StoredDefinition &before, const QString &name);

Result<void> deleteTable(Database &database, const Signature &signature,
                         const StoredDefinition &table);

} // namespace redress
