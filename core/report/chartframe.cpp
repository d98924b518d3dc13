// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartframe.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FrameText {
    Q_DECLARE_TR_FUNCTIONS(redress::LineChart)
};

} // namespace

ChartInk inkOf(size_t index)
{
    return ChartInk(int(ChartInk::Series0) + int(index % 6));
}

ChartMarker markerOf(size_t index)
{
    constexpr std::array kMarkers{ChartMarker::Circle,  ChartMarker::Square, ChartMarker::Triangle,
                                  ChartMarker::Diamond, ChartMarker::Star,   ChartMarker::Pentagon};
    return kMarkers[index % kMarkers.size()];
}

std::vector<double> dashOf(size_t index, double unit)
{
    static const std::array<std::vector<double>, 6> kDashes{
        std::vector<double>{}, {5, 3}, {1.5, 2.5}, {8, 3, 1.5, 3}, {11, 4}, {3, 2}};
    std::vector<double> dash = kDashes[index % kDashes.size()];
    for (double &length : dash)
        length *= unit;
    return dash;
}

ChartFill fillOf(size_t index)
{
    constexpr std::array kFills{ChartFill::Solid,  ChartFill::Hatched,
                                ChartFill::Dotted, ChartFill::CrossHatched,
                                ChartFill::Empty,  ChartFill::BackHatched};
    return kFills[index % kFills.size()];
}

ChartFrame::ChartFrame(const ChartData &chart, QSizeF size, double textSize,
                       const TextMeasure &measure)
    : scale(scaleOf(chart))
    , m_chart(chart)
    , m_textSize(textSize)
    , m_measure(measure)
{
    m_layout.size = size;
}

double ChartFrame::widthOf(const QString &text, bool isBold) const
{
    return m_measure.width(text, m_textSize, isBold);
}

ChartText ChartFrame::text(QPointF at, const QString &text, ChartText::Anchor anchor, ChartInk ink,
                           bool isBold) const
{
    ChartText item;
    item.at = at;
    item.text = text;
    item.size = m_textSize;
    item.anchor = anchor;
    item.ink = ink;
    item.isBold = isBold;
    return item;
}

void ChartFrame::addText(QPointF at, const QString &words, ChartText::Anchor anchor, ChartInk ink,
                         bool isBold)
{
    ChartText item = text(at, words, anchor, ink, isBold);
    occupy(boxOf(item));
    addLabel(std::move(item));
}

void ChartFrame::addLines(QPointF at, const QStringList &lines, ChartText::Anchor anchor,
                          ChartInk ink, bool isBold)
{
    for (const QString &line : lines) {
        addText(at, line, anchor, ink, isBold);
        at.ry() += lineHeight();
    }
}

void ChartFrame::addGridLine(QPointF from, QPointF to, bool isAxis)
{
    addGround(ChartLine{
        {from, to}, isAxis ? ChartInk::Axis : ChartInk::Grid, em(isAxis ? 0.12 : 0.06), {}});
}

QRectF ChartFrame::boxOf(const ChartText &text) const
{
    const double width = widthOf(text.text, text.isBold);
    const double left = text.anchor == ChartText::Anchor::Start ? text.at.x()
                        : text.anchor == ChartText::Anchor::End ? text.at.x() - width
                                                                : text.at.x() - width / 2;
    return {left, text.at.y() - ascent(), width, ascent() + descent()};
}

void ChartFrame::occupyLine(QPointF from, QPointF to)
{
    const double step = em(0.5);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int pieces = std::max(1, int(std::ceil(length / step)));
    const double reach = em(0.12);
    for (int i = 0; i <= pieces; ++i) {
        const QPointF at = from + (to - from) * (double(i) / pieces);
        occupy({at.x() - reach, at.y() - reach, 2 * reach, 2 * reach});
    }
}

bool ChartFrame::isFree(const QRectF &rect) const
{
    return std::ranges::none_of(m_occupied,
                                [&](const QRectF &other) { return other.intersects(rect); });
}

bool ChartFrame::placeText(const std::vector<ChartText> &candidates, const QRectF &bounds)
{
    for (const ChartText &candidate : candidates) {
        const QRectF box = boxOf(candidate);
        if (!bounds.contains(box) || !isFree(box))
            continue;
        occupy(box);
        addLabel(candidate);
        return true;
    }
    return false;
}

