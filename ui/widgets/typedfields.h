// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QWidget;

namespace redress {

// What stands in a field of a form, whole or not, as it can be kept and put back.

/// The value, and beside it how a person reads it.
QJsonObject typedIn(const QWidget &field);
/// The same for what stands in no field, as text.
QJsonObject typedText(const QString &text, const QString &shown);
QString textOf(const QJsonObject &typed);
/// How a person reads what typedIn() gave.
QString shownOf(const QJsonObject &typed);
/// Whether two fields stand for the same, whatever it is called by now.
bool isSameTyped(const QJsonObject &one, const QJsonObject &other);
/// Puts back what typedIn() gave for a field of the same kind.
void putTyped(QWidget &field, const QJsonObject &typed);

} // namespace redress
