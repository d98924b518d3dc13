// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// Linked cases, a copy without names, and the dip samples, with the forms of each.
void walkCases(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
