// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"

namespace redress {

/// Puts the lists that Redress ships (resources/lists.json) into a new file, for the council to
/// change. \throws StorageError
void seedStarterLists(UnitOfWork &unit, ReferenceData &reference);

/// Puts the shipped values into each list that has none: a list that came after the file was made.
/// One that the council has emptied itself stays empty, and one value is left where it is.
/// \return whether there was such a list; nothing is written otherwise. \throws StorageError
bool fillStarterLists(Database &database, const Signature &signature);

} // namespace redress
