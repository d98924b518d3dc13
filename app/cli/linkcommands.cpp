// SPDX-License-Identifier: GPL-3.0-or-later
// link: which cases belong together. merge: two records of one complaint become one case.
#include "app/cli/commands.h"
#include "app/cli/rows.h"
#include "app/cli/savednote.h"
#include "core/base/dates.h"
#include "core/conduct/caselinks.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct LinkCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

struct LinkOpenedText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseFilePage)
};

CaseId caseNamed(CaseStore &store, const QString &reference)
{
    const auto id = need(CaseRepository(store.database()).find(reference));
    if (!id)
        throw Failure{{Error::Code::NotFound,
                       LinkCommandText::tr("The file has no case %1.").arg(reference), reference}};
    return *id;
}

/// Words of the case file: a look is a look.
void noteLook(CaseStore &store, CaseId id)
{
    need(restriction::noteView(store.database(), store.signature(), id,
                               LinkOpenedText::tr("Restricted case opened")));
}

LinkKind kindOf(const Invocation &call)
{
    if (!call.isSet(u"kind"_s))
        return LinkKind::Related;
    const auto kind = fromTyped<LinkKind>(call.value(u"kind"_s));
    if (!kind)
        throw UsageError{LinkCommandText::tr("--kind \"%1\" is not known. Allowed: %2.")
                             .arg(call.value(u"kind"_s), storedWords<LinkKind>().join(u", "_s))};
    return *kind;
}

void printLinks(Invocation &call, Database &database, CaseId id)
{
    const auto numbers = need(casemerge::numbersOf(database, id));
    const auto links = need(caselinks::linksOf(database, id));
    if (const Format format = call.format(); format != Format::Text) {
        Rows rows({u"reference"_s, u"kind"_s, u"note"_s, u"merged_on"_s});
        for (const MergedNumber &one : numbers)
            rows.add({one.reference, u"merged"_s, one.summary,
                      dayCell(one.mergedAtUtc.toLocalTime().date())});
        for (const CaseLink &one : links)
            rows.add({one.reference, QString(toStored(one.kind)), one.note, dayCell({})});
        rows.print(call, format);
        return;
    }
    for (const MergedNumber &one : numbers)
        call.out() << one.reference.leftJustified(16)
                   << LinkCommandText::tr("is part of it since %1: %2", "a day; what it is about")
                          .arg(dayMonthYear(one.mergedAtUtc.toLocalTime().date()), one.summary)
                   << '\n';
    for (const CaseLink &one : links) {
        call.out() << one.reference.leftJustified(16) << labelOf(one.kind);
        if (!one.note.isEmpty())
            call.out() << u": "_s << one.note;
        call.out() << '\n';
    }
    if (numbers.empty() && links.empty())
        call.out() << LinkCommandText::tr("No case is linked with it.") << '\n';
}

void removeLink(const Invocation &call, CaseStore &store, CaseId id)
{
    const CaseId other = caseNamed(store, call.value(u"remove"_s));
    const auto links = need(caselinks::linksOf(store.database(), id));
    const auto found = std::find_if(links.begin(), links.end(),
                                    [other](const CaseLink &one) { return one.other == other; });
    if (found == links.end())
        throw Failure{{Error::Code::NotFound, LinkCommandText::tr("The two cases are not linked."),
                       call.value(u"remove"_s)}};
    need(caselinks::unlink(store.database(), store.signature(), id, found->id,
                           call.value(u"reason"_s),
                           LinkCommandText::tr("Link with %1 taken away").arg(found->reference)));
}

void printPreview(Invocation &call, const MergePreview &preview)
{
    const auto line = [&](const QString &what, int count) {
        if (count > 0)
            call.out() << "  " << what.leftJustified(28) << count << '\n';
    };
    call.out() << LinkCommandText::tr("%1 becomes part of %2.").arg(preview.from, preview.into)
               << '\n';
    line(LinkCommandText::tr("People"), preview.people);
    line(LinkCommandText::tr("Documents"), preview.documents);
    line(LinkCommandText::tr("Contacts"), preview.contacts);
    line(LinkCommandText::tr("Issues, with --issues"), preview.issues);
    line(LinkCommandText::tr("Actions"), preview.actions);
    line(LinkCommandText::tr("Costs"), preview.costs);
    line(LinkCommandText::tr("Ombudsman cases"), preview.ombudsman);
    line(LinkCommandText::tr("Stages that end"), preview.stages);
}

