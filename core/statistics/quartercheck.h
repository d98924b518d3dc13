// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/councilrules.h"
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

/// The quarters that are looked at together.
struct QuarterSpan {
    Quarter from;
    Quarter to;
};

/// Looks for what should be mended before the tables of \p span are printed. Checks that find
/// nothing are left out.
/// \param today what is late is so on this day, or on the last day of the span if that is earlier.
Result<std::vector<QuarterFinding>> checkQuarter(Database &database, const CouncilRules &rules,
                                                 const QuarterSpan &span, QDate today);

/// The sentence of a check for that many records: for a list that shows what was explained apart.
QString sentenceOf(const QString &checkId, int count);

} // namespace redress
