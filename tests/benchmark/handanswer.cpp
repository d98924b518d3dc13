// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/handanswer.h"

#include "core/statistics/measure.h"

#include <algorithm>
#include <stdexcept>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void fail(const QString &what)
{
    throw std::runtime_error(what.toStdString());
}

/// Where in the answer a cell stands.
struct Spot {
    std::optional<std::string> row;
    std::optional<int> column;
};

void check(const QString &where, double ours, qint64 theirs)
{
    if (qint64(ours) != theirs)
        fail(u"%1: %2 is not %3"_s.arg(where).arg(ours).arg(theirs));
}

/// \return the count that was compared.
qint64 compareCell(const QString &where, const TableQuery::Term &term, const Cell &cell,
                   const HandAnswer &answer, const Spot &spot)
{
    using Base = TableQuery::Term::Base;
    const qint64 count = answer.count(term.count, spot.row, spot.column);
    check(where, cell.numerator, count);
    if (term.base == Base::None)
        return count;
    if (!cell.denominator)
        fail(where + u" has no base"_s);
    const bool isOfAll = term.base != Base::Count;
    check(where + u", base"_s, *cell.denominator,
          answer.count(term.of, isOfAll ? std::nullopt : spot.row, spot.column));
    return count;
}

/// The levels of a row as HandAnswer names them; years by the one in which they begin.
std::string rowName(const TableDefinition &definition, const QStringList &keys, int levels)
{
    constexpr qsizetype kDigits = 4;
    QString name;
    for (qsizetype level = 0; level < (levels > 0 ? levels : keys.size()); ++level) {
        const bool isYear = definition.rows[size_t(level)].dimension == Dimension::Year;
        name += (isYear ? keys[level].first(kDigits) : keys[level]) + u'|';
    }
    return name.toStdString();
}

std::optional<int> columnOf(const FilledTable &table, const ColumnHead &head)
{
    const ColumnSlot &slot = table.columnSlots[head.slot];
    if (slot.isTotal)
        return std::nullopt;
    return table.definition.columns.by == ColumnBy::Quarter ? slot.fromQuarter % 10 - 1
                                                            : int(head.slot);
}

/// What stands in the measures of a filled table, which leaves out those that count nothing.
std::vector<TableQuery::Term> termsOf(const TableQuery &query, const FilledTable &table)
{
    const TableDefinition *shipped = shippedTable(query.table);
    const auto &measures = shipped ? shipped->measures : table.definition.measures;
    if (query.cells.size() != measures.size())
        fail(query.table + u": not as many cells as measures"_s);
    std::vector<TableQuery::Term> terms;
    for (size_t i = 0; i < measures.size(); ++i) {
        const bool isShown =
            std::ranges::count(table.definition.measures, measures[i].key, &MeasureColumn::key) > 0;
        if (isShown || !measures[i].onlyIfAny)
            terms.push_back(query.cells[i]);
    }
    return terms;
}

qint64 comparePivot(const TableQuery &query, const FilledTable &table, const HandAnswer &answer)
{
    const TableDefinition &definition = table.definition;
    const std::vector<TableQuery::Term> terms = termsOf(query, table);
    qint64 sum = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const RowHead &head = table.rows[row];
        // The total of rounded amounts is no sum of what was paid.
        if (head.isTotal && definition.totalIsSumOfCells)
            continue;
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const ColumnHead &of = table.columns[column];
            const TableQuery::Term &term = terms[of.measure];
            if (of.isChange || term.count.isEmpty())
                continue;
            Spot spot{std::nullopt, columnOf(table, of)};
            if (!head.isTotal)
                spot.row = rowName(definition, head.keys, definition.measures[of.measure].ofLevel);
            sum += compareCell(
                u"%1, %2, %3"_s.arg(query.table, head.names.join(u" / "_s), of.fullLabel()), term,
                table.cell(row, column), answer, spot);
        }
    }
    return sum;
}

