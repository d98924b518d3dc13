// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

#include <vector>

namespace redress {

/// Who may type in what came back on diversity forms: a permission of its own, which no role
/// brings. \source domain 4.5
namespace diversitypermission {

/// All functions throw StorageError.
std::vector<MemberId> members(Database &database);
void set(UnitOfWork &unit, MemberId id, bool isGiven);

/// Whether \p login has it. While nobody is administrator, and in the sample county, everybody has.
bool has(Database &database, const QString &login, QDate day);

} // namespace diversitypermission

} // namespace redress
