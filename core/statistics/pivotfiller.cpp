// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/pivotfiller.h"

#include "core/statistics/labels.h"
#include "core/statistics/pivotplan.h"
#include "core/statistics/restatedrounding.h"
#include "core/statistics/restatedtally.h"
#include "core/statistics/tablelayout.h"
#include "core/store/storageerror.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

PivotFiller::PivotFiller(Database &database, const ReferenceData &reference,
                         const HistoryBook &history, const std::vector<DemandFigure> &demand,
                         const TableDefinition &definition, const ReportPeriod &period)
    : m_database(database)
    , m_reference(reference)
    , m_history(history)
    , m_demand(demand)
    , m_definition(definition)
    , m_period(period)
    , m_yearLevel(yearLevelOf(definition))
    , m_slots(columnSlotsOf(definition, period))
{
    const auto by = definition.columns.by;
    m_byMonth = by == ColumnAxis::By::Month;
    m_byQuarter = by == ColumnAxis::By::Quarter || by == ColumnAxis::By::Year || m_yearLevel >= 0;
    for (const RowLevel &level : definition.rows) {
        m_byMonth = m_byMonth || level.dimension == Dimension::Month;
        m_byQuarter = m_byQuarter || level.dimension == Dimension::Quarter;
    }
}

FilledTable PivotFiller::fill()
{
    plan();
    for (Group &group : m_groups)
        fetch(group);
    discoverColumns();
    for (Group &group : m_groups)
        accumulate(group);

    FilledTable table;
    table.definition = m_definition;
    table.period = m_period;
    table.rowLevels = m_definition.rows;
    table.columnSlots = m_slots;
    addColumns(table);
    const auto addRow = [&](const RowHead &head, const RowKey &key) {
        std::vector<Cell> cells;
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            for (const Leaf &leaf : m_leaves) {
                cells.push_back(cellOf(leaf, key, slot));
                table.hasHistory = table.hasHistory || cells.back().isHistory;
            }
        }
        table.rows.push_back(head);
        table.cells.push_back(std::move(cells));
    };
    if (m_definition.rows.empty()) {
        addRow({{}, {}, {}, false}, std::nullopt);
    } else {
        for (const QStringList &key : rowKeys())
            addRow(headOf(key), key);
        if (!m_definition.totalRow.isEmpty()) {
            RowHead total{{}, {m_definition.totalRow}, {m_definition.totalRow}, true};
            while (total.names.size() < qsizetype(m_definition.rows.size())) {
                total.names.append(QString());
                total.words.append(QString());
            }
            addRow(total, std::nullopt);
        }
    }
    if (m_restatement) {
        table.isRestated = !m_carried.isEmpty();
        table.hasSplitShares = std::ranges::any_of(
            m_carried, [this](qint64 node) { return m_restatement->isSplit(node); });
    }
    if (table.hasSplitShares)
        roundShares(table);
    sumCells(table);
    sumYears(table);
    addChange(table);
    return table;
}

// Planning

void PivotFiller::plan()
{
    for (const MeasureColumn &column : m_definition.measures) {
        Leaf leaf;
        leaf.column = &column;
        leaf.measure = measureNamed(column.measure);
        Q_ASSERT(leaf.measure);
        leaf.numerator = planTally(leaf.measure->numerator, column, false);
        if (column.share == MeasureColumn::Share::OfColumn)
            leaf.denominator = planTally(leaf.measure->numerator, shareBaseOf(column), true);
        else if (leaf.measure->denominator)
            leaf.denominator = planTally(*leaf.measure->denominator, column, true);
        m_leaves.push_back(leaf);
    }
}

void PivotFiller::setRange(TallyQuery &query) const
{
    query.fromQuarter = m_period.firstQuarter().code();
    query.toQuarter = m_period.lastQuarter().code();
    for (const ColumnSlot &slot : m_slots) {
        if (slot.fromQuarter > 0)
            query.fromQuarter = std::min(query.fromQuarter, slot.fromQuarter);
    }
    if (m_yearLevel >= 0) {
        const int years = m_definition.rows[size_t(m_yearLevel)].years;
        query.fromQuarter = (m_period.year.startYear - years + 1) * 10 + 1;
    }
    query.asAt = m_period.asAt;
}

