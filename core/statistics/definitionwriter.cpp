// SPDX-License-Identifier: GPL-3.0-or-later
// A definition as JSON: what tabledefinition.cpp reads.
#include "core/statistics/filterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// An object that keeps only what differs from its default.
class Members final
{
public:
    void add(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(name, text);
    }
    void add(QLatin1StringView name, int number, int usual = 0)
    {
        if (number != usual)
            m_object.insert(name, number);
    }
    void add(QLatin1StringView name, bool isSo)
    {
        if (isSo)
            m_object.insert(name, true);
    }
    void add(QLatin1StringView name, const QJsonArray &list)
    {
        if (!list.isEmpty())
            m_object.insert(name, list);
    }
    void add(QLatin1StringView name, const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_object.insert(name, object);
    }
    void add(QLatin1StringView name, const std::vector<Filter> &filters)
    {
        if (!filters.empty())
            m_object.insert(name, filtersAsJson(filters));
    }
    /// Everything that \p other has.
    void merge(const QJsonObject &other)
    {
        for (auto it = other.begin(); it != other.end(); ++it)
            m_object.insert(it.key(), it.value());
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <typename List, typename Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    return array;
}

QJsonValue toJson(const ListedValue &listed)
{
    if (listed.values.size() == 1 && listed.label.isEmpty() && listed.key.isEmpty())
        return listed.values.first();
    Members members;
    members.add("value"_L1, QJsonArray::fromStringList(listed.values));
    members.add("label"_L1, listed.label);
    members.add("key"_L1, listed.key);
    return members.object();
}

QString word(Change change)
{
    switch (change) {
    case Change::None:
        break;
    case Change::Difference:
        return u"difference"_s;
    case Change::Percent:
        return u"percent"_s;
    case Change::Points:
        return u"points"_s;
    }
    return {};
}

QString word(ColumnBy by, Dimension dimension)
{
    switch (by) {
    case ColumnBy::None:
        break;
    case ColumnBy::Quarter:
        return u"quarter"_s;
    case ColumnBy::Year:
        return u"year"_s;
    case ColumnBy::Month:
        return u"month"_s;
    case ColumnBy::Dimension:
        return QString(toStored(dimension));
    }
    return {};
}

QString word(TableDefinition::Order order)
{
    using Order = TableDefinition::Order;
    return order == Order::ValueDescending  ? u"value"_s
           : order == Order::ValueAscending ? u"value_up"_s
           : order == Order::Label          ? u"label"_s
                                            : QString();
}

QString word(FigureSpec::Part part)
{
    using Part = FigureSpec::Part;
    return part == Part::Numerator     ? u"numerator"_s
           : part == Part::Denominator ? u"denominator"_s
                                       : QString();
}

QString word(FigureColumn::Shows shows)
{
    using Shows = FigureColumn::Shows;
    switch (shows) {
    case Shows::Id:
        return u"id"_s;
    case Shows::Label:
        return u"label"_s;
    case Shows::Numerator:
        return u"numerator"_s;
    case Shows::Denominator:
        return u"denominator"_s;
    case Shows::Value:
        break;
    }
    return u"value"_s;
}

QJsonObject toJson(const MeasureColumn &column)
{
    Members members;
    members.add("measure"_L1, column.measure);
    members.add("key"_L1, column.key);
    members.add("label"_L1, column.label);
    members.add("where"_L1, column.where);
    if (column.share == MeasureColumn::Share::OfColumn)
        members.add("share"_L1, u"column"_s);
    if (column.rounding == MeasureColumn::Rounding::UpToTen)
        members.add("round"_L1, u"up_10"_s);
    members.add("decimals"_L1, column.decimals);
    members.add("of_level"_L1, column.ofLevel);
    members.add("if_any"_L1, column.onlyIfAny);
    return members.object();
}

QJsonObject toJson(const RowLevel &level)
{
    QJsonObject object{{"dimension"_L1, QString(toStored(level.dimension))},
                       {"key"_L1, level.key},
                       {"heading"_L1, level.heading}};
    if (level.years != 1)
        object.insert("years"_L1, level.years);
    if (level.top > 0)
        object.insert("top"_L1, level.top);
    return object;
}

QJsonObject toJson(const InnerColumns &inner)
{
    Members members;
    members.add("by"_L1, word(inner.by, inner.dimension));
    members.add("years"_L1, inner.years, InnerColumns().years);
    members.add("total"_L1, inner.totalKey);
    members.add("total_label"_L1, inner.totalLabel);
    return members.object();
}

QJsonObject toJson(const ColumnAxis &axis)
{
    Members members;
    members.add("by"_L1, word(axis.by, axis.dimension));
    if (axis.reachedOnly)
        members.add("quarters"_L1, u"reached"_s);
    else if (axis.activeOnly)
        members.add("quarters"_L1, u"active"_s);
    members.add("years"_L1, axis.years, ColumnAxis().years);
    members.add("list"_L1, arrayOf(axis.listed, [](const auto &value) { return toJson(value); }));
    members.add("total"_L1, axis.totalKey);
    members.add("total_label"_L1, axis.totalLabel);
    members.add("change"_L1, word(axis.change));
    members.add("change_decimals"_L1, axis.changeDecimals);
    if (axis.changeKey != ColumnAxis().changeKey)
        members.add("change_key"_L1, axis.changeKey);
    members.add("within"_L1, toJson(axis.inner));
    return members.object();
}

QJsonObject toJson(const FigureSpec &figure)
{
    Members members;
    members.add("id"_L1, figure.id);
    members.merge(toJson(figure.measure));
    // The label of a figure is its own, not that of its measure.
    members.merge({{"label"_L1, figure.label}});
    members.add("quarter"_L1, figure.quarter);
    members.add("year"_L1, figure.yearOffset);
    members.add("same_quarters"_L1, figure.sameQuarters);
    members.add("part"_L1, word(figure.part));
    members.add("change"_L1, word(figure.change));
    members.add("per_demand"_L1, figure.demandIndicator);
    members.add("settings"_L1, toJson(figure.settings));
    return members.object();
}

QJsonObject toJson(const FigureColumn &column)
{
    return {
        {"shows"_L1, word(column.shows)}, {"key"_L1, column.key}, {"heading"_L1, column.heading}};
}

QJsonObject toJson(const Footnote &footnote)
{
    Members members;
    members.merge(toJson(footnote.measure));
    members.add("row"_L1, QJsonArray::fromStringList(footnote.row));
    members.add("column"_L1, footnote.column);
    members.add("one"_L1, footnote.one);
    members.add("many"_L1, footnote.many);
    members.add("none"_L1, footnote.none);
    return members.object();
}

QString word(TableDefinition::Kind kind)
{
    using Kind = TableDefinition::Kind;
    return kind == Kind::Figures ? u"figures"_s : kind == Kind::Quotes ? u"quotes"_s : QString();
}

} // namespace

