// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendarrepository.h"

#include "core/base/dates.h"
#include "core/store/recount.h"
#include "core/store/rulesrepository.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CalendarFileText {
    Q_DECLARE_TR_FUNCTIONS(redress::CalendarFile)
};

const QString kAddedDays = uR"sql(
SELECT d.closed_on, d.kind, s.person, s.at_utc, s.reason
FROM calendar_day d JOIN change_set s ON s.id = d.origin_id
WHERE d.origin_id > (SELECT min(origin_id) FROM calendar_day) ORDER BY d.id
)sql"_s;

// Entries of no case are few, and the index on cases finds them.
const QString kRemovedDays = uR"sql(
SELECT e.old_value, s.person, s.at_utc, s.reason
FROM change_entry e JOIN change_set s ON s.id = e.change_set_id
WHERE e.case_id IS NULL AND e.entity = 'calendar_day' AND e.action = 'deleted' ORDER BY e.id
)sql"_s;

const QString kDueAfter = uR"sql(
SELECT (SELECT count(*) FROM stage WHERE closed_on IS NULL AND due_on > :stage_day)
     + (SELECT count(*) FROM case_record WHERE settled_on IS NULL AND due_on > :case_day)
)sql"_s;

ClosedDay::Kind kindFrom(const QString &stored)
{
    return stored == "closure"_L1 ? ClosedDay::Kind::CouncilClosure : ClosedDay::Kind::BankHoliday;
}

void readWho(RowReader &row, CalendarMark &mark)
{
    mark.person = row.text();
    mark.atUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    mark.reason = row.text();
}

std::vector<CalendarMark> marksIn(Database &database)
{
    std::vector<CalendarMark> marks;
    Statement removed(database, kRemovedDays);
    while (removed.step()) {
        RowReader row(removed);
        const QJsonObject body = QJsonDocument::fromJson(row.text().toUtf8()).object();
        CalendarMark mark;
        mark.on = QDate::fromString(body.value("closed_on"_L1).toString(), Qt::ISODate);
        mark.kind = kindFrom(body.value("kind"_L1).toString());
        mark.isRemoval = true;
        readWho(row, mark);
        marks.push_back(mark);
    }
    Statement added(database, kAddedDays);
    while (added.step()) {
        RowReader row(added);
        CalendarMark mark;
        mark.on = row.day();
        mark.kind = kindFrom(row.text());
        readWho(row, mark);
        marks.push_back(mark);
    }
    return marks;
}

bool skipsClosures(Database &database)
{
    return rulesrepository::setting(database, settingname::kSkipClosures) == u"yes"_s;
}

bool deemsReceipt(Database &database)
{
    return rulesrepository::setting(database, settingname::kReceiptRule) == u"deemed"_s;
}

int publishedTo(Database &database)
{
    const auto stored = rulesrepository::setting(database, settingname::kPublishedTo);
    const int year = stored ? stored->toInt() : 0;
    return year > 0 ? year : kBankHolidaysPublishedTo;
}

/// What stands in the history; the reason stands beside it.
QString headingOf(const CalendarChange &change)
{
    const auto words = [](const std::vector<ClosedDay> &days) {
        const CalendarLine line{
            days.front().on, days.back().on, days.front().kind, days.front().name, {}, {}, {}};
        return CalendarFileText::tr("%1 (%2)", "days and their name")
            .arg(daysInWords(line), line.name);
    };
    const bool isOneName =
        std::all_of(change.added.begin(), change.added.end(),
                    [&](const ClosedDay &day) { return day.name == change.added.front().name; });
    if (!change.added.empty() && change.removed.empty() && isOneName)
        return CalendarFileText::tr("Calendar: %1 added").arg(words(change.added));
    if (change.added.empty() && change.removed.size() == 1)
        return CalendarFileText::tr("Calendar: %1 removed").arg(words(change.removed));
    if (change.added.size() == 1 && change.removed.size() == 1)
        return CalendarFileText::tr("Calendar: %1 in place of %2")
            .arg(words(change.added), words(change.removed));
    if (change.added.empty() && change.removed.empty())
        return CalendarFileText::tr("Calendar: settings changed");
    return CalendarFileText::tr("Calendar: %n day(s) changed", nullptr,
                                int(change.added.size() + change.removed.size()));
}

void writeChange(UnitOfWork &unit, const CalendarChange &change)
{
    for (const ClosedDay &day : change.removed)
        rulesrepository::removeClosedDay(unit, day.on, day.kind);
    for (const ClosedDay &day : change.added)
        rulesrepository::addClosedDay(unit, day);
    if (change.localClocksSkipClosures)
        rulesrepository::setSetting(unit, settingname::kSkipClosures,
                                    *change.localClocksSkipClosures ? u"yes"_s : u"no"_s);
    if (change.receiptIsDeemed)
        rulesrepository::setSetting(unit, settingname::kReceiptRule,
                                    *change.receiptIsDeemed ? u"deemed"_s : u"actual"_s);
    if (change.publishedTo)
        rulesrepository::setSetting(unit, settingname::kPublishedTo,
                                    QString::number(*change.publishedTo));
}

} // namespace

const CalendarMark *CalendarOnFile::markOf(const CalendarLine &line) const
{
    using Standing = CalendarLine::Standing;
    if (line.standing != Standing::Council && line.standing != Standing::Removed)
        return nullptr;
    const bool wantsRemoval = line.standing == Standing::Removed;
    const CalendarMark *found = nullptr;
    for (const CalendarMark &mark : marks) {
        if (mark.on == line.first && mark.kind == line.kind && mark.isRemoval == wantsRemoval)
            found = &mark;
    }
    return found;
}

