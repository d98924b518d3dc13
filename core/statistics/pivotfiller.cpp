// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/pivotfiller.h"

#include "core/statistics/labels.h"
#include "core/statistics/pivotplan.h"
#include "core/statistics/restatedrounding.h"
#include "core/statistics/tablelayout.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/// Whether \p known is what \p ofTable and \p own are together.
bool isSameFilter(const std::vector<BoundFilter> &known, const std::vector<BoundFilter> &ofTable,
                  const std::vector<BoundFilter> &own)
{
    const auto contains = [](const std::vector<BoundFilter> &filters, const BoundFilter &filter) {
        return std::ranges::find(filters, filter) != filters.end();
    };
    return !own.empty() &&
           std::ranges::all_of(own, [&](const auto &one) { return contains(known, one); }) &&
           std::ranges::all_of(ofTable, [&](const auto &one) { return contains(known, one); }) &&
           std::ranges::all_of(known, [&](const auto &one) {
               return contains(ofTable, one) || contains(own, one);
           });
}

} // namespace

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
{
    m_byQuarter = m_yearLevel >= 0;
    for (const ColumnBy by : {definition.columns.by, definition.columns.inner.by}) {
        m_byMonth = m_byMonth || by == ColumnBy::Month;
        m_byQuarter = m_byQuarter || by == ColumnBy::Quarter || by == ColumnBy::Year;
    }
    for (const RowLevel &level : definition.rows) {
        m_byMonth = m_byMonth || level.dimension == Dimension::Month;
        m_byQuarter = m_byQuarter || level.dimension == Dimension::Quarter;
        m_hasTimeRows = m_hasTimeRows || kindOf(level.dimension) == DimensionKind::Period;
    }
}

RowHead PivotFiller::headNamed(const QString &name) const
{
    RowHead head;
    head.names = QStringList{name};
    while (head.names.size() < qsizetype(m_definition.rows.size()))
        head.names.append(QString());
    head.words = head.names;
    return head;
}

void PivotFiller::addTo(TallyBatch &batch)
{
    plan();
    for (const Group &group : m_groups)
        batch.add(group.query);
}

