// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands on a chart of Qt Charts, and the words around it.
#include "ui/charts/qtchartview.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kBand = 0.72; ///< Part of a band that its bars take.

QString fitted(const QFontMetricsF &metrics, const QString &text, double width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

double QtChartView::widthOf(const QString &text, bool isBold) const
{
    return QFontMetricsF(isBold ? Metrics(this).bold() : font()).horizontalAdvance(text);
}

double QtChartView::lineHeight() const
{
    return QFontMetricsF(font()).height() * 1.1;
}

QString QtChartView::tickText(double tick) const
{
    const QString number = QLocale().toString(tick, 'f', m_scale.decimals);
    return chart().unit == "%"_L1 ? number + u'%' : chart().unit + number;
}

double QtChartView::legendHeight(double width) const
{
    if (!isBars() || chart().series.size() < 2)
        return 0;
    const Metrics metrics(this);
    double x = 0;
    int rows = 1;
    for (const ChartData::Series &series : chart().series) {
        const double item = metrics.times(2.6) + widthOf(series.name);
        if (x > 0 && x + item > width) {
            ++rows;
            x = 0;
        }
        x += item;
    }
    return rows * lineHeight() * 1.15 + metrics.gap();
}

QRectF QtChartView::plotFor(QSizeF room)
{
    const Metrics metrics(this);
    const double gap = metrics.gap();
    double widestName = 0;
    for (const QString &category : chart().categories)
        widestName = std::max(widestName, widthOf(category));
    double widestTick = 0;
    for (const double tick : m_scale.ticks)
        widestTick = std::max(widestTick, widthOf(tickText(tick)));
    const double band = (room.width() - widestTick - 3 * gap) / double(chart().categories.size());
    m_isLying = isBars() && widestName + gap > band;
    double widestText = 0;
    double widestSeries = 0;
    for (const ChartData::Series &series : chart().series) {
        widestSeries = std::max(widestSeries, widthOf(series.name, true));
        for (const ChartData::Point &point : series.points)
            widestText = std::max(widestText, widthOf(point.text, true));
    }
    double left = widestTick + 2 * gap;
    double right = metrics.margin() + widestText / 2;
    if (m_isLying) {
        left = std::min(widestName, room.width() * 0.4) + 2 * gap;
        right = widestText + 2 * gap;
    } else if (!isBars() && chart().series.size() > 1) {
        right = std::min(widestSeries, room.width() * 0.26) + 2 * gap;
    }
    const bool hasGroups = !chart().groups.isEmpty();
    const double top = lineHeight() + gap + legendHeight(room.width() - left - right);
    const double bottom = lineHeight() * (hasGroups && !m_isLying ? 2 : 1) + 2 * gap;
    return {left, top, std::max(1.0, room.width() - left - right),
            std::max(1.0, room.height() - top - bottom)};
}

double QtChartView::bandWidth() const
{
    const double length = m_isLying ? m_plot.height() : m_plot.width();
    return length / double(std::max<qsizetype>(1, chart().categories.size()));
}

double QtChartView::along(size_t category) const
{
    return (m_isLying ? m_plot.top() : m_plot.left()) + bandWidth() * (double(category) + 0.5);
}

double QtChartView::valueAt(double value) const
{
    return m_isLying ? m_plot.left() + m_plot.width() * value / m_scale.top
                     : m_plot.bottom() - m_plot.height() * value / m_scale.top;
}

size_t QtChartView::barsInBand() const
{
    return chart().kind == ChartData::Kind::StackedBars ? 1 : chart().series.size();
}

QRectF QtChartView::rectOf(const Spot &spot) const
{
    if (!has(spot) || m_plot.isEmpty())
        return {};
    const auto valueOf = [&](size_t series) {
        return chart().series[series].points[spot.category].value.value_or(0);
    };
    if (!isBars()) {
        const double reach = Metrics(this).times(0.55);
        const QPointF at(along(spot.category), valueAt(valueOf(spot.series)));
        return {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach};
    }
    const bool isStacked = chart().kind == ChartData::Kind::StackedBars;
    double from = 0;
    for (size_t below = 0; isStacked && below < spot.series; ++below)
        from += valueOf(below);
    const double thickness = bandWidth() * kBand / double(barsInBand());
    const double start = along(spot.category) - bandWidth() * kBand / 2 +
                         (isStacked ? 0 : thickness * double(spot.series));
    const double near = valueAt(from);
    const double far = valueAt(from + valueOf(spot.series));
    return m_isLying ? QRectF(QPointF(near, start), QPointF(far, start + thickness))
                     : QRectF(QPointF(start, far), QPointF(start + thickness, near));
}

void QtChartView::paintBehind(QPainter &painter) const
{
    if (m_plot.isEmpty() || isBars())
        return;
    paintHistoryGround(painter);
    painter.setPen(QPen(m_colours.grid, Metrics(this).hairline()));
    for (qsizetype i = 1; i < chart().groups.size(); ++i) {
        if (chart().groups.at(i) == chart().groups.at(i - 1))
            continue;
        const double x = m_plot.left() + bandWidth() * double(i);
        painter.drawLine(QPointF(x, m_plot.top()),
                         QPointF(x, m_plot.bottom() + Metrics(this).times(2)));
    }
}

/// The ground behind figures that were entered from published papers.
void QtChartView::paintHistoryGround(QPainter &painter) const
{
    const QString words = tr("from published papers");
    bool isSaid = false;
    for (const CategoryRun &run : publishedRuns(chart())) {
        const QRectF ground(m_plot.left() + bandWidth() * double(run.first), m_plot.top(),
                            bandWidth() * double(run.count), m_plot.height());
        painter.fillRect(ground, m_colours.historyGround);
        if (isSaid || !hasRoomFor(words, ground, run))
            continue;
        isSaid = true;
        painter.setFont(font());
        painter.setPen(m_colours.quietText);
        painter.drawText(ground.adjusted(Metrics(this).gap(), 2, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop, words);
    }
}

/// Not where the figure of a high point stands.
bool QtChartView::hasRoomFor(const QString &words, const QRectF &ground,
                             const CategoryRun &run) const
{
    if (widthOf(words) + Metrics(this).margin() > ground.width())
        return false;
    const double end = ground.left() + widthOf(words) + lineHeight();
    for (size_t i = run.first; i < run.first + run.count && along(i) < end; ++i) {
        for (const ChartData::Series &series : chart().series) {
            const auto &value = series.points[i].value;
            if (value && valueAt(*value) - m_plot.top() < 2 * lineHeight())
                return false;
        }
    }
    return true;
}

void QtChartView::paintLabels(QPainter &painter) const
{
    painter.setFont(font());
    if (m_plot.isEmpty()) {
        painter.setPen(m_colours.quietText);
        painter.drawText(QRectF({}, size()), Qt::AlignCenter | Qt::TextWordWrap, chart().finding);
        return;
    }
    paintTicks(painter);
    paintCategories(painter);
    if (isBars()) {
        paintLegend(painter);
        paintBarValues(painter);
    } else if (chart().series.size() > 1) {
        paintNames(painter);
    } else {
        paintExtremes(painter);
    }
    paintMark(painter);
}

void QtChartView::paintTicks(QPainter &painter) const
{
    painter.setPen(m_colours.quietText);
    const double gap = Metrics(this).gap();
    for (const double tick : m_scale.ticks) {
        const double at = valueAt(tick);
        const double width = widthOf(tickText(tick)) + 2;
        const QRectF box =
            m_isLying
                ? QRectF(at - width / 2, m_plot.bottom() + gap / 2, width, lineHeight())
                : QRectF(m_plot.left() - gap - width, at - lineHeight() / 2, width, lineHeight());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
    }
}

void QtChartView::paintCategories(QPainter &painter) const
{
    const double gap = Metrics(this).gap();
    const QFontMetricsF metrics(font());
    painter.setPen(m_isLying ? m_colours.text : m_colours.quietText);
    if (m_isLying) {
        for (qsizetype i = 0; i < chart().categories.size(); ++i) {
            const QRectF box(gap, along(size_t(i)) - lineHeight() / 2, m_plot.left() - 2 * gap,
                             lineHeight());
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                             fitted(metrics, chart().categories.at(i), box.width()));
        }
        return;
    }
    double widest = 0;
    for (const QString &category : chart().categories)
        widest = std::max(widest, widthOf(category));
    const bool hasGroups = !chart().groups.isEmpty();
    const auto every = qsizetype(std::max(1.0, std::ceil((widest + gap) / bandWidth())));
    const bool showsCategories = !hasGroups || every == 1;
    double top = m_plot.bottom() + gap;
    for (qsizetype i = 0; showsCategories && i < chart().categories.size(); i += every) {
        const double width = bandWidth() * double(every);
        painter.drawText(QRectF(along(size_t(i)) - width / 2, top, width, lineHeight()),
                         Qt::AlignHCenter | Qt::AlignVCenter, chart().categories.at(i));
    }
    if (hasGroups)
        paintGroups(painter, showsCategories ? top + lineHeight() : top);
}

void QtChartView::paintGroups(QPainter &painter, double top) const
{
    const QStringList &groups = chart().groups;
    painter.setFont(Metrics(this).bold());
    const QFontMetricsF metrics(painter.font());
    qsizetype from = 0;
    for (qsizetype i = 1; i <= groups.size(); ++i) {
        if (i < groups.size() && groups.at(i) == groups.at(from))
            continue;
        const double left = m_plot.left() + bandWidth() * double(from);
        const QRectF box(left, top, bandWidth() * double(i - from), lineHeight());
        painter.setPen(m_colours.text);
        painter.drawText(box, Qt::AlignCenter, fitted(metrics, groups.at(from), box.width()));
        from = i;
    }
    painter.setFont(font());
}

/// Each line is named at its end, in its ink, without one name over another.
void QtChartView::paintNames(QPainter &painter) const
{
    struct Name {
        size_t series;
        double y;
    };
    std::vector<Name> names;
    for (size_t series = 0; series < chart().series.size(); ++series) {
        const auto &points = chart().series[series].points;
        const auto last = std::find_if(points.rbegin(), points.rend(),
                                       [](const ChartData::Point &point) { return point.value; });
        if (last != points.rend())
            names.push_back({series, valueAt(*last->value)});
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const Name &a, const Name &b) { return a.y < b.y; });
    for (size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + lineHeight());
    for (size_t i = names.size(); i-- > 0;) {
        const double most = i + 1 == names.size() ? m_plot.bottom() : names[i + 1].y - lineHeight();
        names[i].y = std::min(names[i].y, most);
    }
    painter.setFont(Metrics(this).bold());
    const QFontMetricsF metrics(painter.font());
    const double gap = Metrics(this).gap();
    const double room = width() - m_plot.right() - 1.5 * gap;
    for (const Name &name : names) {
        painter.setPen(readable(seriesColour(name.series), m_colours));
        painter.drawText(
            QRectF(m_plot.right() + gap, name.y - lineHeight() / 2, room, lineHeight()),
            Qt::AlignLeft | Qt::AlignVCenter,
            fitted(metrics, chart().series[name.series].name, room));
    }
    painter.setFont(font());
}

