// SPDX-License-Identifier: GPL-3.0-or-later
// search: cases by words, by fields, and by what is missing.
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "core/exchange/table/caselisttext.h"
#include "core/search/searchfields.h"
#include "core/worklist/caselist.h"

#include <QCoreApplication>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct SearchCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr qsizetype kExampleWidth = 34;

void printFields(Invocation &call)
{
    for (const QString &line : searchHelp())
        call.out() << "  " << line.section(u'\t', 0, 0).leftJustified(kExampleWidth)
                   << line.section(u'\t', 1) << '\n';
}

} // namespace

int runSearch(Invocation &call)
{
    call.addToday();
    call.addFormat();
    call.addOption(u"fields"_s, SearchCommandText::tr("List what can be searched for."));
    call.parse(0, 1000);
    if (call.isSet(u"help"_s))
        return kDone;
    if (call.isSet(u"fields"_s)) {
        printFields(call);
        return kDone;
    }
    if (call.arguments().size() < 2)
        throw UsageError{SearchCommandText::tr(
            "Give a file and what is searched for, as in search county.redress outcome:none.")};
    const Format format = call.format();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const auto search = search::parse(call.arguments().mid(1).join(u' '),
                                      {store->reference(), call.today(), store->who().person});
    if (!search)
        throw UsageError{search.error().message};
    Database &database = store->database();
    const CaseListQuery query{.search = *search, .sort = CaseListQuery::Sort::Received};
    const auto ids = need(caselist::ids(database, store->rules(), query, call.today()));
    const auto rows = need(caselist::rows(database, store->rules(), ids, call.today()));
    noteList(call, *store, SearchCommandText::tr("%n case(s) found", nullptr, int(rows.size())),
             format);
    switch (format) {
    case Format::Text:
        call.out() << caseListAsText(rows, store->reference());
        break;
    case Format::Csv:
        call.write(caseListAsCsv(rows, store->reference()));
        break;
    case Format::Json:
        call.write(caseListAsJson(rows, store->reference()));
        break;
    }
    return kDone;
}

} // namespace redress::cli
