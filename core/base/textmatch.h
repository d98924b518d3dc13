// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redress {

/// Text as it is compared in searches: without letter case and without accents.
QString folded(QStringView text);

/// The names of \p known that look most like \p typed, nearest first, at most \p most.
/// Names that have nothing in common with what was typed are left out.
QStringList nearestNames(QStringView typed, const QStringList &known, qsizetype most = 5);

/// \p text on one line and cut to \p most characters, the cut marked by "…".
QString shortened(QStringView text, qsizetype most = 60);

} // namespace redress
