// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the pages: links, and figures that open their cases.
#include "ui/papers/paperview.h"

#include "ui/papers/paperfigures.h"

#include <QDesktopServices>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QUrl>

namespace redress {

QString PaperView::linkAt(QPointF point) const
{
    if (pageCount() == 0)
        return {};
    const Spot spot = spotAt(point);
    const PageLayout &layout = m_paper->layout;
    const PlacedRun *run = runAt(layout.pages[size_t(spot.page)], spot.at);
    for (int at = run ? run->element : -1; at >= 0; at = layout.elements[size_t(at)].parent) {
        if (!layout.elements[size_t(at)].link.isEmpty())
            return layout.elements[size_t(at)].link;
    }
    return {};
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isPlain = linkAt(event->position()).isEmpty() && !figureUnder(event->position());
    viewport()->setCursor(isPlain ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

const PrintedFigure *PaperView::figureUnder(QPointF point) const
{
    if (pageCount() == 0)
        return nullptr;
    const Spot spot = spotAt(point);
    return figureAt(*m_paper, spot.page, spot.at);
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    tellFigure(*static_cast<QHelpEvent *>(event));
    return true;
}

void PaperView::tellFigure(const QHelpEvent &event)
{
    const PrintedFigure *figure = figureUnder(event.pos());
    if (!figure)
        QToolTip::hideText();
    else if (figure->name.isEmpty())
        QToolTip::showText(
            event.globalPos(),
            tr("%1. A click shows its cases.", "T3.2c").arg(figure->reference.text()), viewport());
    else
        QToolTip::showText(event.globalPos(),
                           tr("%1: %2. A click shows its cases.", "T3.2c; the figure in words")
                               .arg(figure->reference.text(), figure->name),
                           viewport());
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QString link = linkAt(event->position());
    if (link.startsWith(u'#')) {
        const auto place = m_paper->layout.anchors.constFind(link.mid(1));
        if (place != m_paper->layout.anchors.constEnd())
            goTo(*place);
    } else if (!link.isEmpty()) {
        QDesktopServices::openUrl(QUrl(link));
    } else if (const PrintedFigure *figure = figureUnder(event->position())) {
        Q_EMIT figureChosen(figure->reference);
    }
}

} // namespace redress
