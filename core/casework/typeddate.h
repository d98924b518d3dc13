// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"

#include <QChar>
#include <QDate>
#include <QStringView>

#include <optional>

namespace redress {

/// What a day that is typed is meant for: it decides which year is taken where none was typed.
enum class DateUse {
    Event,    ///< Something that happened: the latest such day up to a month ahead.
    Deadline, ///< Something to come: the latest such day up to eleven months ahead.
    Birth,    ///< The latest such day that is not later than today.
};

/// Reads a day as people in Britain type it, day first whatever the computer's locale: 28/3/24,
/// 28.3.24, 28-3, 28 mar, 280324, 28032024, a bare day of this month, 2024-03-28, and what the
/// program itself shows, as in Thu 28 Mar 2024.
///
/// Two figures of a year mean 2000 to one year ahead, and for births the latest year that is past.
/// \return nothing for anything else; never a guess.
/// \source ux 5
std::optional<QDate> dayFromTyped(QStringView typed, QDate today, DateUse use = DateUse::Event);

/// What a key does to the day in a field.
enum class DateStep {
    Today,
    NextDay,
    PreviousDay,
    NextMonth,
    PreviousMonth,
    FirstOfMonth,
    LastOfMonth,
    FirstOfYear,
    LastOfYear,
    NextWorkingDay,
};

/// t + - ] [ m h y r w, in either letter case. \source ux 5
std::optional<DateStep> dateStepOf(QChar key);

/// The day that \p step leads to. An absent day counts as today; from it, a step of a day or of a
/// month leads on.
QDate stepped(std::optional<QDate> from, DateStep step, QDate today,
              const WorkingCalendar &calendar);

} // namespace redress
