// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QDate>

namespace redress {

/// What came of taking a copy of a case file back to a day.
struct RollBack {
    qint64 units = 0; ///< Units of work that were undone.
    /// Changes that the audit trail does not tell enough of to undo them. Nothing stands in their
    /// place that was guessed.
    qint64 lost = 0;
    bool isOutOfOrder = false; ///< The clock of a computer that wrote was once put back.
};

/// Takes \p copy back to what it held at the end of \p day, by its own audit trail: what was
/// recorded later is removed, changed facts are as they were, and what was taken away is there
/// again. Due dates, quarters and whatever else follows from the facts are computed anew by the
/// calendar and the procedures of that day.
///
/// Which records came later is told by their ids, which are given out in the order of the units of
/// work. Definitions of tables and charts, drafts and papers stay as they are.
/// \param copy of a case file; the trail in it stays whole.
/// \throws StorageError; with code NotFound if the file was begun after \p day.
RollBack rollBack(Database &copy, QDate day, const Progress &progress = {});

} // namespace redress
