// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperprinter.h"

#include "ui/printing/printpreview.h"
#include "ui/printing/sheets.h"
#include "ui/report/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace redress::paperprinter {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperPrinter)
};

QPageLayout::Orientation orientationOf(const PaperPage &page)
{
    return page.size.width() > page.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

void prepare(QPrinter &printer, const ComposedPaper &paper)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // The pages have margins of their own.
    printer.setDocName(paper.layout.title);
    printer.setPageOrientation(orientationOf(paper.layout.pages.front()));
}

void paintOn(QPrinter &printer, QPainter &painter, const PaperPage &page)
{
    const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale =
        std::min(sheet.width() / page.size.width(), sheet.height() / page.size.height());
    painter.save();
    painter.scale(scale, scale);
    PagePainter(painter).paint(page);
    painter.restore();
}

} // namespace

bool print(const ComposedPaper &paper, QPrinter &printer)
{
    const auto pages = wantedSheets(paper.layout.pages.size(), printer);
    if (pages.empty())
        return false;
    printer.setFullPage(true);
    printer.setPageOrientation(orientationOf(paper.layout.pages[pages.front()]));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (size_t i = 0; i < pages.size(); ++i) {
        const PaperPage &page = paper.layout.pages[pages[i]];
        if (i > 0) {
            printer.setPageOrientation(orientationOf(page));
            if (!printer.newPage())
                return false;
        }
        paintOn(printer, painter, page);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

void ask(const PaperPointer &paper, Settings &settings, QWidget *parent,
         const std::function<void(bool)> &ended)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *paper);
    adoptHabit(settings, paper->request.definition, *printer);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PrintText::tr("Print: %1").arg(paper->layout.title));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies);
    dialog->setMinMax(1, int(paper->layout.pages.size()));
    // The connection keeps the printer for as long as the dialog refers to it.
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), dialog,
                     [printer, paper, ended, &settings] {
                         // Each page says how it lies.
                         keepHabit(settings, paper->request.definition, *printer,
                                   printer->pageLayout().orientation());
                         ended(print(*paper, *printer));
                     });
    dialog->open();
}

void preview(const PaperPointer &paper, Settings &settings, QWidget *parent,
             const std::function<void(bool)> &ended)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *paper);
    adoptHabit(settings, paper->request.definition, *printer);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("paperPreviewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PrintText::tr("Print preview: %1").arg(paper->layout.title));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [paper, printer, ended, &settings](QPrinter *target) {
                         const bool isWhole = print(*paper, *target);
                         if (isForPreview(*target))
                             return;
                         keepHabit(settings, paper->request.definition, *printer,
                                   printer->pageLayout().orientation());
                         ended(isWhole);
                     });
    dialog->resize(parent->window()->size() * 0.9);
    makeReachable(*dialog);
    dialog->open();
}

} // namespace redress::paperprinter
