// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a new contact: a case of the council, or one at the Ombudsman.
#include "ui/intake/newcontactpage.h"

#include "core/conduct/intake.h"
#include "ui/intake/contactform.h"
#include "ui/shell/casevisit.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuslabel.h"

namespace redress {

Result<NewContactPage::Kept> NewContactPage::write()
{
    Session &session = m_host.session();
    const IntakeFacts facts = m_form->facts().value_or(IntakeFacts());
    const QString &reference = facts.contact.record.reference;
    const auto made =
        intake::record(session.database(), session.store().signature(), session.rules(), facts,
                       session.today(), tr("Recorded %1").arg(reference));
    if (!made)
        return made.error();
    return Kept{reference, *made, std::nullopt};
}

Result<NewContactPage::Kept> NewContactPage::writeOmbudsman()
{
    Session &session = m_host.session();
    const OmbudsmanIntake taken = m_form->ombudsman().value_or(OmbudsmanIntake());
    const QString &reference = taken.facts.record.reference;
    const auto made =
        intake::record(session.database(), session.store().signature(), session.rules(), taken,
                       session.today(), tr("Recorded %1, at the Ombudsman").arg(reference));
    if (!made)
        return made.error();
    const auto facts = ombudsman::facts(session.database(), *made);
    return Kept{reference, facts ? facts->record.caseId : std::nullopt, *made};
}

std::optional<NewContactPage::Kept> NewContactPage::keep()
{
    Session &session = m_host.session();
    if (session.isReadOnly()) {
        m_fault->setStatus(StatusShape::Late, session.readOnlyReason());
        return std::nullopt;
    }
    if (!m_form->check(session.today())) {
        m_fault->setStatus(StatusShape::Late, tr("Not saved: what is missing stands at the top "
                                                 "and beside the fields."));
        m_form->goToFaults();
        return std::nullopt;
    }
    const Result<Kept> made = m_form->isOmbudsman() ? writeOmbudsman() : write();
    if (!made) {
        m_fault->setStatus(StatusShape::Late, made.error().message);
        return std::nullopt;
    }
    m_form->noteRecorded();
    dropDraft();
    return *made;
}

void NewContactPage::save(bool another)
{
    const auto kept = keep();
    if (!kept)
        return;
    m_host.messages().show(MessageBar::Kind::Success, tr("%1 is recorded.").arg(kept->reference));
    m_form->beginAnew();
    m_host.session().noteChange();
    PageHost &host = m_host; // The page goes once its case is shown.
    if (kept->ofCouncil)
        Q_EMIT recorded(*kept->ofCouncil, another);
    if (kept->ofCouncil && kept->ofOmbudsman && !another)
        casevisit::open(host, *kept->ofCouncil, {.ombudsman = kept->ofOmbudsman});
    if (kept->ofCouncil)
        return;
    if (kept->ofOmbudsman)
        Q_EMIT ombudsmanRecorded(*kept->ofOmbudsman, another);
}

} // namespace redress
