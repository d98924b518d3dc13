// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/report/kept/changedsince.h"
#include "core/report/kept/keptreport.h"

#include <optional>

namespace redress::cli {

/// The figure that --figure names. Throws UsageError.
FigureReference figureAsked(const Invocation &call);
/// The cases of a figure of a paper that is not approved: as they are now.
void tellFigure(Invocation &call, CaseStore &store, const FigureCases &cases);

/// --kept, --issue and what goes with it.
void addKeptOptions(Invocation &call);
/// Whether a report of the file is asked for, rather than one that is shipped.
bool isOfKept(const Invocation &call);

/// What is answered in words: the list, a comparison, changes, the cases of a figure.
/// \return the exit code; nothing if a paper is to be written. Throws UsageError and Failure.
std::optional<int> answerOfKept(Invocation &call, CaseStore &store);

/// The paper of --issue.
Document keptPaper(Invocation &call, CaseStore &store, TableEngine &engine, PaperCopy copy);

} // namespace redress::cli
