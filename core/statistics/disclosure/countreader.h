// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/disclosure/factpartition.h"

#include <memory>
#include <vector>

struct glp_prob;

namespace redress {

/// A reader who knows every printed count and works out what the others can be, as an integer
/// programme: parts of unknown size, none below 0, whose sums are the counts in print.
class CountReader final
{
public:
    /// Knows nothing yet.
    CountReader(const FactPartition &parts, size_t sets);
    ~CountReader();
    Q_DISABLE_COPY_MOVE(CountReader)

    void learn(size_t set);
    void forget(size_t set);

    /// Whether \p set could be another whole number than it is. Where that is too hard to find out
    /// it says no, which hides more than need be and never less.
    bool isInDoubtAbout(size_t set);

    /// Whether \p set is another number in the answer that put the last set in doubt: then it is
    /// in doubt as well.
    bool differsInLastAnswer(size_t set) const;

    /// The printed sets by which the last question was answered with no.
    const std::vector<size_t> &evidence() const { return m_evidence; }

private:
    struct Release {
        void operator()(glp_prob *problem) const;
    };

    void ask(size_t set, double direction);
    bool answers(size_t set);
    bool answersInWholeNumbers(size_t set);
    void collectEvidence(size_t set);
    double sizeOf(size_t set) const;

    const FactPartition &m_parts;
    std::unique_ptr<glp_prob, Release> m_problem;
    std::vector<size_t> m_evidence;
    std::vector<double> m_answer; ///< A size for each part, by which the last set was in doubt.
};

} // namespace redress
