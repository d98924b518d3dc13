// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of writing does with a report: its steps, what is inserted, comparisons and cases.
#include "ui/writing/writingpage.h"

#include "core/base/language.h"
#include "core/report/kept/changedsince.h"
#include "core/report/kept/issuecomparison.h"
#include "core/report/reportcontext.h"
#include "core/store/ownconnection.h"
#include "core/store/paperlanguage.h"
#include "core/store/storageerror.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/shell/textdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/writing/figurecasesdialog.h"
#include "ui/writing/newreportdialog.h"
#include "ui/writing/papereditor.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

/// What an approval needs, made ready away from the thread of the windows.
struct Approval {
    ApprovalCheck check;
    std::optional<FrozenReport> frozen; ///< Nothing while something stands against it.
};

QString referencesOf(const std::vector<FactRef> &facts)
{
    QStringList references;
    for (const FactRef &fact : facts) {
        if (!references.contains(fact.reference))
            references.append(fact.reference);
    }
    return references.join(u", "_s);
}

} // namespace

void WritingPage::beginNew()
{
    if (!leaveText())
        return;
    auto *dialog = new NewReportDialog(m_host.session().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        CaseStore &store = m_host.session().store();
        const ReportDefinition *layout = [&] {
            const SpokenHere language(paperLanguage(store.database()));
            return shippedReport(dialog->layoutChosen().id);
        }();
        goTo(beginReport(store, *layout, dialog->name(), dialog->year(), dialog->throughQuarter()),
             tr("The report was begun."));
    });
    dialog->open();
}

void WritingPage::tell(const Result<void> &result, const QString &done)
{
    if (!result) {
        m_host.messages().show(MessageBar::Kind::Error, result.error().message);
        return;
    }
    m_host.messages().show(MessageBar::Kind::Success, done);
    if (const auto issue = keptReport(m_host.session().database(), m_issue->id))
        showIssue(*issue);
    m_host.session().noteChange();
}

void WritingPage::goTo(const Result<ReportIssueId> &made, const QString &done)
{
    if (!made) {
        m_host.messages().show(MessageBar::Kind::Error, made.error().message);
        return;
    }
    m_issue.reset();
    const auto issue = keptReport(m_host.session().database(), *made);
    if (issue)
        showIssue(*issue);
    m_host.messages().show(MessageBar::Kind::Success, done);
    m_host.session().noteChange();
    m_editor->setFocus();
}

void WritingPage::act(ReportAct act)
{
    if (!m_issue || !leaveText())
        return;
    CaseStore &store = m_host.session().store();
    switch (act) {
    case ReportAct::Write:
        break;
    case ReportAct::Review:
        tell(reviewReport(store, *m_issue), tr("The report is marked as reviewed."));
        break;
    case ReportAct::SendBack: {
        const QString reason = m_host.dialogs().askText(this, tr("Send the report back"),
                                                        tr("&What is to be written anew"), {});
        if (!reason.isNull())
            tell(sendBackReport(store, *m_issue, reason), tr("The report is a draft again."));
        break;
    }
    case ReportAct::Approve:
        approve();
        break;
    case ReportAct::Publish:
        tell(publishReport(store, *m_issue), tr("The report is marked as published."));
        break;
    case ReportAct::Correct: {
        const QString place = m_host.dialogs().askText(
            this, tr("Note a correction"), tr("&Where: a reference such as T3.2c, or a heading"),
            m_reference->text());
        if (place.isNull())
            break;
        const QString note = m_host.dialogs().askText(this, tr("Note a correction"),
                                                      tr("W&hat is wrong, and what is right"), {});
        if (!note.isNull())
            tell(correctReport(store, *m_issue, place, note),
                 tr("The correction stands at the end of the report, with today's date."));
        break;
    }
    case ReportAct::NewIssue:
        goTo(newIssueOf(store, *m_issue), tr("A new issue was begun."));
        break;
    case ReportAct::RollForward: {
        const FinancialYear year = m_issue->year.next();
        goTo(rollReportForward(store, *m_issue, year),
             tr("The report was taken over into %1. What held a figure is to be read.")
                 .arg(year.label()));
        break;
    }
    }
}

void WritingPage::approve()
{
    CaseStore &store = m_host.session().store();
    const auto context = reportContext(store, periodOf(*m_issue));
    if (!context) {
        m_host.messages().show(MessageBar::Kind::Error, context.error().message);
        return;
    }
    auto *dialog = new TaskDialog(tr("Checking the report"), this);
    dialog->start<Approval>(
        [path = store.path(), reference = m_host.session().reference(), rules = store.rules(),
         issue = *m_issue, context = *context](const Progress &progress) -> Result<Approval> {
            return onOwnConnection(
                path, Database::Access::ReadOnly, [&](Database &database) -> Result<Approval> {
                    TableEngine engine(database, reference);
                    auto check = checkForApproval(database, engine, issue, context, progress);
                    if (!check)
                        return check.error();
                    Approval approval{std::move(check).value(), std::nullopt};
                    if (!approval.check.obstacles.empty())
                        return approval;
                    auto frozen =
                        freeze(database, engine, rules, issue, approval.check.copies, progress);
                    if (!frozen)
                        return frozen.error();
                    approval.frozen = std::move(frozen).value();
                    return approval;
                });
        },
        [this](const Result<Approval> &approval) {
            if (!approval) {
                m_host.messages().show(approval.error().code == Error::Code::Cancelled
                                           ? MessageBar::Kind::Info
                                           : MessageBar::Kind::Error,
                                       approval.error().message);
                return;
            }
            m_obstacles = approval->check.obstacles;
            if (approval->frozen) {
                tell(approveReport(m_host.session().store(), *m_issue, *approval->frozen),
                     tr("The report is approved, and kept as it is for good."));
                return;
            }
            showTodo();
            m_host.messages().show(
                MessageBar::Kind::Warning,
                tr("%n thing(s) stop the approval: they stand in the list of what is left to do.",
                   nullptr, int(m_obstacles.size())));
        });
}

