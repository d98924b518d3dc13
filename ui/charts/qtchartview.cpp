// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchartview.h"

#include "core/report/chartframe.h"
#include "ui/report/paint/hatching.h"
#include "ui/widgets/metrics.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

namespace redress {

namespace {

QScatterSeries::MarkerShape shapeOf(ChartMarker marker)
{
    switch (marker) {
    case ChartMarker::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case ChartMarker::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case ChartMarker::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case ChartMarker::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    case ChartMarker::Star:
        return QScatterSeries::MarkerShapeStar;
    case ChartMarker::Pentagon:
        return QScatterSeries::MarkerShapePentagon;
    }
    return QScatterSeries::MarkerShapeCircle;
}

/// How much larger Qt draws a marker than the painter of the paper.
double factorOf(ChartMarker marker)
{
    return marker == ChartMarker::Star ? 1.45 : marker == ChartMarker::Square ? 0.9 : 1.1;
}

} // namespace

ChartCanvas::ChartCanvas(QtChartView &owner)
    : QGraphicsView(&owner)
    , m_owner(owner)
{
    setObjectName(QStringLiteral("chartCanvas"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents); // The view knows where its values are.
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    QGraphicsView::drawBackground(painter, rect);
    m_owner.paintBeneath(*painter);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &rect)
{
    QGraphicsView::drawForeground(painter, rect);
    m_owner.paintOver(*painter);
}

QtChartView::QtChartView(QWidget *parent)
    : ChartView(parent)
    , m_scene(new QGraphicsScene(this))
    , m_canvas(new ChartCanvas(*this))
{
    m_canvas->setScene(m_scene);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
}

/// The canvas paints with what the view knows: it goes first.
QtChartView::~QtChartView()
{
    delete m_canvas;
}

double QtChartView::em(double factor) const
{
    return Metrics(this).text() * factor;
}

void QtChartView::redraw()
{
    for (QChart *chart : m_charts)
        delete chart; // Leaves the scene by itself.
    m_charts.clear();
    m_scene->setSceneRect(QRectF({}, size()));
    m_canvas->setBackgroundBrush(colours().ground);
    for (const ChartPanel &panel : drawn().panels)
        m_charts.push_back(addChart(panel));
    m_canvas->viewport()->update();
}

void QtChartView::mark()
{
    m_canvas->viewport()->update();
}

void QtChartView::paintBeneath(QPainter &painter) const
{
    const ScreenLetters screen = letters();
    paintChart(painter, drawn(), corner(), colours(), ChartPart::Ground, &screen);
}

void QtChartView::paintOver(QPainter &painter) const
{
    const ScreenLetters screen = letters();
    paintChart(painter, drawn(), corner(), colours(), ChartPart::Words, &screen);
    paintMark(painter);
}

QChart *QtChartView::addChart(const ChartPanel &panel)
{
    auto *chart = new QChart;
    m_scene->addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    // Marks at the edge of the plot are drawn whole.
    const double around = em(2);
    const QRectF plot = panel.plot.translated(corner());
    chart->setGeometry(plot.adjusted(-around, -around, around, around));
    chart->setPlotArea(QRectF(QPointF(around, around), plot.size()));
    addAxes(*chart, panel);
    if (isOfLines(this->chart().kind))
        addLines(*chart, panel);
    else
        addBars(*chart, panel);
    return chart;
}

/// Axes that only give the scale: their lines and words are those of the layout.
void QtChartView::addAxes(QChart &drawn, const ChartPanel &panel) const
{
    auto *values = new QValueAxis;
    values->setRange(0, panel.top);
    QAbstractAxis *categories = nullptr;
    if (isOfLines(chart().kind)) {
        auto *numbers = new QValueAxis;
        numbers->setRange(-0.5, double(chart().categories.size()) - 0.5);
        categories = numbers;
    } else {
        auto *names = new QBarCategoryAxis;
        // Names may be alike; Qt Charts wants different ones and does not show them.
        for (qsizetype i = 0; i < chart().categories.size(); ++i)
            names->append(QString::number(i));
        categories = names;
    }
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(values), categories})
        axis->setVisible(false);
    drawn.addAxis(values, panel.isLying ? Qt::AlignBottom : Qt::AlignLeft);
    drawn.addAxis(categories, panel.isLying ? Qt::AlignLeft : Qt::AlignBottom);
}

