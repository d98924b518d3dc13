// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden numbers stay hidden: every table that could have been printed is tried.
#include "core/statistics/disclosure/countsystem.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>
#include <set>
#include <vector>

namespace redress {

namespace {

constexpr size_t kThreshold = 5;

using Grid = std::vector<std::vector<int>>;

/// A table of counts with its totals, as a reader sees it: a number, or nothing where it is hidden.
struct Printed {
    std::vector<std::vector<std::optional<int>>> cells;
    std::vector<std::optional<int>> rowTotals;
    std::vector<std::optional<int>> columnTotals;
    std::optional<int> total;
};

/// The facts of a grid: one number each.
struct Facts {
    explicit Facts(const Grid &grid)
        : ofCell(grid.size(), std::vector<CountSystem::FactSet>(grid.front().size()))
        , ofRow(grid.size())
        , ofColumn(grid.front().size())
    {
        qint64 next = 0;
        for (size_t row = 0; row < grid.size(); ++row) {
            for (size_t column = 0; column < grid[row].size(); ++column) {
                for (int i = 0; i < grid[row][column]; ++i) {
                    ++next;
                    for (CountSystem::FactSet *set :
                         {&ofCell[row][column], &ofRow[row], &ofColumn[column], &all})
                        set->push_back(next);
                }
            }
        }
        for (CountSystem::FactSet &set : ofColumn)
            std::ranges::sort(set);
    }

    std::vector<std::vector<CountSystem::FactSet>> ofCell;
    std::vector<CountSystem::FactSet> ofRow;
    std::vector<CountSystem::FactSet> ofColumn;
    CountSystem::FactSet all;
};

Printed print(const Grid &grid)
{
    const Facts facts(grid);
    CountSystem system;
    std::vector<std::pair<size_t, std::optional<int> *>> places;
    Printed printed;
    printed.cells.resize(grid.size(), std::vector<std::optional<int>>(grid.front().size()));
    printed.rowTotals.resize(grid.size());
    printed.columnTotals.resize(grid.front().size());
    const auto add = [&](const CountSystem::FactSet &set, std::optional<int> &place) {
        place = int(set.size());
        places.emplace_back(system.addCell({system.addCount(set)}), &place);
    };
    for (size_t row = 0; row < grid.size(); ++row) {
        for (size_t column = 0; column < grid[row].size(); ++column)
            add(facts.ofCell[row][column], printed.cells[row][column]);
        add(facts.ofRow[row], printed.rowTotals[row]);
    }
    for (size_t column = 0; column < grid.front().size(); ++column)
        add(facts.ofColumn[column], printed.columnTotals[column]);
    add(facts.all, printed.total);
    system.protect(kThreshold);
    for (const auto &[cell, place] : places) {
        if (system.isHidden(cell))
            place->reset();
    }
    return printed;
}

bool agrees(const std::optional<int> &printed, int value)
{
    return !printed || *printed == value;
}

/// Goes through every grid of whole numbers that fits what is printed.
class EveryGrid
{
public:
    EveryGrid(const Printed &printed, int most)
        : m_printed(printed)
        , m_most(most)
        , m_grid(printed.cells.size(), std::vector<int>(printed.cells.front().size()))
        , values(m_grid.size() * m_grid.front().size() + m_grid.size() + m_grid.front().size() + 1)
    {
        fill(0);
    }

private:
    void fill(size_t index)
    {
        const size_t columns = m_grid.front().size();
        if (index == m_grid.size() * columns) {
            note();
            return;
        }
        const size_t row = index / columns;
        const size_t column = index % columns;
        if (row > 0 && column == 0 && !rowFits(row - 1))
            return;
        const auto &known = m_printed.cells[row][column];
        for (int value = known.value_or(0); value <= known.value_or(m_most); ++value) {
            m_grid[row][column] = value;
            fill(index + 1);
        }
        m_grid[row][column] = 0;
    }

    bool rowFits(size_t row) const
    {
        return agrees(m_printed.rowTotals[row],
                      std::accumulate(m_grid[row].begin(), m_grid[row].end(), 0));
    }

    void note()
    {
        std::vector<int> numbers;
        int total = 0;
        for (size_t row = 0; row < m_grid.size(); ++row) {
            if (!rowFits(row))
                return;
        }
        for (size_t column = 0; column < m_grid.front().size(); ++column) {
            int sum = 0;
            for (const auto &row : m_grid)
                sum += row[column];
            if (!agrees(m_printed.columnTotals[column], sum))
                return;
            total += sum;
        }
        if (!agrees(m_printed.total, total))
            return;
        for (const auto &row : m_grid)
            numbers.insert(numbers.end(), row.begin(), row.end());
        for (const auto &row : m_grid)
            numbers.push_back(std::accumulate(row.begin(), row.end(), 0));
        for (size_t column = 0; column < m_grid.front().size(); ++column) {
            int sum = 0;
            for (const auto &row : m_grid)
                sum += row[column];
            numbers.push_back(sum);
        }
        numbers.push_back(total);
        for (size_t i = 0; i < numbers.size(); ++i)
            values[i].insert(numbers[i]);
    }

