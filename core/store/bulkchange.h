// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/unitofwork.h"

#include <utility>
#include <vector>

namespace redress {

class CouncilRules;
class ReferenceData;

/// A fact that can be given to many cases at once. Days, outcomes and the kind of a case are not
/// among them: what a date or a finding rests on is looked at case by case.
enum class BulkFact {
    Officer,
    Service, ///< A directorate or a service in it; the directorate follows the service.
    ContactMethod,
    ComplainantType,
    Theme,
    Advocate,
};

/// One fact for many cases. \source features 78
struct BulkChange {
    BulkFact fact = BulkFact::Officer;
    /// Id of the member, node or list item; nothing takes the fact away, which Service does not
    /// allow.
    std::optional<qint64> value;

    bool operator==(const BulkChange &) const = default;
};

/// The cases that are meant, and those at the Ombudsman, which have an officer alone.
struct BulkTargets {
    std::vector<CaseId> cases;
    std::vector<OmbudsmanId> ombudsman{};

    bool isEmpty() const { return cases.empty() && ombudsman.empty(); }
};

/// What a change would do to one case.
struct BulkRow {
    enum class Fate { Changes, IsSoAlready, Refused };

    Fate fate = Fate::Changes;
    QString reference;
    QString before; ///< In words; empty for a fact that is not known.
    QString after;
    QString refusal; ///< Why it is left as it is.

    bool operator==(const BulkRow &) const = default;
};

/// What was done; takeBackFacts() takes its unit back, all of it or nothing.
struct BulkDone {
    ChangeSetId unit; ///< Not valid if nothing was to be changed.
    std::vector<std::pair<CaseRecord, CaseRecord>> cases; ///< Before and after.
    std::vector<std::pair<OmbudsmanRecord, OmbudsmanRecord>> ombudsman;

    int count() const { return int(cases.size() + ombudsman.size()); }
};

namespace bulkchange {

/// What the change would do, in the order of \p targets; one that is gone is left out.
///
/// A case is refused that has figures in a quarter that is closed, unless the fact is the officer,
/// whom no figure counts; and one that was received when the service was not there.
/// \return Error::Code::Invalid for a value that does not exist, or is no longer used.
Result<std::vector<BulkRow>> preview(Database &database, const ReferenceData &reference,
                                     const BulkTargets &targets, const BulkChange &change);

/// Writes it for those that it changes, as one unit of work with an entry for each.
/// \param reason why, in the words of the person; stands with the unit.
/// \return as preview(); Invalid without a reason.
Result<BulkDone> apply(Database &database, const Signature &signature, const CouncilRules &rules,
                       const ReferenceData &reference, const BulkTargets &targets,
                       const BulkChange &change, const QString &what, const QString &reason);

/// "Officer", "Service": what the fact is called.
QString nameOf(BulkFact fact);

} // namespace bulkchange
} // namespace redress
