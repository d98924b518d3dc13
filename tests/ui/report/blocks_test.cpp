// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that stand beside each other, and notes at the foot of the page: where they stand, and how
// they are read.
#include "tests/support/testdata.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/pdfwriter.h"

#include <qpdf/QPDF.hh>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Type = StructElement::Type;

Document paperOf(std::vector<Block> blocks)
{
    Document document;
    document.title = u"A paper"_s;
    document.language = u"en-GB"_s;
    document.footer = u"Wexmoor"_s;
    document.blocks = std::move(blocks);
    return document;
}

PanelsBlock panels(int count)
{
    PanelsBlock block;
    for (int i = 0; i < count; ++i)
        block.panels.push_back({plain(QString::number(20 + i)), plain(words(8 + 9 * i, i))});
    return block;
}

SideBySideBlock sides(int wordsLeft, int wordsRight)
{
    ListBlock actions;
    actions.items = {plain(words(wordsRight, 5)), plain(words(wordsRight, 6))};
    SideBySideBlock block;
    block.sides.push_back({u"What happened"_s, {paragraph(words(wordsLeft, 3))}});
    block.sides.push_back({u"What we did"_s, {actions}});
    return block;
}

std::vector<QRectF> groundsOf(const PaperPage &page, PaperInk ink)
{
    std::vector<QRectF> rects;
    for (const PageItem &item : page.items) {
        if (const auto *ground = std::get_if<Ground>(&item.shape); ground && ground->ink == ink)
            rects.push_back(ground->rect);
    }
    return rects;
}

int countOf(const PageLayout &layout, Type type)
{
    return int(std::ranges::count(layout.elements, type, &StructElement::type));
}

/// What stands in the element and below it, as it is read.
QString textIn(const PageLayout &layout, int element)
{
    QString text;
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            const TextLine *line = item.text();
            if (!line || !item.isContent())
                continue;
            for (const PlacedRun &run : line->runs) {
                int at = run.element;
                while (at >= 0 && at != element)
                    at = layout.elements[size_t(at)].parent;
                if (at == element)
                    text += run.text;
            }
        }
    }
    return text;
}

Document paperWithNotes(int before)
{
    std::vector<Block> blocks;
    for (int i = 0; i < before; ++i)
        blocks.emplace_back(paragraph(words(70, i)));
    ParagraphBlock marked = paragraph(u"Costs of three years"_s);
    TextRun mark;
    mark.text = u"1"_s;
    mark.role = TextRun::Role::FootnoteMark;
    mark.footnote = 0;
    marked.text.push_back(mark);
    marked.text.push_back(plain(u" are below."_s).front());
    blocks.emplace_back(marked);
    Document document = paperOf(std::move(blocks));
    document.footnotes.push_back({u"1"_s, plain(u"Rounded up to the next ten pounds."_s)});
    return document;
}

} // namespace

TEST(SummaryPanels, StandTwoInARowAlikeHighAndAreReadAsAList)
{
    const PageLayout layout = layOut(paperOf({panels(5)}));
    ASSERT_EQ(layout.pages.size(), 1U);
    const std::vector<QRectF> boxes = groundsOf(layout.pages.front(), PaperInk::AccentBox);
    ASSERT_EQ(boxes.size(), 5U);
    EXPECT_EQ(boxes[0].top(), boxes[1].top());
    EXPECT_EQ(boxes[0].height(), boxes[1].height());
    EXPECT_LT(boxes[0].right(), boxes[1].left());
    EXPECT_LT(boxes[1].bottom(), boxes[2].top());
    EXPECT_EQ(boxes[4].left(), boxes[0].left());
    for (const PageItem &item : layout.pages.front().items) {
        if (item.block != 0 || !item.text())
            continue;
        EXPECT_TRUE(std::ranges::any_of(boxes, [&](const QRectF &box) {
            return box.contains(item.text()->box);
        })) << "text beside its panel";
    }
    EXPECT_EQ(countOf(layout, Type::List), 1);
    EXPECT_EQ(countOf(layout, Type::ListItem), 5);
    const auto item = std::ranges::find(layout.elements, Type::ListItem, &StructElement::type);
    EXPECT_TRUE(textIn(layout, int(item - layout.elements.begin())).startsWith(u"20"_s));
}

