// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/people.h"
#include "core/store/referencedata.h"
#include "ui/widgets/celltable.h"

namespace redress {

// People of a case, and what is agreed with them, as rows of short lists.

QStringList peopleHeadings();
std::vector<CellTableModel::Row> peopleRows(const PeopleOnCase &people,
                                            const ReferenceData &reference);

QStringList agreementHeadings();
/// Consents, then advocacy, in the order of \p people.
std::vector<CellTableModel::Row> agreementRows(const PeopleOnCase &people,
                                               const ReferenceData &reference);

} // namespace redress
