// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefilepage.h"

#include "core/conduct/triagerepository.h"
#include "core/store/bin.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "core/worklist/whythisday.h"
#include "ui/casefile/casedraft.h"
#include "ui/casefile/casehead.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/caseside.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/remediesdesk.h"
#include "ui/casefile/restrictdialog.h"
#include "ui/casefile/savebar.h"
#include "ui/casefile/stagepane.h"
#include "ui/letters/contactspane.h"
#include "ui/letters/documentdesk.h"
#include "ui/letters/documentspane.h"
#include "ui/people/peopledesk.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Section = CaseSections::Section;

} // namespace

CaseFilePage::CaseFilePage(PageHost &host, CaseId id, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_id(id)
    , m_view(host.session(), id)
{
    setObjectName(u"caseFilePage"_s);
    construct();
    connectAll();
}

void CaseFilePage::construct()
{
    const Session &session = m_host.session();
    m_head = new CaseHead(this);
    m_sections =
        new CaseSections(session.today(), session.rules().calendar(), m_host.settings(), this);
    m_documents = new DocumentDesk(m_host, *m_sections->documents(), this);
    m_contacts = new ContactsPane(m_host, m_sections);
    m_sections->setContacts(m_contacts);
    m_side = new CaseSide(this);
    m_splitter = new KeptSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"caseFileSplitter"_s);
    m_splitter->addWidget(m_sections);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_saveBar = new SaveBar(this);
    m_saveBar->hide();
    m_draft = new CaseDraft(m_host.session(), m_id, *m_sections, *m_saveBar, this);
    m_people = new PeopleDesk(m_host, *m_sections->people(), *this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_faults = new FaultSummary(this);
    layout->addWidget(m_head);
    layout->addWidget(m_faults);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_saveBar);
    m_closed = new EmptyPanel(this);
    m_closed->setObjectName(u"closedPanel"_s);
    m_closed->hide();
    layout->addWidget(m_closed, 1);
    setFocusProxy(m_sections->bar());
}

void CaseFilePage::connectAll()
{
    connect(m_closed, &EmptyPanel::wayChosen, this, &CaseFilePage::sayWhoOpens);
    offerNewValues();
    connect(m_head, &CaseHead::explanationWanted, this, &CaseFilePage::explain);
    connect(m_sections, &CaseSections::edited, this, &CaseFilePage::noteEdit);
    connect(m_sections, &CaseSections::nextStageWanted, this, &CaseFilePage::beginNextStage);
    connect(m_sections, &CaseSections::sectionChanged, this, &CaseFilePage::changed);
    connect(m_side, &CaseSide::nextStageWanted, this, &CaseFilePage::beginNextStage);
    connect(m_side, &CaseSide::nextStepWanted, this, &CaseFilePage::doNextStep);
    connect(m_sections, &CaseSections::proofWanted, this,
            [this](int stage, StageEvent event, QDate on) {
                Act proof;
                proof.kind = ActKind::Prove;
                proof.stage = stage;
                proof.proves = event;
                proof.on = on;
                doStep(proof);
            });
    connect(m_sections, &CaseSections::issueWanted, this, &CaseFilePage::editIssue);
    connect(m_sections, &CaseSections::actionWanted, this, &CaseFilePage::editAction);
    connectOmbudsman();
    m_remedies = new RemediesDesk(m_host, *m_sections, *this);
    connect(m_remedies, &RemediesDesk::recorded, this, &CaseFilePage::noteRecorded);
    connect(m_sections, &CaseSections::issueRemovalWanted, this, [this](IssueId id) {
        askToRemove(tr("issue"), [this, id](const QString &reason) {
            Session &session = m_host.session();
            return learning::remove(session.database(), session.store().signature(), m_id, id,
                                    reason, tr("Issue taken away"));
        });
    });
    connect(m_sections, &CaseSections::actionRemovalWanted, this, [this](ActionId id) {
        askToRemove(tr("action"), [this, id](const QString &reason) {
            Session &session = m_host.session();
            return learning::remove(session.database(), session.store().signature(), m_id, id,
                                    reason, tr("Action taken away"));
        });
    });
    connect(m_people, &PeopleDesk::recorded, this, &CaseFilePage::noteRecorded);
    connect(m_documents, &DocumentDesk::recorded, this, &CaseFilePage::noteRecorded);
    connect(m_contacts, &ContactsPane::recorded, this, &CaseFilePage::noteRecorded);
    connect(m_contacts->table(), &RecordTable::currentRowChanged, this, &CaseFilePage::changed);
    connect(m_documents, &DocumentDesk::stepWanted, this, &CaseFilePage::doStep);
    connect(m_sections->documents()->table(), &RecordTable::currentRowChanged, this,
            &CaseFilePage::changed);
    m_stepMenu = new QMenu(this);
    m_stepMenu->setObjectName(u"stepMenu"_s);
    m_head->stepButton()->setMenu(m_stepMenu);
    connect(m_stepMenu, &QMenu::aboutToShow, this, &CaseFilePage::fillStepMenu);
    connect(m_draft, &CaseDraft::kept, this, [this] {
        if (!m_notKept.isEmpty() && m_saveBar->fault() == m_notKept)
            m_saveBar->setFault({});
        m_notKept.clear();
        Q_EMIT changed();
    });
    const auto tell = [this](const QString &words) {
        if (m_saveBar->fault().isEmpty() || m_saveBar->fault() == m_notKept)
            m_saveBar->setFault(words); // rather not where it says why nothing was saved
        m_notKept = words;
        Q_EMIT changed();
    };
    connect(m_draft, &CaseDraft::keptHere, this, [tell](const QString &why) {
        tell(tr("%1 What you typed is kept on this computer.", "a sentence").arg(why));
    });
    connect(m_draft, &CaseDraft::notKept, this, [tell](const QString &why) {
        tell(tr("No draft is kept: %1", "a sentence").arg(why));
    });
    connect(m_saveBar, &SaveBar::saveWanted, this, &CaseFilePage::save);
    connect(m_saveBar, &SaveBar::discardWanted, this, &CaseFilePage::discard);
    m_splitter->rememberAs(u"casefile/splitter"_s, m_host.settings(),
                           {Metrics(this).times(80), Metrics(this).times(24)});
}

