// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papertable.h"
#include "core/report/tablegrid.h"
#include "ui/report/layout/flow.h"

#include <vector>

namespace redress {

/// The nodes that a table has in the structure: one table, however many pieces stand on paper.
struct TableElements {
    int caption = -1;
    std::vector<int> head;              ///< One for each HeadSpan.
    std::vector<std::vector<int>> body; ///< By row and column.
};

TableElements addTableElements(Flow &flow, const PaperTable &table, const TableGrid &grid,
                               bool hasCaption);

} // namespace redress
