// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepainter.h"

#include "ui/report/chartpainter.h"
#include "ui/report/layout/textsetter.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

const QColor kAccent{0x0b, 0x6e, 0x6e};
const QColor kAccentGround{0xd9, 0xef, 0xec};
const QColor kLate{0xb3, 0x26, 0x1e};
const QColor kLateGround{0xfb, 0xe4, 0xe1};

constexpr double kUnitsPerInch = 1440;

QColor colourOf(PaperInk ink)
{
    switch (ink) {
    case PaperInk::Text:
    case PaperInk::Rule:
        return {0x11, 0x11, 0x11};
    case PaperInk::Quiet:
        return {0x33, 0x33, 0x33};
    case PaperInk::QuietRule:
        return {0x77, 0x77, 0x77};
    case PaperInk::RowRule:
        return {0xbb, 0xbb, 0xbb};
    case PaperInk::Ground:
        return {0xf0, 0xf0, 0xf0};
    case PaperInk::Box:
        return {0xf6, 0xf6, 0xf6};
    case PaperInk::BoxBar:
        return {0x99, 0x99, 0x99};
    case PaperInk::Accent:
    case PaperInk::Banner:
        return kAccent;
    case PaperInk::AccentBox:
        return {0xea, 0xf4, 0xf3};
    case PaperInk::OnBanner:
        return Qt::white;
    }
    return Qt::black;
}

} // namespace

PagePainter::PagePainter(QPainter &painter, PageLook look)
    : m_painter(painter)
    , m_look(look)
    , m_isRaster(painter.paintEngine()->type() != QPaintEngine::Pdf)
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void PagePainter::paint(const PaperPage &page)
{
    bool isUnderTextDone = false;
    for (const PageItem &item : page.items) {
        if (!isUnderTextDone && item.text()) {
            paintUnderText(page);
            isUnderTextDone = true;
        }
        paint(item);
    }
}

void PagePainter::paint(const PageItem &item)
{
    if (const auto *ground = std::get_if<Ground>(&item.shape)) {
        fill(ground->rect, colourOf(ground->ink));
    } else if (const auto *rule = std::get_if<Rule>(&item.shape)) {
        if (rule->isDotted)
            dots(rule->rect, colourOf(rule->ink));
        else
            fill(rule->rect, colourOf(rule->ink));
    } else if (const auto *chart = std::get_if<PlacedChart>(&item.shape)) {
        paintChart(m_painter, *chart->chart, chart->rect.topLeft(), ChartPalette::print());
        m_font.size = 0;
    } else if (const auto *picture = std::get_if<PlacedPicture>(&item.shape)) {
        if (!picture->picture->image.isNull())
            m_painter.drawImage(picture->rect, picture->picture->image);
    } else if (const TextLine *line = item.text()) {
        for (const PlacedRun &run : line->runs)
            paintRun(*line, run);
    }
}

void PagePainter::paintUnderText(const PaperPage &page)
{
    for (const PageItem &item : page.items) {
        const TextLine *line = item.text();
        if (!line)
            continue;
        for (const PlacedRun &run : line->runs)
            underline(*line, run);
    }
}

void PagePainter::paintRun(const TextLine &line, const PlacedRun &run)
{
    useFont(run.font);
    m_painter.setPen(textColour(run));
    if (!line.isTurned) {
        m_painter.drawText(line.origin + QPointF{run.x, -run.rise}, run.text);
        return;
    }
    m_painter.save();
    m_painter.translate(line.origin);
    m_painter.rotate(-90);
    m_painter.drawText(QPointF{run.x, 0}, run.text);
    m_painter.restore();
}

bool PagePainter::isDrawnAs(const PlacedRun &run, TextRun::Role role) const
{
    return m_look == PageLook::Marked && run.role == role;
}

QColor PagePainter::textColour(const PlacedRun &run) const
{
    return isDrawnAs(run, TextRun::Role::MissingFigure) ? kLate : colourOf(run.ink);
}

void PagePainter::underline(const TextLine &line, const PlacedRun &run)
{
    if (line.isTurned)
        return;
    const double top = line.origin.y() + 0.14 * run.font.size;
    const QRectF below{line.origin.x() + run.x, top, run.width, 0.05 * run.font.size};
    const QRectF behind{below.left(), line.origin.y() - ascent(run.font) * 0.95, run.width,
                        below.bottom() - line.origin.y() + ascent(run.font) * 0.95};
    if (isDrawnAs(run, TextRun::Role::Figure)) {
        fill(behind, kAccentGround);
        fill(below, kAccent);
    } else if (run.role == TextRun::Role::MissingFigure) {
        if (m_look == PageLook::Marked)
            fill(behind, kLateGround);
        m_painter.setPen(QPen(textColour(run), below.height(), Qt::DashLine, Qt::FlatCap));
        m_painter.drawLine(
            QLineF{below.left(), below.center().y(), below.right(), below.center().y()});
    } else if (run.isUnderlined) {
        fill(below, textColour(run));
    }
}

/// Fills the rectangle; where dots are coarse, to whole dots, so that thin rules are alike.
void PagePainter::fill(QRectF rect, const QColor &colour)
{
    const QTransform &transform = m_painter.worldTransform();
    if (!m_isRaster || transform.type() > QTransform::TxScale) {
        m_painter.fillRect(rect, colour);
        return;
    }
    const QRectF device = transform.mapRect(rect);
    const double left = std::round(device.left());
    const double top = std::round(device.top());
    const double right = std::max(left + 1, std::round(device.right()));
    const double height = std::max(1.0, std::round(device.height()));
    const bool isRule = height <= 8;
    const double bottom = isRule ? top + height : std::max(top + 1, std::round(device.bottom()));
    m_painter.save();
    m_painter.resetTransform();
    m_painter.fillRect(QRectF{QPointF{left, top}, QPointF{right, bottom}}, colour);
    m_painter.restore();
}

void PagePainter::dots(const QRectF &rect, const QColor &colour)
{
    QPen pen(colour, rect.height(), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 2});
    m_painter.setPen(pen);
    m_painter.drawLine(QLineF{rect.left(), rect.center().y(), rect.right(), rect.center().y()});
}

void PagePainter::useFont(const PaperFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    auto known = m_fonts.constFind(font);
    if (known == m_fonts.cend())
        known = m_fonts.insert(font, qtFont(font));
    m_painter.setFont(*known);
}

QImage pageImage(const PaperPage &page, double dotsPerInch, PageLook look)
{
    const double scale = dotsPerInch / kUnitsPerInch;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.scale(scale, scale);
    PagePainter(painter, look).paint(page);
    return image;
}

} // namespace redress
