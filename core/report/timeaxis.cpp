// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeaxis.h"

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr int kMostLines = 3; ///< Of the name of a category.

constexpr double kBetweenNames = 0.5;
constexpr double kBeside = 0.6; ///< That names may stand out beyond the axes.

bool hasGroups(const ChartData &chart)
{
    return !chart.groups.isEmpty();
}

double widestCategory(const ChartFrame &frame)
{
    double widest = 0;
    for (const QString &category : frame.chart().categories)
        widest = std::max(widest, frame.widthOf(category));
    return widest;
}

/// Quarters under years go altogether where they have no room; small charts of several years leave
/// them out.
bool quartersFit(const ChartFrame &frame, double band)
{
    const QStringList &groups = frame.chart().groups;
    if (frame.chart().kind == ChartData::Kind::Multiples && groups.first() != groups.last())
        return false;
    return widestCategory(frame) + frame.em(kBetweenNames) <= band;
}

bool namesFit(const ChartFrame &frame, double band)
{
    return std::ranges::all_of(frame.chart().categories, [&](const QString &name) {
        return frame.fits(name, band - frame.em(kBetweenNames), kMostLines);
    });
}

} // namespace

double TimeAxis::heightBelow(const ChartFrame &frame, double width)
{
    const ChartData &chart = frame.chart();
    const double band = width / double(chart.categories.size());
    qsizetype lines = 1;
    if (hasGroups(chart)) {
        lines = quartersFit(frame, band) ? 2 : 1;
    } else if (namesFit(frame, band)) {
        for (const QString &category : chart.categories)
            lines = std::max(
                lines, frame.wrapped(category, band - frame.em(kBetweenNames), kMostLines).size());
    }
    return frame.lineHeight() * double(lines) + frame.em(0.6);
}

QPointF TimeAxis::placeOf(size_t series, size_t category) const
{
    return {xOf(category), yOf(drawnValue(m_chart, series, category))};
}

QRectF TimeAxis::groundOf(const CategoryRun &run) const
{
    return {m_plot.left() + bandWidth() * double(run.first), m_plot.top(),
            bandWidth() * double(run.count), m_plot.height()};
}

void TimeAxis::addValueGrid(bool hasTicks) const
{
    for (const double tick : m_frame.scale.ticks) {
        const double y = yOf(tick);
        m_frame.addGridLine({m_plot.left(), y}, {m_plot.right(), y}, tick == 0);
        if (hasTicks)
            m_frame.addText({m_plot.left() - m_frame.em(0.6), m_frame.baselineAt(y)},
                            m_frame.tickText(tick), ChartText::Anchor::End, ChartInk::QuietText);
    }
}

void TimeAxis::addCategories() const
{
    double y = m_plot.bottom() + m_frame.lineHeight();
    if (!hasGroups(m_chart)) {
        addNames(y);
        return;
    }
    if (quartersFit(m_frame, bandWidth())) {
        for (size_t i = 0; i < size_t(m_chart.categories.size()); ++i)
            m_frame.addText({xOf(i), y}, m_chart.categories.at(qsizetype(i)),
                            ChartText::Anchor::Middle, ChartInk::QuietText);
        y += m_frame.lineHeight();
    }
    addGroups(y);
}

/// The first and the last stay inside the chart, and off the small chart beside it.
std::pair<double, double> TimeAxis::reachOf(size_t category, size_t step) const
{
    const double reach = bandWidth() * double(step) / 2 - m_frame.em(kBetweenNames) / 2;
    const double least = std::max(0.0, m_plot.left() - m_frame.em(kBeside));
    const double most = std::min(m_frame.size().width(), m_plot.right() + m_frame.em(kBeside));
    return {std::max(least, xOf(category) - reach), std::min(most, xOf(category) + reach)};
}

/// The smallest at which no name is cut; if each would be, that at which one in the middle has
/// room.
size_t TimeAxis::stepOfNames() const
{
    const auto count = size_t(m_chart.categories.size());
    const double wanted = widestCategory(m_frame) + m_frame.em(kBetweenNames);
    const auto least = size_t(std::max(1.0, std::ceil(wanted / bandWidth())));
    for (size_t step = least; step <= count; ++step) {
        bool isWhole = true;
        for (size_t i = 0; i < count && isWhole; i += step) {
            const auto [left, right] = reachOf(i, step);
            isWhole = m_frame.widthOf(m_chart.categories.at(qsizetype(i))) <= right - left;
        }
        if (isWhole)
            return step;
    }
    return least;
}

/// Every name where there is room, in lines if need be; otherwise every second, third ...
void TimeAxis::addNames(double y) const
{
    const double room = bandWidth() - m_frame.em(kBetweenNames);
    const bool areWhole = namesFit(m_frame, bandWidth());
    const size_t step = areWhole ? 1 : stepOfNames();
    for (size_t i = 0; i < size_t(m_chart.categories.size()); i += step) {
        const QString &name = m_chart.categories.at(qsizetype(i));
        if (areWhole) {
            m_frame.addLines({xOf(i), y}, m_frame.wrapped(name, room, kMostLines),
                             ChartText::Anchor::Middle, ChartInk::QuietText);
            continue;
        }
        const auto [left, right] = reachOf(i, step);
        m_frame.addText({(left + right) / 2, y}, m_frame.fitted(name, right - left),
                        ChartText::Anchor::Middle, ChartInk::QuietText);
    }
}

