// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/people.h"
#include "core/store/restriction.h"
#include "core/store/unitofwork.h"

namespace redress {

class CouncilRules;

namespace people {

Result<PeopleOnCase> onCase(Database &database, const AnyCaseId &id);

// Each of these is one unit of work of one case, by which it can be taken back.
// They return Error::Code::Invalid with what is wrong, and Conflict if \p before is no longer so.

/// Puts somebody on a case, or changes who they are and what they are to it. Somebody new whom the
/// file knows by name and day of birth gets no second record: what was said of them is added to
/// the one that is there. The complainant type becomes that of the case, where it has none.
/// \param before what was read; of somebody who is added an empty one.
Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         const AnyCaseId &of, const CasePerson &before, const CasePerson &after,
                         QDate today, const QString &what);
/// The accepted provider becomes the advocate of the case, where it has none.
Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         CaseId ofCase, const Advocacy &before, const Advocacy &after, QDate today,
                         const QString &what);
Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const Consent &before, const Consent &after, QDate today,
                         const QString &what);
Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const CaseNeeds &before, const CaseNeeds &after, QDate today,
                         const QString &what);

/// Takes somebody off a case; the record of the person stays. \param reason is asked for.
/// \return Error::Code::Conflict while a consent on the case names them.
Result<ChangeSetId> remove(Database &database, const Signature &signature, const AnyCaseId &of,
                           CasePersonId id, const QString &reason, const QString &what);
Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           ConsentId id, const QString &reason, const QString &what);
Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           AdvocacyId id, const QString &reason, const QString &what);

/// Says that two records are of one person. Both stay; the details of \p leading count, and the
/// cases of both are shown together. \param of the case on which it was found out.
Result<ChangeSetId> link(Database &database, const Signature &signature, const AnyCaseId &of,
                         PersonId leading, PersonId other, const QString &reason,
                         const QString &what);
/// Takes a record apart from the one that it was linked to.
Result<ChangeSetId> separate(Database &database, const Signature &signature, const AnyCaseId &of,
                             PersonId record, const QString &reason, const QString &what);

/// Puts somebody on a case inside a unit of work that does more. Judges nothing.
/// \throws StorageError
PersonId put(UnitOfWork &unit, const AnyCaseId &of, const CasePerson &before,
             const CasePerson &after);

/// Puts those on a case who were on one at the Ombudsman that stood alone and is linked with it
/// now. Whoever has that role on the case already keeps it. Inside a unit that links them.
/// \throws StorageError
void takeAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to);

} // namespace people
} // namespace redress
