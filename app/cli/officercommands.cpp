// SPDX-License-Identifier: GPL-3.0-or-later
// away: what an officer has open, on paper. move: cases from one officer to another.
#include "app/cli/bulkrun.h"
#include "app/cli/commands.h"
#include "app/cli/officernamed.h"
#include "app/cli/savednote.h"
#include "core/letters/letterdocument.h"
#include "core/letters/worksheets.h"
#include "core/store/caserepository.h"
#include "core/store/paperlanguage.h"
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
        if (item.isOfOmbudsman() && item.ombudsmanId)
            add(targets.ombudsman, *item.ombudsmanId);
        else if (item.caseId)
            add(targets.cases, *item.caseId);
    }
    if (!left.isEmpty())
        throw UsageError{OfficerCommandText::tr("--case %1: nothing open of that officer.")
                             .arg(left.join(u", "_s))};
    return targets;
}

QString wouldMove(int count)
{
    return OfficerCommandText::tr("%n case(s) would move.", nullptr, count);
}

QString haveMoved(int count)
{
    return OfficerCommandText::tr("%n case(s) moved.", nullptr, count);
}

} // namespace

int writeSheet(Invocation &call, CaseStore &store, const Document &document, const QString &path)
{
    PageLayout pages = layOut(document);
    pages.title = subjectOf(document);
    need(writePaper(document, pages, path));
    noteSaved(call, store, path);
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
    const Document sheet = need(officerSheet(
        store->database(), list, officer, store->reference(),
        {store->councilName(), call.today(), store->isSample(), paperLanguage(store->database())}));
    return writeSheet(call, *store, sheet, call.value(u"output"_s));
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
    addBulkOptions(call);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (!call.isSet(option))
            throw UsageError{OfficerCommandText::tr("--%1 is missing.").arg(option)};
    }
    const auto store =
        call.open(call.argument(0),
                  isRehearsal(call) ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
    const ReferenceData &reference = store->reference();
    const MemberId from = officerNamed(call.value(u"from"_s), reference);
    const MemberId to = newOfficerNamed(call, call.value(u"to"_s), reference);
    return runBulk(
        call, *store,
        {targetsOf(call, *store, from),
         {BulkFact::Officer, to.value()},
         OfficerCommandText::tr("Moved cases from %1 to %2", "two officers")
             .arg(reference.nameOf(std::optional(from)), reference.nameOf(std::optional(to))),
         wouldMove,
         haveMoved});
}

} // namespace redress::cli
