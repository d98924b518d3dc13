// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace redress {

class Settings;

/// The keys of actions: those that they come with, and those that a person has given them, which
/// are kept under the object name of the action.
namespace actionkeys {

/// Gives an action the keys that it comes with.
void ship(QAction *action, const QList<QKeySequence> &keys);
QList<QKeySequence> shipped(const QAction *action);
bool isAsShipped(const QAction *action);

/// Takes over what the person has chosen, if anything.
void adopt(QAction *action, const Settings &settings);
/// Gives an action other keys and keeps that; what it came with needs no keeping.
void set(QAction *action, const QList<QKeySequence> &keys, Settings &settings);

/// As they are kept.
QString stored(const QList<QKeySequence> &keys);
QList<QKeySequence> fromStored(const QString &text);

/// As the person reads them: "Ctrl+F or F3".
QString words(const QList<QKeySequence> &keys);

/// \p text with the present keys of \p actions where it names those that they came with, as a tool
/// tip does: "What the chosen number is (F4)".
QString adopted(const QString &text, const QList<QAction *> &actions);

} // namespace actionkeys
} // namespace redress
