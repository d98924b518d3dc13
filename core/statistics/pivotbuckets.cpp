// SPDX-License-Identifier: GPL-3.0-or-later
// The buckets of a pivot: where the answers of its statements fall, by row and by column.
#include "core/statistics/pivotfiller.h"

#include "core/statistics/pivotplan.h"
#include "core/store/storageerror.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

QStringList PivotFiller::rowKeyOf(const Group &group, const TallyRow &row) const
{
    QStringList key;
    key.reserve(qsizetype(group.rowLevels.size()));
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

bool PivotFiller::falls(const Group &group, const TallyRow &row, const ColumnSlot &slot) const
{
    if (slot.value && group.outerAt && row.groups.at(*group.outerAt) != *slot.value)
        return false;
    if (slot.innerValue && group.innerAt && row.groups.at(*group.innerAt) != *slot.innerValue)
        return false;
    return fallsInTime(row, slot);
}

bool PivotFiller::fallsInTime(const TallyRow &row, const ColumnSlot &slot) const
{
    // Where rows are years, a month means that of each year.
    constexpr qsizetype kYearDigits = 4;
    if (!slot.month.isEmpty())
        return m_yearLevel < 0 ? row.month == slot.month
                               : row.month.mid(kYearDigits) == slot.month.mid(kYearDigits);
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

void PivotFiller::add(Group &group, const QStringList &rowKey, size_t slot, const TallyRow &row)
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
    group.byRow.reserve(qsizetype(group.rows.size()));
    for (const TallyRow &row : group.rows) {
        const QStringList key = rowKeyOf(group, row);
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            if (falls(group, row, m_slots[slot]))
                add(group, key, slot, row);
        }
    }
}

bool PivotFiller::needsTotals() const
{
    return m_definition.rows.empty() || !m_definition.totalRow.isEmpty() ||
           std::ranges::any_of(m_definition.measures, [](const MeasureColumn &column) {
               return column.share == MeasureColumn::Share::OfColumn || column.onlyIfAny;
           });
}

/// Different responses cannot be added up from parts: each column is asked for by itself, and so is
/// the row of totals.
void PivotFiller::accumulateDistinct(Group &group)
{
    if (m_byMonth)
        throw StorageError(cannotTell(Dimension::Month));
    for (const size_t level : group.rowLevels) {
        const Dimension dimension = m_definition.rows[level].dimension;
        if (kindOf(dimension) == DimensionKind::Period)
            throw StorageError(cannotTell(dimension));
    }
    TallyQuery query = group.query;
    query.byQuarter = false;
    query.groups.resize(query.groups.size() - (group.outerAt ? 1 : 0) - (group.innerAt ? 1 : 0));
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot].isAhead)
            continue;
        TallyQuery ofSlot = query;
        ofSlot.fromQuarter = m_slots[slot].fromQuarter;
        ofSlot.toQuarter = m_slots[slot].toQuarter;
        if (group.outerAt && m_slots[slot].value)
            ofSlot.filters.push_back({m_definition.columns.dimension, {*m_slots[slot].value}});
        if (group.innerAt && m_slots[slot].innerValue)
            ofSlot.filters.push_back(
                {m_definition.columns.inner.dimension, {*m_slots[slot].innerValue}});
        const size_t aggregates = query.aggregates.size();
        std::vector<TallyRow> rows = tally(ofSlot);
        for (const TallyRow &row : rows)
            add(group, rowKeyOf(group, row), slot, row);
        if (!ofSlot.groups.empty()) {
            if (!needsTotals())
                continue;
            ofSlot.groups.clear();
            rows = tally(ofSlot);
        }
        for (const TallyRow &row : rows) {
            for (size_t i = 0; i < aggregates; ++i)
                group.total[slot * aggregates + i] = {row.values[i].value_or(0),
                                                      row.values[i] > 0.0};
        }
    }
}

} // namespace redress
