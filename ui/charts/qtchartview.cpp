// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchartview.h"

#include "core/report/chartframe.h"
#include "ui/widgets/metrics.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <array>

namespace redress {

namespace {

Qt::BrushStyle patternOf(size_t series)
{
    constexpr std::array kPatterns{Qt::SolidPattern,     Qt::BDiagPattern, Qt::Dense5Pattern,
                                   Qt::DiagCrossPattern, Qt::NoBrush,      Qt::FDiagPattern};
    return kPatterns[series % kPatterns.size()];
}

QScatterSeries::MarkerShape shapeOf(size_t series)
{
    constexpr std::array kShapes{
        QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
        QScatterSeries::MarkerShapeStar,     QScatterSeries::MarkerShapePentagon};
    return kShapes[series % kShapes.size()];
}

} // namespace

ChartCanvas::ChartCanvas(QtChartView &owner)
    : QChartView(new QChart, &owner)
    , m_owner(owner)
{
    setObjectName(QStringLiteral("chartCanvas"));
    setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    m_owner.paintBehind(*painter);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    m_owner.paintLabels(*painter);
}

QtChartView::QtChartView(QWidget *parent)
    : ChartView(parent)
    , m_canvas(new ChartCanvas(*this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
}

void QtChartView::rebuild()
{
    QChart *drawn = m_canvas->chart();
    drawn->removeAllSeries();
    for (QAbstractAxis *axis : drawn->axes()) {
        drawn->removeAxis(axis);
        delete axis;
    }
    m_colours = chartPalette(palette());
    m_canvas->setBackgroundBrush(m_colours.ground);
    const Metrics metrics(this);
    const bool hasRoom = width() > metrics.times(8) && height() > metrics.times(6);
    if (!hasRoom || chart().categories.isEmpty() || chart().series.empty()) {
        m_plot = {};
        m_canvas->viewport()->update();
        return;
    }
    const bool isWhole = chart().unit.isEmpty();
    m_scale = scaleFor(highestOf(chart()), isWhole);
    if (chart().unit == QStringLiteral("%") && m_scale.top > 100)
        m_scale = scaleFor(100, false);
    m_plot = plotFor(size());
    drawn->setPlotArea(m_plot);
    addAxes();
    if (isBars())
        addBars();
    else
        addLines();
    m_canvas->viewport()->update();
}

void QtChartView::mark()
{
    m_canvas->viewport()->update();
}

void QtChartView::addAxes()
{
    auto *values = new QValueAxis;
    values->setRange(0, m_scale.top);
    values->setTickCount(int(m_scale.ticks.size()));
    values->setGridLinePen(QPen(m_colours.grid, Metrics(this).hairline()));
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    QAbstractAxis *categories = nullptr;
    if (isBars()) {
        auto *names = new QBarCategoryAxis;
        // Names may be alike; Qt Charts wants different ones and does not show them.
        for (qsizetype i = 0; i < chart().categories.size(); ++i)
            names->append(QString::number(i));
        categories = names;
    } else {
        auto *numbers = new QValueAxis;
        numbers->setRange(-0.5, double(chart().categories.size()) - 0.5);
        categories = numbers;
    }
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(m_colours.axis, 2 * Metrics(this).hairline()));
    m_canvas->chart()->addAxis(values, m_isLying ? Qt::AlignBottom : Qt::AlignLeft);
    m_canvas->chart()->addAxis(categories, m_isLying ? Qt::AlignLeft : Qt::AlignBottom);
}

void QtChartView::addLines()
{
    for (size_t series = 0; series < chart().series.size(); ++series) {
        QList<QPointF> piece;
        const auto &points = chart().series[series].points;
        for (size_t i = 0; i < points.size(); ++i) {
            if (points[i].value)
                piece.append({double(i), *points[i].value});
            else
                addLine(series, std::exchange(piece, {})); // A gap, never a nought.
        }
        addLine(series, piece);
    }
    for (size_t series = 0; series < chart().series.size(); ++series) {
        addMarkers(series, false);
        addMarkers(series, true);
    }
}

void QtChartView::addLine(size_t series, const QList<QPointF> &points)
{
    if (points.size() < 2)
        return;
    auto *drawn = new QLineSeries;
    drawn->append(points);
    const double width = Metrics(this).times(0.16);
    QPen pen(seriesColour(series), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dash;
    for (const double length : dashOf(series, 1))
        dash.append(length);
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    drawn->setPen(pen);
    m_canvas->chart()->addSeries(drawn);
    for (QAbstractAxis *axis : m_canvas->chart()->axes())
        drawn->attachAxis(axis);
    follow(drawn, series);
}

void QtChartView::addMarkers(size_t series, bool isHistory)
{
    auto *drawn = new QScatterSeries;
    const auto &points = chart().series[series].points;
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].value && points[i].isHistory == isHistory)
            drawn->append(double(i), *points[i].value);
    }
    if (drawn->count() == 0) {
        delete drawn;
        return;
    }
    const double size =
        qBound(Metrics(this).times(0.4) * 1.0, bandWidth() * 0.6, Metrics(this).times(0.7) * 1.0);
    drawn->setMarkerShape(shapeOf(series));
    drawn->setMarkerSize(size);
    drawn->setBrush(isHistory ? m_colours.ground : seriesColour(series));
    drawn->setPen(QPen(isHistory ? seriesColour(series) : m_colours.ground,
                       isHistory ? size * 0.22 : size * 0.1));
    m_canvas->chart()->addSeries(drawn);
    for (QAbstractAxis *axis : m_canvas->chart()->axes())
        drawn->attachAxis(axis);
    follow(drawn, series);
}

