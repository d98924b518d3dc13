// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CaseFilePage that decides the triage, and says what was decided.
#include "ui/casefile/casefilepage.h"

#include "core/base/dates.h"
#include "core/conduct/acts.h"
#include "ui/casefile/casehead.h"
#include "ui/casefile/caseside.h"
#include "ui/casefile/triagedialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

#include <algorithm>

namespace redress {

void CaseFilePage::decideTriage()
{
    auto *dialog = new TriageDialog(m_host, m_dossier, m_triage, this);
    connect(dialog, &TriageDialog::recorded, this, [this, dialog](const QString &words) {
        noteRecorded(words);
        offerToStop(dialog->decision());
    });
    dialog->open();
}

/// A stage does not stop by what triage decides: the steps that stop it are offered.
void CaseFilePage::offerToStop(const Triage &decided)
{
    const Session &session = m_host.session();
    if (m_dossier.stages.empty() || m_dossier.stages.back().stage.closedOn())
        return;
    const int stage = m_dossier.stages.back().stage.number;
    const bool isEnding = decided.result && closesAtTriage(*decided.result);
    const auto choices = whatCanBeDone(m_state.view(session.rules(), session.today()));
    std::vector<MessageBar::Way> ways;
    const auto offer = [&](ActKind kind, const QString &words) {
        const bool isPossible = std::ranges::any_of(choices, [&](const ActChoice &one) {
            return one.kind == kind && one.stage == stage && one.isPossible();
        });
        if (!isPossible)
            return;
        ways.push_back({words, [page = QPointer<CaseFilePage>(this), kind, stage] {
                            if (page)
                                page->beginStep(kind, stage);
                        }});
    };
    if (isEnding)
        offer(ActKind::Discontinue, tr("Discontinue &stage %1...").arg(stage));
    if (isEnding || decided.isFrozen())
        offer(ActKind::Hold, tr("Put stage %1 on &hold...").arg(stage));
    if (!ways.empty())
        m_host.messages().show(
            MessageBar::Kind::Warning,
            tr("The triage of %1 is saved. Stage %2 runs on until it is ended or "
               "put on hold.")
                .arg(m_dossier.record.reference)
                .arg(stage),
            ways);
}

/// What was decided stands beside the case; one that it closed waits for nobody.
void CaseFilePage::showTriage()
{
    QString words;
    if (m_triage.isDecided())
        words = tr("%1, decided on %2 by %3", "decision, day, name")
                    .arg(labelOf(*m_triage.result),
                         slashedDate(m_triage.decidedOn.value_or(QDate())), m_triage.decider);
    m_side->setTriage(words);
    if (!m_dossier.stages.empty())
        return;
    if (m_triage.isFrozen())
        m_head->setWaiting(StatusShape::OnHold,
                           tr("Frozen until %1").arg(weekdayDate(*m_triage.frozenReviewOn)));
    else if (m_triage.isDecided() && closesAtTriage(*m_triage.result))
        m_head->setWaiting(StatusShape::Dash, labelOf(*m_triage.result));
}

} // namespace redress
