// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/trend.h"

#include "core/report/chartdefinition.h"
#include "core/statistics/filterjson.h"
#include "core/statistics/labels.h"
#include "core/statistics/pivotdefinition.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Shape = TrendChoice::Shape;

struct TrendText {
    Q_DECLARE_TR_FUNCTIONS(redress::Trend)
};

Error wrong(const QString &message, const QString &detail)
{
    return {Error::Code::Invalid, message, detail};
}

QString inWords(const Filter &filter)
{
    QStringList values;
    for (const QString &value : filter.values) {
        const bool isWord = kindOf(filter.dimension) == DimensionKind::Word ||
                            kindOf(filter.dimension) == DimensionKind::YesNo;
        values.append(isWord ? labelOfWord(filter.dimension, value) : value);
    }
    return TrendText::tr("%1: %2", "a dimension and its values")
        .arg(labelOf(filter.dimension), values.join(TrendText::tr(" or ")));
}

/// What the chart shows, before its filters.
QString shownBy(const TrendChoice &choice, const QString &measure)
{
    const QString part = choice.splitBy ? labelOf(*choice.splitBy).toLower() : QString();
    const int years = choice.years;
    switch (choice.shape) {
    case Shape::Lines:
        return choice.splitBy
                   ? TrendText::tr("%1 by quarter and %2, %n year(s) to {year}", nullptr, years)
                         .arg(measure, part)
                   : TrendText::tr("%1 by quarter, %n year(s) to {year}", nullptr, years)
                         .arg(measure);
    case Shape::Bars:
        if (!choice.splitBy)
            return TrendText::tr("%1 by year, %n year(s) to {year}", nullptr, years).arg(measure);
        return years == 1 ? TrendText::tr("%1 by %2, {period}", "a measure by its parts")
                                .arg(measure, part)
                          : TrendText::tr("%1 by %2, %n year(s) to {year}", nullptr, years)
                                .arg(measure, part);
    case Shape::Stacked:
        return years == 1 ? TrendText::tr("%1 by quarter and %2, {period}").arg(measure, part)
                          : TrendText::tr("%1 by year and %2, %n year(s) to {year}", nullptr, years)
                                .arg(measure, part);
    case Shape::Shares:
        return years == 1
                   ? TrendText::tr("%1 by quarter, share of each %2, {period}").arg(measure, part)
                   : TrendText::tr("%1 by year, share of each %2, %n year(s) to {year}", nullptr,
                                   years)
                         .arg(measure, part);
    case Shape::Yearly:
        return TrendText::tr("%1, each year across its quarters, %n year(s) to {year}", nullptr,
                             years)
            .arg(measure);
    case Shape::Multiples:
        return TrendText::tr("%1 by quarter, a chart for each %2, %n year(s) to {year}", nullptr,
                             years)
            .arg(measure, part);
    }
    return measure;
}

std::optional<Error> faultIn(const TrendChoice &choice)
{
    const Measure *measure = measureNamed(choice.measure);
    if (!measure) {
        QStringList known;
        for (const Measure &one : measures())
            known.append(one.id);
        return unknownName(TrendText::tr("measure"), choice.measure, known);
    }
    if (choice.years < 1 || choice.years > kMostYears)
        return wrong(TrendText::tr("A trend shows 1 to %1 years.").arg(kMostYears),
                     QString::number(choice.years));
    const QString shape = labelOf(choice.shape);
    const SplitUse use = splitUseOf(choice.shape);
    if (choice.splitBy && use == SplitUse::None)
        return wrong(TrendText::tr("\"%1\" has a line for each year and cannot be split as well. "
                                   "Leave the split out, or choose small charts.")
                         .arg(shape),
                     QString(toStored(*choice.splitBy)));
    if (!choice.splitBy && use == SplitUse::Needed)
        return wrong(
            TrendText::tr("\"%1\" shows parts: say by what the figures are split.").arg(shape),
            shape);
    if (choice.splitBy && !std::ranges::count(splitsOf(*measure), *choice.splitBy))
        return wrong(TrendText::tr("\"%1\" cannot be split by \"%2\".")
                         .arg(measure->labelText(), labelOf(*choice.splitBy)),
                     QString(toStored(*choice.splitBy)));
    if (isStacked(choice) && !canBeStacked(*measure))
        return wrong(TrendText::tr("The parts of \"%1\" do not add up, so they cannot be stacked. "
                                   "Choose bars or lines.")
                         .arg(measure->labelText()),
                     choice.measure);
    return std::nullopt;
}

void setAxes(ChartDefinition &chart, const TrendChoice &choice)
{
    using Along = ChartDefinition::Along;
    using Kind = ChartData::Kind;
    TableDefinition &table = chart.table;
    const RowLevel years{Dimension::Year, u"year"_s, TrendText::tr("Year"), choice.years};
    const auto byQuarter = [&] {
        table.columns.by = ColumnAxis::By::Quarter;
        table.columns.totalKey = u"year"_s;
        table.columns.totalLabel = TrendText::tr("Year");
    };
    if (choice.splitBy)
        table.rows.push_back(
            {*choice.splitBy, QString(toStored(*choice.splitBy)), labelOf(*choice.splitBy), 1});
    switch (choice.shape) {
    case Shape::Lines:
    case Shape::Multiples:
        chart.kind = choice.shape == Shape::Lines ? Kind::Lines : Kind::Multiples;
        chart.along = Along::Time;
        table.rows.push_back(years);
        byQuarter();
        return;
    case Shape::Yearly:
        chart.along = Along::Quarters;
        table.rows.push_back(years);
        byQuarter();
        return;
    case Shape::Bars:
        chart.kind = Kind::Bars;
        chart.along = Along::Rows;
        if (!choice.splitBy)
            table.rows.push_back(years);
        else
            table.order = TableDefinition::Order::ValueDescending;
        if (choice.splitBy && choice.years > 1) {
            table.columns.by = ColumnAxis::By::Year;
            table.columns.years = choice.years;
        }
        return;
    case Shape::Stacked:
    case Shape::Shares:
        chart.kind = choice.shape == Shape::Stacked ? Kind::StackedBars : Kind::StackedShares;
        chart.along = Along::Columns;
        table.totalRow = TrendText::tr("Total");
        if (choice.years == 1) {
            byQuarter();
        } else {
            table.columns.by = ColumnAxis::By::Year;
            table.columns.years = choice.years;
        }
        return;
    }
}

} // namespace

