// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/workingcalendar.h"
#include "core/exchange/calendar/settleddeadlines.h"
#include "core/worklist/workitem.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// What a calendar of deadlines is called, and whether it reminds.
struct DeadlineCalendar {
    QString name;
    QString origin; ///< Of the case file: fileOrigin().
    QDateTime madeAtUtc;
    QDate day; ///< As at the end of which the items stand.
    /// So many working days before each day, at 9 o'clock; 0 on the day itself; nothing: never.
    std::optional<WorkingDays> remindBefore;
    /// What has been settled lately: its events are cancelled, unless an item has one anew.
    std::vector<SettledDeadline> settled{};
};

/// The days to keep of \p items as iCalendar (RFC 5545): an event of a whole day for each limit,
/// and one for an aim that is not over. Items without a day are left out.
///
/// An event is known by the case file, the case and the stage, so that a later export moves it
/// instead of adding another. What was settled lately is in it as cancelled (STATUS of RFC 5545,
/// 3.8.1.11), so that a calendar takes it away. Reference, stage and next step stand in an event;
/// nobody's name does, since calendars are shared.
/// \return Error::Code::Storage if the calendar could not be put together.
Result<QByteArray> deadlinesAsCalendar(const std::vector<WorkItem> &items,
                                       const WorkingCalendar &calendar,
                                       const DeadlineCalendar &about);

/// How many of \p items have a day, and so are in the calendar.
int itemsWithDay(const std::vector<WorkItem> &items);

} // namespace redress
