// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"
#include "core/report/chartscale.h"

#include <array>
#include <functional>
#include <optional>

namespace redress {

/// What all kinds of charts share while they are laid out: sizes in text heights, items so far, and
/// the places where words stand already.
class ChartFrame final
{
public:
    ChartFrame(const ChartData &chart, QSizeF size, double textSize, const TextMeasure &measure);

    const ChartData &chart() const { return m_chart; }
    QSizeF size() const { return m_layout.size; }
    double textSize() const { return m_textSize; }
    double em(double factor) const { return m_textSize * factor; }
    double widthOf(const QString &text, bool isBold = false) const;
    double ascent() const { return m_measure.ascent(m_textSize); }
    double descent() const { return m_measure.descent(m_textSize); }
    double lineHeight() const { return 1.35 * m_textSize; }

    QRectF plot; ///< Set by the kind of chart once its labels are measured.
    ChartScale scale;

    /// The base line of text whose middle stands at \p y.
    double baselineAt(double y) const { return y + ascent() * 0.36; }
    double yOf(double value) const { return plot.bottom() - plot.height() * value / scale.top; }
    double xOf(double value) const { return plot.left() + plot.width() * value / scale.top; }

    // Beneath the values, the values, and the words over them.
    void addGround(ChartItem item) { m_ground.push_back(std::move(item)); }
    void addData(ChartItem item) { m_data.push_back(std::move(item)); }
    void addLabel(ChartItem item) { m_labels.push_back(std::move(item)); }
    void addHit(size_t series, size_t category, QRectF rect);
    void addPanel(ChartPanel panel) { m_layout.panels.push_back(std::move(panel)); }

    ChartText text(QPointF at, const QString &text,
                   ChartText::Anchor anchor = ChartText::Anchor::Start,
                   ChartInk ink = ChartInk::Text, bool isBold = false) const;
    void addText(QPointF at, const QString &words,
                 ChartText::Anchor anchor = ChartText::Anchor::Start, ChartInk ink = ChartInk::Text,
                 bool isBold = false);
    /// Lines of text beneath each other, the first base line at \p at.
    void addLines(QPointF at, const QStringList &lines, ChartText::Anchor anchor,
                  ChartInk ink = ChartInk::Text, bool isBold = false);
    void addGridLine(QPointF from, QPointF to, bool isAxis);

    /// What text covers.
    QRectF boxOf(const ChartText &text) const;
    void occupy(const QRectF &rect) { m_occupied.push_back(rect); }
    void occupyLine(QPointF from, QPointF to);
    bool isFree(const QRectF &rect) const;
    /// Writes \p candidates' first whose place is free and inside \p bounds. \return whether one
    /// was.
    bool placeText(const std::vector<ChartText> &candidates, const QRectF &bounds);

    /// A tick of the scale as text: "15", "40%", "£20,000".
    QString tickText(double value) const;
    double widestTick() const;

    /// \p text cut to \p width with "…".
    QString fitted(const QString &text, double width, bool isBold = false) const;
    /// \p text in at most \p most lines, the last one cut if need be.
    QStringList wrapped(const QString &text, double width, int most, bool isBold = false) const;
    /// Whether it finds room so without being cut.
    bool fits(const QString &text, double width, int most) const;

    /// Swatches and names above the plot, where bars cannot carry them. \return the height taken.
    double legendHeight(double width) const;
    void addLegend(double left, double right, double top);

    /// A name at the right of the plot, at the height of what it names.
    struct Name {
        size_t series = 0;
        QPointF from; ///< What it names.
        bool hasSwatch = false;
    };
    /// The room that names want at the right, at most \p most.
    double namesWidth(double most, bool haveSwatches) const;
    /// Writes names from \p left on, none over another; a thin line leads to what stands apart.
    void addNames(const std::vector<Name> &names, double left, double right);

    /// A ground behind what comes from published papers. \param place of a run of categories.
    void addHistoryGround(const std::function<QRectF(const CategoryRun &)> &place);
    /// Says so in words, where there is room. To be called when all else stands.
    void sayHistory(const std::function<QRectF(const CategoryRun &)> &place);

    ChartLayout take();

private:
    double swatch() const { return em(0.9); }

    const ChartData &m_chart;
    double m_textSize;
    const TextMeasure &m_measure;
    ChartLayout m_layout;
    std::vector<ChartItem> m_ground;
    std::vector<ChartItem> m_data;
    std::vector<ChartItem> m_labels;
    std::vector<QRectF> m_occupied;
};

/// The ink, marker, dash and fill of the \p index -th series: each alone tells it from the others.
ChartInk inkOf(size_t index);
ChartMarker markerOf(size_t index);
std::vector<double> dashOf(size_t index, double unit);
ChartFill fillOf(size_t index);

/// The first points of which a word stands for what is missing: runs of the same word.
struct GapRun {
    CategoryRun categories;
    QString word;
};
/// Where no series has a value, and a word says why: "n/a", or the mark of a hidden number.
std::vector<GapRun> gapsOf(const ChartData &chart);
/// The same of one series.
std::vector<GapRun> gapsOf(const ChartData::Series &series);

void layOutLines(ChartFrame &frame);
void layOutBars(ChartFrame &frame);
/// \p count small charts from the \p first series on.
void layOutMultiples(ChartFrame &frame, size_t first, size_t count);
/// How many small charts stand beside each other, and how high a row of them is.
struct MultiplesGrid {
    size_t columns = 1;
    double rowHeight = 0;
};
MultiplesGrid multiplesGrid(const ChartFrame &frame);

double neededHeightOfLines(const ChartFrame &frame);
double neededHeightOfBars(const ChartFrame &frame);
double neededHeightOfMultiples(const ChartFrame &frame);

} // namespace redress