QString labelOf(TrendChoice::Shape shape)
{
    switch (shape) {
    case Shape::Lines:
        return TrendText::tr("Lines over quarters");
    case Shape::Bars:
        return TrendText::tr("Bars");
    case Shape::Stacked:
        return TrendText::tr("Stacked bars");
    case Shape::Shares:
        return TrendText::tr("Stacked to 100%");
    case Shape::Yearly:
        return TrendText::tr("Year over year");
    case Shape::Multiples:
        return TrendText::tr("Small charts");
    }
    return {};
}

SplitUse splitUseOf(TrendChoice::Shape shape)
{
    switch (shape) {
    case Shape::Lines:
    case Shape::Bars:
        return SplitUse::Allowed;
    case Shape::Yearly:
        return SplitUse::None;
    case Shape::Stacked:
    case Shape::Shares:
    case Shape::Multiples:
        return SplitUse::Needed;
    }
    return SplitUse::Allowed;
}

bool isStacked(const TrendChoice &choice)
{
    return choice.shape == Shape::Stacked || choice.shape == Shape::Shares;
}

std::vector<Dimension> splitsOf(const Measure &measure)
{
    if (measure.isOnlyPublished())
        return {};
    if (measure.numerator.fact == Fact::Demand)
        return {Dimension::DemandIndicator};
    std::vector<Dimension> splits;
    for (const auto &[dimension, word] : kStoredWords<Dimension>) {
        const bool isBoth = kindOf(dimension) != DimensionKind::Period &&
                            expressionFor(measure.numerator.fact, dimension) &&
                            (!measure.denominator || measure.denominator->ignoresThemes ||
                             expressionFor(measure.denominator->fact, dimension));
        if (isBoth)
            splits.push_back(dimension);
    }
    return splits;
}

bool canBeStacked(const Measure &measure)
{
    return !measure.isRatio() && measure.numerator.isAdditive() && !measure.isOnlyPublished() &&
           measure.numerator.fact != Fact::Demand;
}

Result<ChartDefinition> trendOf(const TrendChoice &choice)
{
    if (const auto fault = faultIn(choice))
        return *fault;
    ChartDefinition chart;
    chart.id = u"trend"_s;
    chart.trend = choice;
    chart.top = choice.top;
    TableDefinition &table = chart.table;
    table.id = u"trend"_s;
    table.where = choice.where;
    table.usesHistory = true;
    MeasureColumn column;
    column.measure = choice.measure;
    table.measures.push_back(column);
    setAxes(chart, choice);
    if (table.columns.by == ColumnAxis::By::None)
        table.measures.front().key = choice.measure;
    const QString what = shownBy(choice, measureNamed(choice.measure)->labelText());
    QStringList filters;
    for (const Filter &filter : choice.where)
        filters.append(inWords(filter));
    table.title = filters.isEmpty()
                      ? what
                      : TrendText::tr("%1 (%2)", "what a chart shows, and its filters")
                            .arg(what, filters.join(u"; "_s));
    return chart;
}

QJsonObject trendAsJson(const TrendChoice &choice)
{
    QJsonObject json{{u"measure"_s, choice.measure},
                     {u"years"_s, choice.years},
                     {u"shape"_s, QString(toStored(choice.shape))}};
    if (choice.splitBy)
        json.insert(u"split"_s, QString(toStored(*choice.splitBy)));
    if (!choice.where.empty())
        json.insert(u"where"_s, filtersAsJson(choice.where));
    if (choice.top > 0)
        json.insert(u"top"_s, choice.top);
    return json;
}

Result<TrendChoice> trendFromJson(const QJsonObject &json)
{
    const auto wrongMember = [](const QString &member) {
        return wrong(
            TrendText::tr("The trend cannot be read: %1 is missing or not known.").arg(member),
            member);
    };
    TrendChoice choice;
    choice.measure = json.value("measure"_L1).toString();
    if (!measureNamed(choice.measure))
        return wrongMember(u"measure \"%1\""_s.arg(choice.measure));
    const auto shape = fromStored<Shape>(json.value("shape"_L1).toString());
    if (!shape)
        return wrongMember(u"shape"_s);
    choice.shape = *shape;
    choice.years = json.value("years"_L1).toInt(choice.years);
    choice.top = json.value("top"_L1).toInt();
    if (const QString split = json.value("split"_L1).toString(); !split.isEmpty()) {
        choice.splitBy = fromStored<Dimension>(split);
        if (!choice.splitBy)
            return wrongMember(u"split \"%1\""_s.arg(split));
    }
    const auto where = filtersFromJson(json.value("where"_L1));
    if (!where)
        return wrongMember(where.error().detail);
    choice.where = *where;
    return choice;
}

} // namespace redress
