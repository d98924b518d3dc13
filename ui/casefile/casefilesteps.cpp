// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a case: the menu of steps, their forms, and why a day is that day.
#include "ui/casefile/casefilepage.h"

#include "core/base/dates.h"
#include "core/conduct/caselinks.h"
#include "core/conduct/conversion.h"
#include "core/conduct/panelmilestones.h"
#include "core/worklist/openwork.h"
#include "core/worklist/standing.h"
#include "core/worklist/whythisday.h"
#include "ui/casefile/actdialog.h"
#include "ui/casefile/actiondialog.h"
#include "ui/casefile/casehead.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/caseside.h"
#include "ui/casefile/conversiondialog.h"
#include "ui/casefile/issuedialog.h"
#include "ui/casefile/remediesdesk.h"
#include "ui/casefile/stagepane.h"
#include "ui/letters/documentdesk.h"
#include "ui/ombudsman/ombudsmandesk.h"
#include "ui/people/peopledesk.h"
#include "ui/people/removaldialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Section = CaseSections::Section;

/// The first letter of a step that no other step has, as its mnemonic.
QString withMnemonic(const QString &words, QString &taken)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar letter = words.at(i).toLower();
        if (!letter.isLetter() || taken.contains(letter))
            continue;
        taken.append(letter);
        QString marked = words;
        return marked.insert(i, u'&');
    }
    return words;
}

} // namespace

/// What comes next, and what lacks its proof.
void CaseFilePage::showSteps()
{
    const Session &session = m_host.session();
    const CaseView view = m_state.view(session.rules(), session.today());
    m_nextStep = nextAct(view);
    const bool mayAct = !session.isReadOnly() && !m_isModified;
    const bool hasSteps = !whatCanBeDone(view).empty();
    const bool isBeginning = m_nextStep && m_nextStep->kind == ActKind::BeginStage;
    m_isTriageNext = m_dossier.record.kind == CaseKind::Complaint && m_dossier.stages.empty() &&
                     !m_triage.isDecided() && !m_state.conduct.endedOn();
    QString step;
    if (m_isTriageNext)
        step = tr("Triage...");
    else if (m_nextStep && !isBeginning)
        step = labelOf(m_nextStep->kind, view, m_nextStep->stage);
    m_side->setNextStep(step, mayAct);
    showTriage();
    QString whyNot;
    if (session.isReadOnly())
        whyNot = session.readOnlyReason();
    else if (m_isModified)
        whyNot = tr("Save or discard the changes first.");
    else if (!hasSteps)
        whyNot = tr("A compliment asks for no step.");
    m_head->stepButton()->setEnabled(whyNot.isEmpty());
    m_head->stepButton()->setAccessibleDescription(whyNot);
    const QString gap = m_state.conduct.stages.empty() ? gapWords(m_state.conduct.reply)
                                                       : gapWords(m_state.conduct.stages.back());
    const auto owed = openwork::acknowledgementOf(m_host.session().database(), session.rules(),
                                                  m_id, session.today());
    StatusShape shape = StatusShape::None;
    QString acknowledge;
    if (owed && *owed) {
        shape = shapeOf(standingOf(**owed).meaning);
        acknowledge = tr("Acknowledgement due %1: %2", "day; where it stands")
                          .arg(weekdayDate((*owed)->dueOn.value_or(QDate())), statusText(**owed));
    }
    m_head->setAcknowledgement(shape, acknowledge);
    m_side->setAcknowledgement(shape, acknowledge);
    m_head->setGap(gap);
    m_side->setGap(gap);
    if (!m_state.conduct.stages.empty())
        m_side->addAppointments(m_state.conduct.stages.back(),
                                m_state.dossier.stages.back().stage.receivedOn,
                                session.rules().calendar());
}

