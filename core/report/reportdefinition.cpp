// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdefinition.h"

#include "core/base/shippedtext.h"

#include <QDir>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<ReportDefinition> readShipped()
{
    std::vector<ReportDefinition> reports;
    const QDir folder(u":/redress/reports"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto report = reportFromJson(
            inLanguageHere(u"reports"_s, name, opened ? file.readAll() : QByteArray()));
        Q_ASSERT_X(report.has_value(), qPrintable(name),
                   report ? "" : qPrintable(report.error().message));
        if (report)
            reports.push_back(*report);
    }
    return reports;
}

} // namespace

std::map<QString, NamedFigure> ReportDefinition::allFigures() const
{
    std::map<QString, NamedFigure> all;
    for (const auto &[field, figure] : figures)
        all.emplace(field, NamedFigure{figure, {}});
    for (const QString &source : figureTables) {
        const TableDefinition *table = shippedTable(source);
        if (!table)
            continue;
        for (FigureSpec figure : table->figures) {
            // As in its table, whose filters and settings hold for it.
            figure.settings = figure.settings.over(table->settings);
            const QString field = figure.id;
            all.emplace(field, NamedFigure{std::move(figure), table->where});
        }
    }
    return all;
}

std::optional<TableDefinition> tableIn(const ReportPart &part)
{
    using Kind = ReportPart::Kind;
    if (part.kind != Kind::Table && part.kind != Kind::Listing && part.kind != Kind::Themes)
        return std::nullopt;
    const TableDefinition *shipped = shippedTable(part.text);
    std::optional<TableDefinition> table = part.table ? part.table
                                           : shipped  ? std::optional(*shipped)
                                                      : std::nullopt;
    if (table)
        table->where.insert(table->where.end(), part.where.begin(), part.where.end());
    if (table && !part.title.isEmpty())
        table->title = part.title;
    return table;
}

std::optional<ChartDefinition> chartIn(const ReportPart &part)
{
    if (part.kind != ReportPart::Kind::Chart)
        return std::nullopt;
    const ChartDefinition *shipped = shippedChart(part.text);
    std::optional<ChartDefinition> chart = part.chart ? part.chart
                                           : shipped  ? std::optional(*shipped)
                                                      : std::nullopt;
    if (chart)
        chart->table.where.insert(chart->table.where.end(), part.where.begin(), part.where.end());
    if (chart && !part.title.isEmpty())
        chart->title = part.title;
    return chart;
}

const std::vector<ReportDefinition> &shippedReports()
{
    static Shipped<std::vector<ReportDefinition>> reports(&readShipped);
    return reports.here();
}

const ReportDefinition *shippedReport(QStringView id)
{
    for (const ReportDefinition &report : shippedReports()) {
        if (report.id == id)
            return &report;
    }
    return nullptr;
}

} // namespace redress
