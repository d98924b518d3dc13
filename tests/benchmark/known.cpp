// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on the spot, as the table builder asks for them, and tables as known on a day. Of neither
// speaks a goal of engineering 4.2; what is asked of them here is that a person need not wait.
#include "core/statistics/tableengine.h"
#include "core/store/casechange.h"
#include "core/store/caserepository.h"
#include "core/store/knownfile.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/rawsqlite.h"

#include <QCoreApplication>
#include <QFile>

#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kAtOnceSeconds = 0.1;
constexpr double kOverCopy = 5;
constexpr int kRounds = 5;
constexpr int kChangedLater = 1000;

struct Asked {
    QString what;
    QByteArray json;
};

/// From a plain table to what a person puts together in a minute: three levels, two levels of
/// columns, a share, months.
const std::vector<Asked> &askedTables()
{
    static const std::vector<Asked> tables{
        {u"received by service and month"_s,
         R"({"rows": [{"dimension": "service", "key": "service", "heading": "Service"}],
             "columns": {"by": "month"}, "measures": [{"measure": "received"}]})"},
        {u"three levels by quarter, with % in time"_s,
         R"({"rows": [{"dimension": "directorate", "key": "d", "heading": "Directorate"},
                      {"dimension": "team", "key": "t", "heading": "Team"},
                      {"dimension": "complainant_type", "key": "c", "heading": "Who"}],
             "columns": {"by": "quarter", "total": "ytd", "total_label": "Year"},
             "measures": [{"measure": "responded", "key": "n"},
                          {"measure": "in_time_pct", "key": "p"}]})"},
        {u"ten years by outcome within"_s,
         R"({"rows": [{"dimension": "team", "key": "t", "heading": "Team"}],
             "columns": {"by": "year", "years": 10,
                         "within": {"by": "outcome", "total": "all", "total_label": "All"}},
             "measures": [{"measure": "outcomes"}]})"},
        {u"issues by cause across types, ten years"_s,
         R"({"rows": [{"dimension": "issue_category", "key": "i", "heading": "Issue"},
                      {"dimension": "root_cause", "key": "r", "heading": "Cause"}],
             "columns": {"by": "year", "years": 10}, "order": "value", "top": 20,
             "measures": [{"measure": "issues", "key": "n"},
                          {"measure": "issues_upheld_pct", "key": "p"}]})"}};
    return tables;
}

TableDefinition definitionOf(const Asked &asked)
{
    QByteArray json = asked.json;
    json.insert(1, R"("id": "asked", "title": "Asked", "group": "Asked", )");
    const auto definition = tableFromJson(json);
    if (!definition)
        throw std::runtime_error(definition.error().message.toStdString());
    return *definition;
}

void fill(TableEngine &engine, const TableDefinition &definition)
{
    const auto table = engine.fill(definition, {FinancialYear{2023}, 4, std::nullopt});
    if (!table || table->rows.empty())
        throw std::runtime_error(table ? "an empty table" : table.error().message.toStdString());
}

void measureBuilder(int cases)
{
    const auto store = openCaseFile(caseFile(cases));
    for (const Asked &asked : askedTables()) {
        const TableDefinition definition = definitionOf(asked);
        Best best;
        for (int round = 0; round < kRounds; ++round) {
            best.run([&] {
                TableEngine engine(store->database(), store->reference());
                fill(engine, definition);
            });
        }
        tellTimes(u"-"_s, asked.what, cases, best.processor, kAtOnceSeconds, 1);
    }
}

/// A file in which some cases were changed a month after all were entered.
QString changedFile(int cases)
{
    QString path = copyOfCaseFile(cases, u"known.redress"_s);
    const FixedClock later(benchmarkDay().addDays(30));
    const auto store =
        CaseStore::open(path, CaseStore::Access::ReadWrite, {u"benchmark"_s, u"desk"_s}, later);
    if (!store)
        throw std::runtime_error(store.error().message.toStdString());
    RawDatabase raw(path.toStdString());
    RawStatement select(raw, "SELECT id FROM case_record ORDER BY reference DESC LIMIT ?");
    select.bind(1, kChangedLater);
    std::vector<CaseId> ids;
    while (select.step())
        ids.emplace_back(select.integer(0));
    for (const CaseId id : ids) {
        const auto dossier = CaseRepository((*store)->database()).dossier(id);
        if (!dossier)
            throw std::runtime_error("no case");
        CaseChange change = casechange::none(*dossier);
        change.after.summary = u"changed later"_s;
        change.what = u"Changed summary"_s;
        if (!casechange::save((*store)->database(), (*store)->signature(), (*store)->rules(),
                              change, later.today()))
            throw std::runtime_error("not saved");
    }
    return path;
}

void copyByHand(RawDatabase &from)
{
    RawDatabase memory(":memory:");
    sqlite3_backup *backup = sqlite3_backup_init(memory.handle(), "main", from.handle(), "main");
    if (!backup || sqlite3_backup_step(backup, -1) != SQLITE_DONE)
        memory.fail("backup");
    sqlite3_backup_finish(backup);
}

void measureKnown(int cases)
{
    const QString path = changedFile(cases);
    RawDatabase raw(path.toStdString());
    const TableDefinition &definition = *shippedTable(u"complaints-received");
    const auto best = byTurns(
        3,
        [&] {
            const auto known = KnownFile::make(path, benchmarkDay(), {u"benchmark"_s, u"desk"_s});
            if (!known || !(*known)->reservations().isEmpty())
                throw std::runtime_error("not as known on the day");
            CaseStore &store = (*known)->store();
            TableEngine engine(store.database(), store.reference());
            engine.setKnownOn(benchmarkDay(), {});
            fill(engine, definition);
        },
        [&] { copyByHand(raw); });
    tellTimes(u"-"_s, u"a table as known on a day, copy in memory"_s, cases, best.first.processor,
              best.second.processor, kOverCopy);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        for (const int cases : sizes()) {
            measureBuilder(cases);
            if (cases <= 100'000)
                measureKnown(cases);
        }
    });
}
