// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxsheet.h"
#include "tests/core/exchange/zipbuilder.h"
#include "tests/support/testdata.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A row as "number: A=text B=text", hidden ones with a star; "!" before a cell with a problem.
QByteArray inWords(const XlsxRow &row)
{
    QByteArray words = QByteArray::number(row.number) + (row.isHidden ? "*:" : ":");
    for (const XlsxCell &cell : row.cells)
        words += " " + columnLetters(cell.column).toLatin1() +
                 (cell.problem == XlsxCell::Problem::None ? "=" : "!") + cell.text;
    return words;
}

struct Opened {
    QBuffer buffer;
    Result<std::unique_ptr<XlsxBook>> book;

    explicit Opened(const QByteArray &bytes)
        : book(Error{})
    {
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        book = XlsxBook::open(buffer, u"test.xlsx"_s);
    }
};

QByteArrayList rowsOf(const QByteArray &bytes)
{
    Opened opened(bytes);
    if (!opened.book)
        return {opened.book.error().message.toUtf8()};
    QByteArrayList rows;
    const auto sheet = (*opened.book)->read(0);
    auto got = sheet->next();
    for (; got == XlsxSheet::Got::Row; got = sheet->next())
        rows.append(inWords(sheet->row()));
    if (got == XlsxSheet::Got::Broken)
        rows.append("broken");
    return rows;
}

QByteArrayList rowsOf(const QByteArray &rows, const QByteArray &cellFormats,
                      const QByteArray &numFormats = {}, bool countsFrom1904 = false)
{
    WorkbookParts parts;
    parts.sheets = {{"One", rows}};
    parts.cellFormats = cellFormats;
    parts.numFormats = numFormats;
    parts.countsFrom1904 = countsFrom1904;
    return rowsOf(parts.bytes());
}

} // namespace

TEST(WorkbookReading, GivesTextsHoweverTheyAreKept)
{
    WorkbookParts parts;
    parts.sheets = {
        {"One",
         "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
         "<row r=\"4\" hidden=\"1\"><c r=\"C4\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t>"
         "</r><rPh sb=\"0\" eb=\"1\"><t>sound</t></rPh></is></c></row>"
         "<row><c t=\"str\"><f>A1&amp;B1</f><v>made</v></c><c t=\"b\"><v>1</v></c>"
         "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c><c "
         "t=\"str\"><f>\"\"</f></c></row>"}};
    parts.sharedTexts = "<si><t xml:space=\"preserve\"> a </t></si>"
                        "<si><r><t>b_x000D_</t></r><r><t>\nc &lt; _x005F_x0041_</t></r></si>";
    EXPECT_EQ(rowsOf(parts.bytes()), (QByteArrayList{"1: A= a  B=b\nc < _x0041_", "4*: C=inline",
                                                     "5: A=made B=TRUE C!#DIV/0! D!"}));
}

TEST(WorkbookReading, GivesDaysByTheirFormat)
{
    // \source ECMA-376 part 1, 18.17.4.1: day 1 of the 1900 system is 1 January 1900, and day 60
    // is 29 February, which never was. 45331 is 9 February 2024.
    const QByteArray formats = "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                               "<xf numFmtId=\"166\"/><xf numFmtId=\"22\"/>";
    const QByteArray codes = "<numFmt numFmtId=\"164\" formatCode=\"[$-809]dd\\ mmm\\ yyyy;@\"/>"
                             "<numFmt numFmtId=\"165\" formatCode=\"&quot;day &quot;0\"/>"
                             "<numFmt numFmtId=\"166\" formatCode=\"00000\"/>";
    const QByteArray rows = "<row r=\"1\"><c s=\"1\"><v>45331</v></c><c s=\"2\"><v>45331</v></c>"
                            "<c s=\"3\"><v>45331</v></c><c s=\"4\"><v>117</v></c>"
                            "<c s=\"5\"><v>45331.384722222225</v></c></row>"
                            "<row r=\"2\"><c s=\"1\"><v>1</v></c><c s=\"1\"><v>59</v></c>"
                            "<c s=\"1\"><v>60</v></c><c s=\"1\"><v>61</v></c></row>";
    EXPECT_EQ(rowsOf(rows, formats, codes),
              (QByteArrayList{"1: A=2024-02-09 B=2024-02-09 C=45331 D=00117 E=2024-02-09 09:14:00",
                              "2: A=1900-01-01 B=1900-02-28 C=1900-02-29 D=1900-03-01"}));
    EXPECT_EQ(rowsOf("<row><c s=\"1\"><v>43869</v></c><c s=\"1\"><v>0</v></c></row>", formats,
                     codes, true),
              (QByteArrayList{"1: A=2024-02-09 B=1904-01-01"}));
}

