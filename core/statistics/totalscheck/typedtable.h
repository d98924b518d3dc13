// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/totalscheck/checkedtable.h"

#include <QString>

#include <vector>

namespace redress {

/// A printed table that was typed again or pasted from a spreadsheet: a line with its title,
/// headings in one line or two (the upper one of groups, blank where a group goes on), rows, and
/// notes beneath. Cells are separated by tabs or, where there is none, by commas or "|".
///
/// A row named "..." stands for rows that are not given. What the table counts is taken from its
/// headings and title.
/// \return Error::Code::Invalid if there is no row with a number.
Result<CheckedTable> tableFromTyped(const QString &text);

/// Several, one blank line between them.
Result<std::vector<CheckedTable>> tablesFromTyped(const QString &text);

} // namespace redress
