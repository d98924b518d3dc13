// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tabledefinition.h"

#include "core/base/textmatch.h"
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

constexpr int kYearsOfPivot = 8;

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
    std::vector<Filter> filters;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        filters.push_back({dimensionFrom(it.key()), strings(it.value())});
    return filters;
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

ColumnAxis columnsFrom(const QJsonObject &object)
{
    ColumnAxis axis;
    const QString by = object.value("by"_L1).toString();
    if (by == "quarter"_L1) {
        axis.by = ColumnAxis::By::Quarter;
    } else if (by == "year"_L1) {
        axis.by = ColumnAxis::By::Year;
    } else if (by == "month"_L1) {
        axis.by = ColumnAxis::By::Month;
    } else if (!by.isEmpty()) {
        axis.by = ColumnAxis::By::Dimension;
        axis.dimension = dimensionFrom(by);
    }
    axis.reachedOnly = object.value("quarters"_L1).toString() == "reached"_L1;
    axis.years = object.value("years"_L1).toInt(axis.years);
    axis.listed = listedFrom(object.value("list"_L1));
    axis.totalKey = object.value("total"_L1).toString();
    axis.totalLabel = object.value("total_label"_L1).toString();
    axis.change = changeFrom(object.value("change"_L1).toString());
    axis.changeDecimals = object.value("change_decimals"_L1).toInt();
    axis.changeKey = object.value("change_key"_L1).toString(u"change"_s);
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
    return column;
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
                              level.value("years"_L1).toInt(1)});
    }
    table.listedRows = listedFrom(object.value("list"_L1));
    table.onlyListedRows = object.value("only_listed"_L1).toBool();
    table.showsZeroRows = object.value("zero_rows"_L1).toString() == "show"_L1;
    const QString order = object.value("order"_L1).toString();
    table.order = order == "value"_L1   ? TableDefinition::Order::ValueDescending
                  : order == "label"_L1 ? TableDefinition::Order::Label
                                        : TableDefinition::Order::Listed;
    table.top = object.value("top"_L1).toInt();
    table.totalRow = object.value("total_row"_L1).toString();
    table.totalIsSumOfCells = object.value("total_of_cells"_L1).toBool();
    table.columns = columnsFrom(object.value("columns"_L1).toObject());
    for (const QJsonValue entry : object.value("measures"_L1).toArray())
        table.measures.push_back(measureFrom(entry.toObject()));
    table.usesHistory = object.value("history"_L1).toBool();
    table.byReceived = object.value("basis"_L1).toString() == "received"_L1;
    table.isRestated = object.value("restated"_L1).toBool();
    for (const QJsonValue entry : object.value("figures"_L1).toArray())
        table.figures.push_back(figureFrom(entry.toObject()));
    for (const QJsonValue entry : object.value("figure_columns"_L1).toArray())
        table.figureColumns.push_back(figureColumnFrom(entry.toObject()));
    table.notes = strings(object.value("notes"_L1));
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
        const auto table = tableFromJson(opened ? file.readAll() : QByteArray());
        Q_ASSERT_X(table.has_value(), qPrintable(name),
                   table ? "" : qPrintable(table.error().message));
        if (table)
            tables.push_back(*table);
    }
    return tables;
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
    static const std::vector<TableDefinition> tables = readShipped();
    return tables;
}