void ChartFrame::addHit(size_t series, size_t category, QRectF rect)
{
    m_layout.hits.push_back({series, category, rect});
}

QString ChartFrame::tickText(double value) const
{
    const QString number = localeHere().toString(value, 'f', scale.decimals);
    if (m_chart.unit == "%"_L1 || m_chart.kind == ChartData::Kind::StackedShares)
        return number + u'%';
    return m_chart.unit + number;
}

double ChartFrame::widestTick() const
{
    double widest = 0;
    for (const double tick : scale.ticks)
        widest = std::max(widest, widthOf(tickText(tick)));
    return widest;
}

QString ChartFrame::fitted(const QString &text, double width, bool isBold) const
{
    if (widthOf(text, isBold) <= width)
        return text;
    QString cut = text;
    while (cut.size() > 1 && widthOf(cut + u'…', isBold) > width)
        cut.chop(1);
    return cut.trimmed() + u'…';
}

QStringList ChartFrame::wrapped(const QString &text, double width, int most, bool isBold) const
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + u' ' + words.at(i);
        if (line.isEmpty() || widthOf(longer, isBold) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) {
            line = QStringList(words.mid(i)).join(u' ').prepend(line + u' ');
            break;
        }
        lines.append(line);
        line = words.at(i);
    }
    lines.append(line);
    for (QString &one : lines)
        one = fitted(one, width, isBold);
    return lines;
}

bool ChartFrame::fits(const QString &text, double width, int most) const
{
    const QStringList lines = wrapped(text, width, most);
    return lines.join(u' ') == text.simplified();
}

double ChartFrame::legendHeight(double width) const
{
    if (m_chart.series.size() < 2)
        return 0;
    double x = 0;
    int rows = 1;
    for (const ChartData::Series &series : m_chart.series) {
        const double name = widthOf(fitted(series.name, width - swatch() - em(1)));
        const double item = swatch() + em(0.4) + name;
        if (x > 0 && x + item > width) {
            x = 0;
            ++rows;
        }
        x += item + em(1.4);
    }
    return rows * lineHeight() + em(0.6);
}

void ChartFrame::addLegend(double left, double right, double top)
{
    if (m_chart.series.size() < 2)
        return;
    double x = left;
    double y = top + lineHeight() / 2;
    for (size_t i = 0; i < m_chart.series.size(); ++i) {
        const QString name = fitted(m_chart.series[i].name, right - left - swatch() - em(1));
        const double item = swatch() + em(0.4) + widthOf(name);
        if (x > left && x + item > right) {
            x = left;
            y += lineHeight();
        }
        addLabel(ChartArea{{x, y - swatch() / 2, swatch(), swatch()}, inkOf(i), fillOf(i)});
        addText({x + swatch() + em(0.4), baselineAt(y)}, name);
        x += item + em(1.4);
    }
}

double ChartFrame::namesWidth(double most, bool haveSwatches) const
{
    const double beside = haveSwatches ? swatch() + em(0.4) : 0;
    double widest = 0;
    for (const ChartData::Series &series : m_chart.series) {
        for (const QString &line : wrapped(series.name, most - beside, 2, true))
            widest = std::max(widest, widthOf(line, true));
    }
    return std::min(most, widest + beside + em(0.2));
}