int takeApart(Invocation &call, CaseStore &store)
{
    const QString reference = call.argument(1);
    const CaseId whole = caseNamed(store, reference);
    for (const MergedNumber &one : need(casemerge::numbersOf(store.database(), whole))) {
        if (one.reference.compare(reference, Qt::CaseInsensitive) != 0)
            continue;
        need(casemerge::takeApart(store.database(), store.signature(), store.rules(), whole, one.id,
                                  call.value(u"reason"_s),
                                  LinkCommandText::tr("%1 taken apart").arg(reference)));
        call.out() << LinkCommandText::tr("%1 is a case by itself again.").arg(reference) << '\n';
        return kDone;
    }
    throw Failure{{Error::Code::NotFound,
                   LinkCommandText::tr("%1 is not part of another case.").arg(reference),
                   reference}};
}

} // namespace

int runLink(Invocation &call)
{
    call.addOption(u"to"_s, LinkCommandText::tr("The case to link it with."), u"reference"_s);
    call.addOption(u"kind"_s,
                   LinkCommandText::tr("Why they belong together: %1.")
                       .arg(storedWords<LinkKind>().join(u", "_s)),
                   u"kind"_s);
    call.addOption(u"note"_s, LinkCommandText::tr("What is to be known of it."), u"text"_s);
    call.addOption(u"remove"_s, LinkCommandText::tr("The case to take the link to away from."),
                   u"reference"_s);
    call.addOption(u"reason"_s, LinkCommandText::tr("Why it is taken away."), u"text"_s);
    call.addFormat();
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const LinkKind kind = kindOf(call);
    const bool isChange = call.isSet(u"to"_s) || call.isSet(u"remove"_s);
    if (call.isSet(u"to"_s) && call.isSet(u"remove"_s))
        throw UsageError{LinkCommandText::tr("Give --to or --remove, not both.")};
    const auto store = call.open(call.argument(0), isChange ? CaseStore::Access::ReadWrite
                                                            : CaseStore::Access::ReadOnly);
    const CaseId id = caseNamed(*store, call.argument(1));
    noteLook(*store, id);
    if (call.isSet(u"remove"_s)) {
        removeLink(call, *store, id);
    } else if (call.isSet(u"to"_s)) {
        const QString other = call.value(u"to"_s);
        need(caselinks::link(store->database(), store->signature(), id, caseNamed(*store, other),
                             kind, call.value(u"note"_s),
                             LinkCommandText::tr("Linked with %1").arg(other)));
    }
    printLinks(call, store->database(), id);
    noteList(call, *store, LinkCommandText::tr("Links of %1", "a case").arg(call.argument(1)),
             call.format());
    return kDone;
}

int runMerge(Invocation &call)
{
    call.addOption(u"into"_s, LinkCommandText::tr("The case that it becomes part of."),
                   u"reference"_s);
    call.addOption(u"issues"_s, LinkCommandText::tr("Its issues go along too."));
    call.addOption(u"apart"_s, LinkCommandText::tr("Makes it a case by itself again."));
    call.addOption(u"reason"_s, LinkCommandText::tr("Why; stands in the history."), u"text"_s);
    call.addOption(u"rehearse"_s,
                   LinkCommandText::tr("Print what would go along, and write nothing."));
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const bool isRehearsal = call.isSet(u"rehearse"_s);
    if (call.isSet(u"into"_s) == call.isSet(u"apart"_s))
        throw UsageError{LinkCommandText::tr("Give --into REFERENCE, or --apart.")};
    if (!isRehearsal && call.value(u"reason"_s).trimmed().isEmpty())
        throw UsageError{LinkCommandText::tr("--reason is missing. With --rehearse nothing is "
                                             "written, and none is needed.")};
    const auto store = call.open(call.argument(0), isRehearsal ? CaseStore::Access::ReadOnly
                                                               : CaseStore::Access::ReadWrite);
    if (call.isSet(u"apart"_s))
        return takeApart(call, *store);
    const CaseId from = caseNamed(*store, call.argument(1));
    const CaseId into = caseNamed(*store, call.value(u"into"_s));
    noteLook(*store, from);
    noteLook(*store, into);
    const MergePreview preview = need(casemerge::preview(store->database(), from, into));
    if (!preview.refusal.isEmpty()) {
        call.err() << preview.refusal << '\n';
        return kRejected;
    }
    printPreview(call, preview);
    if (isRehearsal)
        return kDone;
    need(
        casemerge::merge(store->database(), store->signature(), store->rules(), from, into,
                         call.isSet(u"issues"_s), call.value(u"reason"_s),
                         LinkCommandText::tr("%1 merged into %2").arg(preview.from, preview.into)));
    call.out() << LinkCommandText::tr("Done. Both numbers find %1.").arg(preview.into) << '\n';
    return kDone;
}

} // namespace redress::cli
