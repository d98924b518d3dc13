// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paint/hatching.h"

#include <QBrush>
#include <QLineF>
#include <QList>
#include <QPen>
#include <QPixmap>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kSpacing = 4.2; ///< Between lines, in units.
constexpr double kPen = 0.8;
constexpr double kDotSpacing = 3.6;
constexpr double kDot = 1.3;

/// The lines x + y = c that cross the rectangle, cut to it; counted from the origin, so that areas
/// side by side go on in step.
QList<QLineF> risingLines(const QRectF &rect, double spacing)
{
    QList<QLineF> lines;
    const double least = rect.left() + rect.top();
    const double most = rect.right() + rect.bottom();
    for (double c = std::ceil(least / spacing) * spacing; c < most; c += spacing) {
        const double left = std::max(rect.left(), c - rect.bottom());
        const double right = std::min(rect.right(), c - rect.top());
        if (left < right)
            lines.append(QLineF{left, c - left, right, c - right});
    }
    return lines;
}

/// The same, mirrored.
QList<QLineF> fallingLines(const QRectF &rect, double spacing)
{
    const double axis = 2 * rect.center().x();
    QList<QLineF> lines = risingLines(rect, spacing);
    for (QLineF &line : lines)
        line = {axis - line.x1(), line.y1(), axis - line.x2(), line.y2()};
    return lines;
}

QList<QPointF> dots(const QRectF &rect, double spacing)
{
    QList<QPointF> points;
    const QRectF inner = rect.adjusted(spacing / 2, spacing / 2, -spacing / 2, -spacing / 2);
    int row = 0;
    for (double y = inner.top(); y <= inner.bottom(); y += spacing, ++row) {
        const double shift = row % 2 == 0 ? 0 : spacing / 2;
        for (double x = inner.left() + shift; x <= inner.right(); x += spacing)
            points.append({x, y});
    }
    return points;
}

} // namespace

void paintHatching(QPainter &painter, const QRectF &rect, ChartFill fill, const QColor &colour,
                   double unit)
{
    const QRectF area = rect.normalized();
    painter.setPen(QPen(colour, kPen * unit, Qt::SolidLine, Qt::FlatCap));
    if (fill == ChartFill::Hatched || fill == ChartFill::CrossHatched)
        painter.drawLines(risingLines(area, kSpacing * std::sqrt(2.0) * unit));
    if (fill == ChartFill::BackHatched || fill == ChartFill::CrossHatched)
        painter.drawLines(fallingLines(area, kSpacing * std::sqrt(2.0) * unit));
    if (fill == ChartFill::Dotted) {
        painter.setPen(QPen(colour, kDot * unit, Qt::SolidLine, Qt::RoundCap));
        const QList<QPointF> points = dots(area, kDotSpacing * unit);
        if (!points.isEmpty())
            painter.drawPoints(points.data(), int(points.size()));
    }
}

QBrush hatchBrush(ChartFill fill, const QColor &colour, const QColor &ground, double unit,
                  double scale)
{
    if (fill == ChartFill::Solid)
        return colour;
    if (fill == ChartFill::Empty)
        return ground;
    // A tile of whole pixels, in which the pattern comes round once.
    const bool isDotted = fill == ChartFill::Dotted;
    const double period = (isDotted ? kDotSpacing : kSpacing * std::sqrt(2.0)) * unit * scale;
    const int side = std::max(4, qRound(period));
    const double factor = side / period * scale; // Pixels to a unit.
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, kPen * unit * factor, Qt::SolidLine, Qt::FlatCap));
    for (int i = -1; i <= 2; ++i) {
        const double at = i * side;
        if (fill == ChartFill::Hatched || fill == ChartFill::CrossHatched)
            painter.drawLine(QLineF(at - side, 2.0 * side, at + 2 * side, -side));
        if (fill == ChartFill::BackHatched || fill == ChartFill::CrossHatched)
            painter.drawLine(QLineF(at - side, -side, at + 2 * side, 2.0 * side));
    }
    if (isDotted) {
        painter.setPen(QPen(colour, kDot * unit * factor, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(QPointF(side / 2.0, side / 2.0));
    }
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

} // namespace redress
