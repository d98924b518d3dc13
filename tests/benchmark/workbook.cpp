// SPDX-License-Identifier: GPL-3.0-or-later
// P10: a list of cases as a workbook, beside libxlsxwriter by itself in its own mode of little
// memory: the same cells with the same formats. Each side is a process of its own, so that their
// memory can be told apart.
#include "core/exchange/xlsx/workbookwriter.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/childprocess.h"
#include "tests/benchmark/goal.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kOverBare = 1.2;
constexpr double kMostMegabytes = 20;
constexpr int kRounds = 5;
constexpr int kTexts = 7;
constexpr int kColumns = 10;
const QDate kFirst(2014, 4, 1);

/// The same cells on both sides: seven texts, two days and a number.
struct Row {
    std::array<std::string, kTexts> texts;
    int received = 0; ///< Days after kFirst.
    int due = 0;
    int taken = 0;
};

Row rowAt(int number)
{
    Row row;
    row.texts = {"S-" + std::to_string(number),
                 "complaint",
                 "children_statutory",
                 "The assessment was late and the minutes of the meeting did not come " +
                     std::to_string(number % 97),
                 "Directorate " + std::to_string(number % 6),
                 "Service " + std::to_string(number % 24),
                 "Officer " + std::to_string(number % 60)};
    row.received = number % 3650;
    row.due = row.received + 28;
    row.taken = number % 50;
    return row;
}

/// Rows as the program has them: in its own words, not in those of the library.
void writeOurs(int rows, const QString &path)
{
    WorkbookWriter writer({u"Cases"_s, u"Council"_s, QDateTime::currentDateTimeUtc()});
    writer.beginSheet(u"Cases"_s);
    writer.addHeads(std::vector<WorkbookWriter::Head>(kColumns, {u"Heading"_s}));
    std::vector<SheetCell> cells;
    for (int number = 0; number < rows; ++number) {
        const Row row = rowAt(number);
        cells.clear();
        for (const std::string &text : row.texts)
            cells.push_back(SheetCell::ofText(QString::fromStdString(text)));
        cells.push_back(SheetCell::ofDay(kFirst.addDays(row.received)));
        cells.push_back(SheetCell::ofDay(kFirst.addDays(row.due)));
        cells.push_back(SheetCell::ofNumber(row.taken));
        writer.addRow(cells);
    }
    const auto bytes = writer.finish();
    if (!bytes)
        throw std::runtime_error(bytes.error().message.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

void writeBare(int rows, const QString &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        throw std::runtime_error("cannot write " + path.toStdString());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Cases");
    const auto format = [workbook](const char *code) {
        lxw_format *made = workbook_add_format(workbook);
        format_set_num_format(made, code);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    };
    lxw_format *text = format("@");
    lxw_format *day = format("dd/mm/yyyy");
    lxw_format *number = format("#,##0");
    for (int column = 0; column < kColumns; ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), "Heading", nullptr);
    const double firstDay = double(QDate(1899, 12, 30).daysTo(kFirst));
    for (int at = 0; at < rows; ++at) {
        const Row row = rowAt(at);
        const auto line = lxw_row_t(at + 1);
        lxw_col_t column = 0;
        for (const std::string &one : row.texts)
            worksheet_write_string(sheet, line, column++, one.c_str(), text);
        worksheet_write_number(sheet, line, column++, firstDay + row.received, day);
        worksheet_write_number(sheet, line, column++, firstDay + row.due, day);
        worksheet_write_number(sheet, line, column, row.taken, number);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        throw std::runtime_error("cannot write " + path.toStdString());
}

void measure(int rows)
{
    const std::string program = QCoreApplication::applicationFilePath().toStdString();
    const std::string count = std::to_string(rows);
    ChildUse ours;
    ChildUse bare;
    for (int round = 0; round < kRounds; ++round) {
        const auto keepBest = [round](ChildUse &best, const ChildUse &one) {
            if (round == 0 || one.processorSeconds < best.processorSeconds)
                best = one;
        };
        keepBest(ours, runChild({program, "--ours", count}));
        keepBest(bare, runChild({program, "--bare", count}));
    }
    tellTimes(u"P10"_s, u"list as a workbook, libxlsxwriter"_s, rows, ours.processorSeconds,
              bare.processorSeconds, kOverBare);
    tell({u"P10"_s, u"memory of the workbook"_s, rows, ours.peakMegabytes, kMostMegabytes, u"MB"_s,
          1, false});
    std::printf("     (libxlsxwriter by itself: %.1f MB; no goal)\n", bare.peakMegabytes);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        const QStringList words = QCoreApplication::arguments();
        const QString path = QDir(benchmarkFolder()).filePath(u"list.xlsx"_s);
        if (words.value(1) == "--ours"_L1)
            return writeOurs(words.value(2).toInt(), path);
        if (words.value(1) == "--bare"_L1)
            return writeBare(words.value(2).toInt(), path);
        for (const int rows : sizes())
            measure(rows);
    });
}
