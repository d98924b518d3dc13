// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/ids.h"
#include "core/store/database.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A day to keep that nobody has to keep any more: answered, done, or overtaken by the next stage.
struct SettledDeadline {
    QString key; ///< By which its event is known: as that of an item of the work list.
    QString reference;
    int stage = 0; ///< 0: of the case itself.
    QDate day;     ///< That it had.
    QDate settledOn;
    std::optional<MemberId> officer;

    bool operator==(const SettledDeadline &) const = default;
};

/// What was settled from \p first to \p last, so that a calendar that has it can let it go.
Result<std::vector<SettledDeadline>> settledDeadlines(Database &database, QDate first, QDate last);

/// For so many days a calendar is told of what was settled.
inline constexpr int kSettledDays = 35;

} // namespace redress
