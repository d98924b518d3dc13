// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// One line of the audit trail about what a council sets: settings, lists, services, days.
struct CouncilChange {
    qint64 id = 0; ///< Larger for what was written later.
    QDateTime atUtc;
    QString person;
    QString what;
    QString reason;
    QString entity;
    qint64 record = 0;
    QString action; ///< created, changed, deleted
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;

    bool operator==(const CouncilChange &) const = default;
};

/// What was done to records of one kind that belong to no case, the newest first.
/// \param entity as the trail names it: "setting", "list_item".
/// \param most older lines stay in the file.
Result<std::vector<CouncilChange>> councilChanges(Database &database, const QString &entity,
                                                  int most);

} // namespace redress
