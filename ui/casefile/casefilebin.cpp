// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CaseFilePage that puts earlier values back, and the case into the bin.
#include "ui/casefile/casefilepage.h"

#include "core/store/bin.h"
#include "ui/casefile/putbackdialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reasondialog.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The case put back, which went into the bin last.
Result<void> putCaseBack(Session &session, CaseId id, const QString &what)
{
    const auto items = bin::items(session.database());
    if (!items)
        return items.error();
    const auto found = std::find_if(items->begin(), items->end(), [id](const BinItem &item) {
        return item.kind == BinItem::Kind::Case && item.record == id.value();
    });
    if (found == items->end())
        return Error{
            Error::Code::NotFound, CaseFilePage::tr("The case is no longer in the bin."), {}};
    return bin::restore(session.database(), session.store().signature(), session.rules(), found->id,
                        what);
}

} // namespace

void CaseFilePage::tellAndRead(const QString &words)
{
    m_host.messages().show(MessageBar::Kind::Success, words);
    m_host.session().noteChange();
}

void CaseFilePage::putBack()
{
    auto *dialog = new PutBackDialog(m_host, m_id, m_dossier.record.reference, this);
    connect(dialog, &PutBackDialog::recorded, this, &CaseFilePage::tellAndRead);
    dialog->open();
}

void CaseFilePage::deleteCase()
{
    const QString reference = m_dossier.record.reference;
    auto *dialog = new ReasonDialog(
        {tr("Delete case"), reference, tr("Delete"),
         tr("The case goes into the bin with everything that hangs on it: it counts in no figure "
            "and no search finds it. Under Settings, Bin it can be put back.")},
        [this, reference](const QString &reason) {
            Session &session = m_host.session();
            return bin::putCase(session.database(), session.store().signature(), m_id, reason,
                                tr("Case deleted: %1").arg(reference));
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this, [this, reference] {
        Session &session = m_host.session();
        session.setUndoStep(Session::UndoStep{
            [reference] { return tr("deletion of %1", "a case").arg(reference); },
            [&session, id = m_id, what = tr("Put back from the bin: %1").arg(reference)] {
                return putCaseBack(session, id, what);
            }});
        tellAndRead(tr("%1 is in the bin.", "a case").arg(reference));
    });
    dialog->open();
}

} // namespace redress
