// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace redress {

/// Moves the divider nearest to \p inside by keys, as dragging it does: its pane grows by \p step
/// pixels, or becomes smaller where that is below 0. \return whether there is a divider, and it had
/// room to move. \source WCAG 2.2, 2.5.7
bool resizePane(QWidget &inside, int step);

} // namespace redress
