// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/stageremedydialog.h"

#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/newvalue.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongNames = 36;

QString keyOf(StageRemedyFault::Field field)
{
    switch (field) {
    case StageRemedyFault::Field::OfferedOn:
        return u"remedy_offered"_s;
    case StageRemedyFault::Field::AgreedOn:
        return u"remedy_agreed"_s;
    case StageRemedyFault::Field::GivenOn:
        return u"remedy_given"_s;
    case StageRemedyFault::Field::Evidence:
        return u"remedy_evidence"_s;
    case StageRemedyFault::Field::Type:
        break;
    }
    return u"remedy_type"_s;
}

} // namespace

StageRemedyDialog::StageRemedyDialog(PageHost &host, const CaseDossier &dossier,
                                     const StageRemedy &remedy, QWidget *parent)
    : FormDialog(remedy.id ? tr("Remedy") : tr("New remedy"), dossier.record.reference,
                 tr("Save remedy"), parent)
    , m_host(host)
    , m_case(dossier.record)
    , m_remedy(remedy)
    , m_form(new FactForm)
    , m_type(new ChoiceBox(m_form))
    , m_amount(new QLineEdit(m_form))
    , m_description(makeTextField(2, m_form))
    , m_stage(new ChoiceBox(m_form))
    , m_evidence(makeTextField(2, m_form))
{
    setObjectName(u"stageRemedyDialog"_s);
    const Session &session = host.session();
    const auto day = [&](DateUse use) {
        auto *edit = new DateEdit(session.today(), session.rules().calendar(), m_form);
        edit->setUse(use);
        return edit;
    };
    m_offeredOn = day(DateUse::Event);
    m_agreedOn = day(DateUse::Event);
    m_dueOn = day(DateUse::Deadline);
    m_givenOn = day(DateUse::Event);
    construct();
    fill(dossier);
    setForm(m_form);
    new FormDraft(host.session(),
                  {u"stage_remedy"_s, remedy.id ? QString::number(remedy.id->value()) : QString(),
                   m_case.id, windowTitle()},
                  *m_form, *this);
}

void StageRemedyDialog::construct()
{
    m_form->addField(u"remedy_type"_s, tr("&Remedy"), m_type);
    m_form->addField(u"remedy_amount"_s, tr("A&mount in pounds"), m_amount,
                     tr("Of a payment, as in 250 or 1,250.50."));
    m_form->addField(u"remedy_description"_s, tr("&What is to be done"), m_description,
                     tr("Letters say it in these words."));
    m_form->addField(u"remedy_stage"_s, tr("S&tage"), m_stage);
    m_form->addField(u"remedy_offered"_s, tr("&Offered"), m_offeredOn);
    m_form->addField(u"remedy_agreed"_s, tr("A&greed"), m_agreedOn,
                     tr("The day on which the complainant took the offer."));
    m_form->addField(u"remedy_due"_s, tr("D&ue"), m_dueOn);
    m_form->addHeading(tr("What became of it"));
    m_form->addField(u"remedy_given"_s, tr("&Paid or done"), m_givenOn);
    m_form->addField(u"remedy_evidence"_s, tr("&Evidence"), m_evidence);
    m_form->setRequired(u"remedy_type"_s);
    m_type->setMinimumContentsLength(kLongNames);
}

void StageRemedyDialog::fill(const CaseDossier &dossier)
{
    const ReferenceData &reference = m_host.session().reference();
    fillFromList(*m_type, reference, UserList::RemedyType);
    m_type->setId(m_remedy.type, reference.nameOf(m_remedy.type));
    offerNewValue(*m_type, m_host, UserList::RemedyType, *this);
    m_amount->setText(m_remedy.amount ? m_remedy.amount->toPlain() : QString());
    m_description->setPlainText(m_remedy.description);
    fillStages(*m_stage, dossier);
    m_stage->setId(std::optional(m_remedy.stage));
    m_offeredOn->setDate(m_remedy.offeredOn);
    m_agreedOn->setDate(m_remedy.agreedOn);
    m_dueOn->setDate(m_remedy.dueOn);
    m_givenOn->setDate(m_remedy.givenOn);
    m_evidence->setPlainText(m_remedy.evidence);
}

StageRemedy StageRemedyDialog::remedy() const
{
    StageRemedy made = m_remedy;
    made.type = m_type->id<ListItemId>();
    made.amount = Money::fromTyped(m_amount->text().trimmed());
    made.description = m_description->toPlainText().trimmed();
    made.stage = m_stage->id<StageId>().value_or(m_remedy.stage);
    made.offeredOn = m_offeredOn->date();
    made.agreedOn = m_agreedOn->date();
    made.dueOn = m_dueOn->date();
    made.givenOn = m_givenOn->date();
    made.evidence = m_evidence->toPlainText().trimmed();
    return made;
}

void StageRemedyDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const StageRemedy made = remedy();
    for (const StageRemedyFault &fault : faultsIn(made, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    if (!m_amount->text().trimmed().isEmpty() && !made.amount)
        m_form->setFault(u"remedy_amount"_s, noAmountWords());
    for (const auto &[key, edit] :
         {std::pair(u"remedy_offered"_s, m_offeredOn), std::pair(u"remedy_agreed"_s, m_agreedOn),
          std::pair(u"remedy_due"_s, m_dueOn), std::pair(u"remedy_given"_s, m_givenOn)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what = made.id ? tr("Remedy changed") : tr("Remedy recorded");
    const auto unit = remedies::save(session.database(), session.store().signature(), m_case.id,
                                     made, session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
