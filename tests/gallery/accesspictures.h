// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace redress {

class MainWindow;
class Pictures;

/// The sections of the settings about people and what they may see, and the dialogs of a case that
/// is restricted, put back to an earlier value or deleted.
void walkAccess(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
