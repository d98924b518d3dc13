// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/store/unitofwork.h"

namespace redress {

/// What is recorded of a new contact: the case, and for a complaint that is accepted its first
/// stage.
struct NewContact {
    CaseRecord record;
    std::optional<StageRecord> stage;

    bool operator==(const NewContact &) const = default;
};

namespace casecreation {

/// The reference that follows the newest of the same kind: its words and separators are kept, its
/// year becomes that of \p receivedOn, its number is one more than the highest of that year. Where
/// there is none to follow, a usual one, as CSC/26/0001.
Result<QString> nextReference(Database &database, CaseKind kind,
                              std::optional<ProcedureKey> procedure, QDate receivedOn);

/// Writes a new contact, giving ids, origin and the version of the procedure.
/// \return Error::Code::Conflict if its reference is taken.
Result<CaseId> create(UnitOfWork &unit, const CouncilRules &rules, const NewContact &contact);

/// The same as a unit of work by itself. \param what what the person did, for the history.
Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const NewContact &contact, const QString &what);

} // namespace casecreation

} // namespace redress
