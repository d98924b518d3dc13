// SPDX-License-Identifier: GPL-3.0-or-later
// What a committee may ask of a PDF, seen in the file by poppler and qpdf.
#include "tests/support/testdata.h"
#include "tests/ui/report/readpaper.h"
#include "tests/ui/report/samplepapers.h"
#include "ui/report/layout.h"
#include "ui/report/pdfwriter.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kMillimetre = 72 / 25.4;

/// A word of the file and the box around it, in points from the upper left corner.
struct Word {
    int page = 0;
    QRectF box;
    QString text;
};

struct Paper {
    QTemporaryDir folder;
    Document document = committeePaper();
    QString path = folder.filePath(u"paper.pdf"_s);
    QString structure;
    std::vector<QSizeF> sheets;
    std::vector<Word> words;

    Paper()
    {
        EXPECT_TRUE(writePdf(layOut(document), path).has_value());
        structure = outputOf(QStringLiteral(REDRESS_PDFINFO), {u"-struct-text"_s, path});
        const QString boxes =
            outputOf(QStringLiteral(REDRESS_PDFTOTEXT), {u"-bbox"_s, path, u"-"_s});
        static const QRegularExpression line(
            u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"([-\\d.]+)\" "
            "yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*)</word>"_s);
        for (auto match = line.globalMatch(boxes); match.hasNext();) {
            const auto found = match.next();
            const auto number = [&](int group) { return found.captured(group).toDouble(); };
            if (!found.captured(1).isEmpty())
                sheets.emplace_back(number(1), number(2));
            else
                words.push_back({int(sheets.size()),
                                 {QPointF{number(3), number(4)}, QPointF{number(5), number(6)}},
                                 found.captured(7)});
        }
    }

    QString text(int page) const
    {
        const QString number = QString::number(page);
        return outputOf(QStringLiteral(REDRESS_PDFTOTEXT),
                        {u"-f"_s, number, u"-l"_s, number, u"-enc"_s, u"UTF-8"_s, path, u"-"_s})
            .simplified();
    }
};

const Paper &paper()
{
    static const Paper made;
    return made;
}

/// What is read out, in its order.
QString readOut(const QString &structure)
{
    QString text;
    for (const QString &line : structure.split(u'\n')) {
        const QString word = line.trimmed();
        if (word.startsWith(u'"'))
            text += word.mid(1, word.size() - 2);
    }
    return text.simplified();
}

/// What the paper says, block by block.
QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            texts.append((heading->number + u' ' + heading->text).simplified());
        else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            texts.append(plainText(paragraph->text));
        else if (const auto *quotation = std::get_if<QuotationBlock>(&block))
            texts.append(quotation->text);
        else if (const auto *table = std::get_if<TableBlock>(&block))
            texts.append(table->table.caption);
        else if (const auto *list = std::get_if<ListBlock>(&block)) {
            for (const RichText &item : list->items)
                texts.append(plainText(item));
        }
    }
    return texts;
}

} // namespace

TEST(CommitteePdf, StandsOnA4WithTwentyMillimetresAroundTheText)
{
    ASSERT_GE(paper().sheets.size(), 6u);
    int turned = 0;
    for (const QSizeF &sheet : paper().sheets) {
        EXPECT_NEAR(std::min(sheet.width(), sheet.height()), 210 * kMillimetre, 0.5);
        EXPECT_NEAR(std::max(sheet.width(), sheet.height()), 297 * kMillimetre, 0.5);
        turned += sheet.width() > sheet.height() ? 1 : 0;
    }
    EXPECT_EQ(turned, 1) << "that of the table of 28 figures";
    ASSERT_GT(paper().words.size(), 1000u);
    for (const Word &word : paper().words) {
        const QSizeF sheet = paper().sheets[size_t(word.page) - 1];
        EXPECT_GE(word.box.left(), 20 * kMillimetre - 0.1) << word.text.toStdString();
        EXPECT_LE(word.box.right(), sheet.width() - 20 * kMillimetre + 0.1)
            << word.text.toStdString();
    }
}

TEST(CommitteePdf, SetsItsTextInElevenPoints)
{
    // \source the typeface: ascent 0.905 and descent 0.212 of the size.
    constexpr double kHeight = (0.905 + 0.212) * 11;
    QString said;
    for (const Block &block : paper().document.blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (paragraph && paragraph->style == ParagraphBlock::Style::Body)
            said += plainText(paragraph->text) + u' ';
    }
    const QStringList body = said.simplified().split(u' ').mid(0, 40);
    auto at = std::search(paper().words.begin(), paper().words.end(), body.begin() + 12,
                          body.begin() + 22,
                          [](const Word &word, const QString &text) { return word.text == text; });
    ASSERT_NE(at, paper().words.end()) << "the paragraph is not there";
    for (int i = 0; i < 10; ++i, ++at)
        EXPECT_GE(at->box.height(), kHeight - 0.1) << at->text.toStdString();
}