PivotFiller::Place PivotFiller::planTally(const Tally &tally, const MeasureColumn &column,
                                          bool isDenominator)
{
    const PlannedTally planned =
        plannedTally(m_definition, tally, column, isDenominator, m_reference);
    Group group;
    group.query = planned.query;
    setRange(group.query);
    group.rowLevels = planned.rowLevels;
    group.tellsColumns = planned.tellsColumns;
    for (const size_t level : planned.rowLevels) {
        const Dimension dimension = m_definition.rows[level].dimension;
        if (kindOf(dimension) != DimensionKind::Period)
            group.query.groups.push_back(dimension);
    }
    group.query.byQuarter = m_byQuarter;
    group.query.byMonth = m_byMonth;
    const bool isAcross = m_definition.columns.by == ColumnAxis::By::Dimension;
    if (isAcross && planned.tellsColumns)
        group.query.groups.push_back(m_definition.columns.dimension);

    // Tallies over the same facts, placed and filtered alike, are numbers of one statement.
    // Different values that do not add up need one of their own.
    const bool additive = tally.isAdditive();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        Group &known = m_groups[i];
        const bool fits = known.query.fact == group.query.fact &&
                          known.query.placement == group.query.placement &&
                          known.query.filters == group.query.filters &&
                          known.rowLevels == group.rowLevels &&
                          known.tellsColumns == group.tellsColumns && additive &&
                          known.query.aggregates.front().value != Tally::Value::Responses;
        if (!fits)
            continue;
        auto &aggregates = known.query.aggregates;
        const auto same = std::find(aggregates.begin(), aggregates.end(), planned.aggregate);
        const auto index = size_t(same - aggregates.begin());
        if (same == aggregates.end())
            aggregates.push_back(planned.aggregate);
        return {i, index};
    }
    group.query.aggregates.push_back(planned.aggregate);
    m_groups.push_back(std::move(group));
    return {m_groups.size() - 1, 0};
}

// Running

std::vector<TallyRow> PivotFiller::tally(const TallyQuery &query)
{
    return m_restatement ? runRestatedTally(m_database, query, *m_restatement, m_carried)
                         : runTally(m_database, query);
}

void PivotFiller::fetch(Group &group)
{
    if (group.query.fact == Fact::Demand)
        fetchDemand(group);
    else
        group.rows = tally(group.query);
}

void PivotFiller::fetchDemand(Group &group)
{
    for (const DemandFigure &figure : m_demand) {
        TallyRow row;
        row.groups.append(QString::number(figure.indicator.value()));
        row.quarter = Quarter{figure.year, 1}.code();
        row.values.emplace_back(double(figure.value));
        const bool isWanted = m_definition.columns.by == ColumnAxis::By::Year || m_yearLevel >= 0 ||
                              figure.year == m_period.year;
        if (isWanted)
            group.rows.push_back(row);
    }
}

void PivotFiller::discoverColumns()
{
    if (m_definition.columns.by != ColumnAxis::By::Dimension)
        return;
    const Dimension dimension = m_definition.columns.dimension;
    QSet<QString> found;
    for (const Group &group : m_groups) {
        if (!group.tellsColumns)
            continue;
        for (const TallyRow &row : group.rows)
            found.insert(row.groups.last());
    }
    std::vector<ColumnSlot> columns;
    const auto add = [&](const QString &value, const QString &label, const QString &key) {
        ColumnSlot slot;
        slot.value = value;
        slot.label = label.isEmpty() ? nameOfValue(dimension, value, m_reference) : label;
        slot.key = key.isEmpty() ? wordOfValue(dimension, value, m_reference) : key;
        if (slot.key.isEmpty())
            slot.key = u"not_recorded"_s;
        slot.fromQuarter = m_period.firstQuarter().code();
        slot.toQuarter = m_period.lastQuarter().code();
        slot.isWhole = true;
        columns.push_back(slot);
        found.remove(value);
    };
    for (const ListedValue &listed : m_definition.columns.listed) {
        for (const QString &value : storedValues(dimension, listed.values.value(0), m_reference))
            add(value, listed.label, listed.key);
    }
    for (const QString &value : valuesInOrder(dimension, m_reference)) {
        if (found.contains(value))
            add(value, {}, {});
    }
    if (found.contains(QString()))
        add(QString(), {}, {});
    m_slots.insert(m_slots.begin(), columns.begin(), columns.end());
}

