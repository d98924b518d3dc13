// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/chartletters.h"

#include <QFontMetricsF>

namespace redress {

/// The letters of the screen: all words of a chart have the size of the program's text.
class ScreenLetters final : public ChartLetters
{
public:
    ScreenLetters(const QFont &plain, const QFont &bold)
        : m_plain(plain)
        , m_bold(bold)
        , m_plainMetrics(plain)
        , m_boldMetrics(bold)
    {}

    double width(const QString &text, double, bool isBold) const override
    {
        return (isBold ? m_boldMetrics : m_plainMetrics).horizontalAdvance(text);
    }
    double ascent(double) const override { return m_plainMetrics.ascent(); }
    double descent(double) const override { return m_plainMetrics.descent(); }
    QFont font(double, bool isBold) const override { return isBold ? m_bold : m_plain; }

private:
    QFont m_plain;
    QFont m_bold;
    QFontMetricsF m_plainMetrics;
    QFontMetricsF m_boldMetrics;
};

} // namespace redress
