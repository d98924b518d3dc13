// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/joinedcases.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace redress {

namespace {

/// A case of the council, or of one at the Ombudsman that stands alone its reference.
std::pair<qint64, QString> caseOf(const FactRef &fact)
{
    return {fact.caseId, fact.caseId ? QString() : fact.reference};
}

} // namespace

void joinCases(CasesBehind &all, const CasesBehind &more, Join how)
{
    all.hasDenominator = false;
    all.denominator.clear();
    std::set<std::pair<qint64, QString>> others;
    for (const FactRef &fact : how == Join::Or ? all.numerator : more.numerator)
        others.insert(caseOf(fact));
    const auto isOfOthers = [&others](const FactRef &fact) {
        return others.contains(caseOf(fact));
    };
    switch (how) {
    case Join::Only:
        all.numerator = more.numerator;
        break;
    case Join::Or:
        std::ranges::copy_if(more.numerator, std::back_inserter(all.numerator),
                             [&](const FactRef &fact) { return !isOfOthers(fact); });
        break;
    case Join::And:
        std::erase_if(all.numerator, [&](const FactRef &fact) { return !isOfOthers(fact); });
        break;
    case Join::Not:
        std::erase_if(all.numerator, isOfOthers);
        break;
    }
}

} // namespace redress
