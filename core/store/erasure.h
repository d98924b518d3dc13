// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/restriction.h"
#include "core/store/unitofwork.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress::erasure {

/// Takes out of a case whatever tells of a person: its words, the people on it, what was said, its
/// documents, and the same out of the audit trail. Days, kinds, places, outcomes and money stay, so
/// that every figure stays as it was published. Each unit of the trail that loses words has its
/// digest noted before, so that the chain of seals still checks.
/// \source domain 7, "Retention". \throws StorageError
void eraseCase(UnitOfWork &unit, CaseId id, const QString &summary);

/// The same of a case at the Ombudsman, with its letters and recommendations.
/// \param summary what stands there in the place of its own; nothing: nothing.
void eraseOmbudsman(UnitOfWork &unit, OmbudsmanId id, const std::optional<QString> &summary);

/// The words of cases that are gone already, out of the audit trail alone; where a unit is of
/// nothing but them, what was done and why goes too.
void eraseTrail(UnitOfWork &unit, const std::vector<CaseId> &cases);

/// Likewise the words of somebody whose record is gone.
void eraseTrailOfPerson(UnitOfWork &unit, qint64 person);

/// Likewise the words of a case at the Ombudsman and of its letters and recommendations, also of
/// those that were taken away before; whether it stands alone or did so once.
/// \param people who were on it alone, and are gone with it.
void eraseTrailOfOmbudsman(UnitOfWork &unit, OmbudsmanId id, const std::vector<qint64> &people);

/// Documents of a case that are in the bin, with their content.
void eraseBinnedDocuments(UnitOfWork &unit, const AnyCaseId &id);

/// The record of somebody who is on no case any more; the trail keeps it without its words.
void erasePerson(UnitOfWork &unit, qint64 person, std::optional<CaseId> ofCase);

} // namespace redress::erasure
