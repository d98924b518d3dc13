// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/approvalcheck.h"

namespace redress {

class CaseStore;

// The life of a report: draft, reviewed, approved, published, each by another person.
// \source features 107, 108, B8, B9
//
// Each step is one unit of work by whom the store says is at the keyboard, committed. A step that
// may not be taken is refused with the reason as Error::Code::Invalid; Conflict if somebody has
// changed the report meanwhile.

/// What can be done with a report.
enum class ReportAct { Write, Review, SendBack, Approve, Publish, Correct, NewIssue, RollForward };

/// Why \p person may not do it now, for the person; empty if nothing stands against it. Approval
/// needs a report without obstacles besides.
QString whyNot(ReportAct act, const ReportIssue &issue, const QString &person);

/// A draft written from \p layout, which is copied: a later change of the layout changes nothing.
/// It is the next issue if there is one of that name, year and quarter.
Result<ReportIssueId> beginReport(CaseStore &store, const ReportDefinition &layout,
                                  const QString &name, FinancialYear year, int throughQuarter);

/// Puts what was written in the place of \p before; marks of sentences that were written anew go.
/// \param toRead marks that are left.
Result<void> saveReport(CaseStore &store, const ReportIssue &before,
                        const ReportDefinition &definition, const QStringList &toRead);
Result<void> renameReport(CaseStore &store, const ReportIssue &before, const QString &name);

Result<void> reviewReport(CaseStore &store, const ReportIssue &issue);
/// Back to a draft. \return Invalid without a reason.
Result<void> sendBackReport(CaseStore &store, const ReportIssue &issue, const QString &reason);

/// Looks for obstacles and, if there are none, freezes the report. Takes as long as composing it
/// twice. \return Invalid naming the first obstacle and how many there are.
Result<void> approveReport(CaseStore &store, const ReportIssue &issue,
                           const Progress &progress = {});

/// Writes an approval that was made ready on another connection.
Result<void> approveReport(CaseStore &store, const ReportIssue &issue, const FrozenReport &frozen);

Result<void> publishReport(CaseStore &store, const ReportIssue &issue);

/// Notes what is wrong in an approved report, dated today; the report stays as it is.
/// \param place a figure reference such as "T3.2c", or a heading; may be empty.
Result<void> correctReport(CaseStore &store, const ReportIssue &issue, const QString &place,
                           const QString &note);

/// A new draft of an approved report, for the same time: the next issue.
Result<ReportIssueId> newIssueOf(CaseStore &store, const ReportIssue &issue);

/// A draft for \p year from an approved report of an earlier one. \source features B9
Result<ReportIssueId> rollReportForward(CaseStore &store, const ReportIssue &issue,
                                        FinancialYear year);

/// Takes away a draft. \return Invalid for one that was approved.
Result<void> removeReport(CaseStore &store, const ReportIssue &issue);

} // namespace redress
