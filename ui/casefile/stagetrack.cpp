// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/stagetrack.h"

#include "core/base/dates.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace redress {

namespace {

constexpr int kLeastLines = 4;

/// Words in a line of their own, cut where there is no room.
void drawLine(QPainter &painter, const QRect &box, const QString &words)
{
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
}

/// Words beside a mark on a line, kept inside \p area. \return what they cover.
QRect wordsAt(const QFontMetrics &metrics, const QString &words, int x, int top, const QRect &area)
{
    const int width = metrics.horizontalAdvance(words);
    const int left = qBound(area.left(), x - width / 2, qMax(area.left(), area.right() - width));
    return {left, top, width + 1, metrics.height()};
}

} // namespace

StageTrack::StageTrack(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stageTrack"));
    setAccessibleName(tr("Stages of the case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageTrack::setSteps(std::vector<TrackStep> steps, QDate today)
{
    m_steps = std::move(steps);
    m_today = today;
    setAccessibleDescription(inWords());
    updateGeometry();
    update();
}

QString StageTrack::inWords() const
{
    QStringList lines;
    for (const TrackStep &step : m_steps) {
        lines.append(step.name);
        lines += step.lines;
        for (const TrackClock &clock : step.clocks)
            lines.append(tr("limit %1").arg(weekdayDate(clock.limitOn)));
    }
    return lines.join(u'\n');
}

int StageTrack::lineHeight() const
{
    return qRound(fontMetrics().height() * 1.25);
}

QSize StageTrack::sizeHint() const
{
    const Metrics metrics(this);
    int lines = kLeastLines;
    for (const TrackStep &step : m_steps) {
        // Each clock needs its line and the days below it, and "today" stands above them.
        const int needed =
            int(step.clocks.empty() ? step.lines.size() : 2 * step.clocks.size() + 1);
        lines = std::max(lines, needed);
    }
    return {metrics.times(40), lineHeight() * (lines + 1) + 2 * metrics.gap()};
}

QSize StageTrack::minimumSizeHint() const
{
    return {Metrics(this).times(20), sizeHint().height()};
}

std::vector<int> StageTrack::widths() const
{
    // The running step takes what the others leave.
    const Metrics metrics(this);
    std::vector<int> widths;
    int sum = 0;
    for (const TrackStep &step : m_steps) {
        int wanted = QFontMetrics(metrics.bold()).horizontalAdvance(step.name) + metrics.times(2);
        for (const QString &line : step.lines)
            wanted = std::max(wanted, fontMetrics().horizontalAdvance(line));
        if (!step.clocks.empty())
            wanted = std::max(wanted, metrics.times(22));
        widths.push_back(wanted + 2 * metrics.times(0.9));
        sum += widths.back();
    }
    const auto running = std::find_if(m_steps.begin(), m_steps.end(),
                                      [](const TrackStep &step) { return step.isCurrent; });
    if (sum > width()) {
        for (int &one : widths)
            one = int(qint64(one) * width() / sum);
    } else if (running != m_steps.end()) {
        widths[size_t(running - m_steps.begin())] += width() - sum;
    } else if (!widths.empty()) {
        widths.back() += width() - sum;
    }
    return widths;
}

void StageTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<int> all = widths();
    int left = 0;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const int right = i + 1 == m_steps.size() ? width() : left + all[i];
        paintStep(painter, QRect(left, 0, right - left, height()), m_steps[i]);
        left = right;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(line(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void StageTrack::paintStep(QPainter &painter, const QRect &box, const TrackStep &step) const
{
    const Metrics metrics(this);
    const QColor ground =
        step.isAhead ? palette().color(QPalette::Window) : palette().color(QPalette::Base);
    painter.fillRect(box, ground);
    painter.setPen(line(palette()));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    if (step.isCurrent)
        painter.fillRect(QRect(box.left(), box.top(), box.width(), qMax(2, metrics.times(0.2))),
                         ink(Role::Accent, palette()));
    const QRect inner = box.adjusted(metrics.times(0.9), metrics.gap(), -metrics.times(0.6), 0);
    QRect row(inner.left(), inner.top(), inner.width(), lineHeight());
    const int side = metrics.shape();
    const QColor shapeInk = ink(roleOf(step.shape), palette());
    paintShape(painter, QRectF(row.left(), row.center().y() - side / 2.0, side, side), step.shape,
               shapeInk, ground);
    painter.setFont(metrics.bold());
    painter.setPen(ink(step.isAhead ? Role::Quiet : Role::Normal, palette()));
    drawLine(painter, row.adjusted(side + metrics.gap(), 0, 0, 0), step.name);
    painter.setFont(font());
    if (!step.clocks.empty()) {
        const QString beside = step.lines.join(QStringLiteral("; "));
        const int used = QFontMetrics(metrics.bold()).horizontalAdvance(step.name) + side +
                         2 * metrics.times(0.9);
        painter.setPen(ink(Role::Quiet, palette()));
        drawLine(painter, row.adjusted(used, 0, 0, 0), beside);
        paintClocks(painter, inner.adjusted(0, lineHeight(), 0, -metrics.gap()), step);
        return;
    }
    painter.setPen(ink(step.isAhead ? Role::Quiet : Role::Normal, palette()));
    for (const QString &words : step.lines) {
        row.translate(0, lineHeight());
        drawLine(painter, row, words);
    }
}

void StageTrack::paintClocks(QPainter &painter, const QRect &area, const TrackStep &step) const
{
    const Metrics metrics(this);
    const bool isNamed = std::any_of(step.clocks.begin(), step.clocks.end(),
                                     [](const TrackClock &one) { return !one.name.isEmpty(); });
    int nameWidth = 0;
    QDate first = m_today;
    QDate last = m_today;
    for (const TrackClock &clock : step.clocks) {
        nameWidth = std::max(nameWidth, QFontMetrics(metrics.bold()).horizontalAdvance(clock.name));
        first = std::min(first, clock.startOn);
        last = std::max(last, clock.limitOn);
    }
    // Days of which the words are half as wide stand at both ends.
    const int end = fontMetrics().horizontalAdvance(QStringLiteral("limit Wed 28 Aug")) / 2;
    const QRect scale =
        area.adjusted((isNamed ? nameWidth + metrics.margin() : 0) + metrics.gap(), 0, -end, 0);
    const double days = double(std::max<qint64>(1, first.daysTo(last)));
    const auto xOf = [&](QDate day) {
        return scale.left() + int(double(first.daysTo(day)) / days * scale.width());
    };
    const auto shortDay = [](QDate day) {
        return QLocale().toString(day, QStringLiteral("ddd d MMM"));
    };
    const int thick = qMax(3, metrics.times(0.32));
    int y = area.top() + lineHeight() * 3 / 2;
    const int todayX = xOf(m_today);
    for (const TrackClock &clock : step.clocks) {
        painter.setFont(clock.isInForce && isNamed ? metrics.bold() : font());
        painter.setPen(ink(clock.isInForce ? Role::Normal : Role::Quiet, palette()));
        drawLine(painter, QRect(area.left(), y - lineHeight() / 2, nameWidth + 2, lineHeight()),
                 clock.name);
        const int start = xOf(clock.startOn);
        const int limit = xOf(clock.limitOn);
        const int aim = clock.aimOn ? xOf(*clock.aimOn) : limit;
        painter.fillRect(QRect(start, y - thick / 2, aim - start, thick),
                         ink(Role::InTime, palette()));
        painter.fillRect(QRect(aim, y - thick / 2, limit - aim, thick), ink(Role::Soon, palette()));
        if (m_today > clock.limitOn)
            painter.fillRect(QRect(limit, y - thick / 2, todayX - limit, thick),
                             ink(Role::Late, palette()));
        painter.setPen(QPen(ink(Role::Normal, palette()), metrics.hairline()));
        painter.setBrush(palette().color(QPalette::Base));
        const int round = metrics.times(0.42);
        painter.drawEllipse(QPoint(start, y), round, round);
        if (clock.aimOn)
            painter.fillRect(QRect(aim, y - round - 1, metrics.hairline(), 2 * round + 2),
                             ink(Role::Normal, palette()));
        painter.fillRect(QRect(limit - thick / 2, y - round - 2, thick, 2 * round + 4),
                         ink(Role::Normal, palette()));

        const QRect below(area.left() + (isNamed ? nameWidth : 0), y + round + 2,
                          area.width() - (isNamed ? nameWidth : 0), lineHeight());
        painter.setFont(clock.isInForce ? metrics.bold() : font());
        const QRect limitWords =
            wordsAt(painter.fontMetrics(), tr("limit %1").arg(shortDay(clock.limitOn)), limit,
                    below.top(), below);
        painter.drawText(limitWords, Qt::AlignCenter, tr("limit %1").arg(shortDay(clock.limitOn)));
        painter.setFont(font());
        const QFontMetrics small = painter.fontMetrics();
        const QRect startWords = wordsAt(small, shortDay(clock.startOn), start, below.top(), below);
        painter.setPen(ink(Role::Quiet, palette()));
        if (!startWords.intersects(limitWords))
            painter.drawText(startWords, Qt::AlignCenter, shortDay(clock.startOn));
        if (clock.aimOn && aim != limit) {
            const QString words = tr("aim %1").arg(shortDay(*clock.aimOn));
            const QRect box = wordsAt(small, words, aim, below.top(), below);
            if (!box.adjusted(-4, 0, 4, 0).intersects(limitWords) &&
                !box.adjusted(-4, 0, 4, 0).intersects(startWords))
                painter.drawText(box, Qt::AlignCenter, words);
        }
        y += 2 * lineHeight();
    }
    const QColor accent = ink(Role::Accent, palette());
    painter.setPen(QPen(accent, metrics.hairline(), Qt::DashLine));
    painter.drawLine(todayX, area.top() + lineHeight() * 3 / 4, todayX, y - lineHeight() * 3 / 2);
    painter.setPen(accent);
    const QString words = tr("today");
    painter.drawText(wordsAt(painter.fontMetrics(), words, todayX, area.top() - 1, area),
                     Qt::AlignCenter, words);
}

} // namespace redress
