// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "core/worklist/caselist.h"

#include <QByteArray>
#include <QString>

namespace redress {

// A list of cases as text, in the order of its rows.

/// One record a case: reference, kind, procedure, stage, received_date, due_date, status, outcome,
/// directorate, service, officer, summary. Days as ISO text; blank where there is none.
QByteArray caseListAsCsv(const std::vector<CaseListRow> &rows, const ReferenceData &reference);
QByteArray caseListAsJson(const std::vector<CaseListRow> &rows, const ReferenceData &reference);

/// Columns of even width for a terminal, and how many cases there are.
QString caseListAsText(const std::vector<CaseListRow> &rows, const ReferenceData &reference);

} // namespace redress
