// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consentdialog.h"

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

#include <QPlainTextEdit>

namespace redress {

namespace {

using Fact = PeopleField;

constexpr int kLongNames = 36;

QString key(Fact fact)
{
    return storedText(fact);
}

} // namespace

ConsentDialog::ConsentDialog(PageHost &host, const CaseRecord &record, const PeopleOnCase &people,
                             const Consent &before, QWidget *parent)
    : FormDialog(before.id ? tr("Consent") : tr("Add consent"), record.reference,
                 tr("Save consent"), parent)
    , m_host(host)
    , m_case(record)
    , m_before(before)
    , m_form(new FactForm)
    , m_person(new ChoiceBox(m_form))
    , m_state(new ChoiceBox(m_form))
    , m_decidedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_evidence(makeTextField(2, m_form))
    , m_capacity(makeTextField(2, m_form))
{
    setObjectName(QStringLiteral("consentDialog"));
    construct(people);
    const auto warn = [this] {
        showWarnings(*m_form, findingsOf(consent(), m_host.session().today()));
    };
    watchFields(*m_form, warn);
    warn();
    setForm(m_form);
    new FormDraft(host.session(),
                  {QStringLiteral("consent"),
                   before.id ? QString::number(before.id->value()) : QString(), m_case.id,
                   windowTitle()},
                  *m_form, *this);
    m_person->setFocus();
}

void ConsentDialog::construct(const PeopleOnCase &people)
{
    m_form->addField(key(Fact::ConsentPerson), tr("&Whose consent"), m_person);
    m_form->addField(key(Fact::State), tr("How it &stands"), m_state);
    m_form->addField(key(Fact::DecidedOn), tr("&Day"), m_decidedOn,
                     tr("On which it was given or refused."));
    m_form->addField(key(Fact::Evidence), tr("&Evidence"), m_evidence,
                     tr("What shows it: a signed form, a letter, a call and with whom."));
    m_form->addField(key(Fact::CapacityNote), tr("Ca&pacity"), m_capacity,
                     tr("Age and understanding; why it was not sought."));
    m_form->setRequired(key(Fact::State));
    fillPeople(*m_person, people);
    m_person->setMinimumContentsLength(kLongNames);
    m_person->setId(m_before.person, m_before.person ? people.nameOf(*m_before.person) : QString());
    m_state->addNone(tr("Not said"));
    for (const auto &[state, word] : kStoredWords<ConsentState>)
        m_state->addChoice(labelOf(state), qint64(state));
    m_state->setValue(m_before.state ? std::optional(qint64(*m_before.state)) : std::nullopt);
    m_decidedOn->setDate(m_before.decidedOn);
    m_evidence->setPlainText(m_before.evidence);
    m_capacity->setPlainText(m_before.capacityNote);
}

Consent ConsentDialog::consent() const
{
    Consent made = m_before;
    made.person = m_person->id<PersonId>();
    const auto state = m_state->value();
    made.state = state ? std::optional(ConsentState(*state)) : std::nullopt;
    made.decidedOn = m_decidedOn->date();
    made.evidence = m_evidence->toPlainText().trimmed();
    made.capacityNote = m_capacity->toPlainText().trimmed();
    return made;
}

void ConsentDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const Consent made = consent();
    showFindings(*m_form, findingsOf(made, session.today()));
    if (!m_decidedOn->isGood())
        m_form->setFault(key(Fact::DecidedOn), noDayWords(m_decidedOn->text()));
    if (goToFirstFault(*m_form))
        return;
    const QString what = made.id ? tr("Consent changed") : tr("Consent recorded");
    const auto unit = people::save(session.database(), session.store().signature(), m_case.id,
                                   m_before, made, session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
