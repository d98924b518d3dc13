// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/flow.h"

#include <vector>

namespace redress {

/// A cell of a row, in lines.
struct RowCell {
    std::vector<SetLine> lines{};
    PaperFont font{};
    double x = 0;     ///< Of the text, without padding.
    double width = 0; ///< Of the text.
    bool isRightAligned = false;
    int element = PageItem::kDecoration;
};

struct RowStyle {
    double leading = 240;
    double padding = 67;       ///< Above and below the text.
    double greatestHeight = 0; ///< Of a strip: room on a page of its own.
    bool isCentred = true;     ///< Cells with fewer lines stand in the middle of the row.
};

/// The row as one strip; as several, divided between lines, only where no page could hold it.
std::vector<Strip> rowStrips(const Flow &flow, std::vector<RowCell> cells, const RowStyle &style);

} // namespace redress
