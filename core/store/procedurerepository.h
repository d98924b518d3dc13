// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendarchange.h"
#include "core/casework/councilrules.h"
#include "core/store/unitofwork.h"

#include <optional>
#include <vector>

namespace redress {

/// A version of a procedure as a council's file keeps it, and what goes by it.
struct VersionOnFile {
    ProcedureVersion version;
    /// Stages that began under it; of an enquiry or representation, those received in its time.
    int uses = 0;
    int running = 0; ///< Those of them that are not answered.

    bool operator==(const VersionOnFile &) const = default;
};

/// A version that is added, or that no case uses and that is changed.
struct ProcedureChange {
    std::optional<ProcedureVersion> before; ///< As it was read; nothing for a new one.
    ProcedureVersion after;

    bool operator==(const ProcedureChange &) const = default;
};

/// What is wrong with a change, and beside which field it is said.
struct ProcedureFault {
    enum class Field {
        Version,
        AppliesFrom,
        StageName,
        Aim,
        Limit,
        ExtendedLimit,
        Panel,
        Stages, ///< How many there are.
        Whole,  ///< No single field.
    };

    Field field = Field::Whole;
    int stage = 0;   ///< 0: of no stage.
    QString message; ///< For the person, translated.

    bool operator==(const ProcedureFault &) const = default;
};

/// The procedures of a council with their versions, read and changed with entries in the audit
/// trail. A version that a case goes by stays as it is: a running case keeps its rule.
namespace procedurerepository {

/// By procedure, then by day.
Result<std::vector<VersionOnFile>> load(Database &database);

/// A version that begins where another ends, with its rules, without a name of its own.
ProcedureVersion copyOf(const ProcedureVersion &version);

/// Why a procedure has the stages that it has, and no other number of them: the law says so, or its
/// cases are answered once. Empty: a council may add stages and take them away.
/// \source SI 2006/1738 regulations 14 to 20, SI 2009/309; domain 3.1, 3.2
QString whyFixedStages(ProcedureKey procedure);

/// As many stages as a case can have.
inline constexpr int kMostStages = 3;

/// The same version with one stage more, with the rules of the one before it, or without its last.
/// What comes before a stage says within which time that can be asked for.
ProcedureVersion withStage(const ProcedureVersion &version);
ProcedureVersion withoutLastStage(const ProcedureVersion &version);

/// A version needs a name of its own and a first day that no other version of the procedure has; a
/// stage a limit, an aim before it, and a furthest day after it.
std::vector<ProcedureFault> faultsIn(const std::vector<VersionOnFile> &versions,
                                     const ProcedureChange &change);

/// The rules of the file once the change is made. \throws StorageError
CouncilRules rulesAfter(Database &database, const ProcedureChange &change);

/// From when on something may be counted otherwise.
ChangedSpan spanOf(const ProcedureChange &change);

/// What another number of stages does to cases that run: those that could go on to a further stage
/// and then cannot, and those that then can. The stage under which they are keeps its rule.
struct FurtherStages {
    int lost = 0;
    int gained = 0;

    bool operator==(const FurtherStages &) const = default;
};
/// \throws StorageError
FurtherStages furtherStages(Database &database, const ProcedureChange &change);

/// Stages that began since the first day of the change under an older version, and that run: they
/// keep it. \throws StorageError
int keptStages(Database &database, const ProcedureChange &change);

/// Makes the change, and counts anew what goes by the version of its day: enquiries and
/// representations. Stages keep the version under which they began.
/// \return how many due dates moved; Error::Code::Invalid without a reason or with faults, Conflict
/// if the version is in use or is not as it was read.
Result<int> apply(Database &database, const Signature &signature, const ProcedureChange &change,
                  const QString &what, const QString &reason);

/// Takes a version away that was added by mistake. \return Conflict if a case goes by it, or if it
/// is the first of its procedure.
Result<void> remove(Database &database, const Signature &signature, const ProcedureVersion &version,
                    const QString &what);

} // namespace procedurerepository
} // namespace redress
