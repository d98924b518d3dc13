// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/documentjson.h"

#include "core/report/kept/filledtablejson.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FrozenText {
    Q_DECLARE_TR_FUNCTIONS(redress::FrozenReport)
};

QJsonArray written(const RichText &text)
{
    QJsonArray runs;
    for (const TextRun &run : text) {
        QJsonArray members{run.text, int(run.role), run.link, run.figure, run.footnote};
        if (run.page != TextRun::Page::None)
            members.append(int(run.page));
        runs.append(members);
    }
    return runs;
}

RichText richFrom(const QJsonValue &value)
{
    RichText text;
    const QJsonArray runs = value.toArray();
    for (const QJsonValue entry : runs) {
        const QJsonArray run = entry.toArray();
        text.push_back({run.at(0).toString(), TextRun::Role(run.at(1).toInt()),
                        run.at(2).toString(), run.at(3).toString(), run.at(4).toInt(-1),
                        TextRun::Page(run.at(5).toInt())});
    }
    return text;
}

/// Writes each block as an object that says its kind.
struct Writer {
    QJsonObject operator()(const HeadingBlock &block) const
    {
        return {{"is"_L1, u"heading"_s},
                {"level"_L1, block.level},
                {"number"_L1, block.number},
                {"text"_L1, block.text},
                {"anchor"_L1, block.anchor},
                {"new_page"_L1, block.startsPage},
                {"contents"_L1, block.isInContents},
                {"look"_L1, int(block.look)}};
    }
    QJsonObject operator()(const ParagraphBlock &block) const
    {
        QJsonObject object{{"is"_L1, u"paragraph"_s},
                           {"text"_L1, written(block.text)},
                           {"style"_L1, int(block.style)},
                           {"number"_L1, block.number}};
        if (!block.anchor.isEmpty())
            object.insert("anchor"_L1, block.anchor);
        return object;
    }
    QJsonObject operator()(const ListBlock &block) const
    {
        QJsonArray items;
        for (const RichText &item : block.items)
            items.append(written(item));
        return {{"is"_L1, u"list"_s}, {"marker"_L1, int(block.marker)}, {"items"_L1, items}};
    }
    QJsonObject operator()(const FactsBlock &block) const
    {
        QJsonArray facts;
        for (const FactsBlock::Fact &fact : block.facts)
            facts.append(QJsonArray{fact.label, written(fact.text)});
        return {{"is"_L1, u"facts"_s}, {"facts"_L1, facts}};
    }
    QJsonObject operator()(const TableBlock &block) const
    {
        QJsonObject object{{"is"_L1, u"table"_s},
                           {"number"_L1, block.number},
                           {"anchor"_L1, block.anchor},
                           {"table"_L1, toJson(block.table)}};
        if (block.filled)
            object.insert("filled"_L1, toJson(*block.filled));
        return object;
    }
    QJsonObject operator()(const ChartBlock &block) const
    {
        return {{"is"_L1, u"chart"_s},
                {"number"_L1, block.number},
                {"anchor"_L1, block.anchor},
                {"chart"_L1, toJson(block.chart)},
                {"height"_L1, block.heightShare}};
    }
    QJsonObject operator()(const QuotationBlock &block) const
    {
        return {{"is"_L1, u"quotation"_s}, {"text"_L1, block.text}, {"source"_L1, block.source}};
    }
    QJsonObject operator()(const PanelsBlock &block) const
    {
        QJsonArray panels;
        for (const PanelsBlock::Panel &panel : block.panels)
            panels.append(QJsonArray{written(panel.figure), written(panel.text)});
        return {{"is"_L1, u"panels"_s}, {"panels"_L1, panels}};
    }
    QJsonObject operator()(const SideBySideBlock &block) const
    {
        QJsonArray sides;
        for (const SideBySideBlock::Side &side : block.sides) {
            QJsonArray content;
            for (const SideBySideBlock::Content &one : side.content)
                content.append(std::visit(*this, one));
            sides.append(QJsonObject{{"title"_L1, side.title}, {"content"_L1, content}});
        }
        return {{"is"_L1, u"side_by_side"_s}, {"sides"_L1, sides}};
    }
    QJsonObject operator()(const ContentsBlock &) const { return {{"is"_L1, u"contents"_s}}; }
    QJsonObject operator()(const PageBreakBlock &) const { return {{"is"_L1, u"page_break"_s}}; }
};

Error damaged(const QString &detail)
{
    return {Error::Code::Damaged,
            FrozenText::tr("The frozen report cannot be read: it is not what was stored."), detail};
}

ListBlock listFrom(const QJsonObject &json)
{
    ListBlock list;
    list.marker = ListBlock::Marker(json.value("marker"_L1).toInt());
    const QJsonArray items = json.value("items"_L1).toArray();
    for (const QJsonValue item : items)
        list.items.push_back(richFrom(item));
    return list;
}

FactsBlock factsFrom(const QJsonObject &json)
{
    FactsBlock facts;
    const QJsonArray pairs = json.value("facts"_L1).toArray();
    for (const QJsonValue pair : pairs)
        facts.facts.push_back({pair.toArray().at(0).toString(), richFrom(pair.toArray().at(1))});
    return facts;
}

/// \throws StorageError
TableBlock tableFrom(const QJsonObject &json)
{
    TableBlock block;
    block.number = json.value("number"_L1).toString();
    block.anchor = json.value("anchor"_L1).toString();
    block.table = paperTableFromJson(json.value("table"_L1).toObject());
    if (json.contains("filled"_L1))
        block.filled = std::make_shared<const FilledTable>(
            unwrap(filledTableFromJson(json.value("filled"_L1).toObject())));
    return block;
}

