// SPDX-License-Identifier: GPL-3.0-or-later
// P5: from the file to the table of what was received, by service and quarter: "redress-cli table"
// beside LibreOffice Calc, which opens the same cases as a workbook, counts them by COUNTIFS and
// writes the sheet out; both as whole processes. Nothing is measured where there is no LibreOffice.
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/childprocess.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/rawsqlite.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kOfItsTime = 0.01;
constexpr double kOfItsMemory = 0.3;
constexpr int kRounds = 5;
constexpr int kQuarters = 4;

/// Stage 1 of all complaints with what stands in a list of them, and a sheet that counts those
/// received in 2023-24.
void writeWorkbook(RawDatabase &raw, const QString &path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *table = workbook_add_worksheet(workbook, "table");
    RawStatement services(raw, "SELECT name FROM org_node WHERE level = 'service' ORDER BY name");
    for (lxw_row_t row = 0; services.step(); ++row) {
        worksheet_write_string(table, row, 0, services.text(0).c_str(), nullptr);
        for (int quarter = 0; quarter < kQuarters; ++quarter) {
            const QDate from = QDate(2023, 4, 1).addMonths(3 * quarter);
            const QDate to = from.addMonths(3);
            const QString formula = u"=COUNTIFS(cases!$C:$C,A%1,cases!$B:$B,\">=\"&DATE(%2,%3,1),"
                                    "cases!$B:$B,\"<\"&DATE(%4,%5,1))"_s.arg(row + 1)
                                        .arg(from.year())
                                        .arg(from.month())
                                        .arg(to.year())
                                        .arg(to.month());
            worksheet_write_formula(table, row, lxw_col_t(quarter + 1), formula.toLatin1(),
                                    nullptr);
        }
    }
    lxw_worksheet *cases = workbook_add_worksheet(workbook, "cases");
    lxw_format *day = workbook_add_format(workbook);
    format_set_num_format(day, "dd/mm/yyyy");
    RawStatement stages(raw, "SELECT c.reference, julianday(s.received_on) - 2415018.5, n.name, "
                             "s.procedure_key, julianday(s.responded_on) - 2415018.5, s.outcome, "
                             "c.summary FROM stage s JOIN case_record c ON c.id = s.case_id "
                             "JOIN org_node n ON n.id = s.service_id WHERE s.stage_no = 1");
    for (lxw_row_t row = 0; stages.step(); ++row) {
        for (const int column : {0, 2, 3, 5, 6})
            worksheet_write_string(cases, row, lxw_col_t(column), stages.text(column).c_str(),
                                   nullptr);
        for (const int column : {1, 4})
            worksheet_write_number(cases, row, lxw_col_t(column), double(stages.integer(column)),
                                   day);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        throw std::runtime_error("cannot write " + path.toStdString());
}

/// A profile of its own in which formulas are worked out when a file is opened.
QString profile()
{
    QString folder = QDir(benchmarkFolder()).filePath(u"calc"_s);
    QDir().mkpath(folder + u"/user"_s);
    QFile settings(folder + u"/user/registrymodifications.xcu"_s);
    if (settings.exists() || !settings.open(QIODevice::WriteOnly))
        return folder;
    settings.write(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)");
    return folder;
}

qint64 sumOfCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("Calc wrote no " + path.toStdString());
    qint64 sum = 0;
    while (!file.atEnd()) {
        const QByteArrayList cells = file.readLine().trimmed().split(',');
        for (qsizetype cell = 1; cell < cells.size(); ++cell)
            sum += cells[cell].toLongLong();
    }
    return sum;
}

qint64 receivedIn(RawDatabase &raw)
{
    RawStatement count(raw, "SELECT count(*) FROM stage WHERE stage_no = 1 "
                            "AND received_quarter BETWEEN 20231 AND 20234");
    return count.step() ? count.integer(0) : 0;
}

void measure(int cases)
{
    const QString path = caseFile(cases);
    RawDatabase raw(path.toStdString());
    const QString folder = benchmarkFolder();
    const QString workbook = QDir(folder).filePath(u"calc-%1.xlsx"_s.arg(cases));
    const QString csv = QDir(folder).filePath(u"calc-%1.csv"_s.arg(cases));
    writeWorkbook(raw, workbook);
    ChildUse ours;
    for (int round = 0; round < kRounds; ++round) {
        const ChildUse one = runChild({REDRESS_CLI, "table", path.toStdString(), "--measure",
                                       "received", "--rows", "service", "--columns", "quarter",
                                       "--where", "stage=1", "--year", "2023-24"});
        if (round == 0 || one.wallSeconds < ours.wallSeconds)
            ours = one;
    }
    const std::string home = "-env:UserInstallation=file://" + profile().toStdString();
    const auto calc = [&] {
        QFile::remove(csv);
        return runChild({"soffice", home, "--headless", "--convert-to", "csv", "--outdir",
                         folder.toStdString(), workbook.toStdString()});
    };
    calc(); // The first start makes its profile.
    const ChildUse theirs = calc();
    if (sumOfCsv(csv) != receivedIn(raw))
        throw std::runtime_error("Calc counts otherwise");
    tellTimes(u"P5"_s, u"file to table of received, Calc"_s, cases, ours.wallSeconds,
              theirs.wallSeconds, kOfItsTime);
    tell({u"P5"_s, u"memory of the same"_s, cases, ours.peakMegabytes, theirs.peakMegabytes,
          u"MB"_s, kOfItsMemory, false});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
            std::printf("P5   no LibreOffice here: not measured\n");
            return;
        }
        // A million cases take Calc minutes and gigabytes.
        for (const int cases : sizes()) {
            if (cases <= 100'000)
                measure(cases);
        }
    });
}
