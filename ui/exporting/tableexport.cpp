// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/tableexport.h"

#include "core/base/language.h"
#include "core/exchange/table/tabletext.h"
#include "core/exchange/xlsx/tablesheet.h"
#include "core/store/paperlanguage.h"
#include "ui/exporting/listexport.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableExport)
};

} // namespace

void exportTable(PageHost &host, QWidget *parent, const FilledTable &table, const QString &name)
{
    const QString path = askForSpreadsheet(host, parent, ExportText::tr("Export the table"), name);
    if (path.isEmpty())
        return;
    Session &session = host.session();
    const auto made = [&]() -> Result<QByteArray> {
        const SpokenHere papers(paperLanguage(session.database()));
        if (!isWorkbookName(path))
            return tableAsCsv(table);
        return tableAsWorkbook(
            table, {table.title, session.store().councilName(), session.clock().nowUtc()});
    }();
    if (made)
        writeToFile(host, path, *made);
    else
        host.messages().show(MessageBar::Kind::Error, made.error().message);
}

} // namespace redress
