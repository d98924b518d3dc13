// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choicebutton.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace redress {

ChoiceButton::ChoiceButton(Icon which, const QString &name, const QString &sentence,
                           const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(which)
    , m_sentence(sentence)
{
    setText(name);
    QString plain = name;
    setAccessibleName(plain.remove(u'&'));
    setKeys(keys);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleDescription(keys.isEmpty() ? m_sentence : m_sentence + u' ' + keys);
    updateGeometry();
    update();
}

void ChoiceButton::setMain(bool isMain)
{
    m_isMain = isMain;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const Metrics metrics(this);
    const int words = fontMetrics().horizontalAdvance(m_sentence);
    return {words + fontMetrics().horizontalAdvance(m_keys) + metrics.times(8), metrics.times(5.2)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

/// Enter begins as well as the space bar does: these are no fields beside which it would do more.
void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Metrics metrics(this);
    const bool isContrast = schemeOf(palette()) == Scheme::Contrast;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = ink(Role::Accent, palette());
    const QColor base = palette().color(QPalette::Base);
    QColor ground = base;
    if (!isContrast && m_isMain)
        ground = mixed(accent, base, underMouse() ? 0.15 : 0.10);
    else if (underMouse())
        ground = tinted(palette(), base, 0.04);
    const double pen = hasFocus() ? 2 : 1;
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(accent, pen)
                   : m_isMain ? QPen(isContrast ? accent : mixed(accent, base, 0.35), pen)
                              : QPen(Qt::NoPen));
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(frame, metrics.times(0.25), metrics.times(0.25));
    if (!m_isMain && !hasFocus()) {
        painter.setPen(line(palette()));
        painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    }

    const int side = metrics.times(1.5);
    QRectF iconBox(metrics.margin(), (height() - side) / 2.0, side, side);
    paintIcon(painter, iconBox, m_icon,
              isEnabled() ? accent : palette().color(QPalette::Disabled, QPalette::WindowText));
    const int left = int(iconBox.right()) + metrics.margin();
    const QRect words(left, 0, width() - left - metrics.margin(), height());
    const int half = height() / 2;
    painter.setFont(metrics.bold());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(words.adjusted(0, 0, 0, -half - metrics.times(0.1)),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(ink(Role::Quiet, palette()));
    painter.drawText(words.adjusted(0, half + metrics.times(0.15), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, words.width()));
    // In the middle where there is room beside the sentence, otherwise beside the name.
    const bool hasRoom = fontMetrics().horizontalAdvance(m_sentence) + metrics.margin() +
                             fontMetrics().horizontalAdvance(m_keys) <=
                         words.width();
    if (hasRoom)
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_keys);
    else
        painter.drawText(words.adjusted(0, 0, 0, -half - metrics.times(0.1)),
                         Qt::AlignRight | Qt::AlignBottom, m_keys);
}

} // namespace redress
