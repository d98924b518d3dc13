// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklistcounters.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct CounterText {
    Q_DECLARE_TR_FUNCTIONS(redress::WorkListPage)
};

} // namespace

namespace worklistcounters {

std::vector<CounterBar::Counter> all()
{
    return {
        {StatusShape::None, CounterText::tr("Everything open")},
        {StatusShape::Late, CounterText::tr("Overdue")},
        {StatusShape::Soon, CounterText::tr("Due today")},
        {StatusShape::Soon, CounterText::tr("Next 5 working days")},
        {StatusShape::None, CounterText::tr("To triage")},
        {StatusShape::Soon, CounterText::tr("To acknowledge")},
        {StatusShape::OnHold, CounterText::tr("On hold")},
        {StatusShape::Late, CounterText::tr("Actions overdue")},
        {StatusShape::Soon, CounterText::tr("To chase")},
        {StatusShape::OnHold, CounterText::tr("Ombudsman: to do")},
        {StatusShape::None, CounterText::tr("May still escalate")},
    };
}

int indexOf(WorkFilter filter)
{
    const auto found = std::find(kFilters.begin(), kFilters.end(), filter);
    return found == kFilters.end() ? -1 : int(found - kFilters.begin());
}

QString wordsOf(WorkFilter filter, int soonDays)
{
    if (filter == WorkFilter::Soon && soonDays == 1)
        return CounterText::tr("Next working day");
    if (filter == WorkFilter::Soon && soonDays != kSoon.count)
        return CounterText::tr("Next %1 working days").arg(soonDays);
    if (filter == WorkFilter::Compliance)
        return CounterText::tr("Recommendations and reports of the Ombudsman");
    if (filter == WorkFilter::NewlyLate)
        return CounterText::tr("Past the limit since you last looked");
    if (filter == WorkFilter::NewlyPastAim)
        return CounterText::tr("Past the aim since you last looked");
    return all()[size_t(qMax(0, indexOf(filter)))].words;
}

} // namespace worklistcounters

} // namespace redress
