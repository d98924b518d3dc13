// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace redress {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate today, QTime timeUtc)
    : m_now(today, timeUtc, Qt::UTC)
{}

} // namespace redress
