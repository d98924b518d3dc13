// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/foreignpages.h"

#include "ui/report/pdf/pdfvalues.h"
#include "ui/report/pdfpictures.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <exception>

namespace redress {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperPictures)
};

constexpr double kUnitsPerInch = 1440;
constexpr int kMostDots = 2400;       ///< Along the longer side: 250 to the inch on A4.
constexpr double kScreenDots = 96;    ///< To the inch, where a picture does not say.
constexpr double kLeastInches = 0.02; ///< Of a page that can be shown.

/// As it is seen: cut to its visible part and turned.
QSizeF seenSize(QPDFPageObjectHelper page)
{
    const QPDFObjectHandle::Rectangle box = page.getTrimBox().getArrayAsRectangle();
    QSizeF points{box.urx - box.llx, box.ury - box.lly};
    QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
    if (rotation.isInteger() && rotation.getIntValueAsInt() % 180 != 0)
        points.transpose();
    QPDFObjectHandle unit = page.getAttribute("/UserUnit", false);
    if (unit.isNumber())
        points *= unit.getNumericValue();
    return points * kUnitsPerPoint;
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("document", pdf.constData(), size_t(pdf.size()));
    return file;
}

Error unreadable(const QString &name, const QString &detail)
{
    return {Error::Code::Invalid,
            PictureText::tr("%1 cannot be shown: it is damaged or locked.").arg(name), detail};
}

} // namespace

Result<std::vector<PaperPicture>> pdfPictures(const QByteArray &pdf, const QString &name)
{
    try {
        const auto file = opened(pdf);
        const auto pages = QPDFPageDocumentHelper(*file).getAllPages();
        const auto bytes = std::make_shared<const QByteArray>(pdf);
        std::vector<PaperPicture> pictures;
        for (size_t i = 0; i < pages.size(); ++i) {
            PaperPicture picture;
            picture.size = seenSize(pages[i]);
            picture.pdf = bytes;
            picture.page = int(i);
            picture.alternative = PictureText::tr("%1, page %2 of %3")
                                      .arg(name)
                                      .arg(int(i) + 1)
                                      .arg(int(pages.size()));
            const double least = kLeastInches * kUnitsPerInch;
            if (picture.size.width() < least || picture.size.height() < least)
                return unreadable(name, picture.alternative);
            pictures.push_back(std::move(picture));
        }
        if (pictures.empty())
            return unreadable(name, QStringLiteral("no pages"));
        return pictures;
    } catch (const std::exception &fault) {
        return unreadable(name, QString::fromUtf8(fault.what()));
    }
}

Result<PaperPicture> paperPicture(const QByteArray &content, const QString &name)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    PaperPicture picture;
    picture.image = reader.read();
    if (picture.image.isNull())
        return unreadable(name, reader.errorString());
    const double perMetre = picture.image.dotsPerMeterX();
    const double perInch = perMetre > 0 ? perMetre * 0.0254 : kScreenDots;
    picture.size = QSizeF(picture.image.size()) * (kUnitsPerInch / perInch);
    if (std::max(picture.image.width(), picture.image.height()) > kMostDots)
        picture.image = picture.image.scaled(kMostDots, kMostDots, Qt::KeepAspectRatio,
                                             Qt::SmoothTransformation);
    picture.alternative = name;
    return picture;
}

namespace pdf {

QPDF &ForeignPages::source(const std::shared_ptr<const QByteArray> &pdf)
{
    Source &source = m_sources[pdf.get()];
    if (!source.file) {
        source.bytes = pdf;
        source.file = opened(*pdf);
        // What was filled in and noted on its pages becomes part of them.
        QPDFAcroFormDocumentHelper(*source.file).generateAppearancesIfNeeded();
        QPDFPageDocumentHelper(*source.file).flattenAnnotations();
    }
    return *source.file;
}

std::string ForeignPages::draw(const QPDFObjectHandle &page, const PlacedPicture &placed,
                               const PaperPage &sheet)
{
    const PaperPicture &picture = *placed.picture;
    auto pages = QPDFPageDocumentHelper(source(picture.pdf)).getAllPages();
    const QPDFObjectHandle form =
        m_file.copyForeignObject(pages.at(size_t(picture.page)).getFormXObjectForPage(true));

    QPDFPageObjectHelper own(page);
    QPDFObjectHandle resources = own.getAttribute("/Resources", true);
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    else
        resources.replaceKey("/XObject", resources.getKey("/XObject").shallowCopy());
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/Enclosed", suffix);
    resources.getKey("/XObject").replaceKey(name, form);
    return own.placeFormXObject(form, name, rectangle(placed.rect, sheet).getArrayAsRectangle(),
                                false, true, true);
}

} // namespace pdf

} // namespace redress
