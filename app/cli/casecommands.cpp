// SPDX-License-Identifier: GPL-3.0-or-later
// import.
#include "app/cli/commands.h"
#include "app/cli/importprint.h"
#include "app/cli/longwork.h"
#include "app/cli/workbookcommands.h"
#include "core/exchange/import/caseimport.h"
#include "core/exchange/mapping/storedmappings.h"

#include <QCoreApplication>

#include <memory>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct CaseCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

} // namespace

int runImport(Invocation &call)
{
    call.addOption(u"dry-run"_s, CaseCommandText::tr("Check everything, store nothing."));
    call.addOption(u"replace"_s,
                   CaseCommandText::tr("Put what the files name in the place of what is stored."));
    call.addOption(u"mapping"_s,
                   CaseCommandText::tr("For files with other columns: the name of a mapping that "
                                       "the case file holds, or a JSON file."),
                   u"name"_s);
    call.addToday();
    call.addFormat();
    call.parse(2, 10'000);
    if (call.isSet(u"help"_s))
        return kDone;
    static_cast<void>(call.format()); // Refused before anything is read.
    auto work = std::make_unique<LongWork>(call.err());
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadWrite);
    ImportOptions options;
    options.today = call.today();
    options.dryRun = call.isSet(u"dry-run"_s);
    options.replace = call.isSet(u"replace"_s);
    if (call.isSet(u"mapping"_s))
        options.mapping = std::make_shared<const ImportMapping>(
            mappingOf(store->database(), call.value(u"mapping"_s)));
    const auto imported = importCases(store->database(), store->rules(), store->signature(),
                                      call.arguments().mid(1), options, work->progress());
    work.reset(); // What follows stands on lines of its own.
    if (!imported && imported.error().code == Error::Code::Conflict) {
        // Files that would count twice are bad data, not a failure.
        call.err() << imported.error().message << '\n';
        return kRejected;
    }
    const ImportReport report = need(imported);
    printImport(call, report);
    return report.faultCount > 0 ? kRejected : kDone;
}

} // namespace redress::cli
