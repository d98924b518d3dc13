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

/// One change of one field of a case, or a record that was taken off it, as the trail has it.
struct FieldChange {
    qint64 entry = 0; ///< Its number in the trail.
    QDateTime atUtc;
    QString person;
    QString what;
    QString reason;
    QString entity;
    qint64 record = 0;             ///< Which stage, issue, person ...
    QString field;                 ///< Empty for a record that was taken away.
    std::optional<QString> before; ///< Of a record that was taken away, all of it as JSON.
    std::optional<QString> after;
    bool isRestorable = false; ///< It is not so already, and what it belongs to is there.

    bool isRemoval() const { return field.isEmpty(); }
    bool operator==(const FieldChange &) const = default;
};

/// The history of a case, also of one at the Ombudsman that stands alone, field by field, and an
/// old value or a record that was taken away put back as a new change, which stands in the history
/// as well. \source features 113, 115; ux "History"
namespace fieldrestore {

/// Changes of fields that people record, and what was taken away and is not in the file again; the
/// newest first.
/// \return ReadOnly for a case that is closed to whoever reads.
Result<std::vector<FieldChange>> changes(Database &database, const AnyCaseId &id);

/// Gives a field the value that it had before the change, or puts a record back whole. \return
/// Invalid without a reason; Conflict for what cannot be put back, as of a record that has gone.
Result<ChangeSetId> restore(Database &database, const Signature &signature,
                            const CouncilRules &rules, const AnyCaseId &id, qint64 entry,
                            const QString &reason, const QString &what);

} // namespace fieldrestore

} // namespace redress
