// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// How deep a copy is looked into.
enum class CopyDepth {
    Structure, ///< Every page, every row, and as many entries in each index as rows in its table.
    Indexes,   ///< And each entry is that of its row, which takes three times as long.
};

/// What SQLite's quick_check, or its integrity_check, says of the new copy of a case file at
/// \p path, which nobody writes; empty if every table is whole. An index holds nothing of its own:
/// what is wrong in it alone is made anew from its table. The tables are shared out among the
/// processors. What a value may be is left to checkIntegrity(): a copy invents none.
/// \throws StorageError if the copy cannot be read.
QString faultOfCopy(const QString &path, CopyDepth depth);

} // namespace redress
