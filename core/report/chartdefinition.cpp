// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartdefinition.h"

#include "core/base/shippedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChartDefinition)
};

Error wrong(const QString &member)
{
    return {Error::Code::Invalid,
            ChartText::tr("The chart definition cannot be read: %1 is missing or not known.")
                .arg(member),
            member};
}

std::optional<ChartDefinition::Along> alongFrom(const QString &word)
{
    using Along = ChartDefinition::Along;
    if (word == "time"_L1)
        return Along::Time;
    if (word == "quarters"_L1)
        return Along::Quarters;
    if (word == "columns"_L1)
        return Along::Columns;
    if (word == "rows"_L1)
        return Along::Rows;
    return std::nullopt;
}

std::optional<ChartData::Kind> kindFrom(const QString &word)
{
    if (word == "lines"_L1)
        return ChartData::Kind::Lines;
    if (word == "bars"_L1)
        return ChartData::Kind::Bars;
    if (word == "stacked_bars"_L1)
        return ChartData::Kind::StackedBars;
    if (word == "stacked_shares"_L1)
        return ChartData::Kind::StackedShares;
    if (word == "multiples"_L1)
        return ChartData::Kind::Multiples;
    return std::nullopt;
}

std::vector<ChartDefinition> readShipped()
{
    std::vector<ChartDefinition> charts;
    const QDir folder(u":/redress/charts"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto chart = chartFromJson(
            inLanguageHere(u"charts"_s, name, opened ? file.readAll() : QByteArray()));
        Q_ASSERT_X(chart.has_value(), qPrintable(name),
                   chart ? "" : qPrintable(chart.error().message));
        if (chart)
            charts.push_back(*chart);
    }
    return charts;
}

} // namespace

Result<ChartDefinition> chartFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    ChartDefinition chart;
    chart.id = object.value("id"_L1).toString();
    if (chart.id.isEmpty())
        return wrong(fault.error == QJsonParseError::NoError ? u"id"_s : fault.errorString());
    chart.title = object.value("title"_L1).toString();
    if (object.contains("trend"_L1)) {
        const auto made = trendFromJson(object.value("trend"_L1).toObject()).and_then(&trendOf);
        if (!made)
            return made.error();
        ChartDefinition own = *made;
        own.id = chart.id;
        own.title = chart.title;
        return own;
    }
    const auto kind = kindFrom(object.value("kind"_L1).toString());
    const auto along = alongFrom(object.value("along"_L1).toString());
    if (!kind)
        return wrong(u"kind"_s);
    if (!along)
        return wrong(u"along"_s);
    chart.kind = *kind;
    chart.along = *along;
    chart.leavesOutTotals = !object.value("totals"_L1).toBool();
    chart.top = object.value("top"_L1).toInt();
    const QJsonValue table = object.value("table"_L1);
    if (table.isString()) {
        const TableDefinition *shipped = shippedTable(table.toString());
        if (!shipped)
            return wrong(u"table \"%1\""_s.arg(table.toString()));
        chart.table = *shipped;
        chart.table.id = chart.id;
        return chart;
    }
    const auto own = tableFromJson(QJsonDocument(table.toObject()).toJson());
    if (!own)
        return own.error();
    chart.table = *own;
    return chart;
}

const std::vector<ChartDefinition> &shippedCharts()
{
    static Shipped<std::vector<ChartDefinition>> charts(&readShipped);
    return charts.here();
}

const ChartDefinition *shippedChart(QStringView id)
{
    for (const ChartDefinition &chart : shippedCharts()) {
        if (chart.id == id)
            return &chart;
    }
    return nullptr;
}

QByteArray chartAsJson(const ChartDefinition &definition)
{
    QJsonObject object{{u"id"_s, definition.id}, {u"title"_s, definition.title}};
    if (definition.trend)
        object.insert(u"trend"_s, trendAsJson(*definition.trend));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ChartData> buildChart(FigureSource &source, const ChartDefinition &definition,
                             const ReportPeriod &period, const std::vector<Filter> &extra)
{
    return source.fill(definition.table, period, extra).transform([&](const FilledTable &table) {
        return chartOf(definition, table);
    });
}

} // namespace redress
