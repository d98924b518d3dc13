// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QEvent>

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

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A font of its own does not follow that of the window, and only windows are told of another
    // font of the program. Each change of it comes with a style, of which every widget is told.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        adopt();
}

} // namespace redress
