// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartframe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

struct LineText {
    Q_DECLARE_TR_FUNCTIONS(redress::LineChart)
};

/// Lays out lines over categories, step by step.
class LineChart final
{
public:
    LineChart(ChartFrame &frame, QSizeF size)
        : m_frame(frame)
        , m_chart(frame.chart())
        , m_size(size)
    {}

    void layOut()
    {
        setPlot();
        addHistoryGround();
        addGrid();
        addCategoryLabels();
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            addLine(i);
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            addMarks(i);
        if (m_chart.series.size() == 1)
            addExtremes();
        else
            addNames();
    }

private:
    bool hasGroups() const { return !m_chart.groups.isEmpty(); }
    double bandWidth() const { return m_frame.plot.width() / double(m_chart.categories.size()); }
    double xOf(size_t category) const
    {
        return m_frame.plot.left() + bandWidth() * (double(category) + 0.5);
    }
    QPointF pointOf(const ChartData::Point &point, size_t category) const
    {
        return {xOf(category), m_frame.yOf(point.value.value_or(0))};
    }

    void setPlot()
    {
        double right = m_frame.em(1.2);
        if (m_chart.series.size() > 1) {
            double widest = 0;
            for (const ChartData::Series &series : m_chart.series)
                widest = std::max(widest, m_frame.widthOf(series.name, true));
            right = std::min(widest + m_frame.em(1), m_size.width() * 0.3);
        }
        const double left = m_frame.widestTick() + m_frame.em(0.8);
        const double bottom = m_frame.lineHeight() * (hasGroups() ? 2 : 1) + m_frame.em(0.6);
        const double top = m_frame.lineHeight() + m_frame.em(0.4);
        m_frame.plot =
            QRectF(left, top, m_size.width() - left - right, m_size.height() - top - bottom);
    }

    /// The ground behind figures that were entered from published papers.
    void addHistoryGround()
    {
        const QRectF &plot = m_frame.plot;
        const QString words = LineText::tr("from published papers");
        bool isSaid = false;
        for (const CategoryRun &run : publishedRuns(m_chart)) {
            const double left = plot.left() + bandWidth() * double(run.first);
            const double width = bandWidth() * double(run.count);
            m_frame.add(ChartArea{{left, plot.top(), width, plot.height()},
                                  ChartInk::HistoryGround,
                                  ChartFill::Solid});
            if (isSaid || m_frame.widthOf(words) + m_frame.em(0.8) > width)
                continue;
            isSaid = true;
            m_frame.addText(
                {left + m_frame.em(0.4), plot.top() + m_frame.ascent() + m_frame.em(0.2)}, words,
                ChartText::Anchor::Start, ChartInk::QuietText);
        }
    }

    void addGrid()
    {
        const QRectF &plot = m_frame.plot;
        for (const double tick : m_frame.scale.ticks) {
            const double y = m_frame.yOf(tick);
            m_frame.add(ChartLine{{{plot.left(), y}, {plot.right(), y}},
                                  tick == 0 ? ChartInk::Axis : ChartInk::Grid,
                                  m_frame.em(tick == 0 ? 0.12 : 0.06),
                                  {}});
            m_frame.addText({plot.left() - m_frame.em(0.6), m_frame.baselineAt(y)},
                            m_frame.tickText(tick), ChartText::Anchor::End, ChartInk::QuietText);
        }
    }

    void addCategoryLabels()
    {
        const QRectF &plot = m_frame.plot;
        double y = plot.bottom() + m_frame.lineHeight();
        double widest = 0;
        for (const QString &category : m_chart.categories)
            widest = std::max(widest, m_frame.widthOf(category));
        // Every label where there is room, otherwise every second, third ...; quarters under years
        // may go altogether.
        const auto step =
            size_t(std::max(1.0, std::ceil((widest + m_frame.em(0.5)) / bandWidth())));
        const bool showsCategories = !hasGroups() || step == 1;
        for (size_t i = 0; showsCategories && i < size_t(m_chart.categories.size()); i += step)
            m_frame.addText({xOf(i), y}, m_chart.categories.at(qsizetype(i)),
                            ChartText::Anchor::Middle, ChartInk::QuietText);
        if (!hasGroups())
            return;
        if (showsCategories)
            y += m_frame.lineHeight();
        size_t from = 0;
        for (size_t i = 1; i <= size_t(m_chart.groups.size()); ++i) {
            const bool ends = i == size_t(m_chart.groups.size()) ||
                              m_chart.groups.at(qsizetype(i)) != m_chart.groups.at(qsizetype(from));
            if (!ends)
                continue;
            const double left = plot.left() + bandWidth() * double(from);
            const double width = bandWidth() * double(i - from);
            m_frame.addText({left + width / 2, y},
                            m_frame.fitted(m_chart.groups.at(qsizetype(from)), width),
                            ChartText::Anchor::Middle);
            if (from > 0)
                m_frame.add(ChartLine{{{left, plot.top()}, {left, plot.bottom() + m_frame.em(0.4)}},
                                      ChartInk::Grid,
                                      m_frame.em(0.06),
                                      {}});
            from = i;
        }
    }

