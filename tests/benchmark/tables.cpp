// SPDX-License-Identifier: GPL-3.0-or-later
// P1 and P2: the tables of a year, filled by the program, beside the same figures from SQL by hand.
#include "core/statistics/tableengine.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/rawsqlite.h"
#include "tests/benchmark/tablequeries.h"

#include <QCoreApplication>

#include <map>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kWithinOfHandWritten = 1.5;
constexpr double kWithinOfNaive = 1.0;
constexpr int kRounds = 15;

/// Counts by what stands in the rows and by column, and their sums over the rows and the columns.
struct Answer {
    using Counts = std::vector<qint64>;
    std::map<std::pair<std::string, int>, Counts> cells;
    std::map<std::string, Counts> rowTotals;
    std::map<int, Counts> columnTotals;
};

void addTo(Answer::Counts &sum, const Answer::Counts &counts)
{
    sum.resize(counts.size());
    for (size_t i = 0; i < counts.size(); ++i)
        sum[i] += counts[i];
}

Answer asked(RawDatabase &database, const char *sql)
{
    Answer answer;
    RawStatement statement(database, sql);
    const int columns = statement.columns();
    Answer::Counts counts(size_t(columns - 2));
    while (statement.step()) {
        for (int i = 2; i < columns; ++i)
            counts[size_t(i - 2)] = statement.integer(i);
        const std::string row = statement.text(0);
        const int column = int(statement.integer(1));
        addTo(answer.cells[{row, column}], counts);
        addTo(answer.rowTotals[row], counts);
        addTo(answer.columnTotals[column], counts);
    }
    return answer;
}

qint64 countOf(const Answer &answer, const std::string &row, int column, int which)
{
    const auto found = answer.cells.find({row, column});
    return found == answer.cells.end() ? 0 : found->second[size_t(which)];
}

[[noreturn]] void differ(const TableQuery &query, const RowHead &row, const ColumnHead &column,
                         double ours, qint64 theirs)
{
    throw std::runtime_error(
        u"%1, %2, %3: %4 is not %5"_s
            .arg(QLatin1StringView(query.table), row.names.join(u" / "_s), column.fullLabel())
            .arg(ours)
            .arg(theirs)
            .toStdString());
}

/// Both sides must give the same figures, or their times say nothing. Sums over all columns stand
/// in a column of the program's own and follow from the others. \return the sum of all counts that
/// were compared.
qint64 compare(const TableQuery &query, const FilledTable &table, const Answer &answer)
{
    qint64 sum = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].isTotal)
            continue;
        std::string key = table.rows[row].keys.value(0).toStdString();
        if (query.rowsAreYears)
            key = key.substr(0, 4);
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const ColumnHead &head = table.columns[column];
            if (table.columnSlots[head.slot].isTotal)
                continue;
            const TableQuery::Measure measure = query.measures[head.measure];
            const Cell &cell = table.cell(row, column);
            const auto slot = int(head.slot);
            const qint64 count = countOf(answer, key, slot, measure.numerator);
            if (qint64(cell.numerator) != count)
                differ(query, table.rows[row], head, cell.numerator, count);
            sum += count;
            if (measure.denominator == -1 || !cell.denominator)
                continue;
            const auto total = answer.columnTotals.find(slot);
            const qint64 base = measure.denominator != TableQuery::kOfColumn
                                    ? countOf(answer, key, slot, measure.denominator)
                                : total == answer.columnTotals.end()
                                    ? 0
                                    : total->second[size_t(measure.numerator)];
            if (qint64(*cell.denominator) != base)
                differ(query, table.rows[row], head, *cell.denominator, base);
        }
    }
    return sum;
}

qint64 countsIn(const Answer &answer)
{
    qint64 sum = 0;
    for (const auto &[place, counts] : answer.cells) {
        for (const qint64 count : counts)
            sum += count;
    }
    return sum;
}

FilledTable filled(TableEngine &engine, const TableQuery &query)
{
    const TableDefinition *definition = shippedTable(QString::fromLatin1(query.table));
    if (!definition)
        throw std::runtime_error(query.table);
    auto table = engine.fill(*definition, {FinancialYear{2023}, 4, std::nullopt});
    if (!table)
        throw std::runtime_error(table.error().message.toStdString());
    return std::move(table).value();
}

void measure(int cases)
{
    const QString path = caseFile(cases);
    const auto store = openCaseFile(path);
    RawDatabase raw(path.toStdString());
    TableEngine engine(store->database(), store->reference());
    for (const TableQuery &query : tableQueries()) {
        const Answer byHand = asked(raw, query.sql);
        if (compare(query, filled(engine, query), byHand) == 0)
            throw std::runtime_error(std::string("nothing counted in ") + query.table);
        if (countsIn(byHand) != countsIn(asked(raw, query.naive)))
            throw std::runtime_error(std::string("the naive query counts otherwise in ") +
                                     query.table);
    }
    const auto ours = [&] {
        for (const TableQuery &query : tableQueries())
            filled(engine, query);
    };
    const auto byHand = [&] {
        for (const TableQuery &query : tableQueries())
            asked(raw, query.sql);
    };
    const auto naive = [&] {
        for (const TableQuery &query : tableQueries())
            asked(raw, query.naive);
    };
    const auto beside = byTurns(kRounds, ours, byHand);
    tellTimes(u"P1"_s, u"%1 tables of a year, SQL by hand"_s.arg(tableQueries().size()), cases,
              beside.first.wall, beside.second.wall, kWithinOfHandWritten);
    const auto besideNaive = byTurns(kRounds / 3, ours, naive);
    tellTimes(u"P2"_s, u"the same, naive SQL on text dates"_s, cases, besideNaive.first.wall,
              besideNaive.second.wall, kWithinOfNaive);
    if (!qEnvironmentVariableIsSet("REDRESS_BENCHMARK_EACH"))
        return;
    for (const TableQuery &query : tableQueries()) {
        const auto each = byTurns(
            kRounds, [&] { filled(engine, query); }, [&] { asked(raw, query.sql); });
        tellTimes(u"P1"_s, u"  "_s + QLatin1StringView(query.table), cases, each.first.wall,
                  each.second.wall, kWithinOfHandWritten);
    }
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
