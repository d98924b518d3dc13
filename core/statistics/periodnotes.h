// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"
#include "core/statistics/restatement.h"
#include "core/store/yearrepository.h"

namespace redress {

/// The notes on periods that a table touches, as they are printed beneath it, in the order of their
/// days: those whose time falls into that of the table, the years before included that it shows,
/// and which are of the whole council or of a part that the table tells of. \source features 94
///
/// A note on a service touches a table of its directorate, and the other way about.
/// \param restatement of a restated table: a note on a closed service touches its successors.
QStringList notesTouching(const FilledTable &table, const std::vector<PeriodNote> &notes,
                          const ReferenceData &reference, const Restatement *restatement = nullptr);

} // namespace redress
