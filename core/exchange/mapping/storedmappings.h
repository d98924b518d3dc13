// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/importmapping.h"
#include "core/store/unitofwork.h"

namespace redress {

// Mappings of a case file, read and written as values.

/// By name; one that a newer version has written and this one cannot read is left out.
Result<std::vector<ImportMapping>> storedMappings(Database &database);
/// \return Error::Code::NotFound, naming those that there are.
Result<ImportMapping> storedMapping(Database &database, const QString &name);

/// Keeps \p mapping under its name. \return Error::Code::Invalid if it has none.
Result<void> storeMapping(Database &database, const Signature &signature,
                          const ImportMapping &mapping);
Result<void> removeMapping(Database &database, const Signature &signature, const QString &name);

} // namespace redress
