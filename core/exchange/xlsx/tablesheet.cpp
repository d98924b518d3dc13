// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/tablesheet.h"

#include "core/report/papertable.h"
#include "core/statistics/figureformat.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableSheet)
};

void addHeads(WorkbookWriter &writer, const PaperTable &paper)
{
    for (const std::vector<PaperTable::HeadCell> &row : paper.head) {
        std::vector<WorkbookWriter::Head> heads;
        size_t column = 0;
        for (const PaperTable::HeadCell &head : row) {
            const bool isNumber = column < paper.columns.size() && paper.columns[column].isNumber;
            heads.push_back({head.text, head.span, isNumber});
            column += size_t(head.span);
        }
        writer.addHeads(heads);
    }
}

} // namespace

SheetCell sheetCell(const Cell &cell)
{
    const auto value = cell.value();
    if (!value) {
        SheetCell text = SheetCell::ofText(cellText(cell));
        text.isItalic = cell.isHistory;
        return text;
    }
    SheetCell number = SheetCell::ofNumber(*value, cell.isChange ? cell.decimals : 0);
    number.isSigned = cell.isChange;
    number.isItalic = cell.isHistory;
    switch (cell.unit) {
    case Measure::Unit::Count:
        break;
    case Measure::Unit::Percent:
        number.kind = SheetCell::Kind::Percent;
        number.decimals = cell.decimals;
        break;
    case Measure::Unit::Pounds:
        number.kind = SheetCell::Kind::Pounds;
        number.decimals = cellPlain(cell).contains(u'.') ? 2 : 0;
        break;
    }
    return number;
}

void addTableSheet(WorkbookWriter &writer, const FilledTable &table, const QString &name)
{
    const PaperTable paper = paperTable(table);
    writer.beginSheet(name, paper.keyColumns);
    writer.addTitle(table.title);
    writer.addGap();
    addHeads(writer, paper);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        std::vector<SheetCell> cells;
        cells.reserve(size_t(paper.keyColumns) + table.cells[row].size());
        // Names with the marks of their footnotes, as on paper.
        for (int key = 0; key < paper.keyColumns; ++key)
            cells.push_back(SheetCell::ofText(paper.rows[row].cells[size_t(key)].text));
        for (size_t column = 0; column < table.cells[row].size(); ++column) {
            SheetCell cell = sheetCell(table.cells[row][column]);
            cell.mark = table.marksAt(row, column);
            if (cell.kind == SheetCell::Kind::Text)
                cell.text += cell.mark;
            cells.push_back(std::move(cell));
        }
        writer.addRow(cells, table.rows[row].isTotal ? WorkbookWriter::RowStyle::Total
                                                     : WorkbookWriter::RowStyle::Plain);
    }
    if (!paper.notes.isEmpty())
        writer.addGap();
    for (const QString &note : paper.notes)
        writer.addLine(note);
}

void addTableSheets(WorkbookWriter &writer, const std::vector<FilledTable> &tables,
                    const QString &title)
{
    // The titles begin alike in many tables; their ids tell them apart in 31 characters.
    QStringList names{SheetText::tr("Contents")};
    for (const FilledTable &table : tables)
        names.append(table.definition.id.isEmpty() ? table.title : table.definition.id);
    names = WorkbookWriter::sheetNames(names);
    writer.beginSheet(names.first());
    writer.addTitle(title);
    writer.addGap();
    writer.addHeads({{SheetText::tr("Sheet")}, {SheetText::tr("Table")}});
    for (size_t i = 0; i < tables.size(); ++i) {
        const QString &name = names.at(qsizetype(i) + 1);
        writer.addLink(name, {SheetCell::ofText(name), SheetCell::ofText(tables[i].title)});
    }
    for (size_t i = 0; i < tables.size(); ++i)
        addTableSheet(writer, tables[i], names.at(qsizetype(i) + 1));
}

Result<QByteArray> tableAsWorkbook(const FilledTable &table, WorkbookWriter::Properties properties)
{
    properties.title = table.title;
    WorkbookWriter writer(properties);
    addTableSheet(writer, table, table.definition.id.isEmpty() ? table.title : table.definition.id);
    return writer.finish();
}

} // namespace redress
