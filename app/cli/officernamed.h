// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace redress::cli {

/// Adds --officer.
void addOfficer(Invocation &call);

/// Of --officer; nothing without one. Throws UsageError for nobody.
std::optional<MemberId> officerOf(const Invocation &call, const ReferenceData &reference);

/// By sign-in name, initials or name, in any case; throws UsageError, with those there are, for
/// nobody and for more than one.
MemberId officerNamed(const QString &typed, const ReferenceData &reference);

} // namespace redress::cli
