// SPDX-License-Identifier: GPL-3.0-or-later
// The words of attached office files, as the programs that write them lay them out.
#include "core/letters/officewords.h"

#include "core/exchange/zip/zipwriter.h"
#include "core/letters/casedocuments.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

using Parts = std::vector<std::pair<QString, QByteArray>>;

QByteArray archiveOf(const Parts &parts)
{
    ZipWriter zip;
    for (const auto &[name, content] : parts)
        zip.add(name, content);
    return zip.finish();
}

QByteArray wordText(const QByteArray &paragraphs)
{
    return archiveOf({{u"[Content_Types].xml"_s, "<Types/>"},
                      {u"word/document.xml"_s,
                       "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\">"
                       "<w:body>" +
                           paragraphs + "</w:body></w:document>"},
                      {u"word/footnotes.xml"_s,
                       "<w:footnotes xmlns:w=\"w\"><w:p><w:r><w:t>A footnote</w:t></w:r></w:p>"
                       "</w:footnotes>"}});
}

QByteArray openText(const QByteArray &body, const QByteArray &before = {})
{
    return archiveOf(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
         {u"content.xml"_s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + before +
                                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\">"
                                "<office:automatic-styles>styled</office:automatic-styles>"
                                "<office:body><office:text>" +
                                body + "</office:text></office:body></office:document-content>"}});
}

} // namespace

TEST(OfficeWords, OfATextAreThoseOfItsParagraphsAndNotes)
{
    const QByteArray text =
        wordText("<w:p><w:r><w:t>Quib</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bling</w:t></w:r>"
                 "<w:r><w:tab/><w:t>there</w:t></w:r></w:p>"
                 "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                 "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Ca\xc3\xabrdydd</w:t></w:r>"
                 "</w:p>");
    EXPECT_EQ(readOfficeText(text), u"Quibbling there\nCaërdydd\nA footnote"_s);
}

TEST(OfficeWords, OfAnOpenDocumentAreThoseOfItsBody)
{
    EXPECT_EQ(readOfficeText(openText("<text:tracked-changes><text:p>gone</text:p>"
                                      "</text:tracked-changes><text:h>Report</text:h>"
                                      "<text:p>One<text:s/>two<text:line-break/>"
                                      "<text:span>thr</text:span>ee</text:p>")),
              u"Report\nOne two three"_s);
}

TEST(OfficeWords, OfAWorkbookAreItsTexts)
{
    const QByteArray book = archiveOf(
        {{u"xl/workbook.xml"_s, "<workbook/>"},
         {u"xl/sharedStrings.xml"_s,
          "<sst><si><t>Fostering</t></si><si><r><t>Late</t></r><r><t>ly</t></r></si></sst>"},
         {u"xl/worksheets/sheet1.xml"_s,
          "<worksheet><sheetData><row><c t=\"s\"><f>A1</f><v>0</v></c>"
          "<c t=\"inlineStr\"><is><t>Inline</t></is></c></row></sheetData></worksheet>"}});
    EXPECT_EQ(readOfficeText(book), u"Fostering\nLately\nInline"_s);
}

TEST(OfficeWords, OfSlidesAreThoseOfEach)
{
    const auto slide = [](const QByteArray &words) {
        return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>" + words +
               "</a:t></a:r></a:p></p:sld>";
    };
    EXPECT_EQ(readOfficeText(archiveOf({{u"ppt/presentation.xml"_s, "<p/>"},
                                        {u"ppt/slides/slide1.xml"_s, slide("First")},
                                        {u"ppt/slides/slide2.xml"_s, slide("Second")}})),
              u"First\nSecond"_s);
}

TEST(OfficeWords, AreNoneOfAnythingElse)
{
    EXPECT_EQ(readOfficeText({}), QString());
    EXPECT_EQ(readOfficeText("%PDF-1.7 words"), QString());
    EXPECT_EQ(readOfficeText("PK\x03\x04 and no more"), QString());
    EXPECT_EQ(readOfficeText(archiveOf({{u"a.txt"_s, "words"}})), QString());
    const QByteArray whole = wordText("<w:p><w:r><w:t>Quibbling</w:t></w:r></w:p>");
    for (qsizetype length = 0; length < whole.size(); ++length)
        readOfficeText(whole.first(length)); // Comes back, whatever it says.
    // Of what is not whole inside, as far as it goes; of entities that swell, nothing.
    EXPECT_EQ(readOfficeText(
                  archiveOf({{u"word/document.xml"_s, "<d><p><r><t>Begun</t></r></p><p><r><t"}})),
              u"Begun"_s);
    EXPECT_EQ(readOfficeText(
                  openText("<text:p>&a;</text:p>", "<!DOCTYPE d [<!ENTITY a \"words words\">]>")),
              QString());
}

TEST(OfficeWords, AreNoMoreThanSearchesKeep)
{
    QByteArray paragraphs;
    while (paragraphs.size() < 4 * kMostSearched)
        paragraphs += "<w:p><w:r><w:t>words without end</w:t></w:r></w:p>";
    const QString words = readOfficeText(wordText(paragraphs));
    EXPECT_LE(words.size(), kMostSearched);
    EXPECT_GT(words.size(), kMostSearched / 2);
    // Sixteen megabytes of nothing are not unpacked.
    EXPECT_EQ(readOfficeText(wordText(QByteArray(qsizetype(17) << 20, ' ') +
                                      "<w:p><w:r><w:t>Behind</w:t></w:r></w:p>")),
              u"A footnote"_s);
}

class OfficeWordsInFile : public StoredCaseTest
{};

TEST_F(OfficeWordsInFile, AreAmongThoseOfTheCase)
{
    NewDocument report;
    report.name = u"Report.docx"_s;
    report.content = wordText("<w:p><w:r><w:t>They were quibbling</w:t></w:r></w:p>");
    NewDocument damaged;
    damaged.name = u"Damaged.docx"_s;
    damaged.content = report.content.first(report.content.size() / 2);
    const auto added = DocumentRepository(database())
                           .add(file().signature(), complaint(), {report, damaged}, u"Attached"_s);
    ASSERT_TRUE(added) << why(added);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_text WHERE body LIKE '% quibbling %'"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM document_text"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM document_content"_s), 2);
}

/// What was attached before its words were read gets them with those of letters.
TEST_F(OfficeWordsInFile, ComeFromWhatWasKept)
{
    NewDocument report;
    report.name = u"Report.docx"_s;
    report.mediaType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    report.content = wordText("<w:p><w:r><w:t>They were quibbling</w:t></w:r></w:p>");
    ASSERT_TRUE(DocumentRepository(database())
                    .add(file().signature(), complaint(), {report}, u"Attached"_s));
    database().run(u"DELETE FROM document_text"_s);
    const auto done = DocumentRepository::readWords(
        database(), [](const QString &, const QByteArray &) { return QString(); });
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(*done, 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM document_text WHERE body LIKE '%quibbling%'"_s), 1);
}

} // namespace redress