qint64 compareFigures(const TableQuery &query, const FilledTable &table, const HandAnswer &answer)
{
    using Shows = FigureColumn::Shows;
    const auto value = std::ranges::find_if(
        table.columns, [](const ColumnHead &head) { return Shows(head.measure) == Shows::Value; });
    if (value == table.columns.end())
        fail(query.table + u" shows no values"_s);
    qint64 sum = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const FigureSpec &figure = table.definition.figures[row];
        const Measure *measure = measureNamed(figure.measure.measure);
        if (figure.change != Change::None || (measure && measure->isOnlyPublished()))
            continue;
        const auto term = query.figures.find(figure.id);
        if (term == query.figures.end())
            fail(query.table + u" by hand has no "_s + figure.id);
        const int year = table.period.year.startYear + figure.yearOffset;
        Spot spot{std::to_string(year) + '|', std::nullopt};
        if (figure.quarter > 0)
            spot.column = figure.quarter - 1;
        sum += compareCell(query.table + u", "_s + figure.id, term->second,
                           table.cell(row, size_t(value - table.columns.begin())), answer, spot);
    }
    return sum;
}

} // namespace

HandAnswer::HandAnswer(RawDatabase &database, const std::vector<std::string> &statements)
{
    for (const std::string &sql : statements) {
        RawStatement statement(database, sql);
        const int columns = statement.columns();
        int at = 0;
        while (at < columns && statement.name(at) != "col")
            ++at;
        const size_t from = m_names.size();
        for (int i = at + 1; i < columns; ++i)
            m_names.emplace(statement.name(i), from + size_t(i - at - 1));
        Counts counts(size_t(std::max(0, columns - at - 1)));
        while (statement.step()) {
            ++m_rows;
            if (at == columns)
                continue; // A list: read, not counted.
            std::string row;
            for (int i = 0; i < at; ++i)
                row += statement.text(i) + '|';
            for (int i = at + 1; i < columns; ++i)
                counts[size_t(i - at - 1)] = statement.integer(i);
            const int column = int(statement.integer(at));
            add(m_cells[{row, column}], from, counts);
            add(m_rowTotals[row], from, counts);
            add(m_columnTotals[column], from, counts);
            add(m_total, from, counts);
        }
    }
}

void HandAnswer::add(Counts &sum, size_t from, const Counts &counts) const
{
    sum.resize(std::max(sum.size(), from + counts.size()));
    for (size_t i = 0; i < counts.size(); ++i)
        sum[from + i] += counts[i];
}

qint64 HandAnswer::count(const QString &name, const std::optional<std::string> &row,
                         std::optional<int> column) const
{
    const auto known = m_names.find(name.toStdString());
    if (known == m_names.end())
        fail(u"no count "_s + name);
    const auto in = [&](const auto &counts, const auto &key) {
        const auto found = counts.find(key);
        return found == counts.end() || found->second.size() <= known->second
                   ? qint64(0)
                   : found->second[known->second];
    };
    if (row && column)
        return in(m_cells, std::pair(*row, *column));
    if (row)
        return in(m_rowTotals, *row);
    if (column)
        return in(m_columnTotals, *column);
    return m_total.size() <= known->second ? 0 : m_total[known->second];
}

qint64 HandAnswer::sumOfAll() const
{
    qint64 sum = m_rows;
    for (const qint64 count : m_total)
        sum += count;
    return sum;
}

qint64 compare(const TableQuery &query, const FilledTable &table, const HandAnswer &answer)
{
    switch (query.kind) {
    case TableQuery::Kind::Table:
        return comparePivot(query, table, answer);
    case TableQuery::Kind::Figures:
        return compareFigures(query, table, answer);
    case TableQuery::Kind::Quotes:
        break;
    }
    check(query.table, double(table.rows.size()), answer.rows());
    return answer.rows();
}

} // namespace redress
