// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/restatedrounding.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace redress {

namespace {

constexpr double kSame = 1e-6; ///< Fractions of shares do not come out even in binary.

/// Counts and amounts; what is divided by something else keeps its fractions.
bool isRounded(const Cell &cell)
{
    return cell.hasValue() && !cell.denominator && !cell.rate &&
           (cell.unit == Measure::Unit::Count || cell.unit == Measure::Unit::Pounds);
}

class Rounding final
{
public:
    explicit Rounding(FilledTable &table)
        : m_table(table)
        , m_before(table.cells)
        , m_hasNodeRows(std::ranges::any_of(
              table.rowLevels, [](const RowLevel &level) { return isNode(level.dimension); }))
        , m_hasNodeColumns(table.definition.columns.by == ColumnAxis::By::Dimension &&
                           isNode(table.definition.columns.dimension))
    {}

    void run()
    {
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            if (m_table.columns[column].isTotal || m_table.columns[column].isChange)
                continue;
            if (!m_hasNodeColumns || m_hasNodeRows)
                roundDown(column);
        }
        if (m_hasNodeColumns && !m_hasNodeRows) {
            for (size_t row = 0; row < m_table.rows.size(); ++row)
                roundAcross(row);
        }
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            if (!m_table.columns[column].isTotal || m_table.columns[column].isChange)
                continue;
            if (!addUpBeside(column))
                roundDown(column);
        }
    }

private:
    using Place = std::pair<size_t, size_t>; ///< Row and column.

    static bool isNode(Dimension dimension) { return kindOf(dimension) == DimensionKind::Node; }

    double before(const Place &place) const
    {
        return m_before[place.first][place.second].numerator;
    }
    Cell &cell(const Place &place) { return m_table.cells[place.first][place.second]; }

    void round(const std::vector<Place> &places)
    {
        std::vector<double> values;
        values.reserve(places.size());
        for (const Place &place : places)
            values.push_back(before(place));
        const double total = std::accumulate(values.begin(), values.end(), 0.0);
        const std::vector<double> whole = apportioned(values, std::round(total));
        for (size_t i = 0; i < places.size(); ++i)
            cell(places[i]).numerator = whole[i];
    }

    /// The cells of a column that make up one whole: those whose rows differ in places alone, or
    /// all.
    std::vector<std::vector<Place>> wholesOf(size_t column) const
    {
        std::map<QStringList, std::vector<Place>> wholes;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const RowHead &head = m_table.rows[row];
            if (head.isTotal || !isRounded(m_before[row][column]))
                continue;
            QStringList key;
            for (qsizetype level = 0; m_hasNodeRows && level < head.keys.size(); ++level) {
                if (!isNode(m_table.rowLevels[size_t(level)].dimension))
                    key.append(head.keys.at(level));
            }
            wholes[key].emplace_back(row, column);
        }
        std::vector<std::vector<Place>> found;
        found.reserve(wholes.size());
        for (auto &[key, places] : wholes)
            found.push_back(std::move(places));
        return found;
    }

    void roundDown(size_t column)
    {
        double sum = 0;
        double sumBefore = 0;
        for (const std::vector<Place> &places : wholesOf(column)) {
            round(places);
            for (const Place &place : places) {
                sum += cell(place).numerator;
                sumBefore += before(place);
            }
        }
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const Place place{row, column};
            if (!m_table.rows[row].isTotal || !isRounded(m_before[row][column]))
                continue;
            const bool addsUp = std::abs(before(place) - sumBefore) < kSame;
            cell(place).numerator = addsUp ? sum : std::round(before(place));
        }
    }

    void roundAcross(size_t row)
    {
        std::map<size_t, std::vector<Place>> byMeasure;
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            const ColumnHead &head = m_table.columns[column];
            if (!head.isTotal && !head.isChange && isRounded(m_before[row][column]))
                byMeasure[head.measure].emplace_back(row, column);
        }
        for (const auto &[measure, places] : byMeasure)
            round(places);
    }

    /// A column of totals is the sum of the columns beside it, where it was so before.
    bool addUpBeside(size_t column)
    {
        const ColumnHead &total = m_table.columns[column];
        std::vector<double> sums(m_table.rows.size(), 0);
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (!isRounded(m_before[row][column]))
                continue;
            double sumBefore = 0;
            for (size_t i = 0; i < m_table.columns.size(); ++i) {
                const ColumnHead &head = m_table.columns[i];
                if (head.measure != total.measure || head.isTotal || head.isChange ||
                    !isRounded(m_before[row][i]))
                    continue;
                sumBefore += m_before[row][i].numerator;
                sums[row] += m_table.cells[row][i].numerator;
            }
            if (std::abs(sumBefore - m_before[row][column].numerator) > kSame)
                return false;
        }
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (isRounded(m_before[row][column]))
                m_table.cells[row][column].numerator = sums[row];
        }
        return true;
    }

    FilledTable &m_table;
    const std::vector<std::vector<Cell>> m_before;
    bool m_hasNodeRows;
    bool m_hasNodeColumns;
};

} // namespace

std::vector<double> apportioned(const std::vector<double> &values, double total)
{
    std::vector<double> whole;
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    double sum = 0;
    std::vector<double> fractions;
    for (const double value : values) {
        whole.push_back(std::floor(value + kSame));
        fractions.push_back(std::max(0.0, value - whole.back()));
        sum += whole.back();
    }
    std::ranges::stable_sort(
        order, [&](size_t a, size_t b) { return fractions[a] > fractions[b] + kSame; });
    for (size_t i = 0; i < order.size() && sum + kSame < total; ++i, ++sum)
        ++whole[order[i]];
    return whole;
}

void roundShares(FilledTable &table)
{
    Rounding(table).run();
}

} // namespace redress
