// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"

#include <QStringList>

namespace redress {

/// Keeps, changes, freezes, corrects and takes away reports, and asks for the people on file.
/// \return what the database answered.
QStringList exerciseReports(CaseStore &store);

} // namespace redress
