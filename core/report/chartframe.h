// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"
#include "core/report/chartscale.h"

#include <array>

namespace redress {

/// What all kinds of charts share while they are laid out: sizes in text heights, items so far.
class ChartFrame final
{
public:
    ChartFrame(const ChartData &chart, QSizeF size, double textSize, const TextMeasure &measure);

    const ChartData &chart() const { return m_chart; }
    double textSize() const { return m_textSize; }
    double em(double factor) const { return m_textSize * factor; }
    double widthOf(const QString &text, bool isBold = false) const;
    double ascent() const { return m_measure.ascent(m_textSize); }
    double lineHeight() const { return 1.35 * m_textSize; }

    QRectF plot; ///< Set by the kind of chart once its labels are measured.
    ChartScale scale;

    /// The base line of text whose middle stands at \p y.
    double baselineAt(double y) const { return y + ascent() * 0.36; }
    double yOf(double value) const { return plot.bottom() - plot.height() * value / scale.top; }
    double xOf(double value) const { return plot.left() + plot.width() * value / scale.top; }

    void add(ChartItem item) { m_layout.items.push_back(std::move(item)); }
    void addText(QPointF at, const QString &text,
                 ChartText::Anchor anchor = ChartText::Anchor::Start, ChartInk ink = ChartInk::Text,
                 bool isBold = false);
    void addHit(size_t series, size_t category, QRectF rect);

    /// A tick of the scale as text: "15", "40%", "£20,000".
    QString tickText(double value) const;
    double widestTick() const;

    /// \p text cut to \p width with "…".
    QString fitted(const QString &text, double width) const;

    /// Swatches and names above the plot, where bars cannot carry them. \return the height taken.
    double addLegend(double top);

    ChartLayout take();

private:
    const ChartData &m_chart;
    double m_textSize;
    const TextMeasure &m_measure;
    ChartLayout m_layout;
};

/// The ink, marker, dash and fill of the \p index -th series: each alone tells it from the others.
ChartInk inkOf(size_t index);
ChartMarker markerOf(size_t index);
std::vector<double> dashOf(size_t index, double unit);
ChartFill fillOf(size_t index);

/// The highest value that the chart shows; of stacked bars the highest pile.
double highestOf(const ChartData &chart);

void layOutLines(ChartFrame &frame, QSizeF size);
void layOutBars(ChartFrame &frame, QSizeF size);

} // namespace redress
