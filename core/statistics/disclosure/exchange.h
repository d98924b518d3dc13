// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <vector>

struct glp_prob;

namespace redress {

/// Parts of unknown size of which some sums are in print. Looks for an exchange: some parts are
/// larger than they are, others smaller and none below 0, and every printed sum is as it was. Then
/// a reader cannot tell which of the two is the truth.
///
/// A linear programme (GLPK): the same that somebody would use who wanted to find out.
class Exchange final
{
public:
    struct Part {
        qint64 size = 0;
        bool isAsked = false; ///< Its size counts towards the number that is asked for.
    };

    /// \param sums the parts in each printed sum. \param most by how much a part may grow.
    Exchange(const std::vector<Part> &parts, const std::vector<std::vector<size_t>> &sums,
             qint64 most);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    /// By how much each part changes where the number that is asked for is larger by at least
    /// \p by, or smaller where that is negative. Nothing if there is no such exchange in whole
    /// numbers, or none is found in so many attempts where the best answer is none.
    std::optional<std::vector<qint64>> find(qint64 by, int attempts);

    /// The sums by which find() was answered with nothing.
    const std::vector<size_t> &evidence() const { return m_evidence; }

private:
    struct Release {
        void operator()(glp_prob *problem) const;
    };

    void solve();
    bool isWhole() const;
    std::vector<qint64> changes() const;
    void seekExtreme(qint64 by);
    void seekLeast(qint64 by, int attempt);
    void collectEvidence();

    std::unique_ptr<glp_prob, Release> m_problem;
    int m_parts;
    int m_sums;
    std::vector<size_t> m_asked;
    std::vector<size_t> m_evidence;
};

} // namespace redress
