// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// What became late since a look some days ago, the deadline calculator, and what leaves the lists:
/// a calendar, sheets for the day's work, and changes of many cases, each as far as it is asked.
void walkWork(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
