// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/pagestream.h"

#include "ui/report/pagepainter.h"
#include "ui/report/pdf/markers.h"
#include "ui/report/pdf/pdfwords.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace redress::pdf {

namespace {

constexpr int kUnitsPerInch = 1440;

void setSheet(QPdfWriter &writer, const PaperPage &page)
{
    const QSizeF points = page.size / kUnitsPerPoint;
    const bool isLandscape = points.width() > points.height();
    const QPageSize size(isLandscape ? points.transposed() : points, QPageSize::Point, {},
                         QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(
        size, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF{}));
}

void paintPage(PagePainter &painter, MarkerPainter &markers, const PaperPage &page)
{
    markers.begin(Piece::Decoration);
    for (const PageItem &item : page.items) {
        if (item.element == PageItem::kDecoration)
            painter.paint(item);
    }
    painter.paintUnderText(page);
    markers.begin(Piece::Repeated);
    for (const PageItem &item : page.items) {
        if (item.element == PageItem::kRepeated)
            painter.paint(item);
    }
    for (const PageItem &item : page.items) {
        if (!item.isContent())
            continue;
        const auto *picture = std::get_if<PlacedPicture>(&item.shape);
        if (picture && picture->picture->isPage())
            continue; // Drawn by libqpdf, which has the page.
        const TextLine *line = item.text();
        if (!line) {
            markers.beginContent(item.element);
            painter.paint(item);
            continue;
        }
        for (const PlacedRun &run : line->runs) {
            markers.beginContent(run.element);
            painter.paintRun(*line, run);
        }
    }
}

} // namespace

PaintedPages paintPages(const PageLayout &layout, const Progress &progress)
{
    PaintedPages painted;
    QBuffer buffer(&painted.file);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    setSheet(writer, layout.pages.front());
    QPainter painter(&writer);
    PagePainter pages(painter);
    MarkerPainter markers(painter);
    const auto count = qint64(layout.pages.size());
    for (const PaperPage &page : layout.pages) {
        const auto done = qint64(painted.elements.size());
        progress.tell(paintingPage(int(done) + 1), done, 2 * count);
        if (progress.isCancelled())
            return {};
        if (done > 0) {
            setSheet(writer, page);
            writer.newPage();
        }
        paintPage(pages, markers, page);
        painted.elements.push_back(markers.endPage());
    }
    painter.end();
    return painted;
}

} // namespace redress::pdf
