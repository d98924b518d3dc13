// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/pagereferences.h"

#include "core/report/kept/blocktexts.h"
#include "core/report/printedwords.h"

#include <algorithm>

namespace redress {

namespace {

bool namesPage(const TextRun &run)
{
    return run.page != TextRun::Page::None;
}

/// Puts the numbers of pages into the text of blocks.
struct Numberer {
    const QHash<QString, PaperPlace> &places;

    void number(RichText &text) const
    {
        for (TextRun &run : text) {
            const auto place = namesPage(run) ? places.constFind(run.link.mid(1)) : places.cend();
            if (place == places.cend())
                continue;
            const QString page = paperwords::pageReference(QString::number(place->page + 1));
            run.text = run.page == TextRun::Page::Alone
                           ? page
                           : paperwords::referenceWithPage(run.text, page);
        }
    }
    void operator()(ParagraphBlock &block) const { number(block.text); }
    void operator()(ListBlock &block) const
    {
        for (RichText &item : block.items)
            number(item);
    }
    void operator()(FactsBlock &block) const
    {
        for (FactsBlock::Fact &fact : block.facts)
            number(fact.text);
    }
    void operator()(PanelsBlock &block) const
    {
        for (PanelsBlock::Panel &panel : block.panels) {
            number(panel.figure);
            number(panel.text);
        }
    }
    void operator()(SideBySideBlock &block) const
    {
        for (SideBySideBlock::Side &side : block.sides) {
            for (SideBySideBlock::Content &content : side.content)
                std::visit(*this, content);
        }
    }
    void operator()(auto &) const {}
};

} // namespace

bool namesPages(const Document &document)
{
    const auto isNaming = [](const RichText &text) { return std::ranges::any_of(text, namesPage); };
    const auto inBlock = [&](const Block &block) {
        return std::ranges::any_of(textsOf(block), isNaming);
    };
    const auto inNote = [&](const PaperFootnote &note) { return isNaming(note.text); };
    return std::ranges::any_of(document.blocks, inBlock) ||
           std::ranges::any_of(document.footnotes, inNote);
}

Document withPages(Document document, const QHash<QString, PaperPlace> &places)
{
    const Numberer numberer{places};
    for (Block &block : document.blocks)
        std::visit(numberer, block);
    for (PaperFootnote &note : document.footnotes)
        numberer.number(note.text);
    return document;
}

bool standOnTheSamePages(const QHash<QString, PaperPlace> &before,
                         const QHash<QString, PaperPlace> &after)
{
    for (auto place = before.cbegin(); place != before.cend(); ++place) {
        const auto now = after.constFind(place.key());
        if (now == after.cend() || now->page != place->page)
            return false;
    }
    return before.size() == after.size();
}

} // namespace redress
