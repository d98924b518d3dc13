// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/almanac.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace redress::recount {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2030;

/// Easter Sundays from 1995 as month * 100 + day. \source domain 3.3
constexpr std::array kEaster{416, 407, 330, 412, 404, 423, 415, 331, 420, 411, 327, 416,
                             408, 323, 412, 404, 424, 408, 331, 420, 405, 327, 416, 401,
                             421, 412, 404, 417, 409, 331, 420, 405, 328, 416, 401, 421};

int daysIn(int year, int month)
{
    if (month == 2) {
        const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return isLeap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

int asNumber(int year, int month, int day)
{
    return year * 10000 + month * 100 + day;
}

} // namespace

Almanac::Almanac()
{
    int weekday = 0; // 1 January 1990 was a Monday
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= daysIn(year, month); ++day) {
                m_placeOf[asNumber(year, month, day)] = int(m_days.size());
                m_days.push_back({year, month, day, weekday, false});
                weekday = (weekday + 1) % 7;
            }
        }
    }
    int year = 1995;
    for (const int easter : kEaster) {
        closeBankHolidays(year, easter / 100, easter % 100);
        ++year;
    }
}

/// \source domain 3.3, bank holidays of England and Wales
void Almanac::closeBankHolidays(int year, int easterMonth, int easterDay)
{
    // New Year, Christmas and Boxing Day; at a weekend, the next day that is not closed as well.
    for (const int date : {101, 1225, 1226}) {
        int at = day(year, date / 100, date % 100);
        while (!works(at))
            ++at;
        m_days[size_t(at)].isHoliday = true;
    }
    const int easter = day(year, easterMonth, easterDay);
    m_days[size_t(easter) - 2].isHoliday = true;
    m_days[size_t(easter) + 1].isHoliday = true;

    if (year == 1995 || year == 2020)
        close(year, 5, 8);
    else
        m_days[size_t(firstMonday(year, 5))].isHoliday = true;
    if (year == 2002 || year == 2012)
        close(year, 6, 4);
    else if (year == 2022)
        close(year, 6, 2);
    else
        m_days[size_t(lastMonday(year, 5))].isHoliday = true;
    m_days[size_t(lastMonday(year, 8))].isHoliday = true;

    if (year == 1999)
        close(1999, 12, 31);
    if (year == 2002)
        close(2002, 6, 3);
    if (year == 2011)
        close(2011, 4, 29);
    if (year == 2012)
        close(2012, 6, 5);
    if (year == 2022) {
        close(2022, 6, 3);
        close(2022, 9, 19);
    }
    if (year == 2023)
        close(2023, 5, 8);
}

void Almanac::close(int year, int month, int dayOfMonth)
{
    m_days[size_t(day(year, month, dayOfMonth))].isHoliday = true;
}

int Almanac::firstMonday(int year, int month) const
{
    int at = day(year, month, 1);
    while (m_days[size_t(at)].weekday != 0)
        ++at;
    return at;
}

int Almanac::lastMonday(int year, int month) const
{
    int at = day(year, month, daysIn(year, month));
    while (m_days[size_t(at)].weekday != 0)
        --at;
    return at;
}

int Almanac::day(int year, int month, int dayOfMonth) const
{
    return m_placeOf.at(asNumber(year, month, dayOfMonth));
}

int Almanac::fromIso(const std::string &iso) const
{
    if (iso.empty())
        return kNoDay;
    return day(std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)),
               std::stoi(iso.substr(8, 2)));
}

std::string Almanac::iso(int day) const
{
    if (day == kNoDay)
        return {};
    const Day &of = m_days[size_t(day)];
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", of.year, of.month, of.dayOfMonth);
    return text.data();
}

int Almanac::after(int start, int count) const
{
    int at = start;
    for (int counted = 0; counted < count;) {
        ++at;
        if (works(at))
            ++counted;
    }
    return at;
}

int Almanac::taken(int start, int sent) const
{
    if (sent <= start)
        return 0;
    int end = sent;
    while (!works(end))
        ++end;
    int counted = 0;
    for (int at = start + 1; at <= end; ++at) {
        if (works(at))
            ++counted;
    }
    return counted;
}

int Almanac::financialYear(int day) const
{
    const Day &of = m_days[size_t(day)];
    return of.month >= 4 ? of.year : of.year - 1;
}

int Almanac::quarter(int day) const
{
    const int month = m_days[size_t(day)].month;
    if (month <= 3)
        return 4;
    if (month <= 6)
        return 1;
    return month <= 9 ? 2 : 3;
}

int Almanac::firstOfQuarter(int year, int quarter) const
{
    return quarter == 4 ? day(year + 1, 1, 1) : day(year, 1 + 3 * quarter, 1);
}

int Almanac::lastOfQuarter(int year, int quarter) const
{
    if (quarter == 4)
        return day(year + 1, 3, 31);
    return quarter == 3 ? day(year, 12, 31) : day(year, 3 + 3 * quarter, 30);
}

int Almanac::yearBefore(int day) const
{
    const Day &of = m_days[size_t(day)];
    const int last = daysIn(of.year - 1, of.month);
    return this->day(of.year - 1, of.month, std::min(of.dayOfMonth, last));
}

} // namespace redress::recount
