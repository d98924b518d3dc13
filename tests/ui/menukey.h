// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>
#include <QWidget>

namespace redress {

/// Asks \p focused for its menu by keyboard, as the platform sends it: by Shift+F10, and on Windows
/// by the message that follows those keys, which no test can press there.
inline void pressMenuKey(QWidget &focused)
{
#ifdef Q_OS_WIN
    const QPoint at = focused.rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, focused.mapToGlobal(at));
    QApplication::sendEvent(&focused, &asked);
#else
    QTest::keyClick(&focused, Qt::Key_F10, Qt::ShiftModifier);
#endif
}

} // namespace redress
