// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/period.h"
#include "core/statistics/tallyquery.h"
#include "core/store/database.h"

#include <QString>

#include <vector>

namespace redress {

/// Something that would make the tables of a period wrong or hard to defend, with the records that
/// have it. \source features B17; domain 5
struct QuarterFinding {
    QString id;       ///< Stored word, for programs.
    QString sentence; ///< For the person, translated, with the number.
    std::vector<FactRef> facts;
};

/// Looks for what should be mended before the tables of \p period are printed. Checks that find
/// nothing are left out.
Result<std::vector<QuarterFinding>> checkQuarter(Database &database, const ReportPeriod &period);

} // namespace redress
