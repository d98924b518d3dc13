// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papertable.h"
#include "core/report/tablegrid.h"
#include "ui/report/layout/textsetter.h"

#include <QSizeF>

#include <vector>

namespace redress {

/// How the cells of a table are set.
struct TableType {
    int size = 200;          ///< Of the type.
    double padding = 90;     ///< Left and right of the text of a cell.
    bool turnsHeads = false; ///< Headings of figures read upwards.
    double turnedLength = 0; ///< Of a turned line, at most.

    PaperFont font(bool isBold = false, bool isItalic = false) const
    {
        return {size, isBold, isItalic};
    }
    double leading() const { return size * 1.2; }
    double turnedLeading() const { return size * 1.14; }
};

/// The columns that stand side by side in one piece of a table, key columns first.
struct TablePart {
    std::vector<size_t> columns{};
    std::vector<double> widths{}; ///< Padding included.
};

/// How a table comes to fit the page. The order of resort: narrower type and turned headings, the
/// turned sheet, and then parts with the key columns repeated. Nothing is ever cut off.
struct TablePlan {
    TableType type{};
    bool isLandscape = false;
    std::vector<TablePart> parts{};
};

/// Whether headings may read upwards to make columns narrow. Where they may not, parts stand on
/// turned sheets.
enum class TableHeads { MayTurn, NeverTurned };

TablePlan planTable(const PaperTable &table, const TableGrid &grid, TextSetter &setter,
                    double portraitWidth, double landscapeWidth,
                    TableHeads heads = TableHeads::MayTurn);

} // namespace redress
