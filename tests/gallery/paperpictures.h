// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "tests/gallery/pictures.h"

namespace redress {

/// Every page of every report on the case file, each of the period that is asked for most.
Result<void> paintPapers(CaseStore &store, QDate today, Pictures &pictures);

/// Every page of the five layouts, made from the two sets of cases of published reports.
/// \param folder for their case files.
Result<void> paintPublishedPapers(const QString &folder, const Operator &who, Pictures &pictures);

} // namespace redress
