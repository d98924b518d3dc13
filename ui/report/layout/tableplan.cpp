// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/tableplan.h"

#include "ui/report/layout/columnneeds.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace redress {

namespace {

constexpr double kComfortableNumber = 1200; ///< 60 pt: columns of figures grow no wider.

/// Ways to set a table, from the most to the least comfortable: 10 pt down to 8.5 pt.
constexpr std::array kTypes{
    TableType{.size = 200, .padding = 90},
    TableType{.size = 180, .padding = 70},
    TableType{.size = 200, .padding = 60, .turnsHeads = true, .turnedLength = 1860},
    TableType{.size = 180, .padding = 50, .turnsHeads = true, .turnedLength = 2200},
    TableType{.size = 170, .padding = 40, .turnsHeads = true, .turnedLength = 2600},
};
constexpr TableType kTypeOfParts = kTypes[2];
constexpr TableType kTightType = kTypes[4];
constexpr TableType kTypeOfUprightParts = kTypes[1];

double sumOfLeast(const std::vector<ColumnNeed> &needs)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [](double sum, const ColumnNeed &need) { return sum + need.least; });
}

/// Widens what still lacks room, each by its share of what is free; \return what is left over.
double widen(std::vector<double> &widths, const std::vector<double> &goals, double free)
{
    double lacking = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        lacking += std::max(0.0, goals[i] - widths[i]);
    if (lacking <= 0 || free <= 0)
        return free;
    const double share = std::min(1.0, free / lacking);
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] += std::max(0.0, goals[i] - widths[i]) * share;
    return free - lacking * share;
}

/// Widths that fill \p width: names on one line first, then figures at their ease, the rest to the
/// first column of text.
std::vector<double> distribute(const std::vector<ColumnNeed> &needs, double width)
{
    std::vector<double> widths;
    std::vector<double> texts;
    std::vector<double> numbers;
    for (const ColumnNeed &need : needs) {
        widths.push_back(need.least);
        texts.push_back(need.isNumber ? need.least : std::min(need.wanted, width * 0.6));
        numbers.push_back(need.isNumber ? std::max(need.least, kComfortableNumber) : 0);
    }
    const double least = sumOfLeast(needs);
    if (least > width) { // A last resort: long words are divided.
        for (double &columnWidth : widths)
            columnWidth *= width / least;
        return widths;
    }
    double free = widen(widths, texts, width - least);
    free = widen(widths, numbers, free);
    const auto text = std::ranges::find(needs, false, &ColumnNeed::isNumber);
    if (text != needs.end()) {
        widths[size_t(text - needs.begin())] += free;
    } else {
        for (double &columnWidth : widths)
            columnWidth += free / double(widths.size());
    }
    return widths;
}

TablePart partOf(const std::vector<ColumnNeed> &needs, std::vector<size_t> columns, double width)
{
    std::vector<ColumnNeed> own;
    own.reserve(columns.size());
    for (const size_t column : columns)
        own.push_back(needs[column]);
    return {std::move(columns), distribute(own, width)};
}

/// Columns that must stay together: those of one group, unless a group is too wide by itself.
std::vector<std::vector<size_t>> bundles(const PaperTable &table, const TableGrid &grid,
                                         const std::vector<ColumnNeed> &needs, double room)
{
    std::vector<std::vector<size_t>> groups;
    for (size_t i = grid.keyColumns; i < grid.columns; ++i) {
        const bool isNew = groups.empty() || table.columns[i].group != table.columns[i - 1].group;
        if (isNew)
            groups.emplace_back();
        groups.back().push_back(i);
    }
    std::vector<std::vector<size_t>> bundles;
    for (const std::vector<size_t> &group : groups) {
        double width = 0;
        for (const size_t column : group)
            width += needs[column].least;
        if (width <= room) {
            bundles.push_back(group);
            continue;
        }
        for (const size_t column : group)
            bundles.push_back({column});
    }
    return bundles;
}

/// Fills parts of at most \p capacity, one after the other.
std::vector<std::vector<size_t>> fill(const std::vector<std::vector<size_t>> &bundles,
                                      const std::vector<ColumnNeed> &needs, double capacity)
{
    std::vector<std::vector<size_t>> parts;
    double used = 0;
    for (const std::vector<size_t> &bundle : bundles) {
        double width = 0;
        for (const size_t column : bundle)
            width += needs[column].least;
        if (parts.empty() || used + width > capacity) {
            parts.emplace_back();
            used = 0;
        }
        parts.back().insert(parts.back().end(), bundle.begin(), bundle.end());
        used += width;
    }
    return parts;
}

/// As few parts as the width allows, and among those as even as can be.
std::vector<TablePart> split(const PaperTable &table, const TableGrid &grid,
                             const std::vector<ColumnNeed> &needs, double width)
{
    std::vector<size_t> keys(grid.keyColumns);
    std::iota(keys.begin(), keys.end(), size_t(0));
    double keyWidth = 0;
    for (const size_t key : keys)
        keyWidth += needs[key].least;
    const double room = std::max(width - keyWidth, 0.0);

    const auto groups = bundles(table, grid, needs, room);
    std::vector<std::vector<size_t>> best = fill(groups, needs, room);
    double low = 0;
    double high = room;
    for (int step = 0; step < 20; ++step) {
        const double middle = (low + high) / 2;
        std::vector<std::vector<size_t>> parts = fill(groups, needs, middle);
        if (parts.size() > best.size()) {
            low = middle;
            continue;
        }
        high = middle;
        best = std::move(parts);
    }

    if (best.empty())
        best.emplace_back();
    std::vector<TablePart> parts;
    for (const std::vector<size_t> &figures : best) {
        std::vector<size_t> columns = keys;
        columns.insert(columns.end(), figures.begin(), figures.end());
        parts.push_back(partOf(needs, std::move(columns), width));
    }
    return parts;
}

std::optional<TablePlan> planWhole(const PaperTable &table, const TableGrid &grid,
                                   TextSetter &setter, double width, bool isLandscape,
                                   TableHeads heads)
{
    std::vector<size_t> all(grid.columns);
    std::iota(all.begin(), all.end(), size_t(0));
    for (const TableType &type : kTypes) {
        if (type.turnsHeads && heads == TableHeads::NeverTurned)
            break;
        const std::vector<ColumnNeed> needs = columnNeeds(table, grid, setter, type);
        if (sumOfLeast(needs) <= width)
            return TablePlan{type, isLandscape, {partOf(needs, std::move(all), width)}};
    }
    return {};
}

} // namespace

TablePlan planTable(const PaperTable &table, const TableGrid &grid, TextSetter &setter,
                    double portraitWidth, double landscapeWidth, TableHeads heads)
{
    if (auto plan = planWhole(table, grid, setter, portraitWidth, false, heads))
        return *std::move(plan);
    if (auto plan = planWhole(table, grid, setter, landscapeWidth, true, heads))
        return *std::move(plan);
    if (heads == TableHeads::NeverTurned) {
        TablePlan plan{.type = kTypeOfUprightParts, .isLandscape = true};
        plan.parts =
            split(table, grid, columnNeeds(table, grid, setter, plan.type), landscapeWidth);
        return plan;
    }

    TablePlan plan{.type = kTypeOfParts};
    plan.parts = split(table, grid, columnNeeds(table, grid, setter, plan.type), portraitWidth);
    TablePlan tight{.type = kTightType};
    tight.parts = split(table, grid, columnNeeds(table, grid, setter, tight.type), portraitWidth);
    return tight.parts.size() < plan.parts.size() ? tight : plan;
}

} // namespace redress
