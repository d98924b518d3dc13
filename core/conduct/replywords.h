// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/acts.h"

/// What is said of the reply to an enquiry or a representation, in words.
namespace redress::replywords {

/// Who agreed to more time for a reply.
QString labelOf(Agreement agreement);

/// "to Tue 11 Jun 2024, agreed on 30 May 2024; by the enquirer; reason: ...": the extension that is
/// in force; empty without one.
QString extension(const CaseRecord &record, const ReplyDetail &reply);

/// "Tue 4 Jun 2024 (without an extension)": the last days that extensions have moved, oldest first.
QString earlierDays(const ReplyDetail &reply);

} // namespace redress::replywords
