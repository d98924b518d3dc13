// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/records.h"

#include <algorithm>

namespace redress {

void CaseRecord::keepStepsOf(const CaseRecord &before)
{
    if (kind == CaseKind::Complaint || kind == CaseKind::Compliment)
        return;
    const auto isPossible = [this](std::optional<QDate> on) { return on && *on >= receivedOn; };
    if (isPossible(before.acknowledgedOn))
        acknowledgedOn = before.acknowledgedOn;
    if (isPossible(before.extendedTo))
        extendedTo = before.extendedTo;
    // A hold ends with the reply, which the import may bring.
    for (Hold hold : before.holds) {
        if (!isPossible(hold.firstOn) || (respondedOn && hold.firstOn > *respondedOn))
            continue;
        if (respondedOn && !hold.lastOn)
            hold.lastOn = respondedOn;
        holds.push_back(hold);
    }
}

std::optional<QDate> StageRecord::closedOn() const
{
    if (respondedOn)
        return respondedOn;
    if (outcome && !isFinding(*outcome))
        return outcomeOn;
    return std::nullopt;
}

std::optional<QDate> OmbudsmanRecord::settledOn() const
{
    if (!enquiryDueOn)
        return receivedOn;
    if (enquiryRespondedOn && decisionOn)
        return std::min(*enquiryRespondedOn, *decisionOn);
    return enquiryRespondedOn ? enquiryRespondedOn : decisionOn;
}

} // namespace redress
