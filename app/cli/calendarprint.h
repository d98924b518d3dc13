// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/store/calendarrepository.h"
#include "core/worklist/calendarrehearsal.h"

namespace redress::cli {

/// The days of a year, each with where it comes from.
void printCalendar(Invocation &call, const CalendarOnFile &calendar, int year, Format format);

/// What a change would do, and each due date that it would move.
void printRehearsal(Invocation &call, const CalendarRehearsal &rehearsal, Format format);

} // namespace redress::cli
