// SPDX-License-Identifier: GPL-3.0-or-later
// away: what an officer has open, on paper. move: cases from one officer to another.
#include "app/cli/commands.h"
#include "app/cli/officernamed.h"
#include "core/letters/letterdocument.h"
#include "core/letters/worksheets.h"
#include "core/store/bulkchange.h"
#include "core/store/caserepository.h"
#include "ui/report/layout.h"
#include "ui/report/paperfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct OfficerCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// The cases of an officer that are open, or those of them that --case names.
BulkTargets targetsOf(const Invocation &call, CaseStore &store, MemberId from)
{
    const WorkList list = need(WorkList::load(store.database(), store.rules(), call.today()));
    const QStringList named = call.values(u"case"_s);
    QStringList left = named;
    BulkTargets targets;
    for (const WorkItem &item : itemsOf(list, from)) {
        if (!named.isEmpty() && !named.contains(item.reference, Qt::CaseInsensitive))
            continue;
        left.removeIf([&](const QString &one) {
            return one.compare(item.reference, Qt::CaseInsensitive) == 0;
        });
        // A case at the Ombudsman has an item for each letter that waits for a reply.
        const auto add = [](auto &those, const auto &id) {
            if (std::find(those.begin(), those.end(), id) == those.end())
                those.push_back(id);
        };
        if (item.kind == WorkItem::Kind::OmbudsmanEnquiry && item.ombudsmanId)
            add(targets.ombudsman, *item.ombudsmanId);
        else if (item.caseId)
            add(targets.cases, *item.caseId);
    }
    if (!left.isEmpty())
        throw UsageError{OfficerCommandText::tr("--case %1: nothing open of that officer.")
                             .arg(left.join(u", "_s))};
    return targets;
}

void printRows(Invocation &call, const std::vector<BulkRow> &rows)
{
    for (const BulkRow &row : rows) {
        call.out() << "  " << row.reference.leftJustified(16);
        if (row.fate == BulkRow::Fate::Changes)
            call.out() << OfficerCommandText::tr("%1 -> %2", "an officer, and the next one")
                              .arg(row.before, row.after);
        else
            call.out() << (row.refusal.isEmpty() ? OfficerCommandText::tr("is so already")
                                                 : row.refusal);
        call.out() << '\n';
    }
}

} // namespace

int writeSheet(Invocation &call, const Document &document, const QString &path)
{
    PageLayout pages = layOut(document);
    pages.title = subjectOf(document);
    need(writePaper(document, pages, path));
    call.out() << OfficerCommandText::tr("%1 was written: \"%2\".").arg(path, pages.title) << '\n';
    return kDone;
}

void refuseOtherPapers(const QString &path)
{
    if (!paperFileOf(path))
        throw UsageError{
            OfficerCommandText::tr("--output writes %1.").arg(paperFileEndings().join(u", "_s))};
}

int runAway(Invocation &call)
{
    call.addToday();
    call.addOption(u"output"_s, OfficerCommandText::tr("The paper to write: .pdf, .odt or .html."),
                   u"file"_s);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    if (!call.isSet(u"output"_s))
        throw UsageError{OfficerCommandText::tr("--output is missing, as in --output away.pdf.")};
    refuseOtherPapers(call.value(u"output"_s));
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const MemberId officer = officerNamed(call.argument(1), store->reference());
    const WorkList list = need(WorkList::load(store->database(), store->rules(), call.today()));
    const Document sheet =
        need(officerSheet(store->database(), list, officer, store->reference(),
                          {store->councilName(), call.today(), store->isSample()}));
    return writeSheet(call, sheet, call.value(u"output"_s));
}

int runMove(Invocation &call)
{
    call.addToday();
    call.addOption(u"from"_s, OfficerCommandText::tr("The officer who has the cases."), u"who"_s);
    call.addOption(u"to"_s, OfficerCommandText::tr("The officer who is to have them."), u"who"_s);
    call.addOption(u"case"_s,
                   OfficerCommandText::tr("This one alone, of all that is open; may be given "
                                          "again."),
                   u"reference"_s);
    call.addOption(u"reason"_s, OfficerCommandText::tr("Why; stands in the history of each case."),
                   u"text"_s);
    call.addOption(u"rehearse"_s,
                   OfficerCommandText::tr("Print what would change, and write nothing."));
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (!call.isSet(option))
            throw UsageError{OfficerCommandText::tr("--%1 is missing.").arg(option)};
    }
    const bool isRehearsal = call.isSet(u"rehearse"_s);
    if (!isRehearsal && call.value(u"reason"_s).trimmed().isEmpty())
        throw UsageError{
            OfficerCommandText::tr("--reason is missing. With --rehearse nothing is written, and "
                                   "none is needed.")};
    const auto store = call.open(call.argument(0), isRehearsal ? CaseStore::Access::ReadOnly
                                                               : CaseStore::Access::ReadWrite);
    const MemberId from = officerNamed(call.value(u"from"_s), store->reference());
    const MemberId to = officerNamed(call.value(u"to"_s), store->reference());
    const BulkTargets targets = targetsOf(call, *store, from);
    const BulkChange change{BulkFact::Officer, to.value()};
    const auto rows =
        need(bulkchange::preview(store->database(), store->reference(), targets, change));
    if (isRehearsal) {
        printRows(call, rows);
        call.out() << OfficerCommandText::tr("%n case(s) would move.", nullptr,
                                             int(std::count_if(rows.begin(), rows.end(),
                                                               [](const BulkRow &row) {
                                                                   return row.fate ==
                                                                          BulkRow::Fate::Changes;
                                                               })))
                   << '\n';
        return kDone;
    }
    const BulkDone done = need(bulkchange::apply(
        store->database(), store->signature(), store->rules(), store->reference(), targets, change,
        OfficerCommandText::tr("Moved cases from %1 to %2", "two officers")
            .arg(store->reference().nameOf(std::optional(from)),
                 store->reference().nameOf(std::optional(to))),
        call.value(u"reason"_s)));
    printRows(call, rows);
    call.out() << OfficerCommandText::tr("%n case(s) moved.", nullptr, done.count()) << '\n';
    return kDone;
}

} // namespace redress::cli
