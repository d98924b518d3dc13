// SPDX-License-Identifier: GPL-3.0-or-later
// calendar: the days that are not worked, printed, changed, and a change rehearsed.
#include "app/cli/calendarprint.h"
#include "app/cli/commands.h"
#include "core/calendar/workingcalendar.h"
#include "core/exchange/import/cellparser.h"

#include <QCoreApplication>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;
using Kind = ClosedDay::Kind;

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// Days as they were typed: one, or two with two dots between them.
struct TypedDays {
    QDate first;
    QDate last;
};

QDate dayFrom(const QString &option, const QString &typed)
{
    DayFault fault = DayFault::None;
    const auto day = dayFromCell(typed.trimmed().toUtf8(), fault);
    if (!day)
        throw UsageError{
            CalendarText::tr("--%1 \"%2\" is not a day. Write it as 2024-02-09 or 09/02/2024.")
                .arg(option, typed)};
    return *day;
}

TypedDays daysFrom(const QString &option, const QString &typed)
{
    const qsizetype dots = typed.indexOf(".."_L1);
    if (dots < 0) {
        const QDate day = dayFrom(option, typed);
        return {day, day};
    }
    return {dayFrom(option, typed.left(dots)), dayFrom(option, typed.mid(dots + 2))};
}

int yearFrom(const Invocation &call, const QString &option)
{
    bool isNumber = false;
    const int year = call.value(option).toInt(&isNumber);
    if (!isNumber || year < WorkingCalendar::kFirstYear || year > WorkingCalendar::kLastYear)
        throw UsageError{
            CalendarText::tr("--%1 \"%2\" is not a year of the calendar, which reaches from %3 to "
                             "%4.")
                .arg(option, call.value(option))
                .arg(WorkingCalendar::kFirstYear)
                .arg(WorkingCalendar::kLastYear)};
    return year;
}

/// Puts together what the options ask for. Its faults are those of the data, not of the call.
class Wanted final
{
public:
    Wanted(const Invocation &call, const CalendarOnFile &calendar)
        : m_call(call)
        , m_calendar(calendar)
    {}

    CalendarChange change()
    {
        for (const QString &typed : m_call.values(u"remove"_s))
            remove(daysFrom(u"remove"_s, typed), Kind::BankHoliday);
        for (const QString &typed : m_call.values(u"reopen"_s))
            remove(daysFrom(u"reopen"_s, typed), Kind::CouncilClosure);
        for (const QString &typed : m_call.values(u"add"_s))
            addDay(dayFrom(u"add"_s, typed));
        for (const QString &typed : m_call.values(u"close"_s)) {
            const TypedDays days = daysFrom(u"close"_s, typed);
            add(days, Kind::CouncilClosure, name(), source());
        }
        takeSettings();
        return m_change;
    }

    const QStringList &faults() const { return m_faults; }

private:
    QString name() const
    {
        QString name = m_call.value(u"name"_s).trimmed();
        if (name.isEmpty())
            throw UsageError{CalendarText::tr("--name is missing: what the day is called.")};
        return name;
    }
    QString source() const { return m_call.value(u"source"_s).trimmed(); }

    void remove(const TypedDays &typed, Kind kind)
    {
        bool isFound = false;
        for (const ClosedDay &day : m_calendar.days) {
            if (day.kind != kind || day.on < typed.first || day.on > typed.last)
                continue;
            m_change.remove(day);
            isFound = true;
        }
        if (isFound)
            return;
        m_faults.append(
            kind == Kind::BankHoliday
                ? CalendarText::tr("There is no bank holiday on %1.")
                      .arg(typed.first.toString(Qt::ISODate))
                : CalendarText::tr("There is no closing day from %1 to %2.")
                      .arg(typed.first.toString(Qt::ISODate), typed.last.toString(Qt::ISODate)));
    }

    /// A day that the rules have is put back as it was, unless it is given another name.
    void addDay(QDate on)
    {
        if (!m_call.isSet(u"name"_s)) {
            for (const ClosedDay &day : bankHolidaysOfEnglandAndWales(on.year())) {
                if (day.on != on)
                    continue;
                add({on, on}, Kind::BankHoliday, day.name, day.source);
                return;
            }
        }
        add({on, on}, Kind::BankHoliday, name(), source());
    }

    void add(const TypedDays &typed, Kind kind, const QString &dayName, const QString &from)
    {
        const auto days = m_change.appliedTo(m_calendar.days);
        const auto faults = faultsInNewDays(days, typed.first, typed.last, kind, dayName);
        for (const CalendarFault &fault : faults)
            m_faults.append(fault.message);
        if (!faults.empty())
            return;
        for (ClosedDay day : closureDays(typed.first, typed.last, dayName, from)) {
            day.kind = kind;
            m_change.add(day);
        }
    }

