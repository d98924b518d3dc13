// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

namespace redress::recount {

/// Every day from 1990 to 2030 written out one after the other, and whether people work on it. A
/// day is its place in that list; kNoDay is none. Shares nothing with core/calendar: no QDate, no
/// sums, every count walks from day to day.
class Almanac final
{
public:
    static constexpr int kNoDay = -1;

    Almanac();

    int day(int year, int month, int dayOfMonth) const;
    /// Reads "2024-02-09"; kNoDay for a blank.
    int fromIso(const std::string &iso) const;
    /// A blank for kNoDay.
    std::string iso(int day) const;

    bool isWeekend(int day) const { return m_days[size_t(day)].weekday >= 5; }
    bool isHoliday(int day) const { return m_days[size_t(day)].isHoliday; }
    bool works(int day) const { return !isWeekend(day) && !isHoliday(day); }

    /// The \p count -th working day after \p start, which is day 0. \source domain 3.3
    int after(int start, int count) const;
    /// Working days after \p start up to \p sent, or to the next working day if it is not one.
    int taken(int start, int sent) const;

    /// The year in which the financial year begins.
    int financialYear(int day) const;
    int quarter(int day) const;
    int firstOfQuarter(int year, int quarter) const;
    int lastOfQuarter(int year, int quarter) const;
    /// The same day of the year before; 28 February for 29 February.
    int yearBefore(int day) const;

private:
    struct Day {
        int year;
        int month;
        int dayOfMonth;
        int weekday; ///< 0 is Monday.
        bool isHoliday;
    };

    void closeBankHolidays(int year, int easterMonth, int easterDay);
    void close(int year, int month, int dayOfMonth);
    int firstMonday(int year, int month) const;
    int lastMonday(int year, int month) const;

    std::vector<Day> m_days;
    std::unordered_map<int, int> m_placeOf; ///< By year, month and day as one number.
};

} // namespace redress::recount