/// Of a line alone the highest, the lowest and the last value are written beside it.
void QtChartView::paintExtremes(QPainter &painter) const
{
    const auto &points = chart().series.front().points;
    std::optional<size_t> highest;
    std::optional<size_t> lowest;
    std::optional<size_t> last;
    for (size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value)
            continue;
        if (!highest || *points[i].value > *points[*highest].value)
            highest = i;
        if (!lowest || *points[i].value < *points[*lowest].value)
            lowest = i;
        last = i;
    }
    if (!highest)
        return;
    painter.setFont(Metrics(this).bold());
    painter.setPen(readable(seriesColour(0), m_colours));
    const double away = Metrics(this).times(0.5);
    const auto write = [&](size_t i, bool isAbove) {
        const double width = widthOf(points[i].text, true) + 4;
        const double y = valueAt(*points[i].value);
        painter.drawText(QRectF(along(i) - width / 2, isAbove ? y - away - lineHeight() : y + away,
                                width, lineHeight()),
                         Qt::AlignCenter, points[i].text);
    };
    write(*highest, true);
    const bool hasRoom = m_plot.bottom() - valueAt(*points[*lowest].value) > lineHeight() + away;
    if (*points[*lowest].value != *points[*highest].value)
        write(*lowest, !hasRoom);
    if (last != highest && last != lowest)
        write(*last, true);
    painter.setFont(font());
}