void CaseFilePage::fillStepMenu()
{
    const Session &session = m_host.session();
    const CaseView view = m_state.view(session.rules(), session.today());
    m_stepMenu->clear();
    m_stepMenu->setToolTipsVisible(true);
    QString taken;
    if (m_dossier.record.kind == CaseKind::Complaint) {
        const QString words =
            m_triage.isDecided() ? tr("Change the triage decision") : tr("Triage");
        QAction *triage = m_stepMenu->addAction(
            tr("%1...", "a step that asks for more").arg(withMnemonic(words, taken)));
        triage->setObjectName(u"triageAction"_s);
        connect(triage, &QAction::triggered, this, &CaseFilePage::decideTriage);
        m_stepMenu->addSeparator();
    }
    for (const ActChoice &choice : whatCanBeDone(view)) {
        QAction *action = m_stepMenu->addAction(
            tr("%1...", "a step that asks for more")
                .arg(withMnemonic(labelOf(choice.kind, view, choice.stage), taken)));
        action->setObjectName(storedText(choice.kind) + u"Action"_s);
        action->setEnabled(choice.isPossible());
        action->setToolTip(choice.whyNot);
        connect(action, &QAction::triggered, this, [this, choice] {
            const Session &now = m_host.session();
            doStep(proposed(choice.kind, choice.stage, m_state.view(now.rules(), now.today())));
        });
    }
    if (m_dossier.record.kind != CaseKind::Complaint &&
        m_dossier.record.kind != CaseKind::Compliment) {
        QAction *convert =
            m_stepMenu->addAction(tr("%1...", "a step that asks for more")
                                      .arg(withMnemonic(tr("Make it a complaint"), taken)));
        convert->setObjectName(u"convertAction"_s);
        const QString whyNot = conversion::whyNot(m_dossier.record, m_state.conduct.endedOn());
        convert->setEnabled(whyNot.isEmpty());
        convert->setToolTip(whyNot);
        connect(convert, &QAction::triggered, this, &CaseFilePage::convert);
    }
    m_stepMenu->addSeparator();
    const QString words = m_view.isRestricted() ? tr("Change who may open it") : tr("Restrict");
    QAction *restrict = m_stepMenu->addAction(
        tr("%1...", "a step that asks for more").arg(withMnemonic(words, taken)));
    restrict->setObjectName(u"restrictAction"_s);
    restrict->setEnabled(!session.isReadOnly() && !m_isModified);
    restrict->setToolTip(session.isReadOnly() ? session.readOnlyReason()
                         : m_isModified
                             ? tr("Save or discard the changes first.")
                             : tr("Only those who are named then open the case. Others see that it "
                                  "is there, of which kind, and until when."));
    connect(restrict, &QAction::triggered, this, &CaseFilePage::sayWhoOpens);
    const auto add = [&](const QString &name, const QString &label, const QString &hint,
                         void (CaseFilePage::*act)()) {
        QAction *action = m_stepMenu->addAction(
            tr("%1...", "a step that asks for more").arg(withMnemonic(label, taken)));
        action->setObjectName(name);
        action->setEnabled(!session.isReadOnly() && !m_isModified);
        action->setToolTip(session.isReadOnly() ? session.readOnlyReason()
                           : m_isModified       ? tr("Save or discard the changes first.")
                                                : hint);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"putBackAction"_s, tr("Put an earlier value back"),
        tr("Every change of every fact, and what stood there before"), &CaseFilePage::putBack);
    add(u"deleteCaseAction"_s, tr("Delete"),
        tr("Into the bin, with a reason: it counts no more, and can be put back"),
        &CaseFilePage::deleteCase);
}

void CaseFilePage::doNextStep()
{
    if (m_isTriageNext)
        decideTriage();
    else if (m_nextStep)
        beginStep(m_nextStep->kind, m_nextStep->stage);
}

void CaseFilePage::beginStep(ActKind kind, int stage)
{
    const Session &session = m_host.session();
    doStep(proposed(kind, stage, m_state.view(session.rules(), session.today())));
}

