// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/unitofwork.h"

namespace redress {

/// What the complainant wants to happen, and who is to answer. \source domain 4.1
struct CaseAims {
    QString desiredOutcomes;
    QString respondingManager;

    bool operator==(const CaseAims &) const = default;
};

namespace caseaims {

Result<CaseAims> load(Database &database, CaseId id);

/// Writes what is another one, with its entries. \throws StorageError with code Conflict if
/// somebody else has changed it since \p before was read.
void write(UnitOfWork &unit, CaseId id, const CaseAims &before, const CaseAims &after);

} // namespace caseaims
} // namespace redress
