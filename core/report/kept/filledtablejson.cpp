// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/filledtablejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FrozenText {
    Q_DECLARE_TR_FUNCTIONS(redress::FrozenReport)
};

template <typename List, typename Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    return array;
}

QJsonArray textsOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue text : array)
        texts.append(text.toString());
    return texts;
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<QString> textFrom(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// Flags of a cell in one number.
enum CellFlag { kUpToTen = 1, kIsChange = 2, kIsHistory = 4, kIsBlankWithoutBase = 8 };

QJsonArray toJson(const Cell &cell)
{
    const int flags = (cell.rounding == MeasureColumn::Rounding::UpToTen ? kUpToTen : 0) |
                      (cell.isChange ? kIsChange : 0) | (cell.isHistory ? kIsHistory : 0) |
                      (cell.isBlankWithoutBase ? kIsBlankWithoutBase : 0);
    return {int(cell.state),   int(cell.unit), cell.numerator, orNull(cell.denominator),
            orNull(cell.rate), cell.decimals,  flags};
}

Cell cellFrom(const QJsonArray &json)
{
    Cell cell;
    cell.state = Cell::State(json.at(0).toInt());
    cell.unit = Measure::Unit(json.at(1).toInt());
    cell.numerator = json.at(2).toDouble();
    cell.denominator = numberFrom(json.at(3));
    cell.rate = numberFrom(json.at(4));
    cell.decimals = json.at(5).toInt();
    const int flags = json.at(6).toInt();
    cell.rounding = (flags & kUpToTen) != 0 ? MeasureColumn::Rounding::UpToTen
                                            : MeasureColumn::Rounding::Nearest;
    cell.isChange = (flags & kIsChange) != 0;
    cell.isHistory = (flags & kIsHistory) != 0;
    cell.isBlankWithoutBase = (flags & kIsBlankWithoutBase) != 0;
    return cell;
}

QJsonObject toJson(const RowHead &row)
{
    return {{"keys"_L1, textsOf(row.keys)},
            {"names"_L1, textsOf(row.names)},
            {"words"_L1, textsOf(row.words)},
            {"total"_L1, row.isTotal},
            {"rest"_L1, arrayOf(row.rest, &textsOf)}};
}

RowHead rowFrom(const QJsonObject &json)
{
    RowHead row;
    row.keys = textsFrom(json.value("keys"_L1));
    row.names = textsFrom(json.value("names"_L1));
    row.words = textsFrom(json.value("words"_L1));
    row.isTotal = json.value("total"_L1).toBool();
    const QJsonArray rest = json.value("rest"_L1).toArray();
    for (const QJsonValue keys : rest)
        row.rest.push_back(textsFrom(keys));
    return row;
}

QJsonObject toJson(const ColumnSlot &slot)
{
    return {{"key"_L1, slot.key},
            {"label"_L1, slot.label},
            {"from"_L1, slot.fromQuarter},
            {"to"_L1, slot.toQuarter},
            {"month"_L1, slot.month},
            {"value"_L1, orNull(slot.value)},
            {"total"_L1, slot.isTotal},
            {"whole"_L1, slot.isWhole},
            {"ahead"_L1, slot.isAhead},
            {"year"_L1, slot.year ? QJsonValue(slot.year->startYear) : QJsonValue()},
            {"inner"_L1, orNull(slot.innerValue)},
            {"over"_L1, slot.over},
            {"over_index"_L1, slot.overIndex}};
}

ColumnSlot slotFrom(const QJsonObject &json)
{
    ColumnSlot slot;
    slot.key = json.value("key"_L1).toString();
    slot.label = json.value("label"_L1).toString();
    slot.fromQuarter = json.value("from"_L1).toInt();
    slot.toQuarter = json.value("to"_L1).toInt();
    slot.month = json.value("month"_L1).toString();
    slot.value = textFrom(json.value("value"_L1));
    slot.isTotal = json.value("total"_L1).toBool();
    slot.isWhole = json.value("whole"_L1).toBool();
    slot.isAhead = json.value("ahead"_L1).toBool();
    if (json.value("year"_L1).isDouble())
        slot.year = FinancialYear{json.value("year"_L1).toInt()};
    slot.innerValue = textFrom(json.value("inner"_L1));
    slot.over = json.value("over"_L1).toString();
    slot.overIndex = json.value("over_index"_L1).toInt(-1);
    return slot;
}

QJsonObject toJson(const ColumnHead &column)
{
    return {{"key"_L1, column.key},
            {"group"_L1, column.group},
            {"label"_L1, column.label},
            {"slot"_L1, qint64(column.slot)},
            {"measure"_L1, qint64(column.measure)},
            {"unit"_L1, int(column.unit)},
            {"total"_L1, column.isTotal},
            {"change"_L1, column.isChange},
            {"over"_L1, column.over},
            {"over_index"_L1, column.overIndex}};
}

ColumnHead columnFrom(const QJsonObject &json)
{
    ColumnHead column;
    column.key = json.value("key"_L1).toString();
    column.group = json.value("group"_L1).toString();
    column.label = json.value("label"_L1).toString();
    column.slot = size_t(json.value("slot"_L1).toInteger());
    column.measure = size_t(json.value("measure"_L1).toInteger());
    column.unit = Measure::Unit(json.value("unit"_L1).toInt());
    column.isTotal = json.value("total"_L1).toBool();
    column.isChange = json.value("change"_L1).toBool();
    column.over = json.value("over"_L1).toString();
    column.overIndex = json.value("over_index"_L1).toInt(-1);
    return column;
}

QJsonObject toJson(const RowLevel &level)
{
    return {{"dimension"_L1, QString(toStored(level.dimension))},
            {"key"_L1, level.key},
            {"heading"_L1, level.heading},
            {"years"_L1, level.years},
            {"top"_L1, level.top}};
}

RowLevel levelFrom(const QJsonObject &json)
{
    return {fromStored<Dimension>(json.value("dimension"_L1).toString())
                .value_or(Dimension::Directorate),
            json.value("key"_L1).toString(), json.value("heading"_L1).toString(),
            json.value("years"_L1).toInt(1), json.value("top"_L1).toInt()};
}

QJsonObject toJson(const FilledFootnote &note)
{
    return {{"number"_L1, qint64(note.number)},
            {"mark"_L1, note.mark},
            {"row"_L1, qint64(note.row)},
            {"column"_L1, note.column ? QJsonValue(qint64(*note.column)) : QJsonValue()},
            {"cell"_L1, toJson(note.cell)},
            {"sentence"_L1, note.sentence}};
}

FilledFootnote footnoteFrom(const QJsonObject &json)
{
    FilledFootnote note;
    note.number = size_t(json.value("number"_L1).toInteger());
    note.mark = json.value("mark"_L1).toString();
    note.row = size_t(json.value("row"_L1).toInteger());
    if (json.value("column"_L1).isDouble())
        note.column = size_t(json.value("column"_L1).toInteger());
    note.cell = cellFrom(json.value("cell"_L1).toArray());
    note.sentence = json.value("sentence"_L1).toString();
    return note;
}

/// Reads a list of objects.
template <typename T, typename Read>
std::vector<T> listFrom(const QJsonValue &value, Read read)
{
    std::vector<T> list;
    const QJsonArray array = value.toArray();
    list.reserve(size_t(array.size()));
    for (const QJsonValue entry : array)
        list.push_back(read(entry.toObject()));
    return list;
}

QJsonArray toJson(const ChartData::Point &point)
{
    QJsonArray parts;
    for (const ChartData::Part &part : point.parts)
        parts.append(QJsonArray{qint64(part.row), qint64(part.column)});
    return {orNull(point.value),
            point.isHistory,
            point.isSuppressed,
            qint64(point.row),
            qint64(point.column),
            point.text,
            parts};
}

ChartData::Point pointFrom(const QJsonArray &json)
{
    ChartData::Point point;
    point.value = numberFrom(json.at(0));
    point.isHistory = json.at(1).toBool();
    point.isSuppressed = json.at(2).toBool();
    point.row = size_t(json.at(3).toInteger());
    point.column = size_t(json.at(4).toInteger());
    point.text = json.at(5).toString();
    const QJsonArray parts = json.at(6).toArray();
    for (const QJsonValue part : parts)
        point.parts.push_back(
            {size_t(part.toArray().at(0).toInteger()), size_t(part.toArray().at(1).toInteger())});
    return point;
}

} // namespace

