// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/report/chartframe.h"

#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kBand = 0.74; ///< The part of a band that bars take at most.
constexpr int kMostLines = 3;  ///< Of a name beneath upright bars.
constexpr double kBetweenNames = 0.5;
constexpr double kBesideValue = 0.15;
constexpr double kMostForNames = 0.26;
constexpr double kMostForCategories = 0.42;

/// Lays out bars, upright where their names fit beneath them, lying where they do not.
class BarChart final
{
public:
    explicit BarChart(ChartFrame &frame)
        : m_frame(frame)
        , m_chart(frame.chart())
        , m_size(frame.size())
        , m_isStacked(redress::isStacked(frame.chart().kind))
        , m_isLying(liesDown(frame))
    {}

    /// Whether names would not find room beneath upright bars, or figures over them.
    static bool liesDown(const ChartFrame &frame)
    {
        const ChartData &chart = frame.chart();
        const double band = bandIfUpright(frame);
        const bool namesFit = std::ranges::all_of(chart.categories, [&](const QString &name) {
            return frame.fits(name, band - frame.em(kBetweenNames), kMostLines);
        });
        const bool isStacked = redress::isStacked(chart.kind);
        const double thickness = band * kBand / double(chart.series.size());
        return !namesFit || (!isStacked && widestValue(frame) > thickness - frame.em(kBesideValue));
    }

    static double neededHeight(const ChartFrame &frame)
    {
        const ChartData &chart = frame.chart();
        const bool isStacked = redress::isStacked(chart.kind);
        if (!liesDown(frame))
            return frame.em(isStacked ? 18 : 13);
        const double bars = isStacked ? 1 : double(chart.series.size());
        const double band = std::max(frame.lineHeight() * 1.1, bars * frame.em(1.05) / kBand);
        return band * double(chart.categories.size()) +
               frame.legendHeight(frame.size().width() * 0.5) + frame.lineHeight() + frame.em(0.6);
    }

    void layOut()
    {
        const auto place = [this](const CategoryRun &run) { return groundOf(run); };
        if (m_isLying)
            setLyingPlot();
        else
            setUprightPlot();
        m_frame.addHistoryGround(place);
        addScale();
        addCategories();
        m_used =
            std::min(bandWidth() * kBand, m_frame.em(m_isLying ? 2.2 : 4.5) * double(barsInBand()));
        m_showsValues = valuesFit();
        for (size_t i = 0; i < size_t(m_chart.categories.size()); ++i)
            addBand(i);
        if (m_isStacked && !m_isLying)
            addNames();
        m_frame.sayHistory(place);
        ChartPanel panel{m_frame.plot, m_frame.scale.top, m_isLying, m_used / bandWidth(), {}};
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            panel.series.push_back(i);
        m_frame.addPanel(std::move(panel));
    }

private:
    static double widestValue(const ChartFrame &frame)
    {
        double widest = 0;
        for (const ChartData::Series &series : frame.chart().series) {
            for (const ChartData::Point &point : series.points)
                widest = std::max(widest, frame.widthOf(point.text));
        }
        return widest;
    }

    static double namesOf(const ChartFrame &frame)
    {
        const bool areNamed =
            redress::isStacked(frame.chart().kind) && frame.chart().series.size() > 1;
        return areNamed ? frame.namesWidth(frame.size().width() * kMostForNames, true) : 0;
    }

    static double bandIfUpright(const ChartFrame &frame)
    {
        const double names = namesOf(frame);
        const double right = frame.em(0.4) + (names > 0 ? names + frame.em(0.8) : 0);
        return (frame.size().width() - frame.widestTick() - frame.em(0.8) - right) /
               double(std::max<qsizetype>(1, frame.chart().categories.size()));
    }

