// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/paperhtml.h"

#include "core/base/language.h"
#include "core/exchange/html/htmlframe.h"
#include "core/exchange/html/htmltable.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/htmlwriter.h"
#include "core/exchange/svg/chartsvg.h"
#include "core/report/headingnest.h"
#include "core/report/placenames.h"
#include "core/report/printedwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperHtml)
};

constexpr double kChartWidth = 482; ///< As on paper, in points: its words are 9 of them high.
constexpr std::array kHeadings{"h2", "h3", "h4", "h5"}; ///< Below the title, which is "h1".

class PageWriter final
{
public:
    explicit PageWriter(const Document &document)
        : m_document(document)
        , m_text(m_html, m_places, document.footnotes)
    {
        nameBlocks();
    }

    QByteArray write()
    {
        m_html.raw("<!DOCTYPE html>\n");
        m_html.open("html",
                    {{"lang", m_document.language.isEmpty() ? u"en-GB"_s : m_document.language}});
        writeHtmlHead(m_html, m_document);
        m_html.open("body");
        m_html.write("a", PageText::tr("Skip to the report"),
                     {{"class", u"skip"_s}, {"href", u"#report"_s}});
        writeHtmlCover(m_html, m_document);
        writeContents();
        m_html.open("main", {{"id", u"report"_s}, {"tabindex", u"-1"_s}});
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
            std::visit(*this, m_document.blocks[m_block]);
        m_text.writeFootnotes();
        m_html.close();
        if (!m_document.footer.isEmpty()) {
            m_html.open("footer");
            m_html.write("p", m_document.footer);
            m_html.close();
        }
        m_html.close();
        m_html.close();
        return m_html.html();
    }

    void operator()(const HeadingBlock &heading)
    {
        if (m_block == m_contentsHeading)
            return; // It stands over the contents, beside the paper.
        const int level = m_nest.open(heading.level);
        m_html.open(
            kHeadings[size_t(level) - 1],
            {{"id", m_ids[m_block]}, {"class", heading.startsPage ? u"starts-page"_s : QString()}});
        writeNumbered(m_html, heading);
        m_html.close();
    }

    void operator()(const ParagraphBlock &paragraph)
    {
        QString kind;
        switch (paragraph.style) {
        case ParagraphBlock::Style::Body:
            break;
        case ParagraphBlock::Style::Lead:
            kind = u"lead"_s;
            break;
        case ParagraphBlock::Style::Note:
            kind = u"note"_s;
            break;
        case ParagraphBlock::Style::Standing:
            kind = u"standing"_s;
            break;
        }
        if (!paragraph.number.isEmpty())
            kind += kind.isEmpty() ? u"numbered"_s : u" numbered"_s;
        const QString id = paragraph.anchor.isEmpty() ? QString() : m_ids[m_block];
        m_html.open("p", {{"id", id}, {"class", kind}});
        if (!paragraph.number.isEmpty()) {
            m_html.write("span", paragraph.number, {{"class", u"number"_s}});
            m_html.text(u" "_s);
        }
        m_text.write(paragraph.text);
        m_html.close();
    }

    void operator()(const ListBlock &list)
    {
        if (list.items.empty())
            return;
        const bool isOrdered = list.marker != ListBlock::Marker::Bullet;
        const bool isLettered = list.marker == ListBlock::Marker::Letter;
        m_html.open(isOrdered ? "ol" : "ul", {{"class", isLettered ? u"lettered"_s : QString()}});
        for (const RichText &item : list.items) {
            m_html.open("li");
            m_text.write(item);
            m_html.close();
        }
        m_html.close();
    }

    void operator()(const FactsBlock &facts)
    {
        if (facts.facts.empty())
            return;
        m_html.open("dl", {{"class", u"facts"_s}});
        for (const FactsBlock::Fact &fact : facts.facts) {
            m_html.open("div");
            m_html.write("dt", fact.label);
            m_html.open("dd");
            m_text.write(fact.text);
            m_html.close();
            m_html.close();
        }
        m_html.close();
    }

    void operator()(const TableBlock &table)
    {
        if (table.table.columns.empty()) {
            writeNotes(m_html, table.table.notes, m_ids[m_block]);
            return;
        }
        writeTable(m_html, table.table, paperwords::tableCaption(table.number, table.table.caption),
                   m_ids[m_block]);
    }

    void operator()(const ChartBlock &block)
    {
        const QString &id = m_ids[m_block];
        const QString caption = paperwords::figureCaption(block.number, block.chart.title);
        m_html.open("figure", {{"class", u"chart"_s}, {"id", id}});
        const QString captionId = id + u"-caption"_s;
        if (!caption.isEmpty())
            m_html.write("figcaption", caption, {{"id", captionId}});
        m_html.open("div",
                    {{"class", u"scroll"_s},
                     {"role", u"group"_s},
                     {"aria-labelledby", caption.isEmpty() ? id + u"-chart-finding"_s : captionId},
                     {"tabindex", u"0"_s}});
        m_html.raw(
            chartAsSvgElement(block.chart, {kChartWidth, kChartWidth * block.heightShare}, id));
        m_html.close();
        if (!block.chart.notes.isEmpty())
            writeNotes(m_html, block.chart.notes, id + u"-notes"_s);
        writeFiguresBehind(block);
        m_html.close();
    }

