// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/whatif.h"

namespace redress {

StageFacts factsFromStart(const StageRule &rule, QDate startOn)
{
    StageFacts facts;
    facts.receivedOn = startOn;
    if (rule.clockStart == ClockStart::Acknowledged)
        facts.acknowledgedOn = startOn;
    if (rule.clockStart == ClockStart::RecordAgreed)
        facts.recordAgreedOn = startOn;
    return facts;
}

DueTarget firstTargetOf(const StageRule &rule)
{
    return rule.aim ? DueTarget::Aim : DueTarget::Limit;
}

} // namespace redress
