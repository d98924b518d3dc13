// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the OpenDocument file; office_test.cpp has LibreOffice open it.
#include "core/base/ziparchive.h"
#include "tests/support/testdata.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/odtwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const Document &document)
{
    const auto bytes = odtBytes(document);
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

QByteArray partOf(QByteArray file, const QString &name)
{
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    ZipArchive archive(device);
    const auto entry = archive.open(name, 1 << 26);
    return entry ? entry->readAll() : QByteArray();
}

/// What is wrong with the XML of a part; empty if it can be read.
QString faultOf(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return part.isEmpty() ? u"empty"_s : xml.hasError() ? xml.errorString() : QString();
}

/// "element" or "element@attribute=value" for each element in its order, of the names that are
/// asked for.
QStringList elementsOf(const QByteArray &part, const QStringList &names,
                       const QString &attribute = {})
{
    QStringList found;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement ||
            !names.contains(xml.qualifiedName().toString()))
            continue;
        const QString value = xml.attributes().value(attribute).toString();
        found.append(attribute.isEmpty() ? xml.qualifiedName().toString()
                                         : xml.qualifiedName().toString() + u' ' + value);
    }
    return found;
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = u"Paper"_s;
    document.language = u"cy-GB"_s;
    document.blocks = std::move(blocks);
    return document;
}

} // namespace

TEST(Odt, IsKnownByItsFirstBytesAndHoldsWholeParts)
{
    const QByteArray file = bytesOf(committeePaper());
    EXPECT_TRUE(file.startsWith("PK\x03\x04"));
    // \source OpenDocument 1.2 part 3, 3.3: the type stands unpacked at byte 38.
    EXPECT_EQ(file.mid(30, 8), "mimetype");
    EXPECT_EQ(file.mid(38, 39), "application/vnd.oasis.opendocument.text");
    for (const QString &part :
         {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        EXPECT_EQ(faultOf(partOf(file, part)), QString()) << part.toStdString();
    const QByteArray manifest = partOf(file, u"META-INF/manifest.xml"_s);
    const QStringList listed =
        elementsOf(manifest, {u"manifest:file-entry"_s}, u"manifest:full-path"_s);
    EXPECT_EQ(listed.size(), 6) << "itself, three parts, the chart twice";
}

TEST(Odt, IsTheSameForTheSamePaper)
{
    EXPECT_EQ(bytesOf(committeePaper()), bytesOf(committeePaper()));
}

TEST(Odt, HeadingsHaveLevelsAndNamedStyles)
{
    const Document document = committeePaper();
    const QByteArray content = partOf(bytesOf(document), u"content.xml"_s);
    QStringList expected;
    int level = 0; // None is skipped.
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block)) {
            level = std::min(heading->level, level + 1);
            expected.append(u"text:h %1"_s.arg(level));
        }
    }
    EXPECT_GT(expected.size(), 10);
    EXPECT_EQ(elementsOf(content, {u"text:h"_s}, u"text:outline-level"_s), expected);
    const QByteArray styles = partOf(bytesOf(document), u"styles.xml"_s);
    const QStringList named = elementsOf(styles, {u"style:style"_s}, u"style:name"_s);
    for (const QString &style : {u"Heading_20_1"_s, u"Text_20_body"_s, u"Caption"_s, u"Title"_s,
                                 u"Table_20_Contents"_s, u"Quotations"_s, u"Contents_20_2"_s})
        EXPECT_TRUE(named.contains(u"style:style "_s + style)) << style.toStdString();
    // Every style that is used is one of the two parts.
    const QStringList own = elementsOf(content, {u"style:style"_s}, u"style:name"_s);
    for (const QString &use :
         elementsOf(content, {u"text:p"_s, u"text:h"_s, u"text:span"_s}, u"text:style-name"_s)) {
        const QString name = u"style:style "_s + use.section(u' ', 1);
        EXPECT_TRUE(named.contains(name) || own.contains(name)) << use.toStdString();
    }
}

TEST(Odt, SaysTitleSubjectAndLanguage)
{
    Document document = committeePaper();
    document.language = u"cy-GB"_s;
    const QByteArray file = bytesOf(document);
    const QByteArray meta = partOf(file, u"meta.xml"_s);
    EXPECT_TRUE(meta.contains("<dc:title>Customer feedback</dc:title>"));
    EXPECT_TRUE(meta.contains("<dc:language>cy-GB</dc:language>"));
    EXPECT_TRUE(partOf(file, u"styles.xml"_s).contains("fo:language=\"cy\" fo:country=\"GB\""));
}

