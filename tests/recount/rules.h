// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/ledger.h"

#include <functional>
#include <optional>
#include <string>

namespace redress::recount {

/// One half of a measure: which entries, placed by which of their days, that meet what.
struct Half {
    const std::vector<Entry> *of = nullptr;
    int Entry::*placedBy = nullptr;
    std::function<bool(const Entry &)> counts = [](const Entry &) { return true; };
    int stage = 0;              ///< Of this stage, whatever the table asks for.
    bool isMoney = false;       ///< The sum of the amounts.
    bool isResponses = false;   ///< Different responses, however many entries each has.
    bool isOfAllThemes = false; ///< Rows of themes do not narrow it.
};

struct Rule {
    enum class Unit { Count, Percent, Pounds };

    Unit unit = Unit::Count;
    Half counted;
    std::optional<Half> base;
    bool isDemand = false;        ///< Taken from demand.csv.
    bool isPerDemand = false;     ///< Its base is: the referrals of the year. \source M-26, S-23
    bool isOnlyPublished = false; ///< Of other councils: never from own records.
};

/// The measure in the words of domain.md 5.
/// \param asAt nothing that happened after this day is known; kNoDay: everything is.
/// \param lastDay the last day that is covered.
/// \throws std::runtime_error if the recount does not know the measure.
Rule ruleOf(const std::string &measure, const Ledger &ledger, int asAt, int lastDay);

} // namespace redress::recount
