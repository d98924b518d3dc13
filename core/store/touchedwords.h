// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

#include <utility>
#include <vector>

namespace redress {

/// What a unit of work has changed, as far as it says something that searches look into.
struct TouchedWords {
    QSet<qint64> cases;
    /// Records without a case whose words may stand in the texts of cases, and what they are.
    std::vector<std::pair<QByteArray, qint64>> others;
    qint64 firstNew = 0; ///< Records with this id or a greater one are new; 0: each was noted.
};

} // namespace redress
