// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/documentprinter.h"

#include "ui/printing/printpreview.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace redress {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(redress::DocumentPrinter)
};

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
    printer.setDocName(m_pages.title);
    if (!m_pages.pages.empty())
        printer.setPageOrientation(orientationOf(m_pages.pages.front()));
}

void DocumentPrinter::print(QPrinter &printer) const
{
    printer.setFullPage(true);
    QPainter painter;
    for (size_t i = 0; i < m_pages.pages.size(); ++i) {
        const PaperPage &page = m_pages.pages[i];
        printer.setPageOrientation(orientationOf(page));
        if (i == 0)
            painter.begin(&printer);
        else
            printer.newPage();
        const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
        painter.save();
        painter.scale(sheet.width() / page.size.width(), sheet.height() / page.size.height());
        PagePainter(painter).paint(page);
        painter.restore();
    }
}

bool DocumentPrinter::preview(QWidget *parent) const
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(PrintText::tr("Print preview: %1").arg(m_pages.title));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [this](QPrinter *target) { print(*target); });
    dialog.resize(parent->window()->size() * 0.9);
    makeReachable(dialog);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace redress
