// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartframe.h"

#include <utility>

namespace redress {

/// Categories from left to right inside a plot, and what stands over them: lines, marks, and words
/// at points. Charts of lines and small charts share it.
class TimeAxis final
{
public:
    TimeAxis(ChartFrame &frame, QRectF plot)
        : m_frame(frame)
        , m_chart(frame.chart())
        , m_plot(plot)
    {}

    /// What the names of categories take under a plot of \p width.
    static double heightBelow(const ChartFrame &frame, double width);

    double bandWidth() const { return m_plot.width() / double(m_chart.categories.size()); }
    double xOf(size_t category) const
    {
        return m_plot.left() + bandWidth() * (double(category) + 0.5);
    }
    double yOf(double value) const
    {
        return m_plot.bottom() - m_plot.height() * value / m_frame.scale.top;
    }
    QPointF placeOf(size_t series, size_t category) const;
    QRectF groundOf(const CategoryRun &run) const;

    void addValueGrid(bool hasTicks) const;
    void addCategories() const;
    /// \param look which ink, dash and marker it takes.
    void addLine(size_t series, size_t look) const;
    void addMarks(size_t series, size_t look) const;
    /// The highest, the lowest and the last value, written beside them where there is room.
    void addExtremes(size_t series, bool hasLowest) const;
    void addGaps(const std::vector<GapRun> &gaps) const;

private:
    /// Where the name of \p category may stand, if every \p step-th is written.
    std::pair<double, double> reachOf(size_t category, size_t step) const;
    size_t stepOfNames() const;
    void addNames(double y) const;
    void addGroups(double y) const;
    void writeAt(size_t series, size_t category, bool isAbove) const;

    ChartFrame &m_frame;
    const ChartData &m_chart;
    QRectF m_plot;
};

} // namespace redress
