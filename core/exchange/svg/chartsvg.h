// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"

#include <QByteArray>

namespace redress {

/// Measures text in the widths of Arial, Helvetica and Liberation Sans, which are the same: enough
/// to lay out a chart where no font engine is at hand.
class ArialMeasure final : public TextMeasure
{
public:
    ArialMeasure() = default;
    double width(const QString &text, double size, bool isBold) const override;
    double ascent(double size) const override { return 0.905 * size; }
    double descent(double size) const override { return 0.212 * size; }
};

/// The chart as a drawing for web pages and word processors: vectors, real text, title and
/// description for screen readers. Colours are those of print on white. It is higher than \p size
/// where the chart needs more.
QByteArray chartAsSvg(const ChartData &chart, QSizeF size);

/// The same as an element within a web page: ids begin with \p id, which must be one of its own,
/// and colours are variables of the style sheet ("--chart-series-0") with those of print behind
/// them.
QByteArray chartAsSvgElement(const ChartData &chart, QSizeF size, const QString &id);

} // namespace redress
