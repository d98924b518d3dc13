// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odtbody.h"

#include "core/base/plaintext.h"
#include "core/report/chartwords.h"
#include "core/report/headingnest.h"
#include "core/report/printedwords.h"
#include "ui/report/odt/odtcells.h"
#include "ui/report/odt/odtchart.h"
#include "ui/report/odt/odtcontents.h"
#include "ui/report/odt/odtstyles.h"
#include "ui/report/odt/odttable.h"
#include "ui/report/odt/odttext.h"
#include "ui/report/paperformat.h"

#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace redress::odt {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSidePadding = 160;

class BodyWriter final
{
public:
    BodyWriter(const Document &document, const Progress &progress)
        : m_document(document)
        , m_progress(progress)
        , m_xml(&m_text)
        , m_rich(m_xml, m_places, document.footnotes)
    {}

    Body write()
    {
        prepareBlocks();
        writeCover();
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block) {
            m_progress.tell(paperwords::writingText(), qint64(m_block),
                            qint64(m_document.blocks.size()));
            if (m_progress.isCancelled())
                return {{}, {}, false};
            turnPage();
            std::visit(*this, m_document.blocks[m_block]);
        }
        return {contentPart(m_styles.elements(), m_text), std::move(m_pictures), true};
    }

    void operator()(const HeadingBlock &heading)
    {
        const int level = m_levels[m_block];
        m_level = level;
        m_startsPage = m_startsPage || heading.startsPage;
        m_xml.writeStartElement("text:h"_L1);
        m_xml.writeAttribute("text:style-name"_L1, style(headingStyle(level, heading)));
        m_xml.writeAttribute("text:outline-level"_L1, QString::number(level));
        writeBookmarked(m_xml, m_names[m_block], [&] { writePlain(m_xml, numbered(heading)); });
        m_xml.writeEndElement();
    }

    void operator()(const ParagraphBlock &paragraph)
    {
        const bool isNumbered = !paragraph.number.isEmpty();
        QString named;
        switch (paragraph.style) {
        case ParagraphBlock::Style::Body:
            named = isNumbered ? u"Numbered_20_paragraph"_s : u"Text_20_body"_s;
            break;
        case ParagraphBlock::Style::Lead:
            named = u"Lead"_s;
            break;
        case ParagraphBlock::Style::Note:
            named = u"Note"_s;
            break;
        case ParagraphBlock::Style::Standing:
            named = u"Standing_20_note"_s;
            break;
        }
        begin(named);
        const auto write = [&] {
            if (isNumbered)
                writePlain(m_xml, paragraph.number + u'\t');
            m_rich.write(paragraph.text);
        };
        if (paragraph.anchor.isEmpty())
            write();
        else
            writeBookmarked(m_xml, m_names[m_block], write);
        m_xml.writeEndElement();
    }

    void operator()(const ListBlock &list)
    {
        if (list.items.empty())
            return;
        m_xml.writeStartElement("text:list"_L1);
        m_xml.writeAttribute("text:style-name"_L1, listStyle(list.marker));
        for (const RichText &item : list.items) {
            m_xml.writeStartElement("text:list-item"_L1);
            begin(u"List"_s);
            m_rich.write(item);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void operator()(const FactsBlock &facts)
    {
        if (facts.facts.empty())
            return;
        leaveSpace();
        writeFacts(m_xml, m_styles, facts, [this](const RichText &text) { m_rich.write(text); });
    }

    void operator()(const TableBlock &block)
    {
        const PaperTable &table = block.table;
        if (!table.columns.empty()) {
            const PlannedTable &plan = m_plans.at(m_block);
            const int parts = int(plan.plan.parts.size());
            for (int part = 0; part < parts; ++part) {
                const paperwords::TablePart name{part + 1, parts};
                writeCaption(paperwords::tableCaption(block.number, table.caption, name),
                             part == 0 ? m_names[m_block] : QString());
                odt::writeTable(m_xml, m_styles, table, plan, size_t(part),
                                objectName(block.number.isEmpty() ? u"Table"_s : block.number));
            }
        }
        writeNotes(table.notes);
    }

    void operator()(const ChartBlock &block)
    {
        writeCaption(paperwords::figureCaption(block.number, block.chart.title), m_names[m_block]);
        ChartPictures pictures = chartPictures(block);
        begin(u"Figure"_s, !block.chart.notes.isEmpty());
        m_xml.writeStartElement("draw:frame"_L1);
        m_xml.writeAttribute("draw:style-name"_L1,
                             m_styles.other(u"graphic"_s,
                                            "<style:graphic-properties style:vertical-pos=\"top\""
                                            " style:vertical-rel=\"baseline\"/>"));
        const QString name = objectName(block.number.isEmpty() ? u"Figure"_s : block.number);
        m_xml.writeAttribute("draw:name"_L1, name);
        m_xml.writeAttribute("text:anchor-type"_L1, "as-char"_L1);
        m_xml.writeAttribute("svg:width"_L1, centimetres(pictures.size.width()));
        m_xml.writeAttribute("svg:height"_L1, centimetres(pictures.size.height()));
        // In the order of preference: the picture is for programs that show no drawings.
        addPicture(std::move(pictures.svg), u"svg"_s, u"image/svg+xml"_s);
        addPicture(std::move(pictures.png), u"png"_s, u"image/png"_s);
        m_xml.writeTextElement("svg:title"_L1, withoutControls(block.chart.title));
        m_xml.writeTextElement("svg:desc"_L1, withoutControls(chartInWords(block.chart)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        writeNotes(block.chart.notes);
    }

    void operator()(const QuotationBlock &quotation)
    {
        begin(u"Quotations"_s, !quotation.source.isEmpty());
        writePlain(m_xml, quotation.text);
        m_xml.writeEndElement();
        if (quotation.source.isEmpty())
            return;
        begin(u"Quotation_20_source"_s);
        writePlain(m_xml, quotation.source);
        m_xml.writeEndElement();
    }

    /// Two panels side by side, row by row.
    void operator()(const PanelsBlock &block)
    {
        constexpr size_t kColumns = 2;
        leaveSpace();
        beginColumns(kColumns);
        for (size_t first = 0; first < block.panels.size(); first += kColumns) {
            beginRow(m_xml, m_styles);
            for (size_t i = first; i < first + kColumns; ++i) {
                const bool isPanel = i < block.panels.size();
                beginCell(m_xml, cellStyle(m_styles, {.isPanel = isPanel, .isBare = !isPanel},
                                           kSidePadding));
                begin(isPanel ? u"Panel_20_figure"_s : u"Panel_20_text"_s);
                if (isPanel)
                    m_rich.write(block.panels[i].figure);
                m_xml.writeEndElement();
                if (isPanel) {
                    begin(u"Panel_20_text"_s);
                    m_rich.write(block.panels[i].text);
                    m_xml.writeEndElement();
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void operator()(const SideBySideBlock &block)
    {
        if (block.sides.empty())
            return;
        leaveSpace();
        beginColumns(block.sides.size());
        beginRow(m_xml, m_styles, true);
        for (const SideBySideBlock::Side &side : block.sides) {
            beginCell(m_xml, cellStyle(m_styles, {.isBare = true}, kSidePadding));
            if (!side.title.isEmpty()) {
                constexpr int kLowest = 4;
                m_xml.writeStartElement("text:h"_L1);
                m_xml.writeAttribute("text:style-name"_L1, style(u"Side_20_heading"_s));
                m_xml.writeAttribute("text:outline-level"_L1,
                                     QString::number(std::min(m_level + 1, kLowest)));
                writePlain(m_xml, side.title);
                m_xml.writeEndElement();
            }
            for (const SideBySideBlock::Content &content : side.content)
                std::visit(*this, content);
            if (side.title.isEmpty() && side.content.empty())
                writeLine(u"Text_20_body"_s, {}); // A cell holds a paragraph in any case.
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void operator()(const ContentsBlock &)
    {
        std::vector<ContentsEntry> entries;
        for (size_t i = 0; i < m_document.blocks.size(); ++i) {
            const auto *heading = std::get_if<HeadingBlock>(&m_document.blocks[i]);
            if (heading && heading->isInContents)
                entries.push_back({m_levels[i], numbered(*heading), m_names[i]});
        }
        if (!entries.empty())
            writeContents(m_xml, entries);
    }

    void operator()(const PageBreakBlock &) { m_startsPage = true; }

private:
    static QString numbered(const HeadingBlock &heading)
    {
        return heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
    }

    static QString headingStyle(int level, const HeadingBlock &heading)
    {
        if (heading.look == HeadingBlock::Look::Banner)
            return u"Banner"_s;
        const QString named = u"Heading_20_%1"_s.arg(level);
        return heading.isInContents ? named : named + u"_20_outside_20_contents"_s;
    }

    static QString listStyle(ListBlock::Marker marker)
    {
        switch (marker) {
        case ListBlock::Marker::Number:
            return u"Numbers"_s;
        case ListBlock::Marker::Letter:
            return u"Letters"_s;
        case ListBlock::Marker::Bullet:
            break;
        }
        return u"Bullets"_s;
    }

    /// Names of places, levels of headings, plans of tables: what stands later is asked for
    /// earlier.
    void prepareBlocks()
    {
        const size_t count = m_document.blocks.size();
        m_names.resize(count);
        m_levels.resize(count, 0);
        m_isTurned.resize(count, false);
        HeadingNest nest;
        for (size_t i = 0; i < count; ++i) {
            const Block &block = m_document.blocks[i];
            const QString number = QString::number(i + 1);
            if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
                m_names[i] = m_places.makeFor(heading->anchor, u"heading-"_s + number);
                m_levels[i] = nest.open(heading->level);
            } else if (const auto *table = std::get_if<TableBlock>(&block)) {
                m_names[i] = m_places.makeFor(table->anchor, u"table-"_s + number);
                if (!table->table.columns.empty()) {
                    const auto plan = m_plans.emplace(i, planned(table->table, m_setter)).first;
                    m_isTurned[i] = plan->second.plan.isLandscape;
                }
            } else if (const auto *chart = std::get_if<ChartBlock>(&block)) {
                m_names[i] = m_places.makeFor(chart->anchor, u"chart-"_s + number);
            } else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block);
                       paragraph && !paragraph->anchor.isEmpty()) {
                m_names[i] = m_places.makeFor(paragraph->anchor, u"paragraph-"_s + number);
            }
        }
        keepTextBesideTurnedTables();
    }

    /// What introduces a wide table goes to its sheet with it, and a few lines between two such
    /// tables do not take an upright page for themselves.
    void keepTextBesideTurnedTables()
    {
        constexpr size_t kFewBlocks = 3;
        const auto isText = [this](size_t i) {
            const Block &block = m_document.blocks[i];
            return std::holds_alternative<HeadingBlock>(block) ||
                   std::holds_alternative<ParagraphBlock>(block) ||
                   std::holds_alternative<ListBlock>(block);
        };
        for (size_t i = m_isTurned.size(); i-- > 1;) {
            const bool isTable = std::holds_alternative<TableBlock>(m_document.blocks[i]);
            const bool isHeading = std::holds_alternative<HeadingBlock>(m_document.blocks[i - 1]);
            if (m_isTurned[i] && isText(i - 1) && (isTable || isHeading))
                m_isTurned[i - 1] = true;
        }
        size_t upright = 0; // Blocks of text since the last turned one, or too many.
        for (size_t i = 0; i < m_isTurned.size(); ++i) {
            if (m_isTurned[i]) {
                if (upright <= kFewBlocks)
                    std::fill_n(m_isTurned.begin() + std::ptrdiff_t(i - upright), upright, true);
                upright = 0;
            } else {
                upright = i > 0 && isText(i) && upright <= kFewBlocks &&
                                  (upright > 0 || m_isTurned[i - 1])
                              ? upright + 1
                              : kFewBlocks + 1;
            }
        }
    }

    /// The sheet that the next block asks for.
    void turnPage()
    {
        const bool isTurned = m_isTurned[m_block];
        if (isTurned != m_isSheetTurned)
            m_masterPage = isTurned ? u"Landscape"_s : u"Standard"_s;
        m_isSheetTurned = isTurned;
    }

    /// The style of the next paragraph, which begins a page if one is due.
    QString style(const QString &named, bool keepsWithNext = false)
    {
        const Variation variation{.masterPage = std::exchange(m_masterPage, QString()),
                                  .startsPage = std::exchange(m_startsPage, false),
                                  .keepsWithNext = keepsWithNext};
        return m_styles.paragraph(named, variation);
    }

    void begin(const QString &named, bool keepsWithNext = false)
    {
        m_xml.writeStartElement("text:p"_L1);
        m_xml.writeAttribute("text:style-name"_L1, style(named, keepsWithNext));
    }

    /// A table of so many columns of the same width that only holds what stands side by side.
    void beginColumns(size_t columns)
    {
        const double width = PaperFormat{}.body(false).width();
        beginTable(m_xml, m_styles, objectName(u"Columns"_s), width, true);
        for (size_t i = 0; i < columns; ++i)
            writeColumn(m_xml, m_styles, width / double(columns));
    }

    void writeLine(const QString &named, const QString &text)
    {
        begin(named);
        writePlain(m_xml, text);
        m_xml.writeEndElement();
    }

    /// Between a table and what stands above it.
    void leaveSpace() { writeLine(u"Note"_s, {}); }

    void writeCover()
    {
        m_masterPage = u"First_20_Page"_s;
        const bool hasAside = !m_document.runningAside.isEmpty();
        if (!m_document.organisation.isEmpty() || hasAside)
            writeLine(u"Organisation"_s,
                      m_document.organisation +
                          (hasAside ? u'\t' + m_document.runningAside : QString()));
        if (!m_document.title.isEmpty())
            writeLine(u"Title"_s, m_document.title);
        if (!m_document.subtitle.isEmpty())
            writeLine(u"Subtitle"_s, m_document.subtitle);
    }

    void writeCaption(const QString &caption, const QString &name)
    {
        begin(u"Caption"_s);
        if (name.isEmpty())
            writePlain(m_xml, caption);
        else
            writeBookmarked(m_xml, name, [&] { writePlain(m_xml, caption); });
        m_xml.writeEndElement();
    }

    void writeNotes(const QStringList &notes)
    {
        for (const QString &note : notes) {
            if (!note.isEmpty())
                writeLine(u"Note"_s, note);
        }
    }

    /// A name that no other table or frame has.
    QString objectName(const QString &wanted)
    {
        QString name = withoutControls(wanted).replace(u'\n', u' ');
        for (int i = 2; m_objects.contains(name); ++i)
            name = u"%1 (%2)"_s.arg(wanted).arg(i);
        m_objects.insert(name);
        return name;
    }

    void addPicture(QByteArray content, const QString &suffix, const QString &type)
    {
        const QString path = u"Pictures/%1.%2"_s.arg(m_names[m_block], suffix);
        m_xml.writeEmptyElement("draw:image"_L1);
        m_xml.writeAttribute("xlink:href"_L1, path);
        m_xml.writeAttribute("xlink:type"_L1, "simple"_L1);
        m_xml.writeAttribute("xlink:show"_L1, "embed"_L1);
        m_xml.writeAttribute("xlink:actuate"_L1, "onLoad"_L1);
        m_xml.writeAttribute("draw:mime-type"_L1, type);
        m_pictures.push_back({path, type, std::move(content)});
    }

    const Document &m_document;
    const Progress &m_progress;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    OdtStyles m_styles;
    TextSetter m_setter;
    PlaceNames m_places;
    RichWriter m_rich;
    std::vector<Picture> m_pictures;
    std::map<size_t, PlannedTable> m_plans; ///< By block.
    std::vector<QString> m_names;           ///< One for each block, as the next two.
    std::vector<int> m_levels;
    std::vector<bool> m_isTurned;
    QSet<QString> m_objects;
    size_t m_block = 0;
    int m_level = 0;              ///< Of the heading over the block at hand.
    bool m_isSheetTurned = false; ///< Whether the sheet at hand is turned.
    QString m_masterPage;         ///< That the next paragraph begins.
    bool m_startsPage = false;
};

} // namespace

Body writeBody(const Document &document, const Progress &progress)
{
    return BodyWriter(document, progress).write();
}

} // namespace redress::odt
