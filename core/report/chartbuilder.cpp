// SPDX-License-Identifier: GPL-3.0-or-later
// From a filled table to series, and the sentence that says what they show.
#include "core/report/chartdefinition.h"

#include "core/statistics/figureformat.h"
#include "core/statistics/tableengine.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct BuilderText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChartBuilder)
};

ChartData::Point pointOf(const FilledTable &table, size_t row, size_t column)
{
    const Cell &cell = table.cell(row, column);
    ChartData::Point point;
    point.value = cell.value();
    point.isHistory = cell.isHistory;
    point.isSuppressed = cell.state == Cell::State::Suppressed;
    point.row = row;
    point.column = column;
    point.text = cellText(cell);
    return point;
}

/// Columns of one measure, without totals and changes.
std::vector<size_t> columnsOf(const FilledTable &table, size_t measure, bool leaveOutTotals)
{
    std::vector<size_t> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnHead &column = table.columns[i];
        const bool isWanted =
            column.measure == measure && !column.isChange && !(leaveOutTotals && column.isTotal);
        if (isWanted)
            columns.push_back(i);
    }
    return columns;
}

/// The rows that belong to one series of a table by years: all levels but the year.
QString seriesNameOf(const FilledTable &table, size_t row, size_t yearLevel)
{
    QStringList names;
    for (size_t level = 0; level < table.rowLevels.size(); ++level) {
        if (level != yearLevel)
            names.append(table.rows[row].names.value(qsizetype(level)));
    }
    return names.join(u", "_s);
}

size_t yearLevelOf(const FilledTable &table)
{
    for (size_t level = 0; level < table.rowLevels.size(); ++level) {
        if (table.rowLevels[level].dimension == Dimension::Year)
            return level;
    }
    return 0;
}

QString measureLabel(const FilledTable &table, size_t measure)
{
    const MeasureColumn &column = table.definition.measures[measure];
    const Measure *known = measureNamed(column.measure);
    return !column.label.isEmpty() || !known ? column.label : known->labelText();
}

void fillThroughTime(ChartData &chart, const FilledTable &table)
{
    const size_t yearLevel = yearLevelOf(table);
    const auto columns = columnsOf(table, 0, true);
    QStringList years;
    for (const RowHead &row : table.rows) {
        const QString year = row.names.value(qsizetype(yearLevel));
        if (!row.isTotal && !years.contains(year))
            years.append(year);
    }
    years.sort();
    for (const QString &year : years) {
        for (const size_t column : columns) {
            chart.categories.append(table.columns[column].group);
            chart.groups.append(year);
        }
    }
    for (size_t measure = 0; measure < table.definition.measures.size(); ++measure) {
        const auto ofMeasure = columnsOf(table, measure, true);
        for (size_t row = 0; row < table.rows.size(); ++row) {
            if (table.rows[row].isTotal)
                continue;
            QString name = seriesNameOf(table, row, yearLevel);
            if (name.isEmpty())
                name = measureLabel(table, measure);
            else if (table.definition.measures.size() > 1)
                name += u": "_s + measureLabel(table, measure);
            auto series = std::find_if(chart.series.begin(), chart.series.end(),
                                       [&](const auto &known) { return known.name == name; });
            if (series == chart.series.end()) {
                chart.series.push_back(
                    {name, std::vector<ChartData::Point>(size_t(chart.categories.size()))});
                series = chart.series.end() - 1;
            }
            const auto year =
                size_t(years.indexOf(table.rows[row].names.value(qsizetype(yearLevel))));
            for (size_t i = 0; i < ofMeasure.size(); ++i)
                series->points[year * columns.size() + i] = pointOf(table, row, ofMeasure[i]);
        }
    }
}

void fillAcross(ChartData &chart, const FilledTable &table, bool leaveOutTotals)
{
    for (const size_t column : columnsOf(table, 0, true))
        chart.categories.append(table.columns[column].group.isEmpty()
                                    ? table.columns[column].label
                                    : table.columns[column].group);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].isTotal && leaveOutTotals && table.rows.size() > 1)
            continue;
        for (size_t measure = 0; measure < table.definition.measures.size(); ++measure) {
            ChartData::Series series;
            series.name = table.rows[row].names.join(u", "_s);
            if (table.definition.measures.size() > 1) {
                const QString label = measureLabel(table, measure);
                series.name = series.name.isEmpty() ? label : series.name + u": "_s + label;
            }
            for (const size_t column : columnsOf(table, measure, true))
                series.points.push_back(pointOf(table, row, column));
            chart.series.push_back(std::move(series));
        }
    }
}

