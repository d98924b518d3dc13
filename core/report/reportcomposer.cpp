// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcomposer.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/report/listparts.h"
#include "core/report/narrative.h"
#include "core/report/paperwords.h"
#include "core/report/partnumbers.h"
#include "core/report/pickparts.h"
#include "core/report/printednotes.h"
#include "core/report/reportjson.h"
#include "core/report/reportscope.h"
#include "core/statistics/disclosure/hiddenrows.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/figureformat.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

/// As the part is called in a definition: "key_actions".
QString pickName(Kind kind)
{
    const auto *word = std::find_if(kPartWords.begin(), kPartWords.end(),
                                    [kind](const auto &known) { return known.second == kind; });
    return word->first;
}

/// Writes one report, part by part.
class Composer final
{
public:
    Composer(FigureSource &source, const ReportDefinition &definition, const ReportPeriod &period,
             const ReportContext &context)
        : m_source(source)
        , m_definition(definition)
        , m_period(period)
        , m_context(context)
        , m_scope(reportScope(source, definition, period))
        , m_narrative(source, period, scopedFigures(definition, m_scope),
                      paperWords(period, context))
    {}

    Document compose(const Progress &progress)
    {
        writeHead();
        numberAll();
        for (size_t i = 0; i < m_definition.parts.size(); ++i) {
            progress.tell(ComposerText::tr("Writing %1").arg(m_section), qint64(i),
                          qint64(m_definition.parts.size()));
            if (progress.isCancelled())
                throw StorageError(
                    {Error::Code::Cancelled,
                     ComposerText::tr("The report was cancelled. Nothing was written."),
                     {}});
            if (m_numbers[i].isWanted)
                write(m_definition.parts[i], m_numbers[i]);
        }
        sayWhereNothingIs();
        m_document.missing = m_narrative.missing();
        m_document.footnotes = m_narrative.footnotes();
        return std::move(m_document);
    }

private:
    void writeHead()
    {
        m_document.title = m_narrative.fillPlain(m_definition.title, {});
        m_document.subtitle = m_narrative.fillPlain(m_definition.subtitle, {});
        m_document.organisation = m_context.council;
        m_document.runningHead = m_narrative.fillPlain(m_definition.runningHead, {});
        QStringList aside;
        if (m_context.isSample)
            aside.append(ComposerText::tr("SAMPLE"));
        if (m_context.isDraft)
            aside.append(ComposerText::tr("DRAFT"));
        aside.append(m_context.copy == PaperCopy::Public ? ComposerText::tr("Public copy")
                                                         : ComposerText::tr("Internal copy"));
        m_document.runningAside = aside.join(u" \u00b7 "_s);
        const QString when =
            localeHere().toString(m_context.asAtUtc.toLocalTime(), u"d MMMM yyyy, HH:mm"_s);
        m_document.footer = footer(when);
        m_document.language = languageTagHere();
        m_document.author = m_context.council;
    }

    QString footer(const QString &when) const
    {
        const QString &council = m_context.council;
        if (m_period.knownOn) {
            const QString day = dayMonthYearFull(*m_period.knownOn);
            return council.isEmpty() ? ComposerText::tr("Figures as known on %1").arg(day)
                                     : ComposerText::tr("%1 \u00b7 figures as known on %2",
                                                        "the council and when")
                                           .arg(council, day);
        }
        return council.isEmpty()
                   ? ComposerText::tr("Figures as at %1").arg(when)
                   : ComposerText::tr("%1 \u00b7 figures as at %2", "the council and when")
                         .arg(council, when);
    }

