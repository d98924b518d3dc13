// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/pivotdefinition.h"

#include "core/base/textmatch.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DefinitionText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableDefinition)
};

constexpr int kYearsOfPivot = 8;

Result<std::vector<Dimension>> dimensionsNamed(const QStringList &names)
{
    std::vector<Dimension> dimensions;
    for (const QString &name : names) {
        const auto dimension = fromTyped<Dimension>(name.trimmed());
        if (!dimension)
            return unknownName(DefinitionText::tr("dimension"), name, storedWords<Dimension>());
        dimensions.push_back(*dimension);
    }
    return dimensions;
}

Result<void> setMeasures(TableDefinition &table, const QStringList &names)
{
    QStringList known;
    for (const Measure &measure : measures())
        known.append(measure.id);
    if (names.isEmpty())
        return unknownName(DefinitionText::tr("measure"), {}, known);
    QStringList titles;
    for (const QString &name : names) {
        const Measure *measure = measureNamed(name.trimmed().toLower());
        if (!measure)
            return unknownName(DefinitionText::tr("measure"), name, known);
        titles.append(measure->labelText());
        MeasureColumn column;
        column.measure = measure->id;
        column.key = measure->id;
        table.measures.push_back(column);
    }
    table.title = titles.join(u", "_s) + u", {period}"_s;
    return {};
}

/// A whole of quarters or months is the year to date, of values their total; years have none.
void setTotal(ColumnBy by, QString &key, QString &label)
{
    key.clear();
    label.clear();
    if (by == ColumnBy::Quarter || by == ColumnBy::Month) {
        key = u"ytd"_s;
        label = DefinitionText::tr("Year to date");
    } else if (by == ColumnBy::Dimension) {
        key = u"total"_s;
        label = DefinitionText::tr("Total");
    }
}

} // namespace

Error unknownName(const QString &what, const QString &typed, const QStringList &allowed)
{
    const QStringList nearest = nearestNames(typed, allowed, 3);
    return {Error::Code::Invalid,
            nearest.isEmpty() ? DefinitionText::tr("There is no %1 \"%2\". Allowed: %3.")
                                    .arg(what, typed, allowed.join(u", "_s))
                              : DefinitionText::tr("There is no %1 \"%2\". The nearest: %3.")
                                    .arg(what, typed, nearest.join(u", "_s)),
            typed};
}

Result<Filter> filterFromTyped(const QString &typed)
{
    const qsizetype equals = typed.indexOf(u'=');
    const QString word = typed.left(equals).trimmed();
    const auto dimension = fromTyped<Dimension>(word);
    if (!dimension)
        return unknownName(DefinitionText::tr("dimension"), word, storedWords<Dimension>());
    if (equals < 0)
        return Error{
            Error::Code::Invalid,
            DefinitionText::tr("\"%1\" gives no value; write it as %2=VALUE.").arg(typed, word),
            typed};
    const QString values = typed.mid(equals + 1).trimmed();
    // A name may hold commas; words do not.
    if (kindOf(*dimension) == DimensionKind::Period)
        return Error{Error::Code::Invalid,
                     DefinitionText::tr("\"%1\" is a period, not a filter: the year and the last "
                                        "quarter are chosen for the whole table.")
                         .arg(labelOf(*dimension)),
                     typed};
    const bool isWord =
        kindOf(*dimension) == DimensionKind::Word || kindOf(*dimension) == DimensionKind::YesNo;
    Filter filter{*dimension, isWord ? values.split(u',') : QStringList{values}};
    if (isWord) {
        for (QString &value : filter.values) {
            value = HistoryDimension::fold(value.trimmed());
            if (kindOf(*dimension) == DimensionKind::YesNo)
                value = value == "yes"_L1 ? u"1"_s : value == "no"_L1 ? u"0"_s : value;
            if (!wordsOf(*dimension).contains(value))
                return unknownName(labelOf(*dimension), value,
                                   kindOf(*dimension) == DimensionKind::YesNo
                                       ? QStringList{u"yes"_s, u"no"_s}
                                       : wordsOf(*dimension));
        }
    }
    return filter;
}

Result<std::vector<Filter>> filtersFromTyped(const QStringList &typed)
{
    std::vector<Filter> filters;
    for (const QString &one : typed) {
        const auto filter = filterFromTyped(one);
        if (!filter)
            return filter.error();
        const auto same = std::ranges::find(filters, filter->dimension, &Filter::dimension);
        if (same != filters.end())
            same->values += filter->values;
        else
            filters.push_back(*filter);
    }
    return filters;
}