TEST(CommitteePdf, ListsHeadingsWithThePagesThatTheyStandOn)
{
    QString contents;
    for (int page = 1; page <= 2; ++page)
        contents += paper().text(page) + u' ';
    contents = contents.mid(contents.indexOf(u"Contents"_s));
    int listed = 0;
    for (const Block &block : paper().document.blocks) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        if (!heading || !heading->isInContents || heading->number.isEmpty())
            continue;
        const QString title = heading->number + u' ' + heading->text;
        const QRegularExpression entry(QRegularExpression::escape(title) + u"[ .]*(\\d+)"_s);
        const auto match = entry.match(contents);
        if (!match.hasMatch())
            continue; // Stands above the contents itself.
        ++listed;
        const int page = match.captured(1).toInt();
        EXPECT_TRUE(paper().text(page).contains(title)) << title.toStdString() << " on " << page;
    }
    EXPECT_GE(listed, 6);
}

TEST(CommitteePdf, SaysOnEachSheetWhatItIsAndWhichOfHowMany)
{
    const int count = int(paper().sheets.size());
    for (int page = 1; page <= count; ++page) {
        const QString text = paper().text(page);
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(count)));
        EXPECT_TRUE(text.contains(u"figures as at 15 January 2026"_s)) << page;
        EXPECT_TRUE(text.contains(u"SAMPLE"_s)) << page;
        if (page > 1) {
            EXPECT_TRUE(text.contains(paper().document.runningHead)) << page;
        }
    }
}

TEST(CommitteePdf, IsReadInTheOrderOfThePaper)
{
    const QString read = readOut(paper().structure);
    const QStringList texts = textsOf(paper().document);
    ASSERT_GT(texts.size(), 30);
    const qsizetype contents = texts.indexOf(u"Contents"_s);
    ASSERT_GT(contents, 3);
    // The contents name every heading: what follows them is looked for behind them.
    qsizetype at = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i == contents + 1) {
            at = read.indexOf(texts[i], read.indexOf(texts[i], at) + 1);
            ASSERT_GE(at, 0) << "once among the contents, once over its section";
        }
        const QString wanted = texts[i].simplified();
        const qsizetype found = read.indexOf(wanted, at);
        EXPECT_GE(found, 0) << wanted.toStdString();
        at = found < 0 ? at : found + wanted.size();
    }
}

TEST(CommitteePdf, HasElementsForEachKindOfText)
{
    const auto count = [](const QString &element) {
        const QRegularExpression line(u"^ *%1\\b"_s.arg(element),
                                      QRegularExpression::MultilineOption);
        int found = 0;
        for (auto match = line.globalMatch(paper().structure); match.hasNext(); match.next())
            ++found;
        return found;
    };
    for (const auto &[element, least] :
         {std::pair{u"H1"_s, 6}, std::pair{u"H2"_s, 3}, std::pair{u"P"_s, 20}, std::pair{u"L"_s, 3},
          std::pair{u"LI"_s, 9}, std::pair{u"Table"_s, 6}, std::pair{u"TH"_s, 100},
          std::pair{u"TD"_s, 300}, std::pair{u"Caption"_s, 6}, std::pair{u"Figure"_s, 1},
          std::pair{u"BlockQuote"_s, 1}, std::pair{u"TOC"_s, 1}, std::pair{u"TOCI"_s, 8}})
        EXPECT_GE(count(element), least) << element.toStdString();
}

TEST(CommitteePdf, IsSoundAndHasNoPictureOfItsChart)
{
    const QString checked = outputOf(QStringLiteral(REDRESS_QPDF), {u"--check"_s, paper().path});
    EXPECT_TRUE(checked.contains(u"No syntax or stream encoding errors found"_s))
        << checked.toStdString();
    EXPECT_FALSE(checked.contains(u"WARNING"_s, Qt::CaseInsensitive)) << checked.toStdString();
    const QString images =
        outputOf(QStringLiteral(REDRESS_PDFIMAGES), {u"-list"_s, paper().path}).trimmed();
    EXPECT_EQ(images.count(u'\n'), 1) << images.toStdString();
}

} // namespace redress
