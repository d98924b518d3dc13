// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmandialog.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
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
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(OmbudsmanFault::Field field)
{
    using At = OmbudsmanFault::Field;
    switch (field) {
    case At::ReceivedOn:
        return u"ombudsman_received"_s;
    case At::EnquiryDueOn:
        return u"enquiry_due"_s;
    case At::EnquiryAgreedTo:
        return u"enquiry_agreed"_s;
    case At::EnquiryRespondedOn:
        return u"enquiry_replied"_s;
    case At::DraftOn:
        return u"draft_decision"_s;
    case At::DecisionOn:
        return u"decision_date"_s;
    case At::Decision:
        return u"decision"_s;
    case At::UpheldIssues:
        return u"upheld_issues"_s;
    case At::ReportKind:
        return u"published"_s;
    case At::ReportAnsweredOn:
        return u"report_answered"_s;
    case At::Reference:
    case At::Amount:
    case At::RefusalReason:
    case At::AgreedTo:
    case At::EvidenceSentOn:
    case At::CompletedOn:
    case At::Evidence:
    case At::SatisfiedOn:
        break;
    }
    return u"ombudsman_reference"_s;
}

} // namespace

OmbudsmanDialog::OmbudsmanDialog(PageHost &host, const OmbudsmanFacts &facts, const QString &about,
                                 QWidget *parent)
    : FormDialog(facts.isNew() ? tr("Case at the Ombudsman")
                               : tr("At the Ombudsman: %1").arg(facts.record.reference),
                 about, tr("Record"), parent)
    , m_host(host)
    , m_facts(facts)
    , m_form(new FactForm)
    , m_reference(new QLineEdit(m_form))
    , m_category(new QLineEdit(m_form))
    , m_summary(makeTextField(3, m_form))
    , m_decision(new ChoiceBox(m_form))
    , m_upheldIssues(makeTextField(2, m_form))
    , m_injustice(makeTextField(2, m_form))
    , m_remediedBefore(new ChoiceBox(m_form))
    , m_published(new ChoiceBox(m_form))
    , m_ofsted(makeTextField(2, m_form))
{
    setObjectName(u"ombudsmanDialog"_s);
    const Session &session = host.session();
    const auto day = [&](DateUse use) {
        auto *edit = new DateEdit(session.today(), session.rules().calendar(), m_form);
        edit->setUse(use);
        return edit;
    };
    m_received = day(DateUse::Event);
    m_enquiryDue = day(DateUse::Deadline);
    m_enquiryAgreed = day(DateUse::Deadline);
    m_enquiryReplied = day(DateUse::Event);
    m_draftOn = day(DateUse::Event);
    m_decisionOn = day(DateUse::Event);
    m_reportAnswered = day(DateUse::Event);
    construct();
    fill();
    setForm(m_form);
    const QString variant =
        m_facts.isNew() ? QString() : QString::number(m_facts.record.id.value());
    new FormDraft(host.session(),
                  FormDraft::aboutOf(m_facts.record, u"ombudsman"_s, variant, windowTitle()),
                  *m_form, *this);
}

void OmbudsmanDialog::construct()
{
    m_form->addField(u"ombudsman_reference"_s, tr("&Reference of the Ombudsman"), m_reference);
    m_form->addField(u"ombudsman_received"_s, tr("Re&ceived"), m_received);
    m_form->addField(u"ombudsman_category"_s, tr("&Subject, as the Ombudsman names it"),
                     m_category);
    m_category->setMinimumWidth(Metrics(this).times(30));
    m_form->addField(u"ombudsman_summary"_s, tr("S&ummary"), m_summary);
    m_form->addHeading(tr("First enquiry"));
    m_form->addField(u"enquiry_due"_s, tr("Repl&y by"), m_enquiryDue,
                     tr("The day in the Ombudsman's letter. Each further letter is an enquiry of "
                        "its own."));
    m_form->addField(u"enquiry_agreed"_s, tr("Later day a&greed"), m_enquiryAgreed,
                     tr("With the Ombudsman: it is then the day to keep, and the one in the letter "
                        "stays beside it."));
    m_form->addField(u"enquiry_replied"_s, tr("Repli&ed"), m_enquiryReplied);
    m_form->addHeading(tr("Decision"));
    m_form->addField(u"draft_decision"_s, tr("Dra&ft received"), m_draftOn);
    m_form->addField(u"decision"_s, tr("&Decision"), m_decision);
    m_form->addField(u"decision_date"_s, tr("Decided &on"), m_decisionOn,
                     tr("It says which year's list the case stands in."));
    m_form->addField(u"upheld_issues"_s, tr("Up&held issues"), m_upheldIssues,
                     tr("Which parts of the complaint the decision upholds, one a line."));
    m_form->addField(u"injustice"_s, tr("&Injustice"), m_injustice,
                     tr("What the fault did to the person."));
    m_form->addField(u"remedied_before"_s, tr("&Put right before"), m_remediedBefore,
                     tr("Whether the council had offered a fitting remedy by itself."));
    m_form->addField(u"published"_s, tr("Published &as"), m_published);
    m_form->addField(u"report_answered"_s, tr("Report ans&wered"), m_reportAnswered);
    m_form->addField(u"ofsted_note"_s, tr("Shared with Ofs&ted"), m_ofsted,
                     tr("What the Ombudsman or the council told Ofsted of it, and when."));
    connect(m_published, &QComboBox::currentIndexChanged, this, &OmbudsmanDialog::adoptPublished);
    connect(m_decisionOn, &DateEdit::dateChanged, this, &OmbudsmanDialog::adoptPublished);
    m_form->setRequired(u"ombudsman_reference"_s);
    m_form->setRequired(u"ombudsman_received"_s);
}

