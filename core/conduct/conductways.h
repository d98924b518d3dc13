// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace redress {

/// How the council handles complaints where law and guidance leave it a choice.
/// \source domain 3.1, "Appointed"; S-15 to S-17
struct ConductWays {
    bool independentOnlyForChild = false;    ///< S-15: reports 001; else in each investigation.
    bool investigatorIsInternal = false;     ///< S-16: as a rule; else from outside.
    bool childProtectionIsStatutory = false; ///< S-17: else its complaints are corporate.

    bool operator==(const ConductWays &) const = default;
};

} // namespace redress
