// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenrole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace redress {

namespace {

constexpr auto kRole = "redressSpokenRole";

QAccessibleInterface *makeFace(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(kRole) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(&makeFace); // Qt keeps it once.
    widget->setProperty(kRole, int(role));
}

} // namespace redress
