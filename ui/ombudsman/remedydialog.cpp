// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/remedydialog.h"

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

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(OmbudsmanFault::Field field)
{
    using At = OmbudsmanFault::Field;
    switch (field) {
    case At::RefusalReason:
        return u"remedy_refusal"_s;
    case At::CompletedOn:
        return u"remedy_done"_s;
    case At::Evidence:
        return u"remedy_evidence"_s;
    case At::SatisfiedOn:
        return u"remedy_satisfied"_s;
    case At::AgreedTo:
        return u"remedy_agreed"_s;
    case At::EvidenceSentOn:
        return u"remedy_sent"_s;
    case At::Amount:
    case At::Reference:
    case At::ReceivedOn:
    case At::EnquiryDueOn:
    case At::EnquiryAgreedTo:
    case At::EnquiryRespondedOn:
    case At::DraftOn:
    case At::DecisionOn:
    case At::Decision:
    case At::UpheldIssues:
    case At::ReportKind:
    case At::ReportAnsweredOn:
        break;
    }
    return u"remedy_amount"_s;
}

} // namespace

RemedyDialog::RemedyDialog(PageHost &host, const QString &about, const RemedyFacts &remedy,
                           QWidget *parent)
    : FormDialog(remedy.id ? tr("Recommendation") : tr("New recommendation"), about, tr("Record"),
                 parent)
    , m_host(host)
    , m_remedy(remedy)
    , m_form(new FactForm)
    , m_category(new ChoiceBox(m_form))
    , m_amount(new QLineEdit(m_form))
    , m_description(makeTextField(3, m_form))
    , m_answer(new ChoiceBox(m_form))
    , m_refusal(makeTextField(2, m_form))
    , m_evidence(makeTextField(2, m_form))
{
    const Session &session = host.session();
    const auto day = [&](DateUse use) {
        auto *edit = new DateEdit(session.today(), session.rules().calendar(), m_form);
        edit->setUse(use);
        return edit;
    };
    m_dueOn = day(DateUse::Deadline);
    m_agreedTo = day(DateUse::Deadline);
    m_completedOn = day(DateUse::Event);
    m_sentOn = day(DateUse::Event);
    m_satisfiedOn = day(DateUse::Event);
}

RemedyDialog::RemedyDialog(PageHost &host, const OmbudsmanRecord &of, const RemedyFacts &remedy,
                           QWidget *parent)
    : RemedyDialog(host, tr("Of the Ombudsman in %1").arg(of.reference), remedy, parent)
{
    setObjectName(u"remedyDialog"_s);
    m_of = of;
    construct();
    fill();
    setForm(m_form);
    const QString variant = remedy.id ? QString::number(remedy.id->value())
                                      : u"new/%1"_s.arg(remedy.ombudsmanCase.value());
    new FormDraft(host.session(), FormDraft::aboutOf(of, u"remedy"_s, variant, windowTitle()),
                  *m_form, *this);
}

RemedyDialog::RemedyDialog(PageHost &host, const CaseDossier &dossier, const RemedyFacts &remedy,
                           QWidget *parent)
    : RemedyDialog(host, dossier.record.reference, remedy, parent)
{
    setObjectName(u"recommendationDialog"_s);
    m_case = dossier.record;
    constructStage(dossier);
    construct();
    fill();
    setForm(m_form);
    new FormDraft(host.session(),
                  {u"recommendation"_s, remedy.id ? QString::number(remedy.id->value()) : QString(),
                   dossier.record.id, windowTitle()},
                  *m_form, *this);
}

/// Who recommended it, and at which stage.
void RemedyDialog::constructStage(const CaseDossier &dossier)
{
    m_source = new ChoiceBox(m_form);
    for (const auto source : {RecommendationSource::Investigator, RecommendationSource::Panel})
        m_source->addChoice(labelOf(source), qint64(source));
    m_source->setValue(qint64(m_remedy.source));
    m_stage = new ChoiceBox(m_form);
    fillStages(*m_stage, dossier);
    m_stage->setId(m_remedy.stage);
    m_form->addField(u"remedy_source"_s, tr("&By whom"), m_source);
    m_form->addField(u"remedy_stage"_s, tr("S&tage"), m_stage);
}