QByteArray tableToJson(const TableDefinition &table)
{
    const auto written = [](const auto &part) { return toJson(part); };
    Members members;
    members.add("id"_L1, table.id);
    members.add("title"_L1, table.title);
    members.add("group"_L1, table.group);
    members.add("kind"_L1, word(table.kind));
    members.add("where"_L1, table.where);
    members.add("rows"_L1, arrayOf(table.rows, written));
    members.add("list"_L1, arrayOf(table.listedRows, written));
    members.add("only_listed"_L1, table.onlyListedRows);
    if (table.showsZeroRows)
        members.add("zero_rows"_L1, u"show"_s);
    members.add("order"_L1, word(table.order));
    members.add("order_by"_L1, table.orderColumn);
    members.add("top"_L1, table.top);
    members.add("others_row"_L1, table.othersRow);
    members.add("total_row"_L1, table.totalRow);
    members.add("total_of_cells"_L1, table.totalIsSumOfCells);
    members.add("columns"_L1, toJson(table.columns));
    members.add("measures"_L1, arrayOf(table.measures, written));
    members.add("history"_L1, table.usesHistory);
    if (table.byReceived)
        members.add("basis"_L1, u"received"_s);
    members.add("restated"_L1, table.isRestated);
    members.add("settings"_L1, toJson(table.settings));
    members.add("figures"_L1, arrayOf(table.figures, written));
    members.add("figure_columns"_L1, arrayOf(table.figureColumns, written));
    members.add("notes"_L1, QJsonArray::fromStringList(table.notes));
    members.add("footnotes"_L1, arrayOf(table.footnotes, written));
    return QJsonDocument(members.object()).toJson(QJsonDocument::Compact);
}

} // namespace redress
