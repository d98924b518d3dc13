// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/exchange/svg/chartsvg.h"
#include "core/report/chartdefinition.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ChartCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr QSizeF kPictureSize{900, 420};

void save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Failure{{Error::Code::Storage,
                       ChartCommandText::tr("%1 could not be written: %2").arg(path, file.errorString()),
                       path}};
}

} // namespace

int runChart(Invocation &call)
{
    call.addPeriod();
    call.addOption(u"output"_s, ChartCommandText::tr("The picture to write: .svg, .png or .pdf."),
                   u"file"_s);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const ChartDefinition *definition = shippedChart(call.argument(1));
    if (!definition) {
        QStringList known;
        for (const ChartDefinition &chart : shippedCharts())
            known.append(chart.id);
        throw UsageError{ChartCommandText::tr("There is no chart \"%1\". Charts: %2.")
                             .arg(call.argument(1), known.join(u", "_s))};
    }
    const QString output = call.value(u"output"_s);
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix != "svg"_L1)
        throw UsageError{ChartCommandText::tr("--output takes a file that ends in .svg, .png or .pdf.")};
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    TableEngine engine(store->database(), store->reference());
    const ChartData chart = need(buildChart(engine, *definition, call.period()));
    save(output, chartAsSvg(chart, kPictureSize));
    call.out() << ChartCommandText::tr("%1 was written. %2").arg(output, chart.finding) << '\n';
    return kDone;
}

} // namespace redress::cli
