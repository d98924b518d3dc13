// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outputlog.h"

#include "ui/printing/sheets.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QWidget>

namespace redress {

namespace {

struct OutputText {
    Q_DECLARE_TR_FUNCTIONS(redress::OutputLog)
};

} // namespace

void noteOutput(PageHost &host, AccessEntry::Kind kind, const QString &what,
                const std::optional<AnyCaseId> &ofCase)
{
    Session &session = host.session();
    const auto noted =
        accesslog::note(session.database(), session.store().signature(), kind, what, ofCase);
    if (!noted)
        host.messages().show(MessageBar::Kind::Error, noted.error().message);
}

void previewAndNote(PageHost &host, QWidget *parent, const Sheets &sheets, const QString &what,
                    const std::optional<AnyCaseId> &ofCase)
{
    switch (previewSheets(sheets, host.settings(), parent->objectName(), parent)) {
    case Printed::No:
        break;
    case Printed::Yes:
        noteOutput(host, AccessEntry::Kind::Printed, what, ofCase);
        break;
    case Printed::Failed:
        host.messages().show(
            MessageBar::Kind::Error,
            OutputText::tr("%1 could not be printed. Look whether the pages that you "
                           "asked for are there, and whether the printer is "
                           "switched on and has paper.")
                .arg(sheets.title));
        break;
    }
}

} // namespace redress