QString CaseFilePage::title() const
{
    if (m_dossier.record.reference.isEmpty())
        return tr("Case");
    return m_view.isRestricted() ? tr("Case %1, restricted").arg(m_dossier.record.reference)
                                 : tr("Case %1").arg(m_dossier.record.reference);
}

QString CaseFilePage::help() const
{
    return tr("The file of one case. The line at the top shows its stages and how long the running "
              "one has left; F4 counts the day out. Ctrl+R offers what can be done now: "
              "acknowledge, extend, put on hold, appoint, answer, go on to the next stage; each "
              "step is a small form, and stands in the Ledger with what proves its day. Facts and "
              "stages are forms as well: change what is wrong or has come, and press Ctrl+S. Facts "
              "on which published figures rest ask for a justification. Esc puts back what is "
              "stored. All that was ever changed stands in the History.");
}

Page::Status CaseFilePage::status() const
{
    if (!m_fault.isEmpty())
        return {};
    if (m_isModified)
        return {m_draft->keptAt().isEmpty()
                    ? tr("Not saved yet")
                    : tr("Not saved yet, kept as a draft at %1", "a time").arg(m_draft->keptAt()),
                tr("Ctrl+S to save, Esc to discard")};
    return {m_head->dueWords(), {}};
}

void CaseFilePage::refresh()
{
    Session &session = m_host.session();
    if (const auto seen = m_view.look(); !seen) {
        showFault(seen.error().message);
        return;
    }
    const auto read = CaseRepository(session.database()).dossier(m_id);
    showFault(read ? QString() : read.error().message);
    if (!read)
        return;
    const CaseAims aims = caseaims::load(session.database(), m_id).value_or(CaseAims());
    if (m_isModified && (*read != m_dossier || aims != m_aims)) {
        // What is typed stays; saving it will say what happened.
        if (!m_isChangedElsewhere)
            tellConflict();
        m_isChangedElsewhere = true;
        return;
    }
    m_isChangedElsewhere = false;
    m_dossier = *read;
    m_aims = aims;
    m_state = readCaseState(session.database(), m_id).value_or(CaseState());
    if (!m_isModified)
        showForms();
    show();
    offerDraft();
}

/// \param fault why nothing of the case is shown; empty: all is.
void CaseFilePage::showFault(const QString &fault)
{
    m_fault = fault;
    const bool isShown = fault.isEmpty();
    m_head->setVisible(isShown);
    m_splitter->setVisible(isShown);
    m_closed->setVisible(!isShown);
    setFocusProxy(isShown ? static_cast<QWidget *>(m_sections->bar()) : m_closed);
    if (isShown)
        return;
    const bool isBinned =
        bin::holds(m_host.session().database(), BinItem::Kind::Case, m_id.value()).value_or(false);
    if (isBinned)
        m_closed->setWords(tr("This case is in the bin"),
                           tr("It can be put back: at once by Undo in the menu Edit, later under "
                              "Settings, Bin."));
    else
        m_closed->setWords(m_view.isRestricted() ? restriction::closedWords()
                                                 : tr("This case cannot be shown"),
                           fault);
    const bool maySay =
        m_view.isRestricted() && redress::whyNot(m_host.session(), TeamRole::Manager).isEmpty();
    m_closed->setWay(maySay ? tr("&Who may open it...") : QString());
    Q_EMIT changed();
}

