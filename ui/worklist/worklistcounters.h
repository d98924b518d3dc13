// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/worklist.h"
#include "ui/widgets/counterbar.h"

#include <array>

namespace redress {

/// The counters above the work list.
namespace worklistcounters {

/// The counters in the order of reading; what each shows is its figure.
inline constexpr std::array kFilters{
    WorkFilter::Open,   WorkFilter::Overdue,     WorkFilter::Today,  WorkFilter::Soon,
    WorkFilter::Triage, WorkFilter::Acknowledge, WorkFilter::Hold,   WorkFilter::Actions,
    WorkFilter::Chase,  WorkFilter::Ombudsman,   WorkFilter::Windows};

/// Shape and words of each, in the same order.
std::vector<CounterBar::Counter> all();

/// -1 for a filter that has no counter.
int indexOf(WorkFilter filter);

/// What the list shows, in words. \param soonDays how far WorkFilter::Soon looks ahead.
QString wordsOf(WorkFilter filter, int soonDays = kSoon.count);

} // namespace worklistcounters

} // namespace redress