/// A row of panels is never divided between pages.
TEST(SummaryPanels, GoToTheNextPageRowByRow)
{
    std::vector<Block> blocks;
    for (int i = 0; i < 7; ++i)
        blocks.emplace_back(paragraph(words(75, i)));
    blocks.emplace_back(panels(8));
    const PageLayout layout = layOut(paperOf(std::move(blocks)));
    ASSERT_GE(layout.pages.size(), 2U);
    size_t boxes = 0;
    for (const PaperPage &page : layout.pages) {
        const auto found = groundsOf(page, PaperInk::AccentBox);
        EXPECT_EQ(found.size() % 2, 0U);
        boxes += found.size();
        for (const QRectF &box : found)
            EXPECT_LE(box.bottom(), PaperFormat().body(false).bottom() + 1);
    }
    EXPECT_EQ(boxes, 8U);
}

TEST(ColumnsSideBySide, AreBoxedAndReadOneAfterTheOther)
{
    const PageLayout layout = layOut(paperOf({heading(2, {}, u"Robin's story"_s), sides(60, 12)}));
    const std::vector<QRectF> boxes = groundsOf(layout.pages.front(), PaperInk::Box);
    ASSERT_EQ(boxes.size(), 2U);
    EXPECT_EQ(boxes[0].height(), boxes[1].height());
    EXPECT_LT(boxes[0].right(), boxes[1].left());
    const QString text = pageText(layout.pages.front());
    EXPECT_LT(text.indexOf(u"What happened"_s), text.indexOf(words(60, 3).left(12)));
    EXPECT_LT(text.indexOf(words(60, 3).left(12)), text.indexOf(u"What we did"_s));
    // The titles are headings beneath that of the paper.
    EXPECT_EQ(countOf(layout, Type::Heading1), 1);
    EXPECT_EQ(countOf(layout, Type::Heading2), 2);
}

TEST(ColumnsSideBySide, StandBelowEachOtherWhereNoPageCouldHoldThem)
{
    const PageLayout layout = layOut(paperOf({sides(900, 12)}));
    ASSERT_GE(layout.pages.size(), 2U);
    QString text;
    for (const PaperPage &page : layout.pages) {
        text += pageText(page);
        for (const PageItem &item : page.items) {
            if (item.block == 0) {
                EXPECT_LE(item.box().bottom(), PaperFormat().body(false).bottom() + 1);
            }
        }
    }
    EXPECT_EQ(text.count(u"What we did"_s), 1);
    // Each word is there once: nothing is left of the columns that were tried.
    EXPECT_EQ(text.simplified().count(words(900, 3).right(20).simplified()), 1);
    EXPECT_EQ(countOf(layout, Type::ListItem), 2);
}

TEST(FootnoteOnPaper, StandsAtTheFootOfThePageOfItsMark)
{
    for (const int before : {0, 3, 8, 9, 10, 11, 12}) {
        const PageLayout layout = layOut(paperWithNotes(before));
        const double bottom = PaperFormat().body(false).bottom();
        int found = 0;
        for (const PaperPage &page : layout.pages) {
            const QString text = pageText(page);
            const bool hasMark = text.contains(u"Costs of three years"_s);
            EXPECT_EQ(text.contains(u"Rounded up"_s), hasMark) << before;
            found += hasMark ? 1 : 0;
            double lowest = 0;
            double noteTop = bottom;
            for (const PageItem &item : page.items) {
                const TextLine *line = item.text();
                if (!line || !item.isContent())
                    continue;
                const bool isNote = line->runs.front().font.size == 180;
                if (isNote)
                    noteTop = std::min(noteTop, line->box.top());
                else
                    lowest = std::max(lowest, line->box.bottom());
                EXPECT_LE(line->box.bottom(), bottom + 1) << before;
            }
            EXPECT_LT(lowest, noteTop + 1) << "text under the notes, " << before;
        }
        EXPECT_EQ(found, 1) << before;
        EXPECT_TRUE(layout.anchors.contains(u"footnote-1"_s));
    }
}