void QtChartView::paintLegend(QPainter &painter) const
{
    if (chart().series.size() < 2)
        return;
    const Metrics metrics(this);
    const double swatch = metrics.times(0.9);
    double x = m_plot.left();
    double y = metrics.gap();
    const auto sets = static_cast<QAbstractBarSeries *>(m_canvas->chart()->series().value(0));
    for (size_t series = 0; series < chart().series.size(); ++series) {
        const QString name = chart().series[series].name;
        const double item = metrics.times(2.6) + widthOf(name);
        if (x > m_plot.left() && x + item > m_plot.right() + metrics.times(1)) {
            x = m_plot.left();
            y += lineHeight() * 1.15;
        }
        const QRectF box(x, y + (lineHeight() - swatch) / 2, swatch, swatch);
        const auto count = qsizetype(chart().series.size());
        const bool isTurned = m_isLying && chart().kind != ChartData::Kind::StackedBars;
        const auto at = isTurned ? count - 1 - qsizetype(series) : qsizetype(series);
        const QBarSet *set = sets ? sets->barSets().value(at) : nullptr;
        painter.setPen(set ? set->pen() : QPen(seriesColour(series)));
        painter.setBrush(set ? set->brush() : QBrush(seriesColour(series)));
        painter.drawRect(box);
        painter.setPen(m_colours.text);
        painter.drawText(QRectF(box.right() + metrics.gap(), y, widthOf(name) + 4, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += item;
    }
    painter.setBrush(Qt::NoBrush);
}

/// The figure at the end of its bar, where there is room; inside a pile it would be unreadable.
void QtChartView::paintBarValues(QPainter &painter) const
{
    if (chart().kind == ChartData::Kind::StackedBars)
        return;
    const double gap = Metrics(this).gap() / 2.0;
    painter.setPen(m_colours.text);
    for (size_t series = 0; series < chart().series.size(); ++series) {
        for (size_t i = 0; i < chart().series[series].points.size(); ++i) {
            const QRectF bar = rectOf({series, i});
            const QString &text = chart().series[series].points[i].text;
            const double width = widthOf(text) + 2;
            const bool fits =
                m_isLying ? bar.height() >= lineHeight() * 0.7 : bar.width() * 1.3 >= width;
            if (bar.isNull() || !fits)
                continue;
            if (m_isLying)
                painter.drawText(QRectF(bar.right() + gap, bar.center().y() - lineHeight() / 2,
                                        width, lineHeight()),
                                 Qt::AlignLeft | Qt::AlignVCenter, text);
            else
                painter.drawText(QRectF(bar.center().x() - width / 2,
                                        bar.top() - lineHeight() - gap / 2, width, lineHeight()),
                                 Qt::AlignCenter, text);
        }
    }
}

void QtChartView::paintMark(QPainter &painter) const
{
    if (!current())
        return;
    const QRectF spot = rectOf(*current());
    if (spot.isNull())
        return;
    const Metrics metrics(this);
    const QColor accent = ink(Role::Accent, palette());
    if (!isBars()) {
        painter.setPen(QPen(accent, metrics.hairline(), Qt::DotLine));
        painter.drawLine(QPointF(spot.center().x(), m_plot.top()),
                         QPointF(spot.center().x(), m_plot.bottom()));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, metrics.times(hasFocus() ? 0.18 : 0.09)));
    const double radius = isBars() ? 1 : spot.width() / 2;
    painter.drawRoundedRect(spot.adjusted(-1, -1, 1, 1), radius, radius);
}

} // namespace redress
