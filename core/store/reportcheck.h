// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/reportrepository.h"

#include <QStringList>

namespace redress {

/// Which parts of an approved report are no longer what they were when it was approved; empty if
/// each has the digest that was noted of it then, and the note its fingerprint. \throws
/// StorageError
QStringList alteredParts(Database &database, const ReportIssue &issue);

/// Adds a sentence for each report that is not as it was approved. \throws StorageError, Cancelled
/// too.
void checkReports(Database &database, QStringList &findings, const Progress &progress);

} // namespace redress
