// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ombudsman.h"
#include "core/conduct/people.h"
#include "core/store/casecreation.h"

namespace redress {

class WorkingCalendar;

/// A contact as it is taken in: the case, from whom it came, and why it is entered late if it is.
struct IntakeFacts {
    NewContact contact;
    QString name;                   ///< Empty: nobody said, or nobody wants to be named.
    std::optional<PersonId> person; ///< Chosen among those whom the file knows.
    QString backDatedReason;

    bool operator==(const IntakeFacts &) const = default;
};

/// A case at the Ombudsman as it is taken in: of a case of the council, or by itself.
struct OmbudsmanIntake {
    OmbudsmanFacts facts;
    QString ownReference; ///< Of the council's case; empty: none is recorded.
    QString backDatedReason;
    QString name = {};                   ///< Who complained; empty: nobody is recorded.
    std::optional<PersonId> person = {}; ///< Chosen among those whom the file knows.

    bool operator==(const OmbudsmanIntake &) const = default;
};

/// When a case was entered, as it is kept beside the day of receipt. \source features 3
struct CaseEntry {
    std::optional<QDate> loggedOn; ///< Nothing for a case that came with an import.
    QString backDatedReason;

    bool operator==(const CaseEntry &) const = default;
};

/// What somebody is to a case of this kind who brought it.
PersonRole roleOfSender(CaseKind kind);

namespace intake {

/// Whether a contact that came on \p receivedOn is entered late on \p today: more than one working
/// day has passed, so that the post of yesterday and of the weekend needs no reason.
bool isBackDated(QDate receivedOn, QDate today, const WorkingCalendar &calendar);

/// Writes the contact, the person and the day of entry as one unit of work.
/// \return Error::Code::Invalid for a day that is back-dated without a reason, Conflict for a
/// reference that is taken.
Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const IntakeFacts &facts, QDate today, const QString &what);

/// Writes a case at the Ombudsman and who complained, as one unit of work; why it is entered late
/// stands in the trail with the day. Of one that is of a case of the council, who complained is put
/// on that case, unless somebody of that name complains there already.
/// \return Error::Code::Invalid for a day that is back-dated without a reason, NotFound for a case
/// of the council that the file does not have, and what ombudsman::save() refuses.
Result<OmbudsmanId> record(Database &database, const Signature &signature,
                           const CouncilRules &rules, const OmbudsmanIntake &taken, QDate today,
                           const QString &what);

Result<CaseEntry> entryOf(Database &database, CaseId id);
/// \return nothing of an import, which the file has from elsewhere.
Result<CaseEntry> entryOf(Database &database, OmbudsmanId id);

} // namespace intake
} // namespace redress
