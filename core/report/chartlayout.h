// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

namespace redress {

/// Measures text for a layout: painters, SVG and tests each have their own.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;

    /// Width of \p text on one line at \p size, in the units of the layout.
    virtual double width(const QString &text, double size, bool isBold) const = 0;
    /// Height above the base line.
    virtual double ascent(double size) const = 0;
    virtual double descent(double size) const = 0;

protected:
    TextMeasure() = default;
    Q_DISABLE_COPY_MOVE(TextMeasure)
};

/// What ink a part of a chart takes: a place in the palette, not a colour, so that screen, dark
/// screen and grey print each choose their own.
enum class ChartInk {
    Text,
    QuietText,
    Axis,
    Grid,
    HistoryGround,
    Series0,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Ground ///< Of the chart itself: beneath words that stand on a pattern.
};

/// Those that Qt Charts draws too, so that screen and paper are alike.
enum class ChartMarker { Circle, Square, Triangle, Diamond, Star, Pentagon };

/// How an area is filled: differs by series beside the colour.
enum class ChartFill { Solid, Hatched, Dotted, CrossHatched, Empty, BackHatched };

struct ChartLine {
    std::vector<QPointF> points;
    ChartInk ink = ChartInk::Axis;
    double width = 1;
    std::vector<double> dash; ///< Lengths on and off; empty for a whole line.
};

struct ChartMark {
    QPointF at;
    ChartMarker marker = ChartMarker::Circle;
    double size = 5;
    ChartInk ink = ChartInk::Series0;
    bool isOpen = false; ///< History: outlined, not filled.
};

struct ChartArea {
    QRectF rect;
    ChartInk ink = ChartInk::Series0;
    ChartFill fill = ChartFill::Solid;
};

struct ChartText {
    enum class Anchor { Start, Middle, End };

    QPointF at; ///< On the base line.
    QString text;
    double size = 10;
    bool isBold = false;
    Anchor anchor = Anchor::Start;
    ChartInk ink = ChartInk::Text;
    bool isTurned = false; ///< Reads upwards.
};

using ChartItem = std::variant<ChartArea, ChartLine, ChartMark, ChartText>;

/// Where a value stands on the page: what can be clicked, and what an arrow key goes to.
struct ChartHit {
    size_t series = 0;
    size_t category = 0;
    QRectF rect;
};

/// The part of a chart inside one pair of axes.
struct ChartPanel {
    QRectF plot;
    double top = 1;       ///< The value at the far end of the axis, the near end being nought.
    bool isLying = false; ///< Bars go from left to right.
    double barShare = 0;  ///< The part of a band that its bars take together.
    std::vector<size_t> series;
};

/// A chart laid out once, as data: painters draw the items in their order, SVG writes them.
struct ChartLayout {
    QSizeF size;
    std::vector<ChartItem> items;
    /// The items that show values themselves; those before lie beneath them, those after are words.
    size_t dataBegin = 0;
    size_t dataEnd = 0;
    std::vector<ChartHit> hits;
    std::vector<ChartPanel> panels;
};

/// \param size of the whole chart in units of the layout; \param textSize of labels in the same
/// units.
ChartLayout layoutChart(const ChartData &chart, QSizeF size, double textSize,
                        const TextMeasure &measure);

/// The height that the chart needs to be read at this width: a line for each bar that lies, a row
/// for each row of small charts.
double neededHeight(const ChartData &chart, double width, double textSize,
                    const TextMeasure &measure);

/// One row of small charts, to be put on a page, and the series that it shows.
struct ChartRow {
    ChartLayout layout;
    std::vector<size_t> series;
};

/// A chart of Kind::Multiples row by row, so that pages break between them.
std::vector<ChartRow> layoutRows(const ChartData &chart, double width, double textSize,
                                 const TextMeasure &measure);

} // namespace redress
