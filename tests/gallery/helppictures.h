// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// The manual and its search, the sheet of keys, diagnostics, and the first steps of a new file.
void walkHelp(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
