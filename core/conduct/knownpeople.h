// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/terms.h"
#include "core/conduct/people.h"
#include "core/store/database.h"
#include "core/store/restriction.h"

#include <QStringView>

namespace redress {

/// A case on which somebody is or was, in whatever role.
struct CaseOfPerson {
    CaseId caseId; ///< Of the council; none of a case at the Ombudsman that stands alone.
    std::optional<OmbudsmanId> alone = {}; ///< One at the Ombudsman that stands alone.
    QString reference;
    CaseKind kind = CaseKind::Complaint;
    std::optional<ProcedureKey> procedure;
    QDate receivedOn;
    bool isOpen = false; ///< It waits for an answer, or for its triage.
    QString summary;
    std::vector<PersonRole> roles; ///< Of this person, each once.

    AnyCaseId id() const { return alone ? AnyCaseId(*alone) : AnyCaseId(caseId); }
    bool operator==(const CaseOfPerson &) const = default;
};

/// Somebody whom the file knows, with all their cases.
struct KnownPerson {
    PersonFacts person;              ///< The leading record.
    std::vector<PersonFacts> same;   ///< Records that were found to be of the same person.
    std::vector<CaseOfPerson> cases; ///< Of all those records, newest first.

    bool operator==(const KnownPerson &) const = default;
};

namespace people {

/// Letters of a name that have to be typed before anybody is looked for. \source ux 4
inline constexpr qsizetype kFewestLetters = 2;

/// Those whose name has a word that begins with each word of \p typed; letter case and accents do
/// not count. Whoever is called just so comes first, then whose last case is newer.
/// \return nobody for less than two letters.
Result<std::vector<KnownPerson>> matching(Database &database, QStringView typed, int most = 6);

/// Those who are on a case whose reference has \p typed in it, whose last case is newer first.
/// \return nobody for less than two letters.
Result<std::vector<KnownPerson>> onReference(Database &database, const QString &typed, int most);

/// \return Error::Code::NotFound if there is no such record.
Result<KnownPerson> known(Database &database, PersonId id);

/// The leading record of whoever has that name and was born on that day, if the file knows one.
Result<std::optional<PersonId>> sameOnFile(Database &database, const QString &name,
                                           std::optional<QDate> bornOn);

} // namespace people
} // namespace redress
