// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/flow.h"
#include "ui/report/layout/tableplan.h"

#include <vector>

namespace redress {

/// The head of one part of a table, as a strip.
class TableHead final
{
public:
    TableHead(Flow &flow, const PaperTable &table, const TableGrid &grid, const TablePlan &plan,
              const TablePart &part);

    /// \param elements one for each heading of the grid; empty where the head is repeated.
    /// \param repeatedKeys so many columns at the left stand on the page already.
    Strip strip(const std::vector<int> &elements, size_t repeatedKeys) const;

private:
    /// A heading as far as it stands over columns of this part.
    struct Placed {
        size_t span = 0; ///< Index in the grid.
        double x = 0;
        double width = 0;
        std::vector<SetLine> lines{};
        bool isTurned = false;
        bool isRightAligned = false;
        bool isCentred = false;
    };

    std::vector<SetLine> turned(const QString &text, double width) const;
    void place(const HeadSpan &span, size_t index, const PaperTable &table);
    void measureRows();
    double contentHeight(const Placed &placed) const;
    double rowTop(size_t row) const;
    void draw(Strip &strip, const Placed &placed, int element) const;

    Flow &m_flow;
    const TableGrid &m_grid;
    const TableType &m_type;
    const TablePart &m_part;
    std::vector<Placed> m_placed;
    std::vector<double> m_rows; ///< Heights.
};

} // namespace redress
