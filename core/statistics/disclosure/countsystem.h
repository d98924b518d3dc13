// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace redress {

/// Numbers that are printed together, each the size of a set of facts, and what a reader can work
/// out from them.
///
/// Counts from 1 to below a threshold are hidden, and so many others with them that no hidden count
/// follows from what is left in print: each could be at least two whole numbers. Which counts lie
/// within which is taken from the facts themselves, so that rows, columns, quarters against the
/// year to date, percentages and related tables are all one system. \source domain 7, "Small
/// numbers"
class CountSystem final
{
public:
    using FactSet = std::vector<qint64>; ///< Ascending, none twice.

    /// \return the number of the count; the same facts are the same count.
    size_t addCount(const FactSet &facts);

    /// A printed figure that tells \p counts: itself, or numerator and denominator. It is hidden
    /// with any of them. \return the number of the cell.
    size_t addCell(std::vector<size_t> counts);

    /// Decides what is hidden.
    ///
    /// \param threshold counts below it, but for 0, are hidden; 0 and 1 hide nothing.
    /// \throws StorageError with Error::Code::Cancelled if \p progress says so.
    void protect(size_t threshold, const Progress &progress = {});

    bool isHidden(size_t cell) const;
    bool isHiddenCount(size_t count) const { return m_counts[count].isHidden; }

    size_t sizeOf(size_t count) const { return m_counts[count].facts.size(); }
    size_t hiddenCounts() const;

    /// What a reader knows: the counts that visible cells tell. For tests that try to work out the
    /// others.
    std::vector<size_t> publishedCounts() const;
    const FactSet &factsOf(size_t count) const { return m_counts[count].facts; }

private:
    struct Count {
        FactSet facts;
        std::vector<size_t> cells;
        bool isHidden = false;
    };

    std::vector<Count> m_counts;
    std::vector<std::vector<size_t>> m_cells;
};

} // namespace redress
