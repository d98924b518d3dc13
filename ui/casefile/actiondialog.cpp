// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/actiondialog.h"

#include "core/statistics/labels.h"
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
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongNames = 36;
constexpr double kLineWidth = 28;

QString keyOf(LearningFault::Field field)
{
    switch (field) {
    case LearningFault::Field::Category:
        return u"action_category"_s;
    case LearningFault::Field::CompletedOn:
        return u"completed_date"_s;
    case LearningFault::Field::Evidence:
        return u"evidence"_s;
    case LearningFault::Field::FollowUpGround:
        return u"follow_up_ground"_s;
    default:
        return u"action_description"_s;
    }
}

} // namespace

ActionDialog::ActionDialog(PageHost &host, const CaseDossier &dossier, const ActionFacts &action,
                           QWidget *parent)
    : FormDialog(action.id ? tr("Action") : tr("New action"), dossier.record.reference,
                 tr("Save action"), parent)
    , m_host(host)
    , m_case(dossier.record)
    , m_action(action)
    , m_form(new FactForm)
    , m_description(makeTextField(2, m_form))
    , m_category(new ChoiceBox(m_form))
    , m_scope(new ChoiceBox(m_form))
    , m_issue(new ChoiceBox(m_form))
    , m_cameFrom(new ChoiceBox(m_form))
    , m_owner(new QLineEdit(m_form))
    , m_monitoredBy(new QLineEdit(m_form))
    , m_dueOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_completedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_evidence(makeTextField(2, m_form))
    , m_followUpOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_followUp(new ChoiceBox(m_form))
    , m_ground(makeTextField(2, m_form))
{
    setObjectName(u"actionDialog"_s);
    construct();
    fill(dossier);
    setForm(m_form);
    new FormDraft(host.session(),
                  {u"action"_s, action.id ? QString::number(action.id->value()) : QString(),
                   m_case.id, windowTitle()},
                  *m_form, *this);
}

void ActionDialog::construct()
{
    m_form->addField(u"action_description"_s, tr("W&hat is to be done"), m_description);
    m_form->addField(u"action_category"_s, tr("&Kind of action"), m_category);
    m_form->addField(u"scope"_s, tr("&For whom"), m_scope);
    m_form->addField(u"action_issue"_s, tr("&Issue"), m_issue);
    m_form->addField(u"came_from"_s, tr("Comes f&rom"), m_cameFrom,
                     tr("Tables of actions count those of the complaint."));
    m_form->addField(u"owner"_s, tr("&Owner"), m_owner);
    m_form->addField(u"monitored_by"_s, tr("&Monitored by"), m_monitoredBy,
                     tr("Who sees to it that it is done."));
    m_form->addField(u"action_due_date"_s, tr("D&ue"), m_dueOn);
    m_form->addField(u"completed_date"_s, tr("Do&ne on"), m_completedOn);
    m_form->addField(u"evidence"_s, tr("&Evidence"), m_evidence,
                     tr("What shows that it was done."));
    m_form->addHeading(tr("Did the change hold?"));
    m_form->addField(
        u"follow_up_date"_s, tr("A&sk on"), m_followUpOn,
        tr("Once it is answered, the day of the answer: a later complaint with the same "
           "cause asks again."));
    m_form->addField(u"follow_up"_s, tr("&Answer"), m_followUp);
    m_form->addField(u"follow_up_ground"_s, tr("How &we know"), m_ground);
    m_form->setRequired(u"action_category"_s);
    for (QLineEdit *line : {m_owner, m_monitoredBy})
        line->setMinimumWidth(Metrics(this).times(kLineWidth));
    for (DateEdit *edit : {m_dueOn, m_followUpOn})
        edit->setUse(DateUse::Deadline);
    connect(m_followUp, &QComboBox::currentIndexChanged, this, [this] {
        const bool isAnswered = m_followUp->value().has_value();
        m_form->setFieldVisible(u"follow_up_ground"_s, isAnswered);
        if (isAnswered && !m_action.followUp)
            m_followUpOn->setDate(m_host.session().today());
    });
}

