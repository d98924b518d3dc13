// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/totalscheck/checkedtable.h"

#include "core/base/language.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/totalscheck/headings.h"

#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Role = CheckedColumn::Role;

/// Filters in an order that does not depend on how they were written.
QString filterWords(const TableDefinition &definition, const MeasureColumn &column)
{
    QStringList words;
    const auto add = [&](const std::vector<Filter> &filters) {
        for (const Filter &filter : filters) {
            if (filter.dimension == Dimension::Stage && filter.values.size() == 1)
                continue;
            QStringList values = filter.values;
            values.sort();
            words.append(QString(toStored(filter.dimension)) + u'=' + values.join(u'|'));
        }
    };
    add(definition.where);
    add(column.where);
    words.sort();
    return words.join(u';');
}

Population populationOf(const Tally &tally, const TableDefinition &definition)
{
    if (!tally.conditions.empty() || tally.value == Tally::Value::Responses)
        return Population::Other;
    const auto rowsAre = [&](Dimension dimension) {
        return std::ranges::any_of(definition.rows, [dimension](const RowLevel &level) {
            return level.dimension == dimension;
        });
    };
    switch (tally.fact) {
    case Fact::Stage:
        if (tally.placement == Placement::Responded)
            return Population::Responded;
        if (tally.placement == Placement::Finding)
            return Population::Outcomes;
        if (tally.placement != Placement::Received)
            return Population::Other;
        return rowsAre(Dimension::ContactMethod)     ? Population::ByMethod
               : rowsAre(Dimension::ComplainantType) ? Population::ByComplainant
                                                     : Population::Received;
    case Fact::Ombudsman:
        return tally.placement == Placement::Received ? Population::OmbudsmanReceived
                                                      : Population::OmbudsmanDecided;
    case Fact::Cost:
        return Population::Cost;
    default:
        return Population::Other;
    }
}

CheckedCell checkedCell(const Cell &cell)
{
    CheckedCell checked;
    checked.text = cellText(cell);
    checked.decimals = cell.decimals;
    if (const auto value = cell.value()) {
        checked.kind = CheckedCell::Kind::Number;
        checked.value = *value;
    } else if (cell.state == Cell::State::NotAvailable || cell.state == Cell::State::Suppressed) {
        checked.kind = CheckedCell::Kind::NotAvailable;
    }
    if (cell.unit == Measure::Unit::Percent && cell.denominator) {
        checked.count = cell.numerator;
        checked.base = cell.denominator;
    }
    return checked;
}

Role roleOf(const ColumnHead &head, const Measure *measure)
{
    if (head.isChange)
        return Role::Change;
    if (head.unit == Measure::Unit::Percent)
        return Role::Percent;
    if (head.unit == Measure::Unit::Pounds)
        return measure && measure->isRatio() ? Role::Change : Role::Amount;
    return Role::Count;
}

/// A table of the ten commonest, or of themes that overlap, has a total of something else.
bool addsDown(const TableDefinition &definition, const Measure *measure)
{
    return definition.top == 0 && measure && measure->numerator.isAdditive() &&
           !measure->numerator.ignoresThemes && measure->numerator.fact != Fact::Demand &&
           !measure->isOnlyPublished();
}

CheckedColumn checkedColumn(const FilledTable &table, const ColumnHead &head)
{
    CheckedColumn column;
    column.group = head.over.isEmpty() ? head.group : head.over + u' ' + head.group;
    column.label = head.label;
    column.isTotal = head.isTotal;
    // Columns of two levels add within each upper one.
    column.kindOfFigure = u"%1 %2"_s.arg(head.measure).arg(head.overIndex);
    if (head.slot < table.columnSlots.size()) {
        const ColumnSlot &slot = table.columnSlots[head.slot];
        column.block = slot.key.isEmpty() ? QString::number(head.slot) : slot.key;
        column.isTotal = column.isTotal || slot.isTotal;
        column.span.startYear = slot.year          ? slot.year->startYear
                                : slot.fromQuarter ? slot.fromQuarter / 10
                                                   : table.period.year.startYear;
        if (table.definition.columns.by == ColumnAxis::By::Quarter && !slot.isTotal)
            column.span.quarter = slot.fromQuarter % 10;
        // Told apart by something else than time: a part of the period.
        if (slot.value && !slot.isTotal)
            column.counted.population = Population::Other;
    }
    const auto &measures = table.definition.measures;
    const Measure *measure =
        head.measure < measures.size() ? measureNamed(measures[head.measure].measure) : nullptr;
    column.role = roleOf(head, measure);
    column.addsDown = addsDown(table.definition, measure);
    if (measure && column.counted.population == Population::Unknown)
        column.counted = countedBy(table.definition, measures[head.measure]);
    return column;
}

} // namespace