QJsonObject toJson(const ReportPeriod &period)
{
    QJsonObject object{{"year"_L1, period.year.startYear}, {"quarter"_L1, period.throughQuarter}};
    if (period.asAt)
        object.insert("as_at"_L1, period.asAt->toString(Qt::ISODate));
    if (period.knownOn)
        object.insert("known_on"_L1, period.knownOn->toString(Qt::ISODate));
    return object;
}

ReportPeriod periodFromJson(const QJsonObject &json)
{
    ReportPeriod period;
    period.year.startYear = json.value("year"_L1).toInt();
    period.throughQuarter = json.value("quarter"_L1).toInt(4);
    if (json.contains("as_at"_L1))
        period.asAt = QDate::fromString(json.value("as_at"_L1).toString(), Qt::ISODate);
    if (json.contains("known_on"_L1))
        period.knownOn = QDate::fromString(json.value("known_on"_L1).toString(), Qt::ISODate);
    return period;
}

QJsonObject toJson(const FilledTable &table)
{
    const auto written = [](const auto &part) { return toJson(part); };
    QJsonArray rows;
    for (const std::vector<Cell> &row : table.cells)
        rows.append(arrayOf(row, written));
    QJsonArray carried;
    for (const qint64 node : table.carried)
        carried.append(node);
    return {{"definition"_L1, QJsonDocument::fromJson(tableToJson(table.definition)).object()},
            {"period"_L1, toJson(table.period)},
            {"title"_L1, table.title},
            {"basis"_L1, textsOf(table.basis)},
            {"notes"_L1, textsOf(table.notes)},
            {"levels"_L1, arrayOf(table.rowLevels, written)},
            {"slots"_L1, arrayOf(table.columnSlots, written)},
            {"columns"_L1, arrayOf(table.columns, written)},
            {"rows"_L1, arrayOf(table.rows, written)},
            {"cells"_L1, rows},
            {"history"_L1, table.hasHistory},
            {"restated"_L1, table.isRestated},
            {"split_shares"_L1, table.hasSplitShares},
            {"carried"_L1, carried},
            {"footnotes"_L1, arrayOf(table.footnotes, written)}};
}

