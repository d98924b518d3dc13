// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the file of a case and not saved yet: its draft, what others saved meanwhile,
// and what becomes of it on leaving.

#include "ui/casefile/casefilepage.h"

#include "core/exchange/table/historytext.h"
#include "core/store/caserepository.h"
#include "ui/casefile/casedraft.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/draftcomparison.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/savebar.h"
#include "ui/casefile/stagepane.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// What was left unsaved stands in the forms again, once, before anything is typed.
void CaseFilePage::offerDraft()
{
    if (std::exchange(m_hasOffered, true) || m_isModified)
        return;
    const auto kept = m_draft->putBack();
    if (!kept)
        return;
    noteEdit();
    if (!m_isModified) {
        m_draft->drop(); // All of it was saved otherwise meanwhile.
        return;
    }
    const bool isChanged = !kept->changedMeanwhile.isEmpty();
    const QString at = draftTime(kept->at);
    // The message may outlast the page.
    const QPointer page(this);
    m_host.messages().show(
        isChanged ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
        isChanged ? tr("This is your draft of %1, kept on %2. It is not saved yet, and the case "
                       "has changed since: %3. Compare before you save.")
                        .arg(m_dossier.record.reference, at,
                             kept->changedMeanwhile.join(u", "_s).toLower())
                  : tr("This is your draft of %1, kept on %2. It is not saved yet.")
                        .arg(m_dossier.record.reference, at),
        {{tr("Co&mpare"),
          [page] {
              if (page)
                  page->compareDraft();
          }},
         {tr("&Discard draft"), [page] {
              if (page)
                  page->discard();
          }}});
}

void CaseFilePage::compareDraft()
{
    (new DraftComparison(m_dossier.record.reference, m_draft->differences(), this))->open();
}

void CaseFilePage::tellConflict()
{
    const QPointer page(this); // The message may outlast it.
    m_host.messages().show(
        MessageBar::Kind::Warning,
        tr("Somebody else has changed %1 since you opened it. What you typed is kept and not saved "
           "yet.")
            .arg(m_dossier.record.reference),
        {{tr("Put my changes on &top"),
          [page] {
              if (page)
                  page->putOnTop();
          }},
         {tr("&Discard mine"), [page] {
              if (page)
                  page->discard();
          }}});
}

void CaseFilePage::putOnTop()
{
    const auto now = CaseRepository(m_host.session().database()).dossier(m_id);
    if (!now)
        return;
    CaseChange mine = casechange::rebased(change(), *now);
    // What was not touched here follows what others have saved.
    const CaseAims stored = caseaims::load(m_host.session().database(), m_id).value_or(CaseAims());
    mine.aims = caseaims::rebased(mine.aims, m_aims, stored);
    m_dossier = *now;
    m_aims = stored;
    m_state = readCaseState(m_host.session().database(), m_id).value_or(CaseState());
    m_isChangedElsewhere = false;
    showForms();
    m_sections->facts()->setDraft(mine.after, m_host.session().reference());
    m_sections->facts()->setAims(mine.aims);
    for (size_t i = 0; i < mine.stages.size(); ++i) {
        const CaseChange::Stage &stage = mine.stages[i];
        m_sections->stages()[i]->setDraft(stage.after, m_host.session().reference());
        if (stage.lateness != stage.latenessBefore)
            m_sections->stages()[i]->setLateness(stage.lateness);
    }
    show();
    noteEdit();
}

void CaseFilePage::discard()
{
    m_isModified = false;
    m_isChangedElsewhere = false;
    m_faults->clearEntries();
    m_saveBar->hide();
    m_saveBar->clearReason();
    m_draft->drop();
    refresh();
    m_sections->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CaseFilePage::askToDiscard()
{
    const auto answer =
        m_host.dialogs().ask(this, {tr("Discard changes"),
                                    tr("%1 has changes that are not saved: %2. Discard them?")
                                        .arg(m_dossier.record.reference, changedWords(change())),
                                    tr("&Discard"),
                                    {},
                                    true});
    if (answer == FileDialogs::Answer::Yes)
        discard();
}

bool CaseFilePage::mayClose()
{
    if (!m_isModified)
        return true;
    const auto answer = m_host.dialogs().ask(
        this, {tr("Changes are not saved"),
               tr("%1 has changes that are not saved: %2.")
                   .arg(m_dossier.record.reference, changedWords(change())),
               tr("&Save"), tr("&Discard"), false,
               m_host.session().isReadOnly() ? QString() : tr("&Keep as draft")});
    if (answer == FileDialogs::Answer::Yes)
        return save();
    if (answer == FileDialogs::Answer::Later)
        return m_draft->keep();
    if (answer == FileDialogs::Answer::No)
        discard();
    return answer == FileDialogs::Answer::No;
}

QString CaseFilePage::changedWords(const CaseChange &change) const
{
    QStringList parts;
    if (change.newStage)
        parts.append(tr("stage %1 began").arg(change.newStage->number));
    const QString facts = changedFacts(change.before, change.after);
    if (!facts.isEmpty())
        parts.append(facts);
    if (change.aims.desiredOutcomes != change.aimsBefore.desiredOutcomes)
        parts.append(tr("what is wanted"));
    if (change.aims.respondingManager != change.aimsBefore.respondingManager)
        parts.append(tr("manager who answers"));
    if (change.aims.compliment != change.aimsBefore.compliment)
        parts.append(tr("facts of the compliment"));
    for (const CaseChange::Stage &stage : change.stages) {
        const QString days = changedFacts(stage.before, stage.after);
        if (!days.isEmpty())
            parts.append(tr("stage %1: %2").arg(stage.after.number).arg(days));
        if (stage.lateness != stage.latenessBefore)
            parts.append(tr("stage %1: why it is late").arg(stage.after.number));
    }
    return parts.join(u"; "_s);
}

} // namespace redress