/// \throws StorageError
ChartBlock chartFrom(const QJsonObject &json)
{
    ChartBlock block;
    block.number = json.value("number"_L1).toString();
    block.anchor = json.value("anchor"_L1).toString();
    block.chart = unwrap(chartDataFromJson(json.value("chart"_L1).toObject()));
    block.heightShare = json.value("height"_L1).toDouble();
    return block;
}

PanelsBlock panelsFrom(const QJsonObject &json)
{
    PanelsBlock block;
    const QJsonArray panels = json.value("panels"_L1).toArray();
    for (const QJsonValue panel : panels)
        block.panels.push_back({richFrom(panel.toArray().at(0)), richFrom(panel.toArray().at(1))});
    return block;
}

ParagraphBlock paragraphFrom(const QJsonObject &json)
{
    return {richFrom(json.value("text"_L1)), ParagraphBlock::Style(json.value("style"_L1).toInt()),
            json.value("number"_L1).toString(), json.value("anchor"_L1).toString()};
}

QuotationBlock quotationFrom(const QJsonObject &json)
{
    return {json.value("text"_L1).toString(), json.value("source"_L1).toString()};
}

/// \throws StorageError
SideBySideBlock sidesFrom(const QJsonObject &json)
{
    SideBySideBlock block;
    const QJsonArray sides = json.value("sides"_L1).toArray();
    for (const QJsonValue value : sides) {
        SideBySideBlock::Side side;
        side.title = value.toObject().value("title"_L1).toString();
        const QJsonArray content = value.toObject().value("content"_L1).toArray();
        for (const QJsonValue entry : content) {
            const QJsonObject one = entry.toObject();
            const QString is = one.value("is"_L1).toString();
            if (is == "paragraph"_L1)
                side.content.emplace_back(paragraphFrom(one));
            else if (is == "list"_L1)
                side.content.emplace_back(listFrom(one));
            else if (is == "quotation"_L1)
                side.content.emplace_back(quotationFrom(one));
            else
                throw StorageError(damaged(is));
        }
        block.sides.push_back(std::move(side));
    }
    return block;
}

/// \throws StorageError
Block blockFrom(const QJsonObject &json)
{
    const QString is = json.value("is"_L1).toString();
    const auto text = [&](QLatin1StringView member) { return json.value(member).toString(); };
    if (is == "heading"_L1) {
        HeadingBlock heading;
        heading.level = json.value("level"_L1).toInt(1);
        heading.number = text("number"_L1);
        heading.text = text("text"_L1);
        heading.anchor = text("anchor"_L1);
        heading.startsPage = json.value("new_page"_L1).toBool();
        heading.isInContents = json.value("contents"_L1).toBool();
        heading.look = HeadingBlock::Look(json.value("look"_L1).toInt());
        return heading;
    }
    if (is == "paragraph"_L1)
        return paragraphFrom(json);
    if (is == "list"_L1)
        return listFrom(json);
    if (is == "facts"_L1)
        return factsFrom(json);
    if (is == "table"_L1)
        return tableFrom(json);
    if (is == "chart"_L1)
        return chartFrom(json);
    if (is == "quotation"_L1)
        return quotationFrom(json);
    if (is == "panels"_L1)
        return panelsFrom(json);
    if (is == "side_by_side"_L1)
        return sidesFrom(json);
    if (is == "contents"_L1)
        return ContentsBlock{};
    if (is == "page_break"_L1)
        return PageBreakBlock{};
    throw StorageError(damaged(is));
}

} // namespace

QByteArray documentToJson(const Document &document)
{
    QJsonArray blocks;
    for (const Block &block : document.blocks)
        blocks.append(std::visit(Writer(), block));
    QJsonArray footnotes;
    for (const PaperFootnote &footnote : document.footnotes)
        footnotes.append(QJsonArray{footnote.mark, written(footnote.text)});
    QJsonArray missing;
    for (const MissingFigure &figure : document.missing)
        missing.append(QJsonArray{figure.figure, figure.section, figure.why});
    const QJsonObject object{{"title"_L1, document.title},
                             {"subtitle"_L1, document.subtitle},
                             {"organisation"_L1, document.organisation},
                             {"running_head"_L1, document.runningHead},
                             {"running_aside"_L1, document.runningAside},
                             {"footer"_L1, document.footer},
                             {"language"_L1, document.language},
                             {"author"_L1, document.author},
                             {"blocks"_L1, blocks},
                             {"footnotes"_L1, footnotes},
                             {"missing"_L1, missing}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Document> documentFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &fault);
    if (!parsed.isObject())
        return damaged(fault.errorString());
    const QJsonObject object = parsed.object();
    const auto text = [&](QLatin1StringView member) { return object.value(member).toString(); };
    return guarded([&] {
        Document document;
        document.title = text("title"_L1);
        document.subtitle = text("subtitle"_L1);
        document.organisation = text("organisation"_L1);
        document.runningHead = text("running_head"_L1);
        document.runningAside = text("running_aside"_L1);
        document.footer = text("footer"_L1);
        document.language = text("language"_L1);
        document.author = text("author"_L1);
        const QJsonArray blocks = object.value("blocks"_L1).toArray();
        for (const QJsonValue block : blocks)
            document.blocks.push_back(blockFrom(block.toObject()));
        const QJsonArray footnotes = object.value("footnotes"_L1).toArray();
        for (const QJsonValue footnote : footnotes)
            document.footnotes.push_back(
                {footnote.toArray().at(0).toString(), richFrom(footnote.toArray().at(1))});
        const QJsonArray missing = object.value("missing"_L1).toArray();
        for (const QJsonValue figure : missing)
            document.missing.push_back({figure.toArray().at(0).toString(),
                                        figure.toArray().at(1).toString(),
                                        figure.toArray().at(2).toString()});
        return document;
    });
}

} // namespace redress