    /// A heading over nothing, as where no compliment was recorded, says so.
    void sayWhereNothingIs()
    {
        std::vector<Block> blocks;
        const HeadingBlock *open = nullptr;
        const auto close = [&](const HeadingBlock *next) {
            if (open && (!next || next->level <= open->level))
                blocks.emplace_back(ParagraphBlock{
                    {{ComposerText::tr("Nothing was recorded in %1.").arg(periodInWords(m_period)),
                      TextRun::Role::Plain,
                      {},
                      {}}},
                    ParagraphBlock::Style::Body,
                    {}});
        };
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            if (heading)
                close(heading);
            if (heading || !std::holds_alternative<PageBreakBlock>(block))
                open = heading;
            blocks.push_back(block);
        }
        close(nullptr);
        m_document.blocks = std::move(blocks);
    }

    bool isWanted(const ReportPart &part)
    {
        return m_period.throughQuarter >= part.fromQuarter &&
               (part.needs.isEmpty() || m_narrative.hasFigure(part.needs));
    }

    /// All numbers are given before the text refers to them.
    void numberAll()
    {
        m_numbers =
            numberParts(m_definition, [this](const ReportPart &part) { return isWanted(part); });
        for (size_t i = 0; i < m_numbers.size(); ++i) {
            const ReportPart &part = m_definition.parts[i];
            const PartNumber &number = m_numbers[i];
            if (!number.isWanted)
                continue;
            if (part.kind == Kind::Table || part.kind == Kind::Chart)
                refer(part.kind == Kind::Table ? u"table:"_s : u"chart:"_s, part, number);
            else if (!part.id.isEmpty() && !number.anchor.isEmpty())
                refer(part,
                      part.kind == Kind::Text ? paragraphName(number) : sectionName(part, number),
                      number.anchor);
        }
    }

    /// A part that has an id is found by that, with its page if so wished.
    void refer(const ReportPart &part, const QString &name, const QString &anchor)
    {
        if (part.kind != Kind::Text)
            m_narrative.setReference(u"section:"_s + part.id, name, anchor);
        m_narrative.setReference(u"ref:"_s + part.id, name, anchor);
        m_narrative.setReference(u"page:"_s + part.id, name, anchor, TextRun::Page::Alone);
        m_narrative.setReference(u"ref_page:"_s + part.id, name, anchor, TextRun::Page::Behind);
    }

    /// Text finds a table or chart by its own name, and by the id of the part.
    void refer(const QString &kind, const ReportPart &part, const PartNumber &number)
    {
        m_narrative.setReference(kind + part.text, number.number, number.anchor);
        if (part.id.isEmpty())
            return;
        m_narrative.setReference(kind + part.id, number.number, number.anchor);
        refer(part, number.number, number.anchor);
    }

    static QString paragraphName(const PartNumber &number)
    {
        return number.number.isEmpty() ? ComposerText::tr("this paragraph")
                                       : ComposerText::tr("paragraph %1").arg(number.number);
    }

    QString sectionName(const ReportPart &part, const PartNumber &number)
    {
        if (number.number.isEmpty())
            return ComposerText::tr("\u201c%1\u201d", "the heading of a section")
                .arg(m_narrative.fillPlain(part.text, {}));
        // "Appendix A" and "Section 2" have their word already.
        return part.kind == Kind::Appendix || !part.label.isEmpty()
                   ? number.number
                   : ComposerText::tr("section %1").arg(number.number);
    }

    void write(const ReportPart &part, const PartNumber &number)
    {
        switch (part.kind) {
        case Kind::Heading:
        case Kind::Appendix:
            return writeHeading(part, number);
        case Kind::Text:
            return writeParagraph(part.text, ParagraphBlock::Style::Body, number);
        case Kind::Lead:
            return writeParagraph(part.text, ParagraphBlock::Style::Lead);
        case Kind::Standing:
            return writeParagraph(part.text, ParagraphBlock::Style::Standing);
        case Kind::Note:
            return writeParagraph(part.text, ParagraphBlock::Style::Note);
        case Kind::Bullets:
            return writeList(part, ListBlock::Marker::Bullet);
        case Kind::Numbers:
            return writeList(part, ListBlock::Marker::Number);
        case Kind::Letters:
            return writeList(part, ListBlock::Marker::Letter);
        case Kind::Facts:
            return writeFacts(part);
        case Kind::Panels:
            return writePanels(part);
        case Kind::Table:
            return writeTable(part, number);
        case Kind::Chart:
            return writeChart(part, number);
        case Kind::Listing:
            return add(listingBlocks(filled(part), part.isInline));
        case Kind::Themes:
            return add(themeBlocks(filled(part), pillars()));
        case Kind::Quotes:
            return writeQuotes(part);
        case Kind::KeyActions:
        case Kind::CaseStudies:
        case Kind::OmbudsmanCases:
            return writePicks(part);
        case Kind::Contents:
            m_document.blocks.emplace_back(ContentsBlock{});
            return;
        case Kind::PageBreak:
            m_document.blocks.emplace_back(PageBreakBlock{});
            return;
        }
    }

    /// Headings that come with lists get anchors of their own.
    void add(std::vector<Block> blocks)
    {
        for (Block &block : blocks) {
            if (auto *heading = std::get_if<HeadingBlock>(&block))
                heading->anchor = u"part-%1"_s.arg(++m_anchors);
            m_document.blocks.push_back(std::move(block));
        }
    }

    void writeHeading(const ReportPart &part, const PartNumber &number)
    {
        HeadingBlock heading;
        heading.level = part.kind == Kind::Appendix ? 1 : std::clamp(part.level, 1, 3);
        heading.startsPage = part.startsPage;
        heading.isInContents = part.isInContents;
        heading.look = part.isBanner ? HeadingBlock::Look::Banner : HeadingBlock::Look::Plain;
        heading.number = number.number;
        heading.text = m_narrative.fillPlain(part.text, part.text);
        heading.anchor = number.anchor;
        m_section = heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
        m_document.blocks.emplace_back(heading);
    }

    void writeParagraph(const QString &text, ParagraphBlock::Style style,
                        const PartNumber &number = {})
    {
        ParagraphBlock paragraph;
        paragraph.style = style;
        paragraph.text = m_narrative.fill(text, m_section);
        if (paragraph.text.empty() && !number.number.isEmpty()) // Its number stays with it.
            paragraph.text.push_back({ComposerText::tr("There is nothing to report here for %1.")
                                          .arg(periodInWords(m_period)),
                                      TextRun::Role::Plain,
                                      {},
                                      {}});
        if (paragraph.text.empty())
            return;
        paragraph.number = number.number;
        paragraph.anchor = number.anchor;
        m_document.blocks.emplace_back(paragraph);
    }

    void writeList(const ReportPart &part, ListBlock::Marker marker)
    {
        ListBlock list;
        list.marker = marker;
        for (const QString &item : part.items) {
            RichText filled = m_narrative.fill(item, m_section);
            if (!filled.empty())
                list.items.push_back(std::move(filled));
        }
        if (!list.items.empty())
            m_document.blocks.emplace_back(list);
    }

    void writeFacts(const ReportPart &part)
    {
        FactsBlock facts;
        for (qsizetype i = 0; i + 1 < part.items.size(); i += 2) {
            const QString &value = part.items.at(i + 1);
            RichText filled = m_narrative.fill(value, m_section);
            if (!filled.empty() || value.isEmpty())
                facts.facts.push_back({part.items.at(i), std::move(filled)});
        }
        m_document.blocks.emplace_back(facts);
    }

    void writePanels(const ReportPart &part)
    {
        PanelsBlock panels;
        for (qsizetype i = 0; i + 1 < part.items.size(); i += 2)
            panels.panels.push_back({m_narrative.fill(part.items.at(i), m_section),
                                     m_narrative.fill(part.items.at(i + 1), m_section)});
        m_document.blocks.emplace_back(panels);
    }

    FilledTable filled(const ReportPart &part)
    {
        return unwrap(
            m_source.fill(tableIn(part).value_or(TableDefinition()), m_period, scopeOf(part)));
    }

    std::vector<Filter> scopeOf(const ReportPart &part) const
    {
        return part.isScoped ? m_scope.where : std::vector<Filter>();
    }

    /// All pillars of the dip sample, those without a theme too.
    FilledTable pillars()
    {
        const TableDefinition *table = shippedTable(u"dip-sample-by-pillar");
        return table ? unwrap(m_source.fill(*table, m_period)) : FilledTable();
    }

    void writeTable(const ReportPart &part, const PartNumber &number)
    {
        TableBlock block;
        block.number = number.number;
        block.anchor = number.anchor;
        block.filled = std::make_shared<const FilledTable>(withoutHiddenRows(filled(part)));
        block.table = withoutLevelOfOneName(paperTable(*block.filled));
        m_notes.shorten(block.table.notes, block.filled->basis.size(), block.number);
        m_document.blocks.emplace_back(block);
    }

    void writeChart(const ReportPart &part, const PartNumber &number)
    {
        ChartBlock block;
        block.number = number.number;
        block.anchor = number.anchor;
        block.chart = unwrap(buildChart(m_source, chartIn(part).value_or(ChartDefinition()),
                                        m_period, scopeOf(part)));
        const bool isLying = block.chart.kind == ChartData::Kind::Bars;
        const auto bars = double(block.chart.categories.size());
        block.heightShare = isLying ? std::clamp(0.05 * bars + 0.1, 0.2, 0.7) : 0.46;
        m_notes.shorten(block.chart.notes, block.chart.table.basis.size(), block.number);
        const ChartData chart = block.chart;
        m_document.blocks.emplace_back(std::move(block));
        if (!part.withFigures)
            return;
        TableBlock figures;
        figures.table = paperTable(chart.table);
        figures.table.caption = ComposerText::tr("Figures behind %1").arg(number.number);
        m_notes.shorten(figures.table.notes, chart.table.basis.size(), number.number);
        m_document.blocks.emplace_back(figures);
    }

    void writeQuotes(const ReportPart &part)
    {
        std::vector<QuotationBlock> quotations;
        for (const ReportPick &pick : part.picks)
            quotations.push_back({m_narrative.fillPlain(pick.text, m_section), pick.source});
        if (quotations.empty())
            quotations = spreadQuotes(part);
        add(quotationBlocks(quotations, part.columns));
    }

    /// Compliments that are marked for print, spread over the period rather than all from its first
    /// weeks.
    std::vector<QuotationBlock> spreadQuotes(const ReportPart &part)
    {
        TableDefinition quotes;
        quotes.id = u"quotes"_s;
        quotes.kind = TableDefinition::Kind::Quotes;
        std::vector<QuotationBlock> all;
        for (const RowHead &row : unwrap(m_source.fill(quotes, m_period)).rows) {
            const bool isOutside = part.isScoped && !m_scope.names.isEmpty() &&
                                   !m_scope.names.contains(row.names.value(0));
            if (!isOutside)
                all.push_back({row.names.value(1), row.names.value(0)});
        }
        std::vector<QuotationBlock> quotations;
        const auto count = std::min(size_t(std::max(part.count, 0)), all.size());
        for (size_t i = 0; i < count; ++i)
            quotations.push_back(all[i * all.size() / count]);
        return quotations;
    }

    /// What the writer chose for this part, or what the file holds ready; without either, a line
    /// that says so.
    void writePicks(const ReportPart &part)
    {
        std::vector<ReportPick> picks = part.picks;
        if (const auto held = m_context.picks.find(part.kind);
            picks.empty() && held != m_context.picks.end())
            picks = held->second;
        const auto fill = [this](const QString &text) { return m_narrative.fill(text, m_section); };
        if (picks.empty()) {
            ParagraphBlock paragraph;
            paragraph.text = {m_narrative.missing(pickName(part.kind), m_section,
                                                  ComposerText::tr("none has been chosen yet"))};
            m_document.blocks.emplace_back(paragraph);
        } else if (part.kind == Kind::KeyActions) {
            add(keyActionBlocks(picks, fill));
        } else if (part.kind == Kind::CaseStudies) {
            add(caseStudyBlocks(picks, part.columns, fill));
        } else {
            add(ombudsmanCaseBlocks(picks, fill));
        }
    }

    FigureSource &m_source;
    const ReportDefinition &m_definition;
    const ReportPeriod &m_period;
    const ReportContext &m_context;
    ReportScope m_scope;
    Narrative m_narrative;
    PrintedNotes m_notes;
    Document m_document;
    std::vector<PartNumber> m_numbers;
    int m_anchors = 0;
    QString m_section;
};

} // namespace

