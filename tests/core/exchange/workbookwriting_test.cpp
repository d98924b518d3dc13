// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/tablesheet.h"
#include "core/exchange/xlsx/xlsxsheet.h"
#include "core/statistics/tableengine.h"
#include "tests/support/teststore.h"

#include <QBuffer>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDateTime kMade(QDate(2024, 6, 3), QTime(9, 0), Qt::UTC);

/// All cells of a sheet as text, rows as spreadsheets count them.
QHash<QString, QString> cellsOf(const QByteArray &bytes, size_t sheet = 0)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto book = XlsxBook::open(buffer, u"written.xlsx"_s);
    EXPECT_TRUE(book) << why(book);
    QHash<QString, QString> cells;
    if (!book)
        return cells;
    const auto rows = (*book)->read(sheet);
    while (rows->next() == XlsxSheet::Got::Row) {
        for (const XlsxCell &cell : rows->row().cells)
            cells.insert(columnLetters(cell.column) + QString::number(rows->row().number),
                         QString::fromUtf8(cell.text));
    }
    return cells;
}

/// Puts temporary files into another folder for a while.
class TemporaryFolder final
{
public:
    explicit TemporaryFolder(const QString &folder) { set(QDir::toNativeSeparators(folder)); }
    ~TemporaryFolder() { set(m_before); }
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

private:
#ifdef Q_OS_WIN
    // qputenv() writes in the code page of the country.
    static void set(const QString &folder)
    {
        SetEnvironmentVariableW(L"TMP", reinterpret_cast<const wchar_t *>(folder.utf16()));
    }
#else
    static void set(const QString &folder)
    {
        qputenv("TMPDIR", QFile::encodeName(folder));
    }
#endif

    const QString m_before = QDir::toNativeSeparators(QDir::tempPath());
};

/// On Windows there is none; what is read there has been read elsewhere.
bool hasSecondReader()
{
#ifdef Q_OS_WIN
    return false;
#else
    return true;
#endif
}

/// What a second reader, which knows nothing of ours, finds in a workbook.
QString seenFromOutside(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QProcess python;
    python.start(QStandardPaths::findExecutable(u"python3"_s),
                 {QStringLiteral(REDRESS_SOURCE_DIR "/tests/core/exchange/lookinto.py"), path});
    EXPECT_TRUE(python.waitForFinished()) << "python3 is needed";
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

TEST(WorkbookWriting, KeepsTextTextWhateverItBeginsWith)
{
    WorkbookWriter writer({u"Texts"_s, u"Wexmoor"_s, kMade});
    writer.beginSheet(u"Texts"_s);
    const QStringList texts{u"=1+1"_s,
                            u"+44 20 7946 0000"_s,
                            u"-x"_s,
                            u"@x"_s,
                            u"0117"_s,
                            u"01/02/2024"_s,
                            u"<b>&amp;"_s,
                            u" two  spaces "_s,
                            u"a\nb"_s,
                            u"caf\u00e9 \U0001F642"_s,
                            u"https://example.org"_s};
    for (const QString &text : texts)
        writer.addRow({SheetCell::ofText(text)});
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    const auto cells = cellsOf(*made);
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(cells.value(u"A%1"_s.arg(i + 1)), texts.at(i)) << texts.at(i).toStdString();
    if (!hasSecondReader())
        GTEST_SKIP() << "no second reader here";
    const QString seen = seenFromOutside(*made);
    EXPECT_FALSE(seen.contains(u"formula"_s)) << seen.toStdString();
    EXPECT_FALSE(seen.contains(u"hyperlink"_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"A1 text '=1+1' format '@'"_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"A5 text '0117' format '@'"_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"author 'Wexmoor'"_s)) << seen.toStdString();
}

/// The folder of temporary files lies in the home of a person, who may be called anything.
TEST(WorkbookWriting, WorksWhereThePersonHasAnyName)
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"Siân Ŵyn O'Neill"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const TemporaryFolder moved(folder);
    ASSERT_EQ(QDir::cleanPath(QDir::tempPath()), QDir::cleanPath(folder));
    WorkbookWriter writer({u"Names"_s, {}, kMade});
    writer.beginSheet(u"Names"_s);
    writer.addRow({SheetCell::ofText(u"Ŵyn"_s)});
    EXPECT_FALSE(QDir(folder).isEmpty()) << "the library keeps its rows elsewhere";
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(cellsOf(*made).value(u"A1"_s), u"Ŵyn"_s);
}

