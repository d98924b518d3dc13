// SPDX-License-Identifier: GPL-3.0-or-later
// chart: a trend graph, shipped or made on the spot, as a picture, a drawing or a page.
#include "app/cli/askedfile.h"
#include "app/cli/commands.h"
#include "app/cli/savednote.h"
#include "core/base/savefile.h"
#include "core/exchange/svg/chartsvg.h"
#include "core/report/savedcharts.h"
#include "core/statistics/pivotdefinition.h"
#include "ui/report/chartpage.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdfwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <optional>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ChartCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr QSizeF kDrawingSize{900, 420};
constexpr double kDotsPerInch = 200;
constexpr int kMostParts = 40;

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

/// Shipped, or saved in the file by its name.
ChartDefinition chartNamed(const QString &id, CaseStore &store)
{
    if (const ChartDefinition *definition = shippedChart(id))
        return *definition;
    const auto saved = need(savedCharts(store.database(), store.who().person));
    if (const SavedChart *own = savedChartNamed(saved, id)) {
        if (!own->fault.isEmpty())
            throw Failure{{Error::Code::Invalid, own->fault, id}};
        return own->chart;
    }
    QStringList known;
    for (const ChartDefinition &chart : shippedCharts())
        known.append(chart.id);
    for (const SavedChart &chart : saved)
        known.append(chart.stored.name);
    throw UsageError{
        ChartCommandText::tr("There is no chart \"%1\". Charts: %2.").arg(id, known.join(u", "_s))};
}

/// \p word of one of \p allowed; \p what it is.
template <typename Enum>
Enum wordOf(const QString &what, const QString &word)
{
    const auto value = fromTyped<Enum>(word.trimmed());
    if (!value)
        throw UsageError{unknownName(what, word, storedWords<Enum>()).message};
    return *value;
}

int numberOf(const Invocation &call, const QString &option, int least, int most, int otherwise)
{
    if (!call.isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        throw UsageError{ChartCommandText::tr("--%1 takes a number from %2 to %3.")
                             .arg(option)
                             .arg(least)
                             .arg(most)};
    return number;
}

ChartDefinition trendFrom(const Invocation &call)
{
    TrendChoice choice;
    choice.measure = call.value(u"measure"_s).trimmed().toLower();
    if (call.isSet(u"split"_s))
        choice.splitBy =
            wordOf<Dimension>(ChartCommandText::tr("dimension"), call.value(u"split"_s));
    if (call.isSet(u"kind"_s))
        choice.shape =
            wordOf<TrendChoice::Shape>(ChartCommandText::tr("kind"), call.value(u"kind"_s));
    choice.years = numberOf(call, u"years"_s, 1, kMostYears, choice.years);
    choice.top = numberOf(call, u"top"_s, 1, kMostParts, 0);
    const auto filters = filtersFromTyped(call.values(u"where"_s));
    if (!filters)
        throw UsageError{filters.error().message};
    choice.where = *filters;
    const auto made = trendOf(choice);
    if (!made)
        throw UsageError{made.error().message};
    return *made;
}

/// The trend that the options make; nothing where a chart is named.
std::optional<ChartDefinition> trendAsked(const Invocation &call)
{
    const QString id = call.argument(1);
    const bool isTrend = call.isSet(u"measure"_s);
    if (isTrend && !id.isEmpty())
        throw UsageError{ChartCommandText::tr("Give the id of a chart or --measure, not both.")};
    if (isTrend)
        return trendFrom(call);
    for (const QString &option : {u"split"_s, u"where"_s, u"years"_s, u"kind"_s, u"top"_s}) {
        if (call.isSet(option))
            throw UsageError{ChartCommandText::tr("--%1 goes with --measure.").arg(option)};
    }
    if (id.isEmpty())
        throw UsageError{
            ChartCommandText::tr("The id of a chart is missing, or --measure for a trend.")};
    return std::nullopt;
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
    call.addOption(u"measure"_s, ChartCommandText::tr("A trend made on the spot: what it counts."),
                   u"name"_s);
    call.addOption(u"split"_s, ChartCommandText::tr("A trend: by what it is split."), u"name"_s);
    call.addOption(u"where"_s,
                   ChartCommandText::tr("Only these, as in --where stage=1,2; may be given more "
                                        "than once."),
                   u"name=value"_s);
    call.addOption(u"years"_s,
                   ChartCommandText::tr("A trend: over how many years, the last being --year."),
                   u"number"_s);
    call.addOption(
        u"kind"_s,
        ChartCommandText::tr("A trend: %1.").arg(storedWords<TrendChoice::Shape>().join(u", "_s)),
        u"kind"_s);
    call.addOption(u"top"_s,
                   ChartCommandText::tr("A trend: so many of the largest, the others together."),
                   u"number"_s);
    call.addOption(u"output"_s, ChartCommandText::tr("The picture to write: .svg, .png or .pdf."),
                   u"file"_s);
    call.parse(1, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const auto trend = trendAsked(call);
    const QString output = call.value(u"output"_s);
    const Writer writer = writerOf(output);
    const ReportPeriod period = call.period();
    AskedFile file(call, call.argument(0), period);
    ChartDefinition definition = trend ? *trend : chartNamed(call.argument(1), file.store());
    definition.table.isRestated = definition.table.isRestated || call.isRestated();
    if (const auto known = file.engine().checkNames(definition.table.where); !known)
        throw UsageError{known.error().message};
    const ChartData chart = need(buildChart(file.engine(), definition, period));
    need(saveFile(output, writer(chart, file.store().councilName())));
    noteSaved(call, file.onDisk(), output);
    call.out() << ChartCommandText::tr("%1 was written. %2").arg(output, chart.finding) << '\n';
    return kDone;
}

} // namespace redress::cli
