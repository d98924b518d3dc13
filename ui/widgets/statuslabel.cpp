// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuslabel.h"

#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>

namespace redress {

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusLabel::setStatus(StatusShape shape, const QString &words)
{
    m_shape = shape;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void StatusLabel::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    updateGeometry();
}

void StatusLabel::setLead(bool isLead)
{
    m_isLead = isLead;
    updateGeometry();
}

QFont StatusLabel::wordFont() const
{
    const Metrics metrics(this);
    QFont font = m_isLead ? metrics.lead() : this->font();
    if (m_isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int StatusLabel::textLeft() const
{
    return m_shape == StatusShape::None ? 0 : Metrics(this).times(1.55);
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics words(wordFont());
    return {textLeft() + words.horizontalAdvance(m_words) + 2, words.height() + 2};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {Metrics(this).times(8), QFontMetrics(wordFont()).height() + 2};
}

int StatusLabel::heightForWidth(int width) const
{
    const QFontMetrics words(wordFont());
    const QRect bounds = words.boundingRect(QRect(0, 0, qMax(1, width - textLeft()), 10000),
                                            Qt::TextWordWrap, m_words);
    return bounds.height() + 2;
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = ink(roleOf(m_shape), palette());
    const QFont font = wordFont();
    const int line = QFontMetrics(font).height();
    const double side = Metrics(font).shape();
    paintShape(painter, QRectF(0, (line - side) / 2 + 1, side, side), m_shape, colour,
               palette().color(backgroundRole()));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), Qt::AlignTop | Qt::TextWordWrap,
                     m_words);
}

void StatusLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace redress
