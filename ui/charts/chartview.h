// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"
#include "ui/figures/figuremodel.h"

#include <QWidget>

#include <optional>

namespace redress {

/// A chart on the screen: the seam between the pages and whatever draws it.
///
/// Arrow keys go from value to value, Enter or a click opens the cases behind one; hovering says it
/// in words. Qt Charts draws it where Redress is built with REDRESS_CHARTS, the painted chart of
/// the paper otherwise. \source ux 12
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// A value of the chart.
    struct Spot {
        size_t series = 0;
        size_t category = 0;

        bool operator==(const Spot &) const = default;
    };

    /// The view that this build draws with.
    static ChartView *make(QWidget *parent);

    void setChart(const ChartData &chart);
    const ChartData &chart() const { return m_chart; }

    const std::optional<Spot> &current() const { return m_current; }
    /// Nothing where there is no such value; tells nobody.
    void setCurrent(std::optional<Spot> spot);

    /// The figure that a spot shows; nothing for a sum of several ("Others").
    std::optional<FigurePlace> placeOf(const Spot &spot) const;
    /// The spot that shows a figure, if the chart does.
    std::optional<Spot> spotOf(const FigurePlace &place) const;

    /// "Q3 2023-24, Stage 2: 19 of 40 (48%)".
    QString wordsOf(const Spot &spot) const;

    /// Where a spot stands on the widget, for tests and marks; empty if it is not drawn.
    virtual QRectF rectOf(const Spot &spot) const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void opened(const redress::ChartView::Spot &spot);

protected:
    explicit ChartView(QWidget *parent);

    /// Draws everything anew: another chart, size, palette or font.
    virtual void rebuild() = 0;
    /// Another value is the current one.
    virtual void mark() = 0;

    bool has(const Spot &spot) const;
    void choose(const Spot &spot);
    void open(const Spot &spot);

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int categories);
    void stepSeries(int series);
    void describe();

    ChartData m_chart;
    std::optional<Spot> m_current;
};

} // namespace redress
