// SPDX-License-Identifier: GPL-3.0-or-later
// The facts behind a cell of a pivot.
#include "core/statistics/pivotfiller.h"

#include "core/statistics/pivotplan.h"
#include "core/statistics/restatedtally.h"

#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Narrows a statement down to one column of a table.
void narrowToColumn(TallyQuery &query, const TableDefinition &definition,
                    const PlannedTally &planned, const ColumnSlot &slot)
{
    const ColumnAxis &axis = definition.columns;
    if (slot.value && planned.tellsColumns)
        query.filters.push_back({axis.dimension, {*slot.value}});
    if (slot.innerValue && planned.tellsInner)
        query.filters.push_back({axis.inner.dimension, {*slot.innerValue}});
    if (!slot.month.isEmpty())
        query.month = slot.month;
}

/// Narrows a statement down to one row of a table.
void narrowToRow(TallyQuery &query, const FilledTable &table, const PlannedTally &planned,
                 const ColumnSlot &slot, const QStringList &keys)
{
    const int yearLevel = yearLevelOf(table.definition);
    if (yearLevel >= 0) {
        const auto year = FinancialYear::fromTyped(keys.at(yearLevel)).value_or(table.period.year);
        const bool isPeriodYear = year == table.period.year;
        query.fromQuarter = year.startYear * 10 + slot.fromQuarter % 10;
        query.toQuarter =
            year.startYear * 10 + (slot.isWhole && !isPeriodYear ? 4 : slot.toQuarter % 10);
        if (!slot.month.isEmpty())
            query.month = monthOf(year, slot.month);
    }
    for (const size_t level : planned.rowLevels) {
        const Dimension dimension = table.definition.rows[level].dimension;
        const QString &value = keys.at(qsizetype(level));
        if (dimension == Dimension::Month)
            query.month = value;
        else if (dimension == Dimension::Quarter) // Of the year of the row or of the column.
            query.fromQuarter = query.toQuarter =
                query.fromQuarter / 10 * 10 + value.mid(1).toInt();
        else if (kindOf(dimension) != DimensionKind::Period)
            query.filters.push_back({dimension, {value.startsWith(u'=') ? u"-1"_s : value}});
    }
}

} // namespace

size_t PivotFiller::restFacts(const Leaf &leaf, const std::vector<QStringList> &rest,
                              size_t slot) const
{
    const Group &group = m_groups[leaf.numerator.group];
    const PlannedTally planned =
        plannedTally(m_definition, leaf.measure->numerator, *leaf.column, false, m_reference);
    QSet<qint64> facts;
    for (const QStringList &key : rest) {
        TallyQuery query = group.query;
        query.fromQuarter = m_slots[slot].fromQuarter;
        query.toQuarter = m_slots[slot].toQuarter;
        narrowToColumn(query, m_definition, planned, m_slots[slot]);
        for (const size_t level : group.rowLevels) {
            const QString &value = key.at(qsizetype(level));
            query.filters.push_back(
                {m_definition.rows[level].dimension, {value.startsWith(u'=') ? u"-1"_s : value}});
        }
        const auto behind = m_restatement ? restatedFactsBehind(m_database, query,
                                                                planned.aggregate, *m_restatement)
                                          : factsBehind(m_database, query, planned.aggregate);
        for (const FactRef &fact : behind)
            facts.insert(fact.factId);
    }
    return size_t(facts.size());
}

PivotFiller::Behind PivotFiller::behind(const FilledTable &table, const ReferenceData &reference,
                                        size_t row, size_t column)
{
    const ColumnHead &head = table.columns[column];
    const Cell &cell = table.cell(row, column);
    const bool hasCases = !head.isChange && !cell.isHistory && cell.state != Cell::State::Ahead;
    if (!hasCases)
        return {};
    const MeasureColumn &measureColumn = table.definition.measures[head.measure];
    const Measure &measure = *measureNamed(measureColumn.measure);
    if (measure.numerator.fact == Fact::Demand || measure.isOnlyPublished())
        return {};
    const ColumnSlot &slot = table.columnSlots[head.slot];
    const RowHead &rowHead = table.rows[row];

    const auto queriesOf = [&](const Tally &tally, bool isDenominator, bool ofWholeColumn) {
        const PlannedTally planned = plannedTally(
            table.definition, tally, ofWholeColumn ? shareBaseOf(measureColumn) : measureColumn,
            isDenominator, reference);
        CellQuery found{planned.query, planned.aggregate};
        found.query.fromQuarter = slot.fromQuarter;
        found.query.toQuarter = slot.toQuarter;
        found.query.asAt = table.period.asAt;
        found.query.lastDay = table.period.asAt.value_or(table.period.lastDay());
        narrowToColumn(found.query, table.definition, planned, slot);
        if (rowHead.isTotal || ofWholeColumn || (rowHead.keys.isEmpty() && !rowHead.isOthers()))
            return std::vector{found};
        std::vector<CellQuery> queries;
        for (const QStringList &keys :
             rowHead.isOthers() ? rowHead.rest : std::vector{rowHead.keys}) {
            queries.push_back(found);
            narrowToRow(queries.back().query, table, planned, slot, keys);
        }
        return queries;
    };
    Behind behind;
    behind.numerator = queriesOf(measure.numerator, false, false);
    behind.hasDenominator = true;
    if (measureColumn.share == MeasureColumn::Share::OfColumn)
        behind.denominator = queriesOf(measure.numerator, false, true);
    else if (measure.denominator && !measure.isOfDemand())
        behind.denominator = queriesOf(*measure.denominator, true, false);
    else
        behind.hasDenominator = false;
    return behind;
}

} // namespace redress