void CaseFilePage::convert()
{
    Session &session = m_host.session();
    const auto proposed = conversion::proposed(session.database(), m_id, session.today());
    if (!proposed) {
        m_host.messages().show(MessageBar::Kind::Error, proposed.error().message);
        return;
    }
    auto *dialog = new ConversionDialog(m_host, m_dossier.record, *proposed, this);
    connect(dialog, &ConversionDialog::recorded, this, [this](const QString &words, CaseId id) {
        noteRecorded(words);
        m_host.openCase(id);
    });
    dialog->open();
}

void CaseFilePage::noteRecorded(const QString &words)
{
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("%1 is saved: %2.").arg(m_dossier.record.reference, words));
    m_host.session().noteChange();
}

void CaseFilePage::askToRemove(const QString &subject,
                               std::function<Result<ChangeSetId>(const QString &)> remove)
{
    auto *dialog = new RemovalDialog(m_host, m_dossier.record, subject, std::move(remove), this);
    connect(dialog, &RemovalDialog::recorded, this, &CaseFilePage::noteRecorded);
    dialog->open();
}

void CaseFilePage::editIssue(std::optional<IssueId> id)
{
    IssueFacts facts;
    if (id) {
        const auto read = learning::issue(m_host.session().database(), *id);
        if (!read) {
            m_host.messages().show(MessageBar::Kind::Error, read.error().message);
            return;
        }
        facts = *read;
    } else {
        facts.stage = m_dossier.stages.back().stage.id;
    }
    auto *dialog = new IssueDialog(m_host, m_dossier, facts, this);
    connect(dialog, &IssueDialog::recorded, this, &CaseFilePage::noteRecorded);
    dialog->open();
}

void CaseFilePage::editAction(std::optional<ActionId> id)
{
    ActionFacts facts;
    if (id) {
        const auto read = learning::action(m_host.session().database(), *id);
        if (!read) {
            m_host.messages().show(MessageBar::Kind::Error, read.error().message);
            return;
        }
        facts = *read;
    } else {
        facts.stage = m_dossier.stages.back().stage.id;
        facts.scope = ActionScope::Individual;
    }
    openAction(facts);
}

/// What was recommended is proposed as what is to be done, by the day that the Ombudsman gave.
void CaseFilePage::addOmbudsmanAction(OmbudsmanId id, std::optional<RecommendationId> remedy)
{
    if (m_dossier.stages.empty())
        return;
    ActionFacts facts;
    facts.stage = m_dossier.stages.back().stage.id;
    facts.scope = ActionScope::Wider;
    facts.cameFrom = ActionSource::Ombudsman;
    for (const auto &folder : m_dossier.ombudsman) {
        if (folder.ombudsman.id != id)
            continue;
        for (const RecommendationRecord &one : folder.recommendations) {
            if (one.id != remedy)
                continue;
            facts.description = one.description.value_or(QString());
            facts.dueOn = one.dueOn;
        }
    }
    openAction(facts);
}

void CaseFilePage::openAction(const ActionFacts &facts)
{
    auto *dialog = new ActionDialog(m_host, m_dossier, facts, this);
    connect(dialog, &ActionDialog::recorded, this, &CaseFilePage::noteRecorded);
    dialog->open();
}

/// The numbers that are part of the case, and those that belong to it.
QStringList CaseFilePage::linkWords() const
{
    Database &database = m_host.session().database();
    QStringList words;
    const auto numbers = casemerge::numbersOf(database, m_id);
    for (const MergedNumber &one : numbers ? *numbers : std::vector<MergedNumber>())
        words.append(tr("%1 is part of this case.", "a reference").arg(one.reference));
    const auto links = caselinks::linksOf(database, m_id);
    for (const CaseLink &one : links ? *links : std::vector<CaseLink>())
        words.append(one.note.isEmpty()
                         ? tr("Linked with %1: %2.", "a reference; how they belong together")
                               .arg(one.reference, labelOf(one.kind))
                         : tr("Linked with %1: %2, %3.", "a reference; how; a note")
                               .arg(one.reference, labelOf(one.kind), one.note));
    return words;
}

