// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"
#include "core/report/reportdefinition.h"
#include "core/store/unitofwork.h"

#include <map>
#include <vector>

namespace redress {

/// A text that the council holds ready for its papers: chosen, worded without names and marked for
/// print. \source reports/REQUIRED 000-26, 000-32, 004-27
struct PrintableText {
    FinancialYear year; ///< Of the papers that it belongs into.
    ReportPick pick;

    bool operator==(const PrintableText &) const = default;
};

/// Those of one kind (KeyActions, CaseStudies or OmbudsmanCases), in their order; a text that
/// cannot be read is left out. \throws StorageError
std::vector<PrintableText> printableTexts(Database &database, ReportPart::Kind kind);

/// Keeps them in place of those that were there. \throws StorageError
void setPrintableTexts(UnitOfWork &unit, ReportPart::Kind kind,
                       const std::vector<PrintableText> &texts);

/// What a paper of \p year takes of all kinds. \throws StorageError
std::map<ReportPart::Kind, std::vector<ReportPick>> printablePicks(Database &database,
                                                                   FinancialYear year);

} // namespace redress
