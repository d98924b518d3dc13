// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as libqpdf reads it.
#include "tests/support/testdata.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/chartpage.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdfwriter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Pdf {
    QByteArray bytes;
    QPDF file;

    explicit Pdf(const PageLayout &layout)
    {
        const auto made = pdfBytes(layout);
        EXPECT_TRUE(made.has_value());
        bytes = made.value_or(QByteArray());
        file.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
    }

    QPDFObjectHandle root() { return file.getRoot(); }
};

/// Walks the structure in the order of reading.
void walk(const QPDFObjectHandle &node, auto &&visit)
{
    QPDFObjectHandle element = node;
    if (!element.isDictionary())
        return;
    if (element.hasKey("/S"))
        visit(element);
    QPDFObjectHandle kids = element.getKey("/K");
    if (kids.isDictionary())
        walk(kids, visit);
    if (kids.isArray()) {
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            walk(kids.getArrayItem(i), visit);
    }
}

std::vector<QPDFObjectHandle> elementsOf(Pdf &pdf, const char *type)
{
    std::vector<QPDFObjectHandle> found;
    walk(pdf.root().getKey("/StructTreeRoot"), [&](QPDFObjectHandle element) {
        if (element.getKey("/S").isNameAndEquals(type))
            found.push_back(element);
    });
    return found;
}

/// The attribute of a structure element, from its one dictionary or list of them.
QPDFObjectHandle attribute(QPDFObjectHandle element, const char *name)
{
    QPDFObjectHandle attributes = element.getKey("/A");
    if (!attributes.isArray())
        return attributes.isDictionary() ? attributes.getKey(name) : QPDFObjectHandle::newNull();
    for (int i = 0; i < attributes.getArrayNItems(); ++i) {
        if (attributes.getArrayItem(i).hasKey(name))
            return attributes.getArrayItem(i).getKey(name);
    }
    return QPDFObjectHandle::newNull();
}

std::string contentOf(QPDFObjectHandle page)
{
    const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

} // namespace

