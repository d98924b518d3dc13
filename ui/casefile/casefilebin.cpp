// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CaseFilePage that puts earlier values back, and the case into the bin; and that makes
// values of the council's lists.
#include "ui/casefile/casefilepage.h"

#include "core/casework/validation.h"
#include "core/store/bin.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/putbackdialog.h"
#include "ui/casefile/stagepane.h"
#include "ui/shell/newvalue.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reasondialog.h"

namespace redress {

/// What no list of the facts has becomes a value of the council's.
void CaseFilePage::offerNewValues()
{
    const auto choice = [this](const QString &name) -> ChoiceBox & {
        return *qobject_cast<ChoiceBox *>(m_sections->facts()->form()->field(name));
    };
    for (const auto &[name, list] :
         {std::pair(QStringLiteral("contact_method"), UserList::ContactMethod),
          std::pair(QStringLiteral("complainant_type"), UserList::ComplainantType),
          std::pair(QStringLiteral("theme"), UserList::Theme)})
        offerNewValue(choice(name), m_host, list, *this);
    offerNewOfficer(choice(QStringLiteral("officer")), m_host, *this);
    connect(m_sections, &CaseSections::stageAdded, this, [this](const StagePane *pane) {
        offerNewValue(*pane->holdReason(), m_host, UserList::HoldReason, *this);
    });
    offerNewService(
        choice(QString(toStored(Field::Service))), m_host,
        [directorate = &choice(QString(toStored(Field::Directorate)))] {
            return directorate->id<OrgNodeId>();
        },
        *this);
}

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
    const auto reason = std::make_shared<QString>(); // To be given again by Redo.
    auto *dialog = new ReasonDialog(
        {tr("Delete case"), reference, tr("Delete"),
         tr("The case goes into the bin with everything that hangs on it: it counts in no figure "
            "and no search finds it. Under Settings, Bin it can be put back.")},
        [this, reference, reason](const QString &given) {
            Session &session = m_host.session();
            *reason = given;
            return bin::putCase(session.database(), session.store().signature(), m_id, given,
                                tr("Case deleted: %1").arg(reference));
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this, [this, reference, reason] {
        Session &session = m_host.session();
        session.setUndoStep(stepOfItsOwn(
            session, tr("deletion of %1", "a case").arg(reference),
            [&session, id = m_id, what = tr("Put back from the bin: %1").arg(reference)] {
                return bin::restoreLast(session.database(), session.store().signature(),
                                        session.rules(), BinItem::Kind::Case, id.value(), what);
            },
            [&session, id = m_id, reason, what = tr("Case deleted: %1").arg(reference)] {
                return bin::putCase(session.database(), session.store().signature(), id, *reason,
                                    what);
            }));
        tellAndRead(tr("%1 is in the bin.", "a case").arg(reference));
    });
    dialog->open();
}

} // namespace redress