Result<FilledTable> filledTableFromJson(const QJsonObject &json)
{
    const auto definition =
        tableFromJson(QJsonDocument(json.value("definition"_L1).toObject()).toJson());
    if (!definition)
        return definition.error();
    FilledTable table;
    table.definition = *definition;
    table.period = periodFromJson(json.value("period"_L1).toObject());
    table.title = json.value("title"_L1).toString();
    table.basis = textsFrom(json.value("basis"_L1));
    table.notes = textsFrom(json.value("notes"_L1));
    table.rowLevels = listFrom<RowLevel>(json.value("levels"_L1), &levelFrom);
    table.columnSlots = listFrom<ColumnSlot>(json.value("slots"_L1), &slotFrom);
    table.columns = listFrom<ColumnHead>(json.value("columns"_L1), &columnFrom);
    table.rows = listFrom<RowHead>(json.value("rows"_L1), &rowFrom);
    const QJsonArray rows = json.value("cells"_L1).toArray();
    for (const QJsonValue row : rows) {
        std::vector<Cell> cells;
        const QJsonArray written = row.toArray();
        cells.reserve(size_t(written.size()));
        for (const QJsonValue cell : written)
            cells.push_back(cellFrom(cell.toArray()));
        table.cells.push_back(std::move(cells));
    }
    const auto isWhole = [&](const std::vector<Cell> &row) {
        return row.size() == table.columns.size();
    };
    if (table.cells.size() != table.rows.size() || !std::ranges::all_of(table.cells, isWhole))
        return Error{Error::Code::Damaged,
                     FrozenText::tr("A table of the report cannot be read: it is not whole."),
                     table.title};
    table.hasHistory = json.value("history"_L1).toBool();
    table.isRestated = json.value("restated"_L1).toBool();
    table.hasSplitShares = json.value("split_shares"_L1).toBool();
    const QJsonArray carried = json.value("carried"_L1).toArray();
    for (const QJsonValue node : carried)
        table.carried.push_back(node.toInteger());
    table.footnotes = listFrom<FilledFootnote>(json.value("footnotes"_L1), &footnoteFrom);
    return table;
}

