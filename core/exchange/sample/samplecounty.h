// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casestore.h"

#include <QDate>

namespace redress {

/// Fills a new, empty case file with the sample county: Wexmoor County Council, which does not
/// exist.
///
/// It holds the two full financial years before that of \p today and the running one up to it, with
/// complaints under all procedures, enquiries, representations, compliments, cases at the
/// Ombudsman, learning, costs, a merger of two services, and published figures of the six years
/// before. There are about 3,400 complaints whatever part of the running year has gone. Cases are
/// dated back from \p today, so that every counter of the work list has something on that day. For
/// one day it makes the same records with the same ids on every computer.
///
/// \return Error::Code::Conflict if the file holds cases or an organisation already, ReadOnly if it
/// was opened for reading, Invalid for a day too near to the ends of the calendar, Cancelled, Full
/// or Storage. After an Error the file is as it was.
Result<void> fillSampleCounty(CaseStore &store, QDate today, const Progress &progress = {});

} // namespace redress
