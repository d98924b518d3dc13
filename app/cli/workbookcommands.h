// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/askedfile.h"
#include "core/exchange/mapping/importmapping.h"
#include "core/exchange/xlsx/tablesheet.h"
#include "core/statistics/tableengine.h"

namespace redress::cli {

// What commands do with workbooks, and where they find cells and mappings.

WorkbookWriter::Properties workbookProperties(const CaseStore &store, const QString &title);

/// Ends the workbook, writes it whole, says so and notes it in \p store. \return kDone
int saveWorkbook(Invocation &call, CaseStore &store, WorkbookWriter &writer, const QString &path);

/// All tables of a year as one workbook, shipped and saved, those without rows left out.
int writeTables(Invocation &call, const QString &path);

/// A cell by the names of its row and its column, as they were typed.
struct CellNames {
    QString row;
    QString column;
};

/// The cases behind a cell as a workbook.
int writeCases(Invocation &call, AskedFile &file, const FilledTable &table, const CellNames &names,
               const QString &path);

struct CellPlace {
    size_t row = 0;
    size_t column = 0;
};

/// Throws UsageError naming those that there are.
CellPlace placeNamed(const FilledTable &table, const CellNames &names);
QString rowName(const RowHead &row, const FilledTable &table);

/// A mapping of the case file by its name, or one in a JSON file. Throws Failure.
ImportMapping mappingOf(Database &database, const QString &nameOrFile);

} // namespace redress::cli
