// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/worklist/workitem.h"

namespace redress {

/// Why the day that an item keeps is that day, step by step.
/// \param dossier of the item's case; its stage is found by number.
/// \return Error::Code::Invalid where there is no day to explain.
Result<DueDate> whyThisDay(const WorkItem &item, const CaseDossier &dossier,
                           const CouncilRules &rules, QDate day);

/// The same for what a whole case waits for: its newest stage, its reply or its triage.
Result<DueDate> whyThisDay(const CaseDossier &dossier, const CouncilRules &rules, QDate day);

/// The same for the reply that the Ombudsman asked for.
Result<DueDate> whyThisDay(const OmbudsmanRecord &record);
/// The same for a further letter of the Ombudsman.
Result<DueDate> whyThisDay(const EnquiryRecord &enquiry);

} // namespace redress