    size_t barsInBand() const { return m_isStacked ? 1 : m_chart.series.size(); }
    double length() const { return m_isLying ? m_frame.plot.height() : m_frame.plot.width(); }
    double bandWidth() const { return length() / double(m_chart.categories.size()); }
    double startOf(size_t category) const
    {
        return (m_isLying ? m_frame.plot.top() : m_frame.plot.left()) +
               bandWidth() * double(category);
    }

    QRectF groundOf(const CategoryRun &run) const
    {
        const QRectF &plot = m_frame.plot;
        const double along = startOf(run.first);
        const double width = bandWidth() * double(run.count);
        return m_isLying ? QRectF(plot.left(), along, plot.width(), width)
                         : QRectF(along, plot.top(), width, plot.height());
    }

    void setUprightPlot()
    {
        const double left = m_frame.widestTick() + m_frame.em(0.8);
        const double names = namesOf(m_frame);
        const double right = m_frame.em(0.4) + (names > 0 ? names + m_frame.em(0.8) : 0);
        const double width = m_size.width() - left - right;
        const double band = width / double(m_chart.categories.size());
        qsizetype lines = 1;
        for (const QString &name : m_chart.categories)
            lines = std::max(
                lines, m_frame.wrapped(name, band - m_frame.em(kBetweenNames), kMostLines).size());
        double top = m_frame.lineHeight();
        if (!m_isStacked) {
            top += m_frame.legendHeight(width);
            m_frame.addLegend(left, left + width, 0);
        }
        const double bottom = m_frame.lineHeight() * double(lines) + m_frame.em(0.6);
        m_frame.plot = QRectF(left, top, width, m_size.height() - top - bottom);
    }

    void setLyingPlot()
    {
        double widestName = 0;
        for (const QString &name : m_chart.categories)
            widestName = std::max(widestName, m_frame.widthOf(name));
        const double left =
            std::min(widestName, m_size.width() * kMostForCategories) + m_frame.em(0.8);
        double widestValue = 0;
        for (const ChartData::Series &series : m_chart.series) {
            for (const ChartData::Point &point : series.points)
                widestValue = std::max(widestValue, m_frame.widthOf(point.text, true));
        }
        for (size_t i = 0; m_isStacked && i < size_t(m_chart.categories.size()); ++i)
            widestValue =
                std::max(widestValue,
                         m_frame.widthOf(localeHere().toString(pileOf(m_chart, i), 'f', 0), true));
        const double right = std::max(widestValue + m_frame.em(1), m_frame.em(1.5));
        const double width = m_size.width() - left - right;
        const double top = m_frame.legendHeight(width + right) + m_frame.em(0.2);
        m_frame.addLegend(left, m_size.width(), 0);
        const double bottom = m_frame.lineHeight() + m_frame.em(0.4);
        m_frame.plot = QRectF(left, top, width, m_size.height() - top - bottom);
    }

    void addScale()
    {
        const QRectF &plot = m_frame.plot;
        for (const double tick : m_frame.scale.ticks) {
            if (m_isLying) {
                const double x = m_frame.xOf(tick);
                m_frame.addGridLine({x, plot.top()}, {x, plot.bottom()}, tick == 0);
                m_frame.addText({x, plot.bottom() + m_frame.lineHeight()}, m_frame.tickText(tick),
                                ChartText::Anchor::Middle, ChartInk::QuietText);
                continue;
            }
            const double y = m_frame.yOf(tick);
            m_frame.addGridLine({plot.left(), y}, {plot.right(), y}, tick == 0);
            m_frame.addText({plot.left() - m_frame.em(0.6), m_frame.baselineAt(y)},
                            m_frame.tickText(tick), ChartText::Anchor::End, ChartInk::QuietText);
        }
    }