FilledTable PivotFiller::fill()
{
    if (m_leaves.empty())
        plan();
    for (Group &group : m_groups)
        fetch(group);
    discoverColumns();
    dropQuietQuarters();
    for (Group &group : m_groups)
        accumulate(group);
    const std::vector<MeasureColumn> columns = dropIdleColumns();

    FilledTable table;
    table.definition = m_definition;
    table.definition.measures = columns;
    table.period = m_period;
    table.rowLevels = m_definition.rows;
    table.columnSlots = m_slots;
    addColumns(table);
    const auto addCells = [&](RowHead head, const auto &cellAt) {
        std::vector<Cell> cells;
        cells.reserve(m_slots.size() * m_leaves.size());
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            for (const Leaf &leaf : m_leaves) {
                cells.push_back(cellAt(leaf, slot));
                table.hasHistory = table.hasHistory || cells.back().isHistory;
            }
        }
        table.rows.push_back(std::move(head));
        table.cells.push_back(std::move(cells));
    };
    const auto addRow = [&](RowHead head, const RowKey &key) {
        addCells(std::move(head),
                 [&](const Leaf &leaf, size_t slot) { return cellOf(leaf, key, slot); });
    };
    const auto addRest = [&](const std::vector<QStringList> &rest) {
        RowHead head = headNamed(m_definition.othersRow);
        head.rest = rest;
        addCells(std::move(head),
                 [&](const Leaf &leaf, size_t slot) { return restCell(leaf, rest, slot); });
    };
    if (m_definition.rows.empty()) {
        addRow({{}, {}, {}, false, {}}, std::nullopt);
    } else {
        const Rows rows = rowKeys();
        for (const QStringList &key : rows.shown)
            addRow(headOf(key), key);
        if (!rows.rest.empty())
            addRest(rows.rest);
        if (!m_definition.totalRow.isEmpty()) {
            RowHead total = headNamed(m_definition.totalRow);
            total.isTotal = true;
            addRow(std::move(total), std::nullopt);
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
    query.toQuarter = m_period.lastQuarter().code();
    const ColumnAxis &axis = m_definition.columns;
    int years = 1;
    if (axis.by == ColumnBy::Year)
        years = axis.years;
    if (axis.inner.by == ColumnBy::Year)
        years = axis.inner.years;
    if (m_yearLevel >= 0)
        years = m_definition.rows[size_t(m_yearLevel)].years;
    query.fromQuarter = Quarter{{m_period.year.startYear - years + 1}, 1}.code();
    query.asAt = m_period.asAt;
    query.lastDay = m_period.asAt.value_or(m_period.lastDay());
}

PivotFiller::Place PivotFiller::planTally(const Tally &tally, const MeasureColumn &column,
                                          bool isDenominator)
{
    PlannedTally planned = plannedTally(m_definition, tally, column, isDenominator, m_reference);
    Group group;
    group.query = planned.query;
    setRange(group.query);
    group.rowLevels = planned.rowLevels;
    for (const size_t level : planned.rowLevels) {
        const Dimension dimension = m_definition.rows[level].dimension;
        if (kindOf(dimension) != DimensionKind::Period)
            group.query.groups.push_back(dimension);
    }
    group.query.byQuarter = m_byQuarter;
    group.query.byMonth = m_byMonth;
    const ColumnAxis &axis = m_definition.columns;
    const auto addGroup = [&](ColumnBy by, Dimension dimension,
                              bool isTold) -> std::optional<qsizetype> {
        if (by != ColumnBy::Dimension || !isTold)
            return std::nullopt;
        group.query.groups.push_back(dimension);
        return qsizetype(group.query.groups.size()) - 1;
    };
    group.outerAt = addGroup(axis.by, axis.dimension, planned.tellsColumns);
    group.innerAt = addGroup(axis.inner.by, axis.inner.dimension, planned.tellsInner);

    // Tallies over the same facts, placed and filtered alike, are numbers of one statement, also
    // where one has a filter by itself that the others have from the table. Different values that
    // do not add up need one of their own.
    const bool additive = tally.isAdditive();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        Group &known = m_groups[i];
        if (isSameFilter(known.query.filters, group.query.filters, planned.aggregate.filters)) {
            group.query.filters = known.query.filters;
            planned.aggregate.filters.clear();
        }
        const bool fits =
            known.query.fact == group.query.fact &&
            known.query.placement == group.query.placement &&
            known.query.filters == group.query.filters && known.rowLevels == group.rowLevels &&
            known.outerAt == group.outerAt && known.innerAt == group.innerAt &&
            (additive ? known.query.aggregates.front().value != Tally::Value::Responses
                      : known.query.aggregates.front() == planned.aggregate);
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

void PivotFiller::fetch(Group &group)
{
    // Different responses are asked for by columns, once these are known.
    const bool isDistinct = group.query.aggregates.front().value == Tally::Value::Responses;
    const bool tellsColumns = group.outerAt || group.innerAt || m_definition.columns.activeOnly;
    if (group.query.fact == Fact::Demand)
        fetchDemand(group);
    else if (!isDistinct || tellsColumns)
        group.rows = tally(group.query);
}

void PivotFiller::fetchDemand(Group &group)
{
    const auto passes = [](const std::vector<BoundFilter> &filters, const QString &indicator) {
        return std::ranges::all_of(filters, [&](const BoundFilter &filter) {
            return filter.dimension != Dimension::DemandIndicator ||
                   filter.values.contains(indicator);
        });
    };
    for (const DemandFigure &figure : m_demand) {
        const QString indicator = QString::number(figure.indicator.value());
        if (!passes(group.query.filters, indicator))
            continue;
        TallyRow row;
        if (!group.query.groups.empty())
            row.groups.append(indicator);
        row.quarter = Quarter{figure.year, 1}.code();
        for (const Aggregate &aggregate : group.query.aggregates)
            row.values.push_back(passes(aggregate.filters, indicator)
                                     ? std::optional(double(figure.value))
                                     : std::nullopt);
        const bool isWanted =
            row.quarter >= group.query.fromQuarter && row.quarter <= group.query.toQuarter;
        if (isWanted)
            group.rows.push_back(row);
    }
}

/// Where only quarters with activity are wanted, those without any are no columns. \source
/// reports/REQUIRED 000-19
void PivotFiller::dropQuietQuarters()
{
    const bool isWanted = m_definition.columns.activeOnly &&
                          m_definition.columns.by == ColumnBy::Quarter &&
                          m_definition.columns.inner.by == ColumnBy::None && m_yearLevel < 0;
    if (!isWanted)
        return;
    QSet<int> active;
    for (const Group &group : m_groups) {
        if (group.query.fact == Fact::Demand)
            continue;
        for (const TallyRow &row : group.rows) {
            const bool isAny = std::ranges::any_of(
                row.values, [](const auto &value) { return value.value_or(0) != 0; });
            if (isAny)
                active.insert(row.quarter);
        }
    }
    std::erase_if(m_slots, [&](const ColumnSlot &slot) {
        return !slot.isTotal && !active.contains(slot.fromQuarter);
    });
}

/// Columns that are there only if they count anything, and do not, are no columns of the table.
/// \return those that stay: what the places of measures in the table mean.
std::vector<MeasureColumn> PivotFiller::dropIdleColumns()
{
    const auto isIdle = [this](const Leaf &leaf) {
        if (!leaf.column->onlyIfAny)
            return false;
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            const Cell cell = cellOf(leaf, std::nullopt, slot);
            if (cell.numerator != 0 || cell.denominator.value_or(0) != 0 || cell.rate)
                return false;
        }
        return true;
    };
    if (!std::ranges::all_of(m_leaves, isIdle))
        std::erase_if(m_leaves, isIdle);
    std::vector<MeasureColumn> columns;
    for (const Leaf &leaf : m_leaves)
        columns.push_back(*leaf.column);
    return columns;
}

/// The values across: those that are listed, then those that were found, in their own order.
std::vector<ColumnEntry> PivotFiller::valueEntries(Dimension dimension, bool isInner) const
{
    QSet<QString> found;
    for (const Group &group : m_groups) {
        const auto at = isInner ? group.innerAt : group.outerAt;
        for (const TallyRow &row : group.rows) {
            if (at)
                found.insert(row.groups.at(*at));
        }
    }
    std::vector<ColumnEntry> entries;
    const auto add = [&](const QString &value, const QString &label, const QString &key) {
        ColumnEntry entry;
        entry.value = value;
        entry.label = label.isEmpty() ? nameOf(dimension, value) : label;
        entry.key = key.isEmpty() ? wordOfValue(dimension, value, m_reference) : key;
        if (entry.key.isEmpty())
            entry.key = u"not_recorded"_s;
        entries.push_back(entry);
        found.remove(value);
    };
    if (!isInner) {
        for (const ListedValue &listed : m_definition.columns.listed) {
            for (const QString &value :
                 storedValues(dimension, listed.values.value(0), m_reference))
                add(value, listed.label, listed.key);
        }
    }
    for (const QString &value : valuesInOrder(dimension, m_reference)) {
        if (found.contains(value))
            add(value, {}, {});
    }
    if (found.contains(QString()))
        add(QString(), {}, {});
    return entries;
}

std::vector<ColumnEntry> PivotFiller::entriesOf(bool isInner) const
{
    const ColumnAxis &axis = m_definition.columns;
    const InnerColumns &inner = axis.inner;
    const ColumnBy by = isInner ? inner.by : axis.by;
    std::vector<ColumnEntry> entries =
        by == ColumnBy::Dimension
            ? valueEntries(isInner ? inner.dimension : axis.dimension, isInner)
            : periodEntries(by, isInner ? inner.years : axis.years, axis.reachedOnly, m_period);
    const QString &totalKey = isInner ? inner.totalKey : axis.totalKey;
    if (!totalKey.isEmpty()) {
        ColumnEntry total;
        total.key = totalKey;
        total.label = isInner ? inner.totalLabel : axis.totalLabel;
        total.isTotal = true;
        entries.push_back(total);
    }
    return entries;
}

void PivotFiller::discoverColumns()
{
    const ColumnAxis &axis = m_definition.columns;
    if (axis.by == ColumnBy::None)
        m_slots = wholeSlot(m_period);
    else if (axis.inner.by == ColumnBy::None)
        m_slots = columnSlots(entriesOf(false), m_period);
    else
        m_slots = columnSlots(entriesOf(false), entriesOf(true), m_period);
}

} // namespace redress
