// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placewords.h"

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGroupBox>
#include <QToolBar>
#include <QWidget>

namespace redress {

namespace {

constexpr auto kGiven = "redressPlaceWords"; ///< What was given to it from here.

bool isHeading(const TextLabel &label)
{
    return label.isVisible() && !label.buddy() && !label.text().isEmpty() &&
           (label.kind() == TextLabel::Kind::Title || label.kind() == TextLabel::Kind::Lead ||
            label.kind() == TextLabel::Kind::Strong);
}

/// Of the headings that stand in \p part, the last above \p widget.
QString headingAbove(const QWidget *part, const QWidget *widget)
{
    const int top = widget->mapTo(part, QPoint(0, widget->height() / 2)).y();
    const TextLabel *nearest = nullptr;
    for (const auto *label :
         part->findChildren<TextLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (isHeading(*label) && label->y() <= top && (!nearest || label->y() >= nearest->y()))
            nearest = label;
    }
    return nearest ? nearest->text().remove(u'&') : QString();
}

void describe(QWidget *widget)
{
    const QString given = widget->property(kGiven).toString();
    const QString said = widget->accessibleDescription();
    const bool saysOfItself = !widget->toolTip().isEmpty() || (!said.isEmpty() && said != given);
    const QString place = PlaceWords::placeOf(widget);
    if (saysOfItself || place.isEmpty())
        return;
    const QString words = PlaceWords::tr("Part of: %1", "a heading").arg(place);
    if (words == said)
        return;
    widget->setProperty(kGiven, words);
    widget->setAccessibleDescription(words);
}

} // namespace

QString PlaceWords::placeOf(const QWidget *widget)
{
    const QString name = widget->accessibleName();
    for (const QWidget *part = widget->parentWidget(); part; part = part->parentWidget()) {
        if (const auto *box = qobject_cast<const QGroupBox *>(part); box && !box->title().isEmpty())
            return box->title().remove(u'&');
        if (qobject_cast<const QToolBar *>(part))
            return part->windowTitle();
        if (QString heading = headingAbove(part, widget); !heading.isEmpty() && heading != name)
            return heading;
        if (part->isWindow())
            return part->windowTitle().remove(QStringLiteral("[*]"));
    }
    return {};
}

bool PlaceWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        describe(static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

QString ownDescription(const QWidget *widget)
{
    const QString said = widget->accessibleDescription();
    return said == widget->property(kGiven).toString() ? QString() : said;
}

} // namespace redress
