// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout.h"

#include "ui/report/layout/chartblock.h"
#include "ui/report/layout/flow.h"
#include "ui/report/layout/pagemaker.h"
#include "ui/report/layout/pagereferences.h"
#include "ui/report/layout/paginator.h"
#include "ui/report/layout/panelblocks.h"
#include "ui/report/layout/pictures.h"
#include "ui/report/layout/tableblock.h"
#include "ui/report/layout/textblocks.h"

#include <algorithm>

namespace redress {

namespace {

constexpr double kRangeRoom = 1300; ///< For "118 to 121", with a dash, in the contents.
constexpr int kMostRounds = 4;      ///< A number that grows by a digit may move what it leads to.

constexpr size_t kShortParagraph = 6; ///< Lines that stay together with what they lead to.

/// Whether the paragraph names what follows it: "Figure 2 shows ...".
bool leadsTo(const ParagraphBlock &paragraph, const QString &anchor)
{
    return !anchor.isEmpty() && std::ranges::any_of(paragraph.text, [&](const TextRun &run) {
        return run.link == u'#' + anchor;
    });
}

/// The paragraph from strip \p first on stays with the figure that it leads to, if it is short,
/// else its end does; with a table where that leaves no gap.
void keepWithWhatFollows(Flow &flow, size_t first, const ParagraphBlock &paragraph,
                         const Block &next)
{
    const auto *chart = std::get_if<ChartBlock>(&next);
    const auto *table = std::get_if<TableBlock>(&next);
    if (!leadsTo(paragraph, chart ? chart->anchor : table ? table->anchor : QString()))
        return;
    for (size_t i = first; i < flow.strips.size(); ++i) {
        Strip &strip = flow.strips[i];
        strip.prefersNext = true;
        strip.keepsWithNext =
            strip.keepsWithNext || (chart && flow.strips.size() - first <= kShortParagraph);
    }
    if (chart)
        flow.keepLastWithNext();
}

struct SetBlock {
    Flow &flow;
    const Document &document;

    void operator()(const HeadingBlock &block) const { addHeading(flow, block); }
    void operator()(const ParagraphBlock &block) const { addParagraph(flow, block); }
    void operator()(const ListBlock &block) const { addList(flow, block); }
    void operator()(const FactsBlock &block) const { addFacts(flow, block); }
    void operator()(const TableBlock &block) const
    {
        addTable(flow, block, referenceOf(block, size_t(flow.block)));
    }
    void operator()(const ChartBlock &block) const { addChart(flow, block); }
    void operator()(const QuotationBlock &block) const { addQuotation(flow, block); }
    void operator()(const PanelsBlock &block) const { addPanels(flow, block); }
    void operator()(const SideBySideBlock &block) const { addSideBySide(flow, block); }
    void operator()(const ContentsBlock &) const { addContents(flow, document); }
    void operator()(const PageBreakBlock &) const { flow.breakPage(); }

    /// Figures that stand beneath a chart are the chart's.
    FigureReference referenceOf(const TableBlock &block, size_t place) const
    {
        if (block.filled && !block.number.isEmpty())
            return {FigureReference::In::Table, numberInLabel(block.number), 0, 0};
        const auto *chart =
            place > 0 ? std::get_if<ChartBlock>(&document.blocks[place - 1]) : nullptr;
        if (chart && block.number.isEmpty() && !block.table.rows.empty())
            return {FigureReference::In::Chart, numberInLabel(chart->number), 0, 0};
        return {};
    }
};

PageLayout setOnPages(const Document &document, const PaperFormat &format,
                      const Enclosures &enclosures)
{
    Flow flow{format, &document.footnotes};
    flow.numberRoom = enclosures.empty() ? flow.numberRoom : kRangeRoom;
    const bool hasCover = addCover(flow, document);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        flow.block = int(i);
        const auto enclosed = enclosures.find(int(i));
        if (enclosed == enclosures.end()) {
            const size_t first = flow.strips.size();
            std::visit(SetBlock{flow, document}, document.blocks[i]);
            const auto *paragraph = std::get_if<ParagraphBlock>(&document.blocks[i]);
            if (paragraph && i + 1 < document.blocks.size())
                keepWithWhatFollows(flow, first, *paragraph, document.blocks[i + 1]);
            continue;
        }
        turnFor(flow, enclosed->second);
        std::visit(SetBlock{flow, document}, document.blocks[i]);
        addPictures(flow, enclosed->second);
    }
    flow.block = -1;
    const double gain = hasCover ? format.bodyTop - format.headMargin : 0;
    const auto plans = paginate(flow.strips, format, gain);
    return PageMaker(flow, document, format, hasCover).make(plans);
}

} // namespace

PageLayout layOut(const Document &document, const PaperFormat &format, const Enclosures &enclosures)
{
    registerPaperFonts();
    PageLayout layout = setOnPages(document, format, enclosures);
    const bool isNaming = namesPages(document);
    // Text that names pages is set again until the pages are those that it names.
    for (int round = 0; isNaming && round < kMostRounds; ++round) {
        const QHash<QString, PaperPlace> named = layout.anchors;
        layout = setOnPages(withPages(document, named), format, enclosures);
        if (standOnTheSamePages(named, layout.anchors))
            break;
    }
    return layout;
}

} // namespace redress
