// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/store/reportrepository.h"

#include <vector>

namespace redress {

/// Puts what was found wrong after approval into a paper whose text and figures stay as they are: a
/// dated note beneath the table, chart, paragraph or heading that it is about, and a list of all at
/// the end. \source features 108
void addErrata(Document &document, const std::vector<ReportErratum> &errata);

} // namespace redress
