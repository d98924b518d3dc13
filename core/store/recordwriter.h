// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

#include <functional>
#include <map>

namespace redress {

/// Facts of a record by column, each as the audit trail writes it: days in ISO form, numbers in
/// figures, a truth as 1 or 0; nothing where the fact is not known.
using StoredFacts = std::map<QString, std::optional<QString>>;

/// How the trail writes values.
std::optional<QString> storedFact(const QString &text); ///< Nothing for an empty text.
std::optional<QString> storedFact(const std::optional<QString> &text);
std::optional<QString> storedFact(std::optional<QDate> day);
std::optional<QString> storedFact(qint64 number);
std::optional<QString> storedFact(bool flag);
template <typename Tag>
std::optional<QString> storedFact(Id<Tag> id)
{
    return storedFact(id.value());
}
template <typename Tag>
std::optional<QString> storedFact(std::optional<Id<Tag>> id)
{
    return id ? storedFact(id->value()) : std::nullopt;
}

// Rows of the tables that storedTables() lists, written inside a unit of work with their entries in
// the trail. What other facts follow from is computed by whoever writes. All throw StorageError.

/// Writes a new row. \param facts all but its key and its origin, which is the unit.
void insertRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                  std::optional<CaseId> ofCase, const StoredFacts &facts);

/// Writes those of \p facts that are other than what is stored, and an entry for each. A row that
/// hangs on another by its key, as "stage_detail", is there as soon as it has a fact.
/// \param version which the row must have; nothing: any.
/// \throws StorageError with code Conflict for another version, NotFound for a row that is gone.
void updateRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                  std::optional<CaseId> ofCase, const StoredFacts &facts,
                  std::optional<int> version = {});

/// Takes a row away; the trail keeps it whole.
void removeRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                  std::optional<CaseId> ofCase);

/// The same with a reason, as a unit of work of its own.
/// \param demand throws inside that unit what keeps the row where it is.
/// \return the unit, by which it can be taken back; Error::Code::Invalid without a reason, ReadOnly
/// for what is of a restricted case.
/// \source features 115; ux "Deleting"
Result<ChangeSetId> takeAway(Database &database, const Signature &signature,
                             QLatin1StringView entity, qint64 key, std::optional<CaseId> ofCase,
                             const QString &reason, const QString &what,
                             const std::function<void()> &demand = {});

/// Puts a row back as removeRecord() left it in the trail.
void restoreRecord(UnitOfWork &unit, QLatin1StringView entity, qint64 key,
                   std::optional<CaseId> ofCase, const QString &body);

/// The facts of a row as they are stored; nothing if there is none.
std::optional<StoredFacts> storedFactsOf(Database &database, QLatin1StringView entity, qint64 key);

} // namespace redress
