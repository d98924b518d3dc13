// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"
#include "ui/charts/chartview.h"

namespace redress {

/// The chart of the paper, laid out for the screen: drawn where Qt Charts is not built in.
class PaintedChartView final : public ChartView
{
    Q_OBJECT

public:
    explicit PaintedChartView(QWidget *parent = nullptr);

    QRectF rectOf(const Spot &spot) const override;

protected:
    void rebuild() override;
    void mark() override { update(); }
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    std::optional<Spot> spotAt(QPointF at) const;

    ChartLayout m_layout;
    QPointF m_corner;
};

} // namespace redress
