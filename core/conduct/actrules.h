// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/acts.h"
#include "core/conduct/derivedoutcome.h"

/// What the parts of the acts ask of a case alike.
namespace redress::actrules {

/// The stage of that number; null if the case has none.
const StageRecord *stageOf(const CaseView &view, int number);

/// The hold in which the stage, or the reply, stands at the end of \p day, if any.
const Hold *openHold(const StageRecord &stage, QDate day);
const Hold *openHold(const std::vector<Hold> &holds, QDate day);

/// The holds of a stage or a reply after Hold, Resume, and an answer, with which they end.
void begin(std::vector<Hold> &holds, const Act &act, const CaseView &view);
void end(std::vector<Hold> &holds, const Act &act, const CaseView &view);
void endWithAnswer(std::vector<Hold> &holds, const Act &act);

/// The last day in force for \p stage, at the end of \p day.
std::optional<QDate> dueAt(const StageRecord &stage, const CouncilRules &rules, QDate day);

/// The day from which stage 1 counts: the decision that the complainant has sufficient interest
/// where that had to be decided, else the receipt. \source domain 3.1, "Clock start"
QDate firstStageStart(const CaseView &view);

/// Whether an answer on the day of \p act would be late.
bool isLate(const Act &act, const CaseView &view);

/// The roles that somebody is to have in a stage, in the order of appointing.
/// \source domain 3.1, "Appointed"
std::vector<PractitionerRole> rolesOf(const CaseView &view, int stage);

/// The first of rolesOf() that nobody has yet; nothing if all are there.
std::optional<PractitionerRole> missingRole(const CaseView &view, int stage);

/// The roles that can be given in a stage.
std::vector<PractitionerRole> rolesOffered(const CaseView &view, int stage);

/// The day after which a first stage of the statutory procedure that is not answered owes stage 2:
/// the last day in force. An extension beyond the limit counts unless the complaints manager alone
/// agreed to it. Nothing for other stages, and while the clock stands.
/// \source domain 3.1, "Who agrees", "Breach"; report 004
std::optional<QDate> owesNextStageAfter(const CaseView &view, int stage);

/// Whether that day has passed when \p act is done, and stage 2 was not offered.
bool owesNextStage(const Act &act, const CaseView &view);

/// What an issue-by-issue finding adds up to; nothing while one is open or there is none.
std::optional<Outcome> derivedOutcome(const CaseView &view, int stage);

} // namespace redress::actrules