    void operator()(const QuotationBlock &quotation)
    {
        m_html.open("figure", {{"class", u"quotation"_s}});
        m_html.open("blockquote");
        m_html.write("p", quotation.text);
        m_html.close();
        if (!quotation.source.isEmpty())
            m_html.write("figcaption", quotation.source);
        m_html.close();
    }

    void operator()(const PanelsBlock &block)
    {
        m_html.open("ul", {{"class", u"panels"_s}});
        for (const PanelsBlock::Panel &panel : block.panels) {
            m_html.open("li");
            m_html.open("p", {{"class", u"large"_s}});
            m_text.write(panel.figure);
            m_html.close();
            m_html.open("p");
            m_text.write(panel.text);
            m_html.close();
            m_html.close();
        }
        m_html.close();
    }

    void operator()(const SideBySideBlock &block)
    {
        m_html.open("div", {{"class", u"sides"_s}});
        for (const SideBySideBlock::Side &side : block.sides) {
            m_html.open("div", {{"class", side.title.isEmpty() ? u"side"_s : u"side boxed"_s}});
            if (!side.title.isEmpty()) // Beneath the heading that it stands under.
                m_html.write(kHeadings[size_t(m_nest.depth())], side.title);
            for (const SideBySideBlock::Content &content : side.content)
                std::visit(*this, content);
            m_html.close();
        }
        m_html.close();
    }

    void operator()(const ContentsBlock &) {}  // Written before the paper.
    void operator()(const PageBreakBlock &) {} // Pages are the printer's.

private:
    /// An id for all that a link may lead to, and the heading over the contents.
    void nameBlocks()
    {
        for (const char *own : {"report", "contents"})
            m_places.make(QString::fromLatin1(own));
        m_ids.resize(m_document.blocks.size());
        for (size_t i = 0; i < m_ids.size(); ++i) {
            const Block &block = m_document.blocks[i];
            const QString number = QString::number(i + 1);
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                m_ids[i] = m_places.makeFor(heading->anchor, u"heading-"_s + number);
            else if (const auto *table = std::get_if<TableBlock>(&block))
                m_ids[i] = m_places.makeFor(table->anchor, u"table-"_s + number);
            else if (const auto *chart = std::get_if<ChartBlock>(&block))
                m_ids[i] = m_places.makeFor(chart->anchor, u"chart-"_s + number);
            else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block);
                     paragraph && !paragraph->anchor.isEmpty())
                m_ids[i] = m_places.makeFor(paragraph->anchor, u"paragraph-"_s + number);
            else if (std::holds_alternative<ContentsBlock>(block) && i > 0) {
                const auto *above = std::get_if<HeadingBlock>(&m_document.blocks[i - 1]);
                if (above && !above->isInContents)
                    m_contentsHeading = i - 1;
            }
        }
    }

    void writeContents()
    {
        std::vector<HtmlEntry> entries;
        QString title;
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            const auto *heading = std::get_if<HeadingBlock>(&m_document.blocks[i]);
            if (heading && heading->isInContents)
                entries.push_back({heading, m_ids[i]});
            if (heading && i == m_contentsHeading)
                title = heading->text;
        }
        writeHtmlContents(m_html, entries, title, u"contents"_s);
    }

    /// The figures of a chart, if the paper does not print them next to it.
    void writeFiguresBehind(const ChartBlock &block)
    {
        if (block.chart.table.rows.empty())
            return;
        const PaperTable figures = paperTable(block.chart.table);
        const auto *next = m_block + 1 < m_document.blocks.size()
                               ? std::get_if<TableBlock>(&m_document.blocks[m_block + 1])
                               : nullptr;
        if (next && next->table.rows == figures.rows && next->table.head == figures.head)
            return;
        //: Opens a table: %1 is as "Figure 2"
        const QString title = block.number.isEmpty()
                                  ? PageText::tr("Figures behind this chart")
                                  : PageText::tr("Figures behind %1").arg(block.number);
        m_html.open("details");
        m_html.write("summary", title);
        writeTable(m_html, figures, title, m_places.make(m_ids[m_block] + u"-figures"_s));
        m_html.close();
    }

    static constexpr size_t kNowhere = size_t(-1);

    const Document &m_document;
    HtmlWriter m_html;
    PlaceNames m_places;
    HtmlText m_text;
    HeadingNest m_nest;
    std::vector<QString> m_ids; ///< One for each block.
    size_t m_contentsHeading = kNowhere;
    size_t m_block = 0;
};

} // namespace

QByteArray paperAsHtml(const Document &document)
{
    const SpokenHere language(document.language.section(u'-', 0, 0));
    return PageWriter(document).write();
}

} // namespace redress