std::optional<Dimension> dimensionOf(ColumnBy by, Dimension dimension)
{
    switch (by) {
    case ColumnBy::None:
        return std::nullopt;
    case ColumnBy::Quarter:
        return Dimension::Quarter;
    case ColumnBy::Year:
        return Dimension::Year;
    case ColumnBy::Month:
        return Dimension::Month;
    case ColumnBy::Dimension:
        break;
    }
    return dimension;
}

ColumnBy columnByOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Quarter:
        return ColumnBy::Quarter;
    case Dimension::Year:
        return ColumnBy::Year;
    case Dimension::Month:
        return ColumnBy::Month;
    default:
        return ColumnBy::Dimension;
    }
}

void setRows(TableDefinition &table, const std::vector<Dimension> &levels)
{
    table.rows.clear();
    table.totalRow = DefinitionText::tr("Total");
    for (const Dimension dimension : levels) {
        table.rows.push_back({dimension, QString(toStored(dimension)), labelOf(dimension),
                              dimension == Dimension::Year ? kYearsOfPivot : 1});
        // Referrals and children in care are no parts of one whole.
        if (dimension == Dimension::DemandIndicator)
            table.totalRow.clear();
    }
}

void setColumns(TableDefinition &table, const std::vector<Dimension> &levels)
{
    table.columns = ColumnAxis();
    ColumnAxis &axis = table.columns;
    if (!levels.empty()) {
        axis.by = columnByOf(levels.front());
        if (axis.by == ColumnBy::Dimension)
            axis.dimension = levels.front();
        setTotal(axis.by, axis.totalKey, axis.totalLabel);
    }
    if (levels.size() > 1) {
        axis.inner.by = columnByOf(levels[1]);
        if (axis.inner.by == ColumnBy::Dimension)
            axis.inner.dimension = levels[1];
        setTotal(axis.inner.by, axis.inner.totalKey, axis.inner.totalLabel);
        const bool arePeriods =
            axis.by != ColumnBy::Dimension && axis.inner.by != ColumnBy::Dimension;
        if (arePeriods && !axis.inner.totalKey.isEmpty()) {
            axis.inner.totalKey = u"total"_s;
            axis.inner.totalLabel = DefinitionText::tr("Total");
        }
    }
    // One measure alone needs no name beside that of its column.
    if (table.measures.size() == 1) {
        MeasureColumn &only = table.measures.front();
        only.key = axis.by == ColumnBy::None ? only.measure : QString();
    }
}

void setOrder(TableDefinition &table, const QString &typed)
{
    using Order = TableDefinition::Order;
    const QString up = u":up"_s;
    table.orderColumn.clear();
    if (typed == "listed"_L1 || typed.isEmpty()) {
        table.order = Order::Listed;
    } else if (typed == "label"_L1) {
        table.order = Order::Label;
    } else {
        const bool isUp = typed.endsWith(up);
        table.order = isUp ? Order::ValueAscending : Order::ValueDescending;
        table.orderColumn = isUp ? typed.chopped(up.size()) : typed;
    }
}

Result<TableDefinition> pivotOf(const QStringList &measureNames, const QStringList &rows,
                                const QString &columns, const QStringList &where)
{
    TableDefinition table;
    table.id = u"pivot"_s;
    table.usesHistory = true;
    if (const auto named = setMeasures(table, measureNames); !named)
        return named.error();
    const auto down = dimensionsNamed(rows);
    if (!down)
        return down.error();
    const auto across =
        dimensionsNamed(columns.trimmed().isEmpty() ? QStringList() : columns.split(u','));
    if (!across)
        return across.error();
    if (across->size() > 2)
        return Error{Error::Code::Invalid,
                     DefinitionText::tr("Columns have at most two levels. Leave out \"%1\".")
                         .arg(QString(toStored(across->back()))),
                     u"columns"_s};
    setRows(table, *down);
    setColumns(table, *across);
    const auto filters = filtersFromTyped(where);
    if (!filters)
        return filters.error();
    table.where = *filters;
    if (const auto fault = checkAxes(table); !fault)
        return fault.error();
    return table;
}

} // namespace redress
