// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tabledefinition.h"

#include "core/base/shippedtext.h"
#include "core/statistics/filterjson.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DefinitionText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableDefinition)
};

/// Thrown while a definition is read; becomes an Error at the door.
struct WrongMember {
    QString member;
};

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list.append(entry.toString());
    return list;
}

Dimension dimensionFrom(const QString &word)
{
    const auto dimension = fromStored<Dimension>(word);
    if (!dimension)
        throw WrongMember{u"dimension \"%1\""_s.arg(word)};
    return *dimension;
}

std::vector<Filter> filtersFrom(const QJsonValue &value)
{
    const auto filters = filtersFromJson(value);
    if (!filters)
        throw WrongMember{filters.error().detail};
    return *filters;
}

std::vector<ListedValue> listedFrom(const QJsonValue &value)
{
    std::vector<ListedValue> listed;
    for (const QJsonValue entry : value.toArray()) {
        if (entry.isString()) {
            listed.push_back({{entry.toString()}, {}, {}});
            continue;
        }
        const QJsonObject object = entry.toObject();
        listed.push_back({strings(object.value("value"_L1)), object.value("label"_L1).toString(),
                          object.value("key"_L1).toString()});
    }
    return listed;
}

Change changeFrom(const QString &word)
{
    if (word.isEmpty())
        return Change::None;
    if (word == "difference"_L1)
        return Change::Difference;
    if (word == "percent"_L1)
        return Change::Percent;
    if (word == "points"_L1)
        return Change::Points;
    throw WrongMember{u"change \"%1\""_s.arg(word)};
}

/// What a word tells columns apart by; sets \p dimension where that is one of the facts.
ColumnBy columnByFrom(const QString &word, Dimension &dimension)
{
    if (word.isEmpty())
        return ColumnBy::None;
    if (word == "quarter"_L1)
        return ColumnBy::Quarter;
    if (word == "year"_L1)
        return ColumnBy::Year;
    if (word == "month"_L1)
        return ColumnBy::Month;
    dimension = dimensionFrom(word);
    return ColumnBy::Dimension;
}

InnerColumns innerFrom(const QJsonObject &object)
{
    InnerColumns inner;
    inner.by = columnByFrom(object.value("by"_L1).toString(), inner.dimension);
    inner.years = object.value("years"_L1).toInt(inner.years);
    inner.totalKey = object.value("total"_L1).toString();
    inner.totalLabel = object.value("total_label"_L1).toString();
    return inner;
}

ColumnAxis columnsFrom(const QJsonObject &object)
{
    ColumnAxis axis;
    axis.by = columnByFrom(object.value("by"_L1).toString(), axis.dimension);
    axis.reachedOnly = object.value("quarters"_L1).toString() == "reached"_L1;
    axis.activeOnly = object.value("quarters"_L1).toString() == "active"_L1;
    axis.years = object.value("years"_L1).toInt(axis.years);
    axis.listed = listedFrom(object.value("list"_L1));
    axis.totalKey = object.value("total"_L1).toString();
    axis.totalLabel = object.value("total_label"_L1).toString();
    axis.change = changeFrom(object.value("change"_L1).toString());
    axis.changeDecimals = object.value("change_decimals"_L1).toInt();
    axis.changeKey = object.value("change_key"_L1).toString(u"change"_s);
    axis.inner = innerFrom(object.value("within"_L1).toObject());
    return axis;
}

MeasureColumn measureFrom(const QJsonObject &object)
{
    MeasureColumn column;
    column.measure = object.value("measure"_L1).toString();
    if (!measureNamed(column.measure))
        throw WrongMember{u"measure \"%1\""_s.arg(column.measure)};
    column.key = object.value("key"_L1).toString();
    column.label = object.value("label"_L1).toString();
    column.where = filtersFrom(object.value("where"_L1));
    if (object.value("share"_L1).toString() == "column"_L1)
        column.share = MeasureColumn::Share::OfColumn;
    if (object.value("round"_L1).toString() == "up_10"_L1)
        column.rounding = MeasureColumn::Rounding::UpToTen;
    column.decimals = object.value("decimals"_L1).toInt();
    column.ofLevel = object.value("of_level"_L1).toInt();
    column.onlyIfAny = object.value("if_any"_L1).toBool();
    return column;
}

TableSettings settingsFrom(const QJsonValue &value)
{
    const auto settings = tableSettingsFromJson(value.toObject());
    if (!settings)
        throw WrongMember{u"setting \"%1\""_s.arg(settings.error().detail)};
    return *settings;
}

FigureSpec figureFrom(const QJsonObject &object)
{
    FigureSpec figure;
    figure.id = object.value("id"_L1).toString();
    figure.label = object.value("label"_L1).toString();
    figure.measure = measureFrom(object);
    figure.quarter = object.value("quarter"_L1).toInt();
    figure.yearOffset = object.value("year"_L1).toInt();
    figure.sameQuarters = object.value("same_quarters"_L1).toBool();
    const QString part = object.value("part"_L1).toString();
    figure.part = part == "numerator"_L1     ? FigureSpec::Part::Numerator
                  : part == "denominator"_L1 ? FigureSpec::Part::Denominator
                                             : FigureSpec::Part::Value;
    figure.change = changeFrom(object.value("change"_L1).toString());
    figure.demandIndicator = object.value("per_demand"_L1).toString();
    figure.settings = settingsFrom(object.value("settings"_L1));
    return figure;
}

