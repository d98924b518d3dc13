// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

#include <vector>

namespace redress {

struct FilledTable;

/// "In 2 responses (18%): practitioner conduct", under each of the \p pillars; one without a theme
/// says so. \source reports/REQUIRED 003-26, 003-27
std::vector<Block> themeBlocks(const FilledTable &themes, const FilledTable &pillars);

/// A table as lists: "Delivery: quality of service (5)" under the name of its upper level, where it
/// has two, or \p isInline all in one line behind it; with a column of changes, "Communication: 11,
/// an increase of three". \source reports/REQUIRED 000-23, 001-20, 001-22, 002-09
std::vector<Block> listingBlocks(const FilledTable &table, bool isInline = false);

} // namespace redress
