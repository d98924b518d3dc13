// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <vector>

namespace redress {

/// Something in which two issues of a report differ. \source features 108
struct IssueDifference {
    enum class Kind { Text, Figure };

    Kind kind = Kind::Text;
    QString where;  ///< Of text the heading above it, of a figure its name.
    QString before; ///< Empty: it is new.
    QString after;  ///< Empty: it has gone.

    bool operator==(const IssueDifference &) const = default;
};

/// Text first, in the order of the paper, then figures that both have. Figures in a sentence are
/// figures, so that a sentence whose figures alone moved is no other text.
std::vector<IssueDifference> compareIssues(const Document &before, const Document &after);

} // namespace redress
