// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/savednote.h"

#include "core/store/accesslog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct SavedNoteText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

void note(Invocation &call, CaseStore &store, const QString &what, std::optional<CaseId> ofCase)
{
    const auto noted = accesslog::note(store.database(), store.signature(),
                                       AccessEntry::Kind::Saved, what, ofCase);
    if (!noted)
        call.err() << SavedNoteText::tr("That could not be noted in the file: %1", "a sentence")
                          .arg(noted.error().message)
                   << '\n';
}

} // namespace

void noteSaved(Invocation &call, CaseStore &store, const QString &path,
               std::optional<CaseId> ofCase)
{
    note(call, store, QFileInfo(path).fileName(), ofCase);
}

void noteList(Invocation &call, CaseStore &store, const QString &list, Format format)
{
    if (format == Format::Text)
        return;
    note(call, store,
         SavedNoteText::tr("%1, printed as %2", "a list; a format")
             .arg(list, format == Format::Csv ? u"CSV"_s : u"JSON"_s),
         {});
}

} // namespace redress::cli
