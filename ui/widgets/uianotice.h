// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace redress {

/// Raises a notification of UI Automation for \p window, which Narrator, NVDA and JAWS speak. Does
/// nothing on other systems, and on a Windows before version 1709 of Windows 10, which has none.
void raiseUiaNotice(const QWidget &window, const QString &words);

} // namespace redress