Counted countedBy(const TableDefinition &definition, const MeasureColumn &column)
{
    Counted counted;
    const Measure *measure = measureNamed(column.measure);
    if (!measure)
        return counted;
    counted.population = column.share == MeasureColumn::Share::None && !measure->isRatio()
                             ? populationOf(measure->numerator, definition)
                             : Population::Other;
    if (measure->numerator.stage)
        counted.stage = *measure->numerator.stage;
    for (const std::vector<Filter> *filters : {&definition.where, &column.where}) {
        for (const Filter &filter : *filters) {
            if (filter.dimension == Dimension::Stage && filter.values.size() == 1)
                counted.stage = filter.values.front().toInt();
        }
    }
    if (counted.stage == 0 && measure->numerator.fact == Fact::Stage)
        counted.stage = Counted::kAllStages;
    counted.filter = filterWords(definition, column);
    // Outcomes of what was received are a population of their own.
    if (definition.byReceived || definition.settings.outcomeBasis == OutcomeBasis::Received)
        counted.population = Population::Other;
    return counted;
}

QString CheckedColumn::heading() const
{
    if (group.isEmpty())
        return label;
    return label.isEmpty() ? group : group + u' ' + label;
}

std::optional<size_t> CheckedTable::totalRow() const
{
    std::optional<size_t> total;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].isOmitted)
            return std::nullopt;
        if (rows[i].isTotal)
            total = i;
    }
    return rows.size() > 1 ? total : std::nullopt;
}

QString CheckedTable::identity() const
{
    return id.isEmpty() ? foldedName(title) : id;
}

QString foldedName(const QString &name)
{
    QString folded;
    QString text = name.toCaseFolded();
    text.replace(u'&', u" and "_s);
    bool gap = false;
    for (const QChar c : std::as_const(text)) {
        if (c.isLetterOrNumber() || c == u'%') {
            if (gap && !folded.isEmpty())
                folded += u' ';
            folded += c;
            gap = false;
        } else if (c != u'\'' && c != u'\u2019') {
            gap = true;
        }
    }
    return folded;
}

QString printedNumber(const CheckedColumn &column, double value, int decimals)
{
    QString number = localeHere().toString(value, 'f', decimals);
    switch (column.role) {
    case Role::Percent:
        return number + u'%';
    case Role::Amount:
        return u'\u00a3' + number;
    default:
        return number;
    }
}

CheckedTable checkedFrom(const FilledTable &table)
{
    CheckedTable checked;
    checked.id = table.definition.id;
    checked.title = table.title;
    checked.notes = table.notes;
    checked.basis = table.basis;
    for (const RowLevel &level : table.rowLevels)
        checked.rowKind += QString(toStored(level.dimension)) + u' ';
    for (const ColumnHead &head : table.columns)
        checked.columns.push_back(checkedColumn(table, head));
    if (table.definition.kind == TableDefinition::Kind::Figures) {
        // One figure a row, each of its own: nothing adds up.
        for (CheckedColumn &column : checked.columns) {
            column.role = Role::Change;
            column.counted.population = Population::Other;
        }
    }
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const RowHead &head = table.rows[i];
        CheckedRow row;
        row.name =
            head.isTotal || head.names.isEmpty() ? table.totalName() : head.names.join(u" / "_s);
        row.isTotal = head.isTotal;
        row.isUnknown =
            std::ranges::any_of(head.keys, [](const QString &key) { return key.startsWith(u'='); });
        checked.rows.push_back(row);
        std::vector<CheckedCell> cells;
        for (const Cell &cell : table.cells[i])
            cells.push_back(checkedCell(cell));
        checked.cells.push_back(std::move(cells));
    }
    return checked;
}

} // namespace redress
