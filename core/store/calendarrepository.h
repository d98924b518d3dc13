// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendarchange.h"
#include "core/casework/councilrules.h"
#include "core/store/unitofwork.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// Who put a day into the calendar, or took it away, when and why.
struct CalendarMark {
    QDate on;
    ClosedDay::Kind kind = ClosedDay::Kind::BankHoliday;
    bool isRemoval = false;
    QString person;
    QDateTime atUtc;
    QString reason;
};

/// The calendar as a council's file keeps it.
struct CalendarOnFile {
    std::vector<ClosedDay> days;
    std::vector<CalendarMark> marks;      ///< In the order in which they were made.
    bool localClocksSkipClosures = false; ///< \source domain S-09
    bool receiptIsDeemed = false;         ///< \source domain S-10
    int publishedTo = kBankHolidaysPublishedTo;
    /// Open due dates after that year: a day that is proclaimed later may move them.
    int dueAfterPublished = 0;

    /// The last mark of a line; nothing for what is as it was shipped.
    const CalendarMark *markOf(const CalendarLine &line) const;
    int workingDaysIn(int year) const;
};

/// The calendar of a council, read and changed with its entries in the audit trail.
namespace calendarrepository {

Result<CalendarOnFile> load(Database &database);

/// The rules of the file once the change is made. \throws StorageError
CouncilRules rulesAfter(Database &database, const CalendarChange &change);

/// The span of what the change may move; nothing if it moves nothing. \throws StorageError
std::optional<ChangedSpan> spanOf(Database &database, const CalendarChange &change);

/// Makes the change, and counts all stored days anew that depend on it, in one unit: those of
/// answered stages too, since what is stored beside the facts always follows from them. Reports
/// that were approved, and figures that were published, are kept apart and stay as they were.
/// \return how many due dates moved; Error::Code::Invalid without a reason or for a change of
/// nothing, Conflict if the calendar is not what the change was made for.
Result<int> apply(Database &database, const Signature &signature, const CalendarChange &change,
                  const QString &reason);

} // namespace calendarrepository

namespace settingname {
/// The last year whose bank holidays the council has compared with the published list.
inline constexpr QLatin1StringView kPublishedTo{"calendar.published_to"};
} // namespace settingname

/// "Royal Proclamation", "added by Jo Hill on 3 Feb 2027: ...": where a line comes from, in words.
QString whereFrom(const CalendarLine &line, const CalendarOnFile &calendar);

/// "Mon 3 May 2027", or "Mon 27 Dec 2027 to Fri 31 Dec 2027".
QString daysInWords(const CalendarLine &line);

/// What the setting S-09 says, in a sentence.
QString closuresInWords(bool localClocksSkipClosures);

/// What the setting S-10 says, in a sentence.
QString receiptInWords(bool receiptIsDeemed);

/// That due dates lie beyond the published years, or that none does.
QString publishedInWords(const CalendarOnFile &calendar);

} // namespace redress
