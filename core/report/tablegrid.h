// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papertable.h"

#include <vector>

namespace redress {

/// A heading over columns [from, to), and the head rows that it fills.
struct HeadSpan {
    size_t row = 0;
    size_t rows = 1;
    size_t from = 0;
    size_t to = 0;
    QString text{};
    bool isShaded = false;
};

/// The head of a table as a grid without holes: a heading whose neighbour above or below is empty
/// stands over both rows.
struct TableGrid {
    size_t columns = 0;
    size_t keyColumns = 0;
    size_t headRows = 0;
    std::vector<HeadSpan> head; ///< Row by row, from left to right.

    /// A heading over more than one column.
    static bool isGroup(const HeadSpan &span) { return span.to - span.from > 1; }
};

TableGrid tableGrid(const PaperTable &table);

} // namespace redress
