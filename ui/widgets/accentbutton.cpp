// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accentbutton.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace redress {

QSize AccentButton::sizeHint() const
{
    const Metrics metrics(this);
    const int plain = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int bold =
        QFontMetrics(metrics.bold()).size(Qt::TextShowMnemonic, text()).width() + metrics.gap();
    return QPushButton::sizeHint() + QSize(bold - plain, 0);
}

void AccentButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled() || schemeOf(palette()) == Scheme::Contrast) {
        QPushButton::paintEvent(event);
        return;
    }
    const Metrics metrics(this);
    const QColor accent = ink(Role::Accent, palette());
    const QColor words = onAccent(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown()       ? mixed(Qt::black, accent, 0.18)
                     : underMouse() ? mixed(words, accent, 0.12)
                                    : accent);
    const double radius = metrics.times(0.22);
    painter.drawRoundedRect(rect(), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(words, 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius, radius);
    }
    painter.setFont(metrics.bold());
    painter.setPen(words);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool showsMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(
        rect(), Qt::AlignCenter | (showsMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        text());
}

} // namespace redress
