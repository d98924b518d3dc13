// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/store/database.h"

#include <QStringList>

namespace redress {

/// What a check of a case file found. An empty list is a clean file.
struct IntegrityReport {
    QStringList findings; ///< For the person, translated, one sentence each.
    qint64 cases = 0;
    qint64 stages = 0;
    qint64 changes = 0; ///< Units of work in the audit trail.
};

/// Looks whether the file is whole: the engine's own check, tables and columns, links between
/// records, the chain of seals over the audit trail, that what is stored beside each stage and case
/// follows from its facts, that documents and approved reports are what they were, and that
/// searches look into what the records say. \return an Error only if the check itself could not
/// run.
Result<IntegrityReport> checkIntegrity(Database &database, const CouncilRules &rules,
                                       const Progress &progress = {});

} // namespace redress
