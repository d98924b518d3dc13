// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/prematuredialog.h"

#include "core/store/casecreation.h"
#include "core/store/caserepository.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using At = PrematureFault::Field;

enum Way { NewComplaint, RecordedCase };

constexpr double kLineWidth = 20; ///< Of a reference, in heights of the font.

const QString kWay = u"back_way"_s;
const QString kExisting = u"back_case"_s;
const QString kProcedure = u"back_procedure"_s;
const QString kReceived = u"back_received"_s;
const QString kReference = u"back_reference"_s;
const QString kSummary = u"back_summary"_s;
const QString kReason = u"back_reason"_s;

QString keyOf(At field)
{
    switch (field) {
    case At::Existing:
        return kExisting;
    case At::Reference:
        return kReference;
    case At::ReceivedOn:
        return kReceived;
    case At::Summary:
        return kSummary;
    case At::Reason:
        break;
    }
    return kReason;
}

} // namespace

PrematureDialog::PrematureDialog(PageHost &host, const OmbudsmanRecord &of,
                                 const PrematureReturn &proposed, const QString &ownReference,
                                 QWidget *parent)
    : FormDialog(tr("Back into the council's procedure"),
                 tr("%1 was premature for the Ombudsman").arg(of.reference), tr("Record"), parent)
    , m_host(host)
    , m_of(of)
    , m_back(proposed)
    , m_form(new FactForm)
    , m_way(new ChoiceBox(m_form))
    , m_existing(new QLineEdit(m_form))
    , m_procedure(new ChoiceBox(m_form))
    , m_received(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_reference(new QLineEdit(m_form))
    , m_summary(makeTextField(3, m_form))
    , m_reason(makeTextField(2, m_form))
{
    setObjectName(u"prematureDialog"_s);
    m_received->setUse(DateUse::Event);
    construct();
    fill(ownReference);
    setForm(m_form);
    const QString proposedNumber = m_reference->text();
    new FormDraft(host.session(), FormDraft::aboutOf(of, u"premature"_s, {}, windowTitle()),
                  *m_form, *this);
    m_hasOwnNumber = m_reference->text() != proposedNumber; // It was typed before.
    connect(m_way, &QComboBox::currentIndexChanged, this, &PrematureDialog::adoptWay);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &PrematureDialog::adoptNumber);
    connect(m_received, &DateEdit::dateChanged, this, &PrematureDialog::adoptNumber);
    connect(m_reference, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_hasOwnNumber = !text.trimmed().isEmpty(); });
    adoptWay();
}

void PrematureDialog::construct()
{
    m_form->addField(kWay, tr("It goes &on"), m_way);
    m_form->addField(kExisting, tr("&Case"), m_existing, tr("Its reference."));
    m_form->addField(kProcedure, tr("&Procedure"), m_procedure);
    m_form->addField(kReceived, tr("Receive&d"), m_received,
                     tr("The day on which the council had it back: the procedure counts from it."));
    m_form->addField(kReference, tr("Refere&nce"), m_reference);
    m_form->addField(kSummary, tr("&Summary"), m_summary);
    m_form->addField(kReason, tr("Wh&y it was premature"), m_reason,
                     tr("Stands in the contact log of the case in which it goes on, and in the "
                        "history."));
    for (const QString &key : {kExisting, kReceived, kReference, kSummary, kReason})
        m_form->setRequired(key);
    for (QLineEdit *line : {m_existing, m_reference})
        line->setMinimumWidth(Metrics(this).times(kLineWidth));
}

void PrematureDialog::fill(const QString &ownReference)
{
    m_way->addChoice(tr("As a new complaint"), NewComplaint);
    m_way->addChoice(tr("In a case that is recorded already"), RecordedCase);
    m_way->setValue(m_back.existing ? RecordedCase : NewComplaint);
    m_existing->setText(ownReference);
    fillProcedures(*m_procedure);
    m_procedure->setValue(qint64(m_back.procedure));
    m_received->setDate(m_back.receivedOn);
    m_reference->setText(m_back.reference);
    m_summary->setPlainText(m_back.summary);
}

bool PrematureDialog::isNewCase() const
{
    return m_way->value() == NewComplaint;
}

void PrematureDialog::adoptWay()
{
    const bool isNew = isNewCase();
    m_form->setFieldVisible(kExisting, !isNew);
    for (const QString &key : {kProcedure, kReceived, kReference, kSummary})
        m_form->setFieldVisible(key, isNew);
}

/// The next number of the procedure and the year, unless the person has typed another.
void PrematureDialog::adoptNumber()
{
    if (m_hasOwnNumber)
        return;
    Session &session = m_host.session();
    const auto procedure = m_procedure->value();
    const auto next = casecreation::nextReference(
        session.database(), CaseKind::Complaint,
        procedure ? std::optional(ProcedureKey(*procedure)) : std::nullopt,
        m_received->date().value_or(session.today()));
    if (next)
        m_reference->setText(*next);
}

PrematureReturn PrematureDialog::typed()
{
    PrematureReturn made = m_back;
    made.existing.reset();
    made.reason = m_reason->toPlainText().trimmed();
    made.procedure =
        ProcedureKey(m_procedure->value().value_or(qint64(ProcedureKey::ChildrenStatutory)));
    made.receivedOn = m_received->date().value_or(QDate());
    made.reference = m_reference->text().trimmed();
    made.summary = m_summary->toPlainText().trimmed();
    if (isNewCase())
        return made;
    const QString reference = m_existing->text().trimmed();
    const auto id = CaseRepository(m_host.session().database()).find(reference);
    if (id)
        made.existing = *id;
    if (!made.existing)
        m_form->setFault(kExisting, reference.isEmpty()
                                        ? tr("Give the reference of the case.")
                                        : tr("There is no case %1.").arg(reference));
    return made;
}

void PrematureDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const PrematureReturn made = typed();
    for (const PrematureFault &fault : faultsIn(made, session.today())) {
        if (isNewCase() || fault.field == At::Reason)
            m_form->setFault(keyOf(fault.field), fault.words);
    }
    if (isNewCase() && !m_received->isGood())
        m_form->setFault(kReceived, noDayWords(m_received->text()));
    if (goToFirstFault(*m_form))
        return;
    const QString what = isNewCase()
                             ? tr("Recorded %1, back from the Ombudsman").arg(made.reference)
                             : tr("Back from the Ombudsman as premature");
    const auto id = premature::record(session.database(), session.store().signature(),
                                      session.rules(), made, session.today(), what);
    if (!id) {
        setFault(id.error().message);
        session.poll();
        return;
    }
    accept();
    Q_EMIT recorded(what, *id);
}

} // namespace redress
