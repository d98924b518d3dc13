// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/workbookwriter.h"
#include "core/store/referencedata.h"
#include "core/worklist/worklist.h"

#include <QByteArray>
#include <QString>

namespace redress {

// A work list as text, in the order of its items.

/// One record an item: reference, stage, received_date, due_date, working_days_overdue, on_hold,
/// then what else is known. Days as ISO text; blank where there is none.
QByteArray workListAsCsv(const std::vector<WorkItem> &items, const ReferenceData &reference);
QByteArray workListAsJson(const std::vector<WorkItem> &items, const ReferenceData &reference);

/// The next sheet of a workbook: days and working days as real ones; days that are over the limit
/// are below nought.
void addWorkListSheet(WorkbookWriter &writer, const std::vector<WorkItem> &items,
                      const ReferenceData &reference, QDate today);

/// Columns of even width for a terminal.
QString workListAsText(const std::vector<WorkItem> &items, const ReferenceData &reference);

} // namespace redress
