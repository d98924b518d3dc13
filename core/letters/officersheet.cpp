// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer has open, for whoever stands in.
#include "core/base/language.h"
#include "core/letters/worksheets.h"

#include "core/base/dates.h"
#include "core/letters/casetalk.h"
#include "core/letters/sheetparts.h"
#include "core/store/storageerror.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString contactWords(const ContactEntry &entry)
{
    const QString how = labelOf(entry.kind).toLower();
    return entry.withWhom.isEmpty()
               ? SheetText::tr("%1, %2: %3", "a day, how, what about")
                     .arg(dayMonthYear(entry.happenedOn), how, entry.note.simplified())
               : SheetText::tr("%1, %2, %3: %4", "a day, how, with whom, what about")
                     .arg(dayMonthYear(entry.happenedOn), how, entry.withWhom,
                          entry.note.simplified());
}

/// What happened last: what the contact log says, else what the file took in.
QString lastEvent(const CaseTalk &talk)
{
    if (!talk.log.empty() &&
        (!talk.lastChanged || talk.log.front().happenedOn >= *talk.lastChanged))
        return contactWords(talk.log.front());
    if (talk.lastChanged)
        return SheetText::tr("%1: %2", "a day, what was done")
            .arg(dayMonthYear(*talk.lastChanged), talk.lastChange);
    return talk.log.empty() ? QString() : contactWords(talk.log.front());
}

/// Who has been told what, and what was promised.
QString toldWords(const WorkItem &item, const CaseTalk &talk)
{
    QStringList parts;
    const auto out = std::find_if(talk.log.begin(), talk.log.end(), [](const ContactEntry &entry) {
        return entry.direction == DocumentDirection::Out && !entry.withWhom.isEmpty();
    });
    if (out != talk.log.end())
        parts.append(
            SheetText::tr("Told: %1 on %2, by %3", "who was told, a day, how")
                .arg(out->withWhom, dayMonthYear(out->happenedOn), labelOf(out->kind).toLower()));
    if (item.isExtended && item.dueOn)
        parts.append(talk.toldOn
                         ? SheetText::tr("Answer promised by %1, and the complainant told on %2")
                               .arg(weekdayDate(*item.dueOn), dayMonthYear(*talk.toldOn))
                         : SheetText::tr("Extended to %1; that the complainant was told is not "
                                         "recorded")
                               .arg(weekdayDate(*item.dueOn)));
    for (const ContactEntry &entry : talk.log) {
        if (entry.nextChaseOn)
            parts.append(SheetText::tr("To ask again on %1: %2", "a day, what about")
                             .arg(weekdayDate(*entry.nextChaseOn), entry.note.simplified()));
    }
    return parts.isEmpty() ? SheetText::tr("who was told is not recorded") : parts.join(u"; "_s);
}

QString ringWords(const CaseTalk &talk)
{
    QStringList parts;
    for (const Reachable &one : talk.people) {
        if (one.doNotContact) {
            parts.append(SheetText::tr("%1: NOT to be contacted", "a person").arg(one.name));
            continue;
        }
        QStringList ways;
        if (!one.safeContact.isEmpty())
            ways.append(SheetText::tr("safe contact: %1").arg(one.safeContact));
        else
            ways.append(!one.telephone.isEmpty() ? one.telephone : one.email);
        ways.removeAll(QString());
        parts.append(ways.isEmpty() ? one.name
                                    : SheetText::tr("%1, %2", "a person; how to reach them")
                                          .arg(one.name, ways.join(u", "_s)));
    }
    if (!talk.manager.isEmpty())
        parts.append(
            SheetText::tr("Service: %1", "the manager who is to answer").arg(talk.manager));
    return parts.join(u"; "_s);
}

/// Few columns, so that the sheet stands upright with its heading.
PaperTable clocksTable(CaseTalkReader &reader, const std::vector<WorkItem> &items)
{
    PaperTable table = textTable({SheetText::tr("Case"), SheetText::tr("Due, and the next step"),
                                  SheetText::tr("What happened, was told and promised"),
                                  SheetText::tr("Who to ring")});
    for (const WorkItem &item : items) {
        const CaseTalk talk = reader.read(item);
        const QString name =
            SheetText::tr("%1, %2", "reference, stage").arg(item.reference, stageText(item));
        const QString stands = item.dueOn ? SheetText::tr("%1, %2", "a day, where it stands")
                                                .arg(weekdayDate(*item.dueOn), statusText(item))
                                          : statusText(item);
        QStringList happened{lastEvent(talk), toldWords(item, talk)};
        happened.removeAll(QString());
        addTextRow(table,
                   {talk.summary.isEmpty()
                        ? name
                        : SheetText::tr("%1: %2", "a case, its subject").arg(name, talk.summary),
                    SheetText::tr("%1; %2", "when and how late; what comes next")
                        .arg(stands, nextStepText(item)),
                    happened.join(u"; "_s), ringWords(talk)});
    }
    return table;
}

} // namespace

Result<Document> officerSheet(Database &database, const WorkList &list, MemberId officer,
                              const ReferenceData &reference, const SheetFrame &frame)
{
    const SpokenHere language(frame.language);
    return guarded([&] {
        const QString name = reference.nameOf(std::optional(officer));
        const std::vector<WorkItem> items = itemsOf(list, officer);
        Document document =
            sheetDocument(SheetText::tr("While %1 is away", "an officer").arg(name), frame);
        addHeading(document, document.runningHead, false);
        const auto late = std::count_if(items.begin(), items.end(),
                                        [](const WorkItem &item) { return item.isOverdue(); });
        addLine(document, SheetText::tr("As at %1: %n thing(s) open, %2 late. In the order of the "
                                        "day to keep.",
                                        "a day, a number", int(items.size()))
                              .arg(weekdayDate(frame.day))
                              .arg(late));
        if (items.empty())
            return document;
        addLine(document, SheetText::tr("Holds names and telephone numbers: for the complaints "
                                        "team alone, and to be destroyed afterwards."));
        CaseTalkReader reader(database);
        document.blocks.emplace_back(TableBlock{{}, {}, clocksTable(reader, items), nullptr});
        return document;
    });
}

} // namespace redress
