// SPDX-License-Identifier: GPL-3.0-or-later
// What text says of pages, by which reference a figure of a page is found, and charts that are set
// lower to stand where there is nearly room for them.
#include "core/exchange/html/paperhtml.h"
#include "tests/support/testdata.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/odt/odtbody.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Where a chart stands on its page; height and page.
struct ChartPlace {
    int page = -1;
    double height = 0;
};

ChartPlace chartOf(const PageLayout &layout)
{
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        for (const PageItem &item : layout.pages[page].items) {
            if (const auto *chart = std::get_if<PlacedChart>(&item.shape))
                return {int(page), chart->rect.height()};
        }
    }
    return {};
}

/// A chart below so many lines of text.
ChartPlace chartBelow(int lines)
{
    Document document;
    document.title = u"A paper"_s;
    for (int i = 0; i < lines; ++i)
        document.blocks.emplace_back(paragraph(u"A line."_s));
    document.blocks.emplace_back(trendChart(u"Figure 1"_s));
    return chartOf(layOut(document));
}

} // namespace

TEST(PageReference, SaysThePageOnWhichItsTargetStands)
{
    const PageLayout layout = layOut(paperWithReferences(1));
    ASSERT_EQ(layout.pages.size(), 4U);
    EXPECT_TRUE(pageText(layout.pages[0]).contains(u"See section 2 (page 3) and page 4."_s))
        << pageText(layout.pages[0]).toStdString();
    const PageLayout longer = layOut(paperWithReferences(11));
    EXPECT_TRUE(pageText(longer.pages[0]).contains(u"section 2 (page 13) and page 14."_s));
}

TEST(PageReference, IsTheNameOfItsTargetWhereThereAreNoPages)
{
    const QString html = QString::fromUtf8(paperAsHtml(paperWithReferences(1)));
    EXPECT_TRUE(html.contains(u">section 2</a> and <a href=\"#paragraph-one\">paragraph 2.1</a>"_s))
        << html.mid(html.indexOf(u"See "_s), 300).toStdString();
    EXPECT_TRUE(html.contains(u"<p id=\"paragraph-one\">"_s));
}

TEST(PageReference, IsAFieldOfTheWordProcessor)
{
    const QString body =
        QString::fromUtf8(odt::writeBody(paperWithReferences(1), {}).content).simplified();
    EXPECT_TRUE(body.contains(u"section 2 (page <text:bookmark-ref text:reference-format=\"page\" "
                              "text:ref-name=\"target\">"_s))
        << body.mid(body.indexOf(u"See "_s), 400).toStdString();
    EXPECT_TRUE(body.contains(u"<text:bookmark-start text:name=\"paragraph-one\"/>"_s));
}

TEST(FigureOnThePage, KnowsItsReference)
{
    TableBlock block;
    block.number = u"Table 3"_s;
    block.table = figuresTable({u"Roads"_s, u"Homes"_s}, {}, {u"Q1"_s, u"Q2"_s});
    block.filled = std::make_shared<const FilledTable>();
    Document document;
    document.title = u"A paper"_s;
    document.blocks = {block};
    QStringList references;
    const PageLayout layout = layOut(document);
    for (const PageItem &item : layout.pages.front().items) {
        for (const PlacedRun &run : item.text() ? item.text()->runs : std::vector<PlacedRun>()) {
            if (!run.figure.isEmpty())
                references.append(run.figure);
        }
    }
    EXPECT_EQ(references,
              (QStringList{u"T3.1a"_s, u"T3.1b"_s, u"T3.2a"_s, u"T3.2b"_s, u"T3.3a"_s, u"T3.3b"_s}))
        << "and the total";
}

TEST(ChartOnPaper, IsSetLowerWhereThereIsNearlyRoomForIt)
{
    const ChartPlace whole = chartBelow(1);
    ASSERT_EQ(whole.page, 0);
    ChartPlace last = whole;
    int lowered = 0;
    for (int lines = 2; lines < 60 && last.page == 0; ++lines) {
        last = chartBelow(lines);
        lowered += last.page == 0 && last.height < whole.height - 1 ? 1 : 0;
        EXPECT_GE(last.height, whole.height * 0.6) << lines;
    }
    EXPECT_GT(lowered, 0);
    EXPECT_EQ(last.page, 1);
    EXPECT_NEAR(last.height, whole.height, 1) << "on a page with room it has its own height";
}

} // namespace redress
