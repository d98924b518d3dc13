// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a pivot in groups of which only the largest are shown: the causes of the five commonest
// issues. \source domain M-17
#include "core/statistics/pivotfiller.h"

#include "core/statistics/pivotplan.h"

#include <algorithm>
#include <iterator>

namespace redress {

/// How large the group of a row is: by what is counted for the group alone, where a column is, or
/// else by what the first measure counts of the row. In the last column that has come.
double PivotFiller::groupWeightOf(const QStringList &key, size_t level) const
{
    const auto ofGroup = std::ranges::find_if(
        m_leaves, [level](const Leaf &leaf) { return leaf.column->ofLevel == int(level) + 1; });
    const Leaf &leaf = ofGroup == m_leaves.end() ? m_leaves.front() : *ofGroup;
    for (size_t slot = m_slots.size(); slot-- > 0;) {
        if (!isAhead(key, slot))
            return bucketOf(leaf.numerator, key, slot).sum;
    }
    return 0;
}

void PivotFiller::keepLargestGroups(std::vector<QStringList> &keys) const
{
    for (size_t level = 0; level < m_definition.rows.size(); ++level) {
        const auto top = size_t(std::max(0, m_definition.rows[level].top));
        if (top == 0)
            continue;
        const auto groupOf = [&](const QStringList &key) {
            return key.first(qsizetype(level) + 1);
        };
        struct RowGroup {
            QStringList id;
            QString name;
            double weight = 0;
        };
        const bool isToldApart = std::ranges::any_of(
            m_leaves, [level](const Leaf &leaf) { return leaf.column->ofLevel == int(level) + 1; });
        std::vector<RowGroup> groups;
        for (const QStringList &key : keys) {
            const auto known = std::ranges::find(groups, groupOf(key), &RowGroup::id);
            if (known == groups.end())
                groups.push_back({groupOf(key), headOf(key).names.at(qsizetype(level)),
                                  groupWeightOf(key, level)});
            else if (!isToldApart)
                known->weight += groupWeightOf(key, level);
        }
        std::ranges::stable_sort(groups, [](const RowGroup &a, const RowGroup &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.name < b.name;
        });
        groups.resize(std::min(groups.size(), top));
        std::vector<QStringList> kept;
        for (const RowGroup &group : groups)
            std::ranges::copy_if(keys, std::back_inserter(kept),
                                 [&](const QStringList &key) { return groupOf(key) == group.id; });
        keys = std::move(kept);
    }
}

} // namespace redress