void QtChartView::addBars()
{
    const bool isStacked = chart().kind == ChartData::Kind::StackedBars;
    QAbstractBarSeries *drawn = nullptr;
    if (m_isLying)
        drawn = isStacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                          : new QHorizontalBarSeries;
    else
        drawn =
            isStacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    // Lying bars are counted from below: names and series come in the turned order, so that the
    // first stands uppermost. Within a pile the order is that from nought.
    const size_t seriesCount = chart().series.size();
    for (size_t i = 0; i < seriesCount; ++i) {
        const size_t series = m_isLying && !isStacked ? seriesCount - 1 - i : i;
        auto *set = new QBarSet(chart().series[series].name);
        const auto &points = chart().series[series].points;
        for (size_t place = 0; place < points.size(); ++place) {
            const size_t category = m_isLying ? points.size() - 1 - place : place;
            set->append(
                points[category].value.value_or(0)); // Nothing has no length, and no figure.
        }
        const QColor colour = seriesColour(series);
        set->setBrush(QBrush(colour, patternOf(series)));
        set->setPen(QPen(colour, Metrics(this).hairline() * 1.5));
        drawn->append(set);
    }
    drawn->setBarWidth(0.72);
    m_canvas->chart()->addSeries(drawn);
    for (QAbstractAxis *axis : m_canvas->chart()->axes())
        drawn->attachAxis(axis);
    follow(drawn);
}

void QtChartView::follow(QXYSeries *drawn, size_t series)
{
    const auto spotAt = [series](const QPointF &point) {
        return Spot{series, size_t(qMax(0, qRound(point.x())))};
    };
    connect(drawn, &QXYSeries::clicked, this,
            [this, spotAt](const QPointF &point) { open(spotAt(point)); });
    connect(drawn, &QXYSeries::hovered, this,
            [this, spotAt](const QPointF &point, bool isOver) { hover(spotAt(point), isOver); });
}

void QtChartView::follow(QAbstractBarSeries *drawn)
{
    const auto spotOf = [this, drawn](int index, QBarSet *set) {
        const auto sets = drawn->barSets();
        const auto at = qMax(qsizetype(0), sets.indexOf(set));
        const bool isTurned = m_isLying && chart().kind != ChartData::Kind::StackedBars;
        const auto categories = int(chart().categories.size());
        return Spot{size_t(isTurned ? sets.size() - 1 - at : at),
                    size_t(m_isLying ? categories - 1 - index : index)};
    };
    connect(drawn, &QAbstractBarSeries::clicked, this,
            [this, spotOf](int index, QBarSet *set) { open(spotOf(index, set)); });
    connect(drawn, &QAbstractBarSeries::hovered, this,
            [this, spotOf](bool isOver, int index, QBarSet *set) {
                hover(spotOf(index, set), isOver);
            });
}

void QtChartView::hover(const Spot &spot, bool isOver)
{
    m_canvas->setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (isOver && has(spot))
        QToolTip::showText(QCursor::pos(), wordsOf(spot), this);
    else
        QToolTip::hideText();
}

} // namespace redress
