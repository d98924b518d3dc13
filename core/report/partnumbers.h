// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <functional>
#include <vector>

namespace redress {

/// What numbers a part in print, and where references lead.
struct PartNumber {
    bool isWanted = true;
    QString number; ///< "3.1", "Section 2", "Appendix A", "Table 4", "Figure 2"; "2.1" of a
                    ///< paragraph; empty where it has none.
    QString anchor; ///< Of headings, tables and charts; of paragraphs that have an id.
};

/// Numbers all parts in their order, before any text is written that refers to them. Parts that are
/// left out take no number. One entry for each part.
std::vector<PartNumber> numberParts(const ReportDefinition &definition,
                                    const std::function<bool(const ReportPart &)> &isWanted);

} // namespace redress