int CalendarOnFile::workingDaysIn(int year) const
{
    const WorkingCalendar calendar(days);
    const QDate last(year, 12, 31);
    const QDate first(year, 1, 1);
    const auto after = calendar.between(first, last);
    return after ? after->count + int(calendar.isWorkingDay(first)) : 0;
}

namespace calendarrepository {

Result<CalendarOnFile> load(Database &database)
{
    return guarded([&] {
        CalendarOnFile calendar;
        calendar.days = rulesrepository::load(database).closedDays();
        calendar.marks = marksIn(database);
        calendar.localClocksSkipClosures = skipsClosures(database);
        calendar.receiptIsDeemed = deemsReceipt(database);
        calendar.publishedTo = publishedTo(database);
        const QDate last(calendar.publishedTo, 12, 31);
        Statement select(database, kDueAfter);
        select.bind(u":stage_day"_s, last).bind(u":case_day"_s, last);
        if (select.step())
            calendar.dueAfterPublished = int(select.integer(0));
        return calendar;
    });
}

CouncilRules rulesAfter(Database &database, const CalendarChange &change)
{
    const CouncilRules rules = rulesrepository::load(database);
    const bool isDeemed = change.receiptIsDeemed.value_or(deemsReceipt(database));
    return {change.appliedTo(rules.closedDays()), rules.procedures(),
            isDeemed ? ReceiptRule::Deemed : ReceiptRule::Actual,
            change.localClocksSkipClosures.value_or(skipsClosures(database))};
}

std::optional<ChangedSpan> spanOf(Database &database, const CalendarChange &change)
{
    return changedSpan(rulesrepository::load(database).closedDays(), change,
                       skipsClosures(database));
}

Result<int> apply(Database &database, const Signature &signature, const CalendarChange &change,
                  const QString &reason)
{
    return guarded([&] {
        if (change.isEmpty())
            throw StorageError({Error::Code::Invalid,
                                CalendarFileText::tr("Nothing of the calendar was changed."),
                                u"change"_s});
        if (reason.trimmed().isEmpty())
            throw StorageError(
                {Error::Code::Invalid,
                 CalendarFileText::tr("Say why the calendar is changed: due dates follow from it. "
                                      "Nothing was changed."),
                 u"reason"_s});
        UnitOfWork unit(database, signature, headingOf(change), reason.trimmed());
        const auto faults = faultsIn(rulesrepository::load(database).closedDays(), change);
        if (!faults.empty())
            throw StorageError(
                {Error::Code::Conflict,
                 CalendarFileText::tr("Nothing was changed: %1").arg(faults.front().message),
                 u"days"_s});
        const auto span = spanOf(database, change);
        writeChange(unit, change);
        int moved = 0;
        if (span) {
            const CouncilRules rules = rulesrepository::load(database);
            moved = Recount::write(unit, Recount(database, rules).differences(span));
        }
        if (unit.hasEntries())
            unit.commit();
        return moved;
    });
}

} // namespace calendarrepository

QString whereFrom(const CalendarLine &line, const CalendarOnFile &calendar)
{
    using Standing = CalendarLine::Standing;
    const CalendarMark *mark = calendar.markOf(line);
    const QString who =
        mark ? CalendarFileText::tr("%1 on %2: %3", "who, when, why")
                   .arg(mark->person, dayMonthYear(mark->atUtc.toLocalTime().date()), mark->reason)
             : QString();
    switch (line.standing) {
    case Standing::Shipped:
        return line.source;
    case Standing::Council:
        if (line.source.isEmpty())
            return who.isEmpty() ? CalendarFileText::tr("Added by the council")
                                 : CalendarFileText::tr("Added by %1").arg(who);
        return who.isEmpty() ? CalendarFileText::tr("%1; added by the council").arg(line.source)
                             : CalendarFileText::tr("%1; added by %2").arg(line.source, who);
    case Standing::Removed:
        return who.isEmpty() ? CalendarFileText::tr("Not kept: the council counts it as a "
                                                    "working day")
                             : CalendarFileText::tr("Removed by %1").arg(who);
    case Standing::ToAdd:
        return line.source.isEmpty()
                   ? CalendarFileText::tr("To be added, not applied yet")
                   : CalendarFileText::tr("%1; to be added, not applied yet").arg(line.source);
    case Standing::ToRemove:
        return CalendarFileText::tr("To be removed, not applied yet");
    }
    return {};
}

QString daysInWords(const CalendarLine &line)
{
    return line.first == line.last ? weekdayDate(line.first)
                                   : CalendarFileText::tr("%1 to %2", "days")
                                         .arg(weekdayDate(line.first), weekdayDate(line.last));
}

QString closuresInWords(bool localClocksSkipClosures)
{
    return localClocksSkipClosures
               ? CalendarFileText::tr(
                     "Closing days are working days of statutory procedures, always; the council's "
                     "own procedures leave them out.")
               : CalendarFileText::tr(
                     "Closing days are working days of all procedures: they move no due date.");
}

QString receiptInWords(bool receiptIsDeemed)
{
    return receiptIsDeemed
               ? CalendarFileText::tr("What arrives on a day that is not worked counts as received "
                                      "on the next working day, and the day after that is day 1.")
               : CalendarFileText::tr("What arrives on a day that is not worked counts as received "
                                      "on that day, and the next working day is day 1.");
}

QString publishedInWords(const CalendarOnFile &calendar)
{
    if (calendar.dueAfterPublished == 0)
        return CalendarFileText::tr("Bank holidays are published up to %1. No open due date lies "
                                    "after that year.")
            .arg(calendar.publishedTo);
    return CalendarFileText::tr("Bank holidays are published up to %1. %n open due date(s) lie "
                                "after that year: a day that is proclaimed later may move them.",
                                nullptr, calendar.dueAfterPublished)
        .arg(calendar.publishedTo);
}

} // namespace redress