    const Printed &m_printed;
    int m_most;
    Grid m_grid;

public:
    /// What each number could be: cells row by row, totals of rows, totals of columns, the whole.
    std::vector<std::set<int>> values;
};

std::vector<std::optional<int>> inOrder(const Printed &printed)
{
    std::vector<std::optional<int>> all;
    for (const auto &row : printed.cells)
        all.insert(all.end(), row.begin(), row.end());
    all.insert(all.end(), printed.rowTotals.begin(), printed.rowTotals.end());
    all.insert(all.end(), printed.columnTotals.begin(), printed.columnTotals.end());
    all.push_back(printed.total);
    return all;
}

/// All numbers of a grid, in the same order.
std::vector<int> numbersOf(const Grid &grid)
{
    std::vector<int> numbers;
    std::vector<int> ofRows;
    std::vector<int> ofColumns(grid.front().size());
    for (const auto &row : grid) {
        numbers.insert(numbers.end(), row.begin(), row.end());
        ofRows.push_back(std::accumulate(row.begin(), row.end(), 0));
        std::ranges::transform(row, ofColumns, ofColumns.begin(), std::plus());
    }
    numbers.insert(numbers.end(), ofRows.begin(), ofRows.end());
    numbers.insert(numbers.end(), ofColumns.begin(), ofColumns.end());
    numbers.push_back(std::accumulate(ofRows.begin(), ofRows.end(), 0));
    return numbers;
}

Grid randomGrid(std::mt19937 &dice)
{
    Grid grid(2 + dice() % 2, std::vector<int>(2 + dice() % 2));
    for (auto &row : grid) {
        for (int &cell : row)
            cell = dice() % 3 == 0 ? 0 : int(dice() % 9);
    }
    return grid;
}

int sumOf(const Grid &grid)
{
    int sum = 0;
    for (const auto &row : grid)
        sum += std::accumulate(row.begin(), row.end(), 0);
    return sum;
}

} // namespace

TEST(HiddenNumbers, CannotBeWorkedOutFromAnyTableOfASmallYear)
{
    constexpr unsigned kSeed = 2006;
    constexpr int kGrids = 150;
    std::mt19937 dice(kSeed);
    int hiddenAtAll = 0;
    for (int i = 0; i < kGrids; ++i) {
        const Grid grid = randomGrid(dice);
        const Printed printed = print(grid);
        // A number above all that is known is possible where nothing bounds it.
        const EveryGrid every(printed, std::min(sumOf(grid) + 1, 14));
        const auto numbers = inOrder(printed);
        const std::vector<int> truth = numbersOf(grid);
        for (size_t at = 0; at < numbers.size(); ++at) {
            if (numbers[at]) {
                EXPECT_TRUE(*numbers[at] == 0 || *numbers[at] >= int(kThreshold))
                    << "a small number was printed in grid " << i;
                continue;
            }
            ++hiddenAtAll;
            EXPECT_GE(every.values[at].size(), 2U)
                << "grid " << i << ", number " << at << " can be worked out";
            // Where there are fewer complaints than that in all, nothing is tried that is larger.
            const bool isSmall = truth[at] > 0 && truth[at] < int(kThreshold);
            EXPECT_TRUE(!isSmall || sumOf(grid) < int(kThreshold) ||
                        *every.values[at].rbegin() >= int(kThreshold))
                << "grid " << i << ", number " << at << " is certain to be small";
        }
    }
    EXPECT_GT(hiddenAtAll, kGrids) << "too little was hidden to tell anything";
}

TEST(HiddenNumbers, TakeOneMoreOfTheirRowWithThem)
{
    const Printed printed = print({{3, 7, 9}, {8, 12, 20}});
    EXPECT_FALSE(printed.cells[0][0]);
    const auto hiddenOf = [](const auto &row) {
        return std::ranges::count_if(row, [](const auto &cell) { return !cell; });
    };
    EXPECT_GE(hiddenOf(printed.cells[0]) + (printed.rowTotals[0] ? 0 : 1), 2);
    EXPECT_EQ(printed.cells[1][2], 20) << "what gives nothing away is printed";
}

TEST(HiddenNumbers, AreNoneInATableOfLargeOnes)
{
    for (const auto &number : inOrder(print({{30, 7}, {8, 0}})))
        EXPECT_TRUE(number);
}

TEST(HiddenNumbers, HideTheRatesThatTellThem)
{
    CountSystem system;
    const size_t late = system.addCount({1, 2});
    const size_t all = system.addCount({1, 2, 3, 4, 5, 6, 7, 8, 9});
    const size_t rate = system.addCell({late, all});
    const size_t whole = system.addCell({all});
    system.protect(kThreshold);
    EXPECT_TRUE(system.isHidden(rate));
    EXPECT_FALSE(system.isHidden(whole));
}

TEST(HiddenNumbers, AreSoughtInTablesThatOverlap)
{
    // Quarters, the year, and the services of the year: 2 of quarter 1 would follow from the year
    // less the other quarters, and the year from its services.
    CountSystem system;
    CountSystem::FactSet every(26);
    std::iota(every.begin(), every.end(), 1);
    const CountSystem::FactSet year = every;
    const CountSystem::FactSet first(year.begin(), year.begin() + 2);
    const CountSystem::FactSet rest(year.begin() + 2, year.end());
    const CountSystem::FactSet north(year.begin(), year.begin() + 10);
    const CountSystem::FactSet south(year.begin() + 10, year.end());
    const size_t small = system.addCell({system.addCount(first)});
    std::vector<size_t> cells;
    for (const auto *set : {&rest, &year, &north, &south})
        cells.push_back(system.addCell({system.addCount(*set)}));
    system.protect(kThreshold);
    EXPECT_TRUE(system.isHidden(small));
    // Either the rest, or the year and one of its halves.
    const bool isRestHidden = system.isHidden(cells[0]);
    const bool isYearHidden =
        system.isHidden(cells[1]) && (system.isHidden(cells[2]) || system.isHidden(cells[3]));
    EXPECT_TRUE(isRestHidden || isYearHidden);
}

TEST(HiddenNumbers, AreNoneBelowAThresholdOfTwo)
{
    CountSystem system;
    const size_t one = system.addCell({system.addCount({7})});
    system.protect(1);
    EXPECT_FALSE(system.isHidden(one));
}

} // namespace redress
