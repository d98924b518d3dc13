// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/statistics/smallyears.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

struct glp_prob;

namespace redress {

/// Which complaints a number in a table counts, as its headings say.
using Counts = std::function<bool(const Kind &)>;

/// Somebody who has every paper of a council, and no more, and works out what is hidden in them by
/// linear programming: how many complaints of each kind there could be at least and at most. Knows
/// nothing of how Redress decides what to hide.
class PublishedReader final
{
public:
    PublishedReader();
    ~PublishedReader();
    PublishedReader(const PublishedReader &) = delete;
    PublishedReader &operator=(const PublishedReader &) = delete;

    /// "27 complaints".
    void readCount(const Counts &counted, int number);
    /// "33%" of a base, rounded to whole percent.
    void readShare(const Counts &counted, const Counts &base, int percent);
    /// "3 more than the year before".
    void readDifference(const Counts &now, const Counts &then, int number);

    struct Range {
        double least = 0;
        std::optional<double> most; ///< Nothing: there is no end to it.
    };
    /// What a number could be that is not printed.
    Range rangeOf(const Counts &counted);

private:
    struct Release {
        void operator()(glp_prob *problem) const;
    };

    int addRow(const std::vector<double> &factors);
    std::optional<double> extreme(int direction);

    std::unique_ptr<glp_prob, Release> m_problem;
};

} // namespace redress
