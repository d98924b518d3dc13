// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintedchartview.h"

#include <QPainter>

namespace redress {

PaintedChartView::PaintedChartView(QWidget *parent)
    : ChartView(parent)
{}

void PaintedChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().ground);
    const ScreenLetters screen = letters();
    paintChart(painter, drawn(), corner(), colours(), ChartPart::All, &screen);
    paintMark(painter);
}

} // namespace redress
