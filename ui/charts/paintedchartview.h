// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace redress {

/// The chart painted as on paper: where Qt Charts is not built in.
class PaintedChartView final : public ChartView
{
    Q_OBJECT

public:
    explicit PaintedChartView(QWidget *parent = nullptr);

protected:
    void redraw() override { update(); }
    void mark() override { update(); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace redress
