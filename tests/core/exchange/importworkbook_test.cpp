// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfixture.h"
#include "tests/core/exchange/zipbuilder.h"

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/xlsx/workbookwriter.h"
#include "core/statistics/tableengine.h"

#include <QDir>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A cell as somebody would type it into a spreadsheet: days become days, numbers numbers.
SheetCell typed(const QString &text, const QString &column)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return SheetCell::ofDay(day);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool isText = column == "reference"_L1 || column.endsWith("reference"_L1);
    if (isNumber && !isText && !text.startsWith(u'0'))
        return SheetCell::ofNumber(number, 2);
    return SheetCell::ofText(text);
}

/// The CSV files of a folder as the sheets of one workbook.
QByteArray workbookOf(const QString &folder)
{
    WorkbookWriter writer({u"Cases"_s, {}, QDateTime(QDate(2024, 1, 1), QTime(), Qt::UTC)});
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.csv"_s}, QDir::Files)) {
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        CsvReader reader(file);
        // Excel has no sheet called History.
        const bool isHistory = info.completeBaseName() == "history"_L1;
        writer.beginSheet(isHistory ? u"History figures"_s : info.completeBaseName());
        QStringList columns;
        while (reader.next() == CsvReader::Got::Record) {
            std::vector<SheetCell> cells;
            const bool isHead = columns.isEmpty();
            for (qsizetype i = 0; i < reader.record().size(); ++i) {
                const QString text = QString::fromUtf8(reader.record().cell(i));
                if (isHead)
                    columns.append(text);
                cells.push_back(isHead ? SheetCell::ofText(text) : typed(text, columns.value(i)));
            }
            writer.addRow(cells);
        }
    }
    const auto made = writer.finish();
    EXPECT_TRUE(made) << why(made);
    return made.value_or(QByteArray());
}

/// Everything that an import stores of cases and stages, in one text.
QString storedIn(TestStore &store)
{
    TableEngine engine(store.database(), store->reference());
    QString all;
    for (const TableDefinition &definition : shippedTables()) {
        const auto table = engine.fill(definition, {{2023}, 4, {}});
        EXPECT_TRUE(table) << why(table);
        for (size_t row = 0; table && row < table->rows.size(); ++row) {
            all += definition.id + table->rows[row].names.join(u'/');
            for (const Cell &cell : table->cells[row])
                all += u' ' + QString::number(cell.value().value_or(-1));
            all += u'\n';
        }
    }
    return all;
}

using ImportWorkbook = ImportTest;

} // namespace

TEST(ImportWorkbookOfACounty, StoresWhatTheCsvFilesStore)
{
    const QString folder = testData(u"acceptance/003-county-2023-24/cases"_s);
    TestStore fromCsv;
    const ImportReport csv = fromCsv.import({folder});
    ASSERT_TRUE(csv.stored) << csv.faultsInWords().join(u'\n').toStdString();
    TestStore fromBook;
    const QString path = fromBook.write(u"county.xlsx"_s, workbookOf(folder));
    const ImportReport book = fromBook.import({path});
    ASSERT_TRUE(book.stored) << book.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(book.rowsAccepted(), csv.rowsAccepted());
    ASSERT_EQ(book.files.size(), csv.files.size());
    EXPECT_EQ(storedIn(fromBook).toStdString(), storedIn(fromCsv).toStdString());
}

