// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/referencedata.h"
#include "core/store/unitofwork.h"

namespace redress::placecreation {

inline constexpr int kLongestName = 200; ///< Characters.

/// Adds a directorate, or below \p parent a service, as a unit of work by itself, after those that
/// are there.
/// \return Error::Code::Invalid for a name that is empty or too long, Conflict if there is a place
/// of that name already, whatever its letter case.
Result<OrgNodeId> add(Database &database, const Signature &signature,
                      const ReferenceData &reference, std::optional<OrgNodeId> parent,
                      const QString &name);

} // namespace redress::placecreation
