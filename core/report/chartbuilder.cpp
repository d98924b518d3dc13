// SPDX-License-Identifier: GPL-3.0-or-later
// From a filled table to series.
#include "core/report/chartdefinition.h"

#include "core/base/language.h"
#include "core/report/chartgrouping.h"
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

/// What a person made is called as they named it, and says what it shows.
QString titleOf(const ChartDefinition &definition, const FilledTable &table)
{
    if (definition.title.isEmpty())
        return table.title;
    const QString own = withPeriod(definition.title, table.period);
    return definition.trend ? BuilderText::tr("%1: %2", "a chart's own name and what it shows")
                                  .arg(own, table.title)
                            : own;
}

/// What the words mean that stand where a value is missing.
void sayGaps(ChartData &chart)
{
    bool isHidden = false;
    bool isMissing = false;
    for (const ChartData::Series &series : chart.series) {
        for (const ChartData::Point &point : series.points) {
            isHidden = isHidden || point.isSuppressed;
            const bool isThere = point.row < chart.table.rows.size();
            isMissing = isMissing || (isThere && point.parts.empty() && !point.value &&
                                      chart.table.cell(point.row, point.column).state ==
                                          Cell::State::NotAvailable);
        }
    }
    if (isHidden)
        chart.notes.append(BuilderText::tr("%1: a small number that is hidden; a gap, not nought.")
                               .arg(hiddenMark()));
    if (isMissing)
        chart.notes.append(BuilderText::tr("n/a: not available; a gap, not nought."));
}

/// "Q3 2023-24", or the year alone.
QString placeOf(const ChartData &chart, size_t index)
{
    const QString category = chart.categories.value(qsizetype(index));
    const QString group = chart.groups.value(qsizetype(index));
    return group.isEmpty() ? category
           : category.isEmpty()
               ? group
               : BuilderText::tr("%1 %2", "a quarter and its year").arg(category, group);
}

/// A share of a few moves far with each of them: a line says so, where no count stands beside it.
/// What is hidden is not told of.
void saySmallBases(ChartData &chart)
{
    constexpr int kFew = 20;
    constexpr qsizetype kNamed = 4;
    if (!isOfLines(chart.kind))
        return;
    QStringList places;
    int count = 0;
    for (const ChartData::Series &series : chart.series) {
        for (size_t i = 0; i < series.points.size(); ++i) {
            const ChartData::Point &point = series.points[i];
            if (!point.value || !point.parts.empty() || point.row >= chart.table.rows.size())
                continue;
            const Cell &cell = chart.table.cell(point.row, point.column);
            if (cell.unit != Measure::Unit::Percent || cell.denominator.value_or(kFew) >= kFew)
                continue;
            ++count;
            if (const QString place = placeOf(chart, i); !places.contains(place))
                places.append(place);
        }
    }
    if (count == 0)
        return;
    chart.notes.append(
        places.size() <= kNamed
            ? BuilderText::tr("Of fewer than %1 each, so that one more or less moves it far: %2.",
                              "shares; quarters or years")
                  .arg(kFew)
                  .arg(localeHere().createSeparatedList(places))
            : BuilderText::tr("%n share(s) are of fewer than %1: one more or less moves them far.",
                              nullptr, count)
                  .arg(kFew));
}

} // namespace

ChartData chartOf(const ChartDefinition &definition, const FilledTable &table)
{
    ChartData chart;
    chart.kind = definition.kind;
    chart.title = titleOf(definition, table);
    chart.table = table;
    chart.notes = table.basis + table.notes;
    if (chart.notes.removeAll(publishedFiguresNote()) > 0)
        chart.notes.append(
            isOfLines(chart.kind)
                ? BuilderText::tr("Shaded, with open marks: figures entered from published papers.")
                : BuilderText::tr("Shaded: figures entered from published papers."));
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
    groupSmall(chart, definition);
    sayGaps(chart);
    saySmallBases(chart);
    chart.finding = findingOf(chart);
    return chart;
}

} // namespace redress
