// SPDX-License-Identifier: GPL-3.0-or-later
// P7: rows of all files a second of "redress-cli import" (read, check, write, index, audit) beside
// those of "sqlite3 .import" into bare tables with as many indexes as ours; and the memory that it
// takes.
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/childprocess.h"
#include "tests/benchmark/goal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kWantedShare = 0.5;
constexpr double kMostMegabytes = 100;

/// The columns of the files, and as many indexes as the program's tables have on what they hold.
constexpr auto kBareTables = R"sql(
CREATE TABLE services (directorate TEXT, service TEXT, sort_order TEXT);
CREATE TABLE cases (reference TEXT UNIQUE, kind TEXT, procedure TEXT, directorate TEXT, service TEXT,
    team TEXT, complainant_type TEXT, child TEXT, advocate TEXT, contact_method TEXT,
    received_date TEXT, responded_date TEXT, theme TEXT, summary TEXT, quote TEXT);
CREATE INDEX case_by_received ON cases (kind, received_date, directorate, service);
CREATE INDEX case_by_settled ON cases (responded_date);
CREATE INDEX case_by_day ON cases (received_date);
CREATE TABLE stages (reference TEXT, stage TEXT, received_date TEXT, acknowledged_date TEXT,
    agreed_date TEXT, due_date TEXT, extension_agreed_to TEXT, on_hold_from TEXT, on_hold_to TEXT,
    panel_date TEXT, responded_date TEXT, outcome TEXT, outcome_date TEXT,
    UNIQUE (reference, stage));
CREATE INDEX stage_by_received ON stages (received_date, stage, outcome);
CREATE INDEX stage_by_responded ON stages (responded_date, stage);
CREATE INDEX stage_by_finding ON stages (outcome_date, stage, outcome);
CREATE INDEX stage_by_closed ON stages (responded_date);
CREATE TABLE issues (reference TEXT, stage TEXT, category TEXT, cause TEXT, outcome TEXT);
CREATE INDEX issue_by_stage ON issues (reference, stage, category, outcome);
CREATE TABLE actions (reference TEXT, stage TEXT, category TEXT, scope TEXT, description TEXT,
    due_date TEXT, completed_date TEXT);
CREATE INDEX action_by_stage ON actions (reference, stage, category, scope);
CREATE INDEX action_by_completed ON actions (completed_date, due_date);
CREATE TABLE costs (reference TEXT, stage TEXT, cost_type TEXT, amount TEXT, paid_date TEXT);
CREATE INDEX cost_by_paid ON costs (paid_date, cost_type, amount);
CREATE INDEX cost_by_stage ON costs (reference, stage, cost_type, amount);
CREATE TABLE ombudsman (reference TEXT UNIQUE, own_reference TEXT, directorate TEXT, service TEXT,
    received_date TEXT, enquiry_due_date TEXT, enquiry_responded_date TEXT, decision_date TEXT,
    decision TEXT);
CREATE INDEX ombudsman_by_received ON ombudsman (received_date, directorate, service);
CREATE INDEX ombudsman_by_decision ON ombudsman (decision_date, directorate, service, decision);
CREATE INDEX ombudsman_by_case ON ombudsman (own_reference);
CREATE TABLE remedies (reference TEXT, category TEXT, amount TEXT, due_date TEXT,
    completed_date TEXT);
CREATE INDEX recommendation_by_ombudsman ON remedies (reference, category, amount);
CREATE TABLE dip_sample (reference TEXT, stage TEXT, pillar TEXT, theme TEXT);
CREATE INDEX dip_theme_by_response ON dip_sample (reference, stage);
CREATE TABLE demand (year TEXT, measure TEXT, value TEXT, UNIQUE (year, measure));
)sql";

QStringList tablesIn(const QString &folder)
{
    QStringList names;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name))
        names.append(file.baseName());
    return names;
}

qint64 rowsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 lines = 0;
    while (!file.atEnd())
        lines += file.read(1 << 20).count('\n');
    return lines - 1;
}

ChildUse importOurs(const QString &folder)
{
    const QString path = QDir(benchmarkFolder()).filePath(u"import.redress"_s);
    emptyCaseFile(path).reset();
    return runChild({REDRESS_CLI, "import", path.toStdString(), folder.toStdString()});
}

ChildUse importBare(const QString &folder)
{
    const QString path = QDir(benchmarkFolder()).filePath(u"bare.sqlite"_s);
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + end);
    std::vector<std::string> words{"sqlite3", path.toStdString(), "PRAGMA journal_mode = wal",
                                   kBareTables, ".mode csv"};
    for (const QString &table : tablesIn(folder))
        words.push_back(u".import --skip 1 %1/%2.csv %2"_s.arg(folder, table).toStdString());
    return runChild(words);
}

void measure(int cases)
{
    const QString folder = csvFolder(cases);
    double rows = 0;
    for (const QString &table : tablesIn(folder))
        rows += double(rowsIn(u"%1/%2.csv"_s.arg(folder, table)));
    ChildUse ours;
    ChildUse bare;
    const int rounds = cases > 100'000 ? 2 : 5;
    for (int round = 0; round < rounds; ++round) {
        const auto keepBest = [round](ChildUse &best, const ChildUse &one) {
            if (round == 0)
                best = one;
            best.wallSeconds = std::min(best.wallSeconds, one.wallSeconds);
            best.processorSeconds = std::min(best.processorSeconds, one.processorSeconds);
            best.peakMegabytes = std::max(best.peakMegabytes, one.peakMegabytes);
        };
        keepBest(ours, importOurs(folder));
        keepBest(bare, importBare(folder));
    }
    tell({u"P7"_s, u"import, by the clock on the wall"_s, cases, rows / ours.wallSeconds,
          rows / bare.wallSeconds, u"rows/s"_s, kWantedShare, true});
    tell({u"P7"_s, u"import, by time of the processor"_s, cases, rows / ours.processorSeconds,
          rows / bare.processorSeconds, u"rows/s"_s, kWantedShare, true});
    tell({u"P7"_s, u"memory of the import"_s, cases, ours.peakMegabytes, kMostMegabytes, u"MB"_s, 1,
          false});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        for (const int cases : sizes())
            measure(cases);
    });
}