void fillByRows(ChartData &chart, const FilledTable &table)
{
    std::vector<size_t> rows;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].isTotal)
            continue;
        rows.push_back(row);
        chart.categories.append(table.rows[row].names.join(u", "_s));
    }
    // Where there is a total column it is the whole of the period; otherwise all columns are shown.
    std::vector<size_t> columns;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isTotal)
            columns.push_back(i);
    }
    if (columns.empty()) {
        columns.resize(table.columns.size());
        std::iota(columns.begin(), columns.end(), size_t(0));
        std::erase_if(columns, [&](size_t i) { return table.columns[i].isChange; });
    }
    for (const size_t column : columns) {
        ChartData::Series series;
        const ColumnHead &head = table.columns[column];
        series.name = head.isTotal ? measureLabel(table, head.measure) : head.fullLabel();
        for (const size_t row : rows)
            series.points.push_back(pointOf(table, row, column));
        chart.series.push_back(std::move(series));
    }
}

double sumOf(const ChartData::Series &series)
{
    double sum = 0;
    for (const ChartData::Point &point : series.points)
        sum += point.value.value_or(0);
    return sum;
}

/// Keeps the largest series apart and puts the others together, so that each can be told by eye.
void groupSmallSeries(ChartData &chart, bool canBeAdded)
{
    if (chart.series.size() <= kMostSeries)
        return;
    std::vector<size_t> order(chart.series.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return sumOf(chart.series[a]) > sumOf(chart.series[b]);
    });
    const size_t kept = canBeAdded ? kMostSeries - 1 : kMostSeries;
    std::vector<size_t> largest(order.begin(), order.begin() + qsizetype(kept));
    std::sort(largest.begin(), largest.end());
    std::vector<ChartData::Series> series;
    for (const size_t index : largest)
        series.push_back(chart.series[index]);
    const int others = int(chart.series.size() - kept);
    if (canBeAdded) {
        ChartData::Series rest{BuilderText::tr("Others (%1)").arg(others),
                               std::vector<ChartData::Point>(size_t(chart.categories.size()))};
        for (auto index = order.begin() + qsizetype(kept); index != order.end(); ++index) {
            for (size_t i = 0; i < rest.points.size(); ++i) {
                const ChartData::Point &point = chart.series[*index].points[i];
                if (point.value)
                    rest.points[i].value = rest.points[i].value.value_or(0) + *point.value;
                rest.points[i].isSuppressed = rest.points[i].isSuppressed || point.isSuppressed;
            }
        }
        for (ChartData::Point &point : rest.points) {
            if (point.isSuppressed)
                point.value.reset();
            if (point.value)
                point.text = QLocale().toString(*point.value, 'f', 0);
        }
        series.push_back(std::move(rest));
    } else {
        chart.notes.append(BuilderText::tr(
            "%n smaller one(s) are left out of the chart; the table has them.", nullptr, others));
    }
    chart.series = std::move(series);
}

QString categoryName(const ChartData &chart, size_t index)
{
    const QString &name = chart.categories.at(qsizetype(index));
    return chart.groups.isEmpty() ? name
                                  : BuilderText::tr("%1 %2", "a quarter and its year")
                                        .arg(name, chart.groups.at(qsizetype(index)));
}

/// "Highest Q4 2017-18, 19; lowest Q1 and Q2 2020-21, 2 each."
QString extremesOf(const ChartData &chart, const ChartData::Series &series)
{
    std::optional<double> highest;
    std::optional<double> lowest;
    for (const ChartData::Point &point : series.points) {
        if (!point.value)
            continue;
        highest = std::max(highest.value_or(*point.value), *point.value);
        lowest = std::min(lowest.value_or(*point.value), *point.value);
    }
    if (!highest || *highest == *lowest)
        return {};
    const auto placesOf = [&](double value) {
        QStringList places;
        for (size_t i = 0; i < series.points.size(); ++i) {
            if (series.points[i].value && *series.points[i].value == value)
                places.append(categoryName(chart, i));
        }
        constexpr qsizetype kNamed = 3;
        if (places.size() > kNamed)
            return BuilderText::tr("%1 and %n more", nullptr, int(places.size() - kNamed))
                .arg(places.first(kNamed).join(u", "_s));
        return QLocale().createSeparatedList(places);
    };
    const auto textOf = [&](double value) {
        for (const ChartData::Point &point : series.points) {
            if (point.value && *point.value == value)
                return point.text;
        }
        return QString();
    };
    return BuilderText::tr("Highest: %1, %2. Lowest: %3, %4.")
        .arg(placesOf(*highest), textOf(*highest), placesOf(*lowest), textOf(*lowest));
}

