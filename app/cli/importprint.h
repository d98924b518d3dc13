// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/exchange/import/caseimport.h"

namespace redress::cli {

/// Prints what became of an import: of each file the rows read, accepted and rejected, and every
/// fault. As text the faults go to the error output; as csv and json all stands in the answer.
void printImport(Invocation &call, const ImportReport &report);

} // namespace redress::cli
