// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// A day that is added to the calendar and rehearsed; it is not applied.
void walkCalendar(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
