// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

class MainWindow;
class Pictures;

/// A report taken over from last year, as it is written, and what is put into it. The window shows
/// the page of writing.
void walkWriting(MainWindow &window, const QString &suffix, Pictures &pictures);

} // namespace redress