Result<Document> composeReport(FigureSource &source, const ReportDefinition &definition,
                               const ReportPeriod &period, const ReportContext &context,
                               const Progress &progress)
{
    const SpokenHere language(context.language);
    // What is not over yet ends on the day of the figures.
    const QDate day = context.asAtUtc.toLocalTime().date();
    const ReportPeriod ended = day.isValid() ? period.upTo(day) : period;
    return guarded([&] { return Composer(source, definition, ended, context).compose(progress); });
}

Result<Document> composePublicReport(TableEngine &engine, const ReportDefinition &definition,
                                     const ReportPeriod &period, const ReportContext &context,
                                     int threshold, const Progress &progress)
{
    const SpokenHere language(context.language);
    ReportContext named = context;
    named.copy = PaperCopy::Public;
    const auto ask = [&](FigureSource &source, const ReportPeriod &of) -> Result<void> {
        const auto noted = composeReport(source, definition, of, named, progress);
        return noted ? Result<void>() : Result<void>(noted.error());
    };
    const bool isQuarterly = definition.isQuarterly || period.throughQuarter < 4;
    return publicFigures(engine, {period, isQuarterly, threshold}, ask, progress)
        .and_then([&](const std::unique_ptr<PublicFigures> &figures) {
            return composeReport(*figures, definition, period, named, progress);
        });
}

} // namespace redress
