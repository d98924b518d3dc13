// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/store/unitofwork.h"

#include <optional>

namespace redress {

/// Calendar, procedures and settings of a council, as its file keeps them.
/// All functions throw StorageError.
namespace rulesrepository {

/// Puts what Redress ships into a new file.
void seed(UnitOfWork &unit);

CouncilRules load(Database &database);

/// Adds a closed day, or takes one away. The stored days of stages and enquiries are the old ones
/// until CaseRepository::recompute() has run in the same unit.
void addClosedDay(UnitOfWork &unit, const ClosedDay &day);
void removeClosedDay(UnitOfWork &unit, QDate day, ClosedDay::Kind kind);

/// A council setting, such as "council.name"; nothing if it was never set.
std::optional<QString> setting(Database &database, const QString &name);
void setSetting(UnitOfWork &unit, const QString &name, const QString &value);

} // namespace rulesrepository

/// Names of council settings.
namespace settingname {
inline constexpr QLatin1StringView kCouncilName{"council.name"};
inline constexpr QLatin1StringView kIsSample{"council.is_sample"};
inline constexpr QLatin1StringView kSafeMode{"file.safe_mode"}; ///< always; otherwise by its place
inline constexpr QLatin1StringView kReceiptRule{"calendar.receipt"}; ///< S-10: actual, deemed
inline constexpr QLatin1StringView kSkipClosures{"calendar.skip_closures"}; ///< S-09: yes, no
/// Ids of the reasons of a hold that stop the clock. \source domain S-11
inline constexpr QLatin1StringView kStoppingReasons{"conduct.stopping_hold_reasons"};
} // namespace settingname

} // namespace redress