    void addCategories()
    {
        const QRectF &plot = m_frame.plot;
        for (size_t i = 0; i < size_t(m_chart.categories.size()); ++i) {
            const QString &name = m_chart.categories.at(qsizetype(i));
            const double middle = startOf(i) + bandWidth() / 2;
            if (!m_isLying) {
                m_frame.addLines(
                    {middle, plot.bottom() + m_frame.lineHeight()},
                    m_frame.wrapped(name, bandWidth() - m_frame.em(kBetweenNames), kMostLines),
                    ChartText::Anchor::Middle);
                continue;
            }
            const bool hasRoom = bandWidth() >= 2.1 * m_frame.lineHeight();
            const QStringList lines =
                m_frame.wrapped(name, plot.left() - m_frame.em(0.8), hasRoom ? 2 : 1);
            const double first = middle - m_frame.lineHeight() * double(lines.size() - 1) / 2;
            m_frame.addLines({plot.left() - m_frame.em(0.6), m_frame.baselineAt(first)}, lines,
                             ChartText::Anchor::End);
        }
    }

    /// All bars of a chart have their figures, or none.
    bool valuesFit() const
    {
        if (m_isStacked)
            return false;
        const double thickness = m_used / double(barsInBand());
        if (m_isLying)
            return thickness >= m_frame.textSize() * 0.8;
        return widestValue(m_frame) <= thickness - m_frame.em(kBesideValue);
    }

