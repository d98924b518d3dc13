// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/actdialog.h"

#include "core/base/dates.h"
#include "core/conduct/actrules.h"
#include "core/letters/casedocuments.h"
#include "core/letters/letterrepository.h"
#include "ui/casefile/actform.h"
#include "ui/help/guidance.h"
#include "ui/help/helpcontext.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/newvalue.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/undosteps.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString wordsOf(const Act &act, const CaseView &view)
{
    if (act.proves && act.on)
        return ActDialog::tr("Proof of: %1, %2", "what happened, day")
            .arg(labelOf(*act.proves).toLower(), weekdayDate(*act.on));
    return labelOf(act.kind, view, act.stage);
}

QString aboutOf(const Act &act, const QString &reference)
{
    return act.stage > 0
               ? ActDialog::tr("%1, stage %2", "reference, number").arg(reference).arg(act.stage)
               : reference;
}

/// Which step it is, to be opened again: "extend/1". What proves a day is a step for each day.
QString variantOf(const Act &act)
{
    return act.proves && act.on ? u"%1/%2/%3"_s.arg(storedText(act.kind), storedText(*act.proves),
                                                    act.on->toString(Qt::ISODate))
                                : u"%1/%2"_s.arg(storedText(act.kind)).arg(act.stage);
}

} // namespace

ActDialog::ActDialog(PageHost &host, CaseState state, const Act &act, QWidget *parent)
    : FormDialog(wordsOf(act, state.view(host.session().rules(), host.session().today())),
                 aboutOf(act, state.dossier.record.reference), tr("Record"), parent)
    , m_host(host)
    , m_state(std::move(state))
    , m_words(windowTitle())
{
    setObjectName(u"actDialog"_s);
    setProperty(kHelpContext, u"act-"_s + storedText(act.kind));
    setGuidanceProcedure(*this, procedureOf(m_state.dossier.record));
    const Session &session = host.session();
    m_form = new ActForm(m_state, session.rules(), session.reference(), session.today(), act, this);
    if (auto *reason = qobject_cast<ChoiceBox *>(m_form->form()->field(u"hold_reason"_s)))
        offerNewValue(*reason, host, UserList::HoldReason, *this);
    setForm(m_form);
    new FormDraft(host.session(),
                  {u"act"_s, variantOf(act), m_state.dossier.record.id, windowTitle()},
                  *m_form->form(), *this);
    connect(m_form, &ActForm::edited, this, [this] { setFault({}); });
    warnOfUnread(act);
}

/// Where the council wants answers to be read before they go, and no letter of the stage was.
void ActDialog::warnOfUnread(const Act &act)
{
    Database &database = m_host.session().database();
    const StageConduct *stage = m_state.conduct.stage(act.stage);
    if (act.kind != ActKind::Respond || !stage ||
        !LetterRepository(database).areAnswersChecked().value_or(false))
        return;
    const auto documents = DocumentRepository(database).documents(m_state.dossier.record.id);
    if (documents && !hasCheckedAnswer(*documents, stage->stage))
        setNotice(tr("No answer of this stage has been read by somebody else yet, as the council "
                     "wants it. It can be recorded all the same; under Documents, Read by says "
                     "who has read the letter."));
}

ActDialog::~ActDialog() = default;

void ActDialog::record()
{
    if (!m_form->check())
        return;
    Session &session = m_host.session();
    const Act act = m_form->act();
    const CaseRecord &record = m_state.dossier.record;
    const StageRecord *stage =
        actrules::stageOf(m_state.view(session.rules(), session.today()), act.stage);
    const QString what =
        act.stage > 0
            ? tr("Stage %1: %2", "number, what was done").arg(act.stage).arg(m_words.toLower())
            : m_words;
    const auto unit =
        doAct(session.database(), session.store().signature(), session.rules(), record.id, act,
              session.today(), what, stage ? std::optional(stage->version) : std::nullopt);
    if (!unit) {
        setFault(unit.error().message);
        session.poll();
        return;
    }
    session.setUndoStep(stepOnCase(session, *unit, record.id,
                                   {tr("step on %1", "after Undo").arg(record.reference),
                                    tr("Took back the step on %1").arg(record.reference),
                                    tr("Took the step on %1 again").arg(record.reference)}));
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
