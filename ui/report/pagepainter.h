// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <QColor>
#include <QImage>
#include <QPainter>

#include <utility>

namespace redress {

enum class PageLook {
    AsPrinted,
    Marked, ///< Live figures are tinted, missing ones red: while the paper is written.
};

/// Paints laid-out pages: on the screen, a printer, a picture, and by writePdf().
///
/// The painter's unit must be that of the page (20 to the point), its origin the page's corner:
/// translate and scale it first. One object for many pages saves making fonts anew.
class PagePainter final
{
public:
    explicit PagePainter(QPainter &painter, PageLook look = PageLook::AsPrinted);

    /// Everything on the page but the sheet itself.
    void paint(const PaperPage &page);
    /// One item of it; \p items in their order make the page.
    void paint(const PageItem &item);
    /// What stands under the words of a page: tints of figures, lines below links.
    void paintUnderText(const PaperPage &page);
    void paintRun(const TextLine &line, const PlacedRun &run);

private:
    void fill(QRectF rect, const QColor &colour);
    void dots(const QRectF &rect, const QColor &colour);
    void underline(const TextLine &line, const PlacedRun &run);
    void useFont(const PaperFont &font);
    QColor textColour(const PlacedRun &run) const;
    bool isDrawnAs(const PlacedRun &run, TextRun::Role role) const;

    QPainter &m_painter;
    PageLook m_look;
    bool m_isRaster = true; ///< Thin rules are fitted to whole dots.
    QHash<PaperFont, QFont> m_fonts;
    PaperFont m_font{.size = 0};
};

/// The page on white, \p dotsPerInch fine.
QImage pageImage(const PaperPage &page, double dotsPerInch, PageLook look = PageLook::AsPrinted);

} // namespace redress
