// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/issuedialog.h"

#include "core/store/takeback.h"
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

#include <QCheckBox>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongNames = 36;

QString aboutStage(const CaseDossier &dossier, StageId stage)
{
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id == stage)
            return IssueDialog::tr("%1, stage %2", "reference, number")
                .arg(dossier.record.reference)
                .arg(folder.stage.number);
    }
    return dossier.record.reference;
}

} // namespace

IssueDialog::IssueDialog(PageHost &host, const CaseDossier &dossier, const IssueFacts &issue,
                         QWidget *parent)
    : FormDialog(issue.id ? tr("Issue") : tr("New issue"), aboutStage(dossier, issue.stage),
                 tr("Save issue"), parent)
    , m_host(host)
    , m_case(dossier.record)
    , m_issue(issue)
    , m_form(new FactForm)
    , m_description(makeTextField(3, m_form))
    , m_category(new ChoiceBox(m_form))
    , m_service(new ChoiceBox(m_form))
    , m_cause(new ChoiceBox(m_form))
    , m_pillar(new ChoiceBox(m_form))
    , m_outcome(new ChoiceBox(m_form))
    , m_upheldReason(new ChoiceBox(m_form))
    , m_findingOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_carriedOn(new QCheckBox(tr("Carried on to the ne&xt stage"), m_form))
{
    setObjectName(u"issueDialog"_s);
    construct();
    fill(dossier);
    setForm(m_form);
    new FormDraft(host.session(),
                  {u"issue"_s, issue.id ? QString::number(issue.id->value()) : QString(), m_case.id,
                   windowTitle()},
                  *m_form, *this);
}

void IssueDialog::construct()
{
    m_form->addField(u"issue_description"_s, tr("Iss&ue"), m_description);
    m_form->addField(u"issue_category"_s, tr("&Kind of issue"), m_category);
    m_form->addField(u"issue_service"_s, tr("&Service"), m_service,
                     tr("Where it is not that of the case."));
    m_form->addField(u"root_cause"_s, tr("&Root cause"), m_cause);
    m_form->addField(u"pillar"_s, tr("&Pillar of practice"), m_pillar);
    m_form->addHeading(tr("What was found"));
    m_form->addField(u"issue_outcome"_s, tr("&Finding"), m_outcome);
    m_form->addField(u"upheld_reason"_s, tr("&Because of"), m_upheldReason,
                     tr("Why it is upheld, by the list of the council."));
    m_form->addField(u"finding_date"_s, tr("Foun&d on"), m_findingOn,
                     tr("Only where it differs from the day of the response."));
    m_form->addField(u"carried_on"_s, {}, m_carriedOn);
    m_form->setRequired(u"issue_category"_s);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &IssueDialog::showUpheldReason);
}

void IssueDialog::fill(const CaseDossier &dossier)
{
    const ReferenceData &reference = m_host.session().reference();
    m_description->setPlainText(m_issue.description);
    fillFromList(*m_category, reference, UserList::IssueCategory);
    m_category->setId(m_issue.category, reference.nameOf(m_issue.category));
    fillChildren(*m_service, reference, dossier.record.directorate, OrgLevel::Service);
    m_service->setId(m_issue.service, reference.nameOf(m_issue.service));
    fillFromList(*m_cause, reference, UserList::RootCause);
    m_cause->setId(m_issue.rootCause, reference.nameOf(m_issue.rootCause));
    fillFromList(*m_pillar, reference, UserList::Pillar);
    m_pillar->setId(m_issue.pillar, reference.nameOf(m_issue.pillar));
    fillOutcomes(*m_outcome);
    // An issue may be withdrawn; it is the stage that is discontinued.
    m_outcome->removeItem(m_outcome->findData(qint64(Outcome::Discontinued)));
    m_outcome->setValue(m_issue.outcome ? std::optional(qint64(*m_issue.outcome)) : std::nullopt);
    fillFromList(*m_upheldReason, reference, UserList::UpheldReason);
    m_upheldReason->setId(m_issue.upheldReason, reference.nameOf(m_issue.upheldReason));
    m_findingOn->setDate(m_issue.findingOn);
    for (const auto &[box, list] :
         {std::pair(m_category, UserList::IssueCategory), std::pair(m_cause, UserList::RootCause)})
        offerNewValue(*box, m_host, list, *this);
    offerNewService(
        *m_service, m_host, [id = dossier.record.directorate] { return std::optional(id); }, *this);
    showUpheldReason();
    m_carriedOn->setChecked(m_issue.isCarriedOn);
    for (ChoiceBox *box : {m_category, m_service, m_cause, m_upheldReason})
        box->setMinimumContentsLength(kLongNames);
}

/// Only what is upheld, even in part, has a reason for that.
void IssueDialog::showUpheldReason()
{
    const auto outcome = m_outcome->value();
    const bool isUpheld = outcome && (Outcome(*outcome) == Outcome::Upheld ||
                                      Outcome(*outcome) == Outcome::PartiallyUpheld);
    m_form->setFieldVisible(u"upheld_reason"_s, isUpheld);
}

IssueFacts IssueDialog::issue() const
{
    IssueFacts made = m_issue;
    made.description = m_description->toPlainText().trimmed();
    made.category = m_category->id<ListItemId>();
    made.service = m_service->id<OrgNodeId>();
    made.rootCause = m_cause->id<ListItemId>();
    made.pillar = m_pillar->id<ListItemId>();
    const auto outcome = m_outcome->value();
    made.outcome = outcome ? std::optional(Outcome(*outcome)) : std::nullopt;
    const bool isUpheld =
        made.outcome == Outcome::Upheld || made.outcome == Outcome::PartiallyUpheld;
    made.upheldReason = isUpheld ? m_upheldReason->id<ListItemId>() : std::nullopt;
    made.findingOn = m_findingOn->date();
    made.isCarriedOn = m_carriedOn->isChecked();
    return made;
}

void IssueDialog::record()
{
    m_form->clearFaults();
    const IssueFacts made = issue();
    for (const LearningFault &fault : faultsIn(made, m_host.session().today()))
        m_form->setFault(fault.field == LearningFault::Field::Category ? u"issue_category"_s
                                                                       : u"finding_date"_s,
                         fault.words);
    if (!m_findingOn->isGood())
        m_form->setFault(u"finding_date"_s, noDayWords(m_findingOn->text()));
    if (goToFirstFault(*m_form))
        return;
    const QString what = made.id ? tr("Issue changed") : tr("Issue recorded");
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