void CaseFilePage::sayWhoOpens()
{
    auto *dialog = new RestrictDialog(m_host, m_id, m_dossier.record.reference,
                                      m_dossier.record.officer, this);
    connect(dialog, &RestrictDialog::recorded, this, &CaseFilePage::tellAndRead);
    dialog->open();
}

void CaseFilePage::showForms()
{
    m_sections->setForms(m_dossier, m_host.session().reference(), m_host.session().isReadOnly());
    m_sections->facts()->setAims(m_aims);
    fillLateness();
    m_draft->noteStored(m_dossier.record.reference);
}

void CaseFilePage::show()
{
    Session &session = m_host.session();
    const auto history = CaseRepository(session.database()).history(m_id);
    m_sections->setLists(m_dossier, history.value_or(std::vector<HistoryEntry>()),
                         session.reference(), session.today());
    m_remedies->show(m_dossier);
    m_sections->setOmbudsman(m_dossier, letters(), m_remedies->redress().refused, session.today());
    m_triage = readTriage(session.database(), m_id).value_or(Triage());
    m_entry = intake::entryOf(session.database(), m_id).value_or(CaseEntry());
    m_sections->setLedger(m_state.conduct, session.isReadOnly());
    showPeople();
    m_documents->refresh(m_dossier);
    m_contacts->refresh(m_dossier);
    m_sections->showCounts();
    showDue();
    Q_EMIT changed();
}

/// Head and side follow what is typed, so that a day shows at once what it leads to.
void CaseFilePage::showDue()
{
    const Session &session = m_host.session();
    CaseDossier shown = m_dossier;
    const CaseChange draft = change();
    shown.record = draft.after;
    for (size_t i = 0; i < shown.stages.size() && i < draft.stages.size(); ++i)
        shown.stages[i].stage = draft.stages[i].after;
    m_head->setCase(shown, session.rules(), session.reference(), session.today(),
                    endWithoutStage(m_state.conduct, m_triage));
    m_side->setCase(shown, session.reference());
    askWhyLate(shown);
    m_side->addEntry(m_entry);
    m_side->addReply(shown.record, m_state.conduct.reply, session.reference());
    m_side->addLateness(shown.stages.empty()
                            ? lateByEarlierDays(shown.record, session.rules())
                            : lateByEarlierDays(shown.stages.back().stage, session.rules()));
    const bool isOver = shown.stages.empty() && m_state.conduct.endedOn();
    const auto due =
        isOver ? Result<DueDate>(Error{Error::Code::Invalid, tr("The case has ended."), {}})
               : whyThisDay(shown, session.rules(), session.today());
    m_due = due ? std::optional(*due) : std::nullopt;
    m_noDue = due ? QString() : due.error().message;
    m_side->setDue(m_due, m_noDue);
    m_head->setExplainable(m_due.has_value());

    int next = 0;
    QString hint;
    if (shown.record.kind == CaseKind::Complaint && shown.record.procedure) {
        next = shown.stages.empty() ? 1 : shown.stages.back().stage.number + 1;
        const bool isEnded = !shown.stages.empty() && shown.stages.back().stage.outcome &&
                             !isFinding(*shown.stages.back().stage.outcome);
        if (isEnded || isOver ||
            !session.rules().clockOn(*shown.record.procedure, next, shown.record.receivedOn))
            next = 0;
        else if (next > 1 && !shown.stages.back().stage.respondedOn)
            hint = tr("Stage %1 has no response yet.").arg(next - 1);
    }
    if (session.isReadOnly())
        hint = session.readOnlyReason();
    else if (m_isModified)
        hint = tr("Save or discard the changes first.");
    m_canBegin = next > 0 && !session.isReadOnly() && !m_isModified;
    m_whyNotBegin = next > 0 ? hint : tr("No stage follows.");
    m_side->setNextStage(next, m_canBegin, hint);
    m_sections->setNextStage(next, m_canBegin, hint);
    showSteps();
}

CaseChange CaseFilePage::change() const
{
    CaseChange made = casechange::none(m_dossier);
    made.after = m_sections->facts()->draft();
    made.aimsBefore = m_aims;
    made.aims = m_sections->facts()->aims();
    for (size_t i = 0; i < made.stages.size() && i < m_sections->stages().size(); ++i)
        made.stages[i] = {made.stages[i].before,
                          m_sections->stages()[i]->draft(),
                          latenessOf(made.stages[i].before.number),
                          m_sections->stages()[i]->lateness(),
                          wordsOf(made.stages[i].before.number),
                          m_sections->stages()[i]->words()};
    typedsteps::settleHolds(made, m_state.stoppingReasons);
    made.reason = m_saveBar->reason();
    return made;
}

bool CaseFilePage::hasTypingFaults() const
{
    const auto &stages = m_sections->stages();
    return !m_sections->facts()->typingFaults().isEmpty() ||
           std::any_of(stages.begin(), stages.end(),
                       [](const StagePane *pane) { return pane->hasTypingFaults(); });
}

} // namespace redress
