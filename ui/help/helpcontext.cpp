// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpcontext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QStringList helpNames(const QObject *widget)
{
    QStringList names;
    const QString said = widget->property(kHelpContext).toString();
    for (const QString &name :
         {said, widget->objectName(),
          QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1)}) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString listedName(const QStringList &list, const QWidget *widget)
{
    const QStringList names = helpNames(widget);
    for (const QString &name : names) {
        for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
            for (const QString &outerName : helpNames(outer)) {
                if (QString both = outerName + u'/' + name; list.contains(both))
                    return both;
            }
        }
    }
    for (const QString &name : names) {
        if (list.contains(name))
            return name;
    }
    return {};
}

HelpContext::HelpContext()
{
    QFile file(u":/redress/help/contexts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject places = QJsonDocument::fromJson(file.readAll()).object();
    for (auto place = places.begin(); place != places.end(); ++place)
        m_places.insert(place.key(), place.value().toString());
}

QString HelpContext::placeOf(const QWidget *widget, const QWidget *last) const
{
    const QStringList names = m_places.keys();
    for (const QWidget *one = widget; one; one = one->parentWidget()) {
        if (const QString name = listedName(names, one); !name.isEmpty())
            return m_places.value(name);
        if (one == last)
            break;
    }
    return {};
}

} // namespace redress