QJsonObject toJson(const PaperTable &table)
{
    QJsonArray head;
    for (const auto &row : table.head)
        head.append(arrayOf(row, [](const PaperTable::HeadCell &cell) {
            return QJsonArray{cell.text, cell.span, cell.isShaded};
        }));
    QJsonArray rows;
    for (const PaperTable::Row &row : table.rows)
        rows.append(QJsonObject{{"total"_L1, row.isTotal},
                                {"cells"_L1, arrayOf(row.cells, [](const auto &cell) {
                                     return QJsonArray{cell.text, cell.spoken, cell.isItalic};
                                 })}});
    return {{"caption"_L1, table.caption},
            {"keys"_L1, table.keyColumns},
            {"columns"_L1,
             arrayOf(table.columns,
                     [](const PaperTable::Column &column) {
                         return QJsonArray{column.isNumber, column.isShaded, column.group};
                     })},
            {"head"_L1, head},
            {"rows"_L1, rows},
            {"notes"_L1, textsOf(table.notes)}};
}

PaperTable paperTableFromJson(const QJsonObject &json)
{
    PaperTable table;
    table.caption = json.value("caption"_L1).toString();
    table.keyColumns = json.value("keys"_L1).toInt(1);
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue value : columns) {
        const QJsonArray column = value.toArray();
        table.columns.push_back(
            {column.at(0).toBool(), column.at(1).toBool(), column.at(2).toInt()});
    }
    const QJsonArray head = json.value("head"_L1).toArray();
    for (const QJsonValue value : head) {
        std::vector<PaperTable::HeadCell> cells;
        const QJsonArray row = value.toArray();
        for (const QJsonValue cell : row)
            cells.push_back({cell.toArray().at(0).toString(), cell.toArray().at(1).toInt(1),
                             cell.toArray().at(2).toBool()});
        table.head.push_back(std::move(cells));
    }
    const QJsonArray rows = json.value("rows"_L1).toArray();
    for (const QJsonValue value : rows) {
        PaperTable::Row row;
        row.isTotal = value.toObject().value("total"_L1).toBool();
        const QJsonArray cells = value.toObject().value("cells"_L1).toArray();
        for (const QJsonValue cell : cells)
            row.cells.push_back({cell.toArray().at(0).toString(), cell.toArray().at(1).toString(),
                                 cell.toArray().at(2).toBool()});
        table.rows.push_back(std::move(row));
    }
    table.notes = textsFrom(json.value("notes"_L1));
    return table;
}

QJsonObject toJson(const ChartData &chart)
{
    QJsonArray series;
    for (const ChartData::Series &one : chart.series)
        series.append(QJsonObject{
            {"name"_L1, one.name},
            {"points"_L1, arrayOf(one.points, [](const auto &point) { return toJson(point); })}});
    return {{"title"_L1, chart.title},
            {"kind"_L1, int(chart.kind)},
            {"categories"_L1, textsOf(chart.categories)},
            {"groups"_L1, textsOf(chart.groups)},
            {"series"_L1, series},
            {"unit"_L1, chart.unit},
            {"finding"_L1, chart.finding},
            {"notes"_L1, textsOf(chart.notes)},
            {"table"_L1, toJson(chart.table)}};
}

Result<ChartData> chartDataFromJson(const QJsonObject &json)
{
    const auto table = filledTableFromJson(json.value("table"_L1).toObject());
    if (!table)
        return table.error();
    ChartData chart;
    chart.title = json.value("title"_L1).toString();
    chart.kind = ChartData::Kind(json.value("kind"_L1).toInt());
    chart.categories = textsFrom(json.value("categories"_L1));
    chart.groups = textsFrom(json.value("groups"_L1));
    const QJsonArray series = json.value("series"_L1).toArray();
    for (const QJsonValue value : series) {
        ChartData::Series one;
        one.name = value.toObject().value("name"_L1).toString();
        const QJsonArray points = value.toObject().value("points"_L1).toArray();
        for (const QJsonValue point : points)
            one.points.push_back(pointFrom(point.toArray()));
        chart.series.push_back(std::move(one));
    }
    chart.unit = json.value("unit"_L1).toString();
    chart.finding = json.value("finding"_L1).toString();
    chart.notes = textsFrom(json.value("notes"_L1));
    chart.table = *table;
    return chart;
}

} // namespace redress
