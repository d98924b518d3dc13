// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartscale.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/chartview.h"

#include <QChartView>

class QAbstractBarSeries;
class QXYSeries;

namespace redress {

class QtChartView;

/// What Qt Charts draws, and what it cannot: labels beside lines, quarters under their years, the
/// ground of published figures, the mark of the chosen value.
class ChartCanvas final : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QtChartView &owner);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QtChartView &m_owner;
};

/// The chart drawn by Qt Charts.
class QtChartView final : public ChartView
{
    Q_OBJECT

public:
    explicit QtChartView(QWidget *parent = nullptr);

    QRectF rectOf(const Spot &spot) const override;

    void paintBehind(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

protected:
    void rebuild() override;
    void mark() override;

private:
    // Measures.
    bool isLying() const { return m_isLying; }
    bool isBars() const { return chart().kind != ChartData::Kind::Lines; }
    double widthOf(const QString &text, bool isBold = false) const;
    double lineHeight() const;
    QRectF plotFor(QSizeF room);
    double legendHeight(double width) const;
    double bandWidth() const;
    double along(size_t category) const; ///< Middle of a category, across or down.
    double valueAt(double value) const;  ///< Place of a value on its axis.
    size_t barsInBand() const;
    QString tickText(double tick) const;

    // What Qt Charts draws.
    void addAxes();
    void addLines();
    void addLine(size_t series, const QList<QPointF> &points);
    void addMarkers(size_t series, bool isHistory);
    void addBars();
    void follow(QXYSeries *drawn, size_t series);
    void follow(QAbstractBarSeries *drawn);
    void hover(const Spot &spot, bool isOver);

    // What is painted over it.
    void paintTicks(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    void paintGroups(QPainter &painter, double top) const;
    void paintHistoryGround(QPainter &painter) const;
    bool hasRoomFor(const QString &words, const QRectF &ground, const CategoryRun &run) const;
    void paintNames(QPainter &painter) const;
    void paintExtremes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintBarValues(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    QColor seriesColour(size_t series) const { return m_colours.series[series % 6]; }

    ChartCanvas *m_canvas;
    ChartPalette m_colours = ChartPalette::light();
    ChartScale m_scale;
    QRectF m_plot;
    bool m_isLying = false;
};

} // namespace redress
