// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/composedpaper.h"
#include "ui/report/pagepainter.h"

#include <QAbstractScrollArea>

namespace redress {

/// The pages of a paper one below the other, white on a quiet ground, painted as they are printed.
///
/// Only what is seen is painted. Keys: Page Up, Page Down and Space turn over, Home and End go to
/// the first and last page, Left and Right to the page before and after, Up and Down scroll, Enter
/// asks for the text of the page. Ctrl with the wheel zooms at the pointer.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit {
        None,
        Width, ///< The page at hand is as wide as the view.
        Page,  ///< The page at hand is wholly seen.
    };

    /// The steps of zooming, in percent.
    static const QList<int> &zoomSteps();

    explicit PaperView(QWidget *parent = nullptr);

    /// Shows another paper from its first page on, or the same one anew where the person stands.
    /// Null: none.
    void setPaper(const PaperPointer &paper, bool staysAtPage = false);
    const PaperPointer &paper() const { return m_paper; }

    PageLook look() const { return m_look; }
    void setLook(PageLook look);

    int pageCount() const { return m_paper ? int(m_paper->layout.pages.size()) : 0; }
    int page() const { return m_page; } ///< From 0.
    void goToPage(int page);
    /// Goes to a place, and points at \p box, which may be empty, until another page is gone to.
    void goTo(const PaperPlace &place, const QRectF &box = {});

    /// Of the page at hand; 1: as large as on paper, at 96 dots to the inch. A page that is turned
    /// is fitted by itself, so that no page is cut off.
    double zoom() const;
    Fit fit() const { return m_fit; }
    void setZoom(double zoom);
    void setFit(Fit fit);
    /// To the next step up or down.
    void zoomBy(int steps);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();
    void textWanted();
    /// A figure was clicked: its reference, "T3.2c", or the field of a sentence.
    void figureWanted(const QString &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A point of the view on a page, in units of the page.
    struct Spot {
        int page = 0;
        QPointF at;
    };

    double zoomOf(int page) const;
    double scale(int page) const; ///< Pixels to the unit.
    int gap() const;
    const QSizeF &pageSize(int page) const;
    QRect pageRect(int page) const; ///< In the viewport.
    Spot spotAt(QPointF point) const;
    const PlacedRun *runUnder(QPointF point) const;
    QString linkAt(QPointF point) const;
    QString figureAt(QPointF point) const;
    void arrange();
    void scrollTo(const Spot &spot, QPointF point);
    void changeZoom(double zoom, QPointF held);
    void noteScroll();
    void setPage(int page);
    void tellScreenReader();
    void turnOver(int direction);
    void paintPage(QPainter &painter, int page, const QRect &exposed);

    PaperPointer m_paper;
    PageLook m_look = PageLook::Marked;
    double m_zoom = 1; ///< Where nothing is fitted.
    Fit m_fit = Fit::Width;
    int m_page = 0;
    std::vector<int> m_tops; ///< Of the pages, from the top of the first one's gap.
    QSize m_size;            ///< Of all pages with their gaps.
    Spot m_top;              ///< What stands in the upper left corner, for when the room changes.
    PaperPlace m_pointed;
    QRectF m_box; ///< What is pointed at.
    bool m_isGoing = false;
};

} // namespace redress
