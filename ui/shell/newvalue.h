// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"

#include <functional>
#include <optional>

class QWidget;

namespace redress {

class ChoiceBox;
class PageHost;

// What is typed into a choice and no line has becomes a value of the council's, after its name was
// asked for once more. \source ux 4, "unknown offers create"

/// \param form over which the name is asked for, and which must outlive the box.
void offerNewValue(ChoiceBox &box, PageHost &host, UserList list, QWidget &form);

/// Likewise an officer: "Jane Smith, jsmith". Who may not change the team is told so.
void offerNewOfficer(ChoiceBox &box, PageHost &host, QWidget &form);

/// Likewise a service. \param directorate gives that below which it comes; nothing: none is chosen.
void offerNewService(ChoiceBox &box, PageHost &host,
                     std::function<std::optional<OrgNodeId>()> directorate, QWidget &form);

} // namespace redress
