// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartframe.h"

#include <algorithm>

namespace redress {

namespace {

/// Lays out bars, upright where their names fit beneath them, lying where they do not.
class BarChart final
{
public:
    BarChart(ChartFrame &frame, QSizeF size)
        : m_frame(frame)
        , m_chart(frame.chart())
        , m_size(size)
        , m_isStacked(frame.chart().kind == ChartData::Kind::StackedBars)
    {}

    void layOut()
    {
        double widest = 0;
        for (const QString &category : m_chart.categories)
            widest = std::max(widest, m_frame.widthOf(category));
        const double room = (m_size.width() - m_frame.em(4)) /
                            double(std::max<qsizetype>(1, m_chart.categories.size()));
        m_isLying = widest + m_frame.em(0.6) > room;
        if (m_isLying)
            layOutLying(widest);
        else
            layOutUpright();
    }

private:
    size_t barsInBand() const { return m_isStacked ? 1 : m_chart.series.size(); }

    void layOutUpright()
    {
        const double left = m_frame.widestTick() + m_frame.em(0.8);
        const double bottom = m_frame.lineHeight() + m_frame.em(0.6);
        m_frame.plot = QRectF(left, 0, m_size.width() - left - m_frame.em(0.4), 1);
        const double top = m_frame.addLegend(0) + m_frame.lineHeight();
        m_frame.plot.setTop(top);
        m_frame.plot.setBottom(m_size.height() - bottom);
        const QRectF &plot = m_frame.plot;
        for (const double tick : m_frame.scale.ticks) {
            const double y = m_frame.yOf(tick);
            addGridLine({plot.left(), y}, {plot.right(), y}, tick == 0);
            m_frame.addText({plot.left() - m_frame.em(0.6), m_frame.baselineAt(y)},
                            m_frame.tickText(tick), ChartText::Anchor::End, ChartInk::QuietText);
        }
        const double band = plot.width() / double(m_chart.categories.size());
        for (size_t i = 0; i < size_t(m_chart.categories.size()); ++i) {
            const double start = plot.left() + band * double(i);
            m_frame.addText({start + band / 2, plot.bottom() + m_frame.lineHeight()},
                            m_chart.categories.at(qsizetype(i)), ChartText::Anchor::Middle);
            addBand(i, start, band);
        }
    }

    void layOutLying(double widestName)
    {
        const double left = std::min(widestName, m_size.width() * 0.42) + m_frame.em(0.8);
        const double bottom = m_frame.lineHeight() + m_frame.em(0.4);
        double widestValue = 0;
        for (const ChartData::Series &series : m_chart.series) {
            for (const ChartData::Point &point : series.points)
                widestValue = std::max(widestValue, m_frame.widthOf(point.text, true));
        }
        const double right = widestValue + m_frame.em(1);
        m_frame.plot = QRectF(left, 0, m_size.width() - left - right, 1);
        const double top = m_frame.addLegend(0) + m_frame.em(0.2);
        m_frame.plot.setTop(top);
        m_frame.plot.setBottom(m_size.height() - bottom);
        const QRectF &plot = m_frame.plot;
        for (const double tick : m_frame.scale.ticks) {
            const double x = m_frame.xOf(tick);
            addGridLine({x, plot.top()}, {x, plot.bottom()}, tick == 0);
            m_frame.addText({x, plot.bottom() + m_frame.lineHeight()}, m_frame.tickText(tick),
                            ChartText::Anchor::Middle, ChartInk::QuietText);
        }
        const double band = plot.height() / double(m_chart.categories.size());
        for (size_t i = 0; i < size_t(m_chart.categories.size()); ++i) {
            const double start = plot.top() + band * double(i);
            m_frame.addText(
                {plot.left() - m_frame.em(0.6), m_frame.baselineAt(start + band / 2)},
                m_frame.fitted(m_chart.categories.at(qsizetype(i)), left - m_frame.em(0.8)),
                ChartText::Anchor::End);
            addBand(i, start, band);
        }
    }

    void addGridLine(QPointF from, QPointF to, bool isAxis)
    {
        m_frame.add(ChartLine{{from, to},
                              isAxis ? ChartInk::Axis : ChartInk::Grid,
                              m_frame.em(isAxis ? 0.12 : 0.06),
                              {}});
    }

    /// The bars of one category, in a band that begins at \p start along the axis.
    void addBand(size_t category, double start, double band)
    {
        const double used =
            std::min(band * 0.74, m_frame.em(m_isLying ? 2.2 : 4.5) * double(barsInBand()));
        const double thickness = used / double(barsInBand());
        const double first = start + (band - used) / 2;
        double pile = 0;
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const ChartData::Point &point = m_chart.series[i].points[category];
            if (!point.value)
                continue;
            const double along = first + (m_isStacked ? 0 : thickness * double(i));
            const double from = m_isStacked ? pile : 0;
            pile += *point.value;
            const QRectF rect =
                barOf(along, thickness * (m_isStacked ? 1 : 0.94), from, from + *point.value);
            m_frame.add(ChartArea{rect, inkOf(i), fillOf(i)});
            m_frame.addHit(i, category, rect.adjusted(-1, -1, 1, 1));
            if (!m_isStacked)
                addValue(rect, point, thickness);
        }
    }

    QRectF barOf(double along, double thickness, double from, double to) const
    {
        if (m_isLying) {
            const double left = m_frame.xOf(from);
            return {left, along, m_frame.xOf(to) - left, thickness};
        }
        const double top = m_frame.yOf(to);
        return {along, top, thickness, m_frame.yOf(from) - top};
    }

    /// The figure at the end of its bar, where there is room.
    void addValue(const QRectF &rect, const ChartData::Point &point, double thickness)
    {
        const bool fits = m_isLying ? thickness >= m_frame.textSize() * 0.85
                                    : thickness >= m_frame.widthOf(point.text) * 0.95;
        if (!fits)
            return;
        if (m_isLying)
            m_frame.addText({rect.right() + m_frame.em(0.4), m_frame.baselineAt(rect.center().y())},
                            point.text, ChartText::Anchor::Start);
        else
            m_frame.addText({rect.center().x(), rect.top() - m_frame.em(0.35)}, point.text,
                            ChartText::Anchor::Middle);
    }

    ChartFrame &m_frame;
    const ChartData &m_chart;
    QSizeF m_size;
    bool m_isStacked;
    bool m_isLying = false;
};

} // namespace

void layOutBars(ChartFrame &frame, QSizeF size)
{
    BarChart(frame, size).layOut();
}

} // namespace redress
