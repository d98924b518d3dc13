// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/enquirydialog.h"

#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/ombudsman/ombudsmanundo.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kKind = u"enquiry_kind"_s;
const QString kLetterOn = u"enquiry_letter"_s;
const QString kDueOn = u"enquiry_day"_s;
const QString kAgreedTo = u"enquiry_agreed"_s;
const QString kRepliedOn = u"enquiry_answered"_s;
const QString kNote = u"enquiry_note"_s;

QString keyOf(EnquiryFault::Field field)
{
    switch (field) {
    case EnquiryFault::Field::DueOn:
        return kDueOn;
    case EnquiryFault::Field::AgreedTo:
        return kAgreedTo;
    case EnquiryFault::Field::RepliedOn:
        return kRepliedOn;
    case EnquiryFault::Field::LetterOn:
        break;
    }
    return kLetterOn;
}

} // namespace

EnquiryDialog::EnquiryDialog(PageHost &host, const OmbudsmanRecord &of,
                             const EnquiryRecord &enquiry, QWidget *parent)
    : FormDialog(enquiry.id.isValid() ? tr("Enquiry of the Ombudsman")
                                      : tr("New enquiry of the Ombudsman"),
                 tr("In %1").arg(of.reference), tr("Record"), parent)
    , m_host(host)
    , m_of(of)
    , m_enquiry(enquiry)
    , m_form(new FactForm)
    , m_kind(new ChoiceBox(m_form))
    , m_note(makeTextField(3, m_form))
{
    setObjectName(u"enquiryDialog"_s);
    const Session &session = host.session();
    const auto day = [&](DateUse use) {
        auto *edit = new DateEdit(session.today(), session.rules().calendar(), m_form);
        edit->setUse(use);
        return edit;
    };
    m_letterOn = day(DateUse::Event);
    m_dueOn = day(DateUse::Deadline);
    m_agreedTo = day(DateUse::Deadline);
    m_repliedOn = day(DateUse::Event);
    construct();
    fill();
    setForm(m_form);
    const QString variant =
        isNew() ? u"new/%1"_s.arg(of.id.value()) : QString::number(m_enquiry.id.value());
    new FormDraft(host.session(), FormDraft::aboutOf(of, u"enquiry"_s, variant, windowTitle()),
                  *m_form, *this);
}

void EnquiryDialog::construct()
{
    m_form->addField(kKind, tr("&What is asked for"), m_kind);
    m_form->addField(kLetterOn, tr("&Letter of"), m_letterOn);
    m_form->addField(kDueOn, tr("Repl&y by"), m_dueOn,
                     tr("The day in the letter. It stands in the work list until the reply is "
                        "recorded."));
    m_form->addField(kAgreedTo, tr("&Extended to"), m_agreedTo,
                     tr("A later day to which the Ombudsman agreed."));
    m_form->addField(kRepliedOn, tr("Replie&d"), m_repliedOn);
    m_form->addField(kNote, tr("&Note"), m_note);
    m_form->setRequired(kLetterOn);
    for (const auto &[kind, word] : kStoredWords<EnquiryKind>)
        m_kind->addChoice(labelOf(kind), qint64(kind));
}

void EnquiryDialog::fill()
{
    m_kind->setValue(qint64(m_enquiry.kind));
    m_letterOn->setDate(m_enquiry.letterOn.isValid() ? std::optional(m_enquiry.letterOn)
                                                     : std::nullopt);
    m_dueOn->setDate(m_enquiry.dueOn);
    m_agreedTo->setDate(m_enquiry.agreedTo);
    m_repliedOn->setDate(m_enquiry.repliedOn);
    m_note->setPlainText(m_enquiry.note);
}

EnquiryRecord EnquiryDialog::enquiry() const
{
    EnquiryRecord made = m_enquiry;
    made.ombudsmanCase = m_of.id;
    made.kind = EnquiryKind(m_kind->value().value_or(qint64(EnquiryKind::Other)));
    made.letterOn = m_letterOn->date().value_or(QDate());
    made.dueOn = m_dueOn->date();
    made.agreedTo = m_agreedTo->date();
    made.repliedOn = m_repliedOn->date();
    made.note = m_note->toPlainText().trimmed();
    return made;
}

void EnquiryDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const EnquiryRecord made = enquiry();
    for (const EnquiryFault &fault : faultsIn(made, m_of.receivedOn, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    for (const auto &[key, edit] :
         {std::pair(kLetterOn, m_letterOn), std::pair(kDueOn, m_dueOn),
          std::pair(kAgreedTo, m_agreedTo), std::pair(kRepliedOn, m_repliedOn)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what =
        isNew() ? tr("Enquiry of the Ombudsman recorded") : tr("Enquiry of the Ombudsman changed");
    const auto unit =
        enquiries::save(session.database(), session.store().signature(), m_of.caseId, made,
                        isNew() ? std::nullopt : std::optional(m_enquiry), session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        session.poll();
        return;
    }
    offerUndo(session, *unit, m_of);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
