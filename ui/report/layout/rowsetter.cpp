// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/rowsetter.h"

#include <algorithm>
#include <cmath>

namespace redress {

std::vector<Strip> rowStrips(const Flow &flow, std::vector<RowCell> cells, const RowStyle &style)
{
    size_t most = 1;
    for (const RowCell &cell : cells)
        most = std::max(most, cell.lines.size());
    const double room = style.greatestHeight - 2 * style.padding;
    const auto perStrip = size_t(std::max(1.0, std::floor(room / style.leading)));

    std::vector<Strip> strips;
    for (size_t from = 0; from < most; from += perStrip) {
        const size_t to = std::min(most, from + perStrip);
        const double inner = double(to - from) * style.leading;
        Strip strip{.height = inner + 2 * style.padding};
        for (RowCell &cell : cells) {
            const size_t end = std::min(to, cell.lines.size());
            if (from >= end)
                continue;
            double top = style.padding;
            if (style.isCentred && most <= perStrip)
                top += (inner - double(end - from) * style.leading) / 2;
            for (size_t i = from; i < end; ++i, top += style.leading) {
                if (cell.lines[i].runs.empty())
                    continue;
                const double free = cell.isRightAligned ? cell.width - cell.lines[i].width : 0;
                strip.items.push_back(flow.placed(std::move(cell.lines[i]), cell.font,
                                                  cell.x + free, top, style.leading, cell.element));
            }
        }
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace redress
