// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/disclosure/factpartition.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace redress {

/// A reader who knows every printed count and works out what the others can be.
///
/// To find out what such a reader cannot tell, facts are exchanged between parts that are much
/// alike in print: among few parts first, since that mostly suffices, then among more. Where no
/// exchange is found the number is taken to be known, which hides more than need be and never less.
class CountReader final
{
public:
    /// Knows nothing yet.
    explicit CountReader(const FactPartition &parts);

    void learn(size_t set);
    void forget(size_t set);

    enum class Effort {
        Little, ///< To try whether a number may stand there after all.
        Full,
    };

    /// Whether \p set could be larger by \p more; where \p more is 0, whether it could be any other
    /// number than it is.
    bool isInDoubtAbout(size_t set, qint64 more, Effort effort = Effort::Full);

    /// Parts that are larger or smaller, in an answer that no printed number contradicts.
    using Answer = std::vector<std::pair<size_t, qint64>>;
    /// The answer that put the last set in doubt.
    const Answer &lastAnswer() const { return m_answer; }
    /// By how much \p set is larger in \p answer.
    qint64 changeIn(const Answer &answer, size_t set) const;

    /// The printed sets by which the last question was answered with no: alternatives, each being
    /// sets that say the same here.
    const std::vector<std::vector<size_t>> &evidence() const { return m_evidence; }

private:
    using Word = std::uint64_t;

    std::span<const Word> setsOf(size_t part) const
    {
        return {m_setsOfPart.data() + part * m_words, m_words};
    }
    bool contains(size_t set, size_t part) const;
    int distance(size_t a, size_t b, int limit) const;
    std::vector<size_t> seedsOf(size_t set) const;
    std::vector<size_t> partsAround(size_t set, size_t wanted) const;
    bool exchange(size_t set, qint64 more, const std::vector<size_t> &parts, int attempts);

    const FactPartition &m_parts;
    size_t m_words;
    std::vector<Word> m_setsOfPart; ///< A bit for each set, by part.
    std::vector<Word> m_known;      ///< A bit for each set that is printed.
    std::vector<std::vector<size_t>> m_evidence;
    Answer m_answer;
};

} // namespace redress
