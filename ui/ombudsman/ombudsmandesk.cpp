// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmandesk.h"

#include "core/conduct/learning.h"
#include "core/conduct/prematurereturn.h"
#include "core/conduct/recommendations.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "ui/ombudsman/enquirydialog.h"
#include "ui/ombudsman/ombudsmandialog.h"
#include "ui/ombudsman/prematuredialog.h"
#include "ui/ombudsman/remedydialog.h"
#include "ui/people/removaldialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

namespace redress {

OmbudsmanDesk::OmbudsmanDesk(PageHost &host, QWidget &page)
    : QObject(&page)
    , m_host(host)
    , m_page(page)
{}

void OmbudsmanDesk::say(const Error &error)
{
    m_host.messages().show(MessageBar::Kind::Error, error.message);
}

std::optional<OmbudsmanRecord> OmbudsmanDesk::recordOf(OmbudsmanId id)
{
    const auto record = OmbudsmanRepository::load(m_host.session().database(), id);
    if (record)
        return *record;
    say(record.error());
    return std::nullopt;
}

QString OmbudsmanDesk::ownReferenceOf(const OmbudsmanRecord &record)
{
    if (!record.caseId)
        return {};
    const auto own = CaseRepository(m_host.session().database()).dossier(*record.caseId);
    return own ? own->record.reference : QString();
}

void OmbudsmanDesk::add(const CaseRecord &about)
{
    open(ombudsman::about(about, m_host.session().today()));
}

void OmbudsmanDesk::edit(OmbudsmanId id)
{
    const auto facts = ombudsman::facts(m_host.session().database(), id);
    if (facts)
        open(*facts);
    else
        say(facts.error());
}

/// What has just come back as premature is led on at once.
void OmbudsmanDesk::open(const OmbudsmanFacts &facts)
{
    auto *dialog = new OmbudsmanDialog(m_host, facts, ownReferenceOf(facts.record), &m_page);
    const bool wasPremature = facts.record.decision == Decision::Premature;
    const bool wasUpheld = facts.record.decision && isUpheld(*facts.record.decision);
    connect(dialog, &OmbudsmanDialog::recorded, this,
            [this, dialog, wasPremature, wasUpheld](const QString &words) {
                const OmbudsmanRecord made = dialog->facts().record;
                Q_EMIT recorded(words);
                if (!wasUpheld)
                    askForAction(made);
                if (wasPremature || made.decision != Decision::Premature)
                    return;
                const auto id =
                    CaseRepository(m_host.session().database()).findOmbudsman(made.reference);
                if (id && *id)
                    sendBack(**id);
            });
    dialog->open();
}

void OmbudsmanDesk::askForAction(const OmbudsmanRecord &made)
{
    if (!made.caseId || !made.decision || !isUpheld(*made.decision))
        return;
    if (learning::asksOmbudsmanAction(m_host.session().database(), *made.caseId).value_or(false))
        m_host.messages().show(
            MessageBar::Kind::Warning,
            tr("%1: what the Ombudsman upheld asks for an action, and none is recorded. Add it "
               "under Actions.")
                .arg(made.reference));
}

void OmbudsmanDesk::addEnquiry(OmbudsmanId of)
{
    openEnquiry(of, {});
}

void OmbudsmanDesk::editEnquiry(const EnquiryRecord &enquiry)
{
    openEnquiry(enquiry.ombudsmanCase, enquiry);
}

void OmbudsmanDesk::openEnquiry(OmbudsmanId of, const EnquiryRecord &enquiry)
{
    const auto record = recordOf(of);
    if (!record)
        return;
    auto *dialog = new EnquiryDialog(m_host, *record, enquiry, &m_page);
    connect(dialog, &EnquiryDialog::recorded, this, &OmbudsmanDesk::recorded);
    dialog->open();
}

void OmbudsmanDesk::askToRemove(const OmbudsmanRecord &of, const QString &subject,
                                const QString &what,
                                std::function<Result<ChangeSetId>(const QString &)> remove)
{
    auto *dialog = new RemovalDialog(m_host, PeopleCase(of), subject, std::move(remove), &m_page);
    connect(dialog, &RemovalDialog::recorded, this, [this, what] { Q_EMIT recorded(what); });
    dialog->open();
}

void OmbudsmanDesk::removeEnquiry(const EnquiryRecord &enquiry)
{
    const auto record = recordOf(enquiry.ombudsmanCase);
    if (!record)
        return;
    const QString what = tr("Enquiry of the Ombudsman taken away");
    askToRemove(*record, tr("enquiry of the Ombudsman"), what,
                [this, of = record->caseId, id = enquiry.id, what](const QString &reason) {
                    Session &session = m_host.session();
                    return enquiries::remove(session.database(), session.store().signature(), of,
                                             id, reason, what);
                });
}

void OmbudsmanDesk::addRemedy(OmbudsmanId of)
{
    RemedyFacts begun;
    begun.ombudsmanCase = of;
    openRemedy(of, begun);
}

void OmbudsmanDesk::editRemedy(OmbudsmanId of, RecommendationId remedy)
{
    const auto facts = ombudsman::remedy(m_host.session().database(), remedy);
    if (facts)
        openRemedy(of, *facts);
    else
        say(facts.error());
}

void OmbudsmanDesk::openRemedy(OmbudsmanId of, const RemedyFacts &remedy)
{
    const auto record = recordOf(of);
    if (!record)
        return;
    auto *dialog = new RemedyDialog(m_host, *record, remedy, &m_page);
    connect(dialog, &RemedyDialog::recorded, this, &OmbudsmanDesk::recorded);
    dialog->open();
}

void OmbudsmanDesk::removeRemedy(OmbudsmanId of, RecommendationId remedy)
{
    const auto record = recordOf(of);
    if (!record)
        return;
    const QString what = tr("Recommendation of the Ombudsman taken away");
    askToRemove(*record, tr("recommendation of the Ombudsman"), what,
                [this, in = record->caseId, remedy, what](const QString &reason) {
                    Session &session = m_host.session();
                    return recommendations::remove(session.database(), session.store().signature(),
                                                   in, remedy, reason, what);
                });
}

void OmbudsmanDesk::sendBack(OmbudsmanId id)
{
    const auto record = recordOf(id);
    if (!record)
        return;
    const auto proposed = premature::proposed(m_host.session().database(), *record);
    if (!proposed)
        return say(proposed.error());
    auto *dialog =
        new PrematureDialog(m_host, *record, *proposed, ownReferenceOf(*record), &m_page);
    connect(dialog, &PrematureDialog::recorded, this, [this](const QString &words, CaseId in) {
        Q_EMIT recorded(words);
        m_host.openCase(in);
    });
    dialog->open();
}

} // namespace redress