    /// A line for each run of values; what is missing is a gap.
    void addLine(size_t index)
    {
        ChartLine line;
        line.ink = inkOf(index);
        line.width = m_frame.em(0.18);
        line.dash = dashOf(index, m_frame.em(0.16));
        const auto finish = [&] {
            if (line.points.size() > 1)
                m_frame.add(line);
            line.points.clear();
        };
        const auto &points = m_chart.series[index].points;
        for (size_t i = 0; i < points.size(); ++i) {
            if (points[i].value)
                line.points.push_back(pointOf(points[i], i));
            else
                finish();
        }
        finish();
    }

    void addMarks(size_t index)
    {
        const auto &points = m_chart.series[index].points;
        const double size =
            std::min(m_frame.em(0.62), std::max(m_frame.em(0.3), bandWidth() * 0.5));
        for (size_t i = 0; i < points.size(); ++i) {
            if (!points[i].value)
                continue;
            const QPointF at = pointOf(points[i], i);
            m_frame.add(ChartMark{at, markerOf(index), size, inkOf(index), points[i].isHistory});
            const double reach = std::max(m_frame.em(0.7), size);
            m_frame.addHit(index, i, {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach});
        }
    }

    /// Of a single line the highest, the lowest and the last value are written beside it.
    void addExtremes()
    {
        const auto &points = m_chart.series.front().points;
        std::optional<size_t> highest;
        std::optional<size_t> lowest;
        std::optional<size_t> last;
        for (size_t i = 0; i < points.size(); ++i) {
            if (!points[i].value)
                continue;
            if (!highest || *points[i].value > *points[*highest].value)
                highest = i;
            if (!lowest || *points[i].value < *points[*lowest].value)
                lowest = i;
            last = i;
        }
        if (!highest)
            return;
        const auto write = [&](size_t i, bool isAbove) {
            const QPointF at = pointOf(points[i], i);
            const double y =
                isAbove ? at.y() - m_frame.em(0.6) : at.y() + m_frame.em(0.6) + m_frame.ascent();
            m_frame.addText({at.x(), y}, points[i].text, ChartText::Anchor::Middle,
                            ChartInk::Series0, true);
        };
        write(*highest, true);
        // Beneath a low point there is no room next to the axis.
        const bool hasRoom = m_frame.plot.bottom() - pointOf(points[*lowest], *lowest).y() >
                             m_frame.lineHeight() * 1.2;
        if (*points[*lowest].value != *points[*highest].value)
            write(*lowest, !hasRoom);
        if (last != highest && last != lowest)
            write(*last, true);
    }

    /// Of several lines each is named at its end, in its ink, without one name over another.
    void addNames()
    {
        struct Name {
            size_t series;
            double y;
        };
        std::vector<Name> names;
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const auto &points = m_chart.series[i].points;
            for (size_t j = points.size(); j-- > 0;) {
                if (!points[j].value)
                    continue;
                names.push_back({i, pointOf(points[j], j).y()});
                break;
            }
        }
        std::sort(names.begin(), names.end(),
                  [](const Name &a, const Name &b) { return a.y < b.y; });
        const double gap = m_frame.lineHeight();
        for (size_t i = 1; i < names.size(); ++i)
            names[i].y = std::max(names[i].y, names[i - 1].y + gap);
        // Names that were pushed over the edge push back.
        for (size_t i = names.size(); i-- > 0;) {
            const double most =
                i + 1 == names.size() ? m_frame.plot.bottom() : names[i + 1].y - gap;
            names[i].y = std::min(names[i].y, most);
        }
        const double room = m_size.width() - m_frame.plot.right() - m_frame.em(0.6);
        for (const Name &name : names)
            m_frame.addText({m_frame.plot.right() + m_frame.em(0.5), m_frame.baselineAt(name.y)},
                            m_frame.fitted(m_chart.series[name.series].name, room),
                            ChartText::Anchor::Start, inkOf(name.series), true);
    }

    ChartFrame &m_frame;
    const ChartData &m_chart;
    QSizeF m_size;
};

} // namespace

void layOutLines(ChartFrame &frame, QSizeF size)
{
    LineChart(frame, size).layOut();
}

} // namespace redress
