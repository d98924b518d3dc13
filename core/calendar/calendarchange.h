// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/bankholidays.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace redress {

/// The last year for which the bank holidays of England and Wales had been published when this
/// version of the program was made. A day may be proclaimed for a later one.
inline constexpr int kBankHolidaysPublishedTo = 2027;

/// What a council wants to change of its calendar; nothing is changed by it. A day that is moved is
/// removed and added; one that has a new name stands in both lists with the same date.
struct CalendarChange {
    std::vector<ClosedDay> added;
    std::vector<ClosedDay> removed;              ///< As they stand in the calendar.
    std::optional<bool> localClocksSkipClosures; ///< Nothing: stays as it is. \source domain S-09
    std::optional<int> publishedTo;              ///< Nothing: stays as it is.
    /// Whether what arrives on a closed day counts as of the next working day; nothing: stays.
    std::optional<bool> receiptIsDeemed{}; ///< \source domain S-10

    bool isEmpty() const;
    /// The days of a calendar once the change is made, in order.
    std::vector<ClosedDay> appliedTo(std::span<const ClosedDay> days) const;

    /// Adds or takes away a day on top of what is wanted already: what was added before is taken
    /// back, what was removed before is put back.
    void add(const ClosedDay &day);
    void remove(const ClosedDay &day);

    bool operator==(const CalendarChange &) const = default;
};

/// What is wrong with a change, and beside which field it is said.
struct CalendarFault {
    enum class Field { FirstDay, LastDay, Name, Days };

    Field field = Field::Days;
    QString message; ///< For the person, translated.

    bool operator==(const CalendarFault &) const = default;
};

/// Every Monday to Friday from \p first to \p last, closed by the council.
std::vector<ClosedDay> closureDays(QDate first, QDate last, const QString &name,
                                   const QString &source);

/// What is wrong with one new day or span, before it is added to \p days.
/// \param last the same day as \p first but for a closure.
std::vector<CalendarFault> faultsInNewDays(std::span<const ClosedDay> days, QDate first, QDate last,
                                           ClosedDay::Kind kind, const QString &name);

/// What keeps a change from being made: days that are there already, or not there at all.
std::vector<CalendarFault> faultsIn(std::span<const ClosedDay> days, const CalendarChange &change);

/// A line of the calendar of a year: one day, or the days of one closure after the other.
struct CalendarLine {
    enum class Standing {
        Shipped,  ///< By rule, or by a proclamation that the program knows.
        Council,  ///< The council put it there, or gave it another name.
        Removed,  ///< By rule, and the council took it away.
        ToAdd,    ///< Of a change that is not made yet.
        ToRemove, ///< The same.
    };

    QDate first;
    QDate last; ///< The same day but for a closure.
    ClosedDay::Kind kind = ClosedDay::Kind::BankHoliday;
    QString name;
    QString source;
    Standing standing = Standing::Shipped;
    std::vector<ClosedDay> days; ///< Each of its days.

    bool operator==(const CalendarLine &) const = default;
};

/// The lines of a year, in order; a closure across the turn of the year is in both.
/// \param change what is wanted and not made yet.
std::vector<CalendarLine> linesOfYear(std::span<const ClosedDay> days, const CalendarChange &change,
                                      int year);

/// The first and the last day that count otherwise once the change is made, widened by the closed
/// days before the first: whatever was counted between two days outside stays as it was.
struct ChangedSpan {
    QDate first;
    QDate last;
};

/// Nothing if no day counts otherwise for any clock.
/// \param skippedBefore whether local clocks skip closures as it stands.
std::optional<ChangedSpan> changedSpan(std::span<const ClosedDay> days,
                                       const CalendarChange &change, bool skippedBefore);

} // namespace redress
