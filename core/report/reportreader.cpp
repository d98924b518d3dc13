// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"
#include "core/statistics/filterjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportDefinition)
};

Error wrong(const QString &member)
{
    return {Error::Code::Invalid,
            ReportText::tr("The report definition cannot be read: %1 is missing or not known.")
                .arg(member),
            member};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list.append(entry.toString());
    return list;
}

/// The sides of pairs, one after the other.
QStringList sides(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray()) {
        const QStringList pair = strings(entry);
        list << pair.value(0) << pair.value(1);
    }
    return list;
}

std::vector<ReportPick> picks(const QJsonValue &value)
{
    std::vector<ReportPick> list;
    for (const QJsonValue entry : value.toArray())
        list.push_back(pickFromJson(entry.toObject()));
    return list;
}

QByteArray bytes(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

/// A table or chart of the council's own stands in the part as a whole.
Result<void> readOwn(ReportPart &part, const QJsonValue &value)
{
    if (part.kind == Kind::Chart) {
        return chartFromJson(bytes(value)).and_then([&part](const ChartDefinition &chart) {
            part.text = chart.id;
            part.chart = chart;
            return Result<void>();
        });
    }
    return tableFromJson(bytes(value)).and_then([&part](const TableDefinition &table) {
        part.text = table.id;
        part.table = table;
        return Result<void>();
    });
}

bool isOfTable(Kind kind)
{
    return kind == Kind::Table || kind == Kind::Listing || kind == Kind::Themes;
}

Result<void> readMember(ReportPart &part, const QJsonValue &value)
{
    if (isOfPicks(part.kind))
        part.picks = picks(value);
    else if (isOfPairs(part.kind))
        part.items = sides(value);
    else if (value.isArray())
        part.items = strings(value);
    else if (value.isDouble())
        part.count = value.toInt();
    else if (value.isObject() && (isOfTable(part.kind) || part.kind == Kind::Chart))
        return readOwn(part, value);
    else
        part.text = value.toString();
    if (isOfTable(part.kind) && !shippedTable(part.text))
        return wrong(u"table \"%1\""_s.arg(part.text));
    if (part.kind == Kind::Chart && !shippedChart(part.text))
        return wrong(u"chart \"%1\""_s.arg(part.text));
    return {};
}

Result<ReportPart> partFrom(const QJsonObject &object)
{
    const auto *word = std::find_if(kPartWords.begin(), kPartWords.end(), [&](const auto &known) {
        return object.contains(known.first);
    });
    if (word == kPartWords.end())
        return wrong(u"part %1"_s.arg(QString::fromUtf8(bytes(object).left(60))));
    ReportPart part;
    part.kind = word->second;
    if (const auto read = readMember(part, object.value(word->first)); !read)
        return read.error();
    const auto where = filtersFromJson(object.value("where"_L1));
    if (!where)
        return where.error();
    part.where = *where;
    part.id = object.value("id"_L1).toString();
    part.level = object.value("level"_L1).toInt(1);
    part.label = object.value("label"_L1).toString();
    part.isNumbered = object.value("numbered"_L1).toBool(true);
    part.startsPage = object.value("new_page"_L1).toBool(part.kind == Kind::Appendix);
    part.isInContents = object.value("in_contents"_L1).toBool(true);
    part.isBanner = object.value("banner"_L1).toBool();
    part.withFigures = object.value("with_figures"_L1).toBool(true);
    part.columns = std::clamp(object.value("columns"_L1).toInt(1), 1, 3);
    part.isInline = object.value("inline"_L1).toBool();
    part.isScoped = object.value("scoped"_L1).toBool();
    part.fromQuarter = object.value("from_quarter"_L1).toInt(1);
    part.needs = object.value("needs"_L1).toString();
    part.title = object.value("title"_L1).toString();
    if (part.kind == Kind::Quotes)
        part.picks = picks(object.value("picks"_L1));
    return part;
}

Result<void> readFigures(ReportDefinition &report, const QJsonObject &object)
{
    report.figureTables = strings(object.value("figures_of"_L1));
    for (const QString &id : report.figureTables) {
        if (!shippedTable(id))
            return wrong(u"table \"%1\""_s.arg(id));
    }
    const QJsonObject figures = object.value("figures"_L1).toObject();
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const auto figure = figureFromJson(bytes(it.value()));
        if (!figure)
            return figure.error();
        report.figures.emplace(it.key(), *figure);
    }
    return {};
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
    report.name = object.value("name"_L1).toString();
    report.subtitle = object.value("subtitle"_L1).toString();
    report.runningHead = object.value("running_head"_L1).toString(report.title);
    report.isQuarterly = object.value("quarterly"_L1).toBool();
    report.numbersHeadings = object.value("numbered_headings"_L1).toBool(true);
    report.numbersParagraphs = object.value("numbered_paragraphs"_L1).toBool();
    report.lettersAppendices = object.value("appendices"_L1).toString() != "numbers"_L1;
    const QString scope = object.value("scope"_L1).toString();
    report.scope = fromStored<ProcedureKey>(scope);
    if (!scope.isEmpty() && !report.scope)
        return wrong(u"scope \"%1\""_s.arg(scope));
    report.scopedFigures = strings(object.value("scoped_figures"_L1));
    if (const auto read = readFigures(report, object); !read)
        return read.error();
    for (const QJsonValue entry : object.value("parts"_L1).toArray()) {
        const auto part = partFrom(entry.toObject());
        if (!part)
            return part.error();
        report.parts.push_back(*part);
    }
    return report;
}

} // namespace redress