void TimeAxis::addGroups(double y) const
{
    struct Group {
        QString name;
        double left;
        double width;
    };
    std::vector<Group> groups;
    size_t from = 0;
    const auto count = size_t(m_chart.groups.size());
    for (size_t i = 1; i <= count; ++i) {
        if (i < count && m_chart.groups.at(qsizetype(i)) == m_chart.groups.at(qsizetype(from)))
            continue;
        groups.push_back({m_chart.groups.at(qsizetype(from)),
                          m_plot.left() + bandWidth() * double(from),
                          bandWidth() * double(i - from)});
        from = i;
    }
    double widest = 0;
    for (const Group &group : groups)
        widest = std::max(widest, m_frame.widthOf(group.name));
    const auto step = size_t(
        std::max(1.0, std::ceil((widest + m_frame.em(0.6)) / std::max(1.0, groups.front().width))));
    for (size_t i = 0; i < groups.size(); ++i) {
        const Group &group = groups[i];
        if (i > 0)
            m_frame.addGround(ChartLine{
                {{group.left, m_plot.top()}, {group.left, m_plot.bottom() + m_frame.em(0.4)}},
                ChartInk::Grid,
                m_frame.em(0.06),
                {}});
        // Counted from the last, which is the one that a reader looks for.
        if ((groups.size() - 1 - i) % step != 0)
            continue;
        const double width = m_frame.widthOf(group.name);
        const double x =
            std::max(width / 2, std::min(group.left + group.width / 2,
                                         std::max(m_plot.right(), group.left + group.width) -
                                             (step > 1 ? width / 2 : 0)));
        m_frame.addText({x, y}, group.name, ChartText::Anchor::Middle);
    }
}

/// A line for each run of values; what is missing is a gap.
void TimeAxis::addLine(size_t series, size_t look) const
{
    ChartLine line;
    line.ink = inkOf(look);
    line.width = m_frame.em(0.18);
    line.dash = dashOf(look, m_frame.em(0.16));
    const auto finish = [&] {
        for (size_t i = 1; i < line.points.size(); ++i)
            m_frame.occupyLine(line.points[i - 1], line.points[i]);
        if (line.points.size() > 1)
            m_frame.addData(line);
        line.points.clear();
    };
    const auto &points = m_chart.series[series].points;
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].value)
            line.points.push_back(placeOf(series, i));
        else
            finish();
    }
    finish();
}

void TimeAxis::addMarks(size_t series, size_t look) const
{
    const auto &points = m_chart.series[series].points;
    const double size = std::min(m_frame.em(0.62), std::max(m_frame.em(0.3), bandWidth() * 0.5));
    for (size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value)
            continue;
        const QPointF at = placeOf(series, i);
        m_frame.addData(ChartMark{at, markerOf(look), size, inkOf(look), points[i].isHistory});
        m_frame.occupy({at.x() - size / 2, at.y() - size / 2, size, size});
        const double reach = std::max(m_frame.em(0.7), size);
        m_frame.addHit(series, i, {at.x() - reach, at.y() - reach, 2 * reach, 2 * reach});
    }
}

void TimeAxis::writeAt(size_t series, size_t category, bool isAbove) const
{
    const QPointF at = placeOf(series, category);
    const QString &words = m_chart.series[series].points[category].text;
    const double above = at.y() - m_frame.em(0.6);
    const double below = at.y() + m_frame.em(0.6) + m_frame.ascent();
    const double side = m_frame.em(0.6);
    const auto text = [&](double x, double y, ChartText::Anchor anchor) {
        return m_frame.text({x, y}, words, anchor, ChartInk::Series0, true);
    };
    using enum ChartText::Anchor;
    const double first = isAbove ? above : below;
    const double second = isAbove ? below : above;
    const double beside = m_frame.baselineAt(at.y());
    const QRectF around =
        m_plot.adjusted(-m_frame.em(0.5), -m_frame.lineHeight(), m_frame.em(1.2), -m_frame.em(0.1));
    const QRectF bounds = around.intersected(QRectF({}, m_frame.size()));
    m_frame.placeText({text(at.x(), first, Middle), text(at.x() + side, beside, Start),
                       text(at.x() - side, beside, End), text(at.x(), second, Middle),
                       text(at.x() + side, first, Start), text(at.x() - side, first, End)},
                      bounds);
}

void TimeAxis::addExtremes(size_t series, bool hasLowest) const
{
    const auto &points = m_chart.series[series].points;
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
    writeAt(series, *highest, true);
    if (last != highest)
        writeAt(series, *last, *points[*last].value != *points[*lowest].value);
    if (hasLowest && lowest != last && *points[*lowest].value != *points[*highest].value)
        writeAt(series, *lowest, false);
}

void TimeAxis::addGaps(const std::vector<GapRun> &gaps) const
{
    for (const GapRun &gap : gaps) {
        const QRectF ground = groundOf(gap.categories);
        m_frame.placeText({m_frame.text({ground.center().x(), ground.bottom() - m_frame.em(0.4)},
                                        gap.word, ChartText::Anchor::Middle, ChartInk::QuietText)},
                          m_plot.adjusted(-m_frame.em(1), 0, m_frame.em(1), 0));
    }
}

} // namespace redress
