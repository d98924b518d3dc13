// SPDX-License-Identifier: GPL-3.0-or-later
// chart: a trend graph as a picture, a drawing or a page.
#include "app/cli/askedfile.h"
#include "app/cli/commands.h"
#include "core/base/savefile.h"
#include "core/exchange/svg/chartsvg.h"
#include "core/report/chartdefinition.h"
#include "ui/report/chartpage.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdfwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ChartCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr QSizeF kDrawingSize{900, 420};
constexpr double kDotsPerInch = 200;

using Writer = QByteArray (*)(const ChartData &chart, const QString &council);

QByteArray drawing(const ChartData &chart, const QString &)
{
    return chartAsSvg(chart, kDrawingSize);
}

QByteArray picture(const ChartData &chart, const QString &council)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    pageImage(chartPage(chart, council).pages.front(), kDotsPerInch).save(&buffer, "PNG");
    return bytes;
}

QByteArray paper(const ChartData &chart, const QString &council)
{
    return need(pdfBytes(chartPage(chart, council)));
}

const ChartDefinition &definitionOf(const QString &id)
{
    if (const ChartDefinition *definition = shippedChart(id))
        return *definition;
    QStringList known;
    for (const ChartDefinition &chart : shippedCharts())
        known.append(chart.id);
    throw UsageError{
        ChartCommandText::tr("There is no chart \"%1\". Charts: %2.").arg(id, known.join(u", "_s))};
}

Writer writerOf(const QString &output)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix == "svg"_L1)
        return drawing;
    if (suffix == "png"_L1)
        return picture;
    if (suffix == "pdf"_L1)
        return paper;
    throw UsageError{
        ChartCommandText::tr("--output takes a file that ends in .svg, .png or .pdf.")};
}

} // namespace

int runChart(Invocation &call)
{
    call.addPeriod();
    call.addRestated();
    call.addOption(u"output"_s, ChartCommandText::tr("The picture to write: .svg, .png or .pdf."),
                   u"file"_s);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    ChartDefinition definition = definitionOf(call.argument(1));
    definition.table.isRestated = definition.table.isRestated || call.isRestated();
    const QString output = call.value(u"output"_s);
    const Writer writer = writerOf(output);
    const ReportPeriod period = call.period();
    AskedFile file(call, call.argument(0), period);
    const ChartData chart = need(buildChart(file.engine(), definition, period));
    need(saveFile(output, writer(chart, file.store().councilName())));
    call.out() << ChartCommandText::tr("%1 was written. %2").arg(output, chart.finding) << '\n';
    return kDone;
}

} // namespace redress::cli
