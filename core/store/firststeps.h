// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace redress {

/// Which of the steps that a new file asks for are done, by what the file holds. \source ux 14
struct FirstSteps {
    bool council = false;  ///< It has a name, and letters say how to reach the team.
    bool calendar = false; ///< A closing day, or a year up to which somebody has compared it.
    bool services = false; ///< A directorate with a service.
    bool firstCase = false;

    int done() const { return int(council) + int(calendar) + int(services) + int(firstCase); }
    bool isComplete() const { return done() == 4; }

    bool operator==(const FirstSteps &) const = default;
};

Result<FirstSteps> firstSteps(Database &database);

} // namespace redress
