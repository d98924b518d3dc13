// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"
#include "core/statistics/filterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

/// Members that differ from what is read where they are missing.
class Members final
{
public:
    void add(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(name, value);
    }
    template <typename T>
    void add(QLatin1StringView name, T value, T usual)
    {
        if (value != usual)
            m_object.insert(name, value);
    }
    void set(QLatin1StringView name, const QJsonValue &value) { m_object.insert(name, value); }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray arrayOf(const std::vector<ReportPick> &picks)
{
    QJsonArray array;
    for (const ReportPick &pick : picks)
        array.append(pickToJson(pick));
    return array;
}

QJsonArray pairsOf(const QStringList &items)
{
    QJsonArray array;
    for (qsizetype i = 0; i + 1 < items.size(); i += 2)
        array.append(QJsonArray{items.at(i), items.at(i + 1)});
    return array;
}

QJsonObject figureObject(const FigureSpec &figure)
{
    TableDefinition table;
    table.id = u"figure"_s;
    table.kind = TableDefinition::Kind::Figures;
    table.figures = {figure};
    return objectIn(tableToJson(table)).value("figures"_L1).toArray().first().toObject();
}

QJsonValue memberOf(const ReportPart &part)
{
    if (isOfPicks(part.kind))
        return arrayOf(part.picks);
    if (isOfPairs(part.kind))
        return pairsOf(part.items);
    if (part.table)
        return objectIn(tableToJson(*part.table));
    if (part.chart)
        return objectIn(chartAsJson(*part.chart));
    switch (part.kind) {
    case Kind::Bullets:
    case Kind::Numbers:
    case Kind::Letters:
        return QJsonArray::fromStringList(part.items);
    case Kind::Quotes:
        return part.count;
    case Kind::Contents:
    case Kind::PageBreak:
        return true;
    default:
        return part.text;
    }
}

QJsonObject partObject(const ReportPart &part)
{
    const auto *word = std::find_if(kPartWords.begin(), kPartWords.end(),
                                    [&](const auto &known) { return known.second == part.kind; });
    Members members;
    members.set(word->first, memberOf(part));
    members.add("id"_L1, part.id);
    members.add("level"_L1, part.level, 1);
    members.add("label"_L1, part.label);
    members.add("numbered"_L1, part.isNumbered, true);
    members.add("new_page"_L1, part.startsPage, part.kind == Kind::Appendix);
    members.add("in_contents"_L1, part.isInContents, true);
    members.add("banner"_L1, part.isBanner, false);
    members.add("with_figures"_L1, part.withFigures, true);
    members.add("columns"_L1, part.columns, 1);
    members.add("inline"_L1, part.isInline, false);
    members.add("scoped"_L1, part.isScoped, false);
    members.add("from_quarter"_L1, part.fromQuarter, 1);
    members.add("needs"_L1, part.needs);
    members.add("title"_L1, part.title);
    if (!part.where.empty())
        members.set("where"_L1, filtersAsJson(part.where));
    if (part.kind == Kind::Quotes && !part.picks.empty())
        members.set("picks"_L1, arrayOf(part.picks));
    return members.object();
}

} // namespace

QByteArray reportToJson(const ReportDefinition &report)
{
    Members members;
    members.add("id"_L1, report.id);
    members.add("name"_L1, report.name);
    members.add("title"_L1, report.title);
    members.add("subtitle"_L1, report.subtitle);
    members.set("running_head"_L1, report.runningHead);
    members.add("quarterly"_L1, report.isQuarterly, false);
    members.add("numbered_headings"_L1, report.numbersHeadings, true);
    members.add("numbered_paragraphs"_L1, report.numbersParagraphs, false);
    members.add("appendices"_L1, report.lettersAppendices ? QString() : u"numbers"_s);
    members.add("scope"_L1, report.scope ? QString(toStored(*report.scope)) : QString());
    if (!report.scopedFigures.isEmpty())
        members.set("scoped_figures"_L1, QJsonArray::fromStringList(report.scopedFigures));
    if (!report.figureTables.isEmpty())
        members.set("figures_of"_L1, QJsonArray::fromStringList(report.figureTables));
    QJsonObject figures;
    for (const auto &[name, figure] : report.figures)
        figures.insert(name, figureObject(figure));
    if (!figures.isEmpty())
        members.set("figures"_L1, figures);
    QJsonArray parts;
    for (const ReportPart &part : report.parts)
        parts.append(partObject(part));
    members.set("parts"_L1, parts);
    return QJsonDocument(members.object()).toJson(QJsonDocument::Compact);
}

} // namespace redress
