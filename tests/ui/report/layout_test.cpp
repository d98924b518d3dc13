// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdata.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/layout/textsetter.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>
#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Type = StructElement::Type;

Document paperOf(std::vector<Block> blocks)
{
    Document document;
    document.language = u"en-GB"_s;
    document.footer = u"Wexmoor"_s;
    document.blocks = std::move(blocks);
    return document;
}

TableBlock tableBlock(PaperTable table)
{
    return {u"Table 1"_s, u"table-1"_s, std::move(table), {}};
}

/// The nearest of \p type that holds the element, -1 if none does.
int enclosing(const PageLayout &layout, int element, Type type)
{
    while (element >= 0 && layout.elements[size_t(element)].type != type)
        element = layout.elements[size_t(element)].parent;
    return element;
}

/// On which pages each element of \p type has content.
std::map<int, QSet<int>> pagesOf(const PageLayout &layout, Type type)
{
    std::map<int, QSet<int>> pages;
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        for (const PageItem &item : layout.pages[page].items) {
            const int found = item.isContent() ? enclosing(layout, item.element, type) : -1;
            if (found >= 0)
                pages[found].insert(int(page));
        }
    }
    return pages;
}

/// What stands on the page for the second time: caption and head of a table that goes on.
QStringList repeatedTexts(const PaperPage &page, int block)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (item.block != block || item.element != PageItem::kRepeated || !item.text())
            continue;
        QString text;
        for (const PlacedRun &run : item.text()->runs)
            text += run.text;
        texts.append(text.trimmed());
    }
    return texts;
}

double topOf(const PaperPage &page, auto wanted)
{
    double top = page.size.height();
    for (const PageItem &item : page.items) {
        if (wanted(item))
            top = std::min(top, item.box().top());
    }
    return top;
}

/// Headings between paragraphs and tables of all lengths, so that pages end at every place.
Document restlessPaper(int seed)
{
    std::vector<Block> blocks;
    for (int i = 0; i < 24; ++i) {
        const int kind = (seed * 7 + i * 5) % 6;
        HeadingBlock title = heading(1 + i % 3, {}, u"Heading %1"_s.arg(i));
        title.anchor = u"h%1"_s.arg(i);
        blocks.emplace_back(title);
        if (kind == 0)
            blocks.emplace_back(heading(std::min(3, 2 + i % 3), {}, u"Below %1"_s.arg(i)));
        if (kind == 1)
            blocks.emplace_back(tableBlock(longTable(3 + (seed + i) % 17)));
        else if (kind == 2)
            blocks.emplace_back(trendChart(u"Figure 1"_s));
        else
            blocks.emplace_back(paragraph(words(20 + (seed * 31 + i * 17) % 140, seed + i)));
    }
    return paperOf(std::move(blocks));
}

struct NamedPaper {
    const char *name;
    Document (*make)();
};

class AnyPaper : public testing::TestWithParam<NamedPaper>
{};

Document wideTables()
{
    QStringList measures;
    for (int i = 1; i <= 40; ++i)
        measures.append(u"Measure %1 of the long list"_s.arg(i));
    return paperOf({tableBlock(ombudsmanTable()),
                    tableBlock(figuresTable({u"Education and Learning"_s, u"Highways"_s},
                                            {u"Q1"_s, u"Q2"_s, u"Q3"_s}, measures)),
                    tableBlock(wordsTable(30))});
}

} // namespace

TEST(TableLayout, SplitsNoRowOverTwoPages)
{
    for (const PaperTable &table : {longTable(200), wordsTable(90)}) {
        const PageLayout layout = layOut(paperOf({tableBlock(table)}));
        ASSERT_GE(layout.pages.size(), 4u);
        const auto rows = pagesOf(layout, Type::Row);
        EXPECT_EQ(rows.size(), table.rows.size() + table.head.size());
        for (const auto &[row, pages] : rows)
            EXPECT_EQ(pages.size(), 1) << "row " << row;
    }
}

TEST(TableLayout, RepeatsCaptionAndHeadOnEveryPageItGoesOnTo)
{
    const PageLayout layout = layOut(paperOf({tableBlock(longTable(200))}));
    ASSERT_GE(layout.pages.size(), 4u);
    EXPECT_TRUE(repeatedTexts(layout.pages.front(), 0).isEmpty());
    for (size_t i = 1; i < layout.pages.size(); ++i) {
        const PaperPage &page = layout.pages[i];
        EXPECT_EQ(repeatedTexts(page, 0),
                  QStringList({u"Table 1, continued from page %1: Complaints received by service, "
                               "2025-26"_s.arg(i),
                               u"Directorate"_s, u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"YTD"_s}));
        const double rows = topOf(page, [](const PageItem &item) { return item.isContent(); });
        for (const PageItem &item : page.items) {
            if (item.block == 0 && item.element == PageItem::kRepeated && item.text()) {
                EXPECT_LE(item.box().bottom(), rows + 1);
            }
        }
    }
}

