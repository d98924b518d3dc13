// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuredocument.h"

#include "core/base/language.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DocumentText {
    Q_DECLARE_TR_FUNCTIONS(redress::FigureDocument)
};

Document emptyDocument(Session &session)
{
    const CaseStore &store = session.store();
    const QString council =
        store.councilName().isEmpty() ? session.fileName() : store.councilName();
    const QString file = store.isSample() ? DocumentText::tr("SAMPLE: %1").arg(council) : council;
    Document document; // Without a title: that of the table stands above it.
    document.language = languageTagHere();
    document.author = council;
    document.runningAside = store.isSample() ? DocumentText::tr("SAMPLE") : QString();
    const QDateTime now = session.clock().nowUtc().toLocalTime();
    document.footer = DocumentText::tr("%1, as at %2", "council; day and time")
                          .arg(file, localeHere().toString(now, u"d MMM yyyy HH:mm"_s));
    return document;
}

} // namespace

Document documentOf(const FilledTable &table, Session &session)
{
    Document document = emptyDocument(session);
    document.blocks.push_back(TableBlock{{}, u"table"_s, paperTable(table), {}});
    return document;
}

Document documentOf(const ChartData &chart, Session &session)
{
    Document document = emptyDocument(session);
    document.blocks.push_back(ChartBlock{{}, u"chart"_s, chart, 0.42});
    document.blocks.push_back(TableBlock{{}, u"table"_s, paperTable(chart.table), {}});
    return document;
}

} // namespace redress
