// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdefinition.h"

namespace redress {

/// A chart put together for a test.
struct ChartRecipe {
    ChartData::Kind kind = ChartData::Kind::Lines;
    size_t series = 1;
    size_t categories = 4;
    bool hasLongNames = false;
    bool isThroughTime = false; ///< Categories are quarters of years.
    double highest = 60;
};

/// Values that go up and down, the same at each call; table and chart agree.
inline ChartData madeChart(const ChartRecipe &recipe)
{
    using namespace Qt::StringLiterals;
    ChartData chart;
    chart.title = u"A made chart"_s;
    chart.kind = recipe.kind;
    for (size_t i = 0; i < recipe.categories; ++i) {
        if (recipe.isThroughTime) {
            const int year = 2016 + int(i) / 4;
            chart.categories.append(u"Q%1"_s.arg(i % 4 + 1));
            chart.groups.append(
                u"%1-%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QLatin1Char('0')));
        } else {
            chart.categories.append(
                recipe.hasLongNames ? u"Service %1 for children and families in the area"_s.arg(i)
                                    : u"S%1"_s.arg(i));
        }
    }
    quint32 seed = 7;
    const auto next = [&seed] {
        seed = seed * 1664525U + 1013904223U;
        return double(seed >> 8) / double(1U << 24);
    };
    chart.table.columns.resize(recipe.categories);
    for (size_t one = 0; one < recipe.series; ++one) {
        ChartData::Series series{recipe.hasLongNames
                                     ? u"Part %1 of everything that was counted"_s.arg(one)
                                     : u"Part %1"_s.arg(one),
                                 {}};
        std::vector<Cell> cells;
        for (size_t i = 0; i < recipe.categories; ++i) {
            Cell cell;
            cell.numerator = std::floor(next() * recipe.highest);
            ChartData::Point point;
            point.value = cell.numerator;
            point.row = one;
            point.column = i;
            point.text = QString::number(cell.numerator);
            series.points.push_back(point);
            cells.push_back(cell);
        }
        RowHead head;
        head.names = {series.name};
        chart.table.rows.push_back(head);
        chart.table.cells.push_back(std::move(cells));
        chart.series.push_back(std::move(series));
    }
    chart.finding = findingOf(chart);
    return chart;
}

/// Takes a value away, as one that was not collected or that is hidden.
inline void takeAway(ChartData &chart, size_t series, size_t category, Cell::State state)
{
    using namespace Qt::StringLiterals;
    ChartData::Point &point = chart.series[series].points[category];
    point.value.reset();
    point.isSuppressed = state == Cell::State::Suppressed;
    point.text = state == Cell::State::Suppressed     ? u"c"_s
                 : state == Cell::State::NotAvailable ? u"n/a"_s
                                                      : QString();
    chart.table.cells[point.row][point.column].state = state;
}

} // namespace redress
