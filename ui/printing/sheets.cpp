// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheets.h"

#include "ui/printing/printpreview.h"
#include "ui/widgets/settings.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(redress::Sheets)
};

constexpr double kPartOfWindow = 0.9;

} // namespace

std::vector<size_t> wantedSheets(size_t count, const QPrinter &printer)
{
    std::vector<size_t> sheets;
    for (size_t sheet = 0; sheet < count; ++sheet) {
        const bool isWanted = printer.printRange() != QPrinter::PageRange ||
                              printer.pageRanges().isEmpty() ||
                              printer.pageRanges().contains(int(sheet) + 1);
        if (isWanted)
            sheets.push_back(sheet);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(sheets);
    if (printer.supportsMultipleCopies() || printer.copyCount() < 2)
        return sheets;
    std::vector<size_t> all;
    const int copies = printer.copyCount();
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.insert(all.end(), sheets.begin(), sheets.end());
    } else {
        for (const size_t sheet : sheets)
            all.insert(all.end(), size_t(copies), sheet);
    }
    return all;
}

PrintHabit PrintHabit::of(const QPrinter &printer, QPageLayout::Orientation prepared)
{
    const QPageLayout layout = printer.pageLayout();
    PrintHabit habit{printer.printerName(), layout.pageSize().id(), std::nullopt};
    if (layout.orientation() != prepared)
        habit.orientation = layout.orientation();
    return habit;
}

void PrintHabit::adopt(QPrinter &target) const
{
    if (!printer.isEmpty() && QPrinterInfo::availablePrinterNames().contains(printer))
        target.setPrinterName(printer);
    target.setPageSize(QPageSize(paper));
    if (orientation)
        target.setPageOrientation(*orientation);
}

QJsonObject PrintHabit::toJson() const
{
    QJsonObject json{{u"printer"_s, printer}, {u"paper"_s, QPageSize::key(paper)}};
    if (orientation)
        json.insert(u"isLandscape"_s, *orientation == QPageLayout::Landscape);
    return json;
}

std::optional<PrintHabit> PrintHabit::fromJson(const QJsonObject &json)
{
    const QString key = json.value(u"paper"_s).toString();
    if (key.isEmpty())
        return std::nullopt;
    PrintHabit habit;
    habit.printer = json.value(u"printer"_s).toString();
    for (int id = 0; id <= QPageSize::LastPageSize; ++id) {
        if (QPageSize::key(QPageSize::PageSizeId(id)) == key)
            habit.paper = QPageSize::PageSizeId(id);
    }
    if (json.contains(u"isLandscape"_s))
        habit.orientation =
            json.value(u"isLandscape"_s).toBool() ? QPageLayout::Landscape : QPageLayout::Portrait;
    return habit;
}

void adoptHabit(const Settings &settings, const QString &habit, QPrinter &printer)
{
    if (const auto last = PrintHabit::fromJson(settings.printHabit(habit)))
        last->adopt(printer);
}

void keepHabit(Settings &settings, const QString &habit, const QPrinter &printer,
               QPageLayout::Orientation prepared)
{
    settings.setPrintHabit(habit, PrintHabit::of(printer, prepared).toJson());
}

Printed previewSheets(const Sheets &sheets, Settings &settings, const QString &habit,
                      QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    sheets.prepare(printer);
    printer.setDocName(sheets.title);
    const QPageLayout::Orientation prepared = printer.pageLayout().orientation();
    adoptHabit(settings, habit, printer);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(PrintText::tr("Print preview: %1").arg(sheets.title));
    auto printed = Printed::No; // Also if a file was to be chosen, and none was.
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        const bool isWhole = sheets.print(*target);
        if (!isForPreview(*target))
            printed = isWhole ? Printed::Yes : Printed::Failed;
    });
    if (sheets.furnish)
        sheets.furnish(dialog);
    dialog.resize(parent->window()->size() * kPartOfWindow);
    makeReachable(dialog);
    dialog.exec();
    if (printed != Printed::No)
        keepHabit(settings, habit, printer, prepared);
    return printed;
}

} // namespace redress
