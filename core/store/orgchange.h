// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/referencedata.h"

#include <optional>
#include <vector>

namespace redress {

/// What a person has changed of one directorate, service or team, or a new one.
struct OrgChange {
    std::optional<OrgNode> before; ///< As it was read; nothing for a new one.
    OrgNode after;
    /// What took over once it was closed, as it shall be; the day is that after the closing.
    std::vector<Succession> successors = {};
};

/// What is wrong with a change, and beside which field it is said.
struct OrgFault {
    enum class Field { Name, OpenedOn, ClosedOn, Successors };

    Field field = Field::Name;
    QString message; ///< For the person, translated.

    bool operator==(const OrgFault &) const = default;
};

/// Changes of the organisation with their rules and their entries in the audit trail.
///
/// A node keeps its place: what moves to another directorate, or is divided, is closed and has
/// successors, so that tables of several years can be restated.
namespace orgchange {

/// A node needs a name of its own beside the others of its place; it closes after it opened; its
/// successors are of its level, open on the day after, and take all of its work: shares that add up
/// to 100%.
std::vector<OrgFault> faultsIn(const ReferenceData &reference, const OrgChange &change);

/// Writes the change; all of it or nothing.
/// \param what stands in the history.
/// \return Error::Code::Invalid for a change with faults; Conflict if somebody else has changed the
/// node since.
Result<OrgNodeId> save(Database &database, const Signature &signature, const OrgChange &change,
                       const QString &what);

/// Puts a node before the one above it, or after the one below it, among those of its place; tables
/// have their rows in that order. \return whether there was one; nothing is written otherwise.
enum class Direction { Up, Down };
Result<bool> move(Database &database, const Signature &signature, OrgNodeId id, Direction direction,
                  const QString &what);

/// Whether cases, notes or other parts of the organisation name it.
Result<bool> isUsed(Database &database, OrgNodeId id);

/// Takes away a node that was added by mistake. \return Error::Code::Conflict if it is used: it can
/// be closed instead.
Result<void> remove(Database &database, const Signature &signature, OrgNodeId id,
                    const QString &what);

} // namespace orgchange
} // namespace redress