/// The last year against the same quarters of the year before, for counts through time.
QString changeOnYearBefore(const ChartData &chart, const ChartData::Series &series)
{
    if (chart.groups.isEmpty() || !chart.unit.isEmpty())
        return {};
    const QString last = chart.groups.last();
    QString before;
    for (const QString &group : chart.groups) {
        if (group != last)
            before = group;
    }
    double now = 0;
    double then = 0;
    int quarters = 0;
    for (qsizetype i = 0; i < chart.groups.size(); ++i) {
        if (chart.groups.at(i) != last)
            continue;
        if (series.points[size_t(i)].isSuppressed)
            return {}; // the quarters that are left are no part of a year that one could name
        if (!series.points[size_t(i)].value)
            continue;
        for (qsizetype j = 0; j < chart.groups.size(); ++j) {
            const bool isSame =
                chart.groups.at(j) == before && chart.categories.at(j) == chart.categories.at(i);
            if (!isSame)
                continue;
            if (!series.points[size_t(j)].value)
                return {};
            now += *series.points[size_t(i)].value;
            then += *series.points[size_t(j)].value;
            ++quarters;
        }
    }
    if (quarters == 0 || then == 0)
        return {};
    const QLocale locale;
    const QString nowText = locale.toString(now, 'f', 0);
    const QString thenText = locale.toString(then, 'f', 0);
    const double change = roundedHalfAway(100.0 * (now - then) / then, 0);
    const QString changeText = locale.toString(std::abs(change), 'f', 0);
    if (quarters == 4)
        return now == then
                   ? BuilderText::tr("%1 in %2, the same as in %3.").arg(nowText, last, before)
               : now < then ? BuilderText::tr("%1 in %2 against %3 in %4, a decrease of %5%.")
                                  .arg(nowText, last, thenText, before, changeText)
                            : BuilderText::tr("%1 in %2 against %3 in %4, an increase of %5%.")
                                  .arg(nowText, last, thenText, before, changeText);
    return now == then
               ? BuilderText::tr("%1 in the first %n quarter(s) of %2, as in the same part of %3.",
                                 nullptr, quarters)
                     .arg(nowText, last, before)
           : now < then
               ? BuilderText::tr(
                     "%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, a "
                     "decrease of %5%.",
                     nullptr, quarters)
                     .arg(nowText, last, thenText, before, changeText)
               : BuilderText::tr(
                     "%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, an "
                     "increase of %5%.",
                     nullptr, quarters)
                     .arg(nowText, last, thenText, before, changeText);
}

} // namespace

QString findingOf(const ChartData &chart)
{
    QStringList sentences;
    const bool isOne = chart.series.size() == 1;
    for (const ChartData::Series &series : chart.series) {
        QString sentence = isOne ? changeOnYearBefore(chart, series) : QString();
        const QString extremes = extremesOf(chart, series);
        if (!extremes.isEmpty())
            sentence += (sentence.isEmpty() ? QString() : u" "_s) + extremes;
        if (sentence.isEmpty())
            continue;
        sentences.append(isOne ? sentence
                               : BuilderText::tr("%1: %2", "a series and what it shows")
                                     .arg(series.name, sentence));
    }
    const auto hasValue = [](const ChartData::Series &series) {
        return std::ranges::any_of(
            series.points, [](const ChartData::Point &point) { return point.value.has_value(); });
    };
    if (sentences.isEmpty())
        return std::ranges::none_of(chart.series, hasValue)
                   ? BuilderText::tr("There is nothing to show.")
                   : BuilderText::tr("All values are the same.");
    return sentences.join(u' ');
}

ChartData chartOf(const ChartDefinition &definition, const FilledTable &table)
{
    ChartData chart;
    chart.kind = definition.kind;
    chart.title =
        definition.title.isEmpty() ? table.title : withPeriod(definition.title, table.period);
    chart.table = table;
    chart.notes = table.basis + table.notes;
    if (chart.notes.removeAll(publishedFiguresNote()) > 0 && chart.kind == ChartData::Kind::Lines)
        chart.notes.append(BuilderText::tr("Open marks: figures entered from published papers."));
    const Measure *measure = table.definition.measures.empty()
                                 ? nullptr
                                 : measureNamed(table.definition.measures.front().measure);
    const bool isShare = !table.definition.measures.empty() &&
                         table.definition.measures.front().share != MeasureColumn::Share::None;
    if (isShare || (measure && measure->unit == Measure::Unit::Percent))
        chart.unit = u"%"_s;
    else if (measure && measure->unit == Measure::Unit::Pounds)
        chart.unit = u"\u00a3"_s;

    switch (definition.along) {
    case ChartDefinition::Along::Time:
        fillThroughTime(chart, table);
        break;
    case ChartDefinition::Along::Quarters:
    case ChartDefinition::Along::Columns:
        fillAcross(chart, table, definition.leavesOutTotals);
        break;
    case ChartDefinition::Along::Rows:
        fillByRows(chart, table);
        break;
    }
    const bool areYears = definition.along == ChartDefinition::Along::Quarters;
    if (areYears && chart.series.size() > kMostSeries)
        chart.series.erase(chart.series.begin(),
                           chart.series.end() - qsizetype(kMostSeries)); // the latest years
    else
        groupSmallSeries(chart, chart.unit.isEmpty());
    chart.finding = findingOf(chart);
    return chart;
}

} // namespace redress
