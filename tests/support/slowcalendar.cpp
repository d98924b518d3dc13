// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slowcalendar.h"

namespace redress {

namespace {

/// Bank holidays as day/month, a year a line.
constexpr const char *kHolidays[] = {
    "1995: 2/1 14/4 17/4 8/5 29/5 28/8 25/12 26/12",
    "1996: 1/1 5/4 8/4 6/5 27/5 26/8 25/12 26/12",
    "1997: 1/1 28/3 31/3 5/5 26/5 25/8 25/12 26/12",
    "1998: 1/1 10/4 13/4 4/5 25/5 31/8 25/12 28/12",
    "1999: 1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12 31/12",
    "2000: 3/1 21/4 24/4 1/5 29/5 28/8 25/12 26/12",
    "2001: 1/1 13/4 16/4 7/5 28/5 27/8 25/12 26/12",
    "2002: 1/1 29/3 1/4 6/5 3/6 4/6 26/8 25/12 26/12",
    "2003: 1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12",
    "2004: 1/1 9/4 12/4 3/5 31/5 30/8 27/12 28/12",
    "2005: 3/1 25/3 28/3 2/5 30/5 29/8 26/12 27/12",
    "2006: 2/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12",
    "2007: 1/1 6/4 9/4 7/5 28/5 27/8 25/12 26/12",
    "2008: 1/1 21/3 24/3 5/5 26/5 25/8 25/12 26/12",
    "2009: 1/1 10/4 13/4 4/5 25/5 31/8 25/12 28/12",
    "2010: 1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12",
    "2011: 3/1 22/4 25/4 29/4 2/5 30/5 29/8 26/12 27/12",
    "2012: 2/1 6/4 9/4 7/5 4/6 5/6 27/8 25/12 26/12",
    "2013: 1/1 29/3 1/4 6/5 27/5 26/8 25/12 26/12",
    "2014: 1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12",
    "2015: 1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12",
    "2016: 1/1 25/3 28/3 2/5 30/5 29/8 26/12 27/12",
    "2017: 2/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12",
    "2018: 1/1 30/3 2/4 7/5 28/5 27/8 25/12 26/12",
    "2019: 1/1 19/4 22/4 6/5 27/5 26/8 25/12 26/12",
    "2020: 1/1 10/4 13/4 8/5 25/5 31/8 25/12 28/12",
    "2021: 1/1 2/4 5/4 3/5 31/5 30/8 27/12 28/12",
    "2022: 3/1 15/4 18/4 2/5 2/6 3/6 29/8 19/9 26/12 27/12",
    "2023: 2/1 7/4 10/4 1/5 8/5 29/5 28/8 25/12 26/12",
    "2024: 1/1 29/3 1/4 6/5 27/5 26/8 25/12 26/12",
    "2025: 1/1 18/4 21/4 5/5 26/5 25/8 25/12 26/12",
    "2026: 1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12",
    "2027: 1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12",
    "2028: 3/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12",
    "2029: 1/1 30/3 2/4 7/5 28/5 27/8 25/12 26/12",
    "2030: 1/1 19/4 22/4 6/5 27/5 26/8 25/12 26/12",
    "2031: 1/1 11/4 14/4 5/5 26/5 25/8 25/12 26/12",
};

} // namespace

SlowCalendar::SlowCalendar()
{
    for (const char *line : kHolidays) {
        const QString text = QString::fromLatin1(line);
        const int year = text.left(4).toInt();
        for (const QString &entry : text.mid(6).split(u' ')) {
            const int slash = int(entry.indexOf(u'/'));
            m_holidays.insert(QDate(year, entry.mid(slash + 1).toInt(), entry.left(slash).toInt()));
        }
    }
}

int SlowCalendar::holidaysIn(int year) const
{
    int count = 0;
    for (const QDate holiday : m_holidays)
        count += holiday.year() == year ? 1 : 0;
    return count;
}

QDate SlowCalendar::after(QDate start, int days) const
{
    QDate counted = start;
    for (int left = days; left > 0;) {
        counted = counted.addDays(1);
        if (isWorkingDay(counted))
            --left;
    }
    return counted;
}

int SlowCalendar::taken(QDate start, QDate sent) const
{
    if (sent <= start)
        return 0;
    QDate last = sent;
    while (!isWorkingDay(last))
        last = last.addDays(1);
    int count = 0;
    for (QDate counted = start.addDays(1); counted <= last; counted = counted.addDays(1))
        count += isWorkingDay(counted) ? 1 : 0;
    return count;
}

} // namespace redress
