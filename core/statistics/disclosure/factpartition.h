// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <vector>

namespace redress {

/// Facts put together that stand in the same sets: the unknowns of a reader who adds and subtracts.
class FactPartition final
{
public:
    /// \param sets of facts, each ascending.
    explicit FactPartition(std::span<const std::vector<qint64> *const> sets);

    size_t size() const { return m_sizes.size(); }
    size_t sizeOf(size_t part) const { return m_sizes[part]; }
    /// The parts that make up one of the sets, ascending.
    const std::vector<size_t> &partsOf(size_t set) const { return m_partsOfSet[set]; }
    size_t sets() const { return m_partsOfSet.size(); }

private:
    std::vector<size_t> m_sizes;
    std::vector<std::vector<size_t>> m_partsOfSet;
};

} // namespace redress
