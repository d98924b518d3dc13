// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/importmapping.h"

#include <memory>

namespace redress {

/// Their rows as they stand in the file, the headings first.
/// \return as csvSource() and sheetSource().
Result<std::unique_ptr<RecordSource>> theirSource(const QString &path,
                                                  const ImportMapping &mapping);

/// Their rows as rows of one table of \p mapping. Lines, columns and values of faults are theirs.
/// \return as theirSource().
Result<std::unique_ptr<RecordSource>> mappedSource(const QString &path,
                                                   const ImportMapping &mapping, size_t table);

/// Headings as they are named where some are blank or stand twice: "Outcome (2)", "column C".
QStringList distinctHeadings(const CsvRecord &record);

} // namespace redress
