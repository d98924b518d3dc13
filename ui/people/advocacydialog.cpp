// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/advocacydialog.h"

#include "core/conduct/peoplerepository.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/people/peopleforms.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

namespace redress {

namespace {

using Fact = PeopleField;

constexpr int kLongNames = 36;

QString key(Fact fact)
{
    return storedText(fact);
}

} // namespace

AdvocacyDialog::AdvocacyDialog(PageHost &host, const CaseRecord &record, const Advocacy &before,
                               QWidget *parent)
    : FormDialog(before.id ? tr("Advocacy") : tr("Add advocacy"), record.reference,
                 tr("Save advocacy"), parent)
    , m_host(host)
    , m_case(record)
    , m_before(before)
    , m_form(new FactForm)
    , m_offeredOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_accepted(new ChoiceBox(m_form))
    , m_provider(new ChoiceBox(m_form))
    , m_appointedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
{
    setObjectName(QStringLiteral("advocacyDialog"));
    construct();
    const auto warn = [this] {
        showWarnings(*m_form, findingsOf(advocacy(), m_host.session().today()));
    };
    watchFields(*m_form, warn);
    warn();
    setForm(m_form);
    new FormDraft(host.session(), {QStringLiteral("advocacy"), QString(), m_case.id, windowTitle()},
                  *m_form, *this);
    m_offeredOn->setFocus();
}

void AdvocacyDialog::construct()
{
    m_form->addField(key(Fact::OfferedOn), tr("&Offered on"), m_offeredOn);
    m_form->addField(key(Fact::Accepted), tr("&Answer"), m_accepted);
    m_form->addField(key(Fact::Provider), tr("&Provider"), m_provider);
    m_form->addField(key(Fact::AppointedOn), tr("Appo&inted on"), m_appointedOn);
    m_form->setRequired(key(Fact::OfferedOn));
    m_offeredOn->setDate(m_before.offeredOn);
    m_accepted->addNone(tr("No answer yet"));
    m_accepted->addChoice(tr("Accepted"), 1);
    m_accepted->addChoice(tr("Declined"), 0);
    m_accepted->setValue(m_before.isAccepted ? std::optional(qint64(*m_before.isAccepted ? 1 : 0))
                                             : std::nullopt);
    const ReferenceData &reference = m_host.session().reference();
    fillFromList(*m_provider, reference, UserList::Advocate);
    m_provider->setId(m_before.provider, reference.nameOf(m_before.provider));
    m_provider->setMinimumContentsLength(kLongNames);
    m_appointedOn->setDate(m_before.appointedOn);
}

Advocacy AdvocacyDialog::advocacy() const
{
    Advocacy made = m_before;
    made.offeredOn = m_offeredOn->date();
    const auto answer = m_accepted->value();
    made.isAccepted = answer ? std::optional(*answer == 1) : std::nullopt;
    made.provider = m_provider->id<ListItemId>();
    made.appointedOn = m_appointedOn->date();
    return made;
}

void AdvocacyDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const Advocacy made = advocacy();
    showFindings(*m_form, findingsOf(made, session.today()));
    for (const auto &[field, edit] :
         {std::pair(Fact::OfferedOn, m_offeredOn), std::pair(Fact::AppointedOn, m_appointedOn)}) {
        if (!edit->isGood())
            m_form->setFault(key(field), noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what = made.id ? tr("Advocacy changed") : tr("Advocacy recorded");
    const auto unit = people::save(session.database(), session.store().signature(), session.rules(),
                                   m_case.id, m_before, made, session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
