// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile with the flags of core: see tests/core/CMakeLists.txt.
#include <QWidget>

void probe(QWidget *) {}
