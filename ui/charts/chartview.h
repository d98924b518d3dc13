// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/screenletters.h"
#include "ui/figures/figuremodel.h"
#include "ui/widgets/joining.h"

#include <QWidget>

#include <optional>

namespace redress {

/// A chart on the screen: the seam between the pages and whatever draws it.
///
/// Arrow keys go from value to value and from one small chart to the next, Enter or a click opens
/// the cases behind one; hovering says it in words, and so does a screen reader. It is laid out as
/// the chart of the paper is. Qt Charts draws its values where Redress is built with
/// REDRESS_CHARTS, the painter of the paper otherwise. \source ux 12
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
    const ChartLayout &drawn() const { return m_layout; }

    const std::optional<Spot> &current() const { return m_current; }
    /// Nothing where there is no such value; tells nobody.
    void setCurrent(std::optional<Spot> spot);

    /// The figure that a spot shows; nothing for a sum of several ("Others").
    std::optional<FigurePlace> placeOf(const Spot &spot) const;
    /// The figures behind a spot: one, or all that were put together.
    std::vector<FigurePlace> placesOf(const Spot &spot) const;
    /// The spot that shows a figure, alone or with others, if the chart does.
    std::optional<Spot> spotOf(const FigurePlace &place) const;

    /// "Q3 2023-24, Stage 2: 48% (19 of 40 responded)"; empty where there is no value.
    QString wordsOf(const Spot &spot) const;
    /// All values, in the order in which they are read.
    std::vector<Spot> spots() const;

    /// Where a spot stands on the widget, for tests and marks; empty if it is not drawn.
    QRectF rectOf(const Spot &spot) const;

    /// Without colours, as a photocopier prints it.
    bool isGrey() const { return m_isGrey; }
    void setGrey(bool isGrey);

    /// As a click would.
    void open(const Spot &spot);
    void choose(const Spot &spot);

    /// What the chart needs to be read at this width.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void opened(const redress::ChartView::Spot &spot);
    /// Clicked with a key that is held: its cases together with those that are shown.
    void joinWanted(const redress::ChartView::Spot &spot, redress::Join how);
    /// The menu of what can be done is asked for, at a place of the screen.
    void menuWanted(QPoint at);

protected:
    explicit ChartView(QWidget *parent);

    /// The chart was laid out anew: another chart, size, palette or font.
    virtual void redraw() = 0;
    /// Another value is the current one.
    virtual void mark() = 0;

    bool has(const Spot &spot) const;
    ScreenLetters letters() const;
    const ChartPalette &colours() const { return m_colours; }
    QPointF corner() const;
    void paintMark(QPainter &painter) const;

    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    bool step(int categories);
    void stepSeries(int series);
    void stepPanel(int rows);
    void stepToEnd(bool isLast);
    void describe();
    std::optional<Spot> spotAt(QPointF at) const;

    ChartData m_chart;
    ChartLayout m_layout;
    ChartPalette m_colours = ChartPalette::light();
    std::optional<Spot> m_current;
    bool m_isGrey = false;
};

} // namespace redress
