// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/records.h"

#include <algorithm>

namespace redress {

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
