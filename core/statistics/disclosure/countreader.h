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

    /// Whether \p set could be another whole number than it is.
    bool isInDoubtAbout(size_t set);

    /// The printed sets by which the last question was answered with no.
    const std::vector<size_t> &evidence() const { return m_evidence; }

private:
    struct Release {
        void operator()(glp_prob *problem) const;
    };

    void ask(size_t set, double direction);
    bool differs(size_t set, bool afterInteger) const;
    void collectEvidence(size_t set);
    double sizeOf(size_t set) const;

    const FactPartition &m_parts;
    std::unique_ptr<glp_prob, Release> m_problem;
    std::vector<size_t> m_evidence;
};

} // namespace redress