TEST(WorkbookReading, GivesNumbersAsACsvFileWould)
{
    EXPECT_EQ(rowsOf("<row><c><v>1250</v></c><c><v>0.30000000000000004</v></c><c><v>1.25E3</v></c>"
                     "<c><v>1E-7</v></c><c><v>-2.5</v></c></row>",
                     {}),
              (QByteArrayList{"1: A=1250 B=0.3 C=1250 D=0.0000001 E=-2.5"}));
}

TEST(WorkbookReading, RefusesWhatIsNoWorkbookWithASentence)
{
    EXPECT_TRUE(rowsOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old").first().contains("old Excel"));
    EXPECT_TRUE(rowsOf("reference,kind\n").first().contains("not an Excel workbook"));
    EXPECT_TRUE(rowsOf(QByteArray("PK\x03\x04 cut off")).first().contains("damaged"));
    ZipBuilder ods;
    ods.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    ods.add("content.xml", "<office/>");
    EXPECT_TRUE(rowsOf(ods.finish()).first().contains("OpenDocument"));
}

TEST(WorkbookReading, RefusesDocumentTypesAndTheirEntities)
{
    ZipBuilder zip;
    zip.add("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                               "<workbook><sheets><sheet name=\"&b;\"/></sheets></workbook>");
    EXPECT_TRUE(rowsOf(zip.finish()).first().contains("damaged"));
}

TEST(WorkbookReading, StopsBeforeABombHasUnpacked)
{
    // 100 MB of noughts pack to a thousandth.
    ZipBuilder bomb;
    bomb.add("xl/workbook.xml", "<workbook>" + QByteArray(100 << 20, ' ') + "</workbook>", true);
    EXPECT_TRUE(rowsOf(bomb.finish()).first().contains("far more"));

    WorkbookParts wide;
    wide.sheets = {{"One", "<row><c t=\"inlineStr\"><is><t>" + QByteArray(20 << 20, 'x') +
                               "</t></is></c></row>"}};
    EXPECT_EQ(rowsOf(wide.bytes()), QByteArrayList{"broken"});

    WorkbookParts deep;
    deep.sheets = {{"One", "<row>" + QByteArray("<c>").repeated(5000)}};
    EXPECT_EQ(rowsOf(deep.bytes()), QByteArrayList{"broken"});
}

TEST(WorkbookReading, TellsASheetThatBreaksOffFromOneThatEnds)
{
    const QByteArray good = "<row r=\"1\"><c><v>1</v></c></row>";
    for (const QByteArray &bad :
         {QByteArray("<row r=\"1\"><c><v>2</v></c></row>"), QByteArray("<row r=\"0\"/>"),
          QByteArray("<row r=\"1048577\"/>"),
          QByteArray("<row r=\"2\"><c r=\"B2\"><v>1</v></c>"
                     "<c r=\"A2\"><v>1</v></c></row>"),
          QByteArray("<row r=\"2\"><c t=\"s\"><v>7</v></c></row>"),
          QByteArray("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"), QByteArray("</nothing>")})
        EXPECT_EQ(rowsOf(good + bad, {}), (QByteArrayList{"1: A=1", "broken"}))
            << bad.toStdString();
}

TEST(WorkbookReading, SeesEveryFlippedBitOfASheet)
{
    WorkbookParts parts;
    parts.sheets = {{"One", "<row r=\"1\"><c><v>12345</v></c></row>"}};
    QByteArray bytes = parts.bytes();
    const qsizetype name = bytes.indexOf("xl/worksheets/sheet1.xml");
    ASSERT_GT(name, 0);
    bytes[name + 60] = char(bytes.at(name + 60) ^ 1);
    const QByteArrayList rows = rowsOf(bytes);
    EXPECT_NE(rows, (QByteArrayList{"1: A=12345"}));
}

} // namespace redress
