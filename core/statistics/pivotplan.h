// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/statistics/tabledefinition.h"
#include "core/statistics/tallyquery.h"
#include "core/store/referencedata.h"

#include <optional>
#include <vector>

namespace redress {

/// A tally as one table asks for it: which facts are looked at, what counts, and which levels of
/// the rows it can tell apart.
struct PlannedTally {
    TallyQuery query; ///< Facts, placement and filters; the rest is the table's.
    Aggregate aggregate;
    std::vector<size_t> rowLevels;
    bool tellsColumns = true;
    bool tellsInner = true; ///< The second level of the columns.
};

/// \param isDenominator a base may be coarser than the rows: the whole sample, for one.
/// \throws StorageError with code Invalid where the facts cannot be told apart as wanted.
PlannedTally plannedTally(const TableDefinition &definition, const Tally &tally,
                          const MeasureColumn &column, bool isDenominator,
                          const ReferenceData &reference);

/// The stage that a table is about: 0 where it is about none or several.
int stageOf(const TableDefinition &definition, const MeasureColumn &column, const Tally &tally);

/// The published figure that tells of \p stage what \p measure tells of stage 1; nothing if papers
/// tell it of stage 1 alone.
std::optional<HistoryMeasure> publishedForStage(HistoryMeasure measure, int stage);

/// What a share of a column is a share of: the same measure, without what narrows the column down.
MeasureColumn shareBaseOf(const MeasureColumn &column);

/// Which level of the rows is the year; -1 if none is.
int yearLevelOf(const TableDefinition &definition);

/// The same month in another year: "2023-04" of 2022-23 is "2022-04".
QString monthOf(FinancialYear year, const QString &month);

/// The key of a row as one text: the stored values of its levels, and back.

/// Why a table cannot be made.
Error cannotTell(Dimension dimension);

} // namespace redress