    void takeSettings()
    {
        if (m_call.isSet(u"skip-closures"_s)) {
            const QString word = m_call.value(u"skip-closures"_s);
            if (word != "yes"_L1 && word != "no"_L1)
                throw UsageError{CalendarText::tr("--skip-closures takes yes or no.")};
            const bool skips = word == "yes"_L1;
            if (skips != m_calendar.localClocksSkipClosures)
                m_change.localClocksSkipClosures = skips;
        }
        if (m_call.isSet(u"receipt"_s)) {
            const QString word = m_call.value(u"receipt"_s);
            if (word != "actual"_L1 && word != "deemed"_L1)
                throw UsageError{CalendarText::tr("--receipt takes actual or deemed.")};
            const bool isDeemed = word == "deemed"_L1;
            if (isDeemed != m_calendar.receiptIsDeemed)
                m_change.receiptIsDeemed = isDeemed;
        }
        if (m_call.isSet(u"published-to"_s)) {
            const int year = yearFrom(m_call, u"published-to"_s);
            if (year != m_calendar.publishedTo)
                m_change.publishedTo = year;
        }
    }

    const Invocation &m_call;
    const CalendarOnFile &m_calendar;
    CalendarChange m_change;
    QStringList m_faults;
};

const QStringList kChanging{u"add"_s,           u"remove"_s,  u"close"_s,       u"reopen"_s,
                            u"skip-closures"_s, u"receipt"_s, u"published-to"_s};

bool asksForChange(const Invocation &call)
{
    for (const QString &option : kChanging) {
        if (call.isSet(option))
            return true;
    }
    return false;
}

void addOptions(Invocation &call)
{
    call.addOption(u"year"_s, CalendarText::tr("The year that is printed, as in 2027."), u"year"_s);
    call.addOption(u"add"_s,
                   CalendarText::tr("A bank holiday that was proclaimed; of a day that was removed "
                                    "the name may be left out."),
                   u"date"_s);
    call.addOption(u"remove"_s, CalendarText::tr("A bank holiday that becomes a working day."),
                   u"date"_s);
    call.addOption(u"close"_s,
                   CalendarText::tr("Days on which the council is closed, as in "
                                    "2027-12-27..2027-12-31."),
                   u"days"_s);
    call.addOption(u"reopen"_s, CalendarText::tr("Closing days that are taken away."), u"days"_s);
    call.addOption(u"name"_s, CalendarText::tr("What the new days are called."), u"text"_s);
    call.addOption(u"source"_s,
                   CalendarText::tr("The proclamation or decision that makes them so."), u"text"_s);
    call.addOption(u"skip-closures"_s,
                   CalendarText::tr("Whether the council's own procedures leave out its closing "
                                    "days: yes or no."),
                   u"word"_s);
    call.addOption(u"receipt"_s,
                   CalendarText::tr("What arrives on a day that is not worked counts as of that "
                                    "day, or of the next working day: actual or deemed."),
                   u"word"_s);
    call.addOption(u"published-to"_s,
                   CalendarText::tr("The last year whose bank holidays were compared with the "
                                    "published list."),
                   u"year"_s);
    call.addOption(u"rehearse"_s,
                   CalendarText::tr("Print which due dates would move, and write nothing."));
    call.addOption(u"reason"_s,
                   CalendarText::tr("Why the calendar is changed; it stands in the history."),
                   u"text"_s);
    call.addToday();
    call.addFormat();
}

int change(Invocation &call, Format format)
{
    const bool isRehearsal = call.isSet(u"rehearse"_s);
    const QString reason = call.value(u"reason"_s).trimmed();
    if (!isRehearsal && reason.isEmpty())
        throw UsageError{CalendarText::tr(
            "--reason is missing: due dates follow from the calendar. With --rehearse nothing is "
            "changed and none is asked for.")};
    const QDate today = call.today();
    const auto store = call.open(call.argument(0), isRehearsal ? CaseStore::Access::ReadOnly
                                                               : CaseStore::Access::ReadWrite);
    const CalendarOnFile calendar = need(calendarrepository::load(store->database()));
    Wanted wanted(call, calendar);
    const CalendarChange change = wanted.change();
    if (!wanted.faults().isEmpty()) {
        for (const QString &fault : wanted.faults())
            call.err() << fault << '\n';
        return kRejected;
    }
    if (isRehearsal) {
        printRehearsal(call, need(rehearse(store->database(), change, today)), format);
        return kDone;
    }
    if (change.isEmpty()) {
        call.out() << CalendarText::tr("The calendar is so already; nothing was changed.") << '\n';
        return kDone;
    }
    // What the rehearsal tells is what people know of: days that are looked for beside those
    // stored.
    const auto moved = need(rehearse(store->database(), change, today)).moved;
    need(calendarrepository::apply(store->database(), store->signature(), change, reason));
    call.out() << CalendarText::tr("The calendar was changed; %n due date(s) moved.", nullptr,
                                   int(moved.size()))
               << '\n';
    return kDone;
}

} // namespace

int runCalendar(Invocation &call)
{
    addOptions(call);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const Format format = call.format();
    if (asksForChange(call))
        return change(call, format);
    for (const QString &option : {u"name"_s, u"source"_s, u"rehearse"_s, u"reason"_s}) {
        if (call.isSet(option))
            throw UsageError{
                CalendarText::tr("--%1 goes with a change: --add, --remove, --close, "
                                 "--reopen, --skip-closures, --receipt or --published-to.")
                    .arg(option)};
    }
    const int year = call.isSet(u"year"_s) ? yearFrom(call, u"year"_s) : call.today().year();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    printCalendar(call, need(calendarrepository::load(store->database())), year, format);
    return kDone;
}

} // namespace redress::cli
