// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/records.h"
#include "core/casework/validation.h"
#include "core/store/caseaims.h"
#include "core/store/unitofwork.h"

#include <optional>
#include <vector>

namespace redress {

class CouncilRules;

/// Why a stage was answered after its last day, and which team was late.
struct LatenessWords {
    QString reason;
    QString team;

    bool operator==(const LatenessWords &) const = default;
};

/// What is said of an extension and of a hold beside their days. \source domain 3.3, 4.2
struct StepWords {
    std::optional<QDate> extensionAgreedOn;
    QString extensionReason;
    QString extensionAgreedBy; ///< As it is stored.
    std::optional<QDate> complainantToldOn;
    QString holdAuthority; ///< Who authorised the newest hold, and why; of a new one alone.

    bool operator==(const StepWords &) const = default;
};

/// What a person has changed of one case: its own facts, those of its stages, and a stage that
/// begins. Saved as one unit of work.
struct CaseChange {
    struct Stage {
        StageRecord before;
        StageRecord after;
        LatenessWords latenessBefore{}; ///< As they were read.
        LatenessWords lateness{};
        StepWords wordsBefore{}; ///< As they were read.
        StepWords words{};

        /// Whether another last day is agreed, or a hold is recorded: both are steps.
        bool isExtended() const;
        bool isHeld() const;

        bool operator==(const Stage &) const = default;
    };

    CaseRecord before; ///< As it was read.
    CaseRecord after;
    std::vector<Stage> stages; ///< All that were read, in the order of their numbers.
    std::optional<StageRecord> newStage;
    CaseAims aimsBefore; ///< As they were read.
    CaseAims aims;
    QString what;   ///< Stands in the history: "Changed received".
    QString reason; ///< Why a fact that others rely on is another one.

    bool isEmpty() const;
    bool operator==(const CaseChange &) const = default;
};

/// A rule that a change breaks, and in which record.
struct ChangeFault {
    int stage = 0; ///< Number of the stage; 0 for the case itself.
    FieldFault fault;

    bool operator==(const ChangeFault &) const = default;
};

namespace casechange {

/// A change that leaves everything as it is in \p dossier.
CaseChange none(const CaseDossier &dossier);

/// What is wrong with the records as they would be.
std::vector<ChangeFault> faultsIn(const CaseChange &change, QDate today);

/// Facts on which published figures and due dates rest, and which were recorded before: changing
/// them asks for a reason. A fact that was not known yet is recorded without one; a hold of a stage
/// that was closed already is not.
std::vector<ChangeFault> factsThatAskForReason(const CaseChange &change);

/// Whether a stage is answered after the limit in force, extensions included.
bool isAnsweredLate(const StageRecord &stage, const CouncilRules &rules);
/// The numbers of stages whose day of reply is a new one that is late, and which do not say why:
/// the closing step asks for that as well.
std::vector<int> lateWithoutReason(const CaseChange &change, const CouncilRules &rules);

/// Writes the change inside a unit of work that does more, as save() does.
/// \throws StorageError with the code that save() returns.
void saveWithin(UnitOfWork &unit, const CouncilRules &rules, const CaseChange &change, QDate today);

/// Writes the change with its entries in the audit trail; all of it or nothing.
/// \return the unit, by which takeBackFacts() takes it back; Error::Code::Conflict if somebody else
/// has changed a record since it was read, or the reference is taken; Invalid for a change with
/// faults, or without a reason that it asks for.
Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         const CaseChange &change, QDate today);

/// The same changes on top of what is stored \p now: facts that the person has not touched follow
/// what others have saved meanwhile.
CaseChange rebased(const CaseChange &mine, const CaseDossier &now);

} // namespace casechange
} // namespace redress
