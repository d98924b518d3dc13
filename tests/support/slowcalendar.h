// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdata.h"

#include <set>
#include <vector>

namespace redress {

/// Working days counted one by one, from a list of the holidays written out day by day. It shares
/// nothing with core/calendar: no rule for Easter, no rule for substitute days, no table of sums.
///
/// The list is that of the published calendars of England and Wales, 1995 to 2031.
class SlowCalendar final
{
public:
    SlowCalendar();

    const std::set<QDate> &holidays() const { return m_holidays; }
    int holidaysIn(int year) const;

    bool isWorkingDay(QDate day) const
    {
        return day.dayOfWeek() != Qt::Saturday && day.dayOfWeek() != Qt::Sunday &&
               m_holidays.count(day) == 0;
    }

    /// The \p days -th working day strictly after \p start.
    QDate after(QDate start, int days) const;

    /// domain 3.3: working days d with start < d <= E, where E is the day sent, or the next working
    /// day if it was sent on a day that is not one; 0 if sent on the day itself.
    int taken(QDate start, QDate sent) const;

private:
    std::set<QDate> m_holidays;
};

} // namespace redress
