// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/rules.h"

#include <optional>
#include <string>
#include <vector>

namespace redress::recount {

/// What is recounted: a year, or a part of it up to the end of a quarter, as it stood on a day.
struct Period {
    int year = 0;
    int through = 4;
    int asAt = Almanac::kNoDay; ///< kNoDay: everything counts that falls into the period.
};

/// A cell of a recounted table.
struct Square {
    enum class State { Value, Ahead, NotAvailable, NoBase };

    State state = State::Value;
    double counted = 0; ///< Pence of an amount.
    std::optional<double> base;
    std::optional<double> printed; ///< As on paper.
    bool isPublished = false;
    bool isRateAlone = false; ///< Published without its counts.
    bool isChange = false;

    /// The entries that were counted, and those of the base.
    std::vector<const Entry *> behind;
    std::vector<const Entry *> behindBase;
    int Entry::*placedBy = nullptr;
    int Entry::*basePlacedBy = nullptr;

    bool opensCases() const
    {
        return !isPublished && !isChange && placedBy &&
               (state == State::Value || state == State::NoBase);
    }
};

/// How a figure stands on paper. \source domain 5, S-13; M-20
struct Printing {
    Rule::Unit unit = Rule::Unit::Count;
    int decimals = 0;
    bool isRoundedUpToTen = false;
};

/// Sets Square::printed from what was counted.
void print(Square &square, const Printing &how);

/// \param percent of the change on \p before; otherwise the difference of what is printed.
/// \source domain M-25
Square change(const Square &before, const Square &after, bool percent, int decimals);

/// Half away from zero, in whole numbers: \p top / \p bottom times ten to the \p decimals.
long long roundedHalfAway(long long top, long long bottom);

} // namespace redress::recount
