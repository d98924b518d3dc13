// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"

namespace redress {

class ChoiceBox;
class FactForm;
class Session;

// What the small forms of a case have in common.

/// Goes to the first field with a fault. \return whether there is one.
bool goToFirstFault(const FactForm &form);

/// The stages of a case, by their ids.
void fillStages(ChoiceBox &box, const CaseDossier &dossier);

/// Lets Undo take back what \p unit did to a case.
void offerUndo(Session &session, ChangeSetId unit, const CaseRecord &record);

} // namespace redress
