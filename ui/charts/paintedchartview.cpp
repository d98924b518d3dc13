// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintedchartview.h"

#include "ui/charts/chartcolours.h"
#include "ui/report/papertextmeasure.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace redress {

PaintedChartView::PaintedChartView(QWidget *parent)
    : ChartView(parent)
{
    setMouseTracking(true);
}

void PaintedChartView::rebuild()
{
    const Metrics metrics(this);
    const double gap = metrics.gap();
    m_corner = {gap, gap};
    const QSizeF room(width() - 2 * gap, height() - 2 * gap);
    registerPaperFonts();
    // Laid out in units of the paper, so that sizes of text are not rounded to dots.
    m_layout = room.width() < metrics.times(8) || room.height() < metrics.times(6)
                   ? ChartLayout{}
                   : layoutChart(chart(), room * kUnitsPerPoint, metrics.text() * kUnitsPerPoint,
                                 PaperTextMeasure());
    update();
}

void PaintedChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPalette colours = chartPalette(palette());
    painter.fillRect(rect(), colours.ground);
    for (QColor &colour : colours.series)
        colour = readable(colour, colours);
    painter.save();
    painter.translate(m_corner);
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    paintChart(painter, m_layout, {0, 0}, colours);
    painter.restore();
    if (!current())
        return;
    const QRectF spot = rectOf(*current());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const Metrics metrics(this);
    painter.setPen(QPen(ink(Role::Accent, palette()), metrics.times(hasFocus() ? 0.16 : 0.08)));
    painter.drawRoundedRect(spot.adjusted(-2, -2, 2, 2), metrics.times(0.2), metrics.times(0.2));
}

QRectF PaintedChartView::rectOf(const Spot &spot) const
{
    for (const ChartHit &hit : m_layout.hits) {
        if (hit.series == spot.series && hit.category == spot.category)
            return QRectF(hit.rect.topLeft() / kUnitsPerPoint + m_corner,
                          hit.rect.size() / kUnitsPerPoint);
    }
    return {};
}

std::optional<ChartView::Spot> PaintedChartView::spotAt(QPointF at) const
{
    const QPointF inside = (at - m_corner) * kUnitsPerPoint;
    for (auto hit = m_layout.hits.rbegin(); hit != m_layout.hits.rend(); ++hit) {
        if (hit->rect.contains(inside))
            return Spot{hit->series, hit->category};
    }
    return std::nullopt;
}

void PaintedChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position());
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot)
        QToolTip::showText(event->globalPosition().toPoint(), wordsOf(*spot), this,
                           rectOf(*spot).toRect());
    else
        QToolTip::hideText();
}

void PaintedChartView::mousePressEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot)
        open(*spot);
}

} // namespace redress
