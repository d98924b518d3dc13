// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/casework/records.h"
#include "core/worklist/workitem.h"

namespace redress {

/// Why the day that an item keeps is that day, step by step.
/// \param dossier of the item's case; its stage is found by number.
/// \return Error::Code::Invalid where there is no day to explain.
Result<DueDate> whyThisDay(const WorkItem &item, const CaseDossier &dossier,
                           const CouncilRules &rules, QDate day);

/// The same for what a whole case waits for: its newest stage, its reply or its triage.
Result<DueDate> whyThisDay(const CaseDossier &dossier, const CouncilRules &rules, QDate day);

/// The last day to ask for the next stage, once the stage is answered.
Result<DueDate> whyWindow(const StageRecord &stage, const CouncilRules &rules);
/// The last day for the panel of a stage, and for its report once it has met.
Result<DueDate> whyPanel(const StageRecord &stage, const CouncilRules &rules);
Result<DueDate> whyFindings(const StageRecord &stage, const CouncilRules &rules);
/// The day that was set for an action. \param folder its stage.
Result<DueDate> whyAction(const ActionRecord &action, const CaseDossier::StageFolder &folder);
/// The day by which a remedy of the council was promised, or a recommendation of an investigator or
/// a panel is to be carried out. \param stage its stage.
Result<DueDate> whyRemedy(const StageRemedy &remedy, const StageRecord &stage);
Result<DueDate> whyRecommendation(std::optional<QDate> dueOn, const StageRecord &stage);
/// The last day of a hold, where it has one.
Result<DueDate> whyHold(const Hold &hold);

/// The day to look again at proceedings that keep a complaint from being considered.
/// \source SI 2006/1738 regulation 8
Result<DueDate> whyReview(QDate receivedOn, std::optional<QDate> reviewOn);

/// The day on which the adjustments of a case are to be looked at again.
Result<DueDate> whyAdjustments(QDate receivedOn, std::optional<QDate> reviewOn);

/// The day on which somebody is to be asked again. \param contactOn the contact that it follows.
Result<DueDate> whyChase(QDate contactOn, std::optional<QDate> chaseOn);
/// The day by which a recommendation of the Ombudsman is to be carried out.
Result<DueDate> whyRemedy(const RecommendationRecord &remedy, const OmbudsmanRecord &of);

/// The same for the reply that the Ombudsman asked for. \param isAgreed it is a later day than the
/// letter gave.
Result<DueDate> whyThisDay(const OmbudsmanRecord &record, bool isAgreed);
/// The same for a further letter of the Ombudsman.
Result<DueDate> whyThisDay(const EnquiryRecord &enquiry);

} // namespace redress
