// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartpainter.h"

#include "ui/report/paint/hatching.h"
#include "ui/report/papertextmeasure.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

QPainterPath markerPath(ChartMarker marker, QPointF at, double size)
{
    const double half = size / 2;
    QPainterPath path;
    switch (marker) {
    case ChartMarker::None:
        break;
    case ChartMarker::Circle:
    case ChartMarker::Ring:
        path.addEllipse(at, half, half);
        break;
    case ChartMarker::Square:
        path.addRect(QRectF{at.x() - half * 0.9, at.y() - half * 0.9, size * 0.9, size * 0.9});
        break;
    case ChartMarker::Triangle:
        path.addPolygon(
            QPolygonF{{at + QPointF{0, -half * 1.15}, at + QPointF{half * 1.1, half * 0.85},
                       at + QPointF{-half * 1.1, half * 0.85}}});
        path.closeSubpath();
        break;
    case ChartMarker::Diamond:
        path.addPolygon(QPolygonF{{at + QPointF{0, -half * 1.2}, at + QPointF{half * 1.2, 0},
                                   at + QPointF{0, half * 1.2}, at + QPointF{-half * 1.2, 0}}});
        path.closeSubpath();
        break;
    case ChartMarker::Cross:
        path.moveTo(at + QPointF{-half, -half});
        path.lineTo(at + QPointF{half, half});
        path.moveTo(at + QPointF{-half, half});
        path.lineTo(at + QPointF{half, -half});
        break;
    }
    return path;
}

class ChartPainter final
{
public:
    ChartPainter(QPainter &painter, const ChartPalette &palette, double unit)
        : m_painter(painter)
        , m_palette(palette)
        , m_unit(unit)
    {}

    void operator()(const ChartArea &area) const
    {
        const QColor colour = m_palette.of(area.ink);
        if (area.fill == ChartFill::Solid) {
            m_painter.fillRect(area.rect, colour);
            return;
        }
        m_painter.fillRect(area.rect, m_palette.ground);
        paintHatching(m_painter, area.rect, area.fill, colour, m_unit);
        m_painter.setPen(QPen(colour, m_unit * 0.9, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area.rect);
    }

    void operator()(const ChartLine &line) const
    {
        if (line.points.size() < 2)
            return;
        QPen pen(m_palette.of(line.ink), line.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!line.dash.empty() && line.width > 0) {
            QList<qreal> pattern; // Qt counts in widths of the pen.
            for (const double length : line.dash)
                pattern.append(length / line.width);
            if (pattern.size() % 2 == 1)
                pattern.append(pattern.last());
            pen.setDashPattern(pattern);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line.points.data(), int(line.points.size()));
    }

    void operator()(const ChartMark &mark) const
    {
        const QColor colour = m_palette.of(mark.ink);
        const bool isOpen = mark.isOpen || mark.marker == ChartMarker::Ring;
        const bool isStroke = isOpen || mark.marker == ChartMarker::Cross;
        m_painter.setBrush(isOpen ? QBrush(m_palette.ground) : QBrush(colour));
        m_painter.setPen(
            isStroke ? QPen(colour, mark.size * 0.22, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                     : QPen(Qt::NoPen));
        m_painter.drawPath(markerPath(mark.marker, mark.at, mark.size));
    }

    void operator()(const ChartText &text) const
    {
        const double width = PaperTextMeasure{}.width(text.text, text.size, text.isBold);
        double shift = 0;
        if (text.anchor == ChartText::Anchor::Middle)
            shift = -width / 2;
        else if (text.anchor == ChartText::Anchor::End)
            shift = -width;
        m_painter.setFont(qtFont(chartFont(text.size, text.isBold)));
        m_painter.setPen(m_palette.of(text.ink));
        if (!text.isTurned) {
            m_painter.drawText(text.at + QPointF{shift, 0}, text.text);
            return;
        }
        m_painter.save();
        m_painter.translate(text.at);
        m_painter.rotate(-90);
        m_painter.drawText(QPointF{shift, 0}, text.text);
        m_painter.restore();
    }

private:
    QPainter &m_painter;
    const ChartPalette &m_palette;
    double m_unit; ///< About one point: what hatching is measured by.
};

/// A point, as far as the chart tells: its labels are about nine high.
double unitOf(const ChartLayout &chart)
{
    for (const ChartItem &item : chart.items) {
        if (const auto *text = std::get_if<ChartText>(&item))
            return std::max(text->size / 9, 0.1);
    }
    return std::max(chart.size.width() / 480, 0.1);
}

} // namespace

void paintChart(QPainter &painter, const ChartLayout &chart, QPointF at,
                const ChartPalette &palette)
{
    painter.save();
    painter.translate(at);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ChartPainter paint{painter, palette, unitOf(chart)};
    for (const ChartItem &item : chart.items)
        std::visit(paint, item);
    painter.restore();
}

} // namespace redress
