// SPDX-License-Identifier: GPL-3.0-or-later
// P1 and P2: every shipped table of a year, filled by the program, beside the same figures from SQL
// by hand; one by one, and all of the year together.
#include "core/statistics/tableengine.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/handanswer.h"

#include <QCoreApplication>

#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kWithinOfHandWritten = 1.5;
constexpr double kWithinOfNaive = 1.0;
constexpr int kRounds = 9;
constexpr int kRoundsOfAll = 5;
constexpr int kRoundsOfNaive = 2;

/// The queries in the order of the shipped tables, one for each of them.
std::vector<TableQuery> queriesInOrder()
{
    std::vector<TableQuery> written = tableQueries();
    std::vector<TableQuery> ordered;
    for (const TableDefinition &definition : shippedTables()) {
        const auto isOf = [&](const TableQuery &query) { return query.table == definition.id; };
        if (std::ranges::count_if(written, isOf) != 1)
            throw std::runtime_error("not one query for " + definition.id.toStdString());
        ordered.push_back(*std::ranges::find_if(written, isOf));
    }
    if (ordered.size() != written.size())
        throw std::runtime_error("a query for a table that is not shipped");
    return ordered;
}

FilledTable filled(TableEngine &engine, const TableQuery &query)
{
    auto table = engine.fill(*shippedTable(query.table), {FinancialYear{2023}, 4, std::nullopt});
    if (!table)
        throw std::runtime_error(table.error().message.toStdString());
    return std::move(table).value();
}

void checkFigures(RawDatabase &raw, TableEngine &engine, const TableQuery &query)
{
    const HandAnswer byHand(raw, query.stored);
    if (compare(query, filled(engine, query), byHand) == 0)
        throw std::runtime_error("nothing counted in " + query.table.toStdString());
    if (byHand.sumOfAll() != HandAnswer(raw, query.naive).sumOfAll())
        throw std::runtime_error("the naive query counts otherwise in " +
                                 query.table.toStdString());
}

void measure(const std::vector<TableQuery> &queries, int cases)
{
    const QString path = caseFile(cases);
    const auto store = openCaseFile(path);
    RawDatabase raw(path.toStdString());
    TableEngine engine(store->database(), store->reference());
    for (const TableQuery &query : queries)
        checkFigures(raw, engine, query);

    const auto all = [&](const auto &work) {
        return [&queries, &work] {
            for (const TableQuery &query : queries)
                work(query);
        };
    };
    const auto ours = [&](const TableQuery &query) { filled(engine, query); };
    const auto byHand = [&](const TableQuery &query) { HandAnswer(raw, query.stored); };
    const auto naive = [&](const TableQuery &query) { HandAnswer(raw, query.naive); };
    const auto beside = byTurns(kRoundsOfAll, all(ours), all(byHand));
    tellTimes(u"P1"_s, u"all %1 tables of a year, SQL by hand"_s.arg(queries.size()), cases,
              beside.first.processor, beside.second.processor, kWithinOfHandWritten);
    const auto besideNaive = byTurns(kRoundsOfNaive, all(ours), all(naive));
    tellTimes(u"P2"_s, u"the same, naive SQL on text dates"_s, cases, besideNaive.first.processor,
              besideNaive.second.processor, kWithinOfNaive);

    const bool tellsEach = qEnvironmentVariableIsSet("REDRESS_BENCHMARK_EACH");
    const auto tellOne = [&](const QString &name, const TableQuery &query, const auto &limit,
                             double wanted, int rounds) {
        const auto each = byTurns(
            rounds, [&] { ours(query); }, [&] { limit(query); });
        const bool isReached = each.first.processor <= wanted * each.second.processor;
        if (tellsEach || !isReached)
            tellTimes(name, u"  "_s + query.table, cases, each.first.processor,
                      each.second.processor, wanted);
        return isReached;
    };
    qsizetype reached = 0;
    qsizetype reachedNaive = 0;
    for (const TableQuery &query : queries) {
        reached += tellOne(u"P1"_s, query, byHand, kWithinOfHandWritten, kRounds) ? 1 : 0;
        reachedNaive += tellOne(u"P2"_s, query, naive, kWithinOfNaive, kRoundsOfNaive) ? 1 : 0;
    }
    tell({u"P1"_s, u"tables within 1.5 of SQL by hand"_s, cases, double(reached),
          double(queries.size()), u"tables"_s, 1, true});
    tell({u"P2"_s, u"tables as fast as the naive SQL"_s, cases, double(reachedNaive),
          double(queries.size()), u"tables"_s, 1, true});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        std::vector<TableQuery> queries = queriesInOrder();
        // One table by itself, to see where its time goes.
        if (const QString only = qEnvironmentVariable("REDRESS_BENCHMARK_TABLE"); !only.isEmpty())
            std::erase_if(queries, [&](const TableQuery &query) { return query.table != only; });
        for (const int cases : sizes())
            measure(queries, cases);
    });
}