TEST(Odt, TablesHaveHeadsThatRepeatAndCellsForEveryColumn)
{
    const PaperTable table = ombudsmanTable();
    const QByteArray content = partOf(
        bytesOf(documentOf({TableBlock{u"Table 3"_s, u"t"_s, table, {}}})), u"content.xml"_s);
    const QStringList tables = elementsOf(content, {u"table:table"_s}, u"table:name"_s);
    ASSERT_GE(tables.size(), 2) << "28 columns with words across are too many for one sheet";
    EXPECT_EQ(elementsOf(content, {u"table:table-header-rows"_s}).size(), tables.size());
    qsizetype columns = elementsOf(content, {u"table:table-column"_s}).size();
    EXPECT_EQ(columns, 28 + tables.size()) << "the key column in each part";
    const qsizetype cells =
        elementsOf(content, {u"table:table-cell"_s, u"table:covered-table-cell"_s}).size();
    EXPECT_EQ(cells, columns * qsizetype(table.head.size() + table.rows.size()));
    for (const PaperTable::Row &row : table.rows) {
        const QByteArray name = row.cells.front().text.toUtf8();
        EXPECT_EQ(content.count('>' + name + "</text:p>"), tables.size()) << name.toStdString();
    }
}

TEST(Odt, TurnsTheSheetForAWideTableAndBack)
{
    const QByteArray content =
        partOf(bytesOf(documentOf({paragraph(u"Before."_s), heading(2, {}, u"Decisions"_s),
                                   TableBlock{u"Table 3"_s, u"t"_s, ombudsmanTable(), {}},
                                   paragraph(u"After."_s), paragraph(u"More."_s)})),
               u"content.xml"_s);
    QStringList pages; // what begins a page of which kind
    QHash<QString, QString> masters;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.qualifiedName() == "style:style"_L1)
            masters.insert(attributes.value("style:name"_L1).toString(),
                           attributes.value("style:master-page-name"_L1).toString());
        const QString master = masters.value(attributes.value("text:style-name"_L1).toString());
        if (!master.isEmpty())
            pages.append(xml.name().toString() + u' ' + master);
    }
    EXPECT_EQ(pages, (QStringList{u"p First_20_Page"_s, u"h Landscape"_s, u"p Standard"_s}));
}

TEST(Odt, ChartsAreDrawingAndPictureWithWords)
{
    const QByteArray file = bytesOf(documentOf({trendChart(u"Figure 1"_s)}));
    const QByteArray content = partOf(file, u"content.xml"_s);
    const QStringList pictures = elementsOf(content, {u"draw:image"_s}, u"xlink:href"_s);
    ASSERT_EQ(pictures.size(), 2);
    const QImage image = QImage::fromData(partOf(file, pictures.last().section(u' ', 1)), "PNG");
    EXPECT_GT(image.width(), 1400);
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x)
        colours.insert(image.pixel(x, image.height() / 2));
    EXPECT_GT(colours.size(), 4) << "an empty picture";
    EXPECT_EQ(faultOf(partOf(file, pictures.first().section(u' ', 1))), QString());
    EXPECT_TRUE(content.contains("<svg:desc>Highest: Q4 2019-20, 16 requests; lowest: Q2 2020-21, "
                                 "2 requests.</svg:desc>"));
    EXPECT_TRUE(content.contains("<svg:title>stage 2 requests and decisions"));
}

TEST(Odt, TakesNoTextForMarkupAndLosesNoSpace)
{
    const QString nasty = u"<text:p>&\"\u0001 two  three\tfour\nfive"_s;
    Document document = documentOf({heading(1, u"1"_s, nasty), paragraph(nasty)});
    document.title = document.subtitle = document.organisation = document.author = nasty;
    document.runningHead = document.runningAside = u"@page@ "_s + nasty;
    document.footer = nasty;
    PaperTable table = longTable(1);
    table.caption = table.rows.front().cells.front().text = nasty;
    document.blocks.emplace_back(TableBlock{nasty, nasty, table, {}});
    ChartBlock chart = trendChart(nasty);
    chart.chart.title = chart.chart.finding = nasty;
    document.blocks.emplace_back(chart);
    const QByteArray file = bytesOf(document);
    for (const QString &part :
         {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s})
        EXPECT_EQ(faultOf(partOf(file, part)), QString()) << part.toStdString();
    EXPECT_TRUE(partOf(file, u"content.xml"_s)
                    .contains("&lt;text:p&gt;&amp;&quot; two <text:s/>three<text:tab/>four"
                              "<text:line-break/>five"));
    EXPECT_TRUE(partOf(file, u"styles.xml"_s).contains("@page@ &lt;text:p&gt;"));
}

TEST(Odt, StopsWhenAskedAndLeavesTheOldFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.odt"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int asked = 0;
    Progress progress;
    progress.cancelled = [&] { return ++asked > 3; };
    const auto written = writeOdt(committeePaper(), path, progress);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Cancelled);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

} // namespace redress
