// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartwords.h"

#include "core/base/language.h"
#include "core/report/chartdefinition.h"
#include "core/statistics/figureformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct WordsText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChartWords)
};

QString number(double value)
{
    return localeHere().toString(value, 'f', 0);
}

/// \p text (numerator of base), and of what the base is.
QString withBase(const Tally &base, const QString &text, const QString &part, const QString &whole)
{
    const bool isDetailed = std::ranges::count(base.conditions, Condition::Investigated) > 0;
    switch (base.fact) {
    case Fact::Stage:
    case Fact::Contact:
        switch (base.placement) {
        case Placement::Responded:
            return WordsText::tr("%1 (%2 of %3 responded)").arg(text, part, whole);
        case Placement::Finding:
            return WordsText::tr("%1 (%2 of %3 with an outcome)").arg(text, part, whole);
        case Placement::Panel:
            return WordsText::tr("%1 (%2 of %3 panels)").arg(text, part, whole);
        case Placement::Received:
            return WordsText::tr("%1 (%2 of %3 received)").arg(text, part, whole);
        default:
            break;
        }
        break;
    case Fact::Issue:
        return WordsText::tr("%1 (%2 of %3 issues)").arg(text, part, whole);
    case Fact::Action:
        return WordsText::tr("%1 (%2 of %3 actions)").arg(text, part, whole);
    case Fact::Ombudsman:
        return isDetailed
                   ? WordsText::tr("%1 (%2 of %3 investigated in detail)").arg(text, part, whole)
                   : WordsText::tr("%1 (%2 of %3 decided)").arg(text, part, whole);
    case Fact::Recommendation:
        return WordsText::tr("%1 (%2 of %3 recommendations)").arg(text, part, whole);
    case Fact::Sample:
        return WordsText::tr("%1 (%2 of %3 sampled)").arg(text, part, whole);
    case Fact::Remedy:
        return WordsText::tr("%1 (%2 of %3 remedies)").arg(text, part, whole);
    case Fact::Cost:
    case Fact::Demand:
        break;
    }
    return WordsText::tr("%1 (%2 of %3)", "46% (83 of 181)").arg(text, part, whole);
}

/// Whether the cell of the table is what the point shows; a sum of several is not.
bool isOfTable(const ChartData &chart, const ChartData::Point &point)
{
    return point.parts.empty() && point.row < chart.table.rows.size() &&
           point.column < chart.table.columns.size() && point.row < chart.table.cells.size() &&
           chart.table.cell(point.row, point.column).value() == point.value;
}

/// Of what a value is a part that can be shown in percent; nothing where parts do not add up.
std::optional<double> wholeOf(const ChartData &chart, size_t series, size_t category)
{
    if (!chart.unit.isEmpty())
        return std::nullopt;
    if (isStacked(chart.kind)) {
        const bool areAll = std::ranges::none_of(chart.series, [&](const ChartData::Series &one) {
            return one.points[category].isSuppressed;
        });
        return areAll ? std::optional(pileOf(chart, category)) : std::nullopt;
    }
    const TableDefinition &definition = chart.table.definition;
    const Measure *measure = definition.measures.size() == 1
                                 ? measureNamed(definition.measures.front().measure)
                                 : nullptr;
    const bool areParts = chart.kind == ChartData::Kind::Bars && measure &&
                          canBeStacked(*measure) && definition.top == 0 &&
                          !definition.onlyListedRows && definition.rows.size() == 1 &&
                          definition.rows.front().dimension != Dimension::Year;
    if (!areParts)
        return std::nullopt;
    double whole = 0;
    for (const ChartData::Point &point : chart.series[series].points) {
        if (point.isSuppressed)
            return std::nullopt;
        whole += point.value.value_or(0);
    }
    return whole;
}

QString gapInWords(const ChartData &chart, const ChartData::Point &point)
{
    const bool isThere = point.row < chart.table.rows.size() &&
                         point.row < chart.table.cells.size() &&
                         point.column < chart.table.columns.size();
    if (point.isSuppressed)
        return WordsText::tr("a small number that is hidden");
    return isThere ? cellSpoken(chart.table.cell(point.row, point.column)) : point.text;
}

} // namespace

QString withBaseInWords(const FilledTable &table, size_t row, size_t column)
{
    const Cell &cell = table.cell(row, column);
    const ColumnHead &head = table.columns[column];
    const auto &columns = table.definition.measures;
    const bool hasBase = cell.hasValue() && cell.denominator && !cell.isChange &&
                         cell.unit == Measure::Unit::Percent && head.measure < columns.size();
    const Measure *measure = hasBase ? measureNamed(columns[head.measure].measure) : nullptr;
    const bool isOwn = measure && measure->denominator &&
                       columns[head.measure].share == MeasureColumn::Share::None;
    if (!isOwn)
        return cellWithBase(cell);
    return withBase(*measure->denominator, cellText(cell), number(cell.numerator),
                    number(*cell.denominator));
}

QString categoryInWords(const ChartData &chart, size_t category)
{
    const QString &name = chart.categories.at(qsizetype(category));
    return chart.groups.isEmpty() ? name
                                  : WordsText::tr("%1 %2", "a quarter and its year")
                                        .arg(name, chart.groups.at(qsizetype(category)));
}

QString figureInWords(const ChartData &chart, size_t series, size_t category)
{
    const ChartData::Point &point = chart.series[series].points[category];
    if (!point.value)
        return gapInWords(chart, point);
    const auto whole = wholeOf(chart, series, category);
    QString figure = isOfTable(chart, point) ? withBaseInWords(chart.table, point.row, point.column)
                                             : point.text;
    if (whole && *whole > 0)
        figure = WordsText::tr("%1 of %2 (%3%)", "19 of 40 (48%)")
                     .arg(figure, number(*whole),
                          number(roundedHalfAway(100 * *point.value / *whole, 0)));
    return point.isHistory ? WordsText::tr("%1, from a published paper").arg(figure) : figure;
}

QString pointInWords(const ChartData &chart, size_t series, size_t category)
{
    const QString place = categoryInWords(chart, category);
    const QString figure = figureInWords(chart, series, category);
    if (chart.series.size() < 2)
        return WordsText::tr("%1: %2", "a period and a figure").arg(place, figure);
    return WordsText::tr("%1, %2: %3", "a period, a series and a figure")
        .arg(place, chart.series[series].name, figure);
}

QString seriesInWords(const ChartData &chart, size_t series)
{
    ChartData one = chart;
    one.kind = ChartData::Kind::Lines;
    one.series = {chart.series[series]};
    return WordsText::tr("%1: %2", "a series and what it shows")
        .arg(chart.series[series].name, findingOf(one));
}

QString chartInWords(const ChartData &chart)
{
    QStringList words{chart.finding.isEmpty() ? chart.title : chart.finding};
    if (chart.kind == ChartData::Kind::Multiples) {
        for (size_t series = 0; series < chart.series.size(); ++series)
            words.append(seriesInWords(chart, series));
    }
    return words.join(u' ');
}

} // namespace redress
