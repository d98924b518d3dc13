// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/deadlinecalendar.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(redress::DeadlineCalendar)
};

constexpr int kReminderHour = 9;

struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype asDate(QDate day)
{
    icaltimetype date = icaltime_null_date();
    date.year = day.year();
    date.month = day.month();
    date.day = day.day();
    date.is_date = 1;
    return date;
}

/// Growing from one export to the next, so that a calendar takes the newer one: minutes.
int sequenceAt(const QDateTime &utc)
{
    return int(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).secsTo(utc) / 60);
}

/// Somebody who has answered is asked no more, and no later export would know of the chase: it
/// would stay in the calendar.
bool hasEvent(const WorkItem &item)
{
    return item.kind != WorkItem::Kind::Chase;
}

QString keyOf(const WorkItem &item)
{
    if (item.enquiryId)
        return u"enquiry-%1"_s.arg(item.enquiryId->value());
    if (item.kind == WorkItem::Kind::OmbudsmanEnquiry && item.ombudsmanId)
        return u"ombudsman-%1"_s.arg(item.ombudsmanId->value());
    if (item.kind == WorkItem::Kind::Action && item.actionId)
        return u"action-%1"_s.arg(item.actionId->value());
    if (item.kind == WorkItem::Kind::Remedy && item.remedyId)
        return u"remedy-%1"_s.arg(item.remedyId->value());
    if (item.kind == WorkItem::Kind::StageRecommendation && item.recommendationId)
        return u"recommendation-%1"_s.arg(item.recommendationId->value());
    // What is done and not yet confirmed has no day: its event goes.
    if (item.kind == WorkItem::Kind::Recommendation && item.recommendationId)
        return (item.dueOn ? u"recommendation-%1"_s : u"confirmation-%1"_s)
            .arg(item.recommendationId->value());
    if (item.kind == WorkItem::Kind::PublicReport && item.ombudsmanId)
        return u"report-%1"_s.arg(item.ombudsmanId->value());
    const qint64 ofCase = item.caseId ? item.caseId->value() : 0;
    switch (item.kind) {
    case WorkItem::Kind::Stage:
        return u"case-%1-stage-%2"_s.arg(ofCase).arg(item.stage);
    case WorkItem::Kind::Window:
        return u"case-%1-window-%2"_s.arg(ofCase).arg(item.stage);
    case WorkItem::Kind::Acknowledgement:
        return u"case-%1-acknowledgement-%2"_s.arg(ofCase).arg(item.stage);
    case WorkItem::Kind::Triage:
        return u"case-%1-triage"_s.arg(ofCase);
    case WorkItem::Kind::Review:
        return u"case-%1-review"_s.arg(ofCase);
    default:
        return u"case-%1-reply"_s.arg(ofCase);
    }
}

