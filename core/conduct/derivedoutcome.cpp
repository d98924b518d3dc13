// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/derivedoutcome.h"

#include <algorithm>

namespace redress {

std::optional<Outcome> derivedOutcome(const std::vector<std::optional<Outcome>> &findings)
{
    if (findings.empty())
        return std::nullopt;
    std::vector<Outcome> decided;
    for (const std::optional<Outcome> &finding : findings) {
        if (!finding)
            return std::nullopt;
        if (isFinding(*finding))
            decided.push_back(*finding);
    }
    const auto hasAny = [&](auto is) { return std::any_of(decided.begin(), decided.end(), is); };
    if (decided.empty())
        return Outcome::Withdrawn;
    if (std::all_of(decided.begin(), decided.end(),
                    [](Outcome one) { return one == Outcome::Upheld; }))
        return Outcome::Upheld;
    if (hasAny([](Outcome one) { return isUpheld(one); }))
        return Outcome::PartiallyUpheld;
    if (hasAny([](Outcome one) { return one == Outcome::NotUpheld; }))
        return Outcome::NotUpheld;
    return Outcome::NoFinding;
}

} // namespace redress
