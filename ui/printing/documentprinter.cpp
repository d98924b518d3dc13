// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/documentprinter.h"

#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"

#include <QPainter>
#include <QPrinter>

#include <memory>

namespace redress {

namespace {

QPageLayout::Orientation orientationOf(const PaperPage &page)
{
    return page.size.width() > page.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

DocumentPrinter::DocumentPrinter(const Document &document, const QString &name)
    : m_pages(layOut(document))
{
    m_pages.title = name;
}

void DocumentPrinter::prepare(QPrinter &printer) const
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // The pages have their own margins.
    if (!m_pages.pages.empty())
        printer.setPageOrientation(orientationOf(m_pages.pages.front()));
}

bool DocumentPrinter::print(QPrinter &printer) const
{
    const auto sheets = wantedSheets(m_pages.pages.size(), printer);
    if (sheets.empty())
        return false;
    printer.setFullPage(true);
    printer.setPageOrientation(orientationOf(m_pages.pages[sheets.front()]));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const PaperPage &page = m_pages.pages[sheets[i]];
        if (i > 0) {
            printer.setPageOrientation(orientationOf(page));
            if (!printer.newPage())
                return false;
        }
        const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
        painter.save();
        painter.scale(sheet.width() / page.size.width(), sheet.height() / page.size.height());
        PagePainter(painter).paint(page);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

Sheets DocumentPrinter::sheets() const
{
    const auto printer = std::make_shared<DocumentPrinter>(*this);
    return {m_pages.title, [printer](QPrinter &target) { printer->prepare(target); },
            [printer](QPrinter &target) { return printer->print(target); }};
}

} // namespace redress
