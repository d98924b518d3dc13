// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcomposer.h"
#include "core/store/reportrepository.h"

#include <optional>

namespace redress {

class CaseStore;

/// "kept-17": what tells a kept report apart from those that are shipped.
QString keptReportId(ReportIssueId id);
std::optional<ReportIssueId> keptReportFromId(QStringView text);

/// "Annual report, 2025-26, issue 2": how a person tells reports apart.
QString titleOf(const ReportIssue &issue);
/// "Draft", "Approved": for people.
QString labelOf(ReportState state);

/// What it is written from. \return what is wrong with it.
Result<ReportDefinition> definitionOf(const ReportIssue &issue);

/// The part of the year that it covers, not ended by any day.
ReportPeriod periodOf(const ReportIssue &issue);

/// All that the file keeps, newest year first; and one of them.
Result<std::vector<ReportIssue>> keptReports(Database &database);
Result<ReportIssue> keptReport(Database &database, ReportIssueId id);

/// The paper of a kept report: what approval froze, or composed from the records while it is
/// written; corrections stand at its end. \return Error::Code::Damaged where what was frozen is no
/// longer what its fingerprint says.
/// \param engine on the same database.
Result<Document> documentOf(Database &database, TableEngine &engine, const ReportIssue &issue,
                            const ReportContext &context, PaperCopy copy,
                            const Progress &progress = {});

} // namespace redress
