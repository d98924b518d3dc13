// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class QObject;
class QWidget;

namespace redress {

/// The property by which a widget says more of itself than its name: a form of the step "extend" is
/// "act-extend".
inline constexpr char kHelpContext[] = "helpContext";

/// By what a widget is known: what it says of itself, its object name, its class.
QStringList helpNames(const QObject *widget);

/// Which place of the manual a widget belongs to, as resources/help/contexts.json lists it: by a
/// name of the widget, or by "outer/inner" where only inside of another. The nearest parent wins.
class HelpContext final
{
public:
    HelpContext();

    /// \return empty if neither the widget nor any of its parents, up to and with \p last, is in
    /// the list. Null: up to the window of the program.
    QString placeOf(const QWidget *widget, const QWidget *last = nullptr) const;

    const QHash<QString, QString> &places() const { return m_places; }

private:
    QHash<QString, QString> m_places;
};

/// That of \p list which is \p widget itself: "outer/inner" before a name alone. Empty: none is.
QString listedName(const QStringList &list, const QWidget *widget);

} // namespace redress
