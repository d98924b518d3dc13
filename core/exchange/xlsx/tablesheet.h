// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/workbookwriter.h"
#include "core/statistics/filledtable.h"

namespace redress {

/// A figure as a cell of a workbook: the number that is printed, with a format that prints it so.
/// What is no number, as "n/a" or a dash, is text; what is hidden holds no number.
SheetCell sheetCell(const Cell &cell);

/// A filled table as the next sheet: title, headings under the quarters or years that group them,
/// rows, and beneath them basis and notes.
void addTableSheet(WorkbookWriter &writer, const FilledTable &table, const QString &name);

/// Several tables, one sheet each, behind a first sheet that lists them.
void addTableSheets(WorkbookWriter &writer, const std::vector<FilledTable> &tables,
                    const QString &title);

/// One table as a workbook of its own.
Result<QByteArray> tableAsWorkbook(const FilledTable &table, WorkbookWriter::Properties properties);

} // namespace redress
