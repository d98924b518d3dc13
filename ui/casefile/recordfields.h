// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/terms.h"
#include "core/store/referencedata.h"

#include <optional>

class QPlainTextEdit;
class QWidget;

namespace redress {

class ChoiceBox;

// What the forms of cases, stages and new contacts fill their lists with.

/// Entries of a list of the council that are offered, after a line for "not recorded".
void fillFromList(ChoiceBox &box, const ReferenceData &reference, UserList list);
/// Directorates, or what is below \p parent on \p level.
void fillDirectorates(ChoiceBox &box, const ReferenceData &reference);
void fillChildren(ChoiceBox &box, const ReferenceData &reference, std::optional<OrgNodeId> parent,
                  OrgLevel level);
void fillOfficers(ChoiceBox &box, const ReferenceData &reference);
void fillProcedures(ChoiceBox &box);
void fillOutcomes(ChoiceBox &box);

/// A field for longer text: Tab leaves it, as high as \p lines, pasted text loses its fonts.
QPlainTextEdit *makeTextField(int lines, QWidget *parent);

} // namespace redress
