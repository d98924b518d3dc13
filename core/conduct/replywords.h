// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/acts.h"
#include "core/store/referencedata.h"

/// What is said of the reply to an enquiry or a representation, in words.
namespace redress::replywords {

/// Who agreed to more time for a reply.
QString labelOf(Agreement agreement);

/// "to Tue 11 Jun 2024, agreed on 30 May 2024; by the enquirer; reason: ...": the extension that is
/// in force; empty without one.
QString extension(const CaseRecord &record, const ReplyDetail &reply);

/// "from Mon 3 Jun 2024 to Fri 7 Jun 2024: Police; the clock stopped; authorised: ...": its holds,
/// one after the other; empty if it was never on hold.
QString holds(const CaseRecord &record, const ReplyDetail &reply, const ReferenceData &reference);

/// "Tue 4 Jun 2024 (without an extension)": the last days that extensions and holds have moved,
/// oldest first.
QString earlierDays(const ReplyDetail &reply);

} // namespace redress::replywords
