// SPDX-License-Identifier: GPL-3.0-or-later
// The time that a cell of a pivot covers: to come, recorded, or before the first record.
#include "core/statistics/pivotfiller.h"

#include "core/statistics/pivotplan.h"

namespace redress {

using namespace Qt::StringLiterals;

ColumnSlot PivotFiller::slotFor(const RowKey &row, size_t index) const
{
    ColumnSlot slot = m_slots[index];
    if (m_yearLevel < 0 || !row)
        return slot;
    const auto year = FinancialYear::fromTyped(row->at(m_yearLevel));
    if (!year)
        return slot;
    const bool isPeriodYear = *year == m_period.year;
    slot.fromQuarter = year->startYear * 10 + slot.fromQuarter % 10;
    slot.toQuarter =
        year->startYear * 10 + (slot.isWhole && !isPeriodYear ? 4 : slot.toQuarter % 10);
    if (!slot.month.isEmpty())
        slot.month = monthOf(*year, slot.month);
    return slot;
}

/// The quarter that a row stands for; nothing if its levels name none.
std::optional<int> PivotFiller::quarterOf(const QStringList &key) const
{
    for (size_t level = 0; level < m_definition.rows.size(); ++level) {
        if (m_definition.rows[level].dimension == Dimension::Quarter)
            return key.at(qsizetype(level)).mid(1).toInt();
    }
    return std::nullopt;
}

bool PivotFiller::isAhead(const RowKey &row, size_t index) const
{
    if (m_yearLevel < 0)
        return m_slots[index].isAhead;
    if (!row)
        return false;
    Quarter first = Quarter::fromCode(slotFor(row, index).fromQuarter);
    if (first.year == m_period.year && m_slots[index].isAhead)
        return true;
    if (const auto quarter = quarterOf(*row))
        first.number = *quarter;
    const bool isBeyond = first.year == m_period.year && first.number > m_period.throughQuarter;
    return isBeyond || !m_period.reaches(first);
}

/// The last quarter that a cell covers.
Quarter PivotFiller::lastQuarterOf(const RowKey &row, size_t index) const
{
    if (!m_hasTimeRows)
        return Quarter::fromCode(m_slots[index].toQuarter);
    Quarter last = Quarter::fromCode(slotFor(row, index).toQuarter);
    for (size_t level = 0; row && level < m_definition.rows.size(); ++level) {
        if (m_definition.rows[level].dimension != Dimension::Month)
            continue;
        const QDate first = QDate::fromString(row->at(qsizetype(level)) + u"-01"_s, Qt::ISODate);
        if (first.isValid())
            return Quarter::of(first);
    }
    if (const auto quarter = row ? quarterOf(*row) : std::nullopt)
        last.number = *quarter;
    return last;
}

bool PivotFiller::isBeforeRecords(const RowKey &row, size_t index) const
{
    // In an empty file the year that is asked for is the first.
    return lastQuarterOf(row, index) < m_firstQuarter.value_or(m_period.firstQuarter());
}

} // namespace redress
