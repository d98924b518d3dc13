// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/reportdefinition.h"
#include "core/store/casestore.h"

namespace redress {

/// Keeps last year's report in brief, written, reviewed and approved by three of the team.
/// \throws StorageError
void writeSampleReport(CaseStore &store, QDate today, const Progress &progress = {});

/// What the sample council made of the annual report: its head, and the sections up to that on
/// children's social care.
ReportDefinition briefReport();

} // namespace redress
