// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadline.h"
#include "tests/support/testdata.h"

namespace redress {

/// The calendar of England and Wales, made once.
inline const WorkingCalendar &england()
{
    static const WorkingCalendar calendar = WorkingCalendar::englandAndWales();
    return calendar;
}

/// The procedures that Redress ships, read once.
inline const ProcedureSet &shipped()
{
    static const ProcedureSet procedures = ProcedureSet::shipped();
    return procedures;
}

/// The clock of a shipped stage; stops the test program if there is none.
inline StageClock shippedClock(ProcedureKey procedure, QStringView version, int stage,
                               ReceiptRule receipt = ReceiptRule::Actual)
{
    const ProcedureVersion *found = shipped().versionNamed(procedure, version);
    Q_ASSERT(found && found->stage(stage));
    return StageClock(*found, *found->stage(stage), england(), receipt);
}

inline StageClock childrensClock(int stage, ReceiptRule receipt = ReceiptRule::Actual)
{
    return shippedClock(ProcedureKey::ChildrenStatutory, u"2006", stage, receipt);
}

/// The facts of a stage of which only the receipt is known.
inline StageFacts receivedOn(const char *iso)
{
    StageFacts facts;
    facts.receivedOn = day(iso);
    return facts;
}

} // namespace redress