    /// The bars of one category.
    void addBand(size_t category)
    {
        const double thickness = m_used / double(barsInBand());
        const double first = startOf(category) + (bandWidth() - m_used) / 2;
        double pile = 0;
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const ChartData::Point &point = m_chart.series[i].points[category];
            const double along = first + (m_isStacked ? 0 : thickness * double(i));
            if (!point.value) {
                if (!m_isStacked)
                    sayGap(along + thickness / 2, point.text);
                continue;
            }
            const double from = m_isStacked ? pile : 0;
            const double value = drawnValue(m_chart, i, category);
            pile += value;
            const QRectF rect = barOf(along, thickness, from, from + value);
            if (value > 0)
                m_frame.addData(ChartArea{rect, inkOf(i), fillOf(i)});
            m_frame.occupy(rect);
            const bool isThin = std::min(rect.width(), rect.height()) < m_frame.em(0.2);
            const double reach = isThin ? m_frame.em(0.2) : 0; // A nought can be pointed at, too.
            m_frame.addHit(i, category, rect.adjusted(-reach, -reach, reach, reach));
            if (m_isStacked)
                addShare(rect, i, category);
            else if (m_showsValues)
                addValue(rect, point);
        }
        if (m_isStacked)
            addTotal(first + thickness / 2, category, pile);
    }

    QRectF barOf(double along, double thickness, double from, double to) const
    {
        if (m_isLying) {
            const double left = m_frame.xOf(from);
            return {left, along, m_frame.xOf(to) - left, thickness};
        }
        const double top = m_frame.yOf(to);
        return {along, top, thickness, m_frame.yOf(from) - top};
    }

    /// The word of what is missing, where its bar would begin.
    void sayGap(double middle, const QString &word)
    {
        if (word.isEmpty())
            return;
        const QRectF &plot = m_frame.plot;
        const ChartText text =
            m_isLying ? m_frame.text({plot.left() + m_frame.em(0.4), m_frame.baselineAt(middle)},
                                     word, ChartText::Anchor::Start, ChartInk::QuietText)
                      : m_frame.text({middle, plot.bottom() - m_frame.em(0.4)}, word,
                                     ChartText::Anchor::Middle, ChartInk::QuietText);
        m_frame.placeText({text}, QRectF(QPointF(), m_size));
    }

    /// The figure at the end of its bar.
    void addValue(const QRectF &rect, const ChartData::Point &point)
    {
        if (m_isLying)
            m_frame.addText({rect.right() + m_frame.em(0.4), m_frame.baselineAt(rect.center().y())},
                            point.text, ChartText::Anchor::Start);
        else
            m_frame.addText({rect.center().x(), rect.top() - m_frame.em(0.35)}, point.text,
                            ChartText::Anchor::Middle);
    }

    /// The figure inside its part of a pile, on a ground of its own so that no pattern runs
    /// through it.
    void addShare(const QRectF &rect, size_t series, size_t category)
    {
        const ChartData::Point &point = m_chart.series[series].points[category];
        const bool isShare = m_chart.kind == ChartData::Kind::StackedShares;
        const QString words =
            isShare ? localeHere().toString(
                          roundedHalfAway(drawnValue(m_chart, series, category), 0), 'f', 0) +
                          u'%'
                    : point.text;
        const QPointF middle = rect.center();
        ChartText text = m_frame.text({middle.x(), m_frame.baselineAt(middle.y())}, words,
                                      ChartText::Anchor::Middle);
        const QRectF box = m_frame.boxOf(text);
        const double beside = m_frame.em(0.25);
        const QRectF plate(box.left() - beside, middle.y() - m_frame.em(0.58),
                           box.width() + 2 * beside, m_frame.em(1.16));
        const double edge = m_frame.em(0.12);
        if (!rect.adjusted(edge, edge, -edge, -edge).contains(plate))
            return;
        m_frame.addLabel(ChartArea{plate, ChartInk::Ground, ChartFill::Solid});
        m_frame.occupy(plate);
        m_frame.addLabel(std::move(text));
    }

    /// What a pile comes to, or the word of what is missing in it.
    void addTotal(double middle, size_t category, double pile)
    {
        QString words;
        bool isHidden = false;
        size_t values = 0;
        for (const ChartData::Series &series : m_chart.series) {
            const ChartData::Point &point = series.points[category];
            values += point.value ? 1 : 0;
            isHidden = isHidden || point.isSuppressed;
            if (!point.value && (words.isEmpty() || point.isSuppressed))
                words = point.text;
        }
        if (values == 0) {
            sayGap(middle, words);
            return;
        }
        const bool isSum = m_chart.kind == ChartData::Kind::StackedBars && m_chart.unit.isEmpty();
        if (!isHidden && !isSum)
            return;
        if (!isHidden)
            words = localeHere().toString(pile, 'f', 0);
        if (m_isLying)
            m_frame.addText({m_frame.xOf(pile) + m_frame.em(0.4), m_frame.baselineAt(middle)},
                            words, ChartText::Anchor::Start, ChartInk::Text, !isHidden);
        else
            m_frame.addText({middle, m_frame.yOf(pile) - m_frame.em(0.35)}, words,
                            ChartText::Anchor::Middle, ChartInk::Text, !isHidden);
    }

    /// Each part is named beside the last pile that has it.
    void addNames()
    {
        if (m_chart.series.size() < 2)
            return;
        std::vector<ChartFrame::Name> names;
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const auto &points = m_chart.series[i].points;
            const bool isAnywhere = std::ranges::any_of(
                points, [](const ChartData::Point &point) { return point.value.value_or(0) > 0; });
            for (size_t category = points.size(); category-- > 0;) {
                // What is nowhere is named beside the last pile, in its place there.
                if (isAnywhere && points[category].value.value_or(0) <= 0)
                    continue;
                double below = 0;
                for (size_t other = 0; other < i; ++other)
                    below += drawnValue(m_chart, other, category);
                const double middle = below + drawnValue(m_chart, i, category) / 2;
                const double right = startOf(category) + (bandWidth() + m_used) / 2;
                names.push_back({i, {right, m_frame.yOf(middle)}, true});
                break;
            }
        }
        const double left = m_frame.plot.right() + m_frame.em(0.8);
        m_frame.addNames(names, left, left + namesOf(m_frame));
    }

    ChartFrame &m_frame;
    const ChartData &m_chart;
    QSizeF m_size;
    bool m_isStacked;
    bool m_isLying;
    double m_used = 0; ///< What the bars of a band take together.
    bool m_showsValues = false;
};

} // namespace

void layOutBars(ChartFrame &frame)
{
    BarChart(frame).layOut();
}

double neededHeightOfBars(const ChartFrame &frame)
{
    return BarChart::neededHeight(frame);
}

} // namespace redress