TEST(FootnoteOnPaper, IsTaggedAsANoteWithAnIdentityAndLinkedFromItsMark)
{
    const PageLayout layout = layOut(paperWithNotes(1));
    ASSERT_EQ(countOf(layout, Type::Note), 1);
    const auto note = std::ranges::find(layout.elements, Type::Note, &StructElement::type);
    EXPECT_EQ(textIn(layout, int(note - layout.elements.begin())).simplified(),
              u"1 Rounded up to the next ten pounds."_s);
    EXPECT_EQ(layout.elements[size_t(note->parent)].type, Type::Paragraph);

    const auto bytes = pdfBytes(layout);
    ASSERT_TRUE(bytes);
    QPDF file;
    file.processMemoryFile("test", bytes->constData(), size_t(bytes->size()));
    QPDFObjectHandle tree = file.getRoot().getKey("/StructTreeRoot").getKey("/IDTree");
    ASSERT_TRUE(tree.isDictionary());
    QPDFObjectHandle names = tree.getKey("/Kids").getArrayItem(0).getKey("/Names");
    ASSERT_EQ(names.getArrayNItems(), 2);
    QPDFObjectHandle element = names.getArrayItem(1);
    EXPECT_TRUE(element.getKey("/S").isNameAndEquals("/Note"));
    EXPECT_EQ(element.getKey("/ID").getStringValue(), names.getArrayItem(0).getStringValue());
    QPDFObjectHandle page = file.getAllPages().front();
    QPDFObjectHandle annotations = page.getKey("/Annots");
    ASSERT_EQ(annotations.getArrayNItems(), 1);
    EXPECT_TRUE(annotations.getArrayItem(0).hasKey("/Dest"));
}

TEST(BannerHeading, StandsOnABandWithItsNumberAboveIt)
{
    HeadingBlock banner = heading(1, u"Appendix 1"_s, u"Annual review"_s);
    banner.look = HeadingBlock::Look::Banner;
    const PageLayout layout = layOut(paperOf({banner, paragraph(words(20))}));
    const std::vector<QRectF> bands = groundsOf(layout.pages.front(), PaperInk::Banner);
    ASSERT_EQ(bands.size(), 1U) << "no seam";
    EXPECT_EQ(bands.front().width(), PaperFormat().body(false).width());
    double number = 0;
    double title = 0;
    for (const PageItem &item : layout.pages.front().items) {
        if (item.block != 0 || !item.text())
            continue;
        EXPECT_TRUE(bands.front().contains(item.text()->box));
        EXPECT_EQ(item.text()->runs.front().ink, PaperInk::OnBanner);
        const bool isNumber = item.text()->runs.front().text.startsWith(u"Appendix"_s);
        (isNumber ? number : title) = item.text()->box.top();
    }
    EXPECT_LT(number, title);
    ASSERT_EQ(layout.bookmarks.size(), 1U);
    EXPECT_EQ(layout.bookmarks.front().text, u"Appendix 1 Annual review"_s);
}

TEST(ListOnPaper, LeavesNoItemAloneAndStandsUnderANumberedParagraph)
{
    for (int before = 20; before < 40; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.emplace_back(paragraph(u"A line."_s));
        ListBlock list;
        for (int i = 0; i < 5; ++i)
            list.items.push_back(plain(u"item %1"_s.arg(i)));
        blocks.emplace_back(list);
        const PageLayout layout = layOut(paperOf(std::move(blocks)));
        for (const PaperPage &page : layout.pages)
            EXPECT_NE(pageText(page).count(u"item "_s), 1) << before;
    }
    ParagraphBlock numbered = paragraph(u"That:"_s);
    numbered.number = u"1.1"_s;
    ListBlock list;
    list.items = {plain(u"first"_s)};
    const PageLayout layout = layOut(paperOf({numbered, list}));
    double paragraphAt = 0;
    double bulletAt = 0;
    for (const PageItem &item : layout.pages.front().items) {
        if (!item.text() || item.block < 0)
            continue;
        if (item.text()->runs.front().text.startsWith(u"That"_s))
            paragraphAt = item.text()->origin.x();
        if (item.text()->runs.front().text.startsWith(u'\u2022'))
            bulletAt = item.text()->origin.x();
    }
    EXPECT_GT(bulletAt, paragraphAt);
}

} // namespace redress
