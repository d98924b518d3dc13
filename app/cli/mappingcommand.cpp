// SPDX-License-Identifier: GPL-3.0-or-later
// mapping: how files with columns of their own are read.
#include "app/cli/commands.h"
#include "app/cli/rows.h"
#include "app/cli/workbookcommands.h"
#include "core/exchange/mapping/mappingsuggestion.h"
#include "core/exchange/mapping/storedmappings.h"
#include "core/exchange/mapping/theirfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

void list(Invocation &call, Database &database)
{
    const Format format = call.format();
    Rows rows({u"name"_s, u"tables"_s});
    for (const ImportMapping &mapping : need(storedMappings(database))) {
        QStringList tables;
        for (const MappedTable &table : mapping.tables)
            tables.append(toStored(table.table));
        tables.removeDuplicates();
        if (format == Format::Text)
            call.out()
                << MappingText::tr("%1: %2", "name, tables").arg(mapping.name, tables.join(u", "_s))
                << '\n';
        rows.add({mapping.name, listCell(tables)});
    }
    if (format != Format::Text)
        rows.print(call, format);
}

ImportMapping suggestionFor(const QString &path)
{
    const ImportMapping form = need(guessedForm(path));
    const TheirFile file = need(lookAt(path, form));
    ImportMapping mapping = suggestedMapping(file.headings, form);
    mapping.name = QFileInfo(path).completeBaseName();
    return mapping;
}

} // namespace

int runMapping(Invocation &call)
{
    call.addOption(u"suggest"_s,
                   MappingText::tr("Print a mapping for this file, by its headings, to be looked "
                                   "over."),
                   u"file"_s);
    call.addOption(u"add"_s, MappingText::tr("Keep the mapping of this JSON file."), u"file"_s);
    call.addOption(u"remove"_s, MappingText::tr("Forget the mapping of this name."), u"name"_s);
    call.addFormat();
    call.parse(1, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const bool changes = call.isSet(u"add"_s) || call.isSet(u"remove"_s);
    const int wishes = int(call.isSet(u"add"_s)) + int(call.isSet(u"remove"_s)) +
                       int(call.isSet(u"suggest"_s)) + int(call.arguments().size() > 1);
    if (wishes > 1)
        throw UsageError{
            MappingText::tr("Give one of NAME, --suggest, --add and --remove, not both.")};
    if (wishes > 0 && call.isSet(u"format"_s))
        throw UsageError{MappingText::tr("--format goes with the list of the mappings.")};
    const auto store = call.open(call.argument(0), changes ? CaseStore::Access::ReadWrite
                                                           : CaseStore::Access::ReadOnly);
    if (call.isSet(u"suggest"_s)) {
        call.write(mappingAsJson(suggestionFor(call.value(u"suggest"_s))));
    } else if (call.isSet(u"add"_s)) {
        const ImportMapping mapping = mappingOf(store->database(), call.value(u"add"_s));
        need(storeMapping(store->database(), store->signature(), mapping));
        call.out() << MappingText::tr("The mapping \"%1\" was kept.").arg(mapping.name) << '\n';
    } else if (call.isSet(u"remove"_s)) {
        need(removeMapping(store->database(), store->signature(), call.value(u"remove"_s)));
        call.out()
            << MappingText::tr("The mapping \"%1\" was removed.").arg(call.value(u"remove"_s))
            << '\n';
    } else if (call.arguments().size() > 1) {
        call.write(mappingAsJson(need(storedMapping(store->database(), call.argument(1)))));
    } else {
        list(call, store->database());
    }
    return kDone;
}

} // namespace redress::cli
