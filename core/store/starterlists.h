// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"

namespace redress {

/// Puts the lists that Redress ships (resources/lists.json) into a new file, for the council to
/// change. \throws StorageError
void seedStarterLists(UnitOfWork &unit, ReferenceData &reference);

} // namespace redress
