// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/importmapping.h"

#include <vector>

namespace redress {

/// What a file with columns of its own looks like, before it is mapped.
struct TheirFile {
    QStringList sheets; ///< Of a workbook; empty for a CSV file.
    QStringList headings;
    std::vector<QStringList> rows; ///< The first ones, as long as the headings.
    qint64 rowCount = 0;           ///< Of those looked at.
};

/// How the bytes of a file seem to be meant: its encoding, what parts its cells, how it writes its
/// days. Only a proposal: a mapping says.
/// \return as XlsxBook::open() and csvSource().
Result<ImportMapping> guessedForm(const QString &path);

/// Headings and the first \p most rows, read as \p mapping says.
/// \return as theirSource(), Invalid if there is no row of headings.
Result<TheirFile> lookAt(const QString &path, const ImportMapping &mapping, size_t most = 50);

/// A different value of one of their columns, and in how many rows it stands.
struct TheirValue {
    QString value;
    qint64 rows = 0;
};

/// The values of the column \p heading, the most frequent first; at most \p most different ones,
/// blank cells left out.
Result<std::vector<TheirValue>> valuesOf(const QString &path, const ImportMapping &mapping,
                                         const QString &heading, size_t most = 200);

/// The first rows as they will be read: of each table of the mapping its columns and rows.
struct MappedPreview {
    struct Table {
        ImportTable table = ImportTable::Cases;
        QStringList columns;
        std::vector<QStringList> rows;
    };
    std::vector<Table> tables;
};

Result<MappedPreview> preview(const QString &path, const ImportMapping &mapping,
                              size_t mostRows = 20);

} // namespace redress