void OmbudsmanDialog::fill()
{
    const OmbudsmanRecord &record = m_facts.record;
    m_reference->setText(record.reference);
    m_received->setDate(record.receivedOn);
    m_category->setText(m_facts.category);
    m_summary->setPlainText(record.summary.value_or(QString()));
    m_enquiryDue->setDate(m_facts.enquiryFirstDueOn ? m_facts.enquiryFirstDueOn
                                                    : record.enquiryDueOn);
    m_enquiryAgreed->setDate(m_facts.enquiryFirstDueOn ? record.enquiryDueOn : std::nullopt);
    m_enquiryReplied->setDate(record.enquiryRespondedOn);
    m_draftOn->setDate(m_facts.draftDecisionOn);
    m_decision->addNone(tr("None yet"));
    for (const Decision decision : kDecisionClasses)
        m_decision->addChoice(labelOf(decision), qint64(decision));
    m_decision->setValue(record.decision ? std::optional(qint64(*record.decision)) : std::nullopt);
    m_decisionOn->setDate(record.decisionOn);
    m_upheldIssues->setPlainText(m_facts.upheldIssues);
    m_injustice->setPlainText(m_facts.injustice);
    m_remediedBefore->addNone(tr("Not recorded"));
    m_remediedBefore->addChoice(tr("Yes"), 1);
    m_remediedBefore->addChoice(tr("No"), 0);
    m_remediedBefore->setValue(
        m_facts.isRemediedBefore ? std::optional(qint64(*m_facts.isRemediedBefore)) : std::nullopt);
    m_published->addNone(tr("Not recorded"));
    for (const auto &[kind, word] : kStoredWords<ReportKind>)
        m_published->addChoice(labelOf(kind), qint64(kind));
    m_published->setValue(m_facts.reportKind ? std::optional(qint64(*m_facts.reportKind))
                                             : std::nullopt);
    m_reportAnswered->setDate(m_facts.reportAnsweredOn);
    m_ofsted->setPlainText(m_facts.ofstedNote);
    adoptPublished();
}

/// A public report has a day to keep. \source Local Government Act 1974 s.31(2)
void OmbudsmanDialog::adoptPublished()
{
    const bool isReport = m_published->value() == qint64(ReportKind::Report);
    const auto decidedOn = m_decisionOn->date();
    m_reportAnswered->setEnabled(isReport || m_reportAnswered->date());
    m_form->setHint(u"published"_s, isReport && decidedOn
                                        ? tr("The council considers the report and answers by %1.")
                                              .arg(weekdayDate(reportAnswerBy(*decidedOn)))
                                        : QString());
}

OmbudsmanFacts OmbudsmanDialog::facts() const
{
    OmbudsmanFacts made = m_facts;
    OmbudsmanRecord &record = made.record;
    record.reference = m_reference->text().trimmed();
    record.receivedOn = m_received->date().value_or(QDate());
    made.category = m_category->text().trimmed();
    const QString summary = m_summary->toPlainText().trimmed();
    record.summary = summary.isEmpty() ? std::nullopt : std::optional(summary);
    const auto agreed = m_enquiryAgreed->date();
    made.enquiryFirstDueOn = agreed ? m_enquiryDue->date() : std::nullopt;
    record.enquiryDueOn = agreed ? agreed : m_enquiryDue->date();
    record.enquiryRespondedOn = m_enquiryReplied->date();
    made.draftDecisionOn = m_draftOn->date();
    const auto decision = m_decision->value();
    record.decision = decision ? std::optional(Decision(*decision)) : std::nullopt;
    record.decisionOn = m_decisionOn->date();
    made.upheldIssues = m_upheldIssues->toPlainText().trimmed();
    made.injustice = m_injustice->toPlainText().trimmed();
    const auto before = m_remediedBefore->value();
    made.isRemediedBefore = before ? std::optional(*before != 0) : std::nullopt;
    const auto published = m_published->value();
    made.reportKind = published ? std::optional(ReportKind(*published)) : std::nullopt;
    made.reportAnsweredOn = m_reportAnswered->date();
    made.ofstedNote = m_ofsted->toPlainText().trimmed();
    return made;
}

void OmbudsmanDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const OmbudsmanFacts made = facts();
    for (const OmbudsmanFault &fault : faultsIn(made, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    for (const auto &[key, edit] :
         {std::pair(u"ombudsman_received"_s, m_received), std::pair(u"enquiry_due"_s, m_enquiryDue),
          std::pair(u"enquiry_agreed"_s, m_enquiryAgreed),
          std::pair(u"enquiry_replied"_s, m_enquiryReplied),
          std::pair(u"draft_decision"_s, m_draftOn), std::pair(u"decision_date"_s, m_decisionOn),
          std::pair(u"report_answered"_s, m_reportAnswered)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what =
        made.isNew() ? tr("Case at the Ombudsman recorded") : tr("Case at the Ombudsman changed");
    const auto unit = ombudsman::save(session.database(), session.store().signature(),
                                      session.rules(), made, session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        session.poll();
        return;
    }
    offerUndo(session, *unit, made.record);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
