// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/store/bulkchange.h"

namespace redress::cli {

// One fact of many cases: what "change" and "move" have in common.

/// Adds --reason, --rehearse and --force.
void addBulkOptions(Invocation &call);

/// Of --rehearse. Throws UsageError where something would be written and nothing says why.
bool isRehearsal(const Invocation &call);

/// Whom cases are to be given to, as officernamed.h finds them. Throws Failure for somebody who has
/// left, unless there is --force.
MemberId newOfficerNamed(const Invocation &call, const QString &typed,
                         const ReferenceData &reference);

struct BulkRun {
    BulkTargets targets;
    BulkChange change;
    QString what;                ///< What is done, for the history.
    QString (*would)(int count); ///< "3 cases would move."
    QString (*done)(int count);  ///< "3 cases moved."
};

/// Prints what becomes of each case and, unless it is a rehearsal, does it. \return kDone
int runBulk(Invocation &call, CaseStore &store, const BulkRun &run);

} // namespace redress::cli
