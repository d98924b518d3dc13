// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/terms.h"
#include "core/casework/validation.h"
#include "core/store/referencedata.h"

#include <functional>
#include <optional>
#include <vector>

class QPlainTextEdit;
class QWidget;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;

// What the forms of cases, stages and new contacts fill their lists with.

/// Entries of a list of the council that are offered, after a line for "not recorded".
void fillFromList(ChoiceBox &box, const ReferenceData &reference, UserList list);
/// Directorates, or what is below \p parent on \p level.
void fillDirectorates(ChoiceBox &box, const ReferenceData &reference);
void fillChildren(ChoiceBox &box, const ReferenceData &reference, std::optional<OrgNodeId> parent,
                  OrgLevel level);
/// Those who are here on \p today: whoever has left is offered no more.
void fillOfficers(ChoiceBox &box, const ReferenceData &reference, QDate today);
/// Chooses an officer; one who has left is named so, and stays until another is chosen.
void setOfficer(ChoiceBox &box, const ReferenceData &reference, std::optional<MemberId> officer);
void fillProcedures(ChoiceBox &box);
void fillOutcomes(ChoiceBox &box);

/// A field for longer text: Tab leaves it, as high as \p lines, pasted text loses its fonts.
QPlainTextEdit *makeTextField(int lines, QWidget *parent);

/// Says beside a field for a day what is wrong with it as soon as it is left, and nothing while it
/// is typed in. \source ux 4, "Check on leaving the field"
/// \param fault what is wrong with the day as it stands; empty: nothing.
void checkOnLeaving(DateEdit &edit, FactForm &form, const QString &key,
                    const std::function<QString()> &fault);

/// What is wrong with \p field among \p faults, as a sentence; empty: nothing.
QString faultOf(Field field, const std::vector<FieldFault> &faults);

} // namespace redress
