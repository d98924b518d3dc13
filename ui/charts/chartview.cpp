// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "core/report/chartwords.h"
#include "ui/charts/chartaccess.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

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
    case ChartData::Kind::StackedShares:
        return ChartView::tr("Stacked bar chart of shares");
    case ChartData::Kind::Multiples:
        return ChartView::tr("Small charts");
    }
    return {};
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    installChartAccess();
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Chart"));
}

void ChartView::setChart(const ChartData &chart)
{
    const bool isSame = m_chart.title == chart.title;
    m_chart = chart;
    if (!isSame || !m_current || !has(*m_current))
        m_current.reset();
    layOut();
    describe();
}

void ChartView::setGrey(bool isGrey)
{
    m_isGrey = isGrey;
    layOut();
}

ScreenLetters ChartView::letters() const
{
    return {font(), Metrics(this).bold()};
}

QPointF ChartView::corner() const
{
    const double gap = Metrics(this).gap();
    return {gap, gap};
}

void ChartView::layOut()
{
    const Metrics metrics(this);
    m_colours = chartPalette(palette());
    if (m_isGrey)
        m_colours = inGrey(m_colours);
    const QSizeF room(width() - 2 * corner().x(), height() - 2 * corner().y());
    const bool hasRoom = room.width() > metrics.times(8) && room.height() > metrics.times(6);
    m_layout = hasRoom ? layoutChart(m_chart, room, metrics.text(), letters()) : ChartLayout{};
    redraw();
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

std::vector<FigurePlace> ChartView::placesOf(const Spot &spot) const
{
    if (!has(spot))
        return {};
    const ChartData::Point &point = m_chart.series[spot.series].points[spot.category];
    const FilledTable &table = m_chart.table;
    std::vector<FigurePlace> places;
    const auto add = [&](size_t row, size_t column) {
        if (row < table.rows.size() && column < table.columns.size())
            places.push_back({row, column});
    };
    if (point.parts.empty())
        add(point.row, point.column);
    for (const ChartData::Part &part : point.parts)
        add(part.row, part.column);
    return places;
}

std::optional<FigurePlace> ChartView::placeOf(const Spot &spot) const
{
    const auto places = placesOf(spot);
    return places.size() == 1 ? std::optional(places.front()) : std::nullopt;
}

std::optional<ChartView::Spot> ChartView::spotOf(const FigurePlace &place) const
{
    std::optional<Spot> together;
    for (const Spot &spot : spots()) {
        const auto places = placesOf(spot);
        if (!std::ranges::count(places, place))
            continue;
        if (places.size() == 1)
            return spot;
        together = spot;
    }
    return together;
}

QString ChartView::wordsOf(const Spot &spot) const
{
    return has(spot) ? pointInWords(m_chart, spot.series, spot.category) : QString();
}

std::vector<ChartView::Spot> ChartView::spots() const
{
    std::vector<Spot> spots;
    for (size_t series = 0; series < m_chart.series.size(); ++series) {
        for (size_t category = 0; category < m_chart.series[series].points.size(); ++category) {
            if (has({series, category}))
                spots.push_back({series, category});
        }
    }
    return spots;
}

QRectF ChartView::rectOf(const Spot &spot) const
{
    for (const ChartHit &hit : m_layout.hits) {
        if (hit.series == spot.series && hit.category == spot.category)
            return hit.rect.translated(corner());
    }
    return {};
}

std::optional<ChartView::Spot> ChartView::spotAt(QPointF at) const
{
    const QPointF inside = at - corner();
    for (auto hit = m_layout.hits.rbegin(); hit != m_layout.hits.rend(); ++hit) {
        if (hit->rect.contains(inside))
            return Spot{hit->series, hit->category};
    }
    return std::nullopt;
}

void ChartView::paintMark(QPainter &painter) const
{
    if (!m_current)
        return;
    const QRectF spot = rectOf(*m_current);
    if (spot.isNull())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Metrics metrics(this);
    const QColor accent = ink(Role::Accent, palette());
    const bool isLine = isOfLines(m_chart.kind);
    if (isLine) {
        for (const ChartPanel &panel : m_layout.panels) {
            if (!std::ranges::count(panel.series, m_current->series))
                continue;
            const QRectF plot = panel.plot.translated(corner());
            painter.setPen(QPen(accent, metrics.hairline(), Qt::DotLine));
            painter.drawLine(QPointF(spot.center().x(), plot.top()),
                             QPointF(spot.center().x(), plot.bottom()));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, metrics.times(hasFocus() ? 0.18 : 0.09)));
    const double radius = isLine ? spot.width() / 2 : metrics.hairline();
    painter.drawRoundedRect(spot.adjusted(-1, -1, 1, 1), radius, radius);
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
    if (hasFocus() && m_current)
        announceSpot(*this);
}

/// \return whether there was another value in that direction.
bool ChartView::step(int categories)
{
    const Spot from = m_current.value_or(Spot{});
    const int count = int(m_chart.categories.size());
    for (int at = int(from.category) + (m_current ? categories : 0); at >= 0 && at < count;
         at += categories) {
        if (has({from.series, size_t(at)})) {
            choose({from.series, size_t(at)});
            return true;
        }
    }
    return false;
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

/// Among small charts: to the one above or beneath.
void ChartView::stepPanel(int rows)
{
    int columns = 0;
    for (const ChartPanel &panel : m_layout.panels) {
        if (std::abs(panel.plot.top() - m_layout.panels.front().plot.top()) < 1)
            ++columns;
    }
    const Spot from = m_current.value_or(Spot{});
    const int to = int(from.series) + rows * std::max(1, columns);
    if (to < 0 || to >= int(m_chart.series.size()))
        return;
    if (has({size_t(to), from.category})) {
        choose({size_t(to), from.category});
        return;
    }
    // The value that is nearest.
    std::optional<Spot> nearest;
    const auto distance = [&](size_t category) {
        return std::abs(int(category) - int(from.category));
    };
    for (size_t i = 0; i < size_t(m_chart.categories.size()); ++i) {
        if (has({size_t(to), i}) && (!nearest || distance(i) < distance(nearest->category)))
            nearest = Spot{size_t(to), i};
    }
    if (nearest)
        choose(*nearest);
}

void ChartView::stepToEnd(bool isLast)
{
    const size_t series = m_current ? m_current->series : 0;
    const size_t count = size_t(m_chart.categories.size());
    for (size_t i = 0; i < count; ++i) {
        const Spot spot{series, isLast ? count - 1 - i : i};
        if (has(spot)) {
            choose(spot);
            return;
        }
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
#ifndef Q_OS_WIN // which asks for the menu by itself
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F10) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        contextMenuEvent(&asked);
        return;
    }
#endif
    const bool areMany = m_chart.kind == ChartData::Kind::Multiples;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (!step(direction) && areMany && m_current) { // On to the next small chart.
            const int to = int(m_current->series) + direction;
            if (to < 0 || to >= int(m_chart.series.size()))
                return;
            const Spot kept = *m_current;
            m_current = Spot{size_t(to), 0};
            stepToEnd(direction < 0);
            if (!has(*m_current))
                m_current = kept;
        }
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Up ? -1 : 1;
        if (areMany)
            stepPanel(direction);
        else
            stepSeries(direction);
        return;
    }
    case Qt::Key_Home:
        stepToEnd(false);
        return;
    case Qt::Key_End:
        stepToEnd(true);
        return;
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

/// By the keyboard for the value that is chosen, by the mouse for the one beneath it.
void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        if (const auto spot = spotAt(event->pos()))
            choose(*spot);
        Q_EMIT menuWanted(event->globalPos());
        return;
    }
    const QRectF spot = m_current ? rectOf(*m_current) : QRectF();
    Q_EMIT menuWanted(mapToGlobal((spot.isEmpty() ? QRectF(rect()) : spot).center().toPoint()));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position());
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot)
        QToolTip::showText(event->globalPosition().toPoint(), wordsOf(*spot), this,
                           rectOf(*spot).toRect());
    else
        QToolTip::hideText();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot)
        return;
    const Join how = joining::of(event->modifiers());
    if (how == Join::Only) {
        open(*spot);
        return;
    }
    choose(*spot);
    Q_EMIT joinWanted(*spot, how);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_current)
        step(1);
    else
        announceSpot(*this);
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
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

int ChartView::heightForWidth(int width) const
{
    const Metrics metrics(this);
    const double gaps = 2 * corner().x();
    return int(std::ceil(
        neededHeight(m_chart, std::max(1.0, width - gaps), metrics.text(), letters()) + gaps));
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
