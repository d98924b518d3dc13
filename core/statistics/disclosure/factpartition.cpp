// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/factpartition.h"

#include <map>

namespace redress {

FactPartition::FactPartition(std::span<const std::vector<qint64> *const> sets)
    : m_partsOfSet(sets.size())
{
    std::map<qint64, std::vector<size_t>> setsOfFact;
    for (size_t set = 0; set < sets.size(); ++set) {
        for (const qint64 fact : *sets[set])
            setsOfFact[fact].push_back(set);
    }
    std::map<std::vector<size_t>, size_t> parts;
    for (const auto &[fact, within] : setsOfFact) {
        const auto [found, isNew] = parts.try_emplace(within, m_sizes.size());
        if (isNew) {
            m_sizes.push_back(0);
            for (const size_t set : within)
                m_partsOfSet[set].push_back(found->second);
        }
        ++m_sizes[found->second];
    }
}

} // namespace redress
