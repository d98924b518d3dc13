// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartgrouping.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct GroupingText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChartBuilder)
};

double sumOf(const ChartData::Series &series)
{
    double sum = 0;
    for (const ChartData::Point &point : series.points)
        sum += point.value.value_or(0);
    return sum;
}

/// The last value of a series: by it rates are put in order, which cannot be added up.
double lastOf(const ChartData::Series &series)
{
    const auto last = std::find_if(series.points.rbegin(), series.points.rend(),
                                   [](const ChartData::Point &point) { return point.value; });
    return last == series.points.rend() ? -1 : *last->value;
}

/// Whether values can be added up: counts and amounts of one measure.
bool canBeAdded(const ChartData &chart, const ChartDefinition &definition)
{
    return chart.unit != "%"_L1 && definition.table.measures.size() < 2;
}

std::vector<size_t> largestFirst(const ChartData &chart, bool areAdded)
{
    std::vector<size_t> order(chart.series.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) {
        return areAdded ? sumOf(chart.series[i]) : lastOf(chart.series[i]);
    });
    return order;
}

/// Puts \p point to those that are together in \p sum.
void add(ChartData::Point &sum, const ChartData::Point &point)
{
    sum.isSuppressed = sum.isSuppressed || point.isSuppressed;
    sum.isHistory = sum.isHistory || point.isHistory;
    if (point.isSuppressed)
        sum.text = point.text;
    sum.parts.push_back({point.row, point.column});
    if (point.value)
        sum.value = sum.value.value_or(0) + *point.value;
}

/// A sum of which a part is hidden would give the part away.
void close(ChartData::Point &sum, const QString &unit)
{
    if (sum.isSuppressed)
        sum.value.reset();
    if (sum.value)
        sum.text = unit + localeHere().toString(*sum.value, 'f', 0);
}

QString othersName(size_t count)
{
    return GroupingText::tr("Others (%1)").arg(count);
}

QString leftOut(size_t count)
{
    return GroupingText::tr("%n smaller one(s) are left out of the chart; the table has them.",
                            nullptr, int(count));
}

void groupSeries(ChartData &chart, size_t most, bool areAdded)
{
    if (chart.series.size() <= most)
        return;
    const std::vector<size_t> order = largestFirst(chart, areAdded);
    const size_t kept = areAdded ? most - 1 : most;
    std::vector<size_t> largest(order.begin(), order.begin() + qsizetype(kept));
    std::ranges::sort(largest);
    std::vector<ChartData::Series> series;
    series.reserve(largest.size() + 1);
    for (const size_t index : largest)
        series.push_back(chart.series[index]);
    const size_t others = chart.series.size() - kept;
    if (areAdded) {
        ChartData::Series rest{othersName(others),
                               std::vector<ChartData::Point>(size_t(chart.categories.size()))};
        for (size_t i = 0; i < rest.points.size(); ++i) {
            for (auto index = order.begin() + qsizetype(kept); index != order.end(); ++index)
                add(rest.points[i], chart.series[*index].points[i]);
            close(rest.points[i], chart.unit);
        }
        series.push_back(std::move(rest));
    } else {
        chart.notes.append(leftOut(others));
    }
    chart.series = std::move(series);
}

/// Bars in the order of their size: the smallest are put together at the end.
void groupCategories(ChartData &chart, size_t most, bool areAdded)
{
    const auto count = size_t(chart.categories.size());
    if (most == 0 || count <= most + 1) // One alone keeps its name.
        return;
    const size_t others = count - most;
    chart.categories.resize(qsizetype(most));
    if (!areAdded)
        chart.notes.append(leftOut(others));
    for (ChartData::Series &series : chart.series) {
        ChartData::Point rest;
        for (size_t i = most; i < count; ++i)
            add(rest, series.points[i]);
        close(rest, chart.unit);
        series.points.resize(most);
        if (areAdded)
            series.points.push_back(std::move(rest));
    }
    if (areAdded)
        chart.categories.append(othersName(others));
}

} // namespace

void groupSmall(ChartData &chart, const ChartDefinition &definition)
{
    const bool areAdded = canBeAdded(chart, definition);
    if (chart.kind == ChartData::Kind::Multiples) {
        std::erase_if(chart.series, [](const ChartData::Series &series) {
            return std::ranges::none_of(series.points, [](const ChartData::Point &point) {
                return point.value.has_value();
            });
        });
        if (definition.table.measures.size() > 1)
            return; // In the order of the definition.
        std::vector<ChartData::Series> ordered;
        for (const size_t index : largestFirst(chart, areAdded))
            ordered.push_back(chart.series[index]);
        chart.series = std::move(ordered);
        if (definition.top > 0)
            groupSeries(chart, size_t(definition.top), areAdded);
        return;
    }
    if (definition.along == ChartDefinition::Along::Quarters) {
        if (chart.series.size() > kMostSeries) // The latest years.
            chart.series.erase(chart.series.begin(), chart.series.end() - qsizetype(kMostSeries));
        return;
    }
    if (definition.along == ChartDefinition::Along::Rows) {
        groupCategories(chart, size_t(definition.top), areAdded);
        if (chart.series.size() > kMostSeries) // Years, or measures, beside each other.
            chart.series.erase(chart.series.begin(), chart.series.end() - qsizetype(kMostSeries));
        return;
    }
    const size_t most =
        definition.top > 0 ? std::min(size_t(definition.top) + 1, kMostSeries) : kMostSeries;
    groupSeries(chart, most, areAdded);
}

} // namespace redress