void RemedyDialog::construct()
{
    m_form->addField(u"remedy_category"_s, tr("&Remedy"), m_category);
    m_form->addField(u"remedy_amount"_s, tr("A&mount in pounds"), m_amount,
                     tr("As in 250 or 1,250.50."));
    m_form->addField(u"remedy_description"_s, tr("&What is to be done"), m_description);
    m_form->addHeading(tr("What the council says to it"));
    m_form->addField(u"remedy_answer"_s, tr("&Accepted"), m_answer);
    m_form->addField(u"remedy_refusal"_s, tr("Wh&y not"), m_refusal,
                     m_case ? tr("Letters say it in these words.") : QString());
    m_form->addField(u"remedy_due"_s, tr("&Due"), m_dueOn,
                     m_case ? tr("The day that the council gives in its answer.")
                            : tr("The day that the decision gives, or that was agreed."));
    m_form->addField(u"remedy_agreed"_s, tr("Later day a&greed"), m_agreedTo,
                     tr("With the Ombudsman: it is then the day to keep, and the first one stays "
                        "beside it."));
    m_form->addHeading(tr("What became of it"));
    m_form->addField(u"remedy_done"_s, tr("D&one"), m_completedOn);
    m_form->addField(u"remedy_evidence"_s, tr("&Evidence"), m_evidence);
    m_form->addField(u"remedy_sent"_s, tr("Evidence se&nt"), m_sentOn,
                     tr("The day on which the Ombudsman was sent it."));
    // What a stage recommended is agreed with nobody outside, and nobody outside is sent anything.
    m_form->setFieldVisible(u"remedy_agreed"_s, !m_case);
    m_form->setFieldVisible(u"remedy_sent"_s, !m_case);
    m_form->addField(u"remedy_satisfied"_s,
                     m_case ? tr("&Seen to be done") : tr("Ombudsman &satisfied"), m_satisfiedOn,
                     m_case ? tr("The day on which the complaints manager was satisfied with it.")
                            : QString());
    connect(m_category, &QComboBox::currentIndexChanged, this, &RemedyDialog::adoptCategory);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &RemedyDialog::adoptAnswer);
}

void RemedyDialog::fill()
{
    for (const auto &[category, word] : kStoredWords<RemedyCategory>)
        m_category->addChoice(labelOf(category), qint64(category));
    m_category->setValue(qint64(m_remedy.category));
    m_amount->setText(m_remedy.amount ? m_remedy.amount->toPlain() : QString());
    m_description->setPlainText(m_remedy.description);
    m_answer->addNone(tr("Not decided yet"));
    m_answer->addChoice(tr("Yes"), 1);
    m_answer->addChoice(tr("No"), 0);
    m_answer->setValue(m_remedy.isAccepted ? std::optional(qint64(*m_remedy.isAccepted ? 1 : 0))
                                           : std::nullopt);
    m_refusal->setPlainText(m_remedy.refusalReason);
    m_dueOn->setDate(m_remedy.firstDueOn ? m_remedy.firstDueOn : m_remedy.dueOn);
    m_agreedTo->setDate(m_remedy.firstDueOn ? m_remedy.dueOn : std::nullopt);
    m_sentOn->setDate(m_remedy.evidenceSentOn);
    m_completedOn->setDate(m_remedy.completedOn);
    m_evidence->setPlainText(m_remedy.evidence);
    m_satisfiedOn->setDate(m_remedy.satisfiedOn);
    adoptCategory();
    adoptAnswer();
}

void RemedyDialog::adoptCategory()
{
    m_form->setFieldVisible(u"remedy_amount"_s,
                            m_category->value() == qint64(RemedyCategory::FinancialRemedy));
}

void RemedyDialog::adoptAnswer()
{
    m_form->setFieldVisible(u"remedy_refusal"_s, m_answer->value() == 0);
}

RemedyFacts RemedyDialog::remedy() const
{
    RemedyFacts made = m_remedy;
    if (m_source)
        made.source = RecommendationSource(m_source->value().value_or(qint64(m_remedy.source)));
    if (m_stage)
        made.stage = m_stage->id<StageId>();
    const auto answer = m_answer->value();
    made.isAccepted = answer ? std::optional(*answer == 1) : std::nullopt;
    made.refusalReason = made.isAccepted == false ? m_refusal->toPlainText().trimmed() : QString();
    made.category = RemedyCategory(m_category->value().value_or(qint64(RemedyCategory::Other)));
    made.amount = made.category == RemedyCategory::FinancialRemedy
                      ? Money::fromTyped(m_amount->text().trimmed())
                      : std::nullopt;
    made.description = m_description->toPlainText().trimmed();
    const auto agreed = m_agreedTo->date();
    made.firstDueOn = agreed ? m_dueOn->date() : std::nullopt;
    made.dueOn = agreed ? agreed : m_dueOn->date();
    made.evidenceSentOn = m_sentOn->date();
    made.completedOn = m_completedOn->date();
    made.evidence = m_evidence->toPlainText().trimmed();
    made.satisfiedOn = m_satisfiedOn->date();
    return made;
}

QString RemedyDialog::recordedWords(const RemedyFacts &made) const
{
    if (made.id)
        return tr("Recommendation changed");
    return m_case ? tr("Recommendation recorded") : tr("Recommendation of the Ombudsman recorded");
}

void RemedyDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const RemedyFacts made = remedy();
    for (const OmbudsmanFault &fault : faultsIn(made, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    for (const auto &[key, edit] :
         {std::pair(u"remedy_due"_s, m_dueOn), std::pair(u"remedy_agreed"_s, m_agreedTo),
          std::pair(u"remedy_sent"_s, m_sentOn), std::pair(u"remedy_done"_s, m_completedOn),
          std::pair(u"remedy_satisfied"_s, m_satisfiedOn)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what = recordedWords(made);
    const auto unit = ombudsman::save(session.database(), session.store().signature(),
                                      m_case ? std::optional(m_case->id) : m_of->caseId, made,
                                      session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        session.poll();
        return;
    }
    if (m_case)
        offerUndo(session, *unit, *m_case);
    else
        offerUndo(session, *unit, *m_of);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
