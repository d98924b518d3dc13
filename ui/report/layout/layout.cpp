// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout.h"

#include "ui/report/layout/chartblock.h"
#include "ui/report/layout/flow.h"
#include "ui/report/layout/pagemaker.h"
#include "ui/report/layout/paginator.h"
#include "ui/report/layout/panelblocks.h"
#include "ui/report/layout/tableblock.h"
#include "ui/report/layout/textblocks.h"

namespace redress {

namespace {

struct SetBlock {
    Flow &flow;
    const Document &document;

    void operator()(const HeadingBlock &block) const { addHeading(flow, block); }
    void operator()(const ParagraphBlock &block) const { addParagraph(flow, block); }
    void operator()(const ListBlock &block) const { addList(flow, block); }
    void operator()(const FactsBlock &block) const { addFacts(flow, block); }
    void operator()(const TableBlock &block) const { addTable(flow, block); }
    void operator()(const ChartBlock &block) const { addChart(flow, block); }
    void operator()(const QuotationBlock &block) const { addQuotation(flow, block); }
    void operator()(const PanelsBlock &block) const { addPanels(flow, block); }
    void operator()(const SideBySideBlock &block) const { addSideBySide(flow, block); }
    void operator()(const ContentsBlock &) const { addContents(flow, document); }
    void operator()(const PageBreakBlock &) const { flow.breakPage(); }
};

} // namespace

PageLayout layOut(const Document &document, const PaperFormat &format)
{
    registerPaperFonts();
    Flow flow{format, &document.footnotes};
    const bool hasCover = addCover(flow, document);
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        flow.block = int(i);
        std::visit(SetBlock{flow, document}, document.blocks[i]);
    }
    flow.block = -1;
    const double gain = hasCover ? format.bodyTop - format.headMargin : 0;
    const auto plans = paginate(flow.strips, format, gain);
    return PageMaker(flow, document, format, hasCover).make(plans);
}

} // namespace redress
