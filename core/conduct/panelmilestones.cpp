// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/panelmilestones.h"

#include "core/base/dates.h"
#include "core/procedure/laterdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using Kind = PanelMilestone::Kind;

struct MilestoneText {
    Q_DECLARE_TR_FUNCTIONS(redress::PanelMilestones)
};

/// Begins the kinds of the letters of invitation, those to children too.
constexpr QLatin1StringView kInvitation("letter/stage-3-invitation");

bool isInvited(const CaseConduct &conduct, StageId stage)
{
    return std::ranges::any_of(conduct.documents, [stage](const DocumentLine &line) {
        return line.isSent && line.stage == stage && line.kind.startsWith(kInvitation);
    });
}

} // namespace

std::vector<PanelMilestone> panelMilestones(const CaseView &view)
{
    if (view.dossier.stages.empty())
        return {};
    const StageRecord &stage = view.dossier.stages.back().stage;
    const StageConduct *conduct = view.conduct.stage(stage.number);
    const auto clock = view.rules.clockOf(stage);
    const bool hasMet = stage.panelOn && *stage.panelOn <= view.today;
    if (!clock || !clock->rule().panel || !conduct || stage.closedOn() || hasMet)
        return {};
    std::vector<PanelMilestone> found;
    const auto add = [&](Kind kind, const Result<DueDate> &due) {
        if (due)
            found.push_back({kind, due->on, due->on < view.today});
    };
    if (!conduct->holderOf(PractitionerRole::PanelChair, view.today))
        add(Kind::Chair, explainChair(*clock, factsOf(stage)));
    if (!isInvited(view.conduct, stage.id))
        add(Kind::Papers, explainPapers(*clock, factsOf(stage)));
    return found;
}

QString inWords(const PanelMilestone &milestone)
{
    const QString by = weekdayDate(milestone.by);
    if (milestone.kind == Kind::Chair)
        return (milestone.isPast
                    ? MilestoneText::tr("The chair of the panel was to be appointed by %1.")
                    : MilestoneText::tr("The chair of the panel is to be appointed by %1."))
            .arg(by);
    return (milestone.isPast
                ? MilestoneText::tr("The papers of the panel were to be with everybody by %1; no "
                                    "invitation is kept as sent.")
                : MilestoneText::tr("The papers of the panel are to be with everybody by %1."))
        .arg(by);
}

} // namespace redress
