// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QtGlobal>

#include <cstddef>
#include <map>
#include <vector>

namespace redress {

/// Numbers that are printed together, each the size of a set of facts, and what a reader can work
/// out from them.
///
/// Counts from 1 to below a threshold are hidden, and so many others with them that no hidden count
/// follows from what is left in print: a small one could be as large as the threshold, and any
/// other could be another whole number. Which counts lie within which is taken from the facts
/// themselves, so that rows, columns, quarters against the year to date, percentages and related
/// tables are all one system. \source domain 7, "Small numbers"
class CountSystem final
{
public:
    using FactSet = std::vector<qint64>; ///< Ascending, none twice.

    /// \return the number of the count; the same facts are the same count.
    size_t addCount(const FactSet &facts);

    /// A sum over \p facts, as of money paid, that concerns \p cases different cases: it is hidden
    /// as their count would be, and may not follow from other sums. Its facts must not be those of
    /// counts. \return its number, as of a count.
    size_t addSum(const FactSet &facts, size_t cases);

    /// The same facts as a count of another system. \return its number here.
    size_t add(const CountSystem &other, size_t count);

    /// \p rest of the facts of \p whole, as a count or a sum as that is. \return its number.
    size_t addRestOf(size_t whole, const FactSet &rest);

    /// A printed figure that tells \p counts: itself, or numerator and denominator. It is hidden
    /// with any of them. \return the number of the cell.
    size_t addCell(std::vector<size_t> counts);

    /// A count that stands in a paper published before: every reader knows it.
    void addPublished(size_t count) { m_counts[count].isPublished = true; }
    /// A count that is printed nowhere and may not follow either, if it is small: what two papers
    /// differ by.
    void addUnprinted(size_t count) { m_counts[count].isUnprinted = true; }
    /// A count that was hidden in a paper published before: it stays hidden.
    void addHidden(size_t count) { m_counts[count].isHiddenBefore = true; }

    /// Decides what is hidden.
    ///
    /// \param threshold counts below it, but for 0, are hidden; 0 and 1 hide nothing.
    /// \throws StorageError with Error::Code::Cancelled if \p progress says so.
    void protect(size_t threshold, const Progress &progress = {});

    bool isHidden(size_t cell) const;
    bool isHiddenCount(size_t count) const { return m_counts[count].isHidden; }

    size_t counts() const { return m_counts.size(); }
    size_t sizeOf(size_t count) const { return m_counts[count].facts.size(); }
    size_t hiddenCounts() const;
    /// Hidden counts that every reader knows from papers published before.
    size_t knownBefore() const { return m_knownBefore; }

    /// What a reader knows: the counts that visible cells tell, and those published before.
    std::vector<size_t> publishedCounts() const;
    const FactSet &factsOf(size_t count) const { return m_counts[count].facts; }

private:
    struct Count {
        FactSet facts;
        size_t cases = 0; ///< How many different ones it concerns.
        bool isSum = false;
        std::vector<size_t> cells;
        bool isHidden = false;
        bool isPublished = false;
        bool isUnprinted = false;
        bool isHiddenBefore = false;
    };

    class Protection;

    bool isTold(size_t count) const;

    std::vector<Count> m_counts;
    std::map<FactSet, size_t> m_countOfFacts;
    std::vector<std::vector<size_t>> m_cells;
    size_t m_knownBefore = 0;
};

} // namespace redress
