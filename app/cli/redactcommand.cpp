// SPDX-License-Identifier: GPL-3.0-or-later
// redact: a case or one of its letters, with one stand-in for each of its people.
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "core/letters/redactedcopy.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "ui/report/layout.h"
#include "ui/report/paperfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct RedactCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

/// Words of the case file: a look is a look.
struct RedactOpenedText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseFilePage)
};

RedactedCopy copyOf(const Invocation &call, CaseStore &store, const CaseOnPaper &about)
{
    if (!call.isSet(u"document"_s))
        return need(redactedCase(store, about, call.today()));
    const QString typed = call.value(u"document"_s);
    const auto found =
        std::find_if(about.documents.begin(), about.documents.end(), [&](const CaseDocument &one) {
            return one.name.compare(typed, Qt::CaseInsensitive) == 0;
        });
    if (found == about.documents.end())
        throw UsageError{
            RedactCommandText::tr("--document \"%1\": the case has none of that name.").arg(typed)};
    return need(redactedDocument(store, about, *found, call.today()));
}

void print(Invocation &call, const RedactedCopy &copy)
{
    bool areCertain = true;
    for (const Replacement &one : copy.replaced) {
        if (areCertain && !one.isCertain)
            call.out() << RedactCommandText::tr("To be looked at:") << '\n';
        areCertain = one.isCertain;
        call.out() << "  "
                   << RedactCommandText::tr("%1 -> %2, %n time(s)", "what was found; its stand-in",
                                            one.times)
                          .arg(one.found, one.standIn);
        if (!one.doubt.isEmpty())
            call.out() << u". "_s << one.doubt;
        call.out() << '\n';
    }
    for (const QString &one : copy.leftOut)
        call.out() << RedactCommandText::tr("Not in the copy: %1").arg(one) << '\n';
}

} // namespace

int runRedact(Invocation &call)
{
    call.addToday();
    call.addOption(u"document"_s,
                   RedactCommandText::tr("One letter or text of the case alone, by its name."),
                   u"name"_s);
    call.addOption(u"output"_s,
                   RedactCommandText::tr("The copy to write: .pdf, .odt or .html; "
                                         "without one, print what would be replaced."),
                   u"file"_s);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const QString output = call.value(u"output"_s);
    if (call.isSet(u"output"_s))
        refuseOtherPapers(output);
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const auto id = need(CaseRepository(store->database()).find(call.argument(1)));
    if (!id)
        throw Failure{{Error::Code::NotFound,
                       RedactCommandText::tr("The file has no case %1.").arg(call.argument(1)),
                       call.argument(1)}};
    need(restriction::noteView(store->database(), store->signature(), *id,
                               RedactOpenedText::tr("Restricted case opened")));
    const CaseOnPaper about = need(readCaseOnPaper(*store, *id));
    const RedactedCopy copy = copyOf(call, *store, about);
    print(call, copy);
    if (output.isEmpty())
        return kDone;
    const PageLayout pages = layOut(copy.document);
    need(writePaper(copy.document, pages, output));
    noteSaved(call, *store, output, *id);
    call.out() << RedactCommandText::tr("%1 was written: \"%2\".").arg(output, pages.title) << '\n';
    return kDone;
}

} // namespace redress::cli
