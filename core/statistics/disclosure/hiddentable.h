// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <vector>

namespace redress {

/// Leaves nothing of the number behind.
void hide(Cell &cell);

/// The columns whose difference a column of changes tells.
std::vector<size_t> columnsOfChange(const FilledTable &table, size_t column);

/// A hidden number between two others in their order would be told by its place: where rows stand
/// in the order of their numbers, hidden ones come last among their like, by name.
void moveHiddenRowsLast(FilledTable &table);

/// Takes footnotes out of a table, by their place among its footnotes.
void removeFootnotes(FilledTable &table, const std::vector<size_t> &footnotes);

} // namespace redress