/// What was said of the lateness of a stage when the case was read.
LatenessWords CaseFilePage::latenessOf(int stage) const
{
    const StageConduct *conduct = m_state.conduct.stage(stage);
    return conduct ? LatenessWords{conduct->detail.latenessReason.value_or(QString()),
                                   conduct->detail.latenessTeam.value_or(QString())}
                   : LatenessWords();
}

/// What was said of its extension.
StepWords CaseFilePage::wordsOf(int stage) const
{
    const StageConduct *conduct = m_state.conduct.stage(stage);
    return conduct ? typedsteps::wordsOf(*conduct) : StepWords();
}

void CaseFilePage::fillLateness()
{
    for (StagePane *pane : m_sections->stages()) {
        pane->setLateness(latenessOf(pane->draft().number));
        pane->setWords(wordsOf(pane->draft().number));
    }
}

/// As the closing step does: a reply that lies after the limit in force says why.
void CaseFilePage::askWhyLate(const CaseDossier &shown)
{
    const CouncilRules &rules = m_host.session().rules();
    const auto &panes = m_sections->stages();
    for (size_t i = 0; i < panes.size() && i < shown.stages.size(); ++i) {
        const StageRecord &stage = shown.stages[i].stage;
        panes[i]->askWhyLate(casechange::isAnsweredLate(stage, rules)
                                 ? figuresOf(stage, rules).deadlines.dueOn
                                 : std::nullopt);
    }
}

void CaseFilePage::connectOmbudsman()
{
    m_ombudsman = new OmbudsmanDesk(m_host, *this);
    connect(m_ombudsman, &OmbudsmanDesk::recorded, this, &CaseFilePage::noteRecorded);
    connect(m_sections, &CaseSections::ombudsmanWanted, this, &CaseFilePage::editOmbudsman);
    connect(m_sections, &CaseSections::enquiryWanted, this, [this](const EnquiryRecord &enquiry) {
        if (enquiry.id.isValid())
            m_ombudsman->editEnquiry(enquiry);
        else
            m_ombudsman->addEnquiry(enquiry.ombudsmanCase);
    });
    connect(m_sections, &CaseSections::enquiryRemovalWanted, m_ombudsman,
            &OmbudsmanDesk::removeEnquiry);
    connect(m_sections, &CaseSections::remedyWanted, this,
            [this](OmbudsmanId id, std::optional<RecommendationId> remedy) {
                if (remedy)
                    m_ombudsman->editRemedy(id, *remedy);
                else
                    m_ombudsman->addRemedy(id);
            });
    connect(m_sections, &CaseSections::ombudsmanActionWanted, this,
            &CaseFilePage::addOmbudsmanAction);
    connect(m_sections, &CaseSections::returnWanted, m_ombudsman, &OmbudsmanDesk::sendBack);
}

void CaseFilePage::editOmbudsman(std::optional<OmbudsmanId> id)
{
    if (id)
        m_ombudsman->edit(*id);
    else
        m_ombudsman->add(m_dossier.record);
}

/// Further letters of the Ombudsman in each of its cases of this one.
std::vector<std::vector<EnquiryRecord>> CaseFilePage::letters()
{
    std::vector<std::vector<EnquiryRecord>> all;
    for (const auto &folder : m_dossier.ombudsman)
        all.push_back(enquiries::of(m_host.session().database(), folder.ombudsman.id)
                          .value_or(std::vector<EnquiryRecord>()));
    return all;
}