QStringList PivotFiller::rowKeyOf(const Group &group, const TallyRow &row) const
{
    QStringList key;
    qsizetype next = 0;
    for (const size_t level : group.rowLevels) {
        switch (m_definition.rows[level].dimension) {
        case Dimension::Year:
            key.append(Quarter::fromCode(row.quarter).year.label());
            break;
        case Dimension::Quarter:
            key.append(u"Q%1"_s.arg(row.quarter % 10));
            break;
        case Dimension::Month:
            key.append(row.month);
            break;
        default:
            key.append(row.groups.at(next++));
        }
    }
    return key;
}

bool PivotFiller::falls(const TallyRow &row, size_t acrossLevel, bool tellsColumns,
                        const ColumnSlot &slot) const
{
    if (!slot.month.isEmpty())
        return row.month == slot.month;
    if (slot.value && tellsColumns)
        return row.groups.at(qsizetype(acrossLevel)) == *slot.value;
    if (row.quarter == 0)
        return true;
    if (slot.year)
        return row.quarter / 10 == slot.year->startYear && row.quarter <= slot.toQuarter;
    if (m_yearLevel >= 0) {
        // Rows are years: a column means the same quarters of each.
        const bool isThisYear = row.quarter / 10 == m_period.year.startYear;
        const int last = slot.isWhole && !isThisYear ? 4 : slot.toQuarter % 10;
        return row.quarter % 10 >= slot.fromQuarter % 10 && row.quarter % 10 <= last;
    }
    return row.quarter >= slot.fromQuarter && row.quarter <= slot.toQuarter;
}

void PivotFiller::add(Group &group, const QString &rowKey, size_t slot, const TallyRow &row)
{
    const size_t aggregates = group.query.aggregates.size();
    const size_t size = m_slots.size() * aggregates;
    std::vector<Bucket> &ofRow = group.byRow[rowKey];
    ofRow.resize(size);
    for (size_t i = 0; i < aggregates; ++i) {
        if (!row.values[i])
            continue;
        for (Bucket *bucket :
             {&ofRow[slot * aggregates + i], &group.total[slot * aggregates + i]}) {
            bucket->sum += *row.values[i];
            bucket->any = true;
        }
    }
}

void PivotFiller::accumulate(Group &group)
{
    group.total.assign(m_slots.size() * group.query.aggregates.size(), {});
    if (group.query.aggregates.front().value == Tally::Value::Responses) {
        accumulateDistinct(group);
        return;
    }
    const size_t across = group.query.groups.empty() ? 0 : group.query.groups.size() - 1;
    for (const TallyRow &row : group.rows) {
        const QString key = joinedLevels(rowKeyOf(group, row));
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            if (falls(row, across, group.tellsColumns, m_slots[slot]))
                add(group, key, slot, row);
        }
    }
}

/// Different responses cannot be added up from parts: each column is asked for by itself, and so is
/// the row of totals.
void PivotFiller::accumulateDistinct(Group &group)
{
    if (m_byMonth || m_yearLevel >= 0)
        throw StorageError(cannotTell(Dimension::Month));
    TallyQuery query = group.query;
    query.byQuarter = false;
    const bool isAcross =
        m_definition.columns.by == ColumnAxis::By::Dimension && group.tellsColumns;
    if (isAcross)
        query.groups.pop_back();
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot].isAhead)
            continue;
        TallyQuery ofSlot = query;
        ofSlot.fromQuarter = m_slots[slot].fromQuarter;
        ofSlot.toQuarter = m_slots[slot].toQuarter;
        if (isAcross && m_slots[slot].value)
            ofSlot.filters.push_back({m_definition.columns.dimension, {*m_slots[slot].value}});
        const size_t aggregates = query.aggregates.size();
        for (const TallyRow &row : tally(ofSlot))
            add(group, joinedLevels(rowKeyOf(group, row)), slot, row);
        ofSlot.groups.clear();
        for (const TallyRow &row : tally(ofSlot)) {
            for (size_t i = 0; i < aggregates; ++i)
                group.total[slot * aggregates + i] = {row.values[i].value_or(0),
                                                      row.values[i] > 0.0};
        }
    }
}

} // namespace redress
