// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// What SQLite's integrity_check says of the new copy of a case file at \p path, which nobody
/// writes; empty if every table is whole and each of its indexes fits it. The tables are shared out
/// among the processors. What a value may be is left to checkIntegrity(): a copy invents none.
/// \throws StorageError if the copy cannot be read.
QString faultOfCopy(const QString &path);

} // namespace redress
