// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusshape.h"

#include <QPainter>
#include <QPainterPath>

namespace redress {

namespace {

using Meaning = Standing::Meaning;

/// Paints in a box of 16 by 16.
class ShapePainter final
{
public:
    ShapePainter(QPainter &painter, const QColor &ink, const QColor &ground)
        : m_painter(painter)
        , m_ink(ink)
        , m_ground(ground)
    {}

    void paint(StatusShape shape)
    {
        switch (shape) {
        case StatusShape::None:
            return;
        case StatusShape::Late:
            fill();
            m_painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 1.8, 1.8);
            exclamation(8, m_ground);
            return;
        case StatusShape::PastAim:
            fill();
            stroke(1.6, true);
            m_painter.drawPath(triangle());
            return;
        case StatusShape::Soon:
            stroke(1.7);
            m_painter.drawPath(triangle());
            return;
        case StatusShape::InTime:
            stroke(2);
            m_painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
            return;
        case StatusShape::Unproved:
            stroke(1.5);
            m_painter.drawPath(paper());
            question();
            return;
        case StatusShape::OnHold:
            fill();
            m_painter.drawRoundedRect(QRectF(3, 2.5, 3.6, 11), 0.8, 0.8);
            m_painter.drawRoundedRect(QRectF(9.4, 2.5, 3.6, 11), 0.8, 0.8);
            return;
        case StatusShape::Tick:
            tick(0);
            return;
        case StatusShape::TickLate:
            tick(-2.2);
            exclamation(14, m_ink);
            return;
        case StatusShape::Dash:
            stroke(2.2);
            m_painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
            return;
        case StatusShape::Full:
            fill();
            m_painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
            return;
        case StatusShape::Half:
            fill();
            m_painter.drawPie(QRectF(3, 3, 10, 10), 90 * 16, 180 * 16);
            stroke(1.5);
            m_painter.drawEllipse(QRectF(3, 3, 10, 10));
            return;
        case StatusShape::Empty:
            stroke(1.5);
            m_painter.drawEllipse(QRectF(3, 3, 10, 10));
            return;
        case StatusShape::Plus:
            stroke(2.2);
            m_painter.drawLine(QPointF(8, 3), QPointF(8, 13));
            m_painter.drawLine(QPointF(3, 8), QPointF(13, 8));
            return;
        }
    }

private:
    void fill()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink);
    }
    void stroke(double width, bool keepBrush = false)
    {
        m_painter.setPen(QPen(m_ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (!keepBrush)
            m_painter.setBrush(Qt::NoBrush);
    }
    static QPainterPath triangle()
    {
        QPainterPath path;
        path.moveTo(8, 2.2);
        path.lineTo(14.4, 13.4);
        path.lineTo(1.6, 13.4);
        path.closeSubpath();
        return path;
    }
    /// With its corner turned down.
    static QPainterPath paper()
    {
        QPainterPath path;
        path.moveTo(2.8, 1.4);
        path.lineTo(10, 1.4);
        path.lineTo(13.2, 4.6);
        path.lineTo(13.2, 14.6);
        path.lineTo(2.8, 14.6);
        path.closeSubpath();
        return path;
    }
    void question()
    {
        QPainterPath path;
        path.moveTo(6, 6.4);
        path.cubicTo(6, 3.8, 10, 3.8, 10, 6.4);
        path.cubicTo(10, 7.9, 8, 7.9, 8, 9.6);
        m_painter.drawPath(path);
        m_painter.setPen(QPen(m_ink, 1.8, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPoint(QPointF(8, 12.2));
    }
    void exclamation(double x, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, 1.9, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(QPointF(x, 4.6), QPointF(x, 8.6));
        m_painter.drawPoint(QPointF(x, 11.6));
    }
    void tick(double shift)
    {
        stroke(2);
        QPainterPath path;
        path.moveTo(2.8 + qMax(-1.4, shift), 8.6);
        path.lineTo(6.4 + shift, 12.2);
        path.lineTo(13.2 + shift, 4.4);
        m_painter.drawPath(path);
    }

    QPainter &m_painter;
    QColor m_ink;
    QColor m_ground;
};

} // namespace

Role roleOf(StatusShape shape)
{
    switch (shape) {
    case StatusShape::Late:
    case StatusShape::TickLate:
        return Role::Late;
    case StatusShape::PastAim:
    case StatusShape::Soon:
    case StatusShape::Unproved:
        return Role::Soon;
    case StatusShape::InTime:
    case StatusShape::Tick:
        return Role::InTime;
    case StatusShape::OnHold:
        return Role::Held;
    case StatusShape::Dash:
        return Role::Quiet;
    default:
        return Role::Normal;
    }
}

StatusShape shapeOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Late:
        return StatusShape::Late;
    case Meaning::PastAim:
        return StatusShape::PastAim;
    case Meaning::Soon:
        return StatusShape::Soon;
    case Meaning::InTime:
        return StatusShape::InTime;
    case Meaning::Unproved:
        return StatusShape::Unproved;
    case Meaning::OnHold:
        return StatusShape::OnHold;
    case Meaning::AnsweredInTime:
        return StatusShape::Tick;
    case Meaning::AnsweredLate:
        return StatusShape::TickLate;
    case Meaning::NoLimit:
    case Meaning::Ended:
        return StatusShape::Dash;
    }
    return StatusShape::None;
}

StatusShape shapeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Upheld:
        return StatusShape::Full;
    case Outcome::PartiallyUpheld:
        return StatusShape::Half;
    case Outcome::NotUpheld:
        return StatusShape::Empty;
    default:
        return StatusShape::Dash;
    }
}

void paintShape(QPainter &painter, const QRectF &box, StatusShape shape, const QColor &ink,
                const QColor &ground)
{
    const double side = qMin(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    ShapePainter(painter, ink, ground).paint(shape);
    painter.restore();
}

} // namespace redress
