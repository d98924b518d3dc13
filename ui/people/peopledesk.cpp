// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopledesk.h"

#include "core/conduct/knownpeople.h"
#include "core/conduct/peoplerepository.h"
#include "core/store/bin.h"
#include "ui/people/advocacydialog.h"
#include "ui/people/consentdialog.h"
#include "ui/people/linkdialog.h"
#include "ui/people/needsdialog.h"
#include "ui/people/peoplepane.h"
#include "ui/people/personcasesdialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/removaldialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reasondialog.h"

#include <algorithm>

namespace redress {

PeopleDesk::PeopleDesk(PageHost &host, PeoplePane &pane, QWidget &page)
    : QObject(&page)
    , m_host(host)
    , m_pane(pane)
    , m_page(page)
{
    connectPane(pane);
}

void PeopleDesk::show(const CaseRecord &record)
{
    m_case = record;
    m_of = record;
    readPeople();
}

void PeopleDesk::show(const OmbudsmanRecord &record)
{
    m_case = {};
    m_of = PeopleCase(record);
    readPeople();
}

void PeopleDesk::readPeople()
{
    Session &session = m_host.session();
    const auto read = people::onCase(session.database(), m_of.id);
    if (!read)
        m_host.messages().show(MessageBar::Kind::Error, read.error().message);
    m_people = read.value_or(PeopleOnCase());
    m_pane.setPeople(m_people, session.reference(), session.isReadOnly());
}

template <typename Dialog>
void PeopleDesk::open(Dialog *dialog)
{
    connect(dialog, &Dialog::recorded, this, &PeopleDesk::recorded);
    dialog->open();
}

template <typename SomeId>
RemovalDialog *PeopleDesk::remove(const QString &subject, std::optional<SomeId> id,
                                  const QString &what)
{
    if (!id)
        return nullptr;
    auto *dialog = new RemovalDialog(
        m_host, m_of, subject,
        [this, id, what](const QString &reason) {
            Session &session = m_host.session();
            if constexpr (std::is_same_v<SomeId, CasePersonId>)
                return people::remove(session.database(), session.store().signature(), m_of.id, *id,
                                      reason, what);
            else
                return people::remove(session.database(), session.store().signature(), m_case.id,
                                      *id, reason, what);
        },
        &m_page);
    open(dialog);
    return dialog;
}

void PeopleDesk::openForm(const CasePerson &person)
{
    CasePerson wanted = person;
    const bool hasComplainant =
        std::any_of(m_people.people.begin(), m_people.people.end(),
                    [](const CasePerson &one) { return one.role == PersonRole::Complainant; });
    if (!wanted.id && hasComplainant)
        wanted.role = PersonRole::Child;
    else if (!wanted.id)
        wanted.complainantType = m_of.complainantType;
    open(new PersonDialog(m_host, m_of, m_people, wanted, &m_page));
}

void PeopleDesk::openPerson(std::optional<CasePersonId> id)
{
    const auto found = std::ranges::find(m_people.people, id, &CasePerson::id);
    if (!id)
        openForm(CasePerson());
    else if (found != m_people.people.end())
        openForm(*found);
}

void PeopleDesk::connectPane(PeoplePane &pane)
{
    connect(&pane, &PeoplePane::personWanted, this, &PeopleDesk::openForm);
    connect(&pane, &PeoplePane::personRemovalWanted, this, [this](const CasePerson &person) {
        if (auto *dialog = remove(person.person.name, person.id, tr("Person taken off the case")))
            connect(dialog, &RemovalDialog::recorded, this, [this, person] { offerBin(person); });
    });
    connect(&pane, &PeoplePane::casesWanted, this, &PeopleDesk::showCases);
    connect(&pane, &PeoplePane::linkWanted, this, &PeopleDesk::linkRecords);
    connect(&pane, &PeoplePane::consentWanted, this, [this](const Consent &consent) {
        open(new ConsentDialog(m_host, m_case, m_people, consent, &m_page));
    });
    connect(&pane, &PeoplePane::consentRemovalWanted, this, [this](const Consent &consent) {
        remove(tr("consent"), consent.id, tr("Consent taken away"));
    });
    connect(&pane, &PeoplePane::advocacyWanted, this, [this](const Advocacy &advocacy) {
        open(new AdvocacyDialog(m_host, m_case, advocacy, &m_page));
    });
    connect(&pane, &PeoplePane::advocacyRemovalWanted, this, [this](const Advocacy &advocacy) {
        remove(tr("advocacy"), advocacy.id, tr("Advocacy taken away"));
    });
    connect(&pane, &PeoplePane::needsWanted, this,
            [this] { open(new NeedsDialog(m_host, m_case, m_people.needs, &m_page)); });
}

/// Also when the case from which it was offered is closed meanwhile.
void PeopleDesk::putIntoBin(PageHost &host, const CasePerson &person)
{
    auto *dialog = new ReasonDialog(
        {tr("Delete a person"), person.person.name, tr("Put into the bin"),
         tr("The record can be put back in the settings, under Bin.")},
        [&host, person](const QString &reason) {
            Session &session = host.session();
            return bin::putPerson(session.database(), session.store().signature(),
                                  person.record.value_or(PersonId()).value(), reason,
                                  tr("Person deleted"));
        },
        host.messages().window());
    connect(dialog, &ReasonDialog::recorded, dialog, [&host, person] {
        host.session().setUndoStep({}); // It would put somebody on the case who is not there.
        host.messages().show(MessageBar::Kind::Success,
                             tr("The record of that person is in the bin."));
        host.session().noteChange();
    });
    dialog->open();
}

void PeopleDesk::offerBin(const CasePerson &person)
{
    const auto loose = bin::peopleOnNoCase(m_host.session().database());
    const bool isLoose = loose && person.record &&
                         std::any_of(loose->begin(), loose->end(), [&](const LoosePerson &one) {
                             return one.record == person.record->value();
                         });
    if (isLoose)
        m_host.messages().show(MessageBar::Kind::Info,
                               tr("That person is on no case any more. The record stays on file."),
                               {{tr("Put it into the &bin..."),
                                 [&host = m_host, person] { putIntoBin(host, person); }}});
}

void PeopleDesk::showCases(const CasePerson &person)
{
    const auto known =
        people::known(m_host.session().database(), person.record.value_or(PersonId()));
    if (!known) {
        m_host.messages().show(MessageBar::Kind::Error, known.error().message);
        return;
    }
    auto *dialog = new PersonCasesDialog(*known, m_of.id, m_host.settings(), &m_page);
    connect(dialog, &PersonCasesDialog::caseWanted, this,
            [this](const AnyCaseId &id) { openAnyCase(m_host, id); });
    dialog->open();
}

void PeopleDesk::linkRecords(const CasePerson &person)
{
    const auto known =
        people::known(m_host.session().database(), person.record.value_or(PersonId()));
    if (!known) {
        m_host.messages().show(MessageBar::Kind::Error, known.error().message);
        return;
    }
    open(new LinkDialog(m_host, m_of, *known, &m_page));
}

} // namespace redress
