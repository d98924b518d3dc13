// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfwriter.h"

#include "core/base/savefile.h"
#include "ui/report/pdf/catalog.h"
#include "ui/report/pdf/fontrepair.h"
#include "ui/report/pdf/foreignpages.h"
#include "ui/report/pdf/links.h"
#include "ui/report/pdf/markers.h"
#include "ui/report/pdf/pagestream.h"
#include "ui/report/pdf/pdfwords.h"
#include "ui/report/pdf/structure.h"
#include "ui/report/pdf/tagnames.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <string>
#include <utility>

namespace redress {

namespace {

using namespace pdf;

/// A figure without words is a blank to those who do not see it.
const StructElement *figureWithoutWords(const PageLayout &layout)
{
    for (const StructElement &element : layout.elements) {
        const bool isFigure = element.type == StructElement::Type::Figure;
        if (isFigure && element.alternative.trimmed().isEmpty())
            return &element;
    }
    return nullptr;
}

/// Stops libqpdf while it writes.
struct Cancelled final : std::exception {
    const char *what() const noexcept override { return "cancelled"; }
};

std::string textOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// Draws the pages of other papers over what is painted, each in its figure.
/// \param elements those of the page by MCID; grows by the figures.
void addForeignPages(ForeignPages &foreign, QPDFObjectHandle page, const PaperPage &sheet,
                     std::vector<int> &elements, const std::vector<const char *> &tags)
{
    std::string drawn;
    for (const PageItem &item : sheet.items) {
        const auto *placed = std::get_if<PlacedPicture>(&item.shape);
        if (!placed || !placed->picture->isPage())
            continue;
        drawn += std::string("/") + tags[size_t(item.element)] + " <</MCID " +
                 std::to_string(elements.size()) + ">> BDC\n" + foreign.draw(page, *placed, sheet) +
                 "\nEMC\n";
        elements.push_back(item.element);
    }
    if (drawn.empty())
        return;
    QPDFObjectHandle contents = page.getKey("/Contents");
    contents.replaceStreamData("q\n" + textOf(contents) + "Q\n" + drawn,
                               QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Puts the tags of a page in place of its markers. \return whether all were there.
bool tagPage(QPDFObjectHandle page, const std::vector<int> &elements,
             const std::vector<const char *> &tags)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (!contents.isStream())
        return false;
    std::vector<const char *> own;
    for (const int element : elements)
        own.push_back(tags[size_t(element)]);
    const QByteArray marked = markContent(textOf(contents), own);
    if (marked.isEmpty())
        return false;
    contents.replaceStreamData(marked.toStdString(), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
    return true;
}

QByteArray written(QPDF &file, const Progress &progress)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.registerProgressReporter(
        std::make_shared<QPDFWriter::FunctionProgressReporter>([&progress](int) {
            if (progress.isCancelled())
                throw Cancelled{};
        }));
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

Result<QByteArray> tagged(const PageLayout &layout, PaintedPages painted, const Progress &progress)
{
    QPDF file;
    ForeignPages foreign(file);
    file.setSuppressWarnings(true);
    file.processMemoryFile("paper", painted.file.constData(), size_t(painted.file.size()));
    const std::vector<QPDFObjectHandle> pages = file.getAllPages();
    if (pages.size() != layout.pages.size())
        return notAsPainted(
            QStringLiteral("%1 pages of %2").arg(pages.size()).arg(layout.pages.size()));

    const std::vector<const char *> tags = tagNames(layout);
    const auto count = qint64(pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        progress.tell(taggingPage(int(i) + 1), count + qint64(i), 2 * count);
        if (progress.isCancelled())
            return cancelled();
        if (!tagPage(pages[i], painted.elements[i], tags))
            return notAsPainted(QStringLiteral("markers of page %1").arg(i + 1));
        addForeignPages(foreign, pages[i], layout.pages[i], painted.elements[i], tags);
    }
    const std::vector<LinkAnnotation> links = addLinks(file, layout, pages, int(pages.size()));
    const TaggedPages parts{layout, pages, painted.elements, tags, links};
    fillCatalog(file, layout, pages, addStructure(file, parts));
    repairFonts(file, pages);
    return written(file, progress);
}

} // namespace

Result<QByteArray> pdfBytes(const PageLayout &layout, const Progress &progress)
{
    if (layout.pages.empty())
        return notAsPainted(QStringLiteral("no pages"));
    if (const StructElement *figure = figureWithoutWords(layout))
        return noAlternative(QString::number(figure - layout.elements.data()));
    PaintedPages painted = paintPages(layout, progress);
    if (painted.file.isEmpty())
        return cancelled();
    try {
        return tagged(layout, std::move(painted), progress);
    } catch (const Cancelled &) {
        return cancelled();
    } catch (const std::exception &fault) {
        return notAsPainted(QString::fromUtf8(fault.what()));
    }
}

Result<void> writePdf(const PageLayout &layout, const QString &path, const Progress &progress)
{
    const Result<QByteArray> bytes = pdfBytes(layout, progress);
    if (!bytes)
        return bytes.error();
    if (progress.isCancelled())
        return cancelled();
    return saveFile(path, *bytes);
}

} // namespace redress
