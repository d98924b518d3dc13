// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed in the file of a case and not saved yet: its draft, what others saved meanwhile,
// and what becomes of it on leaving.

#include "ui/casefile/casefilepage.h"

#include "core/conduct/typedsteps.h"
#include "core/exchange/table/historytext.h"
#include "core/store/caserepository.h"
#include "ui/casefile/casedraft.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/draftcomparison.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/savebar.h"
#include "ui/casefile/stagepane.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Section = CaseSections::Section;

QString joinedNames(const std::vector<ChangeFault> &facts)
{
    QStringList names;
    for (const ChangeFault &fact : facts)
        names.append(u'"' + fieldName(fact.fault.field).toLower() + u'"');
    names.removeDuplicates();
    return names.join(u", "_s);
}

std::vector<FieldFault> ofStage(const std::vector<ChangeFault> &faults, int stage)
{
    std::vector<FieldFault> found;
    for (const ChangeFault &fault : faults) {
        if (fault.stage == stage)
            found.push_back(fault.fault);
    }
    return found;
}

/// The facts of which a change says why: those that others rely on, and steps that warn.
std::vector<ChangeFault> askedFor(const CaseChange &change,
                                  const std::vector<typedsteps::Judged> &steps)
{
    std::vector<ChangeFault> asked = casechange::factsThatAskForReason(change);
    for (const typedsteps::Judged &one : steps) {
        if (!typedsteps::has({one}, ActFinding::Weight::Warning))
            continue;
        const Field field = one.step.kind == ActKind::Hold      ? Field::OnHoldFrom
                            : one.step.kind == ActKind::Respond ? Field::Outcome
                                                                : Field::ExtensionAgreedTo;
        asked.push_back({one.step.stage, {field, FieldFault::Rule::Required, {}, {}, 0}});
    }
    return asked;
}

/// Whether what keeps the change out of the file may go by itself, or by making room.
bool mayPass(Error::Code code)
{
    return code == Error::Code::Busy || code == Error::Code::Full || code == Error::Code::Storage;
}

} // namespace

std::vector<typedsteps::Judged> CaseFilePage::typedSteps(const CaseChange &change) const
{
    const Session &session = m_host.session();
    return typedsteps::judged(change, m_state.view(session.rules(), session.today()));
}

void CaseFilePage::noteEdit()
{
    const CaseChange made = change();
    m_isModified = !made.isEmpty() || hasTypingFaults();
    m_saveBar->setVisible(m_isModified);
    m_saveBar->setFault({});
    m_faults->clearEntries();
    if (m_isModified) {
        const QString words = changedWords(made);
        m_saveBar->setChanged(words.isEmpty() ? tr("a day that is not finished") : words);
        const auto steps = typedSteps(made);
        m_saveBar->setReasonAsked(joinedNames(askedFor(made, steps)));
        for (StagePane *pane : m_sections->stages())
            pane->showSteps(steps, false);
    }
    m_draft->noteEdit(m_isModified);
    showDue();
    Q_EMIT changed();
}

void CaseFilePage::showFaults(const CaseChange &change)
{
    const auto faults = casechange::faultsIn(change, m_host.session().today());
    const auto late = casechange::lateWithoutReason(change, m_host.session().rules());
    const auto steps = typedSteps(change);
    std::vector<FaultSummary::Entry> entries;
    const auto add = [&](const FactForm &form, const QString &where,
                         const std::function<void()> &show) {
        for (const FactForm::Fault &fault : form.faultsWithLabels()) {
            const QString name = where.isEmpty()
                                     ? fault.label
                                     : tr("%1, %2", "stage, field").arg(where, fault.label);
            entries.push_back({name, fault.words, [show, field = fault.field] {
                                   show();
                                   field->setFocus(Qt::OtherFocusReason);
                               }});
        }
    };
    m_sections->facts()->showFaults(ofStage(faults, 0));
    add(*m_sections->facts()->form(), {}, [this] { m_sections->setCurrent(Section::Facts); });
    for (size_t i = 0; i < m_sections->stages().size(); ++i) {
        StagePane *pane = m_sections->stages()[i];
        const int number = change.stages[i].after.number;
        pane->showFaults(ofStage(faults, number));
        pane->showSteps(steps, true);
        if (std::find(late.begin(), late.end(), number) != late.end())
            pane->showLatenessFault();
        add(*pane->form(), tr("Stage %1").arg(number), [this, i] {
            m_sections->setCurrent(Section::Stages);
            m_sections->showStage(int(i));
        });
    }
    m_faults->setEntries(std::move(entries));
    m_faults->goToFirst();
}

bool CaseFilePage::save()
{
    Session &session = m_host.session();
    if (!m_isModified || session.isReadOnly())
        return !m_isModified;
    CaseChange made = change();
    const auto steps = typedSteps(made);
    if (hasTypingFaults() || !casechange::faultsIn(made, session.today()).empty() ||
        !casechange::lateWithoutReason(made, session.rules()).empty() ||
        typedsteps::has(steps, ActFinding::Weight::Missing) ||
        typedsteps::has(steps, ActFinding::Weight::Refusal)) {
        showFaults(made);
        m_saveBar->setFault(tr("Nothing was saved: what is wrong stands at the top and "
                               "beside the fields."));
        return false;
    }
    const auto asked = askedFor(made, steps);
    if (!asked.empty() && made.reason.isEmpty()) {
        m_saveBar->setFault(tr("Say why %1 is changed.").arg(joinedNames(asked)));
        m_saveBar->goToReason();
        return false;
    }
    made.what = tr("Changed %1").arg(changedWords(made));
    const auto saved = typedsteps::save(session.database(), session.store().signature(),
                                        session.rules(), made, session.today());
    if (!saved) {
        if (saved.error().code == Error::Code::Conflict && m_isChangedElsewhere)
            tellConflict();
        else
            m_saveBar->setFault(saved.error().message, mayPass(saved.error().code));
        // Another program's change is known at the latest now.
        session.poll();
        return false;
    }
    noteSaved(made, *saved);
    return true;
}

void CaseFilePage::noteSaved(const CaseChange &change, std::optional<ChangeSetId> unit)
{
    Session &session = m_host.session();
    m_isModified = false;
    m_isChangedElsewhere = false;
    m_faults->clearEntries();
    m_saveBar->hide();
    m_saveBar->clearReason();
    m_draft->drop();
    const QString reference = change.after.reference;
    if (unit) {
        const UndoWords words{tr("change of %1").arg(reference),
                              tr("Took back the change of %1").arg(reference),
                              tr("Did the change of %1 again").arg(reference)};
        // A step leaves more than the days of its stage.
        session.setUndoStep(typedsteps::in(change).empty()
                                ? stepOnFacts(session, *unit, words)
                                : stepOnCase(session, *unit, change.after.id, words));
    }
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("%1 is saved: %2.").arg(reference, changedWords(change)));
    session.noteChange();
}

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
        if (stage.words != stage.wordsBefore)
            m_sections->stages()[i]->setWords(stage.words);
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
        if (stage.words != stage.wordsBefore)
            parts.append(
                tr("stage %1: what is said of the extension or hold").arg(stage.after.number));
    }
    return parts.join(u"; "_s);
}

} // namespace redress
