// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/conversiondialog.h"

#include "core/store/casecreation.h"
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
using At = ConversionFault::Field;

constexpr double kLineWidth = 20; ///< Of a reference, in heights of the font.

const QString kProcedure = u"conversion_procedure"_s;
const QString kReceived = u"conversion_received"_s;
const QString kReference = u"conversion_reference"_s;
const QString kReason = u"conversion_reason"_s;

QString keyOf(At field)
{
    switch (field) {
    case At::Reference:
        return kReference;
    case At::ReceivedOn:
        return kReceived;
    case At::Reason:
        break;
    }
    return kReason;
}

} // namespace

ConversionDialog::ConversionDialog(PageHost &host, const CaseRecord &from,
                                   const Conversion &proposed, QWidget *parent)
    : FormDialog(tr("Make it a complaint"), from.reference, tr("Record"), parent)
    , m_host(host)
    , m_from(from)
    , m_made(proposed)
    , m_form(new FactForm)
    , m_procedure(new ChoiceBox(m_form))
    , m_received(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_reference(new QLineEdit(m_form))
    , m_reason(makeTextField(2, m_form))
{
    setObjectName(u"conversionDialog"_s);
    construct();
    setForm(m_form);
    new FormDraft(host.session(), {u"conversion"_s, QString(), from.id, windowTitle()}, *m_form,
                  *this);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &ConversionDialog::adoptNumber);
    connect(m_received, &DateEdit::dateChanged, this, &ConversionDialog::adoptNumber);
    connect(m_reference, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_hasOwnNumber = !text.trimmed().isEmpty(); });
}

void ConversionDialog::construct()
{
    m_form->addField(kProcedure, tr("&Procedure"), m_procedure,
                     tr("Place, people, summary and needs go along; both cases are linked."));
    m_form->addField(kReceived, tr("A complaint &since"), m_received,
                     tr("The day on which it became one: the procedure counts from it."));
    m_form->addField(kReference, tr("Refere&nce"), m_reference);
    m_form->addField(kReason, tr("Wh&y it is a complaint"), m_reason);
    for (const QString &key : {kReceived, kReference, kReason})
        m_form->setRequired(key);
    m_reference->setMinimumWidth(Metrics(this).times(kLineWidth));
    m_received->setUse(DateUse::Event);
    fillProcedures(*m_procedure);
    m_procedure->setValue(qint64(m_made.procedure));
    m_received->setDate(m_made.receivedOn);
    m_reference->setText(m_made.reference);
}

/// The next number of the procedure and the year, unless the person has typed another.
void ConversionDialog::adoptNumber()
{
    if (m_hasOwnNumber)
        return;
    Session &session = m_host.session();
    const auto next =
        casecreation::nextReference(session.database(), CaseKind::Complaint, typed().procedure,
                                    m_received->date().value_or(session.today()));
    if (next)
        m_reference->setText(*next);
}

Conversion ConversionDialog::typed() const
{
    Conversion made = m_made;
    made.procedure =
        ProcedureKey(m_procedure->value().value_or(qint64(ProcedureKey::ChildrenStatutory)));
    made.receivedOn = m_received->date().value_or(QDate());
    made.reference = m_reference->text().trimmed();
    made.reason = m_reason->toPlainText().trimmed();
    return made;
}

void ConversionDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const Conversion made = typed();
    for (const ConversionFault &fault : conversion::faultsIn(made, m_from, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    if (!m_received->isGood())
        m_form->setFault(kReceived, noDayWords(m_received->text()));
    if (goToFirstFault(*m_form))
        return;
    const QString what =
        tr("%1 became the complaint %2", "two references").arg(m_from.reference, made.reference);
    const auto id = conversion::record(session.database(), session.store().signature(),
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