void ActionDialog::fill(const CaseDossier &dossier)
{
    const ReferenceData &reference = m_host.session().reference();
    m_description->setPlainText(m_action.description);
    fillFromList(*m_category, reference, UserList::ActionCategory);
    m_category->setId(m_action.category, reference.nameOf(m_action.category));
    offerNewValue(*m_category, m_host, UserList::ActionCategory, *this);
    m_scope->addNone(tr("Not said"));
    for (const auto &[scope, word] : kStoredWords<ActionScope>)
        m_scope->addChoice(labelOf(scope), qint64(scope));
    m_scope->setValue(m_action.scope ? std::optional(qint64(*m_action.scope)) : std::nullopt);
    m_issue->addNone(tr("None"));
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id != m_action.stage)
            continue;
        for (const IssueRecord &issue : folder.issues)
            m_issue->addChoice(tr("%1. %2", "number, issue")
                                   .arg(issue.position)
                                   .arg(issue.description.value_or(reference.nameOf(issue.category))
                                            .simplified()
                                            .left(60)),
                               issue.id.value());
    }
    m_issue->setId(m_action.issue);
    m_cameFrom->addNone(tr("The complaint"));
    for (const auto &[source, word] : kStoredWords<ActionSource>)
        m_cameFrom->addChoice(labelOf(source), qint64(source));
    m_cameFrom->setValue(m_action.cameFrom ? std::optional(qint64(*m_action.cameFrom))
                                           : std::nullopt);
    m_owner->setText(m_action.owner);
    m_monitoredBy->setText(m_action.monitoredBy);
    m_dueOn->setDate(m_action.dueOn);
    m_completedOn->setDate(m_action.completedOn);
    m_evidence->setPlainText(m_action.evidence);
    m_followUpOn->setDate(m_action.followUpOn);
    m_followUp->addNone(tr("Not asked yet"));
    for (const auto &[answer, word] : kStoredWords<FollowUp>)
        m_followUp->addChoice(labelOf(answer), qint64(answer));
    m_followUp->setValue(m_action.followUp ? std::optional(qint64(*m_action.followUp))
                                           : std::nullopt);
    m_ground->setPlainText(m_action.followUpGround);
    m_form->setFieldVisible(u"follow_up_ground"_s, m_action.followUp.has_value());
    for (ChoiceBox *box : {m_category, m_issue})
        box->setMinimumContentsLength(kLongNames);
}

ActionFacts ActionDialog::action() const
{
    ActionFacts made = m_action;
    made.description = m_description->toPlainText().trimmed();
    made.category = m_category->id<ListItemId>();
    const auto scope = m_scope->value();
    made.scope = scope ? std::optional(ActionScope(*scope)) : std::nullopt;
    made.issue = m_issue->id<IssueId>();
    const auto source = m_cameFrom->value();
    made.cameFrom = source ? std::optional(ActionSource(*source)) : std::nullopt;
    made.owner = m_owner->text().trimmed();
    made.monitoredBy = m_monitoredBy->text().trimmed();
    made.dueOn = m_dueOn->date();
    made.completedOn = m_completedOn->date();
    made.evidence = m_evidence->toPlainText().trimmed();
    made.followUpOn = m_followUpOn->date();
    const auto answer = m_followUp->value();
    made.followUp = answer ? std::optional(FollowUp(*answer)) : std::nullopt;
    made.followUpGround = made.followUp ? m_ground->toPlainText().trimmed() : QString();
    return made;
}

void ActionDialog::record()
{
    m_form->clearFaults();
    const ActionFacts made = action();
    for (const LearningFault &fault : faultsIn(made, m_host.session().today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    for (const auto &[key, edit] :
         {std::pair(u"action_due_date"_s, m_dueOn), std::pair(u"completed_date"_s, m_completedOn),
          std::pair(u"follow_up_date"_s, m_followUpOn)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QString what = made.id ? tr("Action changed") : tr("Action recorded");
    Session &session = m_host.session();
    const auto unit = learning::save(session.database(), session.store().signature(), m_case.id,
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
