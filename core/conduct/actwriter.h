// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/acts.h"
#include "core/store/unitofwork.h"

/// Puts an act that was judged into records: days and details of its stage, appointments, the line
/// of the ledger, and what proves it. Acts of a case without a stage are written by caseacts.
namespace redress::actwriter {

/// \throws StorageError: why an act is not written.
[[noreturn]] void refuse(Error::Code code, const QString &message);

/// \throws StorageError
void write(UnitOfWork &unit, const CaseView &view, const Act &act);

/// What a step leaves beside the days of its stage, which are written already.
/// \throws StorageError
void writeBeside(UnitOfWork &unit, const CaseView &before, const Act &act);

} // namespace redress::actwriter