void QtChartView::addLines(QChart &drawn, const ChartPanel &panel) const
{
    // A small chart has one series, which its name tells from the others.
    const bool isAlone = panel.series.size() == 1;
    for (const size_t series : panel.series) {
        const size_t look = isAlone ? 0 : series;
        QList<QPointF> piece;
        const auto &points = chart().series[series].points;
        for (size_t i = 0; i < points.size(); ++i) {
            if (points[i].value)
                piece.append({double(i), *points[i].value});
            else
                addLine(drawn, look, std::exchange(piece, {})); // A gap, never a nought.
        }
        addLine(drawn, look, piece);
    }
    for (const size_t series : panel.series) {
        addMarks(drawn, series, isAlone ? 0 : series, false);
        addMarks(drawn, series, isAlone ? 0 : series, true);
    }
}

void QtChartView::addLine(QChart &drawn, size_t look, const QList<QPointF> &points) const
{
    if (points.size() < 2)
        return;
    auto *line = new QLineSeries;
    line->append(points);
    const double width = em(0.18);
    QPen pen(seriesColour(look), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dash;
    for (const double length : dashOf(look, em(0.16)))
        dash.append(length / width); // Qt counts in widths of the pen.
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    line->setPen(pen);
    drawn.addSeries(line);
    for (QAbstractAxis *axis : drawn.axes())
        line->attachAxis(axis);
}

double QtChartView::markSize() const
{
    for (size_t i = drawn().dataBegin; i < drawn().dataEnd; ++i) {
        if (const auto *mark = std::get_if<ChartMark>(&drawn().items[i]))
            return mark->size;
    }
    return em(0.6);
}

void QtChartView::addMarks(QChart &drawn, size_t series, size_t look, bool isHistory) const
{
    auto *marks = new QScatterSeries;
    const auto &points = chart().series[series].points;
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].value && points[i].isHistory == isHistory)
            marks->append(double(i), *points[i].value);
    }
    if (marks->count() == 0) {
        delete marks;
        return;
    }
    const double size = markSize();
    marks->setMarkerShape(shapeOf(markerOf(look)));
    marks->setMarkerSize(size * factorOf(markerOf(look)));
    marks->setBrush(isHistory ? colours().ground : seriesColour(look));
    marks->setPen(isHistory ? QPen(seriesColour(look), size * 0.22)
                            : QPen(seriesColour(look), size * 0.04));
    drawn.addSeries(marks);
    for (QAbstractAxis *axis : drawn.axes())
        marks->attachAxis(axis);
}

void QtChartView::addBars(QChart &drawn, const ChartPanel &panel) const
{
    const bool isPile = isStacked(chart().kind);
    QAbstractBarSeries *bars = nullptr;
    if (panel.isLying)
        bars = isPile ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                      : new QHorizontalBarSeries;
    else
        bars = isPile ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    // Lying bars are counted from below: names and series come in the turned order, so that the
    // first stands uppermost. Within a pile the order is that from nought.
    const size_t count = panel.series.size();
    for (size_t i = 0; i < count; ++i) {
        const size_t series = panel.isLying && !isPile ? count - 1 - i : i;
        auto *set = new QBarSet(chart().series[series].name);
        const size_t places = chart().series[series].points.size();
        for (size_t place = 0; place < places; ++place) {
            const size_t category = panel.isLying ? places - 1 - place : place;
            set->append(drawnValue(chart(), series, category)); // Nothing has no length.
        }
        const QColor colour = seriesColour(series);
        set->setBrush(
            hatchBrush(fillOf(series), colour, colours().ground, em(1) / 9, devicePixelRatioF()));
        set->setPen(fillOf(series) == ChartFill::Solid ? QPen(Qt::NoPen) : QPen(colour, em(0.1)));
        bars->append(set);
    }
    bars->setBarWidth(panel.barShare);
    drawn.addSeries(bars);
    for (QAbstractAxis *axis : drawn.axes())
        bars->attachAxis(axis);
}

} // namespace redress
