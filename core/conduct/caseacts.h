// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/acts.h"
#include "core/store/unitofwork.h"

/// What can be done to a case without a stage: it is acknowledged, and the time for the reply to an
/// enquiry or a representation is extended. \source domain 3.2, "MP / Cllr enquiry"; 8; S-26
namespace redress::caseacts {

/// Whether \p act is one of these.
bool isOfCase(const Act &act);

/// The case as it would be.
CaseRecord after(const CaseRecord &record, const Act &act);

/// Writes \p act, which was judged. \param proof the line of the contact log that proves the day.
/// \throws StorageError
void write(UnitOfWork &unit, const CaseView &view, const Act &act, std::optional<ContactId> proof);

} // namespace redress::caseacts
