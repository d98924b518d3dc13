// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/placenames.h"

namespace redress {

namespace {

bool mayStand(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') ||
           (character >= u'0' && character <= u'9') || character == u'-' || character == u'_';
}

/// Letters, digits and hyphens, from a letter on: a name that style sheets take too.
QString plainName(const QString &wanted)
{
    QString name;
    for (const QChar character : wanted)
        name += mayStand(character) ? character : QChar(u'-');
    return name.isEmpty() || !name.front().isLetter() ? QStringLiteral("p-") + name : name;
}

} // namespace

QString PlaceNames::make(const QString &wanted)
{
    const QString name = plainName(wanted);
    QString id = name;
    while (m_used.contains(id))
        id = QStringLiteral("%1-%2").arg(name).arg(++m_used[name]);
    m_used.insert(id, 1);
    return id;
}

QString PlaceNames::makeFor(const QString &anchor, const QString &otherwise)
{
    QString id = make(anchor.isEmpty() ? otherwise : anchor);
    if (!anchor.isEmpty())
        m_ofAnchors.insert(anchor, id);
    return id;
}

} // namespace redress
