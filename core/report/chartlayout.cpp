// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartlayout.h"

#include "core/report/chartframe.h"

#include <QLocale>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

ChartInk inkOf(size_t index)
{
    return ChartInk(int(ChartInk::Series0) + int(index % 6));
}

ChartMarker markerOf(size_t index)
{
    constexpr std::array kMarkers{ChartMarker::Circle,  ChartMarker::Square, ChartMarker::Triangle,
                                  ChartMarker::Diamond, ChartMarker::Cross,  ChartMarker::Ring};
    return kMarkers[index % kMarkers.size()];
}

std::vector<double> dashOf(size_t index, double unit)
{
    static const std::array<std::vector<double>, 6> kDashes{
        std::vector<double>{}, {5, 3}, {1.5, 2.5}, {8, 3, 1.5, 3}, {10, 4}, {3, 2}};
    std::vector<double> dash = kDashes[index % kDashes.size()];
    for (double &length : dash)
        length *= unit;
    return dash;
}

ChartFill fillOf(size_t index)
{
    constexpr std::array kFills{ChartFill::Solid,  ChartFill::Hatched,
                                ChartFill::Dotted, ChartFill::CrossHatched,
                                ChartFill::Empty,  ChartFill::BackHatched};
    return kFills[index % kFills.size()];
}

double highestOf(const ChartData &chart)
{
    double highest = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double pile = 0;
        for (const ChartData::Series &series : chart.series) {
            const double value = series.points[size_t(i)].value.value_or(0);
            pile += value;
            if (chart.kind != ChartData::Kind::StackedBars)
                highest = std::max(highest, value);
        }
        if (chart.kind == ChartData::Kind::StackedBars)
            highest = std::max(highest, pile);
    }
    return highest;
}

ChartFrame::ChartFrame(const ChartData &chart, QSizeF size, double textSize,
                       const TextMeasure &measure)
    : m_chart(chart)
    , m_textSize(textSize)
    , m_measure(measure)
{
    scale = scaleFor(highestOf(chart), chart.unit.isEmpty());
    if (chart.unit == "%"_L1 && scale.top > 100)
        scale = scaleFor(100, false);
    m_layout.size = size;
}

double ChartFrame::widthOf(const QString &text, bool isBold) const
{
    return m_measure.width(text, m_textSize, isBold);
}

void ChartFrame::addText(QPointF at, const QString &text, ChartText::Anchor anchor, ChartInk ink,
                         bool isBold)
{
    ChartText item;
    item.at = at;
    item.text = text;
    item.size = m_textSize;
    item.anchor = anchor;
    item.ink = ink;
    item.isBold = isBold;
    add(item);
}

void ChartFrame::addHit(size_t series, size_t category, QRectF rect)
{
    m_layout.hits.push_back({series, category, rect});
}

QString ChartFrame::tickText(double value) const
{
    const QString number = QLocale().toString(value, 'f', scale.decimals);
    if (m_chart.unit == "%"_L1)
        return number + u'%';
    return m_chart.unit + number;
}

double ChartFrame::widestTick() const
{
    double widest = 0;
    for (const double tick : scale.ticks)
        widest = std::max(widest, widthOf(tickText(tick)));
    return widest;
}

QString ChartFrame::fitted(const QString &text, double width) const
{
    if (widthOf(text) <= width)
        return text;
    QString cut = text;
    while (cut.size() > 1 && widthOf(cut + u'…') > width)
        cut.chop(1);
    return cut.trimmed() + u'…';
}

double ChartFrame::addLegend(double top)
{
    if (m_chart.series.size() < 2)
        return 0;
    const double swatch = em(0.9);
    double x = plot.left();
    double y = top + lineHeight() / 2;
    double height = lineHeight();
    for (size_t i = 0; i < m_chart.series.size(); ++i) {
        const QString name = fitted(m_chart.series[i].name, plot.width() - swatch - em(1));
        const double width = swatch + em(0.4) + widthOf(name) + em(1.4);
        if (x > plot.left() && x + width - em(1.4) > plot.right()) {
            x = plot.left();
            y += lineHeight();
            height += lineHeight();
        }
        add(ChartArea{{x, y - swatch / 2, swatch, swatch}, inkOf(i), fillOf(i)});
        addText({x + swatch + em(0.4), baselineAt(y)}, name);
        x += width;
    }
    return height + em(0.6);
}

ChartLayout ChartFrame::take()
{
    m_layout.plot = plot;
    return std::move(m_layout);
}

ChartLayout layoutChart(const ChartData &chart, QSizeF size, double textSize,
                        const TextMeasure &measure)
{
    ChartFrame frame(chart, size, textSize, measure);
    if (chart.categories.isEmpty() || chart.series.empty()) {
        frame.addText({size.width() / 2, size.height() / 2}, chart.finding,
                      ChartText::Anchor::Middle, ChartInk::QuietText);
        return frame.take();
    }
    if (chart.kind == ChartData::Kind::Lines)
        layOutLines(frame, size);
    else
        layOutBars(frame, size);
    return frame.take();
}

} // namespace redress
