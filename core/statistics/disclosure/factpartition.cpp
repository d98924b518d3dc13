// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/factpartition.h"

#include <algorithm>
#include <unordered_map>

namespace redress {

namespace {

/// Where the facts of \p set stand in \p all; both ascend.
std::vector<size_t> placesOf(const std::vector<qint64> &set, const std::vector<qint64> &all)
{
    std::vector<size_t> places;
    places.reserve(set.size());
    auto from = all.begin();
    for (const qint64 fact : set) {
        from = std::lower_bound(from, all.end(), fact);
        places.push_back(size_t(from - all.begin()));
    }
    return places;
}

std::vector<qint64> unionOf(std::span<const std::vector<qint64> *const> sets)
{
    std::vector<qint64> all;
    for (const auto *set : sets)
        all.insert(all.end(), set->begin(), set->end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

FactPartition::FactPartition(std::span<const std::vector<qint64> *const> sets)
    : m_partsOfSet(sets.size())
{
    // All facts are one part at first; each set splits those that lie partly within it.
    const std::vector<qint64> all = unionOf(sets);
    std::vector<size_t> partOf(all.size(), 0);
    std::vector<std::vector<size_t>> places;
    size_t next = 1;
    for (const auto *set : sets) {
        places.push_back(placesOf(*set, all));
        std::unordered_map<size_t, size_t> within;
        for (const size_t place : places.back()) {
            const auto [split, isNew] = within.try_emplace(partOf[place], next);
            next += isNew ? 1 : 0;
            partOf[place] = split->second;
        }
    }
    std::unordered_map<size_t, size_t> numbers;
    for (size_t &part : partOf) {
        part = numbers.try_emplace(part, numbers.size()).first->second;
        m_sizes.resize(numbers.size());
        ++m_sizes[part];
    }
    for (size_t set = 0; set < sets.size(); ++set) {
        std::vector<size_t> &parts = m_partsOfSet[set];
        for (const size_t place : places[set])
            parts.push_back(partOf[place]);
        std::ranges::sort(parts);
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    }
}

} // namespace redress
