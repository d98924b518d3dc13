// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/restriction.h"
#include "core/store/unitofwork.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

class CouncilRules;

/// One change of one field of a case, as the trail has it.
struct FieldChange {
    qint64 entry = 0; ///< Its number in the trail.
    QDateTime atUtc;
    QString person;
    QString what;
    QString reason;
    QString entity;
    qint64 record = 0; ///< Which stage, issue, person ...
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
    bool isRestorable = false; ///< The record is there, and does not have the old value.

    bool operator==(const FieldChange &) const = default;
};

/// The history of a case, also of one at the Ombudsman that stands alone, field by field, and an
/// old value put back as a new change, which stands in the history as well. \source features 113;
/// ux "History"
namespace fieldrestore {

/// Changes of fields that people record, the newest first.
/// \return ReadOnly for a case that is closed to whoever reads.
Result<std::vector<FieldChange>> changes(Database &database, const AnyCaseId &id);

/// Gives a field the value that it had before the change. \return Invalid without a reason;
/// Conflict for what cannot be put back, as of a record that has gone.
Result<ChangeSetId> restore(Database &database, const Signature &signature,
                            const CouncilRules &rules, const AnyCaseId &id, qint64 entry,
                            const QString &reason, const QString &what);

} // namespace fieldrestore

} // namespace redress