void CaseFilePage::openForm(const QString &form, const QString &variant)
{
    const Session &session = m_host.session();
    if (session.isReadOnly() || m_isModified)
        return;
    const qint64 id = variant.toLongLong();
    if (form == u"act"_s) {
        const auto kind = fromStored<ActKind>(variant.section(u'/', 0, 0));
        const auto event = fromStored<StageEvent>(variant.section(u'/', 1, 1));
        if (!kind)
            return;
        // What proves a day is asked for in the ledger, where the day stands.
        if (event)
            m_sections->setCurrent(Section::Ledger);
        else
            doStep(proposed(*kind, variant.section(u'/', 1, 1).toInt(),
                            m_state.view(session.rules(), session.today())));
    } else if (form == u"triage"_s) {
        decideTriage();
    } else if (form == u"conversion"_s) {
        // Whoever made it a complaint meanwhile has done what the draft was to do.
        if (conversion::whyNot(m_dossier.record, m_state.conduct.endedOn()).isEmpty())
            convert();
    } else if (form == u"restriction"_s) {
        sayWhoOpens();
    } else if (form == u"issue"_s && !m_dossier.stages.empty()) {
        m_sections->setCurrent(Section::Issues);
        editIssue(id > 0 ? std::optional(IssueId(id)) : std::nullopt);
    } else if (form == u"action"_s && !m_dossier.stages.empty()) {
        m_sections->setCurrent(Section::Actions);
        editAction(id > 0 ? std::optional(ActionId(id)) : std::nullopt);
    } else if (form == u"removal"_s || form == u"dip_look"_s || m_remedies->openForm(form, id)) {
        return; // The first two are asked again where the record, or the sample, stands.
    } else if (form == u"ombudsman"_s) {
        m_sections->setCurrent(Section::Ombudsman);
        editOmbudsman(id > 0 ? std::optional(OmbudsmanId(id)) : std::nullopt);
    } else if (form == u"letter"_s) {
        m_sections->setCurrent(Section::Documents);
        m_documents->writeLetter();
    } else if (form == u"remedy"_s || form == u"enquiry"_s || form == u"premature"_s) {
        m_sections->setCurrent(Section::Ombudsman);
    } else {
        m_sections->setCurrent(form == u"contact"_s ? Section::Contacts : Section::People);
    }
}

/// Who is on the case, and what is to be minded with them, at the top and as the sections are
/// come to.
void CaseFilePage::showPeople()
{
    m_people->show(m_dossier.record);
    m_sections->setPeopleCount(int(m_people->people().people.size()));
    auto lines = careLines(m_people->people(), m_host.session().today());
    if (const QString risk = riskWords(m_triage); !risk.isEmpty())
        lines.insert(lines.begin(), {true, risk});
    if (const QString words = proceedingsWords(m_triage, m_dossier); !words.isEmpty())
        lines.push_back({true, words});
    const Session &session = m_host.session();
    if (const QString owed = owedWords(m_state.view(session.rules(), session.today()));
        !owed.isEmpty())
        lines.push_back({true, owed});
    for (const PanelMilestone &one :
         panelMilestones(m_state.view(session.rules(), session.today())))
        lines.push_back({one.isPast, inWords(one)});
    for (const QString &words : linkWords())
        lines.push_back({false, words});
    m_head->setCare(lines);
    QStringList spoken;
    for (const CareLine &line : lines)
        spoken.append(line.words);
    m_sections->bar()->setAccessibleDescription(spoken.join(u' '));
}

void CaseFilePage::beginNextStage()
{
    const int next = m_dossier.stages.empty() ? 1 : m_dossier.stages.back().stage.number + 1;
    beginStep(ActKind::BeginStage, next);
}

void CaseFilePage::doStep(const Act &act)
{
    auto *dialog = new ActDialog(m_host, m_state, act, this);
    connect(dialog, &ActDialog::recorded, this, [this, kind = act.kind](const QString &words) {
        noteRecorded(words);
        if (kind == ActKind::BeginStage)
            m_sections->setCurrent(Section::Stages);
    });
    dialog->open();
}

} // namespace redress
