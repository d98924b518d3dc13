// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/tableprinter.h"

#include "core/base/language.h"
#include "ui/printing/printpreview.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPrinter>

#include <memory>

namespace redress {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(redress::TablePrinter)
};

constexpr double kMarginMillimetres = 20; // \source ux 11

QFont bodyFont(double points = TableLayout::kBodyPoints)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

/// Paints the pages of one layout.
class TablePagePainter final
{
public:
    TablePagePainter(QPainter &painter, const PrintedTable &table, const TableLayout &layout,
                     const QSizeF &area)
        : m_painter(painter)
        , m_table(table)
        , m_layout(layout)
        , m_area(area)
        , m_metrics(bodyFont(layout.points), painter.device())
    {}

    void paint(size_t page)
    {
        const TableLayout::Page &shown = m_layout.pages[page];
        const TableLayout::Part &part = m_layout.parts[shown.part];
        double top = shown.isFirst ? paintTitle() : paintContinued(shown.part);
        top = paintCells(m_table.headings, part, top, part.headingHeight, true);
        for (const TableLayout::Row &row : shown.rows)
            top = paintCells(m_table.rows[row.index], part, top, row.height, false);
        paintFooter(page);
    }

private:
    double paintTitle()
    {
        QFont font = bodyFont(TableLayout::kBodyPoints * 1.4);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const QFontMetricsF title(font, m_painter.device());
        m_painter.drawText(QRectF(0, 0, m_area.width(), title.height()), m_table.title);
        m_painter.setFont(bodyFont());
        m_painter.drawText(QRectF(0, title.height() * 1.2, m_area.width(), m_layout.titleHeight),
                           Qt::TextWordWrap, m_table.subtitle);
        return m_layout.titleHeight;
    }

    /// On every page but the first: what goes on here, and which of its columns.
    double paintContinued(size_t part)
    {
        m_painter.setFont(bodyFont());
        m_painter.setPen(Qt::black);
        const QString words =
            m_layout.parts.size() > 1
                ? PrintText::tr("%1, continued: columns %2 of %3", "title; part of the columns")
                      .arg(m_table.title)
                      .arg(part + 1)
                      .arg(m_layout.parts.size())
                : PrintText::tr("%1, continued").arg(m_table.title);
        m_painter.drawText(QRectF(0, 0, m_area.width(), m_layout.lineHeight), words);
        return m_layout.lineHeight;
    }

    double paintCells(const QStringList &cells, const TableLayout::Part &part, double top,
                      double height, bool isHeading)
    {
        QFont font = bodyFont(m_layout.points);
        font.setBold(isHeading);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const double padding = m_metrics.averageCharWidth();
        double left = 0;
        for (size_t i = 0; i < part.columns.size(); ++i) {
            const double width = part.widths[i];
            m_painter.drawText(
                QRectF(left + padding, top + m_metrics.height() * 0.25, width - 2 * padding,
                       height),
                int(Qt::AlignLeft | Qt::AlignTop) |
                    int(part.breaksWords[i] ? Qt::TextWrapAnywhere : Qt::TextWordWrap),
                cells[qsizetype(part.columns[i])]);
            left += width;
        }
        const double thin = m_metrics.height() / 30;
        m_painter.setPen(
            QPen(isHeading ? Qt::black : QColor(0x99, 0x99, 0x99), isHeading ? thin * 2 : thin));
        m_painter.drawLine(QPointF(0, top + height), QPointF(m_area.width(), top + height));
        return top + height;
    }

    void paintFooter(size_t page)
    {
        m_painter.setFont(bodyFont());
        m_painter.setPen(Qt::black);
        const double line = QFontMetricsF(bodyFont(), m_painter.device()).height();
        const QRectF foot(0, m_area.height() - line, m_area.width(), line);
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_table.footer);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                           PrintText::tr("Page %1 of %2").arg(page + 1).arg(m_layout.pages.size()));
    }

    QPainter &m_painter;
    const PrintedTable &m_table;
    const TableLayout &m_layout;
    QSizeF m_area;
    QFontMetricsF m_metrics;
};

} // namespace

void TablePrinter::prepare(QPrinter &printer) const
{
    const SpokenHere papers(m_table.language);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(
        QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres),
        QPageLayout::Millimeter);
    const double room = printer.pageLayout().paintRectPixels(printer.resolution()).width();
    if (TableLayout::naturalWidth(m_table, bodyFont(), &printer) > room)
        printer.setPageOrientation(QPageLayout::Landscape);
}

bool TablePrinter::print(QPrinter &printer) const
{
    const SpokenHere papers(m_table.language);
    const QSizeF area = printer.pageLayout().paintRectPixels(printer.resolution()).size();
    const TableLayout layout = TableLayout::of(m_table, area, bodyFont(), &printer);
    const auto sheets = wantedSheets(layout.pages.size(), printer);
    QPainter painter;
    if (sheets.empty() || !painter.begin(&printer))
        return false;
    TablePagePainter pages(painter, m_table, layout, area);
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return false;
        pages.paint(sheets[i]);
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

PrintedTable TablePrinter::chosenAlone() const
{
    const SpokenHere papers(m_table.language);
    PrintedTable part = m_table;
    part.rows.clear();
    for (const size_t row : m_table.chosen)
        part.rows.push_back(m_table.rows[row]);
    part.chosen.clear();
    part.subtitle = PrintText::tr("%1 %2 chosen rows of %3.", "what the list shows; two numbers")
                        .arg(part.subtitle)
                        .arg(part.rows.size())
                        .arg(m_table.rows.size());
    return part;
}

Sheets TablePrinter::sheets() const
{
    if (m_table.chosen.size() < 2) {
        const auto whole = std::make_shared<TablePrinter>(m_table);
        return {m_table.title, [whole](QPrinter &printer) { whole->prepare(printer); },
                [whole](QPrinter &printer) { return whole->print(printer); }};
    }
    // What is chosen was chosen for something; a button of the preview brings the rest back.
    const auto whole = std::make_shared<TablePrinter>(m_table);
    const auto part = std::make_shared<TablePrinter>(chosenAlone());
    const auto isPart = std::make_shared<bool>(true);
    return {m_table.title, [whole](QPrinter &printer) { whole->prepare(printer); },
            [=](QPrinter &printer) { return (*isPart ? part : whole)->print(printer); },
            [isPart, count = m_table.chosen.size()](QPrintPreviewDialog &dialog) {
                addSwitch(dialog, PrintText::tr("C&hosen rows alone (%1)").arg(count), *isPart,
                          [isPart](bool isOn) { *isPart = isOn; });
            }};
}

} // namespace redress
