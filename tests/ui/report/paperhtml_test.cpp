// SPDX-License-Identifier: GPL-3.0-or-later
// The web page as text; tests/browser looks at it in a browser.
#include "core/exchange/html/paperhtml.h"
#include "tests/support/testdata.h"
#include "tests/ui/report/samplepapers.h"

#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString pageOf(const Document &document)
{
    return QString::fromUtf8(paperAsHtml(document));
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = u"Paper"_s;
    document.language = u"en-GB"_s;
    document.blocks = std::move(blocks);
    return document;
}

/// All that the first group of \p pattern finds.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList list;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        list.append(match.next().captured(1));
    return list;
}

QString body(const QString &page)
{
    return page.mid(page.indexOf(u"<body>"_s));
}

/// Text between tags.
QString bare(QString html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return html.remove(tag).simplified();
}

} // namespace

TEST(PaperHtml, IsOneFileThatRunsAndFetchesNothing)
{
    const QString page = pageOf(committeePaper());
    EXPECT_TRUE(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"_s));
    EXPECT_TRUE(page.contains(u"<title>Customer feedback \u2013 Quarters 1 to 3"_s));
    for (const QString &outside : {u"<script"_s, u" src="_s, u"<link"_s, u"@import"_s, u"url(h"_s,
                                   u" onload"_s, u"<iframe"_s})
        EXPECT_FALSE(page.contains(outside)) << outside.toStdString();
    EXPECT_EQ(found(page, u"(https?://[^\"<]*)\""_s), QStringList{u"https://www.lgo.org.uk/"_s});
}

TEST(PaperHtml, TakesNoTextForMarkup)
{
    const QString nasty = u"</style><script>alert('x')</script>\" & \u0001\uFFFF\nend"_s;
    Document document = documentOf({heading(1, u"1"_s, nasty), paragraph(nasty)});
    document.title = document.subtitle = document.organisation = document.author = nasty;
    document.runningHead = document.runningAside = document.footer = nasty;
    PaperTable table = longTable(2);
    table.caption = table.head.front()[1].text = table.rows.front().cells.front().text = nasty;
    table.notes = QStringList{nasty};
    document.blocks.emplace_back(TableBlock{nasty, nasty, table, {}});
    ChartBlock chart = trendChart(nasty);
    chart.chart.title = chart.chart.finding = chart.chart.series.front().name = nasty;
    document.blocks.emplace_back(chart);
    document.blocks.emplace_back(QuotationBlock{nasty, nasty});
    document.blocks.emplace_back(FactsBlock{{{nasty, plain(nasty)}}});
    ParagraphBlock link = paragraph(nasty);
    link.text.front().link = u"javascript:alert(1)"_s;
    document.blocks.emplace_back(link);
    const QString page = pageOf(document);
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_EQ(page.count(u"</style>"_s), 1);
    EXPECT_FALSE(page.contains(u"javascript"_s));
    EXPECT_FALSE(page.contains(QChar(1)));
    EXPECT_FALSE(page.contains(QChar(0xffff)));
    EXPECT_GE(page.count(u"&lt;script&gt;alert('x')"_s), 12);
}

TEST(PaperHtml, KeepsFormulasFromBeingWorkedOut)
{
    PaperTable table = wordsTable(1);
    table.rows.front().cells[1].text = u"=HYPERLINK(\"http://x\")"_s;
    table.rows.front().cells[3].text = u"-5"_s;
    const QString page = pageOf(documentOf({TableBlock{u"Table 1"_s, {}, table, {}}}));
    EXPECT_TRUE(page.contains(u">\u2060=HYPERLINK"_s));
    EXPECT_TRUE(page.contains(u">-5<"_s)) << "a figure stays a figure";
}

TEST(PaperHtml, GivesEachIdOnceAndLeadsEveryLinkSomewhere)
{
    Document document = committeePaper();
    const std::vector<Block> blocks = document.blocks;
    document.blocks.insert(document.blocks.end(), blocks.begin(),
                           blocks.end()); // all anchors twice
    const QString page = body(pageOf(document));
    const QStringList ids = found(page, u" id=\"([^\"]*)\""_s);
    EXPECT_GT(ids.size(), 200);
    EXPECT_EQ(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : ids)
        EXPECT_FALSE(id.contains(u' ')) << id.toStdString();
    QStringList named = found(page, u" href=\"#([^\"]*)\""_s);
    EXPECT_GT(named.size(), 20);
    for (const QString &attribute : {u"headers"_s, u"aria-labelledby"_s, u"aria-describedby"_s}) {
        for (const QString &list : found(page, u" %1=\"([^\"]*)\""_s.arg(attribute)))
            named += list.split(u' ');
    }
    EXPECT_GT(named.size(), 1000);
    for (const QString &id : named)
        EXPECT_TRUE(ids.contains(id)) << id.toStdString();
}

TEST(PaperHtml, NestsHeadingsUnderTheTitle)
{
    HeadingBlock deep = heading(3, {}, u"Right under a first"_s);
    const QString page =
        pageOf(documentOf({heading(1, u"1"_s, u"First"_s), deep, heading(1, u"2"_s, u"Second"_s),
                           heading(2, {}, u"Below"_s)}));
    EXPECT_EQ(found(page, u"<(h[1-6])"_s),
              (QStringList{u"h1"_s, u"h2"_s, u"h2"_s, u"h3"_s, u"h2"_s, u"h3"_s}));
    EXPECT_TRUE(page.contains(u"<span class=\"number\">2</span> Second"_s));
}

TEST(PaperHtml, ListsTheContentsOnceBesideThePaper)
{
    const Document document = committeePaper();
    const QString page = body(pageOf(document));
    const QString contents = found(page, u"<nav(.*)</nav>"_s).value(0);
    QStringList expected;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        if (heading && heading->isInContents)
            expected.append((heading->number + u' ' + heading->text).simplified());
    }
    QStringList listed;
    for (const QString &entry : found(contents, u"<a [^>]*>(.*?)</a>"_s))
        listed.append(bare(entry));
    EXPECT_GE(expected.size(), 9);
    EXPECT_EQ(listed, expected);
    EXPECT_EQ(page.count(u">Contents<"_s), 1) << "its heading is not said twice";
}

