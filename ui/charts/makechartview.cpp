// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows whether Qt Charts was built in.
#ifdef REDRESS_QT_CHARTS
#include "ui/charts/qtchartview.h"
#else
#include "ui/charts/paintedchartview.h"
#endif

namespace redress {

ChartView *ChartView::make(QWidget *parent)
{
#ifdef REDRESS_QT_CHARTS
    return new QtChartView(parent);
#else
    return new PaintedChartView(parent);
#endif
}

} // namespace redress
