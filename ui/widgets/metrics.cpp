// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/metrics.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

namespace redress {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

Metrics::Metrics(const QFont &font)
    : m_font(font)
    , m_text(qMax(QFontInfo(font).pixelSize(), qRound(QFontMetrics(font).height() * 0.8)))
{}

Metrics::Metrics(const QWidget *widget)
    : Metrics(widget->font())
{}

int Metrics::digits(int count) const
{
    return QFontMetrics(m_font).horizontalAdvance(u'0') * count;
}

QFont Metrics::bold() const
{
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Metrics::title() const
{
    QFont font = scaled(m_font, 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Metrics::lead() const
{
    return scaled(m_font, 1.15);
}

} // namespace redress