/// Puts the events together, one after the other.
class Writer final
{
public:
    Writer(const WorkingCalendar &calendar, const DeadlineCalendar &about)
        : m_calendar(calendar)
        , m_about(about)
        , m_whole(icalcomponent_new(ICAL_VCALENDAR_COMPONENT))
    {
        add(m_whole.get(), icalproperty_new_version("2.0"));
        add(m_whole.get(), icalproperty_new_prodid("-//Redress//Redress//EN"));
        add(m_whole.get(), icalproperty_new_calscale("GREGORIAN"));
        add(m_whole.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
        // The name that calendar programs show; it has no property of its own in RFC 5545.
        icalproperty *name = icalproperty_new_x(about.name.toUtf8().constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(m_whole.get(), name);
    }

    void addItem(const WorkItem &item)
    {
        if (!hasEvent(item))
            return;
        m_keys.insert(keyOf(item));
        if (!item.dueOn)
            return;
        const QString what = stageText(item);
        addEvent(
            keyOf(item), *item.dueOn,
            item.isExtended
                ? CalendarText::tr("%1, %2: extended limit", "reference, stage")
                      .arg(item.reference, what)
                : CalendarText::tr("%1, %2: limit", "reference, stage").arg(item.reference, what),
            item);
        if (item.aimOn && *item.aimOn >= m_about.day && *item.aimOn != *item.dueOn)
            addEvent(keyOf(item) + u"-aim"_s, *item.aimOn,
                     CalendarText::tr("%1, %2: aim", "reference, stage").arg(item.reference, what),
                     item);
    }

    /// The events that an item had, without which nothing is known of them here.
    void addSettled(const SettledDeadline &settled)
    {
        if (m_keys.contains(settled.key))
            return; // Open again.
        for (const QString &key : {settled.key, settled.key + u"-aim"_s})
            addCancelled(key, settled);
    }

    QByteArray text() const
    {
        const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
            icalcomponent_as_ical_string_r(m_whole.get()), &icalmemory_free_buffer);
        return text ? QByteArray(text.get()) : QByteArray();
    }

private:
    static void add(icalcomponent *to, icalproperty *property)
    {
        icalcomponent_add_property(to, property); // which owns it then
    }

    /// An event of a whole day, with all that every event has.
    icalcomponent *newEvent(const QString &key, QDate day, const QString &summary) const
    {
        icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const QString uid =
            u"%1@%2.redress"_s.arg(key, m_about.origin.isEmpty() ? u"file"_s : m_about.origin);
        add(event, icalproperty_new_uid(uid.toUtf8().constData()));
        add(event,
            icalproperty_new_dtstamp(icaltime_from_timet_with_zone(
                time_t(m_about.madeAtUtc.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone())));
        add(event, icalproperty_new_sequence(sequenceAt(m_about.madeAtUtc)));
        add(event, icalproperty_new_dtstart(asDate(day)));
        add(event, icalproperty_new_dtend(asDate(day.addDays(1)))); // not included
        add(event, icalproperty_new_summary(summary.toUtf8().constData()));
        return event;
    }

    void addCancelled(const QString &key, const SettledDeadline &settled)
    {
        const QString summary =
            settled.stage > 0 ? CalendarText::tr("%1, stage %2: no longer awaited")
                                    .arg(settled.reference)
                                    .arg(settled.stage)
                              : CalendarText::tr("%1: no longer awaited").arg(settled.reference);
        icalcomponent *event = newEvent(key, settled.day, summary);
        add(event, icalproperty_new_status(ICAL_STATUS_CANCELLED));
        add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        icalcomponent_add_component(m_whole.get(), event);
    }

    void addEvent(const QString &key, QDate day, const QString &summary, const WorkItem &item)
    {
        icalcomponent *event = newEvent(key, day, summary);
        const QString words =
            CalendarText::tr("Next step: %1. As at %2.", "what comes next, a day")
                .arg(nextStepText(item), localeHere().toString(m_about.day, u"ddd d MMM yyyy"_s));
        add(event, icalproperty_new_description(words.toUtf8().constData()));
        add(event, icalproperty_new_categories(kindText(item).toUtf8().constData()));
        add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // Nobody is busy by it.
        if (m_about.remindBefore)
            addReminder(event, day, summary);
        icalcomponent_add_component(m_whole.get(), event);
    }

    void addReminder(icalcomponent *event, QDate day, const QString &summary)
    {
        QDate remindOn = day;
        for (int left = m_about.remindBefore->count; left > 0; --left) {
            do
                remindOn = remindOn.addDays(-1);
            while (!m_calendar.isWorkingDay(remindOn) && m_calendar.covers(remindOn));
        }
        icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        add(alarm, icalproperty_new_description(summary.toUtf8().constData()));
        const int hours = int(day.daysTo(remindOn)) * 24 + kReminderHour;
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_from_int(hours * 3600);
        add(alarm, icalproperty_new_trigger(trigger));
        icalcomponent_add_component(event, alarm);
    }

    const WorkingCalendar &m_calendar;
    const DeadlineCalendar &m_about;
    Component m_whole;
    QSet<QString> m_keys; ///< Of all items, those without a day too.
};

} // namespace

Result<QByteArray> deadlinesAsCalendar(const std::vector<WorkItem> &items,
                                       const WorkingCalendar &calendar,
                                       const DeadlineCalendar &about)
{
    Writer writer(calendar, about);
    for (const WorkItem &item : items)
        writer.addItem(item);
    for (const SettledDeadline &settled : about.settled)
        writer.addSettled(settled);
    const QByteArray text = writer.text();
    if (text.isEmpty())
        return Error{Error::Code::Storage,
                     CalendarText::tr("The calendar could not be put together."), u"libical"_s};
    return text;
}

int itemsWithDay(const std::vector<WorkItem> &items)
{
    return int(std::count_if(items.begin(), items.end(),
                             [](const WorkItem &item) { return item.dueOn && hasEvent(item); }));
}

} // namespace redress
