// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdefinition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportDefinition)
};

/// The member that says what a part is.
constexpr std::array kKinds{
    std::pair{"heading"_L1, Kind::Heading},   std::pair{"text"_L1, Kind::Text},
    std::pair{"standing"_L1, Kind::Standing}, std::pair{"note"_L1, Kind::Note},
    std::pair{"bullets"_L1, Kind::Bullets},   std::pair{"numbers"_L1, Kind::Numbers},
    std::pair{"letters"_L1, Kind::Letters},   std::pair{"facts"_L1, Kind::Facts},
    std::pair{"table"_L1, Kind::Table},       std::pair{"chart"_L1, Kind::Chart},
    std::pair{"quotes"_L1, Kind::Quotes},     std::pair{"themes"_L1, Kind::Themes},
    std::pair{"contents"_L1, Kind::Contents}, std::pair{"page_break"_L1, Kind::PageBreak},
};

Error wrong(const QString &member)
{
    return {Error::Code::Invalid,
            ReportText::tr("The report definition cannot be read: %1 is missing or not known.")
                .arg(member),
            member};
}

QStringList items(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray()) {
        if (entry.isArray()) {
            for (const QJsonValue side : entry.toArray())
                list.append(side.toString());
        } else {
            list.append(entry.toString());
        }
    }
    return list;
}

Result<ReportPart> partFrom(const QJsonObject &object)
{
    ReportPart part;
    bool isKnown = false;
    for (const auto &[member, kind] : kKinds) {
        const QJsonValue value = object.value(member);
        if (value.isUndefined())
            continue;
        part.kind = kind;
        isKnown = true;
        if (value.isString())
            part.text = value.toString();
        else if (value.isArray())
            part.items = items(value);
        else if (value.isDouble())
            part.count = value.toInt();
        break;
    }
    if (!isKnown)
        return wrong(u"part %1"_s.arg(
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact).left(60))));
    part.level = object.value("level"_L1).toInt(1);
    part.isNumbered = object.value("numbered"_L1).toBool(true);
    part.startsPage = object.value("new_page"_L1).toBool();
    part.isInContents = object.value("in_contents"_L1).toBool(true);
    part.withFigures = object.value("with_figures"_L1).toBool(true);
    part.needs = object.value("needs"_L1).toString();
    if (part.kind == Kind::Table && !shippedTable(part.text))
        return wrong(u"table \"%1\""_s.arg(part.text));
    if (part.kind == Kind::Themes && !shippedTable(part.text))
        return wrong(u"table \"%1\""_s.arg(part.text));
    if (part.kind == Kind::Chart && !shippedChart(part.text))
        return wrong(u"chart \"%1\""_s.arg(part.text));
    return part;
}

std::vector<ReportDefinition> readShipped()
{
    std::vector<ReportDefinition> reports;
    const QDir folder(u":/redress/reports"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto report = reportFromJson(opened ? file.readAll() : QByteArray());
        Q_ASSERT_X(report.has_value(), qPrintable(name),
                   report ? "" : qPrintable(report.error().message));
        if (report)
            reports.push_back(*report);
    }
    return reports;
}

} // namespace

Result<FigureSpec> figureFromJson(const QByteArray &json)
{
    // A table of figures with this one alone: tables and papers read figures alike.
    const QJsonObject table{{"id"_L1, "figure"_L1},
                            {"kind"_L1, "figures"_L1},
                            {"figures"_L1, QJsonArray{QJsonDocument::fromJson(json).object()}}};
    return tableFromJson(QJsonDocument(table).toJson())
        .transform([](const TableDefinition &definition) { return definition.figures.front(); });
}

Result<ReportDefinition> reportFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    ReportDefinition report;
    report.id = object.value("id"_L1).toString();
    if (report.id.isEmpty())
        return wrong(fault.error == QJsonParseError::NoError ? u"id"_s : fault.errorString());
    report.title = object.value("title"_L1).toString();
    report.subtitle = object.value("subtitle"_L1).toString();
    report.runningHead = object.value("running_head"_L1).toString(report.title);
    report.isQuarterly = object.value("quarterly"_L1).toBool();
    report.numbersHeadings = object.value("numbered_headings"_L1).toBool(true);
    report.numbersParagraphs = object.value("numbered_paragraphs"_L1).toBool();
    const QJsonObject figures = object.value("figures"_L1).toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const auto figure = figureFromJson(QJsonDocument(it.value().toObject()).toJson());
        if (!figure)
            return figure.error();
        report.figures.emplace(it.key(), *figure);
    }
    for (const QJsonValue entry : object.value("parts"_L1).toArray()) {
        const auto part = partFrom(entry.toObject());
        if (!part)
            return part.error();
        report.parts.push_back(*part);
    }
    return report;
}

const std::vector<ReportDefinition> &shippedReports()
{
    static const std::vector<ReportDefinition> reports = readShipped();
    return reports;
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
