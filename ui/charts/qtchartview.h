// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QGraphicsView>

class QChart;
class QGraphicsScene;

namespace redress {

class QtChartView;

/// The scene of Qt Charts, and what is painted beneath its values and over them: the ground, the
/// words, the mark of the chosen value.
class ChartCanvas final : public QGraphicsView
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

/// Lines, marks and bars drawn by Qt Charts, a chart for each panel, where the layout has them.
class QtChartView final : public ChartView
{
    Q_OBJECT

public:
    explicit QtChartView(QWidget *parent = nullptr);
    ~QtChartView() override;

    void paintBeneath(QPainter &painter) const;
    void paintOver(QPainter &painter) const;
    /// The charts of Qt, for tests.
    const std::vector<QChart *> &charts() const { return m_charts; }

protected:
    void redraw() override;
    void mark() override;

private:
    QChart *addChart(const ChartPanel &panel);
    void addAxes(QChart &drawn, const ChartPanel &panel) const;
    void addLines(QChart &drawn, const ChartPanel &panel) const;
    void addLine(QChart &drawn, size_t look, const QList<QPointF> &points) const;
    void addMarks(QChart &drawn, size_t series, size_t look, bool isHistory) const;
    void addBars(QChart &drawn, const ChartPanel &panel) const;
    double em(double factor) const;
    double markSize() const;
    QColor seriesColour(size_t look) const { return colours().series[look % 6]; }

    QGraphicsScene *m_scene;
    ChartCanvas *m_canvas;
    std::vector<QChart *> m_charts;
};

} // namespace redress
