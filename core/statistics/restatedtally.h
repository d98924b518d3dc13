// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/restatement.h"
#include "core/statistics/tallyquery.h"

namespace redress {

/// What runTally() answers, with the facts of closed services counted where their successors stand:
/// in fractions where a service was divided. Rows, columns and filters by directorate, service and
/// team are meant as they are after that.
///
/// \param carried is added to: the closed nodes of which something was counted.
/// \throws StorageError
std::vector<TallyRow> runRestatedTally(Database &database, const TallyQuery &query,
                                       const Restatement &restatement, QSet<qint64> &carried);

/// The facts behind one aggregate of such an answer, those of closed services marked with the share
/// that counts, in the order of factsBehind(). \throws StorageError
std::vector<FactRef> restatedFactsBehind(Database &database, const TallyQuery &query,
                                         const Aggregate &aggregate,
                                         const Restatement &restatement);

} // namespace redress