TEST(Pdf, SaysTitleLanguageAndThatItIsTagged)
{
    Pdf pdf(layOut(committeePaper()));
    EXPECT_EQ(pdf.root().getKey("/Lang").getUTF8Value(), "en-GB");
    EXPECT_TRUE(pdf.root().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    EXPECT_TRUE(pdf.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    EXPECT_EQ(pdf.file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value(),
              "Customer feedback");
    const auto metadata = pdf.root().getKey("/Metadata").getStreamData();
    const std::string xmp(reinterpret_cast<const char *>(metadata->getBuffer()),
                          metadata->getSize());
    EXPECT_THAT(xmp, testing::HasSubstr("<pdfuaid:part>1</pdfuaid:part>"));
    EXPECT_THAT(xmp, testing::HasSubstr("Customer feedback"));
    EXPECT_FALSE(pdf.file.anyWarnings());
}

TEST(Pdf, LeavesNothingOutsideTags)
{
    const PageLayout layout = layOut(committeePaper());
    Pdf pdf(layout);
    const auto pages = pdf.file.getAllPages();
    ASSERT_EQ(pages.size(), layout.pages.size());
    static const QRegularExpression painting(
        u"(^|\\s)(Tj|TJ|f|f\\*|S|B|b|Do)$"_s); // operators at the end of a line
    for (const QPDFObjectHandle &page : pages) {
        int open = 0;
        int painted = 0;
        std::set<int> numbers;
        const QString content = QString::fromLatin1(contentOf(page).c_str());
        for (const QString &line : content.split(u'\n')) {
            static const QRegularExpression mcid(u"/MCID (\\d+)"_s);
            if (line.endsWith(u"BDC"_s) || line.endsWith(u"BMC"_s)) {
                EXPECT_EQ(++open, 1);
                if (const auto match = mcid.match(line); match.hasMatch())
                    numbers.insert(match.captured(1).toInt());
            } else if (line == u"EMC"_s) {
                EXPECT_EQ(--open, 0);
            } else if (painting.match(line).hasMatch()) {
                ++painted;
                EXPECT_EQ(open, 1) << line.toStdString();
            }
        }
        EXPECT_EQ(open, 0);
        EXPECT_GT(painted, 10);
        ASSERT_FALSE(numbers.empty());
        EXPECT_EQ(*numbers.rbegin(), int(numbers.size()) - 1) << "a gap";
    }
}

TEST(Pdf, GivesTablesHeadCellsAndChartsWords)
{
    const Document document = committeePaper();
    Pdf pdf(layOut(document));
    const auto heads = elementsOf(pdf, "/TH");
    EXPECT_GT(heads.size(), 100u);
    std::set<std::string> scopes;
    for (const QPDFObjectHandle &head : heads)
        scopes.insert(attribute(head, "/Scope").isName() ? attribute(head, "/Scope").getName()
                                                         : "");
    EXPECT_EQ(scopes, (std::set<std::string>{"/Column", "/Row"}));
    EXPECT_EQ(elementsOf(pdf, "/Table").size(), 6u);   // five tables and the facts of the head
    EXPECT_EQ(elementsOf(pdf, "/Caption").size(), 6u); // of the five, and of the chart
    const auto figures = elementsOf(pdf, "/Figure");
    ASSERT_EQ(figures.size(), 1u);
    EXPECT_EQ(
        QString::fromStdString(QPDFObjectHandle(figures.front()).getKey("/Alt").getUTF8Value()),
        u"Highest: Q4 2019-20, 16 requests; lowest: Q2 2020-21, 2 requests."_s);
    EXPECT_TRUE(attribute(figures.front(), "/BBox").isArray());
    EXPECT_EQ(elementsOf(pdf, "/H1").size() + elementsOf(pdf, "/H2").size() +
                  elementsOf(pdf, "/H3").size(),
              size_t(std::ranges::count_if(document.blocks, [](const Block &block) {
                  return std::holds_alternative<HeadingBlock>(block);
              })));
}

TEST(Pdf, HasABookmarkForEachHeading)
{
    const PageLayout layout = layOut(committeePaper());
    Pdf pdf(layout);
    std::vector<QString> titles;
    const auto collect = [&](auto &&self, QPDFObjectHandle first) -> void {
        for (QPDFObjectHandle entry = first; entry.isDictionary(); entry = entry.getKey("/Next")) {
            titles.push_back(QString::fromStdString(entry.getKey("/Title").getUTF8Value()));
            self(self, entry.getKey("/First"));
        }
    };
    collect(collect, pdf.root().getKey("/Outlines").getKey("/First"));
    std::vector<QString> expected;
    for (const Bookmark &bookmark : layout.bookmarks)
        expected.push_back(bookmark.text);
    EXPECT_GE(expected.size(), 9u);
    EXPECT_EQ(titles, expected);
}

TEST(Pdf, IsTheSameForTheSamePages)
{
    const PageLayout layout = layOut(committeePaper());
    const auto first = pdfBytes(layout);
    const auto second = pdfBytes(layOut(committeePaper()));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
}

TEST(Pdf, IsRefusedForAChartThatNobodyDescribed)
{
    Document document;
    ChartBlock chart = trendChart({});
    chart.chart.title.clear();
    chart.chart.finding.clear();
    document.blocks.emplace_back(chart);
    const auto bytes = pdfBytes(layOut(document));
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, Error::Code::Invalid);
}

TEST(Pdf, StopsWhenAskedAndLeavesTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int asked = 0;
    Progress progress;
    progress.cancelled = [&] { return ++asked > 3; };
    const auto written = writePdf(layOut(committeePaper()), path, progress);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Cancelled);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(ChartPage, IsOneSheetWithTitleChartAndNotes)
{
    const PageLayout layout = chartPage(trendChart({}).chart, u"Wexmoor"_s);
    ASSERT_EQ(layout.pages.size(), 1u);
    const PaperPage &page = layout.pages.front();
    EXPECT_TRUE(pageText(page).contains(u"stage 2 requests and decisions by quarter"_s));
    EXPECT_TRUE(pageText(page).contains(u"Requests by the date asked"_s));
    for (const PageItem &item : page.items)
        EXPECT_TRUE(QRectF({}, page.size).contains(item.box()));
    EXPECT_LT(page.size.height(), page.size.width());
    Pdf pdf(layout);
    EXPECT_EQ(elementsOf(pdf, "/Figure").size(), 1u);

    const QImage image = pageImage(page, 200);
    EXPECT_EQ(image.width(), 1500);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    EXPECT_GT(colours.size(), 10) << "an empty sheet";
}

} // namespace redress
