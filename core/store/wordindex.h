// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace redress {

/// Whether the index over the words of cases has each word of their texts where it stands and no
/// other, as SQLite's own check of it says. That check wants to write: it is done on a copy of
/// index and texts in a temporary file, so that a file which may only be read, or is written
/// meanwhile, is checked too. Of an engine or a file without such an index: it is. \throws
/// StorageError
bool isWordIndexWhole(const Database &database);

} // namespace redress
