// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/importmapping.h"

namespace redress {

/// A mapping for a file with these headings, by what they look like: cases, and stages 1 to 3,
/// issues and services as far as there are columns for them. \p form says how the file is read.
/// A proposal that a person looks at; columns that nothing fits are left out.
ImportMapping suggestedMapping(const QStringList &headings, const ImportMapping &form);

/// The word of \p allowed that a value most likely means: "Partly Upheld" is partially_upheld.
/// Empty if none is likely.
QString suggestedWord(const QString &value, const QStringList &allowed);

/// True if the import takes \p value for one of \p allowed as it stands.
bool isAllowedWord(const QString &value, const QStringList &allowed);

} // namespace redress