const TableDefinition *shippedTable(QStringView id)
{
    for (const TableDefinition &table : shippedTables()) {
        if (table.id == id)
            return &table;
    }
    return nullptr;
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

namespace {

/// Whether each row of \p row has figures in one column of \p column alone: months in quarters, and
/// whatever stands against itself.
bool isOneCellARow(Dimension row, Dimension column)
{
    const auto isWithinYear = [](Dimension one) {
        return one == Dimension::Quarter || one == Dimension::Month;
    };
    return row == column || (isWithinYear(row) && isWithinYear(column));
}

std::optional<Error> faultInAxes(const TableDefinition &table, std::optional<Dimension> columns)
{
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QString row = table.rows[i].key;
        for (size_t j = 0; j < i; ++j) {
            if (table.rows[j].dimension == table.rows[i].dimension)
                return Error{Error::Code::Invalid,
                             DefinitionText::tr("\"%1\" stands twice among the rows. Name it once.")
                                 .arg(row),
                             row};
        }
        if (columns && isOneCellARow(table.rows[i].dimension, *columns))
            return Error{
                Error::Code::Invalid,
                DefinitionText::tr("Rows by %1 and columns by %2 would give a grid with one figure "
                                   "in each row. Choose other columns, or leave them out.")
                    .arg(row, QString(toStored(*columns))),
                row};
    }
    return std::nullopt;
}

} // namespace

Result<TableDefinition> pivotOf(const QStringList &measureNames, const QStringList &rows,
                                const QString &columns, const QStringList &where)
{
    QStringList known;
    for (const Measure &measure : measures())
        known.append(measure.id);
    if (measureNames.isEmpty())
        return unknownName(DefinitionText::tr("measure"), {}, known);
    TableDefinition table;
    table.id = u"pivot"_s;
    table.usesHistory = true;
    table.totalRow = DefinitionText::tr("Total");
    QStringList titles;
    for (const QString &name : measureNames) {
        const Measure *measure = measureNamed(name.trimmed().toLower());
        if (!measure)
            return unknownName(DefinitionText::tr("measure"), name, known);
        titles.append(measure->labelText());
        MeasureColumn column;
        column.measure = measure->id;
        column.key = measure->id;
        table.measures.push_back(column);
    }
    if (table.measures.size() == 1)
        table.measures.front().key.clear();
    table.title = titles.join(u", "_s) + u", {period}"_s;
    for (const QString &name : rows) {
        const auto dimension = fromTyped<Dimension>(name.trimmed());
        if (!dimension)
            return unknownName(DefinitionText::tr("dimension"), name, storedWords<Dimension>());
        table.rows.push_back({*dimension, QString(toStored(*dimension)), labelOf(*dimension),
                              *dimension == Dimension::Year ? kYearsOfPivot : 1});
        // Referrals and children in care are no parts of one whole.
        if (*dimension == Dimension::DemandIndicator)
            table.totalRow.clear();
    }
    const auto by = fromTyped<Dimension>(columns.trimmed());
    if (!columns.isEmpty() && !by)
        return unknownName(DefinitionText::tr("dimension"), columns, storedWords<Dimension>());
    if (const auto fault = faultInAxes(table, by))
        return *fault;
    if (by == Dimension::Quarter) {
        table.columns.by = ColumnAxis::By::Quarter;
        table.columns.totalKey = u"ytd"_s;
        table.columns.totalLabel = DefinitionText::tr("Year to date");
    } else if (by == Dimension::Year) {
        table.columns.by = ColumnAxis::By::Year;
    } else if (by == Dimension::Month) {
        table.columns.by = ColumnAxis::By::Month;
        table.columns.totalKey = u"ytd"_s;
        table.columns.totalLabel = DefinitionText::tr("Year to date");
    } else if (by) {
        table.columns.by = ColumnAxis::By::Dimension;
        table.columns.dimension = *by;
        table.columns.totalKey = u"total"_s;
        table.columns.totalLabel = DefinitionText::tr("Total");
    }
    if (!by && table.measures.size() == 1)
        table.measures.front().key = table.measures.front().measure;
    for (const QString &typed : where) {
        const auto filter = filterFromTyped(typed);
        if (!filter)
            return filter.error();
        // Named twice, a dimension may be the one or the other.
        const auto same = std::ranges::find(table.where, filter->dimension, &Filter::dimension);
        if (same != table.where.end())
            same->values += filter->values;
        else
            table.where.push_back(*filter);
    }
    return table;
}

} // namespace redress
