// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes what, and the sheet that says so.
#include "core/base/language.h"
#include "core/letters/worksheets.h"

#include "core/base/dates.h"
#include "core/letters/casetalk.h"
#include "core/letters/sheetparts.h"
#include "core/store/storageerror.h"
#include "core/worklist/chaseladder.h"

#include <algorithm>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// When what is owed fell due: the limit, else the aim, else the day of the chase.
std::optional<QDate> owedSince(const WorkItem &item, const std::optional<QDate> &chaseOn, QDate day)
{
    if (item.isOverdue())
        return item.dueOn;
    if (item.status == WorkItem::Status::PastAim)
        return item.aimOn;
    return chaseOn && *chaseOn <= day ? chaseOn : std::nullopt;
}

void takeLog(OwedItem &owed, const CaseTalk &talk, const ChaseLadder &ladder)
{
    int chasedHere = 0; // Since the stage began, or the case.
    for (const ContactEntry &entry : talk.log) {
        owed.timesChased += entry.kind == ContactKind::Chase ? 1 : 0;
        if (entry.kind == ContactKind::Chase && entry.happenedOn >= owed.item.receivedOn)
            ++chasedHere;
        const bool isAsking = entry.kind == ContactKind::Chase || entry.nextChaseOn;
        if (isAsking && !owed.askedOn) { // The newest stands first.
            owed.askedOn = entry.happenedOn;
            owed.askedWhom = entry.withWhom;
        }
        if (entry.nextChaseOn && (!owed.chaseOn || *entry.nextChaseOn < *owed.chaseOn))
            owed.chaseOn = entry.nextChaseOn;
    }
    owed.goesTo = ladder.whomAfter(chasedHere);
}

/// What was promised for a day to come is not asked for yet, whatever else is.
bool isToCome(const WorkItem &item)
{
    return item.isPromise() && item.dueOn && !item.isOverdue();
}

/// Of a chase: the Ombudsman's case stands alone, and nothing else is asked for in it beside which
/// it could be told. Of several the first is.
bool isToldAlone(const WorkList &list, const WorkItem &chase)
{
    if (chase.caseId)
        return false;
    const WorkItem *first = nullptr;
    for (const WorkItem &one : list.items()) {
        if (one.ombudsmanId != chase.ombudsmanId)
            continue;
        if (one.kind != WorkItem::Kind::Chase && !isToCome(one))
            return false;
        if (one.kind == WorkItem::Kind::Chase && !first)
            first = &one;
    }
    return first == &chase;
}

/// "Fri 6 Jun 2025: head of service", or either.
QString chaseWords(const OwedItem &owed)
{
    const QString on = owed.chaseOn ? weekdayDate(*owed.chaseOn) : QString();
    if (owed.goesTo.isEmpty() || on.isEmpty())
        return on.isEmpty() ? owed.goesTo : on;
    return SheetText::tr("%1: %2", "a day, whom to ask").arg(on, owed.goesTo);
}

QString askedWords(const OwedItem &owed)
{
    if (!owed.askedOn)
        return SheetText::tr("not yet");
    const QString asked = owed.askedWhom.isEmpty()
                              ? weekdayDate(*owed.askedOn)
                              : SheetText::tr("%1, %2", "a day; who was asked")
                                    .arg(weekdayDate(*owed.askedOn), owed.askedWhom);
    return owed.timesChased > 1
               ? SheetText::tr("%1 (chased %n time(s))", "when and who", owed.timesChased)
                     .arg(asked)
               : asked;
}

/// Few columns, so that the sheet stands upright with its heading.
PaperTable owedTable(const std::vector<OwedItem> &owed)
{
    PaperTable table = textTable({SheetText::tr("Case"), SheetText::tr("What is owed"),
                                  SheetText::tr("Owed since"), SheetText::tr("Last asked"),
                                  SheetText::tr("Chase on")});
    for (const OwedItem &one : owed) {
        const WorkItem &item = one.item;
        addTextRow(
            table,
            {SheetText::tr("%1, %2", "reference, stage").arg(item.reference, stageText(item)),
             nextStepText(item),
             SheetText::tr("%1: %2", "a day, where it stands")
                 .arg(weekdayDate(one.since), statusText(item)),
             askedWords(one), chaseWords(one)});
    }
    return table;
}

} // namespace

std::vector<WorkItem> itemsOf(const WorkList &list, std::optional<MemberId> officer)
{
    std::vector<WorkItem> mine;
    std::copy_if(list.items().begin(), list.items().end(), std::back_inserter(mine),
                 [&](const WorkItem &item) {
                     return item.officer == officer && item.kind != WorkItem::Kind::Chase;
                 });
    return mine;
}

Result<std::vector<OwedItem>> owedItems(Database &database, const WorkList &list,
                                        const ReferenceData &reference)
{
    return guarded([&] {
        CaseTalkReader reader(database);
        const ChaseLadder ladder = chaseladder::load(database);
        std::vector<OwedItem> owed;
        for (const WorkItem &item : list.items()) {
            // A chase is told beside what is asked for.
            if (item.kind == WorkItem::Kind::Window || item.kind == WorkItem::Kind::Review ||
                (item.kind == WorkItem::Kind::Chase && !isToldAlone(list, item)))
                continue;
            if (isToCome(item))
                continue;
            const CaseTalk talk = reader.read(item);
            OwedItem one;
            one.item = item;
            takeLog(one, talk, ladder);
            const auto since = owedSince(item, one.chaseOn, list.day());
            if (!since)
                continue;
            one.since = *since;
            one.manager = talk.manager.isEmpty() ? reference.nameOf(item.officer) : talk.manager;
            owed.push_back(one);
        }
        std::sort(owed.begin(), owed.end(), [](const OwedItem &a, const OwedItem &b) {
            const auto key = [](const OwedItem &one) {
                return std::tuple(one.manager.isEmpty(), one.manager, one.since, one.item.reference,
                                  one.item.stage);
            };
            return key(a) < key(b);
        });
        return owed;
    });
}

Document chaseSheet(const std::vector<OwedItem> &owed, const SheetFrame &frame)
{
    const SpokenHere language(frame.language);
    Document document = sheetDocument(SheetText::tr("Chase sheet"), frame);
    if (owed.empty()) {
        addHeading(document, SheetText::tr("Chase sheet"), false);
        addLine(document, SheetText::tr("As at %1 nothing is owed: nothing is past its limit or "
                                        "its aim, and nobody is to be chased.")
                              .arg(weekdayDate(frame.day)));
        return document;
    }
    auto from = owed.begin();
    while (from != owed.end()) {
        const auto to = std::find_if(
            from, owed.end(), [&](const OwedItem &one) { return one.manager != from->manager; });
        const std::vector<OwedItem> theirs(from, to);
        addHeading(document,
                   from->manager.isEmpty()
                       ? SheetText::tr("Chase sheet: nobody is named")
                       : SheetText::tr("Chase sheet: %1", "who owes it").arg(from->manager),
                   from != owed.begin());
        const auto late = std::count_if(theirs.begin(), theirs.end(),
                                        [](const OwedItem &one) { return one.item.isOverdue(); });
        addLine(document, SheetText::tr("As at %1: %n thing(s) owed, %2 past the limit.",
                                        "a day, a number", int(theirs.size()))
                              .arg(weekdayDate(frame.day))
                              .arg(late));
        document.blocks.emplace_back(TableBlock{{}, {}, owedTable(theirs), nullptr});
        from = to;
    }
    return document;
}

} // namespace redress
