// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QByteArray>
#include <QString>

namespace redress {

// A filled table as text. Keys, words and plain figures for programs; headings and printed figures
// for people.

/// One record a row under the keys of the columns; a cell that is ahead or has no base is blank.
QByteArray tableAsCsv(const FilledTable &table);

/// One record a cell: the words of the row, the column, numerator, denominator, value.
QByteArray tableAsTidyCsv(const FilledTable &table);

/// An object with title, basis, notes, columns and rows; null where there is no value.
QByteArray tableAsJson(const FilledTable &table, bool tidy);

/// Columns of even width under their headings, with title, basis and notes: for a terminal.
QString tableAsText(const FilledTable &table);

/// For the clipboard: tab-separated with headings, as people see it. Text that would start a
/// formula gets an apostrophe.
QString tableAsTabbed(const FilledTable &table);

/// For the clipboard: a light HTML table, without fonts and colours.
QString tableAsHtmlFragment(const FilledTable &table);

/// Rows of text in columns of even width; numbers, as told by \p isNumber, stand to the right.
QString inColumns(const std::vector<QStringList> &rows, const std::vector<bool> &isNumber);

} // namespace redress
