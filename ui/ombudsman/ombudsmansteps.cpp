// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of what else can be done to a case at the Ombudsman that stands alone, and its way into
// the bin.
#include "ui/ombudsman/ombudsmanpage.h"

#include "core/store/bin.h"
#include "core/store/restriction.h"
#include "ui/casefile/putbackdialog.h"
#include "ui/casefile/restrictdialog.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reasondialog.h"

#include <QMenu>
#include <QTabBar>

namespace redress {

using namespace Qt::StringLiterals;

void OmbudsmanPage::tellAndRead(const QString &words)
{
    m_host.messages().show(MessageBar::Kind::Success, words);
    m_host.session().noteChange();
}

/// \param fault why nothing of the case is shown; empty: all is.
void OmbudsmanPage::showFault(const QString &fault)
{
    m_fault = fault;
    const bool isShown = fault.isEmpty();
    m_content->setVisible(isShown);
    m_closed->setVisible(!isShown);
    setFocusProxy(isShown ? static_cast<QWidget *>(m_bar) : m_closed);
    if (isShown)
        return;
    const bool isBinned =
        bin::holds(m_host.session().database(), BinItem::Kind::Ombudsman, m_id.value())
            .value_or(false);
    if (isBinned)
        m_closed->setWords(tr("This case is in the bin"),
                           tr("It can be put back: at once by Undo in the menu Edit, later under "
                              "Settings, Bin."));
    else
        m_closed->setWords(m_view.isRestricted() ? restriction::closedWords()
                                                 : tr("This case cannot be shown"),
                           fault);
    const bool maySay =
        m_view.isRestricted() && redress::whyNot(m_host.session(), TeamRole::Manager).isEmpty();
    m_closed->setWay(maySay ? tr("&Who may open it...") : QString());
    Q_EMIT changed();
}

void OmbudsmanPage::sayWhoOpens()
{
    auto *dialog = new RestrictDialog(m_host, m_id, m_folder.ombudsman.reference,
                                      m_folder.ombudsman.officer, this);
    connect(dialog, &RestrictDialog::recorded, this, &OmbudsmanPage::tellAndRead);
    dialog->open();
}

void OmbudsmanPage::fillStepMenu()
{
    const Session &session = m_host.session();
    m_stepMenu->clear();
    m_stepMenu->setToolTipsVisible(true);
    const bool mayAct = !session.isReadOnly();
    QAction *readers = m_stepMenu->addAction(
        m_view.isRestricted() ? tr("&Change who may open it...") : tr("&Restrict..."));
    readers->setObjectName(u"restrictAction"_s);
    readers->setEnabled(mayAct);
    readers->setToolTip(mayAct ? tr("Only those who are named then open the case. Others see that "
                                    "it is there, and until when.")
                               : session.readOnlyReason());
    connect(readers, &QAction::triggered, this, &OmbudsmanPage::sayWhoOpens);
    QAction *back = m_stepMenu->addAction(tr("&Put an earlier value back..."));
    back->setObjectName(u"putBackAction"_s);
    back->setEnabled(mayAct);
    back->setToolTip(mayAct ? tr("Every change of every fact, and what stood there before")
                            : session.readOnlyReason());
    connect(back, &QAction::triggered, this, &OmbudsmanPage::putBack);
    QAction *gone = m_stepMenu->addAction(tr("&Delete..."));
    gone->setObjectName(u"deleteCaseAction"_s);
    gone->setEnabled(mayAct);
    gone->setToolTip(session.isReadOnly()
                         ? session.readOnlyReason()
                         : tr("Into the bin, with a reason: it counts no more, and can be put "
                              "back"));
    connect(gone, &QAction::triggered, this, &OmbudsmanPage::deleteCase);
}

void OmbudsmanPage::putBack()
{
    auto *dialog = new PutBackDialog(m_host, m_id, m_folder.ombudsman.reference, this);
    connect(dialog, &PutBackDialog::recorded, this, &OmbudsmanPage::tellAndRead);
    dialog->open();
}

void OmbudsmanPage::deleteCase()
{
    const QString reference = m_folder.ombudsman.reference;
    const QString what = tr("Ombudsman case deleted: %1").arg(reference);
    const auto reason = std::make_shared<QString>(); // To be given again by Redo.
    const auto put = [this, what](const QString &why) {
        Session &session = m_host.session();
        return bin::putOmbudsman(session.database(), session.store().signature(), m_id, why, what);
    };
    auto *dialog = new ReasonDialog(
        {tr("Delete the Ombudsman case"), reference, tr("Delete"),
         tr("It goes into the bin with its enquiries, recommendations, contacts and documents: it "
            "counts in no figure "
            "and no search finds it. Under Settings, Bin it can be put back.")},
        [reason, put](const QString &given) {
            *reason = given;
            return put(given);
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this, [this, reference, reason, what] {
        Session &session = m_host.session();
        session.setUndoStep(stepOfItsOwn(
            session, tr("deletion of %1", "a case at the Ombudsman").arg(reference),
            [&session, id = m_id, back = tr("Put back from the bin: %1").arg(reference)] {
                return bin::restoreLast(session.database(), session.store().signature(),
                                        session.rules(), BinItem::Kind::Ombudsman, id.value(),
                                        back);
            },
            [&session, id = m_id, reason, what] {
                return bin::putOmbudsman(session.database(), session.store().signature(), id,
                                         *reason, what);
            }));
        tellAndRead(tr("%1 is in the bin.", "a case at the Ombudsman").arg(reference));
    });
    dialog->open();
}

} // namespace redress
