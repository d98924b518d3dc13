// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendarprint.h"

#include "core/base/dates.h"
#include "core/exchange/csv/csvwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;
using Standing = CalendarLine::Standing;

struct CalendarPrintText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

QString iso(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString kindWord(const CalendarLine &line)
{
    return line.kind == ClosedDay::Kind::BankHoliday ? u"bank_holiday"_s : u"closure"_s;
}

QString standingWord(const CalendarLine &line)
{
    switch (line.standing) {
    case Standing::Shipped:
        return u"rule"_s;
    case Standing::Council:
        return u"council"_s;
    case Standing::Removed:
        return u"removed"_s;
    case Standing::ToAdd:
    case Standing::ToRemove:
        break;
    }
    return {};
}

void printYear(Invocation &call, const CalendarOnFile &calendar,
               const std::vector<CalendarLine> &lines, int year)
{
    qsizetype dayWidth = 0;
    qsizetype nameWidth = 0;
    for (const CalendarLine &line : lines) {
        dayWidth = std::max(dayWidth, daysInWords(line).size());
        nameWidth = std::max(nameWidth, line.name.size());
    }
    QTextStream &out = call.out();
    for (const CalendarLine &line : lines)
        out << (line.standing == Standing::Removed ? "- " : "  ")
            << daysInWords(line).leftJustified(dayWidth) << "  "
            << line.name.leftJustified(nameWidth) << "  " << whereFrom(line, calendar) << '\n';
    out << '\n'
        << CalendarPrintText::tr("%n working day(s) in %1.", nullptr, calendar.workingDaysIn(year))
               .arg(year)
        << '\n'
        << closuresInWords(calendar.localClocksSkipClosures) << '\n'
        << receiptInWords(calendar.receiptIsDeemed) << '\n'
        << publishedInWords(calendar) << '\n';
}

QStringList cellsOf(const CalendarLine &line, const CalendarOnFile &calendar)
{
    return {iso(line.first), iso(line.last),     kindWord(line),
            line.name,       standingWord(line), whereFrom(line, calendar)};
}

const QStringList kCalendarHead{u"first_date"_s, u"last_date"_s, u"kind"_s,
                                u"name"_s,       u"standing"_s,  u"where_from"_s};

QStringList cellsOf(const MovedDay &moved)
{
    const WorkItem &item = moved.item;
    const QString effect = moved.effect == MovedDay::Effect::BecomesLate    ? u"becomes_late"_s
                           : moved.effect == MovedDay::Effect::NoLongerLate ? u"no_longer_late"_s
                                                                            : u"moves"_s;
    return {item.reference,  item.stage > 0 ? QString::number(item.stage) : QString(),
            stageText(item), iso(moved.before),
            iso(item.dueOn), effect};
}

const QStringList kMovedHead{u"reference"_s, u"stage"_s,    u"what"_s,
                             u"due_date"_s,  u"due_then"_s, u"effect"_s};

QJsonObject asJson(const QStringList &head, const QStringList &cells)
{
    QJsonObject object;
    for (qsizetype i = 0; i < head.size(); ++i)
        object.insert(head[i], cells[i]);
    return object;
}

QByteArray asCsv(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe.append(safeForSpreadsheet(cell));
    return csvLine(safe);
}

} // namespace

void printCalendar(Invocation &call, const CalendarOnFile &calendar, int year, Format format)
{
    const auto lines = linesOfYear(calendar.days, {}, year);
    switch (format) {
    case Format::Text:
        printYear(call, calendar, lines, year);
        break;
    case Format::Csv:
        call.write(csvLine(kCalendarHead));
        for (const CalendarLine &line : lines)
            call.write(asCsv(cellsOf(line, calendar)));
        break;
    case Format::Json: {
        QJsonArray days;
        for (const CalendarLine &line : lines)
            days.append(asJson(kCalendarHead, cellsOf(line, calendar)));
        call.write(
            QJsonDocument(
                QJsonObject{{"year"_L1, year},
                            {"working_days"_L1, calendar.workingDaysIn(year)},
                            {"local_clocks_skip_closures"_L1, calendar.localClocksSkipClosures},
                            {"receipt"_L1, calendar.receiptIsDeemed ? "deemed"_L1 : "actual"_L1},
                            {"published_to"_L1, calendar.publishedTo},
                            {"due_after_published"_L1, calendar.dueAfterPublished},
                            {"days"_L1, days}})
                .toJson());
        break;
    }
    }
}

void printRehearsal(Invocation &call, const CalendarRehearsal &rehearsal, Format format)
{
    switch (format) {
    case Format::Text: {
        QTextStream &out = call.out();
        for (const QString &sentence : inSentences(rehearsal))
            out << sentence << '\n';
        for (const MovedDay &moved : rehearsal.moved)
            out << "  " << moved.item.reference.leftJustified(16) << ' '
                << stageText(moved.item).leftJustified(13) << "  "
                << (moved.before ? weekdayDate(*moved.before) : QString()).leftJustified(18)
                << (moved.item.dueOn ? weekdayDate(*moved.item.dueOn) : QString()).leftJustified(18)
                << effectText(moved) << '\n';
        break;
    }
    case Format::Csv:
        call.write(csvLine(kMovedHead));
        for (const MovedDay &moved : rehearsal.moved)
            call.write(asCsv(cellsOf(moved)));
        break;
    case Format::Json: {
        QJsonArray days;
        for (const MovedDay &moved : rehearsal.moved)
            days.append(asJson(kMovedHead, cellsOf(moved)));
        call.write(
            QJsonDocument(
                QJsonObject{{"moved"_L1, days},
                            {"become_late"_L1, rehearsal.count(MovedDay::Effect::BecomesLate)},
                            {"no_longer_late"_L1, rehearsal.count(MovedDay::Effect::NoLongerLate)},
                            {"answers_in_time_then"_L1, rehearsal.becomeInTime()},
                            {"answers_late_then"_L1, rehearsal.becomeLate()},
                            {"kept_reports"_L1, rehearsal.keptReports}})
                .toJson());
        break;
    }
    }
}

} // namespace redress::cli
