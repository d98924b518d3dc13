// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

/// "GLPK 5.0": libraries that Redress brings, each with the version that it gives of itself; by
/// their names. Those of the windows and of PDF are not among them.
QStringList libraryVersions();

} // namespace redress
