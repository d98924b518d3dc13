// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/statistics/period.h"
#include "core/statistics/tallyquery.h"

#include <QString>

#include <vector>

namespace redress {

/// One figure of the yearly self-assessment against the Complaint Handling Code: so many of so
/// many, with the records behind both. \source features B19; Code 6.2 to 6.5, 8.1
struct CodeCounter {
    QString id;
    QString label;  ///< For the person.
    QString source; ///< The paragraph, "Code 6.2".
    std::vector<FactRef> counted;
    std::vector<FactRef> base;
    int notRecorded = 0; ///< Of the base: those of which the file does not say.
};

/// The counters of one procedure.
struct CodeAssessment {
    ProcedureKey procedure = ProcedureKey::Corporate;
    std::vector<CodeCounter> counters;
};

/// The corporate procedure first, by the limits of the Code whenever it was received, and the two
/// of social care beside it by their own. Received ones are placed by the day received, answers by
/// the day of the answer.
Result<std::vector<CodeAssessment>> codeAssessment(Database &database, const CouncilRules &rules,
                                                   const ReportPeriod &period);

} // namespace redress
