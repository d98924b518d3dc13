// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartframe.h"
#include "core/report/timeaxis.h"

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kMostForNames = 0.28; ///< Of the width.

/// Lays out lines over categories, step by step.
class LineChart final
{
public:
    explicit LineChart(ChartFrame &frame)
        : m_frame(frame)
        , m_chart(frame.chart())
    {}

    void layOut()
    {
        const double namesWidth = setPlot();
        const TimeAxis axis(m_frame, m_frame.plot);
        const auto place = [&](const CategoryRun &run) { return axis.groundOf(run); };
        m_frame.addHistoryGround(place);
        axis.addValueGrid(true);
        axis.addCategories();
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            axis.addLine(i, i);
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            axis.addMarks(i, i);
        if (m_chart.series.size() == 1)
            axis.addExtremes(0, true);
        else
            addNames(axis, namesWidth);
        axis.addGaps(gapsOf(m_chart));
        m_frame.sayHistory(place);
        ChartPanel panel{m_frame.plot, m_frame.scale.top, false, 0, {}};
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            panel.series.push_back(i);
        m_frame.addPanel(std::move(panel));
    }

private:
    /// \return the room for names at the right.
    double setPlot()
    {
        const QSizeF size = m_frame.size();
        double names = 0;
        double right = m_frame.em(1.2);
        if (m_chart.series.size() > 1) {
            names = m_frame.namesWidth(size.width() * kMostForNames, false);
            right = names + m_frame.em(0.8);
        }
        const double left = m_frame.widestTick() + m_frame.em(0.8);
        const double width = size.width() - left - right;
        const double bottom = TimeAxis::heightBelow(m_frame, width);
        const double top = m_frame.lineHeight() + m_frame.em(0.4);
        m_frame.plot = QRectF(left, top, width, size.height() - top - bottom);
        return names;
    }

    /// Of several lines each is named at its end, in its ink, without one name over another.
    void addNames(const TimeAxis &axis, double width)
    {
        std::vector<ChartFrame::Name> names;
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const auto &points = m_chart.series[i].points;
            for (size_t j = points.size(); j-- > 0;) {
                if (!points[j].value)
                    continue;
                names.push_back({i, axis.placeOf(i, j), false});
                break;
            }
        }
        const double left = m_frame.plot.right() + m_frame.em(0.6);
        m_frame.addNames(names, left, left + width);
    }

    ChartFrame &m_frame;
    const ChartData &m_chart;
};

} // namespace

void layOutLines(ChartFrame &frame)
{
    LineChart(frame).layOut();
}

double neededHeightOfLines(const ChartFrame &frame)
{
    // A name may need two lines.
    const double names = frame.chart().series.size() > 1
                             ? frame.lineHeight() * 1.4 * double(frame.chart().series.size())
                             : 0;
    return names + TimeAxis::heightBelow(frame, frame.size().width() * 0.7) +
           2 * frame.lineHeight();
}

} // namespace redress
