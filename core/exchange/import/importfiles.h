// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/caseimport.h"
#include "core/exchange/import/recordsource.h"

namespace redress {

/// What paths hold that an import can read.
struct ImportFiles {
    std::vector<ImportedFile> files; ///< In the order in which tables depend on each other.
    QStringList leftOut; ///< Sheets of workbooks whose names are no tables of the format.
};

/// The files and sheets that \p paths name: CSV files, workbooks whose sheets are called cases,
/// stages and so on, and folders with either. With a mapping each file is read once for each table
/// that the mapping fills. \throws StorageError as importCases() says.
ImportFiles importFilesOf(const QStringList &paths, const ImportMapping *mapping);

/// Opens one of them. \throws StorageError
std::unique_ptr<RecordSource> openSource(const ImportedFile &file, const ImportMapping *mapping);

/// True for a file that cannot be read without a mapping: it is named after no table of the format,
/// and is no workbook with a sheet of one. Folders are always read without.
bool hasOwnColumns(const QString &path);

/// True for "cases.xlsx" and its like; also for an .xls, which is refused once it is opened.
bool isWorkbook(const QString &path);

} // namespace redress