/// A column that was made as wide as a word may come out narrower by what adding up loses.
TEST(TableLayout, DividesNoWordForAHairsbreadth)
{
    TextSetter setter;
    const PaperFont bold{.size = 200, .isBold = true};
    for (const QString &word : {u"Compliments"_s, u"Representations"_s, u"Ombudsman"_s}) {
        const double width = setter.width(word, bold) - 1e-6;
        EXPECT_EQ(setter.lines(word, bold, PaperInk::Text, width).size(), 1U) << word.toStdString();
        EXPECT_EQ(setter.lines(u"of "_s + word, bold, PaperInk::Text, width).size(), 2U)
            << word.toStdString();
    }
}

TEST(TableLayout, SaysItsHeadToAScreenReaderOnce)
{
    const PageLayout layout = layOut(paperOf({tableBlock(longTable(200))}));
    const auto heads = std::ranges::count_if(layout.elements, [](const StructElement &element) {
        return element.scope == StructElement::Scope::Column;
    });
    EXPECT_EQ(heads, 6);
}

TEST(TableLayout, KeepsAShortTableWhole)
{
    int moved = 0;
    for (int lines = 20; lines < 56; ++lines) {
        std::vector<Block> blocks;
        blocks.reserve(size_t(lines) + 1);
        for (int i = 0; i < lines; ++i)
            blocks.emplace_back(paragraph(u"A line."_s));
        blocks.emplace_back(tableBlock(longTable(8)));
        const PageLayout layout = layOut(paperOf(std::move(blocks)));
        const auto tables = pagesOf(layout, Type::Table);
        ASSERT_EQ(tables.size(), 1u);
        EXPECT_EQ(tables.begin()->second.size(), 1) << lines;
        moved += tables.begin()->second.contains(1) ? 1 : 0;
    }
    EXPECT_GT(moved, 5);
    EXPECT_LT(moved, 36);
}

/// What fits on one page breaks where keeping it whole would leave more than about a third white.
TEST(TableLayout, BreaksWhatAPageHoldsOnlyRatherThanLeavingAThirdOfAPageWhite)
{
    const QRectF body = PaperFormat{}.body(false);
    int broken = 0;
    int moved = 0;
    for (const int rows : {14, 22, 30}) {
        ASSERT_EQ(layOut(paperOf({tableBlock(longTable(rows))})).pages.size(), 1U) << rows;
        for (int lines = 4; lines < 48; ++lines) {
            std::vector<Block> blocks;
            for (int i = 0; i < lines; ++i)
                blocks.emplace_back(paragraph(u"A line."_s));
            blocks.emplace_back(heading(2, {}, u"Between"_s)); // so that no line leads to it
            blocks.emplace_back(tableBlock(longTable(rows)));
            const PageLayout layout = layOut(paperOf(std::move(blocks)));
            const auto pages = pagesOf(layout, Type::Table).begin()->second;
            const QRectF last = blockBox(layout.pages[0], lines - 1);
            if (last.isEmpty())
                continue; // The lines alone fill more than a page.
            const double white = body.bottom() - last.bottom();
            if (pages.size() > 1) {
                EXPECT_GT(white, body.height() / 3) << rows << " rows after " << lines;
                ++broken;
            } else if (!pages.contains(0)) {
                EXPECT_LT(white, body.height() * 0.4) << rows << " rows after " << lines;
                ++moved;
            }
        }
    }
    EXPECT_GT(broken, 10);
    EXPECT_GT(moved, 10);
}

TEST(PageLayoutRules, KeepAShortParagraphWithTheFigureThatItLeadsTo)
{
    int carried = 0;
    for (int lines = 10; lines < 40; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.emplace_back(paragraph(u"A line."_s));
        ParagraphBlock leading = paragraph(words(30));
        TextRun named;
        named.text = u" Figure 1"_s;
        named.link = u"#figure-1"_s;
        leading.text.push_back(named);
        ChartBlock chart = trendChart(u"Figure 1"_s);
        chart.anchor = u"figure-1"_s;
        blocks.emplace_back(leading);
        blocks.emplace_back(chart);
        const PageLayout layout = layOut(paperOf(std::move(blocks)));
        for (const PaperPage &page : layout.pages)
            EXPECT_EQ(blockBox(page, lines).isEmpty(), blockBox(page, lines + 1).isEmpty())
                << lines;
        carried += !blockBox(layout.pages[0], lines).isEmpty() ? 0 : 1;
    }
    EXPECT_GT(carried, 5);
    EXPECT_LT(carried, 30);
}

TEST(TableLayout, TurnsThePageForATableOfTwentyEightFigures)
{
    const PageLayout layout = layOut(
        paperOf({paragraph(u"Before."_s), tableBlock(ombudsmanTable()), paragraph(u"After."_s)}));
    ASSERT_EQ(layout.pages.size(), 3u);
    EXPECT_GT(layout.pages[1].size.width(), layout.pages[1].size.height());
    for (const size_t upright : {0u, 2u})
        EXPECT_LT(layout.pages[upright].size.width(), layout.pages[upright].size.height());
    const auto rows = pagesOf(layout, Type::Row);
    EXPECT_EQ(rows.size(), 10u); // two of the head, seven directorates, the total
}