FigureColumn figureColumnFrom(const QJsonObject &object)
{
    using Shows = FigureColumn::Shows;
    const QString word = object.value("shows"_L1).toString();
    FigureColumn column;
    column.shows = word == "id"_L1            ? Shows::Id
                   : word == "label"_L1       ? Shows::Label
                   : word == "numerator"_L1   ? Shows::Numerator
                   : word == "denominator"_L1 ? Shows::Denominator
                                              : Shows::Value;
    column.key = object.value("key"_L1).toString(word);
    column.heading = object.value("heading"_L1).toString();
    return column;
}

Footnote footnoteFrom(const QJsonObject &object)
{
    Footnote footnote;
    footnote.row = strings(object.value("row"_L1));
    footnote.column = object.value("column"_L1).toString();
    footnote.measure = measureFrom(object);
    footnote.one = object.value("one"_L1).toString();
    footnote.many = object.value("many"_L1).toString();
    footnote.none = object.value("none"_L1).toString();
    return footnote;
}

TableDefinition::Order orderFrom(const QString &word)
{
    using Order = TableDefinition::Order;
    return word == "value"_L1      ? Order::ValueDescending
           : word == "value_up"_L1 ? Order::ValueAscending
           : word == "label"_L1    ? Order::Label
                                   : Order::Listed;
}

TableDefinition definitionFrom(const QJsonObject &object)
{
    TableDefinition table;
    table.id = object.value("id"_L1).toString();
    if (table.id.isEmpty())
        throw WrongMember{u"id"_s};
    table.title = object.value("title"_L1).toString();
    table.group = object.value("group"_L1).toString();
    const QString kind = object.value("kind"_L1).toString();
    table.kind = kind == "figures"_L1  ? TableDefinition::Kind::Figures
                 : kind == "quotes"_L1 ? TableDefinition::Kind::Quotes
                                       : TableDefinition::Kind::Pivot;
    table.where = filtersFrom(object.value("where"_L1));
    for (const QJsonValue entry : object.value("rows"_L1).toArray()) {
        const QJsonObject level = entry.toObject();
        const QString word = level.value("dimension"_L1).toString();
        const Dimension dimension = dimensionFrom(word);
        table.rows.push_back({dimension, level.value("key"_L1).toString(word),
                              level.value("heading"_L1).toString(labelOf(dimension)),
                              level.value("years"_L1).toInt(1), level.value("top"_L1).toInt()});
    }
    table.listedRows = listedFrom(object.value("list"_L1));
    table.onlyListedRows = object.value("only_listed"_L1).toBool();
    table.showsZeroRows = object.value("zero_rows"_L1).toString() == "show"_L1;
    table.order = orderFrom(object.value("order"_L1).toString());
    table.orderColumn = object.value("order_by"_L1).toString();
    table.top = object.value("top"_L1).toInt();
    table.othersRow = object.value("others_row"_L1).toString();
    table.totalRow = object.value("total_row"_L1).toString();
    table.totalIsSumOfCells = object.value("total_of_cells"_L1).toBool();
    table.columns = columnsFrom(object.value("columns"_L1).toObject());
    for (const QJsonValue entry : object.value("measures"_L1).toArray())
        table.measures.push_back(measureFrom(entry.toObject()));
    table.usesHistory = object.value("history"_L1).toBool();
    table.byReceived = object.value("basis"_L1).toString() == "received"_L1;
    table.isRestated = object.value("restated"_L1).toBool();
    table.settings = settingsFrom(object.value("settings"_L1));
    for (const QJsonValue entry : object.value("figures"_L1).toArray())
        table.figures.push_back(figureFrom(entry.toObject()));
    for (const QJsonValue entry : object.value("figure_columns"_L1).toArray())
        table.figureColumns.push_back(figureColumnFrom(entry.toObject()));
    table.notes = strings(object.value("notes"_L1));
    for (const QJsonValue entry : object.value("footnotes"_L1).toArray())
        table.footnotes.push_back(footnoteFrom(entry.toObject()));
    if (table.kind == TableDefinition::Kind::Pivot && table.measures.empty())
        throw WrongMember{u"measures"_s};
    return table;
}

std::vector<TableDefinition> readShipped()
{
    std::vector<TableDefinition> tables;
    const QDir folder(u":/redress/tables"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto table = tableFromJson(
            inLanguageHere(u"tables"_s, name, opened ? file.readAll() : QByteArray()));
        Q_ASSERT_X(table.has_value(), qPrintable(name),
                   table ? "" : qPrintable(table.error().message));
        if (table)
            tables.push_back(*table);
    }
    return tables;
}

} // namespace

Result<TableDefinition> tableFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    const auto wrong = [](const QString &member) {
        return Error{Error::Code::Invalid,
                     DefinitionText::tr("The table definition cannot be read: %1 is missing or not "
                                        "known.")
                         .arg(member),
                     member};
    };
    if (!document.isObject())
        return wrong(fault.errorString());
    try {
        return definitionFrom(document.object());
    } catch (const WrongMember &member) {
        return wrong(member.member);
    }
}

const std::vector<TableDefinition> &shippedTables()
{
    static Shipped<std::vector<TableDefinition>> tables(&readShipped);
    return tables.here();
}

const TableDefinition *shippedTable(QStringView id)
{
    for (const TableDefinition &table : shippedTables()) {
        if (table.id == id)
            return &table;
    }
    return nullptr;
}

} // namespace redress