TEST(PaperHtml, SaysForEachFigureUnderWhichHeadingsItStands)
{
    const PaperTable table = ombudsmanTable(); // four groups of seven columns
    const QString page = pageOf(documentOf({TableBlock{u"Table 3"_s, u"t"_s, table, {}}}));
    QHash<QString, QString> heads;
    const QRegularExpression head(u"<th id=\"([^\"]*)\"[^>]*>(.*?)</th>"_s,
                                  QRegularExpression::DotMatchesEverythingOption);
    for (auto match = head.globalMatch(page); match.hasNext();) {
        const auto cell = match.next();
        heads.insert(cell.captured(1), bare(cell.captured(2)));
    }
    const QStringList cells = found(page, u"<td headers=\"([^\"]*)\""_s);
    ASSERT_EQ(cells.size(), qsizetype(table.rows.size()) * 28);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t figure = 0; figure < 28; ++figure) {
            QStringList said;
            for (const QString &id : cells[qsizetype(row) * 28 + qsizetype(figure)].split(u' '))
                said.append(heads.value(id));
            EXPECT_EQ(said,
                      (QStringList{table.head[0][1 + figure / 7].text,
                                   table.head[1][1 + figure].text, table.rows[row].cells[0].text}));
        }
    }
    EXPECT_EQ(page.count(u"scope=\"colgroup\""_s), 4);
    EXPECT_EQ(page.count(u"scope=\"row\""_s), qsizetype(table.rows.size()));
    EXPECT_EQ(bare(found(page, u"<caption[^>]*>(.*?)</caption>"_s).value(0)),
              u"Table 3: "_s + table.caption);
}

TEST(PaperHtml, SaysWhatADashStandsFor)
{
    PaperTable table = longTable(1);
    table.rows.front().cells[1] = {u"-"_s, u"nothing to count"_s, false};
    const QString page = pageOf(documentOf({TableBlock{{}, {}, table, {}}}));
    EXPECT_TRUE(page.contains(
        u"<span aria-hidden=\"true\">-</span><span class=\"said\">nothing to count</span>"_s));
}

TEST(PaperHtml, DescribesAChartAndHasItsFiguresInAnyCase)
{
    ChartBlock chart = trendChart(u"Figure 1"_s);
    FilledTable &figures = chart.chart.table;
    figures.title = u"Requests"_s;
    figures.rowLevels.resize(1);
    figures.rows.resize(1);
    figures.rows.front().names = QStringList{u"2025-26"_s};
    figures.columns.resize(1);
    figures.cells = {{Cell{}}};
    const QString alone = pageOf(documentOf({chart}));
    EXPECT_EQ(alone.count(u"<svg"_s), 1);
    EXPECT_TRUE(alone.contains(u">Highest: Q4 2019-20, 16 requests; lowest: Q2 2020-21, 2 "
                               "requests.</desc>"_s));
    EXPECT_TRUE(alone.contains(u"<summary>Figures behind Figure 1</summary>"_s));
    EXPECT_EQ(alone.count(u"<table"_s), 1);

    TableBlock printed{{}, {}, paperTable(figures), {}};
    printed.table.caption = u"Figures behind Figure 1"_s;
    const QString beside = pageOf(documentOf({chart, printed}));
    EXPECT_EQ(beside.count(u"<table"_s), 1) << "not twice";
    EXPECT_FALSE(beside.contains(u"<details"_s));
}

TEST(PaperHtml, PrintsEveryFigureOfThePaper)
{
    const Document document = committeePaper();
    const QString page = pageOf(document);
    const QStringList tables = found(page, u"<tbody>(.*?)</tbody>"_s);
    qsizetype table = 0;
    for (const Block &block : document.blocks) {
        const auto *printed = std::get_if<TableBlock>(&block);
        if (!printed)
            continue;
        QStringList expected;
        for (const PaperTable::Row &row : printed->table.rows) {
            for (const PaperTable::BodyCell &cell : row.cells)
                expected.append((cell.text + cell.spoken).simplified());
        }
        QStringList cells;
        for (const QString &cell :
             found(tables.value(table++), u"<t[hd](?: [^>]*)?>(.*?)</t[hd]>"_s))
            cells.append(bare(cell));
        EXPECT_EQ(cells, expected) << printed->table.caption.toStdString();
    }
    EXPECT_EQ(table, 5);
    EXPECT_EQ(tables.size(), 5);
}

TEST(PaperHtml, IsTheSameForTheSamePaper)
{
    EXPECT_EQ(paperAsHtml(committeePaper()), paperAsHtml(committeePaper()));
}

TEST(PaperHtml, AnEmptyPaperIsStillAPage)
{
    const QString page = pageOf({});
    EXPECT_TRUE(page.contains(u"<title>Report</title>"_s));
    EXPECT_TRUE(page.contains(u"<h1>Report</h1>"_s));
    EXPECT_FALSE(page.contains(u"<nav"_s));
}

} // namespace redress
