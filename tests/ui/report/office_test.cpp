// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenDocument file as LibreOffice opens it, seen by the PDF that it makes of it.
#include "core/report/reportcomposer.h"
#include "tests/support/teststore.h"
#include "tests/ui/report/readpaper.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/odtwriter.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A paper that LibreOffice has opened.
struct Opened {
    Document document;
    QString pdf;
    QString text;      ///< By pdftotext, line ends as spaces.
    QString structure; ///< By pdfinfo.
    QStringList facts; ///< Of the file, by pdfinfo.
};

/// All papers by one start of LibreOffice.
class Office final
{
public:
    Office()
    {
        add(u"made-up"_s, committeePaper());
        add(u"published"_s, committeeReport());
        add(u"references"_s, paperWithReferences(1));
        const QString folder = m_store.folder();
        const QUrl profile = QUrl::fromLocalFile(folder + u"/profile"_s);
        const QString tagged =
            uR"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}})"_s;
        QStringList arguments{u"-env:UserInstallation="_s + profile.toString(),
                              u"--headless"_s,
                              u"--convert-to"_s,
                              tagged,
                              u"--outdir"_s,
                              folder};
        for (const auto &[name, paper] : m_papers)
            arguments.append(u"%1/%2.odt"_s.arg(folder, name));
        outputOf(QStringLiteral(REDRESS_SOFFICE), arguments);
        for (auto &[name, paper] : m_papers)
            read(paper, u"%1/%2.pdf"_s.arg(folder, name));
    }

    const Opened &paper(const QString &name) const { return m_papers.at(name); }

private:
    void add(const QString &name, const Document &document)
    {
        const auto written = writeOdt(document, u"%1/%2.odt"_s.arg(m_store.folder(), name));
        EXPECT_TRUE(written) << why(written);
        m_papers[name].document = document;
    }

    Document committeeReport()
    {
        const auto report = m_store.import({testData(u"acceptance/003-county-2023-24/cases"_s)});
        EXPECT_TRUE(report.stored);
        TableEngine engine(m_store.database(), m_store->reference());
        ReportContext context;
        context.council = u"Wexmoor County Council"_s;
        context.asAtUtc = m_store.clock().nowUtc();
        const auto made = composeReport(engine, *shippedReport(u"003-committee-report"),
                                        {{2023}, 3, {}}, context);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(Document());
    }

    static void read(Opened &paper, const QString &pdf)
    {
        paper.pdf = pdf;
        paper.text =
            outputOf(QStringLiteral(REDRESS_PDFTOTEXT), {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s})
                .simplified();
        paper.structure = outputOf(QStringLiteral(REDRESS_PDFINFO), {u"-struct-text"_s, pdf});
        paper.facts =
            outputOf(QStringLiteral(REDRESS_PDFINFO), {u"-f"_s, u"1"_s, u"-l"_s, u"99"_s, pdf})
                .split(u'\n');
    }

    TestStore m_store{day("2024-06-03")};
    std::map<QString, Opened> m_papers;
};

const Opened &opened(const QString &name)
{
    static const Office office;
    return office.paper(name);
}

