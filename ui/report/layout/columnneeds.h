// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/tableplan.h"

#include <vector>

namespace redress {

/// Room that a column asks for, padding included.
struct ColumnNeed {
    double least = 0;  ///< Below this, figures would break or names run over many lines.
    double wanted = 0; ///< With everything on one line.
    bool isNumber = true;
};

/// One for each column of the table.
std::vector<ColumnNeed> columnNeeds(const PaperTable &table, const TableGrid &grid,
                                    TextSetter &setter, const TableType &type);

/// Room across the lines of a turned heading.
double turnedWidth(const QString &text, TextSetter &setter, const TableType &type);

} // namespace redress
