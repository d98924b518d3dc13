// SPDX-License-Identifier: GPL-3.0-or-later
// Why a day of the case is that day: F4. \source features B2
#include "ui/casefile/casefilepage.h"

#include "core/conduct/ombudsman.h"
#include "core/worklist/whythisday.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/remediesdesk.h"
#include "ui/casefile/stagepane.h"
#include "ui/letters/contactspane.h"
#include "ui/people/peopledesk.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/whydialog.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Section = CaseSections::Section;

} // namespace

bool CaseFilePage::isStageShown() const
{
    return m_sections->current() == Section::Stages && m_sections->shownStage() >= 0;
}

/// The day of what is shown or chosen; otherwise that which the case waits for.
Result<DueDate> CaseFilePage::shownDue() const
{
    if (isStageShown())
        return shownStageDue();
    if (m_sections->current() == Section::Actions) {
        const auto chosen = m_sections->chosenAction();
        for (const auto &folder : m_dossier.stages) {
            for (const ActionRecord &action : folder.actions) {
                if (action.id == chosen)
                    return whyAction(action, folder);
            }
        }
    }
    if (m_sections->current() == Section::Ombudsman) {
        if (const auto due = shownOmbudsmanDue())
            return *due;
    }
    if (m_sections->current() == Section::Remedies) {
        if (const auto due = shownRemedyDue())
            return *due;
    }
    if (m_sections->current() == Section::Contacts) {
        if (const ContactEntry *entry = m_contacts->chosen())
            return whyChase(entry->happenedOn, entry->nextChaseOn);
    }
    if (m_sections->current() == Section::Holds) {
        // As holdRows() puts them.
        std::vector<Hold> holds = m_dossier.record.holds;
        for (const auto &folder : m_dossier.stages)
            holds.insert(holds.end(), folder.stage.holds.begin(), folder.stage.holds.end());
        const int row = m_sections->chosenHold();
        if (row >= 0 && row < int(holds.size()) && holds[size_t(row)].lastOn)
            return whyHold(holds[size_t(row)]);
    }
    if (m_sections->current() == Section::People) {
        if (const auto reviewOn = m_people->people().needs.reviewOn)
            return whyAdjustments(m_dossier.record.receivedOn, reviewOn);
    }
    if (m_dossier.stages.empty() && m_triage.isFrozen() && !m_isModified)
        return whyReview(m_dossier.record.receivedOn, m_triage.frozenReviewOn);
    // After an answer the case waits for the complainant.
    if (!m_dossier.stages.empty() && !m_isModified) {
        const Session &session = m_host.session();
        auto window = whyWindow(m_dossier.stages.back().stage, session.rules());
        if (window && window->on >= session.today())
            return window;
    }
    return m_due ? Result<DueDate>(*m_due) : Error{Error::Code::Invalid, m_noDue, {}};
}

/// The day of the chosen remedy or recommendation, or that it has none; nothing while none is
/// chosen.
std::optional<Result<DueDate>> CaseFilePage::shownRemedyDue() const
{
    const auto *line = m_sections->chosenRemedy();
    if (!line)
        return std::nullopt;
    const CaseRedress &redress = m_remedies->redress();
    for (const auto &folder : m_dossier.stages) {
        for (const StageRemedy &one : redress.remedies) {
            if (one.id == line->remedy && one.stage == folder.stage.id)
                return whyRemedy(one, folder.stage);
        }
        for (const RemedyFacts &one : redress.recommendations) {
            if (one.id == line->recommendation && one.stage == folder.stage.id)
                return whyRecommendation(one.dueOn, folder.stage);
        }
    }
    return std::nullopt;
}

/// Beside a field, the day by which that was to be.
Result<DueDate> CaseFilePage::shownStageDue() const
{
    const Session &session = m_host.session();
    const CouncilRules &rules = session.rules();
    const StagePane *pane = m_sections->stages()[size_t(m_sections->shownStage())];
    const StageRecord stage = pane->draft();
    const auto isIn = [pane](const QString &field) {
        return pane->form()->field(field)->hasFocus();
    };
    const auto clock = rules.clockOf(stage);
    if (!clock)
        return Error{Error::Code::Invalid, m_noDue, {}};
    auto inForce = clock->explain(DueTarget::InForce, factsOf(stage), session.today());
    const auto orInForce = [&](const Result<DueDate> &due) { return due ? due : inForce; };
    if (isIn(storedText(Field::PanelDate)))
        return orInForce(whyPanel(stage, rules));
    if (isIn(u"findings_date"_s))
        return orInForce(whyFindings(stage, rules));
    // What counts from an answer is the time to ask for the next stage.
    if (isIn(storedText(Field::RespondedDate)))
        return orInForce(whyWindow(stage, rules));
    if (isIn(storedText(Field::AcknowledgedDate)))
        return orInForce(
            clock->explain(DueTarget::Acknowledgement, factsOf(stage), session.today()));
    if (isIn(storedText(Field::ExtensionAgreedTo)))
        return orInForce(clock->explain(DueTarget::Furthest, factsOf(stage), session.today()));
    return inForce;
}

/// The day of the chosen letter, remedy or case at the Ombudsman; nothing where it has none.
std::optional<DueDate> CaseFilePage::shownOmbudsmanDue() const
{
    const auto *line = m_sections->chosenOmbudsman();
    if (!line)
        return std::nullopt;
    const auto known = [](const Result<DueDate> &due) {
        return due ? std::optional(*due) : std::nullopt;
    };
    if (line->enquiry)
        return known(whyThisDay(*line->enquiry));
    for (const auto &folder : m_dossier.ombudsman) {
        if (folder.ombudsman.id != line->id)
            continue;
        for (const RecommendationRecord &remedy : folder.recommendations) {
            if (remedy.id == line->remedy)
                return known(whyRemedy(remedy, folder.ombudsman));
        }
        {
            const auto facts = ombudsman::facts(m_host.session().database(), folder.ombudsman.id);
            return known(whyThisDay(folder.ombudsman, facts && facts->enquiryFirstDueOn));
        }
    }
    return std::nullopt;
}

void CaseFilePage::explain()
{
    const auto due = shownDue();
    if (!due) {
        m_host.messages().show(MessageBar::Kind::Info, due.error().message);
        return;
    }
    const bool isShown = isStageShown();
    const int stage = isShown                    ? m_sections->shownStage() + 1
                      : m_dossier.stages.empty() ? 0
                                                 : m_dossier.stages.back().stage.number;
    const QString subject =
        stage > 0
            ? tr("%1, stage %2", "reference, number").arg(m_dossier.record.reference).arg(stage)
            : m_dossier.record.reference;
    auto *dialog = new WhyDialog(subject, *due, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace redress
