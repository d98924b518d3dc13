// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "core/worklist/workitem.h"

#include <vector>

namespace redress {

/// An officer with something open, as a choice: "Janet Moss (23)".
struct OfficerChoice {
    MemberId id;
    QString name;
    QString words; ///< With how many lines of the list are theirs.
    int count = 0;
    std::optional<QDate> leftOn = {}; ///< The last day of whoever has left, or will.
    QString called = {};              ///< The name, with that day.
};

/// Those who have something on the list, by name. Whoever has left is among them, named so.
std::vector<OfficerChoice> officersIn(const std::vector<WorkItem> &items,
                                      const ReferenceData &reference);

} // namespace redress
