// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/tableelements.h"

namespace redress {

namespace {

using Type = StructElement::Type;
using Scope = StructElement::Scope;

void addHead(Flow &flow, TableElements &elements, const TableGrid &grid, int table)
{
    int row = -1;
    for (size_t i = 0; i < grid.head.size(); ++i) {
        const HeadSpan &span = grid.head[i];
        if (i == 0 || span.row != grid.head[i - 1].row)
            row = flow.addElement(Type::Row, table);
        const int cell = flow.addElement(Type::HeaderCell, row);
        StructElement &made = flow.elements[size_t(cell)];
        made.scope = Scope::Column;
        made.columnSpan = int(span.to - span.from);
        made.rowSpan = int(span.rows);
        elements.head.push_back(cell);
    }
}

void addBody(Flow &flow, TableElements &elements, const PaperTable &table, const TableGrid &grid,
             int parent)
{
    for (const PaperTable::Row &row : table.rows) {
        const int element = flow.addElement(Type::Row, parent);
        std::vector<int> cells;
        for (size_t column = 0; column < grid.columns; ++column) {
            const bool isKey = column < grid.keyColumns;
            const int cell = flow.addElement(isKey ? Type::HeaderCell : Type::DataCell, element);
            if (isKey)
                flow.elements[size_t(cell)].scope = Scope::Row;
            if (column < row.cells.size())
                flow.elements[size_t(cell)].spoken = row.cells[column].spoken;
            cells.push_back(cell);
        }
        elements.body.push_back(std::move(cells));
    }
}

} // namespace

TableElements addTableElements(Flow &flow, const PaperTable &table, const TableGrid &grid,
                               bool hasCaption)
{
    TableElements elements;
    const int parent = flow.addElement(Type::Table);
    if (hasCaption)
        elements.caption = flow.addElement(Type::Caption, parent);
    addHead(flow, elements, grid, parent);
    addBody(flow, elements, table, grid, parent);
    return elements;
}

} // namespace redress