void ChartFrame::addNames(const std::vector<Name> &names, double left, double right)
{
    struct Placed {
        Name name;
        QStringList lines;
        double y = 0; ///< Middle.
        double height = 0;
    };
    std::vector<Placed> placed;
    for (const Name &name : names) {
        const double beside = name.hasSwatch ? swatch() + em(0.4) : 0;
        Placed one{name, wrapped(m_chart.series[name.series].name, right - left - beside, 2, true),
                   name.from.y(), 0};
        one.height = lineHeight() * double(one.lines.size());
        placed.push_back(std::move(one));
    }
    std::ranges::stable_sort(placed, {}, &Placed::y);
    for (size_t i = 1; i < placed.size(); ++i)
        placed[i].y =
            std::max(placed[i].y, placed[i - 1].y + (placed[i - 1].height + placed[i].height) / 2);
    // Names that were pushed over the edge push back.
    for (size_t i = placed.size(); i-- > 0;) {
        const double most =
            i + 1 == placed.size()
                ? std::max(plot.bottom(), plot.top() + placed[i].height) - placed[i].height / 2
                : placed[i + 1].y - (placed[i + 1].height + placed[i].height) / 2;
        placed[i].y = std::min(placed[i].y, most);
    }
    for (const Placed &one : placed) {
        const ChartInk ink = inkOf(one.name.series);
        const bool isApart = std::abs(one.y - one.name.from.y()) > lineHeight() * 0.6 ||
                             left - one.name.from.x() > em(2.5);
        if (isApart)
            addGround(ChartLine{
                {one.name.from, {left - em(0.2), one.y}}, ink, em(0.06), {em(0.1), em(0.25)}});
        double x = left;
        if (one.name.hasSwatch) {
            addLabel(ChartArea{
                {x, one.y - swatch() / 2, swatch(), swatch()}, ink, fillOf(one.name.series)});
            x += swatch() + em(0.4);
        }
        const double first = one.y - (one.height - lineHeight()) / 2;
        addLines({x, baselineAt(first)}, one.lines, ChartText::Anchor::Start,
                 one.name.hasSwatch ? ChartInk::Text : ink, !one.name.hasSwatch);
    }
}

void ChartFrame::addHistoryGround(const std::function<QRectF(const CategoryRun &)> &place)
{
    for (const CategoryRun &run : publishedRuns(m_chart))
        addGround(ChartArea{place(run), ChartInk::HistoryGround, ChartFill::Solid});
}

void ChartFrame::sayHistory(const std::function<QRectF(const CategoryRun &)> &place)
{
    for (const QString &words :
         {FrameText::tr("from published papers"), FrameText::tr("published")}) {
        for (const CategoryRun &run : publishedRuns(m_chart)) {
            const QRectF ground = place(run).adjusted(em(0.4), em(0.2), -em(0.4), -em(0.2));
            const double top = ground.top() + ascent();
            const double bottom = ground.bottom() - descent();
            using enum ChartText::Anchor;
            if (placeText({text({ground.left(), top}, words, Start, ChartInk::QuietText),
                           text({ground.right(), top}, words, End, ChartInk::QuietText),
                           text({ground.center().x(), top}, words, Middle, ChartInk::QuietText),
                           text({ground.left(), bottom}, words, Start, ChartInk::QuietText),
                           text({ground.right(), bottom}, words, End, ChartInk::QuietText)},
                          ground.adjusted(-1, -1, 1, 1)))
                return;
        }
    }
}

ChartLayout ChartFrame::take()
{
    m_layout.dataBegin = m_ground.size();
    m_layout.dataEnd = m_ground.size() + m_data.size();
    for (auto *items : {&m_ground, &m_data, &m_labels}) {
        for (ChartItem &item : *items)
            m_layout.items.push_back(std::move(item));
    }
    return std::move(m_layout);
}

namespace {

/// \p wordOf a category: empty where there is a value, or none that is to be said.
std::vector<GapRun> runsOf(size_t count, const std::function<QString(size_t)> &wordOf)
{
    std::vector<GapRun> runs;
    for (size_t i = 0; i < count; ++i) {
        const QString word = wordOf(i);
        if (word.isEmpty() || word == "-"_L1) // Of nothing there is no share.
            continue;
        const bool goesOn = !runs.empty() && runs.back().word == word &&
                            runs.back().categories.first + runs.back().categories.count == i;
        if (goesOn)
            ++runs.back().categories.count;
        else
            runs.push_back({{i, 1}, word});
    }
    return runs;
}

} // namespace

std::vector<GapRun> gapsOf(const ChartData::Series &series)
{
    return runsOf(series.points.size(), [&](size_t i) {
        const ChartData::Point &point = series.points[i];
        return point.value ? QString() : point.text;
    });
}

std::vector<GapRun> gapsOf(const ChartData &chart)
{
    return runsOf(size_t(chart.categories.size()), [&](size_t i) {
        QString word;
        for (const ChartData::Series &series : chart.series) {
            if (series.points[i].value)
                return QString();
            // A hidden number is what a reader asks about first.
            if (word.isEmpty() || series.points[i].isSuppressed)
                word = series.points[i].text;
        }
        return word;
    });
}

} // namespace redress
