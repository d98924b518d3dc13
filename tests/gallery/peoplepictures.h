// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// The people of a case with their forms, and a new contact from one of them.
void walkPeople(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