TEST_F(ImportWorkbook, NamesFaultsBySheetAndRow)
{
    WorkbookParts parts;
    parts.sheets = {
        {"Cases",
         "<row r=\"3\"><c t=\"inlineStr\"><is><t>reference</t></is></c><c t=\"inlineStr\"><is><t>"
         "kind</t></is></c><c t=\"inlineStr\"><is><t>directorate</t></is></c><c t=\"inlineStr\">"
         "<is><t>received_date</t></is></c><c t=\"inlineStr\"><is><t>summary</t></is></c></row>"
         "<row r=\"5\"><c t=\"inlineStr\"><is><t>N1</t></is></c><c t=\"inlineStr\"><is><t>"
         "compliment</t></is></c><c t=\"inlineStr\"><is><t>Highways</t></is></c><c t=\"inlineStr\">"
         "<is><t>31/02/2024</t></is></c><c t=\"inlineStr\"><is><t>x</t></is></c></row>"
         "<row r=\"6\" hidden=\"1\"><c t=\"inlineStr\"><is><t>N2</t></is></c><c t=\"inlineStr\">"
         "<is><t>compliment</t></is></c><c t=\"inlineStr\"><is><t>Highways</t></is></c><c s=\"1\">"
         "<v>45331</v></c><c t=\"e\"><v>#REF!</v></c></row>"
         "<row r=\"7\"><c t=\"inlineStr\"><is><t>N1</t></is></c><c t=\"inlineStr\"><is><t>"
         "compliment</t></is></c><c t=\"inlineStr\"><is><t>Highways</t></is></c><c s=\"1\">"
         "<v>45331</v></c></row>"},
        {"Notes of ours", "<row><c><v>1</v></c></row>"}};
    parts.cellFormats = "<xf numFmtId=\"14\"/>";
    const ImportReport report = import(u"north.xlsx"_s, parts.bytes());
    EXPECT_FALSE(report.stored);
    EXPECT_EQ(
        report.faultsInWords(),
        (QStringList{
            u"north.xlsx, sheet Cases, row 5, column received_date, value \"31/02/2024\": "
            "there is no such day; allowed: a date such as 2024-02-09 or 09/02/2024, day "
            "first"_s,
            u"north.xlsx, sheet Cases, row 6, column summary, value \"#REF!\": an error of the "
            "spreadsheet; mend its formula"_s,
            u"north.xlsx, sheet Cases, row 7, column reference, value \"N1\": already on row 5 "
            "of this sheet; it may stand there once"_s,
            u"north.xlsx, sheet Cases, row 7, column summary: must not be blank"_s}));
    EXPECT_EQ(report.leftOut, QStringList{u"north.xlsx, sheet Notes of ours"_s});
    ASSERT_EQ(report.files.size(), 1U);
    EXPECT_EQ(report.files.front().rowsRead, 3);
    EXPECT_EQ(report.files.front().rowsRejected, 3);
    EXPECT_EQ(report.files.front().hiddenRows, 1);
}

TEST_F(ImportWorkbook, ReadsWhatIsFormulaLikeAsText)
{
    WorkbookWriter writer({u"x"_s, {}, {}});
    writer.beginSheet(u"cases"_s);
    writer.addHeads(
        {{u"reference"_s}, {u"kind"_s}, {u"directorate"_s}, {u"received_date"_s}, {u"summary"_s}});
    writer.addRow({SheetCell::ofText(u"0117"_s), SheetCell::ofText(u"compliment"_s),
                   SheetCell::ofText(u"Highways"_s), SheetCell::ofDay(QDate(2024, 2, 9)),
                   SheetCell::ofText(u"=1+1"_s)});
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    const ImportReport report = import(u"book.xlsx"_s, *made);
    ASSERT_TRUE(report.stored) << words(report);
    const CaseDossier stored = dossier(u"0117"_s);
    EXPECT_EQ(stored.record.summary, u"=1+1"_s);
    EXPECT_EQ(stored.record.receivedOn, QDate(2024, 2, 9));
}

TEST_F(ImportWorkbook, RefusesAWorkbookThatItCannotReadAndStoresNothing)
{
    const QString path = store().write(u"old.xls"_s, "\xD0\xCF\x11\xE0 old");
    const auto refused = importCases(database(), store()->rules(), store()->signature(), {path},
                                     {day("2024-06-03")});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    EXPECT_TRUE(refused.error().message.contains(u"old Excel"_s));
    const QString other = store().write(u"lists.xlsx"_s, [] {
        WorkbookParts parts;
        parts.sheets = {{"Sheet1", "<row><c><v>1</v></c></row>"}};
        return parts.bytes();
    }());
    const auto none = importCases(database(), store()->rules(), store()->signature(), {other},
                                  {day("2024-06-03")});
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().message.contains(u"needs a mapping"_s));
}

TEST_F(ImportWorkbook, IsNotImportedTwice)
{
    WorkbookWriter writer({u"x"_s, {}, {}});
    writer.beginSheet(u"issues"_s);
    writer.addHeads({{u"reference"_s}, {u"stage"_s}, {u"issue_category"_s}});
    writer.addRow(
        {SheetCell::ofText(u"C1"_s), SheetCell::ofNumber(1), SheetCell::ofText(u"Delay"_s)});
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    ASSERT_TRUE(import(u"book.xlsx"_s, *made).stored);
    const auto again = importCases(database(), store()->rules(), store()->signature(),
                                   {store().write(u"copy.xlsx"_s, *made)}, {day("2024-06-03")});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
}

} // namespace redress
