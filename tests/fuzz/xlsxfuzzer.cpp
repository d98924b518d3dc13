// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds bytes to the reader of workbooks. The first byte says as what: as a file, or as the rows,
// the shared texts or the formats of a workbook that is whole otherwise.

#include "core/exchange/xlsx/xlsxsheet.h"
#include "tests/core/exchange/zipbuilder.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

/// A workbook in which all of \p part comes from outside.
QByteArray workbookWith(int part, const QByteArray &bytes)
{
    WorkbookParts parts;
    parts.sheets = {{"One", "<row r=\"1\"><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45331.5</v></c>"
                            "<c t=\"inlineStr\"><is><t>x</t></is></c></row>"}};
    parts.sharedTexts = "<si><t>a</t></si>";
    parts.cellFormats = "<xf numFmtId=\"14\"/>";
    if (part == 0)
        parts.sheets.front().rows = bytes;
    else if (part == 1)
        parts.sharedTexts = bytes;
    else
        parts.numFormats = bytes;
    return parts.bytes();
}

void checkSheet(XlsxSheet &sheet)
{
    qint64 last = 0;
    while (sheet.next() == XlsxSheet::Got::Row) {
        require(sheet.row().number > last && sheet.row().number <= XlsxSheet::kMostRows,
                "rows come in their order");
        last = sheet.row().number;
        require(!sheet.row().cells.empty(), "rows without a cell are left out");
        int column = -1;
        for (const XlsxCell &cell : sheet.row().cells) {
            require(cell.column > column && cell.column < XlsxSheet::kMostColumns,
                    "cells come in their order");
            column = cell.column;
            require(columnOfPlace(columnLetters(column)) == column, "a column has one name");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QBuffer buffer;
    buffer.setData(data[0] % 4 == 0 ? bytes : workbookWith(data[0] % 4 - 1, bytes));
    buffer.open(QIODevice::ReadOnly);
    const auto book = XlsxBook::open(buffer, u"fuzz.xlsx"_s);
    if (!book) {
        require(book.error().code == Error::Code::Invalid, "what is no workbook is refused");
        require(!book.error().message.isEmpty(), "with a sentence");
        return 0;
    }
    for (size_t sheet = 0; sheet < (*book)->sheets().size(); ++sheet)
        checkSheet(*(*book)->read(sheet));
    return 0;
}
