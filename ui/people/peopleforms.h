// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/people.h"

#include <functional>
#include <vector>

namespace redress {

class ChoiceBox;
class FactForm;

// What the forms about people have in common.

/// Says beside the fields of \p form what is wrong and what is odd; their keys are the columns.
void showFindings(FactForm &form, const std::vector<PeopleFinding> &findings);

/// The same for what is odd alone, while one types; \p findings that are faults wait for saving.
void showWarnings(FactForm &form, const std::vector<PeopleFinding> &findings);

/// Has \p edited called whenever anything in the fields of \p form changes.
void watchFields(FactForm &form, const std::function<void()> &edited);

/// Offers everybody on a case once, after a line for nobody.
void fillPeople(ChoiceBox &box, const PeopleOnCase &people);

} // namespace redress
