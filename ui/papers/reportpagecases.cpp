// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure of the page to its cases.
#include "ui/papers/reportpage.h"

#include "core/report/reportcontext.h"
#include "ui/papers/papercases.h"
#include "ui/papers/paperview.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/writing/figurecasesdialog.h"

namespace redress {

/// \param figure a reference such as T3.2c, or the field of a sentence.
void ReportPage::showCasesOf(const QString &figure)
{
    const PaperPointer shown = paper();
    if (!shown) {
        m_host.messages().show(MessageBar::Kind::Info,
                               tr("No report is shown whose figure %1 could be.").arg(figure));
        return;
    }
    Session &session = m_host.session();
    const auto context = reportContext(session.store(), shown->request.period);
    if (!context) {
        m_host.messages().show(MessageBar::Kind::Error, context.error().message);
        return;
    }
    const PaperSource source{session.store().path(), session.store().who(), session.reference(),
                             *context, shown->request};
    auto *task = new TaskDialog(tr("Looking for the cases"), this);
    task->start<FigureCases>(
        [source, shown, figure](const Progress &progress) {
            return casesInPaper(source, *shown, figure, progress);
        },
        [this](const Result<FigureCases> &cases) {
            if (!cases) {
                if (cases.error().code != Error::Code::Cancelled)
                    m_host.messages().show(MessageBar::Kind::Warning, cases.error().message);
                return;
            }
            auto *dialog = new FigureCasesDialog(*cases, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &FigureCasesDialog::caseChosen, this,
                    [this](CaseId id) { m_host.openCase(id); });
            dialog->open();
        });
}

} // namespace redress
