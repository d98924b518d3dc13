// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QMenu;

namespace redress {

/// What a cell says, and how a person would type it to see only the rows that say so.
struct CellFilter {
    QString column;
    QString value;
    QString term;          ///< service:"Fostering support"
    bool isChosen = false; ///< The one under the pointer.
};

/// Puts "Only this value", for the chosen cell and for each other one of the row, and "Not this
/// value" into a menu, and the parts of \p text that say so already, to be taken away again.
/// \param apply is given the text as it then is. \source ux 3
void addCellFilters(QMenu &menu, const std::vector<CellFilter> &cells, const QString &text,
                    const std::function<void(const QString &)> &apply);

/// In quotes, which are needed around a space.
QString quotedValue(QString value);

} // namespace redress