QString fact(const Opened &paper, const QString &name)
{
    for (const QString &line : paper.facts) {
        if (line.startsWith(name + u':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// The text of every element "H1" to "H6", in the order of reading.
QStringList headingsIn(const QString &structure)
{
    static const QRegularExpression heading(u"^ *(H[1-6])\\b"_s);
    QStringList headings;
    bool isInHeading = false;
    for (const QString &line : structure.split(u'\n')) {
        const QString word = line.trimmed();
        if (const auto match = heading.match(line); match.hasMatch()) {
            headings.append(match.captured(1) + u' ');
            isInHeading = true;
        } else if (word.startsWith(u'"') && isInHeading) {
            headings.last() += word.mid(1, word.size() - 2);
        } else if (!word.startsWith(u'/') && !word.startsWith(u"Span"_s) &&
                   !word.startsWith(u"Link"_s)) {
            isInHeading = false;
        }
    }
    for (QString &text : headings)
        text = text.simplified();
    return headings;
}

} // namespace

TEST(OfficePaper, IsTaggedAndKnowsItsTitle)
{
    for (const QString &name : {u"made-up"_s, u"published"_s}) {
        EXPECT_EQ(fact(opened(name), u"Tagged"_s), u"yes"_s);
        EXPECT_EQ(fact(opened(name), u"Title"_s), opened(name).document.title);
        EXPECT_GE(fact(opened(name), u"Pages"_s).toInt(), 6);
    }
}

TEST(OfficePaper, HasTheHeadingsOfThePaperWithTheirLevels)
{
    for (const QString &name : {u"made-up"_s, u"published"_s}) {
        QStringList expected;
        int level = 0; // None is skipped.
        for (const Block &block : opened(name).document.blocks) {
            const auto *heading = std::get_if<HeadingBlock>(&block);
            if (!heading)
                continue;
            level = std::min(heading->level, level + 1);
            expected.append(
                u"H%1 %2 %3"_s.arg(level).arg(heading->number, heading->text).simplified());
        }
        EXPECT_GE(expected.size(), 10);
        EXPECT_EQ(headingsIn(opened(name).structure), expected);
    }
}

TEST(OfficePaper, PrintsEveryFigureOfEveryTable)
{
    for (const QString &name : {u"made-up"_s, u"published"_s}) {
        std::vector<ReadTable> tables = tablesIn(opened(name).structure);
        size_t cells = 0;
        for (const Block &block : opened(name).document.blocks) {
            const auto *printed = std::get_if<TableBlock>(&block);
            if (!printed)
                continue;
            for (const PaperTable::Row &row : printed->table.rows) {
                QStringList figures;
                for (size_t i = 1; i < row.cells.size(); ++i)
                    figures.append(row.cells[i].text.simplified());
                cells += size_t(figures.size());
                // Of a table in parts a row begins with its name in each of them.
                QStringList found;
                for (const ReadTable &table : tables) {
                    for (const QStringList &read : table.rows) {
                        if (read.value(0).simplified() == row.cells.front().text.simplified())
                            found += read.mid(1);
                    }
                }
                for (QString &figure : found)
                    figure = figure.simplified();
                EXPECT_TRUE(found.join(u'|').contains(figures.join(u'|')))
                    << row.cells.front().text.toStdString() << ": "
                    << figures.join(u'|').toStdString() << "\n  in "
                    << found.join(u'|').toStdString();
            }
        }
        EXPECT_GT(cells, 300u);
    }
}

TEST(OfficePaper, PrintsThePublishedFigures)
{
    const std::vector<ReadTable> tables = tablesIn(opened(u"published"_s).structure);
    for (const auto &[caption, file] : {std::pair{"Complaints received", "complaints-received.csv"},
                                        std::pair{"Stage 2", "stage-2-trends.csv"}}) {
        const auto expected = expectedRows(u"003-county-2023-24"_s, QString::fromLatin1(file));
        ASSERT_GT(expected.size(), 1u) << caption;
        for (const QStringList &row : expected) {
            const bool isPrinted = std::ranges::any_of(tables, [&](const ReadTable &table) {
                return std::ranges::any_of(table.rows, [&](const QStringList &read) {
                    return normal(read) == normal(row);
                });
            });
            EXPECT_TRUE(isPrinted) << row.join(u',').toStdString();
        }
    }
}

TEST(OfficePaper, TagsTheHeadsOfItsTables)
{
    size_t withHead = 0;
    for (const ReadTable &table : tablesIn(opened(u"made-up"_s).structure))
        withHead += table.headCells > 0 ? 1 : 0;
    EXPECT_GE(withHead, 5u) << "all but the facts of the front page";
}

TEST(OfficePaper, ShowsItsChartsAsDrawingsWithWords)
{
    const Opened &paper = opened(u"made-up"_s);
    const QString objects =
        outputOf(QStringLiteral(REDRESS_QPDF), {u"--qdf"_s, u"--object-streams=disable"_s,
                                                u"--warning-exit-0"_s, paper.pdf, u"-"_s});
    EXPECT_TRUE(objects.contains(u"/S /Figure"_s));
    QString words; // As PDF writes text in sixteen bits.
    for (const QChar character : u"Highest: Q4 2019-20, 16 requests"_s)
        words += u"%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
    EXPECT_TRUE(objects.contains(words)) << "its alternative text";
    const QString images =
        outputOf(QStringLiteral(REDRESS_PDFIMAGES), {u"-list"_s, paper.pdf}).trimmed();
    EXPECT_EQ(images.count(u'\n'), 1) << images.toStdString(); // two lines of heading, no picture
    EXPECT_TRUE(paper.text.contains(u"Decisions sent"_s)) << "the legend is text";
}

TEST(OfficePaper, NumbersItsPagesAndTurnsSheetsForWideTables)
{
    const Opened &paper = opened(u"made-up"_s);
    const int pages = fact(paper, u"Pages"_s).toInt();
    for (int page = 1; page <= pages; ++page)
        EXPECT_TRUE(paper.text.contains(u"Page %1 of %2"_s.arg(page).arg(pages))) << page;
    static const QRegularExpression size(u"size: +([\\d.]+) x ([\\d.]+)"_s);
    int turned = 0;
    for (const QString &line : paper.facts) {
        const auto match = size.match(line);
        if (!line.startsWith(u"Page "_s) || !match.hasMatch())
            continue;
        const double width = match.captured(1).toDouble();
        const double height = match.captured(2).toDouble();
        EXPECT_NEAR(std::min(width, height), 595, 2);
        EXPECT_NEAR(std::max(width, height), 842, 2);
        turned += width > height ? 1 : 0;
    }
    EXPECT_GE(turned, 1);
    EXPECT_LT(turned, pages / 2);
}

TEST(OfficePaper, NamesThePagesThatItHasMade)
{
    const QString &text = opened(u"references"_s).text;
    EXPECT_TRUE(text.contains(u"See section 2 (page 3) and page 4."_s)) << text.toStdString();
}

TEST(OfficePaper, ListsItsContentsWithTheirPages)
{
    const Opened &paper = opened(u"made-up"_s);
    static const QRegularExpression entry(u"4 Stage 2 and stage 3[ .]+(\\d+)"_s);
    const auto match = entry.match(paper.text);
    ASSERT_TRUE(match.hasMatch());
    const int page = match.captured(1).toInt();
    const QString text =
        outputOf(QStringLiteral(REDRESS_PDFTOTEXT), {u"-f"_s, QString::number(page), u"-l"_s,
                                                     QString::number(page), paper.pdf, u"-"_s});
    EXPECT_GT(page, 1);
    EXPECT_TRUE(text.contains(u"4 Stage 2 and stage 3"_s)) << text.toStdString();
}

} // namespace redress
