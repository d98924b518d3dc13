// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QStringList>

namespace redress {

/// Reads the content of every document, and tells of those that are not what was put into the file:
/// without content, or with one that does not fit the digest.
/// \throws StorageError, with code Cancelled where that is wanted.
void checkDocuments(Database &database, QStringList &findings, const Progress &progress);

} // namespace redress