TEST(WorkbookWriting, WritesRealNumbersAndDays)
{
    WorkbookWriter writer({u"Numbers"_s, {}, kMade});
    writer.beginSheet(u"Numbers"_s);
    writer.addHeads({{u"Day"_s}, {u"Count"_s, 1, true}});
    writer.addRow({SheetCell::ofDay(QDate(2024, 2, 9)),
                   SheetCell::ofNumber(1191),
                   {SheetCell::Kind::Percent, {}, 46, {}, 0},
                   {SheetCell::Kind::Percent, {}, -6.8, {}, 1, true},
                   {SheetCell::Kind::Pounds, {}, 1250.5, {}, 2}});
    writer.addRow({SheetCell::ofDay(QDate(1900, 3, 1)), SheetCell{}});
    writer.addRow({SheetCell::ofDay(QDate(1900, 2, 28)), SheetCell{}});
    writer.addRow({SheetCell::ofDay(QDate(1895, 12, 31)), SheetCell{}});
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    const auto cells = cellsOf(*made);
    EXPECT_EQ(cells.value(u"A2"_s), u"2024-02-09"_s);
    EXPECT_EQ(cells.value(u"C2"_s), u"0.46"_s);
    EXPECT_EQ(cells.value(u"A3"_s), u"1900-03-01"_s);
    // Spreadsheets do not agree on earlier days: they are text.
    EXPECT_EQ(cells.value(u"A4"_s), u"28/02/1900"_s);
    EXPECT_EQ(cells.value(u"A5"_s), u"31/12/1895"_s);
    if (!hasSecondReader())
        GTEST_SKIP() << "no second reader here";
    const QString seen = seenFromOutside(*made);
    for (const QString &line :
         {u"A2 number '45331' format 'dd/mm/yyyy'"_s, u"B2 number '1191' format '#,##0'"_s,
          u"C2 number '0.46' format '0%'"_s, u"D2 number '-0.068' format '+0.0%;-0.0%;0.0%'"_s,
          u"E2 number '1250.5' format '[$\u00a3-809]#,##0.00'"_s, u"A4 text '28/02/1900'"_s,
          u"frozen A2"_s})
        EXPECT_TRUE(seen.contains(line)) << line.toStdString() << "\n" << seen.toStdString();
}

TEST(WorkbookWriting, GivesSheetsNamesThatSpreadsheetsTake)
{
    EXPECT_EQ(WorkbookWriter::sheetNames({u"a/b [c]?"_s, u"A-B -C--"_s, u"'quoted'"_s, u""_s,
                                          QString(40, u'x'), QString(40, u'X'), u"history"_s}),
              (QStringList{u"a-b -c--"_s, u"A-B -C-- (2)"_s, u"quoted"_s, u"Sheet"_s,
                           QString(31, u'x'), QString(27, u'X') + u" (2)"_s, u"Sheet (2)"_s}));
}

TEST(WorkbookWriting, PrintsAFigureAsThePaperDoes)
{
    Cell percent;
    percent.unit = Measure::Unit::Percent;
    percent.numerator = 1;
    percent.denominator = 8; // 12.5%, half away from zero: 13%. \source domain S-13
    EXPECT_EQ(sheetCell(percent).number, 13);
    EXPECT_EQ(sheetCell(percent).kind, SheetCell::Kind::Percent);
    Cell cost;
    cost.unit = Measure::Unit::Pounds;
    cost.numerator = 123'401; // Up to the next ten pounds: 1,240. \source domain M-20
    cost.rounding = MeasureColumn::Rounding::UpToTen;
    EXPECT_EQ(sheetCell(cost).number, 1240);
    Cell hidden;
    hidden.state = Cell::State::Suppressed;
    hidden.numerator = 3;
    EXPECT_EQ(sheetCell(hidden), SheetCell::ofText(u"c"_s));
    Cell missing;
    missing.state = Cell::State::NotAvailable;
    EXPECT_EQ(sheetCell(missing), SheetCell::ofText(u"n/a"_s));
    Cell ahead;
    ahead.state = Cell::State::Ahead;
    EXPECT_EQ(sheetCell(ahead).kind, SheetCell::Kind::Blank);
}

TEST(WorkbookWriting, PutsAWholeYearIntoOneWorkbook)
{
    TestStore store;
    const ImportReport report = store.import({testData(u"acceptance/003-county-2023-24/cases"_s)});
    ASSERT_TRUE(report.stored);
    TableEngine engine(store.database(), store->reference());
    std::vector<FilledTable> tables;
    for (const char *id : {"003-complaint-outcomes", "003-ombudsman-outcomes"}) {
        auto table = engine.fill(*shippedTable(QString::fromLatin1(id)), {{2023}, 3, {}});
        ASSERT_TRUE(table) << why(table);
        tables.push_back(std::move(table).value());
    }
    WorkbookWriter writer({u"Tables"_s, u"County"_s, kMade});
    addTableSheets(writer, tables, u"Tables of 2023-24"_s);
    const auto made = writer.finish();
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(cellsOf(*made).value(u"A4"_s), u"003-complaint-outcomes"_s);
    const FilledTable &outcomes = tables.front();
    const auto cells = cellsOf(*made, 1);
    EXPECT_EQ(cells.value(u"A1"_s), outcomes.title);
    // Every printed figure stands in its own cell, under two rows of headings.
    for (size_t row = 0; row < outcomes.rows.size(); ++row) {
        for (size_t column = 0; column < outcomes.columns.size(); ++column) {
            const Cell &cell = outcomes.cell(row, column);
            const QString place =
                columnLetters(int(outcomes.rowLevels.size() + column)) + QString::number(5 + row);
            const auto value = cell.value();
            if (value) {
                const double shown = cells.value(place).toDouble();
                EXPECT_NEAR(cell.unit == Measure::Unit::Percent ? shown * 100 : shown, *value, 1e-9)
                    << place.toStdString();
            } else if (cell.state == Cell::State::Ahead) {
                EXPECT_FALSE(cells.contains(place)) << place.toStdString();
            }
        }
    }
    if (!hasSecondReader())
        GTEST_SKIP() << "no second reader here";
    const QString seen = seenFromOutside(*made);
    EXPECT_TRUE(seen.contains(u"merged"_s)) << "quarters stand over their measures";
    EXPECT_TRUE(seen.contains(u"link A4"_s)) << "the list leads to the tables";
}

} // namespace redress
