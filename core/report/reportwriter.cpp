// SPDX-License-Identifier: GPL-3.0-or-later
// A report's definition as JSON: what reportdefinition.cpp reads.
#include "core/report/reportdefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

QJsonObject figureAsObject(const FigureSpec &figure)
{
    // Tables of figures and papers write figures alike.
    TableDefinition table;
    table.id = u"figure"_s;
    table.kind = TableDefinition::Kind::Figures;
    table.figures = {figure};
    return QJsonDocument::fromJson(tableToJson(table))
        .object()
        .value("figures"_L1)
        .toArray()
        .at(0)
        .toObject();
}

QJsonArray groupsOf(const QStringList &items, qsizetype size)
{
    QJsonArray groups;
    for (qsizetype i = 0; i + size <= items.size(); i += size)
        groups.append(QJsonArray::fromStringList(items.mid(i, size)));
    return groups;
}

/// The member that says what the part is, and its value.
void writeKind(const ReportPart &part, QJsonObject &object)
{
    switch (part.kind) {
    case Kind::Heading:
        object.insert("heading"_L1, part.text);
        break;
    case Kind::Text:
        object.insert("text"_L1, part.text);
        break;
    case Kind::Standing:
        object.insert("standing"_L1, part.text);
        break;
    case Kind::Note:
        object.insert("note"_L1, part.text);
        break;
    case Kind::Bullets:
        object.insert("bullets"_L1, QJsonArray::fromStringList(part.items));
        break;
    case Kind::Numbers:
        object.insert("numbers"_L1, QJsonArray::fromStringList(part.items));
        break;
    case Kind::Letters:
        object.insert("letters"_L1, QJsonArray::fromStringList(part.items));
        break;
    case Kind::Facts:
        object.insert("facts"_L1, groupsOf(part.items, 2));
        break;
    case Kind::Table:
        object.insert("table"_L1, part.text);
        break;
    case Kind::Chart:
        object.insert("chart"_L1, part.text);
        break;
    case Kind::Quotes:
        object.insert("quotes"_L1, part.count);
        break;
    case Kind::Themes:
        object.insert("themes"_L1, part.text);
        break;
    case Kind::Contents:
        object.insert("contents"_L1, true);
        break;
    case Kind::PageBreak:
        object.insert("page_break"_L1, true);
        break;
    }
}

QJsonObject asObject(const ReportPart &part)
{
    const ReportPart usual;
    QJsonObject object;
    writeKind(part, object);
    if (part.level != usual.level)
        object.insert("level"_L1, part.level);
    if (!part.isNumbered)
        object.insert("numbered"_L1, false);
    if (part.startsPage)
        object.insert("new_page"_L1, true);
    if (!part.isInContents)
        object.insert("in_contents"_L1, false);
    if (!part.withFigures)
        object.insert("with_figures"_L1, false);
    if (!part.needs.isEmpty())
        object.insert("needs"_L1, part.needs);
    return object;
}

} // namespace

QByteArray reportToJson(const ReportDefinition &report)
{
    QJsonObject figures;
    for (const auto &[name, figure] : report.figures)
        figures.insert(name, figureAsObject(figure));
    QJsonArray parts;
    for (const ReportPart &part : report.parts)
        parts.append(asObject(part));
    const QJsonObject object{{"id"_L1, report.id},
                             {"title"_L1, report.title},
                             {"subtitle"_L1, report.subtitle},
                             {"running_head"_L1, report.runningHead},
                             {"quarterly"_L1, report.isQuarterly},
                             {"numbered_headings"_L1, report.numbersHeadings},
                             {"numbered_paragraphs"_L1, report.numbersParagraphs},
                             {"figures"_L1, figures},
                             {"parts"_L1, parts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace redress
