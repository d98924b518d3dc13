// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace redress {

/// Says \p words to whoever listens through a screen reader; nothing changes on the screen, and the
/// focus stays where it is.
///
/// On Windows it is a notification of UI Automation, elsewhere something with the role of a
/// notification that comes into sight for a moment: screen readers speak both. QAccessible::Alert
/// would not do: Qt's bridge to AT-SPI drops it, and on Windows it is a sound without words.
/// \param from a widget of the window where it happened; in a window out of sight nothing is said.
/// \source WCAG 2.2, 4.1.3
void announce(QWidget *from, const QString &words);

} // namespace redress
