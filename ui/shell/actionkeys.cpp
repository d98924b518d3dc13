// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionkeys.h"

#include "ui/widgets/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace redress::actionkeys {

namespace {

using namespace Qt::StringLiterals;

constexpr char kShipped[] = "shippedKeys";

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(redress::ActionKeys)
};

} // namespace

QString stored(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys)
        parts.append(key.toString(QKeySequence::PortableText));
    return parts.join(u';');
}

QList<QKeySequence> fromStored(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return keys;
}

void ship(QAction *action, const QList<QKeySequence> &keys)
{
    action->setProperty(kShipped, stored(keys));
    action->setShortcuts(keys);
}

QList<QKeySequence> shipped(const QAction *action)
{
    return fromStored(action->property(kShipped).toString());
}

bool isAsShipped(const QAction *action)
{
    return action->shortcuts() == shipped(action);
}

void adopt(QAction *action, const Settings &settings)
{
    if (const auto kept = settings.keysOf(action->objectName()))
        action->setShortcuts(fromStored(*kept));
}

void set(QAction *action, const QList<QKeySequence> &keys, Settings &settings)
{
    action->setShortcuts(keys);
    settings.setKeysOf(action->objectName(),
                       isAsShipped(action) ? std::nullopt : std::optional(stored(keys)));
}

QString words(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys)
        parts.append(key.toString(QKeySequence::NativeText));
    return parts.join(KeyText::tr(" or ", "between two keys"));
}

QString adopted(const QString &text, const QList<QAction *> &actions)
{
    QString result = text;
    for (const QAction *action : actions) {
        const QList<QKeySequence> before = shipped(action);
        if (before.isEmpty() || isAsShipped(action))
            continue;
        const QRegularExpression named(u"(?<![\\w+])"_s +
                                       QRegularExpression::escape(words({before.first()})) +
                                       u"(?![\\w+])"_s);
        const QList<QKeySequence> now = action->shortcuts();
        result.replace(named, now.isEmpty() ? KeyText::tr("no keys") : words({now.first()}));
    }
    return result;
}

} // namespace redress::actionkeys
