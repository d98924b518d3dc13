// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings of a table change: which day places an entry, which quarters have a column,
// what a share is of, and how a change is told.
#include "tests/recount/counter.h"

#include <algorithm>

namespace redress::recount {

int Counter::lastDay() const
{
    return m_period.asAt == Almanac::kNoDay
               ? m_almanac.lastOfQuarter(m_period.year, m_period.through)
               : m_period.asAt;
}

/// A quarter in which nothing is counted, neither above nor below, has no column.
void Counter::dropQuietQuarters()
{
    const auto isQuiet = [&](const Slot &slot) {
        double sum = 0;
        std::vector<const Entry *> behind;
        for (const Leaf &leaf : m_leaves) {
            tally(leaf.counted, {}, slot, sum, behind);
            if (leaf.base)
                tally(*leaf.base, {}, slot, sum, behind);
        }
        return !slot.isWhole && (slot.isAhead || behind.empty());
    };
    m_slots.erase(std::remove_if(m_slots.begin(), m_slots.end(), isQuiet), m_slots.end());
}

/// A column that is there only if it counts anything has nothing in any quarter.
void Counter::dropIdleColumns()
{
    const auto isIdle = [&](const Leaf &leaf) {
        double sum = 0;
        std::vector<const Entry *> behind;
        for (const Slot &slot : m_slots)
            tally(leaf.counted, {}, slot, sum, behind);
        return leaf.asked->isOnlyIfAny && behind.empty();
    };
    m_leaves.erase(std::remove_if(m_leaves.begin(), m_leaves.end(), isIdle), m_leaves.end());
}

/// On the day asked for, an outcome that came later was not known yet.
int Counter::markOf(const Entry &entry, Mark mark) const
{
    const bool isLater =
        mark == kOutcome && m_period.asAt != Almanac::kNoDay && entry.concluded > m_period.asAt;
    return isLater ? kBlank : entry.marks[mark];
}

/// What became of what was received in the period, whenever that was. \source S-21, S-28
Half Counter::placedByReceipt(const Half &half) const
{
    Half placed = half;
    const bool isByEnd = half.placedBy == &Entry::responded || half.placedBy == &Entry::found;
    const bool isLearning = half.of == &m_ledger.issues || half.of == &m_ledger.actions;
    if (isLearning && isByEnd && m_request.isLearningByReceipt)
        placed.placedBy = &Entry::received;
    if (half.of == &m_ledger.stages && isByEnd && m_request.isByReceipt) {
        placed.placedBy = &Entry::received;
        const auto isKnown = [end = half.placedBy, asAt = m_period.asAt](const Entry &entry) {
            const int day = entry.*end;
            return day != Almanac::kNoDay && (asAt == Almanac::kNoDay || day <= asAt);
        };
        placed.counts = [isKnown, counts = half.counts](const Entry &entry) {
            return isKnown(entry) && counts(entry);
        };
    }
    return placed;
}

/// Of a whole year alone: demand is not told by quarters.
std::optional<double> Counter::referralsOf(const Key &key, const Slot &slot) const
{
    const bool isOfYear = slot.isWhole || m_request.columns == "year";
    for (const Demand &figure : m_ledger.demand) {
        const bool isReferrals =
            m_ledger.words().text(figure.indicator).find("eferral") != std::string::npos;
        if (isOfYear && isReferrals && figure.year == whenOf(key, slot).year)
            return double(figure.value);
    }
    return std::nullopt;
}

/// A rate changes by points, whatever was asked for. \source domain M-25
void Counter::addChanges(CountedTable &table) const
{
    const size_t leaves = m_leaves.size();
    for (size_t i = 0; i < leaves; ++i) {
        const Leaf &leaf = m_leaves[i];
        const bool isRate = leaf.asked->isShare || leaf.rule.unit == Rule::Unit::Percent;
        const bool isPercent = m_request.change == "percent" && !isRate;
        const bool isAlone = leaves == 1 || leaf.asked->key.empty();
        table.columns.push_back(isAlone ? m_request.changeKey
                                        : m_request.changeKey + '_' + leaf.asked->key);
        for (std::vector<Square> &row : table.squares) {
            const size_t last = (size_t(m_request.years) - 1) * leaves + i;
            row.push_back(
                change(row[last - leaves], row[last], isPercent, m_request.changeDecimals));
            // A part of a year has not changed on the whole of the year before.
            if (lastCovered() < m_almanac.lastOfQuarter(m_period.year, 4)) {
                row.back().state = Square::State::NotAvailable;
                row.back().printed.reset();
            }
        }
    }
}

} // namespace redress::recount
