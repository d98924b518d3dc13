// SPDX-License-Identifier: GPL-3.0-or-later
// P6: from the start of the process to the painted work list, beside DB Browser for SQLite until
// its window is up, both on an X server of their own (Xvfb). Where one of the two is not installed,
// what engineering 4.1 measured of it stands in its place, and no screen is used. Beside it a bare
// window that shows the cases through QSqlTableModel, as such browsers do; it knows no deadlines,
// has no menus and no pages.
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/childprocess.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/ownscreen.h"
#include "ui/shell/appearance.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlTableModel>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

/// The quickest of DB Browser's starts. \source engineering 4.1
constexpr double kBrowserSeconds = 0.21;
constexpr double kOfBrowser = 0.5;
constexpr double kBesideTenth = 1.2;
constexpr int kRounds = 10;

/// Leaves as soon as the list is painted: how long a program takes to close is another matter.
[[noreturn]] void leave(bool isPainted)
{
    std::_Exit(isPainted ? 0 : 1);
}

void startOurs(const QString &path)
{
    Settings settings(std::make_unique<QSettings>(
        QDir(benchmarkFolder()).filePath(u"settings.ini"_s), QSettings::IniFormat));
    Theme theme;
    Appearance::applySettings(theme, settings);
    const FixedClock clock(benchmarkDay());
    FileDialogs dialogs;
    MainWindow window({clock, Operator::current(), settings, theme, dialogs});
    window.show();
    window.openFile(path, CaseStore::Access::ReadOnly);
    QApplication::processEvents();
    const auto *table = window.findChild<RecordTable *>();
    leave(table && table->isVisible() && table->model()->rowCount() >= kOpenCases);
}

void startBare(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    if (!database.open())
        leave(false);
    QSqlTableModel model(nullptr, database);
    model.setTable(u"case_record"_s);
    model.select();
    QMainWindow window;
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1200, 800);
    window.show();
    QApplication::processEvents();
    leave(table.isVisible() && model.rowCount() > 0);
}

double measure(const OwnScreen &screen, int cases, double secondsOfTenth)
{
    const std::string program = QCoreApplication::applicationFilePath().toStdString();
    const std::string path = caseFile(cases).toStdString();
    double ours = std::numeric_limits<double>::infinity();
    double bare = ours;
    double browser = ours;
    for (int round = 0; round < kRounds; ++round) {
        if (screen.isOpen())
            browser =
                std::min(browser, screen.secondsUntilWindow(u"sqlitebrowser"_s, {caseFile(cases)}));
        ours = std::min(ours, runChild({program, "--ours", path}).wallSeconds);
        bare = std::min(bare, runChild({program, "--bare", path}).wallSeconds);
    }
    tellTimes(u"P6"_s,
              screen.isOpen() ? u"start to work list, DB Browser"_s
                              : u"start to work list, DB Browser of 4.1"_s,
              cases, ours, screen.isOpen() ? browser : kBrowserSeconds, kOfBrowser);
    if (secondsOfTenth > 0)
        tellTimes(u"P6"_s, u"start to work list, beside a tenth"_s, cases, ours, secondsOfTenth,
                  kBesideTenth);
    std::printf("     (a bare window over QSqlTableModel: %.1f ms; no goal)\n", bare * 1000);
    return ours;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--ours"_L1)
        startOurs(arguments.value(2));
    if (arguments.value(1) == "--bare"_L1)
        startBare(arguments.value(2));
    return runBenchmark([] {
        const OwnScreen screen({u"sqlitebrowser"_s});
        double before = 0;
        for (const int cases : sizes())
            before = measure(screen, cases, before);
    });
}
