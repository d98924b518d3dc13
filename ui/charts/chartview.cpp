// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/statistics/figureformat.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>

namespace redress {

namespace {

QString kindWords(ChartData::Kind kind)
{
    switch (kind) {
    case ChartData::Kind::Lines:
        return ChartView::tr("Line chart");
    case ChartData::Kind::Bars:
        return ChartView::tr("Bar chart");
    case ChartData::Kind::StackedBars:
        return ChartView::tr("Stacked bar chart");
    }
    return {};
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(const ChartData &chart)
{
    const bool isSame = m_chart.title == chart.title;
    m_chart = chart;
    if (!isSame || !m_current || !has(*m_current))
        m_current.reset();
    rebuild();
    describe();
}

bool ChartView::has(const Spot &spot) const
{
    return spot.series < m_chart.series.size() &&
           spot.category < m_chart.series[spot.series].points.size() &&
           m_chart.series[spot.series].points[spot.category].value;
}

void ChartView::setCurrent(std::optional<Spot> spot)
{
    if (spot && !has(*spot))
        spot.reset();
    if (m_current == spot)
        return;
    m_current = spot;
    mark();
    describe();
}

void ChartView::choose(const Spot &spot)
{
    if (!has(spot) || m_current == spot)
        return;
    setCurrent(spot);
    Q_EMIT currentChanged();
}

void ChartView::open(const Spot &spot)
{
    if (!has(spot))
        return;
    choose(spot);
    Q_EMIT opened(spot);
}

std::optional<FigurePlace> ChartView::placeOf(const Spot &spot) const
{
    if (!has(spot))
        return std::nullopt;
    const ChartData::Point &point = m_chart.series[spot.series].points[spot.category];
    const FilledTable &table = m_chart.table;
    if (point.row >= table.rows.size() || point.column >= table.columns.size())
        return std::nullopt;
    // A sum of several series has no figure of its own in the table.
    const Cell &cell = table.cell(point.row, point.column);
    const bool isOfTable = cell.value() == point.value && cellText(cell) == point.text;
    return isOfTable ? std::optional(FigurePlace{point.row, point.column}) : std::nullopt;
}

std::optional<ChartView::Spot> ChartView::spotOf(const FigurePlace &place) const
{
    for (size_t series = 0; series < m_chart.series.size(); ++series) {
        for (size_t category = 0; category < m_chart.series[series].points.size(); ++category) {
            const Spot spot{series, category};
            if (placeOf(spot) == place)
                return spot;
        }
    }
    return std::nullopt;
}

QString ChartView::wordsOf(const Spot &spot) const
{
    if (!has(spot))
        return {};
    const ChartData::Series &series = m_chart.series[spot.series];
    const ChartData::Point &point = series.points[spot.category];
    const auto place = placeOf(spot);
    QString figure =
        place ? cellWithBase(m_chart.table.cell(place->row, place->column)) : point.text;
    if (point.isHistory)
        figure = tr("%1, from a published paper").arg(figure);
    QString category = m_chart.categories.value(qsizetype(spot.category));
    if (!m_chart.groups.isEmpty())
        category = tr("%1 %2", "a quarter and its year")
                       .arg(category, m_chart.groups.value(qsizetype(spot.category)));
    if (m_chart.series.size() < 2)
        return tr("%1: %2", "a period and a figure").arg(category, figure);
    return tr("%1, %2: %3", "a period, a series and a figure").arg(category, series.name, figure);
}

void ChartView::describe()
{
    setAccessibleName(
        tr("%1: %2", "kind of chart and its title").arg(kindWords(m_chart.kind), m_chart.title));
    QString description = m_chart.finding;
    if (m_current)
        description = tr("%1 Chosen: %2.", "what the chart says; a value")
                          .arg(description, wordsOf(*m_current));
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartView::step(int categories)
{
    const Spot from = m_current.value_or(Spot{});
    const int count = int(m_chart.categories.size());
    for (int at = int(from.category) + (m_current ? categories : 0); at >= 0 && at < count;
         at += categories) {
        if (has({from.series, size_t(at)})) {
            choose({from.series, size_t(at)});
            return;
        }
    }
}

/// To the next series that has a value at the same place.
void ChartView::stepSeries(int series)
{
    const Spot from = m_current.value_or(Spot{});
    const int count = int(m_chart.series.size());
    for (int at = int(from.series) + (m_current ? series : 0); at >= 0 && at < count;
         at += series) {
        if (has({size_t(at), from.category})) {
            choose({size_t(at), from.category});
            return;
        }
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Up:
        stepSeries(-1);
        return;
    case Qt::Key_Down:
        stepSeries(1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool isEnd = event->key() == Qt::Key_End;
        const size_t series = m_current ? m_current->series : 0;
        m_current = Spot{series, isEnd ? size_t(m_chart.categories.size()) : 0};
        const bool isThere = !isEnd && has(*m_current);
        if (isThere) {
            m_current.reset();
            choose({series, 0});
        } else {
            step(isEnd ? -1 : 1);
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            open(*m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_current)
        step(1);
    mark();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    mark();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

QSize ChartView::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(60), metrics.times(24)};
}

QSize ChartView::minimumSizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(22), metrics.times(9)};
}

} // namespace redress
