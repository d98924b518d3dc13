// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/papertextmeasure.h"

#include "ui/report/layout/textsetter.h"

#include <QFontMetricsF>

#include <algorithm>

namespace redress {

PaperFont chartFont(double size, bool isBold)
{
    return {std::max(1, qRound(size)), isBold};
}

double PaperTextMeasure::width(const QString &text, double size, bool isBold) const
{
    return QFontMetricsF(qtFont(chartFont(size, isBold))).horizontalAdvance(text);
}

QFont PaperTextMeasure::font(double size, bool isBold) const
{
    return qtFont(chartFont(size, isBold));
}

double PaperTextMeasure::ascent(double size) const
{
    return redress::ascent(chartFont(size, false));
}

double PaperTextMeasure::descent(double size) const
{
    return redress::descent(chartFont(size, false));
}

} // namespace redress
