// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/ombudsman.h"
#include "core/store/unitofwork.h"

namespace redress {

/// What the Ombudsman called premature, on its way back into the council's procedure: as a new
/// complaint, or in a case that is recorded already. \source domain 3.2, features 72
struct PrematureReturn {
    OmbudsmanId ombudsmanCase;
    std::optional<CaseId> existing; ///< Nothing: a new complaint is recorded.
    ProcedureKey procedure = ProcedureKey::ChildrenStatutory; ///< Of a new complaint, as the rest.
    QString reference;
    QDate receivedOn; ///< When the council had it back.
    QString summary;
    QString reason; ///< Why it goes there; asked for.

    bool operator==(const PrematureReturn &) const = default;
};

/// What is wrong with what was typed, and beside which field it is said.
struct PrematureFault {
    enum class Field { Existing, Reference, ReceivedOn, Summary, Reason };

    Field field = Field::Reason;
    QString words; ///< For the person, translated.

    bool operator==(const PrematureFault &) const = default;
};

/// A reason always; of a new complaint a reference, a day that has come and a summary.
std::vector<PrematureFault> faultsIn(const PrematureReturn &back, QDate today);

namespace premature {

/// Whether a case at the Ombudsman has come back, and nothing says yet where it went: it is linked
/// with no case of the council. One that is, is offered too when its decision is recorded.
bool isUnanswered(const OmbudsmanRecord &record);

/// What is proposed: to go on in the case that it is linked with while that is open, else a new
/// complaint, received on the day of the decision, about the same place.
Result<PrematureReturn> proposed(Database &database, const OmbudsmanRecord &record);

/// Records the complaint if it is new, links it with the Ombudsman's case and with the case of the
/// council that led to it, and notes in its contact log why it came back: one unit of work.
/// \return the case in which it goes on; Error::Code::Invalid for faults or a case that was not
/// decided so, Conflict for a reference that is taken.
Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const PrematureReturn &back, QDate today, const QString &what);

} // namespace premature
} // namespace redress
