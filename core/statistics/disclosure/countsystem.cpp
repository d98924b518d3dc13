// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countsystem.h"

#include "core/statistics/disclosure/protection.h"

#include <algorithm>

namespace redress {

size_t CountSystem::addCount(const FactSet &facts)
{
    const auto [known, isNew] = m_countOfFacts.try_emplace(facts, m_counts.size());
    if (isNew) {
        Count count;
        count.facts = facts;
        count.cases = facts.size();
        m_counts.push_back(std::move(count));
    }
    return known->second;
}

size_t CountSystem::addSum(const FactSet &facts, size_t cases)
{
    const size_t number = addCount(facts);
    m_counts[number].cases = cases;
    m_counts[number].isSum = true;
    return number;
}

size_t CountSystem::add(const CountSystem &other, size_t count)
{
    const Count &known = other.m_counts[count];
    return known.isSum ? addSum(known.facts, known.cases) : addCount(known.facts);
}

size_t CountSystem::addRestOf(size_t whole, const FactSet &rest)
{
    return m_counts[whole].isSum ? addSum(rest, rest.size()) : addCount(rest);
}

size_t CountSystem::addCell(std::vector<size_t> counts)
{
    for (const size_t count : counts)
        m_counts[count].cells.push_back(m_cells.size());
    m_cells.push_back(std::move(counts));
    return m_cells.size() - 1;
}

bool CountSystem::isHidden(size_t cell) const
{
    return std::ranges::any_of(m_cells[cell],
                               [this](size_t count) { return m_counts[count].isHidden; });
}

size_t CountSystem::hiddenCounts() const
{
    return size_t(std::ranges::count_if(
        m_counts, [](const Count &count) { return count.isHidden && !count.cells.empty(); }));
}

bool CountSystem::isTold(size_t count) const
{
    return m_counts[count].isPublished ||
           std::ranges::any_of(m_counts[count].cells,
                               [this](size_t cell) { return !isHidden(cell); });
}

std::vector<size_t> CountSystem::publishedCounts() const
{
    std::vector<size_t> published;
    for (size_t count = 0; count < m_counts.size(); ++count) {
        if (isTold(count))
            published.push_back(count);
    }
    return published;
}

void CountSystem::protect(size_t threshold, const Progress &progress)
{
    Protection protection(*this, threshold, progress);
    protection.hideSmall();
    protection.hideOthers();
    protection.showNeedless();
}

} // namespace redress
