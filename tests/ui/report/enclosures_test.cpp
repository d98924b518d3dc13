// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of other papers and pictures in a paper: each on its page, numbered with the others, in the
// contents from first to last, and tagged.
#include "core/letters/ombudsmanpack.h"
#include "tests/support/testdata.h"
#include "ui/report/layout.h"
#include "ui/report/packpages.h"
#include "ui/report/pdfpictures.h"
#include "ui/report/pdfwriter.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QBuffer>
#include <QImage>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

HeadingBlock heading(const QString &text, int level = 1, bool startsPage = false)
{
    HeadingBlock block;
    block.text = text;
    block.level = level;
    block.anchor = QString(text).toLower().replace(u' ', u'-');
    block.startsPage = startsPage;
    return block;
}

/// A paper of so many pages by itself.
QByteArray otherPaper(int pages)
{
    Document document;
    document.language = u"en-GB"_s;
    for (int i = 0; i < pages; ++i)
        document.blocks.emplace_back(heading(u"Page %1"_s.arg(i + 1), 1, i > 0));
    PageLayout layout = layOut(document);
    layout.title = u"Other"_s;
    const auto made = pdfBytes(layout);
    EXPECT_TRUE(made);
    return made.value_or(QByteArray());
}

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

PackEnclosure enclosure(int block, const QString &name, const QString &type,
                        const QByteArray &content)
{
    PackEnclosure one;
    one.block = block;
    one.document.name = name;
    one.document.mediaType = type;
    one.content = content;
    return one;
}

/// Contents, a part, a letter of three pages, a photograph, and what cannot be read.
OmbudsmanPack pack()
{
    OmbudsmanPack pack;
    pack.document.title = u"Pack"_s;
    pack.document.language = u"en-GB"_s;
    pack.document.footer = u"Council"_s;
    pack.document.blocks = {ContentsBlock{}, heading(u"The case"_s), heading(u"Letter"_s, 2, true),
                            heading(u"Photo"_s, 2, true), heading(u"Broken"_s, 2, true)};
    pack.enclosures = {enclosure(2, u"letter.pdf"_s, u"application/pdf"_s, otherPaper(3)),
                       enclosure(3, u"photo.png"_s, u"image/png"_s, picture(1600, 900)),
                       enclosure(4, u"broken.pdf"_s, u"application/pdf"_s, "%PDF-1.7 and no more")};
    return pack;
}

} // namespace

TEST(Enclosures, StandOnPagesThatAreCountedWithTheOthers)
{
    const PackPages pages = packPages(pack());
    // Contents and part; the letter on three; the picture, wider than high; the broken one.
    ASSERT_EQ(pages.layout.pages.size(), 6U);
    for (size_t i = 0; i < pages.layout.pages.size(); ++i)
        EXPECT_TRUE(pageText(pages.layout.pages[i]).contains(u"Page %1 of 6"_s.arg(i + 1)));
    const QString contents = pageText(pages.layout.pages.front());
    EXPECT_TRUE(contents.contains(u"2\u20134"_s)) << contents.toStdString();
    EXPECT_EQ(pages.layout.bookmarks.size(), 4U);
    EXPECT_EQ(pages.layout.anchors.value(u"photo"_s).page, 4);
    EXPECT_GT(pages.layout.pages[4].size.width(), pages.layout.pages[4].size.height());
    ASSERT_EQ(pages.notShown.size(), 1);
    EXPECT_TRUE(pages.notShown.front().contains(u"broken.pdf"_s));
    EXPECT_TRUE(pageText(pages.layout.pages[5]).contains(u"broken.pdf"_s));
}

TEST(Enclosures, KeepTheirShapeAndStayOnThePage)
{
    const PackPages pages = packPages(pack());
    int found = 0;
    for (const PaperPage &page : pages.layout.pages) {
        for (const PageItem &item : page.items) {
            const auto *placed = std::get_if<PlacedPicture>(&item.shape);
            if (!placed)
                continue;
            ++found;
            const QSizeF own = placed->picture->size;
            EXPECT_NEAR(placed->rect.width() / placed->rect.height(), own.width() / own.height(),
                        0.01);
            EXPECT_TRUE(QRectF(QPointF(), page.size).contains(placed->rect));
            EXPECT_GT(placed->rect.height(), page.size.height() * 0.5);
        }
    }
    EXPECT_EQ(found, 4);
}

TEST(Enclosures, AreDrawnInTheirFiguresWithTheirWords)
{
    const PackPages pages = packPages(pack());
    const auto made = pdfBytes(pages.layout);
    ASSERT_TRUE(made);
    const auto again = pdfBytes(pages.layout);
    ASSERT_TRUE(again);
    EXPECT_EQ(*made, *again); // The same pages give the same bytes.
    QPDF file;
    file.processMemoryFile("pack", made->constData(), size_t(made->size()));
    EXPECT_FALSE(file.anyWarnings());
    auto all = QPDFPageDocumentHelper(file).getAllPages();
    ASSERT_EQ(all.size(), 6U);
    for (size_t i = 1; i <= 3; ++i) {
        int forms = 0;
        all[i].forEachFormXObject(
            false, [&](QPDFObjectHandle &, QPDFObjectHandle &, std::string const &name) {
                forms += name.starts_with("/Enclosed") ? 1 : 0;
            });
        EXPECT_EQ(forms, 1) << i;
    }
    QStringList alternatives;
    QPDFObjectHandle root = file.getRoot().getKey("/StructTreeRoot");
    std::vector<QPDFObjectHandle> open{root};
    while (!open.empty()) {
        QPDFObjectHandle element = open.back();
        open.pop_back();
        if (!element.isDictionary())
            continue;
        if (element.getKey("/S").isNameAndEquals("/Figure"))
            alternatives.append(QString::fromStdString(element.getKey("/Alt").getUTF8Value()));
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isDictionary())
            open.push_back(kids);
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i)
            open.push_back(kids.getArrayItem(i));
    }
    alternatives.sort();
    EXPECT_EQ(alternatives, (QStringList{u"letter.pdf, page 1 of 3"_s, u"letter.pdf, page 2 of 3"_s,
                                         u"letter.pdf, page 3 of 3"_s, u"photo.png"_s}));
}

TEST(Enclosures, PicturesAreNoFinerThanPaperShows)
{
    const auto small = paperPicture(picture(400, 300), u"small"_s);
    ASSERT_TRUE(small);
    EXPECT_EQ(small->image.width(), 400);
    const auto large = paperPicture(picture(6000, 3000), u"large"_s);
    ASSERT_TRUE(large);
    EXPECT_EQ(large->image.size(), QSize(2400, 1200));
    EXPECT_FALSE(paperPicture("no picture", u"none"_s));
    EXPECT_FALSE(pdfPictures("no PDF", u"none"_s));
}

} // namespace redress
