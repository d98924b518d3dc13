// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/acts.h"
#include "core/store/unitofwork.h"

namespace redress {

/// A case with all that acts are judged by, read from the file.
struct CaseState {
    CaseDossier dossier;
    CaseConduct conduct;
    std::vector<Practitioner> practitioners;
    std::set<ListItemId> stoppingReasons;
    bool stageTwoNeedsAgreement = false; ///< \source domain S-03
    ConductWays ways = {};

    /// \param rules must outlive what is returned, as the state itself must.
    CaseView view(const CouncilRules &rules, QDate today) const
    {
        return {
            dossier, conduct, rules, practitioners, stoppingReasons, today, stageTwoNeedsAgreement,
            ways};
    }
};

/// \return Error::Code::NotFound if there is no such case.
Result<CaseState> readCaseState(Database &database, CaseId id);

/// The line of the ledger that an act leaves; nothing for one that leaves none of its own.
std::optional<StageEvent> eventOf(ActKind kind);

/// Does \p act inside a unit of work that does more besides.
/// \throws StorageError with the code that doAct() returns.
void writeAct(UnitOfWork &unit, const CouncilRules &rules, CaseId id, const Act &act, QDate today,
              std::optional<int> stageVersion = {});

/// Writes what the extension or the hold \p act leaves beside the days of its stage: what is said
/// of it, the deadline that it moves, its line in the ledger. \param before the case as it was.
void writeBeside(UnitOfWork &unit, const CaseView &before, const Act &act);

/// Keeps the last day that an extension moves, or that goes with one that is taken away.
/// \source features 25
void keepEarlierDeadline(UnitOfWork &unit, const CouncilRules &rules, const StageRecord &before,
                         const StageRecord &after);

/// Does \p act as one unit of work: the days of the stage with all that follows from them, what is
/// recorded beside them, its line in the ledger and its proof.
///
/// The act is judged anew by what is stored now. \param what the act in words, for the history.
/// \return the unit, by which it can be taken back; Error::Code::Invalid, with what is missing or
/// impossible, or Conflict if the stage was changed since \p stageVersion.
Result<ChangeSetId> doAct(Database &database, const Signature &signature, const CouncilRules &rules,
                          CaseId id, const Act &act, QDate today, const QString &what,
                          std::optional<int> stageVersion = {});

} // namespace redress
