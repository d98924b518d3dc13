// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/frozenreport.h"
#include "core/statistics/totalscheck/totalscheck.h"

#include <optional>
#include <vector>

namespace redress {

/// Something that stops the approval of a report. \source features B6, 107
struct ApprovalObstacle {
    enum class Kind {
        NoValue,   ///< A live figure without a value.
        Unread,    ///< A sentence of last year's that nobody has read.
        Totals,    ///< Numbers that do not go together.
        Numbering, ///< Numbers of tables and figures, and what refers to them.
        Identity,  ///< A name, or a date of birth.
        Consent,   ///< Words of somebody who does not want to be quoted.
        Disclosed, ///< A small number that the public copy would show.
    };

    Kind kind = Kind::NoValue;
    QString sentence;
    QString where;
    std::optional<TotalsFinding> totals; ///< Can be explained, as in the list of a quarter.
};

/// What approval looks at, and what it found.
struct ApprovalCheck {
    PaperCopies copies;
    std::vector<ApprovalObstacle> obstacles; ///< None: nothing stops it.
};

/// Composes both copies of a report as they would be approved, and looks for what stops it.
/// \param engine on \p database.
Result<ApprovalCheck> checkForApproval(Database &database, TableEngine &engine,
                                       const ReportIssue &issue, const ReportContext &context,
                                       const Progress &progress = {});

/// Small numbers that \p open shows although it is a public copy. \param threshold S-24
std::vector<PrintedFigure> smallNumbersIn(const Document &open, int threshold);

/// "Totals", "No value": for people.
QString labelOf(ApprovalObstacle::Kind kind);

} // namespace redress
