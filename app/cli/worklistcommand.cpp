// SPDX-License-Identifier: GPL-3.0-or-later
// worklist: what is due, late, new, as text, workbook or calendar.
#include "app/cli/commands.h"
#include "app/cli/officernamed.h"
#include "app/cli/savednote.h"
#include "app/cli/workbookcommands.h"
#include "core/base/dates.h"
#include "core/base/savefile.h"
#include "core/exchange/calendar/deadlinecalendar.h"
#include "core/exchange/table/worklisttext.h"
#include "core/store/fileorigin.h"
#include "core/worklist/worklist.h"

#include <QCoreApplication>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct WorkListCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr int kMostReminded = 60; ///< Working days.

WorkFilter filterOf(const Invocation &call)
{
    if (!call.isSet(u"show"_s))
        return WorkFilter::Open;
    const auto filter = fromTyped<WorkFilter>(call.value(u"show"_s));
    if (!filter)
        throw UsageError{WorkListCommandText::tr("--show \"%1\" is not known. Allowed: %2.")
                             .arg(call.value(u"show"_s), storedWords<WorkFilter>().join(u", "_s))};
    return *filter;
}

bool isNews(WorkFilter filter)
{
    return filter == WorkFilter::NewlyLate || filter == WorkFilter::NewlyPastAim;
}

std::optional<LastLook> lookOf(const Invocation &call, WorkFilter filter)
{
    if (!call.isSet(u"since"_s)) {
        if (isNews(filter))
            throw UsageError{WorkListCommandText::tr("--show %1 asks since when: give --since.")
                                 .arg(call.value(u"show"_s))};
        return std::nullopt;
    }
    const QDate since = call.day(u"since"_s);
    if (since > call.today())
        throw UsageError{
            WorkListCommandText::tr("--since \"%1\" lies after the day of the list, %2.")
                .arg(call.value(u"since"_s), call.today().toString(Qt::ISODate))};
    return LastLook::atEndOf(since);
}

/// Past the limit first, then past the aim.
std::vector<WorkItem> newOf(const WorkList &list)
{
    std::vector<WorkItem> items = list.filtered(WorkFilter::NewlyLate);
    const std::vector<WorkItem> pastAim = list.filtered(WorkFilter::NewlyPastAim);
    items.insert(items.end(), pastAim.begin(), pastAim.end());
    return items;
}

std::vector<WorkItem> only(std::vector<WorkItem> items, WorkFilter filter)
{
    std::erase_if(items, [filter](const WorkItem &item) { return !WorkList::shows(filter, item); });
    return items;
}

void printNews(Invocation &call, const std::vector<WorkItem> &items, QDate since,
               const ReferenceData &reference)
{
    call.out() << WorkListCommandText::tr("Past the limit since %1").arg(weekdayDate(since))
               << "\n\n"
               << workListAsText(only(items, WorkFilter::NewlyLate), reference) << '\n'
               << WorkListCommandText::tr("Past the aim since %1, and within the limit")
                      .arg(weekdayDate(since))
               << "\n\n"
               << workListAsText(only(items, WorkFilter::NewlyPastAim), reference);
}

int saveCalendar(Invocation &call, CaseStore &store, const std::vector<WorkItem> &items,
                 std::optional<MemberId> officer, const QString &path)
{
    DeadlineCalendar about;
    about.name = WorkListCommandText::tr("Redress: deadlines");
    about.origin = need(fileOrigin(store.database()));
    about.madeAtUtc = call.clock().nowUtc();
    about.day = call.today();
    about.settled =
        need(settledDeadlines(store.database(), about.day.addDays(1 - kSettledDays), about.day));
    std::erase_if(about.settled,
                  [&](const SettledDeadline &one) { return officer && one.officer != officer; });
    if (call.isSet(u"remind"_s)) {
        bool isNumber = false;
        const int days = call.value(u"remind"_s).toInt(&isNumber);
        if (!isNumber || days < 0 || days > kMostReminded)
            throw UsageError{
                WorkListCommandText::tr("--remind takes 0 to %1 working days.").arg(kMostReminded)};
        about.remindBefore = WorkingDays{days};
    }
    need(saveFile(path, need(deadlinesAsCalendar(items, store.rules().calendar(), about))));
    noteSaved(call, store, path);
    call.out() << WorkListCommandText::tr("%1 was written: %n deadline(s).", nullptr,
                                          itemsWithDay(items))
                      .arg(path)
               << '\n';
    return kDone;
}

} // namespace

int runWorkList(Invocation &call)
{
    call.addToday();
    call.addFormatOrWorkbook();
    call.addOption(
        u"since"_s,
        WorkListCommandText::tr("What became late since the end of that day: past the limit "
                                "first, then past the aim alone."),
        u"date"_s);
    call.addOption(
        u"show"_s,
        WorkListCommandText::tr("What to show: %1.").arg(storedWords<WorkFilter>().join(u", "_s)),
        u"what"_s);
    addOfficer(call);
    call.addOption(u"remind"_s,
                   WorkListCommandText::tr("In a calendar: so many working days before each day, "
                                           "at 9 o'clock; 0 on the day itself."),
                   u"days"_s);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const WorkFilter filter = filterOf(call);
    const auto look = lookOf(call, filter);
    const QString output = call.value(u"output"_s);
    const bool isCalendar = output.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (call.isSet(u"remind"_s) && !isCalendar)
        throw UsageError{
            WorkListCommandText::tr("--remind is for a calendar, as in --output deadlines.ics.")};
    const auto workbook = isCalendar ? std::nullopt : call.workbookPath();
    const Format format = workbook ? Format::Text : call.format();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    WorkList list = need(WorkList::load(store->database(), store->rules(), call.today(), look));
    need(list.markUnproved(store->database()));
    auto items = look && !call.isSet(u"show"_s) ? newOf(list) : list.filtered(filter);
    const auto officer = officerOf(call, store->reference());
    if (officer)
        std::erase_if(items, [&](const WorkItem &item) { return item.officer != officer; });
    if (isCalendar)
        return saveCalendar(call, *store, items, officer, output);
    if (workbook) {
        WorkbookWriter writer(workbookProperties(*store, WorkListCommandText::tr("Work list")));
        addWorkListSheet(writer, items, store->reference(), call.today());
        return saveWorkbook(call, *store, writer, *workbook);
    }
    noteList(call, *store, WorkListCommandText::tr("Work list"), format);
    switch (format) {
    case Format::Text:
        if (look && !call.isSet(u"show"_s))
            printNews(call, items, look->day(), store->reference());
        else
            call.out() << workListAsText(items, store->reference());
        break;
    case Format::Csv:
        call.write(workListAsCsv(items, store->reference()));
        break;
    case Format::Json:
        call.write(workListAsJson(items, store->reference()));
        break;
    }
    return kDone;
}

} // namespace redress::cli
