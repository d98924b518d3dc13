// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tableengine.h"
#include "core/statistics/totalscheck/totalscheck.h"

namespace redress {

/// The cases of one number that are not in the other.
struct CasesApart {
    std::vector<FactRef> onlyInFirst;
    std::vector<FactRef> onlyInSecond;
};

/// The cases behind a finding: of two numbers, those in one of them alone; of a total that does not
/// add, those of the total that stand in none of its parts.
/// \param tables those that were checked. \return Error::Code::Invalid for a finding without cases:
/// of typed tables, or about headings.
Result<CasesApart> casesApart(TableEngine &engine, const std::vector<FilledTable> &tables,
                              const TotalsFinding &finding);

} // namespace redress