TEST(TableLayout, SplitsWhatNoPageHoldsAndRepeatsTheNamesOfTheRows)
{
    const PageLayout layout = layOut(wideTables());
    QStringList captions;
    int names = 0;
    for (const PaperPage &page : layout.pages) {
        for (const QString &text : repeatedTexts(page, 1)) {
            if (text.contains(u"part"_s))
                captions.append(text);
            names += text == u"Education and Learning"_s ? 1 : 0;
        }
    }
    EXPECT_GE(captions.size(), 2) << "parts after the first";
    EXPECT_EQ(names, captions.filter(QRegularExpression(u"part \\d+ of \\d+$"_s)).size());
    const auto isCell = [](const StructElement &e) { return e.type == Type::DataCell; };
    const auto rows = ombudsmanTable().rows.size() * 28 + size_t(3) * 120 + size_t(30) * 3;
    EXPECT_EQ(size_t(std::ranges::count_if(layout.elements, isCell)), rows);
}

TEST(PageLayoutRules, LeaveNoHeadingAloneAtTheFoot)
{
    int headings = 0;
    int carried = 0; // to the next page, since what follows would not have fitted
    for (int seed = 0; seed < 40; ++seed) {
        const Document document = restlessPaper(seed);
        const PageLayout layout = layOut(document);
        for (const Bookmark &bookmark : layout.bookmarks) {
            ++headings;
            const PaperPage &page = layout.pages[size_t(bookmark.place.page)];
            int next = bookmark.block + 1;
            while (std::holds_alternative<HeadingBlock>(document.blocks[size_t(next)]))
                ++next;
            EXPECT_FALSE(blockBox(page, next).isEmpty())
                << "seed " << seed << ", " << bookmark.text.toStdString();
            const double first = topOf(page, [](const PageItem &item) { return item.isContent(); });
            carried += bookmark.place.page > 0 && bookmark.place.y <= first + 1 ? 1 : 0;
        }
    }
    EXPECT_GT(headings, 900);
    EXPECT_GT(carried, 20);
}

TEST(PageLayoutRules, NumberEveryPage)
{
    const PageLayout layout = layOut(committeePaper());
    ASSERT_GE(layout.pages.size(), 6u);
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        EXPECT_TRUE(pageText(layout.pages[i])
                        .contains(u"Page %1 of %2"_s.arg(i + 1).arg(layout.pages.size())));
    }
}

TEST_P(AnyPaper, IsNowhereWiderThanItsText)
{
    const PaperFormat format;
    const PageLayout layout = layOut(GetParam().make());
    size_t lines = 0;
    for (const PaperPage &page : layout.pages) {
        const bool isLandscape = page.size.width() > page.size.height();
        const QRectF body = format.body(isLandscape);
        for (const PageItem &item : page.items) {
            const QRectF box = item.box();
            EXPECT_GE(box.left(), body.left() - 1);
            EXPECT_LE(box.right(), body.right() + 1);
            EXPECT_GE(box.top(), 0);
            EXPECT_LE(box.bottom(), page.size.height());
            if (item.isContent()) {
                EXPECT_LE(box.bottom(), body.bottom() + 1);
            }
            lines += item.text() ? 1 : 0;
        }
    }
    EXPECT_GT(lines, 100u);
}

TEST_P(AnyPaper, LaysNoWordOverAnother)
{
    const PageLayout layout = layOut(GetParam().make());
    size_t compared = 0;
    for (const PaperPage &page : layout.pages) {
        std::map<int, std::vector<QRectF>> byLine;
        for (const PageItem &item : page.items) {
            const TextLine *line = item.text();
            if (!line || line->isTurned || line->runs.empty())
                continue;
            // The width of the words themselves, measured anew.
            double width = 0;
            for (const PlacedRun &run : line->runs)
                width = std::max(
                    width,
                    run.x + QFontMetricsF(qtFont(run.font)).horizontalAdvance(run.text.trimmed()));
            byLine[int(line->origin.y())].push_back({line->origin.x(), 0, width, 1});
        }
        for (auto &[y, spans] : byLine) {
            std::ranges::sort(spans, {}, [](const QRectF &span) { return span.left(); });
            for (size_t i = 1; i < spans.size(); ++i, ++compared)
                EXPECT_LT(spans[i - 1].right(), spans[i].left() + 1) << "at " << y;
        }
    }
    EXPECT_GT(compared, 100u);
}

INSTANTIATE_TEST_SUITE_P(Papers, AnyPaper,
                         testing::Values(NamedPaper{"committee", &committeePaper},
                                         NamedPaper{"wide", &wideTables},
                                         NamedPaper{"large", [] { return largePaper(4); }}),
                         [](const auto &paper) { return std::string(paper.param.name); });

} // namespace redress
