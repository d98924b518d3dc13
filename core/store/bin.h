// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/ids.h"
#include "core/store/restriction.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

class CouncilRules;

using BinItemId = Id<struct BinItemTag>;

/// What was taken out of the file and can be put back.
struct BinItem {
    enum class Kind { Case, Document, Person, Ombudsman };

    BinItemId id;
    Kind kind = Kind::Case;
    qint64 record = 0; ///< Of the case, the document, the person or the case at the Ombudsman.
    QString title;
    QDateTime binnedAtUtc;
    QString person;
    QString reason;

    bool operator==(const BinItem &) const = default;
};

/// Somebody who is on no case, in the file or in the bin, and in no consent.
struct LoosePerson {
    qint64 record = 0;
    QString name;
    std::optional<QDate> bornOn;

    bool operator==(const LoosePerson &) const = default;
};

template <>
inline constexpr std::array<std::pair<BinItem::Kind, QLatin1StringView>, 4>
    kStoredWords<BinItem::Kind>{{
        {BinItem::Kind::Case, QLatin1StringView("case")},
        {BinItem::Kind::Document, QLatin1StringView("document")},
        {BinItem::Kind::Person, QLatin1StringView("person")},
        {BinItem::Kind::Ombudsman, QLatin1StringView("ombudsman_case")},
    }};

/// The bin: whatever is deleted goes there with a reason, counts no more and is found no more, and
/// can be put back whole until a manager empties it. The audit trail has every row that went.
/// \source features 115; ux "Deleting"
namespace bin {

/// The newest first. Of a restricted case that is closed to whoever reads, without its words.
Result<std::vector<BinItem>> items(Database &database);
/// Whether a record is in the bin.
Result<bool> holds(Database &database, BinItem::Kind kind, qint64 record);

/// People on restricted cases in the bin that are closed to whoever reads. \throws StorageError
QSet<qint64> closedPeople(Database &database);

/// Deletes a case with everything that hangs on it. Documents keep their content.
/// \return Invalid without a reason; Conflict while the Ombudsman has a case of it, while it is
/// held, or if it is counted in a closed quarter; ReadOnly if it is closed to whoever asks.
Result<void> putCase(Database &database, const Signature &signature, CaseId id,
                     const QString &reason, const QString &what);

/// Deletes a case at the Ombudsman that stands alone, with its letters and recommendations.
/// \return Invalid without a reason; Conflict for one of a case of the council, while it is held,
/// or if it is counted in a closed quarter; ReadOnly if it is closed to whoever asks.
Result<void> putOmbudsman(Database &database, const Signature &signature, OmbudsmanId id,
                          const QString &reason, const QString &what);

/// Deletes a document of a case.
Result<void> putDocument(Database &database, const Signature &signature, const AnyCaseId &of,
                         qint64 document, const QString &reason, const QString &what);

/// Those who can be deleted, by their names.
Result<std::vector<LoosePerson>> peopleOnNoCase(Database &database);

/// Deletes the record of a person. \return Conflict while they are on a case, also on one that is
/// in the bin.
Result<void> putPerson(Database &database, const Signature &signature, qint64 person,
                       const QString &reason, const QString &what);

/// Puts back what was deleted, and works out anew what follows from it.
/// \return Conflict if its number was given to another case, or its case is not there.
Result<void> restore(Database &database, const Signature &signature, const CouncilRules &rules,
                     BinItemId id, const QString &what);

/// Puts back \p record, as restore() does, which went into the bin last.
Result<void> restoreLast(Database &database, const Signature &signature, const CouncilRules &rules,
                         BinItem::Kind kind, qint64 record, const QString &what);

/// Takes what is in the bin away for good; a manager does that. People who are on no other case go
/// with a case. \return Invalid without a reason; Conflict while the case is held.
Result<void> purge(Database &database, const Signature &signature, BinItemId id,
                   const QString &reason, const QString &what);

} // namespace bin

} // namespace redress
