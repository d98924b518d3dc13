// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace redress {

TextLabel::TextLabel(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    if (kind == Kind::Quiet)
        setForegroundRole(QPalette::PlaceholderText);
    adopt();
}

TextLabel::TextLabel(Kind kind, const QString &text, QWidget *parent)
    : TextLabel(kind, parent)
{
    setText(text);
}

void TextLabel::adopt()
{
    const Metrics metrics(QApplication::font());
    switch (m_kind) {
    case Kind::Title:
        setFont(metrics.title());
        break;
    case Kind::Lead:
        setFont(metrics.lead());
        break;
    case Kind::Strong:
        setFont(metrics.bold());
        break;
    case Kind::Plain:
    case Kind::Quiet:
        break;
    }
}

void TextLabel::setShortened()
{
    m_isShortened = true;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    constexpr int kFewest = 4; // Characters.
    QSize size = QLabel::minimumSizeHint();
    if (m_isShortened)
        size.setWidth(std::min(size.width(), kFewest * fontMetrics().averageCharWidth()));
    return size;
}

bool TextLabel::hasRoom() const
{
    return !m_isShortened || fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !hasRoom()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (hasRoom()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
                          foregroundRole());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A font of its own does not follow that of the window, and only windows are told of another
    // font of the program. Each change of it comes with a style, of which every widget is told.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        adopt();
}

} // namespace redress
