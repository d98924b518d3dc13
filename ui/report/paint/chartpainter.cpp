// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartpainter.h"

#include "core/report/chartmarks.h"
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
    QPolygonF corners;
    for (const QPointF &corner : cornersOf(marker))
        corners.append(at + corner * half);
    if (corners.isEmpty()) {
        path.addEllipse(at, half, half);
    } else {
        path.addPolygon(corners);
        path.closeSubpath();
    }
    return path;
}

class ChartPainter final
{
public:
    ChartPainter(QPainter &painter, const ChartPalette &palette, const ChartLetters &letters,
                 double unit)
        : m_painter(painter)
        , m_palette(palette)
        , m_letters(letters)
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
        m_painter.setBrush(mark.isOpen ? QBrush(m_palette.ground) : QBrush(colour));
        m_painter.setPen(
            mark.isOpen ? QPen(colour, mark.size * 0.22, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                        : QPen(Qt::NoPen));
        m_painter.drawPath(markerPath(mark.marker, mark.at, mark.size));
    }

    void operator()(const ChartText &text) const
    {
        const double width = m_letters.width(text.text, text.size, text.isBold);
        double shift = 0;
        if (text.anchor == ChartText::Anchor::Middle)
            shift = -width / 2;
        else if (text.anchor == ChartText::Anchor::End)
            shift = -width;
        m_painter.setFont(m_letters.font(text.size, text.isBold));
        m_painter.setPen(m_palette.ofWords(text.ink));
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
    const ChartLetters &m_letters;
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
                const ChartPalette &palette, ChartPart part, const ChartLetters *letters)
{
    const PaperTextMeasure paper;
    const size_t begin = part == ChartPart::Values  ? chart.dataBegin
                         : part == ChartPart::Words ? chart.dataEnd
                                                    : 0;
    const size_t end = part == ChartPart::Ground   ? chart.dataBegin
                       : part == ChartPart::Values ? chart.dataEnd
                                                   : chart.items.size();
    painter.save();
    painter.translate(at);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ChartPainter paint{painter, palette, letters ? *letters : paper, unitOf(chart)};
    for (size_t i = begin; i < end; ++i)
        std::visit(paint, chart.items[i]);
    painter.restore();
}

} // namespace redress