/// The pages as they will print; what is not saved is no part of them.
void WritingPage::showPages()
{
    if (!m_issue || !leaveText())
        return;
    m_host.visit(pagekey::kReport, {{u"report"_s, keptReportId(m_issue->id)},
                                    {u"year"_s, m_issue->year.startYear},
                                    {u"through"_s, m_issue->throughQuarter}});
}

void WritingPage::compareWithEarlier()
{
    if (!m_issue || !m_issue->earlier)
        return;
    Database &database = m_host.session().database();
    const auto text = guarded([&] {
        TableEngine engine(database, m_host.session().reference());
        const ReportIssue earlier = unwrap(keptReport(database, *m_issue->earlier));
        const auto paperOf = [&](const ReportIssue &issue) {
            return unwrap(
                documentOf(database, engine, issue,
                           unwrap(reportContext(m_host.session().store(), periodOf(issue))),
                           PaperCopy::Internal));
        };
        QStringList lines;
        for (const IssueDifference &difference :
             compareIssues(paperOf(earlier), paperOf(*m_issue))) {
            lines.append(difference.where);
            if (!difference.before.isEmpty())
                lines.append(tr("  before: %1").arg(difference.before));
            if (!difference.after.isEmpty())
                lines.append(tr("  now: %1").arg(difference.after));
        }
        return lines.isEmpty() ? tr("Both say the same.") : lines.join(u'\n');
    });
    if (!text) {
        m_host.messages().show(MessageBar::Kind::Error, text.error().message);
        return;
    }
    auto *dialog = new TextDialog(tr("How the report differs"), *text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WritingPage::tellChanges()
{
    if (!m_issue)
        return;
    auto *task = new TaskDialog(tr("Comparing with the cases of today"), this);
    task->start<std::vector<FigureChange>>(
        [path = m_host.session().store().path(), reference = m_host.session().reference(),
         issue = *m_issue](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly, [&](Database &database) {
                TableEngine engine(database, reference);
                return changedSince(database, engine, issue, progress);
            });
        },
        [this](const Result<std::vector<FigureChange>> &changes) {
            if (!changes) {
                m_host.messages().show(MessageBar::Kind::Error, changes.error().message);
                return;
            }
            QStringList lines;
            for (const FigureChange &change : *changes) {
                lines.append(tr("%1 %2: %3, today %4", "T3.2c; name; figure; figure today")
                                 .arg(change.reference, change.name, change.before, change.after));
                if (!change.joined.empty())
                    lines.append(tr("  counted now: %1").arg(referencesOf(change.joined)));
                if (!change.left.empty())
                    lines.append(tr("  counted no more: %1").arg(referencesOf(change.left)));
            }
            auto *dialog = new TextDialog(
                tr("What has changed since"),
                lines.isEmpty() ? tr("Every figure would be the same today.") : lines.join(u'\n'),
                this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void WritingPage::deleteDraft()
{
    if (!m_issue)
        return;
    const auto answer = m_host.dialogs().ask(
        this, {tr("Delete the draft?"),
               tr("\"%1\" is taken away with all that was written in it.").arg(titleOf(*m_issue)),
               tr("&Delete"),
               {},
               true});
    if (answer != FileDialogs::Answer::Yes)
        return;
    dropDraft();
    const auto removed = removeReport(m_host.session().store(), *m_issue);
    if (!removed) {
        m_host.messages().show(MessageBar::Kind::Error, removed.error().message);
        return;
    }
    m_editor->document()->setModified(false);
    m_issue.reset();
    m_host.session().noteChange();
    refresh();
}

/// The field at the cursor, as the figure that it is in the paper.
void WritingPage::showCases(const QString &field)
{
    if (!m_paper)
        return;
    for (const PrintedFigure &figure : printedFigures(m_paper->document)) {
        if (!figure.table && figure.field == field) {
            showFigureCases(figure.reference);
            return;
        }
    }
    m_host.messages().show(MessageBar::Kind::Info,
                           tr("{%1} is a word and no figure: it has no cases.").arg(field));
}

void WritingPage::lookUpReference()
{
    if (!m_issue) {
        m_host.messages().show(MessageBar::Kind::Info,
                               tr("The file keeps no report whose figure that could be."));
        return;
    }
    const auto reference = FigureReference::tryFromString(m_reference->text());
    if (reference)
        showFigureCases(*reference);
    else
        m_host.messages().show(MessageBar::Kind::Warning,
                               tr("\"%1\" is no reference of a figure. T3.2c is Table 3, second "
                                  "row, third figure.")
                                   .arg(m_reference->text()));
}

void WritingPage::showFigureCases(const FigureReference &reference)
{
    if (!m_issue)
        return;
    Session &session = m_host.session();
    ReportIssue issue = *m_issue;
    if (!issue.isFrozen())
        issue.body = QString::fromUtf8(reportToJson(written()));
    const auto cases = guarded([&] {
        TableEngine engine(session.database(), session.reference());
        return unwrap(casesOfFigure(session.database(), engine, issue,
                                    unwrap(reportContext(session.store(), periodOf(issue))),
                                    reference));
    });
    if (!cases) {
        m_host.messages().show(MessageBar::Kind::Warning, cases.error().message);
        return;
    }
    auto *dialog = new FigureCasesDialog(*cases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureCasesDialog::caseChosen, this,
            [this](CaseId id) { m_host.openCase(id); });
    dialog->open();
}

} // namespace redress
